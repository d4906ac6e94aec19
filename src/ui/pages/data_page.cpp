// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/data_page.h"

#include "ui/background_task.h"
#include "ui/models/account_mapping_model.h"
#include "ui/models/category_delegate.h"
#include "ui/models/imported_files_model.h"
#include "ui/pages/page_look.h"
#include "ui/pages/panel_column.h"
#include "ui/theme/theme.h"
#include "ui/widgets/problem_list.h"
#include "ui_data_page.h"

#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QMimeData>

#include <algorithm>
#include <memory>

namespace smartsme {

namespace {

bool hasProblem(const FileOutcome &outcome, const char *id)
{
    return std::any_of(outcome.problems.begin(), outcome.problems.end(),
                       [id](const Problem &problem) { return problem.id == QLatin1String(id); });
}

QStringList localFiles(const QMimeData *data)
{
    QStringList paths;
    for (const QUrl &url : data->urls()) {
        if (url.isLocalFile())
            paths << url.toLocalFile();
    }
    return paths;
}

} // namespace

DataPage::DataPage(Session &session, QWidget *parent)
    : StepPage(session, parent), m_ui(std::make_unique<Ui::DataPage>()), m_panel(new PanelColumn(this)),
      m_files(new ImportedFilesModel(this)), m_accounts(new AccountMappingModel(this)), m_filter(new MappingFilter(this))
{
    m_ui->setupUi(this);
    m_panel->hide();
    layOutPage(this);
    setAcceptDrops(true);
    for (QPushButton *filter : {m_ui->openFilter, m_ui->automaticFilter, m_ui->allFilter})
        setRole(filter, "small");
    m_ui->addButton->setIcon(icon(QStringLiteral("plus")));
    m_chooser = [](QWidget *owner) { return QFileDialog::getOpenFileNames(owner, DataPage::tr("Files of the accounting or payroll software")); };
    m_ui->filesTable->setModel(m_files);
    layOutTable(m_ui->filesTable, true);
    m_ui->filesTable->horizontalHeader()->setStretchLastSection(false);
    m_ui->filesTable->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_filter->setSourceModel(m_accounts);
    m_filter->setSortRole(RowTable::OrderRole);
    m_ui->mappingTable->setModel(m_filter);
    layOutTable(m_ui->mappingTable);
    m_ui->mappingTable->setItemDelegateForColumn(AccountMappingModel::categoryColumn, new CategoryDelegate(m_ui->mappingTable));
    m_ui->mappingTable->setEditTriggers(QAbstractItemView::AllEditTriggers);
    m_ui->mappingTable->setSortingEnabled(true);
    m_ui->mappingTable->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    connectControls();
}

DataPage::~DataPage()
{
    silence(this);
}

void DataPage::setFileChooser(FileChooser chooser)
{
    m_chooser = std::move(chooser);
}

QWidget *DataPage::panel()
{
    return m_panel;
}

QString DataPage::nextText() const
{
    if (!session().hasCase())
        return tr("Go on to productivity");
    if (session().diagnosis().years.empty())
        return tr("Add a file first");
    const int open = m_accounts->openCount();
    return open > 0 ? tr("Go on with %1 accounts open").arg(open) : tr("Go on to productivity");
}

bool DataPage::canGoOn() const
{
    return session().hasCase() && !session().diagnosis().years.empty();
}

void DataPage::changeEvent(QEvent *event)
{
    StepPage::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_ui->retranslateUi(this);
    if (session().hasCase())
        refresh();
}

void DataPage::connectControls()
{
    for (QPushButton *button : {m_ui->addButton, m_ui->dropAddButton})
        connect(button, &QPushButton::clicked, this, &DataPage::chooseFiles);
    for (QPushButton *button : {m_ui->typeButton, m_ui->dropTypeButton})
        connect(button, &QPushButton::clicked, this, &DataPage::typeNumbers);
    connect(m_ui->removeButton, &QPushButton::clicked, this, &DataPage::removeSelected);
    connect(m_ui->openFilter, &QPushButton::clicked, this, [this] { m_filter->setShow(MappingFilter::Show::open); });
    connect(m_ui->automaticFilter, &QPushButton::clicked, this, [this] { m_filter->setShow(MappingFilter::Show::automatic); });
    connect(m_ui->allFilter, &QPushButton::clicked, this, [this] { m_filter->setShow(MappingFilter::Show::all); });
    connect(m_accounts, &AccountMappingModel::mappingRequested, this, &DataPage::mapAccount, Qt::QueuedConnection);
    connect(m_ui->filesTable->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            [this] { m_ui->removeButton->setEnabled(m_ui->filesTable->selectionModel()->hasSelection()); });
    connect(m_ui->typedForm, &TypedNumbersForm::kept, this, &DataPage::keepTyped);
    connect(m_ui->typedForm, &TypedNumbersForm::yearChosen, this, &DataPage::showTyped);
    connect(m_ui->typedForm, &TypedNumbersForm::cancelled, this, [this] {
        m_ui->stack->setCurrentWidget(m_ui->filesPage);
        refresh();
    });
}

void DataPage::chooseFiles()
{
    takeFiles(m_chooser(this));
}

void DataPage::takeFiles(const QStringList &paths)
{
    if (!paths.isEmpty())
        import(paths, false, {});
}

void DataPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (localFiles(event->mimeData()).isEmpty())
        return;
    event->acceptProposedAction();
    markDrop(true);
}

