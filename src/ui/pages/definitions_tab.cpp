// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/definitions_tab.h"

#include "report/definition_parts.h"
#include "ui/models/definition_parts_model.h"
#include "ui/models/definitions_model.h"
#include "ui/models/people_basis_model.h"
#include "ui/models/wage_months_model.h"
#include "ui/pages/page_look.h"
#include "ui/pages/panel_column.h"
#include "ui/theme/theme.h"
#include "ui/widgets/figure_label.h"
#include "ui_definitions_tab.h"

#include <QHeaderView>
#include <QScrollBar>

#include <algorithm>

namespace smartsme {

namespace {

constexpr double shortestName = 100;

void setWidths(QTableView *table, std::initializer_list<double> widths)
{
    int column = 0;
    for (const double width : widths)
        table->setColumnWidth(column++, u(width));
}

int widthOf(const QTableView *table)
{
    const QHeaderView *head = table->horizontalHeader();
    int width = head->minimumSectionSize();         // the last column takes what is left
    for (int column = 0; column + 1 < head->count(); ++column)
        width += head->sectionSize(column);
    return width;
}

/// All rows. Where the columns are wider than what there is (large text), figures take no more than they need, then the name gives way;
/// a bar comes only where even that is too wide.
void fit(QTableView *table, int available)
{
    showAllRows(table);
    for (int column = 1; column + 1 < table->horizontalHeader()->count() && widthOf(table) > available; ++column)
        table->setColumnWidth(column, qMin(table->columnWidth(column), widthOfContents(table, column)));
    if (const int tooMuch = widthOf(table) - available; tooMuch > 0)
        table->setColumnWidth(0, qMax(u(shortestName), table->columnWidth(0) - tooMuch));
    const bool isWider = widthOf(table) > available;
    table->setHorizontalScrollBarPolicy(isWider ? Qt::ScrollBarAlwaysOn : Qt::ScrollBarAlwaysOff);
    if (isWider)
        table->setFixedHeight(table->minimumHeight() + table->horizontalScrollBar()->sizeHint().height());
}

void selectId(QTableView *table, const RowTable *model, const QString &id)
{
    for (int row = 0; row < model->rowCount(); ++row) {
        if (model->idOf(row) == id)
            table->selectRow(row);
    }
}

} // namespace

DefinitionsTab::DefinitionsTab(Session &session, QWidget *parent)
    : ProductivityTab(session, parent), m_ui(std::make_unique<Ui::DefinitionsTab>()), m_definitions(new DefinitionsModel(this)),
      m_parts(new DefinitionPartsModel(this)), m_people(new PeopleBasisModel(this)), m_wages(new WageMonthsModel(this))
{
    m_ui->setupUi(this);
    layOutCards(this);
    const std::pair<QTableView *, RowTable *> tables[] = {
        {m_ui->definitionsTable, m_definitions}, {m_ui->partsTable, m_parts}, {m_ui->peopleTable, m_people}, {m_ui->wagesTable, m_wages}};
    for (const auto &[table, model] : tables) {
        table->setModel(model);
        layOutTable(table, model != m_wages);
        setDoors(table, model);
    }
    m_ui->definitionsTitle->setContentsMargins(0, u(4), 0, 0);
    for (QTableView *table : {m_ui->definitionsTable, m_ui->partsTable})      // heads of two lines
        table->horizontalHeader()->setFixedHeight(u(44));
    m_ui->definitionsLine->setStretch(1, 1);
    connectControls();
}

DefinitionsTab::~DefinitionsTab()
{
    silence(this);
}

QString DefinitionsTab::title() const
{
    return tr("Definitions");
}

void DefinitionsTab::retranslate()
{
    m_ui->retranslateUi(this);
}

void DefinitionsTab::resizeEvent(QResizeEvent *event)
{
    ProductivityTab::resizeEvent(event);
    layOutColumns();
}

void DefinitionsTab::layOutColumns()
{
    const bool isJapanese = session().language() == Language::ja;
    isJapanese ? setWidths(m_ui->definitionsTable, {200, 72, 62, 76, 48, 66}) : setWidths(m_ui->definitionsTable, {168, 104, 70, 112, 58, 62});
    setWidths(m_ui->partsTable, {154, 82, 43, 43, 43, 43, 43, 43, 43, 43, 43});
    isJapanese ? setWidths(m_ui->peopleTable, {280, 60, 90, 116}) : setWidths(m_ui->peopleTable, {220, 62, 104, 142});
    setWidths(m_ui->wagesTable, {126, 112, 128, 120});
    for (QTableView *table : {m_ui->definitionsTable, m_ui->partsTable, m_ui->peopleTable, m_ui->wagesTable})
        fit(table, insideCard());
}

int DefinitionsTab::insideCard() const
{
    return width() - u(42);         // margins and edges of layOutCards()
}

void DefinitionsTab::connectControls()
{
    // The name of a definition chooses it, its figures are doors.
    const auto chooseByName = [this](const QModelIndex &index) {
        if (index.column() == 0)
            choose(DefinitionId(index.data(RowTable::IdRole).toString()));
    };
    for (QTableView *table : {m_ui->definitionsTable, m_ui->partsTable}) {
        connect(table, &QTableView::activated, this, chooseByName);
        connect(table, &QTableView::clicked, this, chooseByName);
    }
    connect(m_ui->definitionsTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        showChooseButton();
        Q_EMIT panelChanged();
    });
    connect(m_ui->chooseButton, &QPushButton::clicked, this, [this] {
        if (const Productivity *definition = current())
            choose(definition->definition);
    });
    connect(m_ui->prefectureButton, &QPushButton::clicked, this, [this] { Q_EMIT stepRequested(Step::firm); });
    connect(m_ui->payrollButton, &QPushButton::clicked, this, [this] { Q_EMIT stepRequested(Step::data); });
    connect(m_ui->benchmarkChooser, &BenchmarkChooser::originRequested, this, &DefinitionsTab::originRequested);
}

