// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/benchmark_chooser.h"

#include "ui/models/fitting_cells_model.h"
#include "ui/pages/page_look.h"
#include "ui/theme/theme.h"
#include "ui_benchmark_chooser.h"

#include <QButtonGroup>
#include <QEvent>
#include <QFileDialog>
#include <QMessageBox>

#include <algorithm>

namespace smartsme {

namespace {

const char *const tableId = "tableId";      // of a row of an imported table

QString chosenFile(QWidget *owner)
{
    return QFileDialog::getOpenFileName(owner, BenchmarkChooser::tr("Published table"), {},
                                        BenchmarkChooser::tr("Tables (*.csv *.xlsx *.ods *.xls *.txt *.json);;All files (*)"));
}

bool isConfirmed(QWidget *owner, const QString &question)
{
    QMessageBox box(QMessageBox::NoIcon, BenchmarkChooser::tr("Remove table"), question, QMessageBox::Cancel, owner);
    const QPushButton *yes = box.addButton(BenchmarkChooser::tr("Remove"), QMessageBox::DestructiveRole);
    box.exec();
    return box.clickedButton() == yes;
}

} // namespace

BenchmarkChooser::BenchmarkChooser(QWidget *parent)
    : QWidget(parent), m_ui(std::make_unique<Ui::BenchmarkChooser>()), m_fitting(new FittingCellsModel(this)), m_choices(new QButtonGroup(this)),
      m_file(chosenFile), m_confirmed(isConfirmed)
{
    m_ui->setupUi(this);
    layOutCards(this);
    m_ui->fittingTable->setModel(m_fitting);
    layOutTable(m_ui->fittingTable, true);
    m_ui->addLine->setStretch(1, 1);
    m_ui->ruleLabel->setContentsMargins(u(26), 0, 0, u(4));     // below the words of the button above
    connectControls();
}

BenchmarkChooser::~BenchmarkChooser()
{
    silence(this);
}

void BenchmarkChooser::connectControls()
{
    const auto open = [this](const QModelIndex &index) {
        if (const Figure *figure = m_fitting->figureOf(index))
            Q_EMIT originRequested(*figure);
    };
    connect(m_ui->fittingTable, &QTableView::activated, this, open);
    connect(m_ui->fittingTable, &QTableView::clicked, this, open);
    m_choices->addButton(m_ui->automaticButton);
    m_choices->addButton(m_ui->shippedButton);
    connect(m_ui->automaticButton, &QRadioButton::clicked, this, [this] { choose({}); });
    connect(m_ui->shippedButton, &QRadioButton::clicked, this, [this] { choose({TableChoice::Mode::shippedOnly, {}}); });
    connect(m_ui->addButton, &QPushButton::clicked, this, &BenchmarkChooser::addTable);
}

void BenchmarkChooser::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        m_ui->retranslateUi(this);
}

void BenchmarkChooser::show(Session &session, std::optional<FiscalYear> year, MoneyUnit unit)
{
    m_session = &session;
    m_year = year;
    m_unit = unit;
    refresh();
}

void BenchmarkChooser::refresh()
{
    showFitting();
    showTables();
    m_ui->doneLabel->setText(m_done);
    m_ui->doneLabel->setVisible(!m_done.isEmpty());
    Problems problems = m_refused;
    const Problems &unreadable = m_session->benchmarkProblems();
    problems.insert(problems.end(), unreadable.begin(), unreadable.end());
    m_ui->problems->set(problems);
    m_ui->problems->setVisible(!problems.empty());
}

