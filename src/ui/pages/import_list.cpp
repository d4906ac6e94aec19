// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/import_list.h"

#include "ui/models/imported_files_model.h"
#include "ui/pages/page_look.h"
#include "ui/theme/theme.h"
#include "ui/widgets/wrapping_layout.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>

#include <utility>

namespace smartsme {

namespace {

constexpr int mostRowsShown = 4;
constexpr int mostRowsCompact = 3;
constexpr double widthOfAllColumns = 560;

QString undoText(const ImportChange &change)
{
    switch (change.kind) {
    case ImportChange::Kind::files: return ImportList::tr("Take back: %n files", nullptr, static_cast<int>(change.added.size()));
    case ImportChange::Kind::removal: return ImportList::tr("Take back: what was taken out");
    case ImportChange::Kind::typedAmounts: return ImportList::tr("Take back: typed numbers");
    case ImportChange::Kind::accountChoice: return ImportList::tr("Take back: category of %1").arg(change.account);
    }
    Q_UNREACHABLE();
}

} // namespace

ImportList::ImportList(QWidget *parent) : QFrame(parent), m_model(new ImportedFilesModel(this))
{
    setProperty("card", true);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    build();
    retranslate();
    // Chosen, not current: a table that only gets the focus opens nothing.
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this](const QItemSelection &chosen) {
        showButtons();
        if (!m_isFilling && !chosen.isEmpty())
            tell(&ImportList::opened, m_model->line(chosen.first().top()));
    });
    connect(m_table, &QTableView::clicked, this, [this](const QModelIndex &index) { tell(&ImportList::opened, m_model->line(index.row())); });
    connect(m_remove, &QPushButton::clicked, this, [this] { tell(&ImportList::removalAsked, chosen()); });
    connect(m_undo, &QPushButton::clicked, this, &ImportList::undoAsked);
    connect(m_descriptions, &QCheckBox::clicked, this, &ImportList::descriptionsChosen);
}

/// A copy: whoever is told may fill the list anew.
void ImportList::tell(void (ImportList::*signal)(const ImportLine &), const ImportLine *line)
{
    if (!line)
        return;
    const ImportLine told = *line;
    Q_EMIT (this->*signal)(told);
}

void ImportList::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(u(12), u(6), u(12), u(10));
    column->setSpacing(u(6));
    m_table = new QTableView(this);
    m_table->setObjectName(QStringLiteral("filesTable"));
    m_table->setModel(m_model);
    layOutTable(m_table, true);
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    column->addWidget(m_table);
    auto *line = new WrappingLayout(u(14));
    line->setContentsMargins(u(8), 0, u(8), 0);
    m_hint = label({}, "caption", this);
    m_hint->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_undo = new QPushButton(icon(QStringLiteral("undo"), IconColour::accent), {}, this);
    m_undo->setObjectName(QStringLiteral("undoButton"));
    m_undo->setAccessibleName(tr("Take back the last change"));
    setRole(m_undo, "text");
    m_remove = new QPushButton(this);
    m_remove->setObjectName(QStringLiteral("removeButton"));
    setRole(m_remove, "text");
    line->addWidget(m_hint);
    line->addWidget(m_undo);
    line->addWidget(m_remove);
    column->addLayout(line);
    auto *descriptions = new QHBoxLayout;
    descriptions->setContentsMargins(u(8), 0, u(8), 0);
    descriptions->setSpacing(u(14));
    m_descriptions = new QCheckBox(this);
    m_descriptions->setObjectName(QStringLiteral("descriptionsBox"));
    m_descriptions->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_descriptionsHint = label({}, "caption", this);
    descriptions->addWidget(m_descriptions);
    descriptions->addWidget(m_descriptionsHint, 1);
    column->addLayout(descriptions);
}

void ImportList::retranslate()
{
    m_table->setAccessibleName(tr("Files of the firm"));
    setCompact(m_isCompact);
    m_remove->setText(tr("Take this file out"));
    m_descriptions->setText(tr("Keep the descriptions too"));
    m_descriptionsHint->setText(tr("Descriptions of journal lines help to find what can be saved, but they may name people. Unless ticked, they are not kept."));
}

void ImportList::showLines(std::vector<ImportLine> lines, Language language)
{
    const QString before = m_model->idOf(m_table->currentIndex().row());
    m_isFilling = true;
    m_model->setLines(std::move(lines), language);
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (!before.isEmpty() && m_model->idOf(row) == before)
            m_table->selectRow(row);
    }
    m_isFilling = false;
    fitColumns();
    fitHeight();
    showButtons();
}

/// The name gives way, the result never: it is what one looks for. In a narrow page the period stands below the name.
void ImportList::fitColumns()
{
    const bool wasFilling = std::exchange(m_isFilling, true);
    const QString chosenId = m_model->idOf(m_table->currentIndex().row());
    const bool isChosen = m_table->selectionModel()->hasSelection();
    m_model->setNarrow(width() < u(widthOfAllColumns));
    for (int column = 0; column < m_model->columnCount(); ++column)
        m_table->horizontalHeader()->setSectionResizeMode(column, column == ImportedFilesModel::nameColumn ? QHeaderView::Stretch : QHeaderView::ResizeToContents);
    for (const int column : {ImportedFilesModel::periodColumn, ImportedFilesModel::rowsColumn})
        m_table->setColumnHidden(column, m_model->isNarrow());
    for (int row = 0; isChosen && row < m_model->rowCount(); ++row) {
        if (m_model->idOf(row) == chosenId)
            m_table->selectRow(row);
    }
    m_isFilling = wasFilling;
}

void ImportList::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    fitColumns();
}

void ImportList::fitHeight()
{
    const int rows = qBound(1, m_model->rowCount(), m_isCompact ? mostRowsCompact : mostRowsShown);
    m_table->setFixedHeight(m_table->horizontalHeader()->height() + rows * m_table->verticalHeader()->defaultSectionSize() + u(2));
}

void ImportList::showButtons()
{
    const ImportLine *line = chosen();
    m_remove->setEnabled(line != nullptr);
    m_remove->setText(line && line->files() > 1 ? tr("Take these %n files out", nullptr, line->files()) : tr("Take this file out"));
}

void ImportList::setUndo(const std::optional<ImportChange> &change)
{
    m_undo->setText(change ? undoText(*change) : QString());
    m_undo->setVisible(change.has_value());
}

void ImportList::offerDescriptions(bool isOffered, bool isChecked)
{
    m_offersDescriptions = isOffered;
    m_descriptions->setChecked(isChecked);
    setCompact(m_isCompact);
}

void ImportList::setCompact(bool isCompact)
{
    m_isCompact = isCompact;
    m_descriptions->setVisible(m_offersDescriptions && !isCompact);
    m_descriptionsHint->setVisible(m_offersDescriptions && !isCompact);
    m_hint->setText(isCompact ? QString() : tr("Choose a file to see how it is read. More files can be dropped anywhere on this page."));
    fitHeight();
}

int ImportList::fileCount() const
{
    return m_model->fileCount();
}

const ImportLine *ImportList::chosen() const
{
    return m_table->selectionModel()->hasSelection() ? m_model->line(m_table->currentIndex().row()) : nullptr;
}

void ImportList::clearChoice()
{
    m_isFilling = true;
    m_table->clearSelection();
    m_table->setCurrentIndex({});
    m_isFilling = false;
    showButtons();
}

} // namespace smartsme
