// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/standing_tab.h"

#include "report/document.h"
#include "report/record_words.h"
#include "report/trend_chart.h"
#include "ui/models/comparisons_model.h"
#include "ui/pages/page_look.h"
#include "ui/pages/panel_column.h"
#include "ui/theme/theme.h"
#include "ui_standing_tab.h"

#include <algorithm>

namespace smartsme {

StandingTab::StandingTab(Session &session, QWidget *parent)
    : ProductivityTab(session, parent), m_ui(std::make_unique<Ui::StandingTab>()), m_comparisons(new ComparisonsModel(this))
{
    m_ui->setupUi(this);
    layOutCards(this);
    m_ui->perPerson->setSize(FigureLabel::Size::headline);
    m_ui->perHour->setSize(FigureLabel::Size::second);
    m_ui->definitionBox->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_ui->definitionBox->setMinimumContentsLength(6);       // 1024 px wide
    m_ui->comparisonsTable->setModel(m_comparisons);
    layOutTable(m_ui->comparisonsTable, true);
    setDoors(m_ui->comparisonsTable, m_comparisons);
    connectControls();
}

StandingTab::~StandingTab()
{
    silence(this);
}

QString StandingTab::title() const
{
    return tr("Now");
}

void StandingTab::retranslate()
{
    m_ui->retranslateUi(this);
}

void StandingTab::connectControls()
{
    for (FigureLabel *figure : {m_ui->perPerson, m_ui->perHour, m_ui->perPersonEarlier, m_ui->perHourEarlier})
        connect(figure, &FigureLabel::activated, this, &StandingTab::originRequested);
    connect(m_ui->comparisonCard, &ComparisonCard::originRequested, this, &StandingTab::originRequested);
    connect(m_ui->comparisonCard, &ComparisonCard::tabRequested, this, &StandingTab::tabRequested);
    connect(m_ui->findings, &FindingCards::originRequested, this, &StandingTab::originRequested);
    connect(m_ui->findings, &FindingCards::tabRequested, this, &StandingTab::tabRequested);
    connect(m_ui->findings, &FindingCards::stepRequested, this, &StandingTab::stepRequested);
    connect(m_ui->years, &PlotView::valueChosen, this, &StandingTab::openYear);
    connect(m_ui->definitionBox, &QComboBox::activated, this,
            [this] { Q_EMIT definitionChosen(DefinitionId(m_ui->definitionBox->currentData().toString())); });
    connect(m_ui->parts, &PictureView::rowClicked, this, &StandingTab::openPart);
    connect(m_ui->comparisonsTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &StandingTab::panelChanged);
}

void StandingTab::showView()
{
    fillDefinitions(m_ui->definitionBox);
    showHeadline();
    showEarlier();
    showCharts();
    showFindings();
    showComparisons();
}

void StandingTab::showHeadline()
{
    const Language language = session().language();
    const Productivity *figures = chosen();
    const Figure none = unavailableFigure(QString(), {}, Unit::yenPerPerson, {tr("No year is in yet."), tr("No year is in yet.")});
    const Figure perPerson = figures ? figures->perPerson : none;
    const Figure perHour = figures ? figures->perHour : none;
    m_ui->headlineCaption->setText(tr("Value added per person in a year (labour productivity)"));
    m_ui->headlineChip->set(perPerson.mark);
    m_ui->headlineChip->setVisible(perPerson.isAvailable());
    // In the largest text "¥2.96 million per person" in 40 pt is wider than the page at 1280.
    m_ui->perPerson->setSize(language == Language::en && textScale() >= 1.2 ? FigureLabel::Size::second : FigureLabel::Size::headline);
    m_ui->perPerson->set(perPerson, view().unit, language);
    m_ui->perHour->set(perHour, MoneyUnit::yen, language);
    QString sentence = perPerson.isAvailable() ? QString() : perPerson.unavailable.in(language);
    const Comparison *comparison = year() ? comparisonFor(*year(), view().definition) : nullptr;
    if (comparison && perPerson.isAvailable())
        sentence = comparison->references.empty() || comparison->sentence.ja.isEmpty() ? comparison->unavailable.in(language) : comparison->sentence.in(language);
    m_ui->sentenceLabel->setText(language == Language::ja ? withoutShortLastLine(sentence) : sentence);
    // "¥2.96 million" is wider than 296万円: in English, and in the largest text, the sentence stands below.
    const bool isBeside = language == Language::ja && textScale() < 1.2;
    m_ui->headline->setDirection(isBeside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    constexpr double narrowWindow = 1120;
    const bool isNarrow = !isBeside && window()->width() < u(narrowWindow);
    m_ui->figureRow->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

/// The year before beside each figure, and what is missing in the year shown.
void StandingTab::showEarlier()
{
    const Language language = session().language();
    const DiagnosisRecord &record = session().diagnosis();
    const YearRecord *before = year() ? precedingYear(record, *year()) : nullptr;
    const Productivity *earlier = before ? productivityOf(*before, view().definition) : nullptr;
    m_ui->perPersonEarlierRow->setVisible(earlier && earlier->perPerson.isAvailable());
    m_ui->perHourEarlierRow->setVisible(earlier && earlier->perHour.isAvailable());
    if (earlier) {
        m_ui->perPersonEarlier->set(earlier->perPerson, view().unit, language);
        m_ui->perHourEarlier->set(earlier->perHour, MoneyUnit::yen, language);
    }
    const Trend *trend = chosenTrend();
    const auto remarkOf = [&](const YearRecord *of) {
        if (!of || !trend)
            return QString();
        const auto point = std::ranges::find(trend->points, of->accounts.year, &TrendPoint::year);
        return point == trend->points.end() ? QString() : point->remark.in(language);
    };
    QStringList remarks{remarkOf(year())};
    if (const QString remark = remarkOf(earlier ? before : nullptr); !remark.isEmpty())
        remarks << tr("Year before: %1").arg(remark);
    remarks.removeAll(QString());
    m_ui->remarkLabel->setText(remarks.join(QLatin1Char('\n')));
    m_ui->remarkLabel->setVisible(!remarks.isEmpty());
}

/// The chosen definition per person over the years, or nullptr.
const Trend *StandingTab::chosenTrend() const
{
    const std::vector<Trend> &trends = session().diagnosis().trends;
    const auto found = std::ranges::find(trends, view().definition.text() + QStringLiteral(".per_person"), &Trend::id);
    return found == trends.end() ? nullptr : &*found;
}

void StandingTab::showCharts()
{
    const DiagnosisRecord &record = session().diagnosis();
    const bool hasYear = year() != nullptr;
    m_ui->comparisonCard->setVisible(hasYear);
    m_ui->yearsCardFrame->setVisible(hasYear);
    m_ui->partsCardFrame->setVisible(hasYear);
    if (!hasYear)
        return;
    const ChartChoice choice{year(), view().definition, view().unit, session().language()};
    m_ui->comparisonCard->show(record, year(), view(), session().language());
    m_ui->years->setStyle(chartStyle());
    m_ui->parts->setStyle(chartStyle());
    const Trend *trend = chosenTrend();
    const bool hasTrend = trend && !isWithoutFigure(*trend);
    if (hasTrend) {
        TrendChart years = trendChart(*trend, year()->accounts.year, view().unit, session().language());
        if (const Productivity *figures = chosen())
            years.title = figures->name.in(session().language());
        m_ui->yearsTitle->setText(QStringLiteral("%1　%2").arg(years.title, years.unit));
        m_ui->years->show(years);
    }
    const WaterfallChart parts = valueAddedParts(choice);
    m_ui->partsTitle->setText(QStringLiteral("%1　%2").arg(parts.title, parts.unit));
    m_ui->parts->show(parts);
    m_ui->parts->setMinimumHeight(u(220));
    m_ui->partsCardFrame->setVisible(!parts.parts.empty());
    m_ui->yearsCardFrame->setVisible(hasTrend);
}

void StandingTab::showFindings()
{
    const DiagnosisRecord &record = session().diagnosis();
    m_ui->findings->setVisible(year() && !record.cards.empty());
    if (!year())
        return;
    const QString about = tr("of %1").arg(fiscalYearText(record.latest()->accounts.year, session().language()));
    m_ui->findings->show(record.cards, about, view().unit, session().language());
}

void StandingTab::showComparisons()
{
    m_comparisons->setComparisons(year() ? year()->comparisons : std::vector<Comparison>{}, view().unit, session().language());
    m_ui->comparisonsCardFrame->setVisible(m_comparisons->rowCount() > 0);
    showAllRows(m_ui->comparisonsTable);
    const bool isWide = session().language() == Language::en || view().unit == MoneyUnit::yen;      // "¥2.96 million", "2,962,757"
    const int number = isWide ? 106 : 70;
    const int widths[] = {166, number, number, isWide ? 122 : number};      // a difference has its sign
    for (int column = 0; column < 4; ++column)
        m_ui->comparisonsTable->setColumnWidth(column, u(widths[column]));
}

const Comparison *StandingTab::chosenComparison() const
{
    const QModelIndex current = m_ui->comparisonsTable->currentIndex();
    if (!year() || !current.isValid())
        return nullptr;
    const QString indicator = m_comparisons->idOf(current.row());
    const auto found = std::ranges::find_if(year()->comparisons, [&](const Comparison &c) { return c.indicator.text() == indicator; });
    return found == year()->comparisons.end() ? nullptr : &*found;
}

void StandingTab::fillPanel(PanelColumn &panel)
{
    if (const Comparison *comparison = chosenComparison())
        fillComparison(panel, *comparison);
    else
        fillOverview(panel);
}

void StandingTab::fillOverview(PanelColumn &panel) const
{
    const Language language = session().language();
    panel.heading(tr("What the figure rests on"));
    const Productivity *figures = chosen();
    if (!figures) {
        panel.paragraph(tr("Put in books or type the numbers of a tax return in step 2."));
        return;
    }
    panel.title(figures->name.in(language));
    if (const ProductivityDefinition *used = session().knowledge().definitions.find(figures->definition)) {
        panel.paragraph(used->usedBy.in(language));
        panel.caption(QStringLiteral("%1　%2").arg(used->source, used->year));
    }
    panel.figureRow(figures->valueAdded, MoneyUnit::yen, language);
    panel.figureRow(figures->people, MoneyUnit::yen, language);
    panel.figureRow(figures->hours, MoneyUnit::yen, language);
    if (!figures->valueAdded.origin.inputs.empty()) {
        panel.space();
        panel.heading(tr("Added together"));
        for (const Figure &input : figures->valueAdded.origin.inputs)
            panel.figureRow(input, MoneyUnit::yen, language);
    }
    panel.caption(tr("Choose a figure to see the accounts and files behind it."));
}

void StandingTab::fillComparison(PanelColumn &panel, const Comparison &comparison) const
{
    const Language language = session().language();
    panel.heading(tr("Comparison"));
    panel.title(comparison.name.in(language));
    panel.paragraph(comparison.references.empty() ? comparison.unavailable.in(language) : comparison.sentence.in(language));
    panel.figureRow(comparison.firm, view().unit, language);
    for (const Reference &reference : comparison.references) {
        panel.space();
        panel.figureRow(reference.figure, view().unit, language);
        const Origin &origin = reference.figure.origin;
        panel.row(tr("Table"), QStringLiteral("%1　%2").arg(origin.source, origin.table));
        panel.row(tr("Year"), origin.year.isEmpty() ? tr("not stated by the source") : origin.year);
        panel.row(tr("Class"), origin.cell);
        panel.row(tr("Why this one"), reference.why.in(language));
    }
    if (!comparison.caveats.empty()) {
        panel.space();
        panel.heading(tr("What does not compare"));
        for (const Text &caveat : comparison.caveats)
            panel.line(PanelColumn::Sign::warning, caveat.in(language));
    }
}

void StandingTab::openPart(const QString &id)
{
    const Productivity *figures = chosen();
    if (!figures)
        return;
    for (const Figure &input : figures->valueAdded.origin.inputs) {
        if (input.id == id)
            Q_EMIT originRequested(input);
    }
    if (id == figures->perPerson.id)
        Q_EMIT originRequested(figures->perPerson);
}

void StandingTab::openYear(const QString &id)
{
    const Trend *trend = chosenTrend();
    if (const Figure *figure = trend ? trendFigure(*trend, id) : nullptr)
        Q_EMIT originRequested(*figure);
}

} // namespace smartsme
