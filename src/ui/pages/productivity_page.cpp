// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/productivity_page.h"

#include "report/document.h"
#include "ui/models/comparisons_model.h"
#include "ui/models/definitions_model.h"
#include "ui/models/local_benchmark_model.h"
#include "ui/models/year_terms_model.h"
#include "ui/pages/page_look.h"
#include "ui/pages/panel_column.h"
#include "ui/theme/theme.h"
#include "ui_productivity_page.h"

#include <QEvent>

#include <algorithm>

namespace smartsme {

ProductivityPage::ProductivityPage(Session &session, QWidget *parent)
    : StepPage(session, parent), m_ui(std::make_unique<Ui::ProductivityPage>()), m_panel(new PanelColumn(this)),
      m_comparisons(new ComparisonsModel(this)), m_terms(new YearTermsModel(this)), m_local(new LocalBenchmarkModel(this)),
      m_definitions(new DefinitionsModel(this))
{
    m_ui->setupUi(this);
    m_panel->hide();
    layOutPage(this);
    m_ui->perPerson->setSize(FigureLabel::Size::headline);
    m_ui->perHour->setSize(FigureLabel::Size::second);
    m_ui->definitionBox->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_ui->definitionBox->setMinimumContentsLength(12);
    const std::pair<QTableView *, RowTable *> tables[] = {{m_ui->comparisonsTable, m_comparisons}, {m_ui->termsTable, m_terms},
                                                          {m_ui->localTable, m_local}, {m_ui->definitionsTable, m_definitions}};
    for (const auto &[table, model] : tables) {
        table->setModel(model);
        layOutTable(table, model != m_terms);
        watchTable(table, model);
    }
    connectControls();
}

ProductivityPage::~ProductivityPage()
{
    silence(this);
}

QWidget *ProductivityPage::panel()
{
    return m_panel;
}

QString ProductivityPage::nextText() const
{
    return tr("Go on to the questions");
}

void ProductivityPage::changeEvent(QEvent *event)
{
    StepPage::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_ui->retranslateUi(this);
    if (session().hasCase())
        refresh();
}

void ProductivityPage::connectControls()
{
    for (FigureLabel *figure : {m_ui->perPerson, m_ui->perHour})
        connect(figure, &FigureLabel::activated, this, &ProductivityPage::originRequested);
    connect(m_panel, &PanelColumn::figureActivated, this, &ProductivityPage::originRequested);
    connect(m_ui->definitionBox, &QComboBox::activated, this, [this] {
        showHeadline();
        showCharts();
    });
    connect(m_ui->parts, &PictureView::rowClicked, this, &ProductivityPage::openPart);
    connect(m_ui->comparisonsTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) { showComparison(m_comparisons->idOf(current.row())); });
}

void ProductivityPage::watchTable(QTableView *table, const RowTable *model)
{
    const auto open = [this, model](const QModelIndex &index) {
        if (const Figure *figure = model->figureOf(index))
            Q_EMIT originRequested(*figure);
    };
    connect(table, &QTableView::activated, this, open);
    connect(table, &QTableView::clicked, this, open);
}

void ProductivityPage::fillDefinitions()
{
    const DefinitionId before = definition();
    m_ui->definitionBox->clear();
    if (!year())
        return;
    for (const Productivity &figures : year()->productivity) {
        if (figures.perPerson.isAvailable())
            m_ui->definitionBox->addItem(figures.name.in(session().language()), figures.definition.text());
    }
    const int at = m_ui->definitionBox->findData(before.text());
    m_ui->definitionBox->setCurrentIndex(qMax(0, at));
}

DefinitionId ProductivityPage::definition() const
{
    const QString id = m_ui->definitionBox->currentData().toString();
    return id.isEmpty() ? DefinitionTable::headline() : DefinitionId(id);
}

const Productivity *ProductivityPage::chosen() const
{
    if (!year())
        return nullptr;
    const std::vector<Productivity> &all = year()->productivity;
    const auto found = std::find_if(all.begin(), all.end(), [this](const Productivity &p) { return p.definition == definition(); });
    return found == all.end() ? nullptr : &*found;
}

void ProductivityPage::refresh()
{
    if (!session().hasCase())
        return;
    fillDefinitions();
    showHeadline();
    showCharts();
    showTables();
    showLocalBenchmark();
    showReadings();
    if (m_ui->comparisonsTable->currentIndex().isValid())
        showComparison(m_comparisons->idOf(m_ui->comparisonsTable->currentIndex().row()));
    else
        showOverview();
}

