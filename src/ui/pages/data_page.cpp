// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/data_page.h"

#include "ui/pages/file_choosers.h"
#include "ui/pages/import_desk.h"
#include "ui/pages/import_panel.h"
#include "ui/pages/import_title.h"
#include "ui/pages/kept_files.h"
#include "ui/pages/layout_mapper.h"
#include "ui/pages/page_look.h"
#include "ui/pages/typed_numbers.h"
#include "ui/theme/theme.h"
#include "ui/widgets/file_preview.h"
#include "ui_data_page.h"
#include "workflow/own_layouts.h"

#include <QDragEnterEvent>
#include <QMimeData>
#include <QShortcut>

#include <algorithm>

namespace smartsme {

namespace {

constexpr double heightOfListAndFile = 540;
constexpr double heightOfListAndRow = 760;

} // namespace

DataPage::DataPage(Session &session, QWidget *parent)
    : StepPage(session, parent), m_ui(std::make_unique<Ui::DataPage>()), m_panel(new ImportPanel(this)), m_desk(new ImportDesk(session, this)),
      m_preview(new FilePreview(session.layouts())), m_mapper(new LayoutMapper(session.layouts())), m_chooser(chooseExports), m_saver(chooseLayoutTarget)
{
    m_ui->setupUi(this);
    m_panel->hide();
    layOutPage(this);
    m_ui->filesLayout->insertWidget(m_ui->filesLayout->indexOf(m_ui->accountMapping), m_preview, 1000);
    m_ui->filesLayout->setStretchFactor(m_ui->accountMapping, 1000);
    m_ui->filesLayout->setStretchFactor(m_ui->dropArea, 1000);
    m_ui->mapperLayout->addWidget(m_mapper);
    for (QWidget *part : {static_cast<QWidget *>(m_preview), static_cast<QWidget *>(m_mapper)})
        keepFromWheel(part);
    for (QLabel *title : {m_ui->titleLabel, m_ui->subtitleLabel}) {
        title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);      // the buttons keep one line as long as they can
        title->setMinimumWidth(u(80));
    }
    wrapButtons(m_ui->headLayout, {m_ui->typeButton, m_ui->addButton}, Qt::AlignRight);
    wrapButtons(m_ui->dropButtons, {m_ui->dropAddButton, m_ui->dropTypeButton}, Qt::AlignHCenter);
    m_preview->hide();
    setAcceptDrops(true);
    m_ui->addButton->setIcon(icon(QStringLiteral("plus")));
    m_preview->retranslate(session.language());
    m_mapper->retranslate(session.language());
    connectControls();
    connectParts();
}

DataPage::~DataPage()
{
    silence(this);
}

void DataPage::setFileChooser(FileChooser chooser)
{
    m_chooser = std::move(chooser);
}

void DataPage::setSaveChooser(SaveChooser chooser)
{
    m_saver = std::move(chooser);
}

/// A file that is taught is wide: it gets the whole width, and what is to check of the others waits.
QWidget *DataPage::panel()
{
    return m_ui->stack->currentWidget() == m_ui->mapperPage ? nullptr : m_panel;
}

QString DataPage::nextText() const
{
    if (!session().hasCase())
        return tr("Go on to productivity");
    if (!m_desk->isEmpty()) {
        if (m_desk->openCount() > 0)
            return tr("Ready to take in after %n choices", nullptr, m_desk->openCount());
        return m_desk->takenCount() > 0 ? tr("Take in %n files", nullptr, m_desk->takenCount()) : tr("Take in none of them");
    }
    if (session().diagnosis().years.empty())
        return tr("Add a file first");
    const int open = m_ui->accountMapping->openCount();
    return open > 0 ? tr("Go on with %1 accounts open").arg(open) : tr("Go on to productivity");
}

bool DataPage::canGoOn() const
{
    if (!session().hasCase() || m_desk->isReading())
        return false;
    return m_desk->isEmpty() ? !session().diagnosis().years.empty() : m_desk->openCount() == 0;
}

void DataPage::goOn()
{
    if (m_desk->isEmpty()) {
        StepPage::goOn();
        return;
    }
    closePreview();
    m_desk->take();
    showFilesPage();
    Q_EMIT footChanged();
}

bool DataPage::isTyping() const
{
    return m_ui->stack->currentWidget() == m_ui->typedPage;
}

bool DataPage::hasUnkept() const
{
    return !m_desk->isEmpty() || m_desk->isReading() || m_ui->stack->currentWidget() != m_ui->filesPage || m_ui->typedForm->hasDraft();
}

QString DataPage::backText() const
{
    return m_desk->isEmpty() ? QString() : tr("Do not take them in");
}

void DataPage::goBack()
{
    closePreview();
    m_desk->clear();
    showFilesPage();
}

void DataPage::changeEvent(QEvent *event)
{
    StepPage::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_ui->retranslateUi(this);
    m_ui->importList->retranslate();
    m_ui->accountMapping->retranslate();
    m_preview->retranslate(session().language());
    m_mapper->retranslate(session().language());
    if (!session().hasCase())
        return;
    if (isTyping())
        offerTyped();
    m_desk->checkAgain();
}