void DataPage::dragLeaveEvent(QDragLeaveEvent *)
{
    markDrop(false);
}

void DataPage::dropEvent(QDropEvent *event)
{
    markDrop(false);
    event->acceptProposedAction();
    takeFiles(localFiles(event->mimeData()));
}

void DataPage::markDrop(bool isOver)
{
    m_ui->dropArea->setProperty("over", isOver);
    restyle(m_ui->dropArea);
}

void DataPage::import(const QStringList &paths, bool replace, const ImportOptions &options)
{
    if (m_isReading || !session().hasCase())
        return;
    m_isReading = true;
    m_ui->stack->setCurrentWidget(m_ui->filesPage);
    const auto read = std::make_shared<std::vector<ReadFile>>();
    Session &here = session();
    runInBackground(
        this, tr("Reading %1 files").arg(paths.size()),
        [read, paths, options, &here](const Progress &progress) {
            *read = here.readFiles(paths, options, [&progress](const ReadingPoint &point) { return progress(point.done, point.total); });
        },
        [this, read, paths, replace] {
            m_isReading = false;
            ImportDecisions decisions;
            if (replace)
                decisions.samePeriod = ReviewAction::replace;
            take(session().keepFiles(std::move(*read), decisions), paths);
        });
}

void DataPage::take(std::vector<FileOutcome> outcomes, const QStringList &paths)
{
    for (const QString &path : paths)
        m_paths[QFileInfo(path).fileName()] = path;
    for (FileOutcome &outcome : outcomes) {
        std::erase_if(m_outcomes, [&outcome](const FileOutcome &old) { return old.name == outcome.name; });
        if (!outcome.isTaken || !outcome.problems.empty())
            m_outcomes.push_back(std::move(outcome));
    }
    refresh();
    Q_EMIT footChanged();
    Q_EMIT importFinished();
}

void DataPage::removeSelected()
{
    const QModelIndex current = m_ui->filesTable->currentIndex();
    if (!current.isValid())
        return;
    const Result<Done> removed = session().removeImport(m_files->idOf(current.row()));
    m_problems = removed ? Problems{} : removed.problems();
    refresh();
    Q_EMIT footChanged();
}

void DataPage::mapAccount(const QString &account, const CategoryId &category)
{
    const Result<Done> mapped = session().mapAccount(account, category);
    m_problems = mapped ? Problems{} : mapped.problems();
    refresh();
    Q_EMIT footChanged();
}

void DataPage::forget(const QString &name)
{
    std::erase_if(m_outcomes, [&name](const FileOutcome &outcome) { return outcome.name == name; });
    refresh();
}

