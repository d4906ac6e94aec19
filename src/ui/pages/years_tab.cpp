// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/years_tab.h"

#include "report/trend_chart.h"
#include "ui/models/trends_model.h"
#include "ui/models/year_terms_model.h"
#include "ui/pages/page_look.h"
#include "ui/pages/panel_column.h"
#include "ui/theme/theme.h"
#include "ui_years_tab.h"

#include <QScrollBar>

#include <algorithm>

namespace smartsme {

YearsTab::YearsTab(Session &session, QWidget *parent)
    : ProductivityTab(session, parent), m_ui(std::make_unique<Ui::YearsTab>()), m_trends(new TrendsModel(this)), m_terms(new YearTermsModel(this))
{
    m_ui->setupUi(this);
    layOutCards(this);
    m_ui->figureBox->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_ui->figureBox->setMinimumContentsLength(textScale() >= 1.2 ? 6 : 20);
    m_ui->figureBox->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    for (QLabel *label : {m_ui->trendsHint, m_ui->otherUnit})
        label->setWordWrap(true);
    m_ui->trendsTable->setModel(m_trends);
    m_ui->termsTable->setModel(m_terms);
    layOutTable(m_ui->trendsTable);
    layOutTable(m_ui->termsTable);
    setDoors(m_ui->trendsTable, m_trends);
    setDoors(m_ui->termsTable, m_terms);
    connectControls();
}

YearsTab::~YearsTab()
{
    silence(this);
}

QString YearsTab::title() const
{
    return tr("Years");
}

void YearsTab::retranslate()
{
    m_ui->retranslateUi(this);
}

void YearsTab::connectControls()
{
    for (PlotView *plot : {m_ui->person, m_ui->hour, m_ui->other}) {
        connect(plot, &PlotView::valueChosen, this, [this, plot](const QString &id) {
            const Trend *trend = trendOf(plot->property("trend").toString());
            if (const Figure *figure = trend ? trendFigure(*trend, id) : nullptr)
                Q_EMIT originRequested(*figure);
        });
    }
    connect(m_ui->figureBox, &QComboBox::activated, this, [this] { choose(m_ui->figureBox->currentData().toString()); });
    const auto chooseName = [this](const QModelIndex &index) {
        if (index.column() == 0 && !m_trends->idOf(index.row()).isEmpty())
            choose(m_trends->idOf(index.row()));
    };
    connect(m_ui->trendsTable, &QTableView::clicked, this, chooseName);
    connect(m_ui->trendsTable, &QTableView::activated, this, chooseName);
    connect(m_ui->dataButton, &QPushButton::clicked, this, [this] { Q_EMIT stepRequested(Step::data); });
}

void YearsTab::showView()
{
    fillFigures();
    showSentence();
    showCharts();
    showOther();
    showTrends();
    showTerms();
}

const Trend *YearsTab::trendOf(const QString &id) const
{
    const std::vector<Trend> &all = session().diagnosis().trends;
    const auto found = std::ranges::find(all, id, &Trend::id);
    return found == all.end() ? nullptr : &*found;
}

const Trend *YearsTab::other() const
{
    if (const Trend *trend = trendOf(m_other))
        return trend;
    const std::vector<Trend> &all = session().diagnosis().trends;
    const auto compared = std::ranges::find_if(all, [](const Trend &trend) { return !trend.published.empty() && !isWithoutFigure(trend); });
    if (compared != all.end())
        return &*compared;
    const auto known = std::ranges::find_if_not(all, isWithoutFigure);
    return known == all.end() ? nullptr : &*known;
}

void YearsTab::fillFigures()
{
    m_ui->figureBox->clear();
    const DiagnosisRecord &record = session().diagnosis();
    for (const Trend &trend : record.trends) {
        if (!isWithoutFigure(trend))
            m_ui->figureBox->addItem(trendName(trend, record.years.back().productivity).in(session().language()), trend.id);
    }
}

void YearsTab::showSentence()
{
    const Language language = session().language();
    const Trend *trend = chosen() ? trendOf(chosen()->perPerson.id) : nullptr;
    const QString sentence = trend ? trendSentence(*trend, view().unit).in(language) : tr("There are no accounts yet.");
    m_ui->titleLabel->setText(language == Language::ja ? withoutShortLastLine(sentence) : sentence);
    m_ui->dataButton->setText(trend ? tr("Put in other years") : tr("Put in the books"));
    m_ui->dataButton->setVisible(session().diagnosis().years.size() < 2);
}

void YearsTab::showCharts()
{
    const Productivity *figures = chosen();
    m_ui->personCardFrame->setVisible(figures != nullptr);
    m_ui->hourCardFrame->setVisible(figures != nullptr);
    if (!figures)
        return;
    showTrend(m_ui->person, trendOf(figures->perPerson.id));
    showTrend(m_ui->hour, trendOf(figures->perHour.id));
    const Language language = session().language();
    m_ui->personTitle->setText(QStringLiteral("%1　%2").arg(figures->perPerson.label.in(language), columnUnitText(Unit::yenPerPerson, view().unit, language)));
    m_ui->hourTitle->setText(QStringLiteral("%1　%2").arg(figures->perHour.label.in(language), columnUnitText(Unit::yenPerHour, view().unit, language)));
}

void YearsTab::showTrend(PlotView *plot, const Trend *trend)
{
    plot->setProperty("trend", trend ? trend->id : QString());
    const std::optional<FiscalYear> current = year() ? std::optional(year()->accounts.year) : std::nullopt;
    plot->show(trend ? trendChart(*trend, current, view().unit, session().language()) : TrendChart());
    plot->setStyle(chartStyle());
    plot->setMinimumHeight(plot->heightForWidth(qMax(u(300), plot->width())));
}

void YearsTab::showOther()
{
    const Trend *trend = other();
    m_ui->otherCardFrame->setVisible(trend != nullptr);
    if (!trend)
        return;
    const Language language = session().language();
    m_ui->figureBox->setCurrentIndex(qMax(0, m_ui->figureBox->findData(trend->id)));
    m_ui->otherUnit->setText(columnUnitText(trend->unit, view().unit, language));
    showTrend(m_ui->other, trend);
    QStringList notes;
    if (trend->published.empty())
        notes << tr("The tables have no years of this figure for this class of firms.");
    notes << (trend->mean.isAvailable() ? trend->note : trend->mean.unavailable).in(language);
    if (trend->publishedMean.isAvailable())
        notes << tr("Mean of the published values of the same years: %1. %2").arg(figurePhrase(trend->publishedMean, view().unit, language),
                                                                                  trend->publishedMean.origin.note.in(language));
    m_ui->otherNote->setText(notes.join(language == Language::ja ? QString() : QStringLiteral(" ")));
}

void YearsTab::choose(const QString &trend)
{
    m_other = trend;
    showOther();
}

void YearsTab::showTrends()
{
    const DiagnosisRecord &record = session().diagnosis();
    const Language language = session().language();
    m_trends->setTrends(record, view().unit, language);
    m_ui->trendsCardFrame->setVisible(m_trends->rowCount() > 0);
    layOutYears(m_ui->trendsTable);
    m_ui->trendsTable->clearSpans();
    for (int row = 0; row < m_trends->rowCount(); ++row) {
        if (m_trends->idOf(row).isEmpty())
            m_ui->trendsTable->setSpan(row, 0, 1, m_trends->columnCount());
    }
    QStringList remarks;
    if (!record.trends.empty()) {
        for (const TrendPoint &point : record.trends.front().points) {
            if (!point.remark.ja.isEmpty())
                remarks << tr("FY%1: %2").arg(point.year.nominalYear()).arg(point.remark.in(language));
        }
        remarks << record.trends.front().note.in(language);
    }
    m_ui->trendsNote->setText(remarks.join(QLatin1Char('\n')));
}

void YearsTab::showTerms()
{
    const std::vector<YearRecord> &years = session().diagnosis().years;
    m_terms->setYears(years, session().language());
    m_ui->termsUnit->setText(tr("amounts in 1,000 yen"));
    m_ui->termsCardFrame->setVisible(m_terms->rowCount() > 0);
    layOutYears(m_ui->termsTable);
}

/// Columns of numbers are as wide as their heads need, names get the rest; what does not fit is moved sideways.
void YearsTab::layOutYears(QTableView *table)
{
    constexpr int leastNumber = 80;
    constexpr int leastName = 190;
    constexpr int mostName = 340;
    const int columns = table->model()->columnCount();
    const int room = width() - u(44);
    int used = 0;
    table->horizontalHeader()->setStretchLastSection(false);
    for (int column = 1; column < columns; ++column) {
        const int wide = qMax(u(leastNumber), table->horizontalHeader()->sectionSizeHint(column) + u(4));
        table->setColumnWidth(column, wide);
        used += wide;
    }
    table->setColumnWidth(0, qBound(u(leastName), room - used, u(mostName)));
    showAllRows(table);
    if (table->horizontalHeader()->length() > room)
        table->setFixedHeight(table->height() + table->horizontalScrollBar()->sizeHint().height());
}

void YearsTab::resizeEvent(QResizeEvent *event)
{
    ProductivityTab::resizeEvent(event);
    if (!session().hasCase())
        return;
    layOutYears(m_ui->trendsTable);
    layOutYears(m_ui->termsTable);
    m_ui->pair->setDirection(width() < u(620) ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void YearsTab::fillPanel(PanelColumn &panel)
{
    panel.heading(tr("How to read the pictures"));
    panel.paragraph(tr("Bars are the years of this firm, the dark one is the year chosen above. A dash is the published value of the class in that year."));
    panel.paragraph(tr("A dashed outline is a year of fewer than twelve months or with months missing; nothing is stretched to a year. “—” is a year without the figure."));
    panel.caption(tr("Choose a figure to see the accounts and files behind it."));
}

} // namespace smartsme