void BenchmarkChooser::showFitting()
{
    const Language language = m_session->language();
    const std::vector<FittingCell> cells = m_year ? m_session->fittingBenchmarks(*m_year) : std::vector<FittingCell>{};
    m_fitting->setCells(cells, m_unit, language);
    showAllRows(m_ui->fittingTable);
    const int widths[] = {250, 80, 110};
    for (int column = 0; column < 3; ++column)
        m_ui->fittingTable->setColumnWidth(column, u(widths[column]));
    const auto taken = std::ranges::find_if(cells, &FittingCell::isTaken);
    const bool isTaken = taken != cells.end();
    m_ui->takenLabel->setText(isTaken ? tr("Used now: %1").arg(taken->figure.label.in(language)) : QString());
    m_ui->takenWhy->setText(isTaken ? prose(taken->why.in(language)) : QString());
    m_ui->takenLabel->setVisible(isTaken);
    m_ui->takenWhy->setVisible(isTaken);
    m_ui->fittingTable->setVisible(!cells.empty());
    m_ui->noneLabel->setText(tr("No published value per employee fits this firm."));
    m_ui->noneLabel->setVisible(m_year && cells.empty());
}

void BenchmarkChooser::showTables()
{
    const BenchmarkTables &tables = m_session->knowledge().benchmarks;
    QStringList rows{m_session->language() == Language::ja ? QStringLiteral("ja") : QStringLiteral("en")};
    for (const ImportedTable &table : tables.imported())
        rows << table.id;
    if (rows != m_rows) {       // else a row keeps the focus when it is chosen
        m_rows = rows;
        removeWidgets(m_ui->importedRows);
        for (const ImportedTable &table : tables.imported())
            m_ui->importedRows->addWidget(rowOf(table));
    }
    const TableChoice &choice = tables.choice();
    for (QAbstractButton *button : m_choices->buttons()) {
        if (choice.mode == TableChoice::Mode::preferred && button->property(tableId).toString() == choice.table)
            button->setChecked(true);
    }
    m_ui->automaticButton->setChecked(choice.mode == TableChoice::Mode::automatic);
    m_ui->shippedButton->setChecked(choice.mode == TableChoice::Mode::shippedOnly);
}

QWidget *BenchmarkChooser::rowOf(const ImportedTable &table)
{
    const Language language = m_session->language();
    auto *row = new QWidget;
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(u(12));
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    auto *first = new QRadioButton(tr("“%1” first").arg(table.name.in(language)));
    first->setProperty(tableId, table.id);
    m_choices->addButton(first);
    connect(first, &QRadioButton::clicked, this, [this, id = table.id] { choose({TableChoice::Mode::preferred, id}); });
    words->addWidget(first);
    QLabel *about = label(tr("Imported %1. %n value(s). %2", nullptr, static_cast<int>(table.cells.size())).arg(dateText(table.date, language), table.fileName), "caption");
    about->setContentsMargins(u(26), 0, 0, 0);
    words->addWidget(about);
    line->addLayout(words, 1);
    auto *away = new QPushButton(tr("Remove"));
    setRole(away, "small");
    away->setProperty(tableId, table.id);
    away->setAccessibleName(tr("Remove “%1”").arg(table.name.in(language)));
    connect(away, &QPushButton::clicked, this, [this, table] { removeTable(table); });
    line->addWidget(away, 0, Qt::AlignTop);
    return row;
}

void BenchmarkChooser::choose(const TableChoice &choice)
{
    const Result<Done> done = m_session->chooseBenchmark(choice);
    tell({}, done ? Problems{} : done.problems());
}

void BenchmarkChooser::addTable()
{
    const QString file = m_file(this);
    if (file.isEmpty())
        return;
    const Result<ImportedTable> table = m_session->importBenchmark(file);
    tell(table ? tr("“%1” was added with %n value(s).", nullptr, static_cast<int>(table->cells.size())).arg(table->name.in(m_session->language())) : QString(),
         table ? Problems{} : table.problems());
}

void BenchmarkChooser::removeTable(const ImportedTable &table)
{
    const QString name = table.name.in(m_session->language());
    if (!m_confirmed(this, tr("Remove “%1”? Your own file is not touched; you can add it again.").arg(name)))
        return;
    const Result<Done> done = m_session->removeBenchmark(table.id);
    tell(done ? tr("“%1” was removed.").arg(name) : QString(), done ? Problems{} : done.problems());
}

void BenchmarkChooser::tell(const QString &done, const Problems &problems)
{
    m_done = done;
    m_refused = problems;
    refresh();
}

} // namespace smartsme