void DataPage::connectControls()
{
    for (QPushButton *button : {m_ui->addButton, m_ui->dropAddButton})
        connect(button, &QPushButton::clicked, this, &DataPage::chooseFiles);
    for (QPushButton *button : {m_ui->typeButton, m_ui->dropTypeButton})
        connect(button, &QPushButton::clicked, this, &DataPage::typeNumbers);
    connect(m_ui->typedForm, &TypedNumbersForm::kept, this, &DataPage::keepTyped);
    connect(m_ui->typedForm, &TypedNumbersForm::checkWanted, this, [this](const TypedNumbers &numbers) {
        m_ui->typedForm->showCheck(checkTyped(numbers, session().diagnosis(), session().current().payrolls, session().knowledge()));
    });
    connect(m_ui->typedForm, &TypedNumbersForm::figureActivated, this, &DataPage::originRequested);
    connect(m_ui->typedForm, &TypedNumbersForm::yearChosen, this, &DataPage::showTyped);
    connect(m_ui->typedForm, &TypedNumbersForm::cancelled, this, &DataPage::showFilesPage);
    auto *takeBack = new QShortcut(QKeySequence::Undo, this);
    takeBack->setContext(Qt::WidgetWithChildrenShortcut);
    connect(takeBack, &QShortcut::activated, this, &DataPage::undo);
}

void DataPage::connectParts()
{
    connect(m_desk, &ImportDesk::changed, this, [this] {
        refresh();
        Q_EMIT footChanged();
    });
    connect(m_desk, &ImportDesk::finished, this, &DataPage::importFinished);
    connect(m_ui->importList, &ImportList::opened, this, &DataPage::openLine);
    connect(m_ui->importList, &ImportList::removalAsked, this, &DataPage::removeLine);
    connect(m_ui->importList, &ImportList::undoAsked, this, &DataPage::undo);
    connect(m_ui->importList, &ImportList::descriptionsChosen, m_desk, &ImportDesk::setKeepsDescriptions);
    connect(m_ui->accountMapping, &AccountMapping::mappingRequested, this, &DataPage::mapAccount);
    connect(m_preview, &FilePreview::closed, this, &DataPage::closePreview);
    connect(m_preview, &FilePreview::readingChosen, m_desk, &ImportDesk::readAgain);
    connect(m_preview, &FilePreview::teachingAsked, this, &DataPage::teach);
    connect(m_preview, &FilePreview::givingAsked, this, &DataPage::give);
    connect(m_mapper, &LayoutMapper::cancelled, this, &DataPage::showFilesPage);
    connect(m_mapper, &LayoutMapper::kept, this, [this](const QString &path) {
        showFilesPage();
        m_desk->readAgain(path, {});
    });
    connect(m_panel, &ImportPanel::decided, m_desk, &ImportDesk::decide);
    connect(m_panel, &ImportPanel::monthChosen, m_desk, &ImportDesk::chooseMonth);
    connect(m_panel, &ImportPanel::periodChosen, m_desk, &ImportDesk::choosePeriod);
    connect(m_panel, &ImportPanel::readingAsked, this, [this](const QString &path) {
        if (const ReadFile *file = m_desk->file(path))
            m_desk->readAgain(path, ImportOptions(file->options));
    });
    connect(m_panel, &ImportPanel::fileAsked, this, [this](const QString &path) { openPreview({path}); });
    connect(m_panel, &ImportPanel::rowAsked, this, &DataPage::openRow);
    connect(m_panel, &ImportPanel::teachingAsked, this, [this](const QString &path) { teach(path, {}); });
}

void DataPage::chooseFiles()
{
    takeFiles(m_chooser(this));
}

