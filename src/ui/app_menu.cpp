// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/app_menu.h"

#include <QAction>
#include <QActionGroup>
#include <QKeySequence>
#include <QMenu>
#include <QMenuBar>

namespace smartsme {

namespace {

constexpr double scales[] = {1, 1.15, 1.35};
constexpr ThemeMode modes[] = {ThemeMode::light, ThemeMode::dark, ThemeMode::highContrast, ThemeMode::system};

} // namespace

AppMenu::AppMenu(QMenuBar *bar) : QObject(bar)
{
    m_file = bar->addMenu(QString());
    m_new = m_file->addAction(QString(), this, &AppMenu::newCaseRequested);
    m_new->setShortcut(QKeySequence::New);
    m_cases = m_file->addAction(QString(), this, &AppMenu::casesRequested);
    m_cases->setShortcut(QKeySequence::Open);
    m_file->addSeparator();
    m_add = m_file->addAction(QString(), this, &AppMenu::filesRequested);
    m_add->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_I));
    m_report = m_file->addAction(QString(), this, &AppMenu::reportRequested);
    m_report->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_E));
    m_file->addSeparator();
    m_quit = m_file->addAction(QString(), this, &AppMenu::quitRequested);
    m_quit->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Q));
    m_quit->setMenuRole(QAction::QuitRole);

    m_view = bar->addMenu(QString());
    m_client = m_view->addAction(QString(), this, &AppMenu::clientViewRequested);
    m_client->setShortcut(QKeySequence(Qt::Key_F11));
    m_client->setShortcutContext(Qt::WindowShortcut);
    m_view->addSeparator();
    m_language = m_view->addMenu(QString());
    m_size = m_view->addMenu(QString());
    m_theme = m_view->addMenu(QString());
    addChoices();

    m_help = bar->addMenu(QString());
    m_about = m_help->addAction(QString(), this, &AppMenu::aboutRequested);
    m_about->setMenuRole(QAction::AboutRole);
    retranslate();
}

QAction *AppMenu::addChoice(QMenu *menu, QActionGroup *group, const std::function<void(Settings &)> &change)
{
    QAction *action = menu->addAction(QString(), this, [this, change] {
        Settings changed = m_settings;
        change(changed);
        Q_EMIT settingsChanged(changed);
    });
    action->setCheckable(true);
    group->addAction(action);
    return action;
}

void AppMenu::addChoices()
{
    auto *languages = new QActionGroup(this);
    for (const Language language : {Language::ja, Language::en})
        m_languages.push_back(addChoice(m_language, languages, [language](Settings &s) { s.language = language; }));
    auto *sizes = new QActionGroup(this);
    for (const double scale : scales)
        m_sizes.push_back(addChoice(m_size, sizes, [scale](Settings &s) { s.textScale = scale; }));
    auto *themes = new QActionGroup(this);
    for (const ThemeMode mode : modes)
        m_themes.push_back(addChoice(m_theme, themes, [mode](Settings &s) { s.theme = mode; }));
}

void AppMenu::setSettings(const Settings &settings)
{
    m_settings = settings;
    m_languages[settings.language == Language::ja ? 0 : 1]->setChecked(true);
    for (size_t i = 0; i < m_sizes.size(); ++i)
        m_sizes[i]->setChecked(qAbs(scales[i] - settings.textScale) < 0.01);
    for (size_t i = 0; i < m_themes.size(); ++i)
        m_themes[i]->setChecked(modes[i] == settings.theme);
}

void AppMenu::setHasCase(bool hasCase)
{
    m_report->setEnabled(hasCase);
    m_client->setEnabled(hasCase);
    m_cases->setEnabled(hasCase);
}

void AppMenu::retranslate()
{
    m_file->setTitle(tr("&File"));
    m_new->setText(tr("&New case"));
    m_cases->setText(tr("&All cases"));
    m_add->setText(tr("Add &files…"));
    m_report->setText(tr("Write &report…"));
    m_quit->setText(tr("&Quit"));
    m_view->setTitle(tr("&View"));
    m_client->setText(tr("&Show to the client"));
    m_language->setTitle(tr("&Language"));
    m_size->setTitle(tr("Size of &text"));
    m_theme->setTitle(tr("&Colours"));
    m_help->setTitle(tr("&Help"));
    m_about->setText(tr("&About this program"));
    m_languages[0]->setText(QStringLiteral("日本語"));
    m_languages[1]->setText(QStringLiteral("English"));
    m_sizes[0]->setText(tr("Normal"));
    m_sizes[1]->setText(tr("Large"));
    m_sizes[2]->setText(tr("Very large"));
    m_themes[0]->setText(tr("Light"));
    m_themes[1]->setText(tr("Dark"));
    m_themes[2]->setText(tr("High contrast"));
    m_themes[3]->setText(tr("As the system"));
}

} // namespace smartsme
