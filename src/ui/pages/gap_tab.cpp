// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/gap_tab.h"

#include "report/gap_chart.h"
#include "ui/models/contributions_model.h"
#include "ui/models/ratio_tree_model.h"
#include "ui/pages/page_look.h"
#include "ui/pages/panel_column.h"
#include "ui/theme/theme.h"
#include "ui_gap_tab.h"

#include <QHeaderView>

#include <algorithm>

namespace smartsme {

namespace {

const Figure *publishedCell(const Figure &figure)
{
    if (figure.origin.kind == Origin::Kind::benchmarkCell)
        return &figure;
    for (const Figure &input : figure.origin.inputs) {
        if (const Figure *found = publishedCell(input))
            return found;
    }
    return nullptr;
}

/// The first published value of the tree that is one cell of a table.
const Figure *publishedCell(const RatioNode &node)
{
    const Figure *found = node.published ? publishedCell(*node.published) : nullptr;
    for (auto child = node.children.begin(); !found && child != node.children.end(); ++child)
        found = publishedCell(*child);
    return found;
}

} // namespace

GapTab::GapTab(Session &session, QWidget *parent)
    : ProductivityTab(session, parent), m_ui(std::make_unique<Ui::GapTab>()), m_parts(new ContributionsModel(this)), m_tree(new RatioTreeModel(this))
{
    m_ui->setupUi(this);
    layOutCards(this);
    for (QComboBox *box : {m_ui->subjectBox, m_ui->definitionBox}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(8);
        box->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }
    m_ui->partsTable->setModel(m_parts);
    m_ui->treeTable->setModel(m_tree);
    layOutTable(m_ui->partsTable);
    layOutTable(m_ui->treeTable);
    setDoors(m_ui->partsTable, m_parts);
    setDoors(m_ui->treeTable, m_tree);
    connectControls();
}

GapTab::~GapTab()
{
    silence(this);
}

QString GapTab::title() const
{
    return tr("Gap");
}

void GapTab::retranslate()
{
    m_ui->retranslateUi(this);
}

void GapTab::connectControls()
{
    const auto showAgain = [this] {
        fillSubjects();
        showDifference();
        Q_EMIT panelChanged();
    };
    connect(m_ui->gapButton, &QPushButton::clicked, this, [this, showAgain] { m_isChange = false; showAgain(); });
    connect(m_ui->changeButton, &QPushButton::clicked, this, [this, showAgain] { m_isChange = true; showAgain(); });
    connect(m_ui->subjectBox, &QComboBox::activated, this, [this, showAgain] {
        if (m_isChange)
            m_isPerHour = m_ui->subjectBox->currentIndex() == 1;
        else
            m_gap = m_ui->subjectBox->currentData().toString();
        showAgain();
    });
    connect(m_ui->definitionBox, &QComboBox::activated, this,
            [this] { Q_EMIT definitionChosen(DefinitionId(m_ui->definitionBox->currentData().toString())); });
    connect(m_ui->fineBox, &QCheckBox::toggled, this, [this] { showDifference(); });
    connect(m_ui->dataButton, &QPushButton::clicked, this, [this] { Q_EMIT stepRequested(Step::data); });
    connect(m_ui->bridge, &PictureView::rowClicked, this, [this](const QString &id) {
        m_ui->bridge->setCurrent(id);
        if (const Figure *figure = shown() ? gapFigure(*shown(), id) : nullptr)
            Q_EMIT originRequested(*figure);
    });
}

void GapTab::showView()
{
    fillSubjects();
    fillDefinitions(m_ui->definitionBox);
    m_ui->choices->setDirection(hasRoomForFigures(session().language()) ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    showDifference();
}

void GapTab::fillSubjects()
{
    m_ui->subjectBox->clear();
    if (m_isChange) {
        m_ui->subjectBox->addItems({tr("per person"), tr("per hour")});
        m_ui->subjectBox->setCurrentIndex(m_isPerHour ? 1 : 0);
    } else if (year()) {
        for (const Decomposition &gap : year()->gaps) {
            const auto tree = std::ranges::find(year()->trees, gap.id.section(QLatin1Char('.'), 1), &DefinitionTree::id);
            m_ui->subjectBox->addItem((tree == year()->trees.end() ? gap.name : tree->name).in(session().language()), gap.id);
        }
        m_ui->subjectBox->setCurrentIndex(qMax(0, m_ui->subjectBox->findData(m_gap)));
    }
    m_ui->subjectBox->setVisible(m_ui->subjectBox->count() > 1);
    m_ui->definitionBox->setVisible(m_isChange && year());
}

const Decomposition *GapTab::shown() const
{
    if (!year())
        return nullptr;
    const std::vector<Decomposition> &all = m_isChange ? year()->changes : year()->gaps;
    const QString id = m_isChange ? QStringLiteral("change.%1.%2").arg(view().definition.text(), m_isPerHour ? QStringLiteral("per_hour") : QStringLiteral("per_person"))
                                  : m_gap;
    const auto found = std::ranges::find(all, id, &Decomposition::id);
    if (found != all.end())
        return &*found;
    return m_isChange || all.empty() ? nullptr : &all.front();
}

const DefinitionTree *GapTab::shownTree() const
{
    const Decomposition *gap = shown();
    if (!gap)
        return nullptr;
    const QString id = gap->id.section(QLatin1Char('.'), 1, 1);     // of the indicator or of the definition
    const auto found = std::ranges::find(year()->trees, id, &DefinitionTree::id);
    return found == year()->trees.end() ? nullptr : &*found;
}

bool GapTab::hasYearBefore() const
{
    return year() && std::ranges::any_of(session().diagnosis().years, [this](const YearRecord &other) {
        return other.accounts.year.last().plus(1) == year()->accounts.year.first();
    });
}

void GapTab::showDifference()
{
    m_ui->gapButton->setChecked(!m_isChange);
    m_ui->changeButton->setChecked(m_isChange);
    for (QPushButton *button : {m_ui->gapButton, m_ui->changeButton})       // bold when chosen
        button->setMinimumWidth(QFontMetrics(textFont(9.75, true)).horizontalAdvance(button->text()) + u(24));
    const Decomposition *gap = shown();
    showSentence(gap);
    const bool isTakenApart = gap && gap->unavailable.ja.isEmpty();
    m_ui->bridgeCardFrame->setVisible(isTakenApart);
    if (isTakenApart)
        showBridge(*gap);
    showTables(isTakenApart ? gap : nullptr);
}

void GapTab::showSentence(const Decomposition *gap)
{
    const Language language = session().language();
    const bool isUnavailable = gap && !gap->unavailable.ja.isEmpty();
    QString sentence = !gap ? tr("There are no accounts of this year yet.") : isUnavailable ? gap->unavailable.in(language) : gap->sentence.in(language);
    // The first sentence is the title, what goes the other way stands below.
    const QString stop = language == Language::ja ? QStringLiteral("。") : QStringLiteral(". ");
    const qsizetype end = sentence.indexOf(stop);
    const QString rest = end < 0 ? QString() : sentence.sliced(end + stop.size()).trimmed();
    if (end >= 0)
        sentence.truncate(end + 1);
    m_ui->titleLabel->setText(language == Language::ja ? withoutShortLastLine(sentence) : sentence);
    m_ui->leadLabel->setText(rest);
    m_ui->leadLabel->setVisible(!rest.isEmpty());
    m_ui->dataButton->setText(year() ? tr("Put in the year before") : tr("Put in the books"));
    m_ui->dataButton->setVisible(!year() || (m_isChange && !hasYearBefore()));
    for (QWidget *choice : {static_cast<QWidget *>(m_ui->gapButton), static_cast<QWidget *>(m_ui->changeButton)})
        choice->setVisible(year() != nullptr);
}

void GapTab::showBridge(const Decomposition &gap)
{
    const Language language = session().language();
    const WaterfallChart chart = gapBridge(gap, m_ui->fineBox->isChecked(), view().unit, language);
    m_ui->bridgeTitle->setText(QStringLiteral("%1　%2").arg(chart.title, chart.unit));
    m_ui->fineBox->setVisible(!gap.groups.empty());
    m_ui->bridge->setStyle(chartStyle());
    m_ui->bridge->setCurrent({});
    m_ui->bridge->show(chart);
    m_ui->bridge->setMinimumHeight(m_ui->bridge->heightForWidth(m_ui->bridge->width()));
    m_ui->bridgeNote->setText(tr("Filled bars add to the figure, striped bars take from it. They say where the difference stands, not what caused it. "
                                 "Rounded parts may miss the total by a digit."));
    QStringList notes;
    for (const Text &note : gap.notes)
        notes << note.in(language);
    if (const Figure *published = publishedCell(gap.from))
        notes << sourceLine(*published);
    m_ui->notesLabel->setText(notes.join(QLatin1Char('\n')));
    m_ui->notesLabel->setVisible(!notes.isEmpty());
}

void GapTab::showTables(const Decomposition *gap)
{
    const Language language = session().language();
    m_parts->setDecomposition(gap, m_ui->fineBox->isChecked(), view().unit, language);
    m_ui->partsCardFrame->setVisible(m_parts->rowCount() > 0);
    showAllRows(m_ui->partsTable);
    const DefinitionTree *tree = shownTree();
    m_tree->setTree(tree ? &tree->root : nullptr, view().unit, language);
    m_ui->treeCardFrame->setVisible(m_tree->rowCount() > 0);
    const Figure *published = tree ? publishedCell(tree->root) : nullptr;
    m_ui->treeSource->setText(published ? sourceLine(*published) : QString());
    m_ui->treeSource->setVisible(published != nullptr);
    showAllRows(m_ui->treeTable);
    layOutColumns();
}

QString GapTab::sourceLine(const Figure &published) const
{
    const Origin &origin = published.origin;
    return tr("Published value: %1, %2, year %3").arg(origin.source, origin.cell, origin.year.isEmpty() ? tr("not stated") : origin.year);
}

/// Names get what the numbers leave. Where that is little (large text), numbers take no more than they need, then names are cut.
void GapTab::layOutColumns()
{
    const int available = width() - u(46);
    for (QTableView *table : {m_ui->partsTable, m_ui->treeTable}) {
        if (table->model()->columnCount() < 4)
            continue;
        int first = u(118);
        int second = first;
        int last = qMax(first, table->horizontalHeader()->sectionSizeHint(3) + u(8));
        if (u(180) + first + second + last > available) {
            first = widthOfContents(table, 1);
            second = widthOfContents(table, 2);
            last = widthOfContents(table, 3);
        }
        table->setColumnWidth(0, qMax(u(100), available - first - second - last));
        table->setColumnWidth(1, first);
        table->setColumnWidth(2, second);
    }
}

void GapTab::resizeEvent(QResizeEvent *event)
{
    ProductivityTab::resizeEvent(event);
    layOutColumns();
}

void GapTab::fillPanel(PanelColumn &panel)
{
    const Language language = session().language();
    panel.heading(tr("The two sides"));
    const Decomposition *gap = shown();
    if (!gap) {
        panel.paragraph(tr("Put in books or type the numbers of a tax return in step 2."));
        return;
    }
    if (!gap->unavailable.ja.isEmpty()) {
        panel.paragraph(gap->unavailable.in(language));
        return;
    }
    for (const auto &[name, figure] : {std::pair(&gap->toName, &gap->to), std::pair(&gap->fromName, &gap->from)}) {
        panel.title(name->in(language));
        panel.figureRow(*figure, view().unit, language);
        panel.space();
    }
    panel.figureRow(gap->difference, view().unit, language, true);
    panel.space();
    panel.heading(tr("How it is taken apart"));
    panel.paragraph(tr("Value added per person is sales per person times value added to sales; per hour it is divided by the hours per person. "
                       "Each factor gets the mean of what it adds over all orders of changing them (Shapley value), in whole yen."));
    panel.caption(tr("Choose a figure to see the accounts and files behind it."));
}

} // namespace smartsme