void DefinitionsTab::choose(const DefinitionId &definition)
{
    if (!year() || definition == view().definition)
        return;
    const auto found = std::ranges::find(year()->productivity, definition, &Productivity::definition);
    if (found != year()->productivity.end() && found->perPerson.isAvailable())
        Q_EMIT definitionChosen(definition);
}

const Productivity *DefinitionsTab::current() const
{
    const QModelIndex index = m_ui->definitionsTable->currentIndex();
    if (!year() || !index.isValid())
        return nullptr;
    const auto found = std::ranges::find_if(year()->productivity, [&](const Productivity &each) { return each.definition.text() == m_definitions->idOf(index.row()); });
    return found == year()->productivity.end() ? nullptr : &*found;
}

void DefinitionsTab::showView()
{
    for (QWidget *card : {m_ui->definitionsCardFrame, m_ui->partsCardFrame})
        card->setVisible(year() != nullptr);
    showDefinitions();
    showReadings();
    showPeople();
    showWages();
    layOutColumns();
    m_ui->benchmarkChooser->show(session(), year() ? std::optional(year()->accounts.year) : std::nullopt, view().unit);
}

void DefinitionsTab::showDefinitions()
{
    const Language language = session().language();
    const DefinitionTable &table = session().knowledge().definitions;
    m_definitions->setDefinitions(table, year() ? year()->productivity : std::vector<Productivity>{}, {view().definition, view().unit, language});
    m_parts->setYear(table, year() ? *year() : YearRecord{}, view().definition, language);
    selectId(m_ui->definitionsTable, m_definitions, view().definition.text());
    selectId(m_ui->partsTable, m_parts, view().definition.text());
    const QString headline = year() ? definitionsHeadline(*year(), view().unit, language) : QString();
    m_ui->definitionsTitle->setText(headline.isEmpty() ? tr("The same firm gives different figures, because each scheme counts differently.") : headline);
    const Productivity *figures = chosen();
    m_ui->definitionsRemark->setText(figures ? tr("Chosen for step 3: %1").arg(figures->name.in(language)) : tr("No year is in yet."));
    showChooseButton();
}

void DefinitionsTab::showChooseButton()
{
    const Productivity *definition = current();
    const bool isChosen = definition && definition->definition == view().definition;
    const bool isComputed = definition && definition->perPerson.isAvailable();
    m_ui->chooseButton->setEnabled(isComputed && !isChosen);
    QString hint;
    if (isChosen)
        hint = tr("This definition is chosen already. Choose another row.");
    else if (definition && !isComputed)
        hint = definition->perPerson.unavailable.in(session().language());
    m_ui->chooseHint->setText(hint);
}