void ProductivityPage::showHeadline()
{
    const Language language = session().language();
    const Productivity *figures = chosen();
    const Figure none = unavailableFigure(QString(), {}, Unit::yenPerPerson, {tr("No year is in yet."), tr("No year is in yet.")});
    const Figure perPerson = figures ? figures->perPerson : none;
    const Figure perHour = figures ? figures->perHour : none;
    m_ui->headlineCaption->setText(tr("Value added per person in a year (labour productivity)"));
    m_ui->headlineChip->set(perPerson.mark);
    m_ui->headlineChip->setVisible(perPerson.isAvailable());
    m_ui->perPerson->set(perPerson, view().unit, language);
    m_ui->perHour->set(perHour, MoneyUnit::yen, language);
    QString sentence = perPerson.isAvailable() ? QString() : perPerson.unavailable.in(language);
    if (year() && !year()->comparisons.empty() && perPerson.isAvailable()) {
        const Comparison &first = year()->comparisons.front();
        sentence = first.references.empty() ? first.unavailable.in(language) : first.sentence.in(language);
    }
    m_ui->sentenceLabel->setText(language == Language::ja ? withoutShortLastLine(sentence) : sentence);
    // "¥2.96 million" is wider than 296万円: in English, and in the largest text, the sentence stands below.
    const bool isBeside = language == Language::ja && textScale() < 1.2;
    m_ui->headline->setDirection(isBeside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void ProductivityPage::showCharts()
{
    const DiagnosisRecord &record = session().diagnosis();
    const Language language = session().language();
    const bool hasYear = year() != nullptr;
    m_ui->stripCardFrame->setVisible(hasYear);
    m_ui->yearsCardFrame->setVisible(hasYear);
    m_ui->partsCardFrame->setVisible(hasYear);
    if (!hasYear)
        return;
    const ChartStyle style = chartStyle();
    m_ui->strip->setStyle(style);
    m_ui->years->setStyle(style);
    m_ui->parts->setStyle(style);
    const StripChart strip = comparisonStrip(record, language);
    m_ui->stripTitle->setText(QStringLiteral("%1　%2").arg(strip.title, strip.unit));
    m_ui->stripSource->setText(strip.source);
    m_ui->strip->show(strip);
    const Productivity *figures = chosen();
    m_ui->stripNote->setVisible(figures && !year()->comparisons.empty() && year()->comparisons.front().firm.value != figures->perPerson.value);
    const YearBarsChart bars = productivityByYear(record, definition(), language);
    m_ui->yearsTitle->setText(QStringLiteral("%1　%2").arg(bars.title, bars.unit));
    m_ui->years->show(bars);
    const WaterfallChart parts = valueAddedParts(record, definition(), language);
    m_ui->partsTitle->setText(QStringLiteral("%1　%2").arg(parts.title, parts.unit));
    m_ui->parts->show(parts);
    m_ui->strip->setMinimumHeight(u(140));
    m_ui->years->setMinimumHeight(u(220));
    m_ui->parts->setMinimumHeight(u(220));
}

void ProductivityPage::showTables()
{
    const DiagnosisRecord &record = session().diagnosis();
    const Language language = session().language();
    m_comparisons->setComparisons(year() ? year()->comparisons : std::vector<Comparison>{}, view().unit, language);
    m_ui->comparisonsCardFrame->setVisible(m_comparisons->rowCount() > 0);
    showAllRows(m_ui->comparisonsTable);
    const int widths[] = {190, 96, 96, 110};
    for (int column = 0; column < 4; ++column)
        m_ui->comparisonsTable->setColumnWidth(column, u(widths[column]));
    m_terms->setYears(record.years, language);
    m_ui->termsUnit->setText(tr("amounts in 1,000 yen"));
    showAllRows(m_ui->termsTable);
    m_ui->termsTable->horizontalHeader()->setStretchLastSection(false);
    m_ui->termsTable->setColumnWidth(0, u(280));
    for (int column = 1; column < m_terms->columnCount(); ++column)
        m_ui->termsTable->setColumnWidth(column, u(200));
    m_definitions->setDefinitions(session().knowledge().definitions, year() ? year()->productivity : std::vector<Productivity>{}, language);
    showAllRows(m_ui->definitionsTable);
    m_ui->definitionsTable->setColumnWidth(0, u(210));
    for (int column = 1; column < 7; ++column)
        m_ui->definitionsTable->setColumnWidth(column, u(column < 4 ? 104 : 72));
}

void ProductivityPage::showLocalBenchmark()
{
    const Language language = session().language();
    const LocalBenchmark scores = year() ? year()->localBenchmark : LocalBenchmark{};
    m_local->setScores(scores, language);
    showAllRows(m_ui->localTable);
    m_ui->localTable->setColumnWidth(0, u(170));
    for (int column = 1; column < 8; ++column)
        m_ui->localTable->setColumnWidth(column, u(70));
    m_ui->localTitle->setText(scores.total ? tr("%1 of 30 points").arg(*scores.total) : tr("Points of the indicators that can be computed"));
    QString note = scores.note.in(language);
    if (!scores.industry.isEmpty())
        note = tr("Industry of the list: %1. %2").arg(scores.industry, note);
    m_ui->localNote->setText(note);
}

void ProductivityPage::showReadings()
{
    QStringList readings;
    for (const ProductivityDefinition &each : session().knowledge().definitions.all()) {
        const QString reading = each.reading.in(session().language());
        if (!reading.isEmpty())
            readings << tr("%1: %2").arg(each.name.in(session().language()), reading);
    }
    m_ui->readingsLabel->setText(readings.join(QLatin1Char('\n')));
    m_ui->readingsLabel->setVisible(!readings.isEmpty());
}

void ProductivityPage::showOverview()
{
    const Language language = session().language();
    m_panel->clear();
    m_panel->heading(tr("What the figure rests on"));
    const Productivity *figures = chosen();
    if (!figures) {
        m_panel->paragraph(tr("Put in books or type the numbers of a tax return in step 2."));
        return;
    }
    m_panel->title(figures->name.in(language));
    if (const ProductivityDefinition *used = session().knowledge().definitions.find(figures->definition)) {
        m_panel->paragraph(used->usedBy.in(language));
        m_panel->caption(QStringLiteral("%1　%2").arg(used->source, used->year));
    }
    m_panel->figureRow(figures->valueAdded, MoneyUnit::yen, language);
    m_panel->figureRow(figures->people, MoneyUnit::yen, language);
    m_panel->figureRow(figures->hours, MoneyUnit::yen, language);
    if (!figures->valueAdded.origin.inputs.empty()) {
        m_panel->space();
        m_panel->heading(tr("Added together"));
        for (const Figure &input : figures->valueAdded.origin.inputs)
            m_panel->figureRow(input, MoneyUnit::yen, language);
    }
    m_panel->caption(tr("Choose a figure to see the accounts and files behind it."));
}

void ProductivityPage::showComparison(const QString &indicator)
{
    const YearRecord *now = year();
    const auto found = now ? std::find_if(now->comparisons.begin(), now->comparisons.end(),
                                          [&indicator](const Comparison &c) { return c.indicator.text() == indicator; })
                           : std::vector<Comparison>::const_iterator{};
    if (!now || found == now->comparisons.end())
        return;
    const Language language = session().language();
    m_panel->clear();
    m_panel->heading(tr("Comparison"));
    m_panel->title(found->name.in(language));
    m_panel->paragraph(found->references.empty() ? found->unavailable.in(language) : found->sentence.in(language));
    m_panel->figureRow(found->firm, view().unit, language);
    for (const Reference &reference : found->references) {
        m_panel->space();
        m_panel->figureRow(reference.figure, view().unit, language);
        const Origin &origin = reference.figure.origin;
        m_panel->row(tr("Table"), QStringLiteral("%1　%2").arg(origin.source, origin.table));
        m_panel->row(tr("Year"), origin.year.isEmpty() ? tr("not stated by the source") : origin.year);
        m_panel->row(tr("Class"), origin.cell);
        m_panel->row(tr("Why this one"), reference.why.in(language));
    }
    if (!found->caveats.empty()) {
        m_panel->space();
        m_panel->heading(tr("What does not compare"));
        for (const Text &caveat : found->caveats)
            m_panel->line(PanelColumn::Sign::warning, caveat.in(language));
    }
}

void ProductivityPage::openPart(const QString &id)
{
    const Productivity *figures = chosen();
    if (!figures)
        return;
    for (const Figure &input : figures->valueAdded.origin.inputs) {
        if (input.id == id)
            Q_EMIT originRequested(input);
    }
    if (id == QStringLiteral("total"))
        Q_EMIT originRequested(figures->perPerson);
}

} // namespace smartsme