void DataPage::typeNumbers()
{
    const Month now(session().today());
    const FiscalYear current = FiscalYear::containing(now, session().current().profile.closingMonth);
    std::vector<FiscalYear> years{current.previous(), current.previous().previous(), current.previous().previous().previous(), current};
    for (const YearRecord &record : session().diagnosis().years) {
        if (std::find(years.begin(), years.end(), record.accounts.year) == years.end())
            years.push_back(record.accounts.year);
    }
    m_ui->typedForm->offerYears(years, session().language());
    showTyped();
    m_ui->stack->setCurrentWidget(m_ui->typedPage);
    m_ui->typedForm->setFocus();
}

void DataPage::showTyped()
{
    const FiscalYear year = m_ui->typedForm->year();
    const Case &firm = session().current();
    TypedNumbersForm::Amounts amounts;
    for (const Books &books : firm.books) {
        if (books.kind != BooksKind::annualAmounts || books.last != year.last())
            continue;
        for (const AccountTotals &account : books.accounts) {
            if (account.closing)
                amounts.emplace_back(CategoryId(account.name), *account.closing);
        }
    }
    TypedWorkforce workforce{year, {}, {}, {}, {}};
    for (const TypedWorkforce &typed : firm.typedWorkforce) {
        if (typed.year == year)
            workforce = typed;
    }
    m_ui->typedForm->show(amounts, workforce);
}

void DataPage::keepTyped(const FiscalYear &year, const TypedNumbersForm::Amounts &amounts, const TypedWorkforce &workforce)
{
    m_problems.clear();
    if (!amounts.empty()) {
        if (const Result<Done> kept = session().setTypedAmounts(year, amounts); !kept)
            m_problems = kept.problems();
    }
    if (workforce.officers || workforce.regular || workforce.partTime || workforce.hours) {
        if (const Result<Done> kept = session().setTypedWorkforce(workforce); !kept)
            m_problems.insert(m_problems.end(), kept.problems().begin(), kept.problems().end());
    }
    m_ui->stack->setCurrentWidget(m_ui->filesPage);
    refresh();
    Q_EMIT footChanged();
}

void DataPage::refresh()
{
    if (!session().hasCase())
        return;
    showTables();
    showTitle();
    showPanel();
}

void DataPage::showTitle()
{
    const auto files = m_files->rowCount();
    const int open = m_accounts->openCount();
    if (files == 0) {
        m_ui->titleLabel->setText(tr("Put in the books and the payroll"));
        m_ui->subtitleLabel->setText(tr("Files are told apart by their content. Without files, 20 numbers of the tax return will do."));
    } else {
        m_ui->titleLabel->setText(tr("%1 files are in").arg(files));
        m_ui->subtitleLabel->setText(open > 0 ? tr("Choose a category for %1 accounts, then the figures of the year are complete.").arg(open)
                                              : tr("Every account has a category."));
    }
}

void DataPage::showTables()
{
    const Case &firm = session().current();
    const DiagnosisRecord &record = session().diagnosis();
    const Language language = session().language();
    m_files->setFiles(firm.books, firm.payrolls, record.problems, language);
    m_accounts->setAssignments(record.assignments, session().knowledge().categories, language);
    const int open = m_accounts->openCount();
    const int all = m_accounts->rowCount();
    m_ui->openFilter->setText(tr("To choose %1").arg(open));
    m_ui->automaticFilter->setText(tr("Chosen by themselves %1").arg(all - open));
    m_ui->allFilter->setText(tr("All %1").arg(all));
    const bool hasFiles = m_files->rowCount() > 0;
    m_ui->dropArea->setVisible(!hasFiles);
    m_ui->filesFrame->setVisible(hasFiles);
    m_ui->mappingFrame->setVisible(all > 0);
    m_ui->addButton->setVisible(hasFiles);
    m_ui->typeButton->setVisible(hasFiles);
    m_ui->removeButton->setEnabled(m_ui->filesTable->selectionModel()->hasSelection());
    const int rows = qBound(1, m_files->rowCount(), 4);
    m_ui->filesTable->setFixedHeight(u(30) + rows * m_ui->filesTable->verticalHeader()->defaultSectionSize());
    // The name gives way, the result never: it is what one looks for.
    for (int column = 0; column < m_files->columnCount(); ++column)
        m_ui->filesTable->horizontalHeader()->setSectionResizeMode(column, column == 0 ? QHeaderView::Stretch : QHeaderView::ResizeToContents);
    m_ui->mappingTable->setColumnWidth(AccountMappingModel::accountColumn, u(170));
    m_ui->mappingTable->setColumnWidth(AccountMappingModel::amountColumn, u(110));
    m_ui->mappingTable->setColumnWidth(AccountMappingModel::categoryColumn, u(250));
    m_ui->filesHint->setText(tr("More files can be dropped anywhere on this page."));
}