void DefinitionsTab::showReadings()
{
    const Language language = session().language();
    QStringList readings;
    for (const ProductivityDefinition &each : session().knowledge().definitions.all()) {
        const QString reading = each.reading.in(language);
        if (!reading.isEmpty())
            readings << prose(tr("%1: %2").arg(each.name.in(language), reading));
    }
    m_ui->readingsLabel->setText(readings.join(QString()));
    m_ui->readingsCardFrame->setVisible(!readings.isEmpty());
}

const PeopleBasis *DefinitionsTab::basis() const
{
    if (!year())
        return nullptr;
    const auto found = std::ranges::find(year()->peopleBases, view().definition, &PeopleBasis::definition);
    return found == year()->peopleBases.end() ? nullptr : &*found;
}

void DefinitionsTab::showPeople()
{
    const Language language = session().language();
    const PeopleBasis *shown = basis();
    m_ui->peopleCardFrame->setVisible(shown != nullptr);
    m_people->setBasis(shown ? *shown : PeopleBasis{}, view().unit, language);
    const QString sentence = shown ? peopleHeadline(*shown, view().unit, language) : QString();
    m_ui->peopleSentence->setText(sentence);
    m_ui->peopleSentence->setVisible(!sentence.isEmpty());
    m_ui->peopleNote->setText(shown ? shown->note.in(language) : QString());
}

void DefinitionsTab::showWages()
{
    const Language language = session().language();
    const WageStanding wages = year() ? year()->wages : WageStanding{};
    m_ui->wagesCardFrame->setVisible(year() != nullptr);
    const QString reason = wages.unavailable.in(language);
    const QString sentence = wages.sentence.in(language).isEmpty() ? reason : wages.sentence.in(language);
    m_ui->wagesSentence->setText(sentence);
    m_ui->wagesSentence->setVisible(!sentence.isEmpty());
    removeWidgets(m_ui->payFigures);
    for (const Figure &figure : wages.pay) {
        auto *line = new QWidget;
        auto *row = new QHBoxLayout(line);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(u(12));
        QLabel *name = label(figure.label.in(language), "second");
        name->setWordWrap(!hasRoomForFigures(language));
        row->addWidget(name, 1);
        auto *value = new FigureLabel;
        value->set(figure, view().unit, language);
        connect(value, &FigureLabel::activated, this, &DefinitionsTab::originRequested);
        row->addWidget(value);
        m_ui->payFigures->addWidget(line);
    }
    m_wages->setMonths(wages.months, language);
    m_ui->wagesTable->setVisible(!wages.months.empty());
    m_ui->wagesNote->setText(wages.note.in(language));
    m_ui->wagesNote->setVisible(!wages.note.in(language).isEmpty());
    const bool isMissing = year() && !reason.isEmpty();
    m_ui->prefectureButton->setVisible(isMissing && session().current().profile.prefecture.isEmpty());
    m_ui->payrollButton->setVisible(isMissing && wages.months.empty());
}

void DefinitionsTab::fillPanel(PanelColumn &panel)
{
    const Language language = session().language();
    const Productivity *figures = current() ? current() : chosen();
    if (!figures) {
        panel.paragraph(tr("Put in books or type the numbers of a tax return in step 2."));
        return;
    }
    panel.heading(tr("The definition"));
    panel.title(figures->name.in(language));
    if (const ProductivityDefinition *used = session().knowledge().definitions.find(figures->definition)) {
        panel.row(tr("Used by"), used->usedBy.in(language));
        panel.row(tr("Source"), used->source);
        panel.row(tr("Year"), used->year.isEmpty() ? tr("not stated by the source") : used->year);
        for (const Text &note : {used->reading, used->note, used->notComputed}) {
            if (!note.in(language).isEmpty())
                panel.paragraph(note.in(language));
        }
    }
    if (!figures->perPerson.isAvailable())
        panel.paragraph(figures->perPerson.unavailable.in(language));
    panel.figureRow(figures->valueAdded, MoneyUnit::yen, language);
    panel.figureRow(figures->people, MoneyUnit::yen, language);
    panel.figureRow(figures->hours, MoneyUnit::yen, language);
    if (figures->valueAdded.origin.inputs.empty())
        return;
    panel.space();
    panel.heading(tr("Added together"));
    for (const Figure &input : figures->valueAdded.origin.inputs)
        panel.figureRow(input, MoneyUnit::yen, language);
    panel.caption(tr("Choose a figure to see the accounts and files behind it."));
}

} // namespace smartsme