void DataPage::takeFiles(const QStringList &paths)
{
    if (paths.isEmpty())
        return;
    showFilesPage();
    m_desk->read(paths);
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

/// What was read can be looked at; of what is kept nothing but sums is there any more.
void DataPage::openLine(const ImportLine &line)
{
    if (line.state == ImportLine::State::kept)
        closePreview();
    else
        openPreview(line.keys);
}

void DataPage::openPreview(const QStringList &paths)
{
    if (!m_desk->file(paths.value(0)))
        return;
    m_preview->open(paths, [this](const QString &path) { return m_desk->optionsOf(path); });
    showPreview();
}

void DataPage::openRow(const Problem &problem)
{
    const std::optional<QString> path = m_desk->pathOf(problem);
    if (!path)
        return;
    Problems problems = m_desk->problemsOf(*path);
    if (std::ranges::find(problems, problem) == problems.end())
        problems = {problem};
    m_preview->openAt(*path, m_desk->optionsOf(*path), problems, problem);
    showPreview();
}

void DataPage::showPreview()
{
    m_ui->stack->setCurrentWidget(m_ui->filesPage);
    m_preview->show();
    m_ui->accountMapping->hide();
    fitFiles();
}

/// In a low page the open file has the page for itself: the row one wants to see must not lie below its edge.
void DataPage::fitFiles()
{
    const bool isOpen = !m_preview->isHidden();
    m_ui->importList->setCompact(isOpen);
    m_ui->importList->setVisible(m_ui->importList->fileCount() > 0 && !(isOpen && height() < u(m_preview->showsRow() ? heightOfListAndRow : heightOfListAndFile)));
}

void DataPage::resizeEvent(QResizeEvent *event)
{
    StepPage::resizeEvent(event);
    fitFiles();
}

void DataPage::closePreview()
{
    m_preview->hide();
    fitFiles();
    showMapping();
}

void DataPage::teach(const QString &path, const ImportOptions &options)
{
    closePreview();
    m_mapper->open(path, options);
    m_ui->stack->setCurrentWidget(m_ui->mapperPage);
    Q_EMIT panelChanged();
}

void DataPage::showFilesPage()
{
    m_ui->stack->setCurrentWidget(m_ui->filesPage);
    refresh();
    Q_EMIT panelChanged();
}

void DataPage::removeLine(const ImportLine &line)
{
    closePreview();
    m_ui->importList->clearChoice();
    if (line.state != ImportLine::State::kept) {
        m_desk->leaveOut(line.keys);
        return;
    }
    keepProblems(session().removeImports(line.keys));
    m_desk->checkAgain();
}

void DataPage::undo()
{
    if (!session().hasCase() || !session().undoableImport())
        return;
    keepProblems(session().undoImport());
    m_desk->checkAgain();
}

void DataPage::give(const LayoutId &layout)
{
    const QString path = m_saver(this, layout.text() + QStringLiteral(".json"));
    if (path.isEmpty())
        return;
    keepProblems(session().layouts().giveFile(layout, path));
    showPanel();
}

void DataPage::mapAccount(const QString &account, const CategoryId &category)
{
    keepProblems(session().mapAccount(account, category));
    refresh();
    Q_EMIT footChanged();
}

void DataPage::keepProblems(const Result<Done> &done)
{
    m_problems = done ? Problems{} : done.problems();
}

void DataPage::offerTyped()
{
    m_ui->typedForm->offerYears(yearsToType(session()), session().language());
    showTyped();
}

void DataPage::typeNumbers()
{
    offerTyped();
    m_ui->stack->setCurrentWidget(m_ui->typedPage);
    refresh();
    m_ui->typedForm->setFocus();
}

void DataPage::showTyped()
{
    const FiscalYear year = m_ui->typedForm->year();
    m_ui->typedForm->show(typedAmounts(session().current(), year), typedWorkforce(session().current(), year));
}

void DataPage::keepTyped(const TypedNumbers &numbers)
{
    m_problems = keepTypedNumbers(session(), numbers);
    if (m_problems.empty()) {
        m_ui->typedForm->setKept();
        showTyped();
    }
    showFilesPage();
    Q_EMIT footChanged();
}

void DataPage::refresh()
{
    if (!session().hasCase())
        return;
    showFiles();
    showMapping();
    showTitle();
    showPanel();
}

void DataPage::showTitle()
{
    for (QLabel *label : {m_ui->titleLabel, m_ui->subtitleLabel})
        label->setVisible(!isTyping());         // the form has a title of its own
    const int kept = static_cast<int>(session().current().books.size() + session().current().payrolls.size());
    const ImportTitle shown = importTitle(*m_desk, kept, m_ui->accountMapping->openCount());
    m_ui->titleLabel->setText(shown.title);
    m_ui->subtitleLabel->setText(shown.subtitle);
}

void DataPage::showFiles()
{
    std::vector<ImportLine> lines = groupedLines(m_desk->lines());
    const std::vector<ImportLine> kept = groupedLines(keptLines(session().current(), session().diagnosis().problems));
    lines.insert(lines.end(), kept.begin(), kept.end());
    const bool hasFiles = !lines.empty();
    m_ui->importList->showLines(std::move(lines), session().language());
    m_ui->importList->setUndo(m_desk->isEmpty() ? session().undoableImport() : std::nullopt);
    m_ui->importList->offerDescriptions(m_desk->hasJournals(), m_desk->keepsDescriptions());
    m_ui->dropArea->setVisible(!hasFiles);
    m_ui->addButton->setVisible(hasFiles && !isTyping());
    m_ui->typeButton->setVisible(hasFiles && m_desk->isEmpty() && !isTyping());
    if (m_desk->isEmpty())
        m_preview->hide();
    fitFiles();
}

void DataPage::showMapping()
{
    const DiagnosisRecord &record = session().diagnosis();
    m_ui->accountMapping->showAccounts(record.assignments, session().knowledge().categories, session().language());
    m_ui->accountMapping->setVisible(!record.assignments.empty() && m_preview->isHidden());
}

void DataPage::showPanel()
{
    Problems remarks = m_problems;
    const Problems &layouts = session().layouts().problems();
    remarks.insert(remarks.end(), layouts.begin(), layouts.end());
    if (m_desk->isEmpty()) {
        const Problems &record = session().diagnosis().problems;
        remarks.insert(remarks.end(), record.begin(), record.end());
    }
    m_panel->showDesk(*m_desk, remarks, session().today(), session().language());
}

} // namespace smartsme