void DataPage::showPanel()
{
    m_panel->clear();
    const Problems &remarks = session().diagnosis().problems;
    const std::size_t count = remarks.size() + m_problems.size() + m_outcomes.size();
    m_panel->heading(count == 0 ? tr("Nothing to check") : tr("To check: %1").arg(count));
    for (const FileOutcome &outcome : m_outcomes)
        showOutcome(outcome);
    Problems rest = m_problems;
    rest.insert(rest.end(), remarks.begin(), remarks.end());
    if (!rest.empty()) {
        auto *list = new ProblemList;
        list->set(rest);
        m_panel->add(list);
    }
    m_panel->note(tr("Names and numbers of employees are not kept. Only monthly totals by type of employment stay."), QStringLiteral("lock"));
}

void DataPage::showOutcome(const FileOutcome &outcome)
{
    if (hasProblem(outcome, "import.period-twice")) {
        askWhetherToReplace(outcome);
        return;
    }
    if (outcome.isTaken && hasProblem(outcome, "import.tax-assumed")) {
        askForTaxBookkeeping(outcome);
        return;
    }
    auto *list = new ProblemList;
    list->set(outcome.problems);
    m_panel->add(list);
    const QString name = outcome.name;
    std::vector<PanelColumn::Button> buttons;
    if (!outcome.isTaken && m_paths.contains(name))
        buttons.push_back({tr("Read it again"), [this, name] { import({m_paths[name]}, false, {}); }, QStringLiteral("readAgainButton")});
    buttons.push_back({tr("Seen"), [this, name] { forget(name); }, QStringLiteral("seenButton")});
    m_panel->buttons(buttons);
    m_panel->space();
}

void DataPage::askWhetherToReplace(const FileOutcome &outcome)
{
    const QString name = outcome.name;
    m_panel->line(PanelColumn::Sign::warning, tr("This period is already there"), true);
    m_panel->caption(name);
    m_panel->paragraph(tr("Shall the file take the place of what was put in before?"));
    m_panel->buttons({{tr("Replace"), [this, name] { import({m_paths[name]}, true, {}); }, QStringLiteral("replaceButton")},
                      {tr("Leave as it is"), [this, name] { forget(name); }, QStringLiteral("leaveButton")}});
    m_panel->space();
}

void DataPage::askForTaxBookkeeping(const FileOutcome &outcome)
{
    const QString name = outcome.name;
    const auto readAs = [this, name](TaxBookkeeping tax) {
        ImportOptions options;
        options.tax = tax;
        import({m_paths[name]}, true, options);
    };
    m_panel->line(PanelColumn::Sign::warning, tr("Are the books kept without consumption tax?"), true);
    m_panel->caption(name);
    for (const Problem &problem : outcome.problems)
        m_panel->paragraph(problem.message);
    m_panel->buttons({{tr("Without tax"), [readAs] { readAs(TaxBookkeeping::exclusive); }, QStringLiteral("exclusiveButton")},
                      {tr("Including tax"), [readAs] { readAs(TaxBookkeeping::inclusive); }, QStringLiteral("inclusiveButton")},
                      {tr("Right as it is"), [this, name] { forget(name); }, QStringLiteral("seenButton")}});
    m_panel->space();
}

} // namespace smartsme
