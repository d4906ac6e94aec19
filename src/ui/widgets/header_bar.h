// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar.h"
#include "core/language.h"
#include "report/number_format.h"

#include <QDateTime>
#include <QFrame>

#include <optional>
#include <vector>

class QComboBox;
class QLabel;

namespace smartsme {

/// Above the page: whose case it is, that everything is stored, which year and unit are shown, the language.
class HeaderBar : public QFrame
{
    Q_OBJECT
public:
    explicit HeaderBar(QWidget *parent = nullptr);
    void setFirm(const QString &name, const QString &about);
    void setSaved(const QDateTime &changed);
    void setYears(const std::vector<FiscalYear> &years, std::optional<FiscalYear> chosen);
    void setUnit(MoneyUnit unit);
    void setLanguage(Language language);

Q_SIGNALS:
    void yearChosen(const smartsme::FiscalYear &year);
    void unitChosen(smartsme::MoneyUnit unit);
    void languageChosen(smartsme::Language language);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void retranslate();
    void showAbout();

    QLabel *m_firm = nullptr;
    QLabel *m_about = nullptr;
    QLabel *m_savedMark = nullptr;
    QLabel *m_saved = nullptr;
    QComboBox *m_year = nullptr;
    QComboBox *m_unit = nullptr;
    QComboBox *m_languageBox = nullptr;
    QString m_aboutText;        ///< whole; shown as far as there is room
    QDateTime m_changed;
    std::vector<FiscalYear> m_years;
    Language m_language = Language::ja;
};

} // namespace smartsme
