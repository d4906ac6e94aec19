// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings.h"

#include <QObject>


#include <functional>
#include <vector>

class QAction;
class QActionGroup;
class QMenu;
class QMenuBar;

namespace smartsme {

/// The menu bar: its entries, their keys and their words. What they do is the window's matter.
class AppMenu : public QObject
{
    Q_OBJECT
public:
    explicit AppMenu(QMenuBar *bar);
    void setSettings(const Settings &settings);
    void setHasCase(bool hasCase);
    void retranslate();

Q_SIGNALS:
    void newCaseRequested();
    void casesRequested();
    void filesRequested();
    void reportRequested();
    void quitRequested();
    void clientViewRequested();
    void settingsChanged(const smartsme::Settings &settings);
    void aboutRequested();

private:
    void addChoices();
    QAction *addChoice(QMenu *menu, QActionGroup *group, const std::function<void(Settings &)> &change);

    Settings m_settings;
    QMenu *m_file = nullptr, *m_view = nullptr, *m_help = nullptr, *m_language = nullptr, *m_size = nullptr, *m_theme = nullptr;
    QAction *m_new = nullptr, *m_cases = nullptr, *m_add = nullptr, *m_report = nullptr, *m_quit = nullptr, *m_client = nullptr, *m_about = nullptr;
    std::vector<QAction *> m_languages, m_sizes, m_themes;
};

} // namespace smartsme
