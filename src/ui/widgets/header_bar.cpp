// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/header_bar.h"

#include "ui/theme/theme.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>

#include <algorithm>

namespace smartsme {

namespace {

constexpr MoneyUnit units[] = {MoneyUnit::manYen, MoneyUnit::thousandYen, MoneyUnit::yen};

constexpr double roomForSaved = 1000;

QLabel *lineLabel(const char *role, QWidget *parent)
{
    auto *made = new QLabel(parent);
    made->setTextFormat(Qt::PlainText);
    setRole(made, role);
    return made;
}

} // namespace

HeaderBar::HeaderBar(QWidget *parent)
    : QFrame(parent), m_firm(lineLabel("firm", this)), m_about(lineLabel("caption", this)), m_savedMark(new QLabel(this)),
      m_saved(lineLabel("ok", this)), m_year(new QComboBox(this)), m_unit(new QComboBox(this)), m_languageBox(new QComboBox(this))
{
    setObjectName(QStringLiteral("headerBar"));
    setFixedHeight(u(54));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(u(20), 0, u(20), 0);
    row->setSpacing(u(14));
    row->addWidget(m_firm);
    row->addWidget(m_about);
    m_savedMark->setPixmap(icon(QStringLiteral("check"), IconColour::ok).pixmap(u(14), u(14)));
    auto *saved = new QHBoxLayout;
    saved->setSpacing(u(6));
    saved->addWidget(m_savedMark);
    saved->addWidget(m_saved);
    row->addLayout(saved);
    m_firm->setMinimumWidth(u(60));
    m_firm->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    m_about->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    row->setStretchFactor(m_about, 1);
    m_year->setObjectName(QStringLiteral("yearBox"));
    m_unit->setObjectName(QStringLiteral("unitBox"));
    m_languageBox->setObjectName(QStringLiteral("languageBox"));
    for (QComboBox *box : {m_year, m_unit, m_languageBox}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        box->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);       // never narrower than its words: the line about the firm gives way
        row->addWidget(box);
    }
    // The languages stand in their own words: someone who cannot read the window finds the way out.
    m_languageBox->addItem(QStringLiteral("日本語"));
    m_languageBox->addItem(QStringLiteral("English"));
    for (int i = 0; i < 3; ++i)
        m_unit->addItem(QString());
    connect(m_year, &QComboBox::activated, this, [this](int i) { Q_EMIT yearChosen(m_years[static_cast<size_t>(i)]); });
    connect(m_unit, &QComboBox::activated, this, [this](int i) { Q_EMIT unitChosen(units[i]); });
    connect(m_languageBox, &QComboBox::activated, this, [this](int i) { Q_EMIT languageChosen(i == 0 ? Language::ja : Language::en); });
    retranslate();
}

void HeaderBar::setFirm(const QString &name, const QString &about)
{
    m_firm->setText(name);
    m_aboutText = about;
    m_about->setToolTip(about);
    showAbout();
}

void HeaderBar::showAbout()
{
    m_about->setText(m_about->fontMetrics().elidedText(m_aboutText, Qt::ElideRight, m_about->contentsRect().width()));
}

void HeaderBar::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    m_saved->setVisible(width() >= u(roomForSaved));      // the tick stays
    layout()->activate();
    showAbout();
}

void HeaderBar::setSaved(const QDateTime &changed)
{
    m_changed = changed;
    const QDateTime local = changed.toLocalTime();
    m_saved->setText(changed.isValid() ? tr("All saved  %1").arg(local.toString(QStringLiteral("HH:mm"))) : QString());
    m_savedMark->setVisible(changed.isValid());
    m_savedMark->setToolTip(m_saved->text());
}

void HeaderBar::setYears(const std::vector<FiscalYear> &years, std::optional<FiscalYear> chosen)
{
    const QSignalBlocker quiet(m_year);
    m_years = years;
    std::ranges::sort(m_years, std::greater{});
    m_year->clear();
    for (const FiscalYear &year : m_years)
        m_year->addItem(fiscalYearText(year, m_language));
    const auto at = chosen ? std::ranges::find(m_years, *chosen) : m_years.begin();
    m_year->setCurrentIndex(at == m_years.end() ? 0 : static_cast<int>(at - m_years.begin()));
    m_year->setVisible(!m_years.empty());
}

void HeaderBar::setUnit(MoneyUnit unit)
{
    const QSignalBlocker quiet(m_unit);
    m_unit->setCurrentIndex(static_cast<int>(std::ranges::find(units, unit) - std::begin(units)));
}

void HeaderBar::setLanguage(Language language)
{
    const QSignalBlocker quiet(m_languageBox);
    m_language = language;
    m_languageBox->setCurrentIndex(language == Language::ja ? 0 : 1);
    retranslate();
}

void HeaderBar::retranslate()
{
    for (int i = 0; i < 3; ++i)
        m_unit->setItemText(i, moneyUnitText(units[i], m_language));
    for (int i = 0; i < m_year->count(); ++i)
        m_year->setItemText(i, fiscalYearText(m_years[static_cast<size_t>(i)], m_language));
    m_year->setAccessibleName(tr("Fiscal year"));
    m_unit->setAccessibleName(tr("Unit of money"));
    m_languageBox->setAccessibleName(tr("Language"));
    m_year->setToolTip(tr("Fiscal year"));
    m_unit->setToolTip(tr("Unit of money"));
    setSaved(m_changed);
}

void HeaderBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

} // namespace smartsme
