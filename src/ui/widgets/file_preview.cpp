// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/file_preview.h"

#include "report/number_format.h"
#include "ui/models/preview_model.h"
#include "ui/pages/page_look.h"
#include "ui/reading_task.h"
#include "ui/theme/theme.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/column_header.h"
#include "ui/widgets/problem_bar.h"
#include "ui/widgets/wrapping_layout.h"

#include <QComboBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QTableView>

#include <algorithm>
#include <memory>

namespace smartsme {

namespace {

constexpr std::size_t takenShown = 3;
constexpr std::size_t valuesShown = 8;

QString nameOf(const QString &path)
{
    return QFileInfo(path).fileName();
}

const TakenValue *valueOf(const PreviewRow &row, ColumnMeaning meaning)
{
    const auto it = std::ranges::find(row.taken, meaning, &TakenValue::meaning);
    return it == row.taken.end() ? nullptr : &*it;
}

QString textOf(const PreviewRow &row, ColumnMeaning meaning, ColumnMeaning otherwise)
{
    const TakenValue *value = valueOf(row, meaning);
    if (!value)
        value = valueOf(row, otherwise);
    return value ? value->text : QString();
}

} // namespace

FilePreview::FilePreview(const OwnLayouts &layouts, QWidget *parent) : QFrame(parent), m_layouts(layouts), m_model(new PreviewModel(this))
{
    setProperty("card", true);
    build();
    retranslate(m_language);
    connect(m_file, &QComboBox::activated, this, [this] {
        m_options = m_optionsOf(path());
        m_problem->clear();
        showFile();
    });
    connect(m_problem, &ProblemBar::moved, this, &FilePreview::showFile);
    connect(m_layout, &QComboBox::activated, this, &FilePreview::choose);
    connect(m_encoding, &QComboBox::activated, this, &FilePreview::choose);
    connect(m_teach, &QPushButton::clicked, this, [this] { Q_EMIT teachingAsked(path(), m_options); });
    connect(m_give, &QPushButton::clicked, this, [this] { Q_EMIT givingAsked(m_own); });
    connect(m_close, &QPushButton::clicked, this, &FilePreview::closed);
}

void FilePreview::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(u(20), u(14), u(20), u(14));
    column->setSpacing(u(8));
    m_title = label({}, "section", this);
    m_title->setTextFormat(Qt::PlainText);
    m_file = new QComboBox(this);
    m_close = new QPushButton(this);
    m_close->setObjectName(QStringLiteral("closePreviewButton"));
    setRole(m_close, "small");
    m_file->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_file->setMinimumContentsLength(16);
    m_file->setMinimumWidth(u(110));
    auto *others = new WrappingLayout(u(8));
    others->addStretch();
    others->addWidget(m_file);
    others->addWidget(m_close);
    auto *head = new QHBoxLayout;
    head->setSpacing(u(12));
    head->addWidget(m_title, 1);
    head->addLayout(others);
    column->addLayout(head);

    auto *what = new QHBoxLayout;
    what->setSpacing(u(8));
    m_what = label({}, "bold", this);
    m_what->setTextFormat(Qt::PlainText);
    m_unverified = new Chip(this);
    what->addWidget(m_what, 1);
    what->addWidget(m_unverified);
    column->addLayout(what);
    m_why = label({}, "second", this);
    m_why->setTextFormat(Qt::PlainText);
    column->addWidget(m_why);

    column->addLayout(buildFields());
    m_problem = new ProblemBar(this);
    column->addWidget(m_problem);
    m_table = new QTableView(this);
    m_table->setObjectName(QStringLiteral("previewTable"));
    m_table->setModel(m_model);
    layOutTable(m_table);
    m_table->setHorizontalHeader(new ColumnHeader(m_table));
    m_table->horizontalHeader()->setFixedHeight(m_table->horizontalHeader()->sizeHint().height());
    m_table->verticalHeader()->setDefaultSectionSize(u(28));
    m_table->setMinimumHeight(u(100));
    column->addWidget(m_table, 1);
    m_trouble = label({}, "error", this);
    m_trouble->setTextFormat(Qt::PlainText);
    column->addWidget(m_trouble);
    m_taken = label({}, "caption", this);
    column->addWidget(m_taken);
}

QLayout *FilePreview::buildFields()
{
    m_layoutLabel = label({}, "caption", this);
    m_layout = new QComboBox(this);
    m_layout->setObjectName(QStringLiteral("layoutBox"));
    m_layout->setMinimumContentsLength(18);
    m_layout->setMaxVisibleItems(14);
    m_encodingLabel = label({}, "caption", this);
    m_encoding = new QComboBox(this);
    m_encoding->setObjectName(QStringLiteral("encodingBox"));
    m_encoding->setMinimumContentsLength(10);
    m_teach = new QPushButton(this);
    m_teach->setObjectName(QStringLiteral("teachButton"));
    setRole(m_teach, "small");
    auto *fields = new WrappingLayout(u(8));
    for (const auto &[words, box] : {std::pair(m_layoutLabel, m_layout), {m_encodingLabel, m_encoding}}) {
        words->setBuddy(box);
        words->setWordWrap(false);
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumWidth(u(110));       // wider as soon as there is room
        auto *group = new QHBoxLayout;
        group->setSpacing(u(8));
        group->addWidget(words);
        group->addWidget(box, 1);
        fields->addGroup(group);
    }
    m_layout->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_give = new QPushButton(this);
    m_give->setObjectName(QStringLiteral("giveButton"));
    setRole(m_give, "small");
    fields->addWidget(m_teach);
    fields->addWidget(m_give);
    return fields;
}

void FilePreview::retranslate(Language language)
{
    m_language = language;
    m_layoutLabel->setText(tr("Layout"));
    m_encodingLabel->setText(tr("Encoding"));
    m_teach->setText(tr("Teach the columns"));
    m_give->setText(tr("Give to a colleague"));
    m_close->setText(tr("Close"));
    m_file->setAccessibleName(tr("File of the group"));
    m_layout->setAccessibleName(tr("Layout"));
    m_encoding->setAccessibleName(tr("Encoding"));
    m_table->setAccessibleName(tr("First rows of the file"));
    m_unverified->set(Mark::toConfirm);
    m_problem->retranslate();
    if (!m_paths.isEmpty())
        showFile();
}

void FilePreview::open(const QStringList &paths, const OptionsOf &optionsOf)
{
    m_paths = paths;
    m_optionsOf = optionsOf;
    m_problem->clear();
    fillFiles();
    m_options = m_optionsOf(path());
    showFile();
}

void FilePreview::openAt(const QString &path, const ImportOptions &options, const Problems &problems, const Problem &first)
{
    m_paths = {path};
    m_optionsOf = [options](const QString &) { return options; };
    m_options = options;
    m_problem->showProblems(problems, first);
    fillFiles();
    showFile();
}

bool FilePreview::showsRow() const
{
    return m_problem->problem() != nullptr;
}

/// Beside a row, how the file is read as a whole only takes its room.
void FilePreview::makeRoom()
{
    const bool isWhole = !showsRow();
    for (QWidget *widget : std::initializer_list<QWidget *>{m_what, m_why, m_layoutLabel, m_layout, m_encodingLabel, m_encoding, m_teach})
        widget->setVisible(isWhole);
    if (!isWhole) {
        m_unverified->hide();
        m_give->hide();
    }
    m_table->setMinimumHeight(u(isWhole ? 100 : 190));
}

QString FilePreview::path() const
{
    return m_file->currentIndex() < 0 ? m_paths.value(0) : m_paths.value(m_file->currentIndex());
}

ImportOptions FilePreview::options() const
{
    return m_options;
}

void FilePreview::fillFiles()
{
    m_file->clear();
    for (const QString &path : m_paths)
        m_file->addItem(nameOf(path));
    m_file->setVisible(m_paths.size() > 1);
}

/// What fits stands first, with the best on top; then every other layout.
void FilePreview::fillLayouts(const Preview &preview)
{
    m_layout->clear();
    m_layout->addItem(tr("By itself"), QString());
    for (const LayoutCandidate &candidate : preview.candidates)
        m_layout->addItem(tr("%1: %2 (fits)", "product, kind of file").arg(candidate.product.in(m_language), candidate.kind.in(m_language)), candidate.id.text());
    m_layout->insertSeparator(m_layout->count());
    for (const LayoutLine &line : m_layouts.all()) {
        if (std::ranges::find(preview.candidates, line.id, &LayoutCandidate::id) == preview.candidates.end())
            m_layout->addItem(tr("%1: %2", "product, kind of file").arg(line.product.in(m_language), line.kind.in(m_language)), line.id.text());
    }
    m_layout->setCurrentIndex(m_options.layout ? m_layout->findData(m_options.layout->text()) : 0);
    m_encoding->clear();
    const bool isFound = m_options.encoding.isEmpty() && !preview.encoding.isEmpty();      // else it is the one that was chosen
    m_encoding->addItem(isFound ? tr("By itself (%1)").arg(preview.encoding) : tr("By itself"), QString());
    for (const char *name : {"CP932", "UTF-8", "UTF-16LE", "UTF-16BE", "EUC-JP"})
        m_encoding->addItem(QLatin1String(name), QLatin1String(name));
    m_encoding->setCurrentIndex(qMax(0, m_encoding->findData(m_options.encoding)));
}

void FilePreview::choose()
{
    const QString layout = m_layout->currentData().toString();
    m_options.layout = layout.isEmpty() ? std::nullopt : std::optional(LayoutId(layout));
    m_options.encoding = m_encoding->currentData().toString();
    m_problem->clear();         // it was of the other reading
    showFile();
    Q_EMIT readingChosen(path(), m_options);
}

void FilePreview::showFile()
{
    m_title->setText(breakable(nameOf(path())));
    m_options.language = m_language;
    if (m_problem->problem())
        showAround(*m_problem->problem());
    else
        showRead(m_layouts.preview(path(), m_options));
}

/// A line near the end of a large file is far away: the window stays alive.
void FilePreview::showAround(const Problem &problem)
{
    const auto read = std::make_shared<std::optional<Result<Preview>>>();
    readInBackground(
        this, tr("Looking for line %1 of %2").arg(problem.place.line).arg(nameOf(path())),
        [&layouts = m_layouts, read, path = path(), options = m_options, place = problem.place](const Progress &progress) {
            read->emplace(layouts.previewAround(path, place, options, progress));
        },
        [this, read] {
            const Result<Preview> &preview = **read;
            const bool isStopped = !preview && preview.problems().front().id == QStringLiteral("import.stopped");
            if (isStopped)
                m_problem->clear();
            showRead(isStopped ? m_layouts.preview(path(), m_options) : preview);
        });
}

void FilePreview::showRead(const Result<Preview> &preview)
{
    if (preview)
        showPreview(*preview);
    else
        showFailure(preview.problems());
}

void FilePreview::showFailure(const Problems &problems)
{
    m_model->setPreview({});
    fillLayouts({});            // as this file was to be read, not the one before
    m_what->setText(tr("This file cannot be opened."));
    m_unverified->hide();
    m_give->hide();
    m_why->setText(problems.front().message);
    m_trouble->setText(problems.front().remedy);
    m_trouble->setVisible(!problems.front().remedy.isEmpty());
    m_taken->hide();
    makeRoom();
}

void FilePreview::showPreview(const Preview &preview)
{
    const Problem *problem = m_problem->problem();
    m_model->setPreview(preview, problem ? problem->place.column : 0);
    fillLayouts(preview);
    if (preview.recognition) {
        const Recognition &known = *preview.recognition;
        m_what->setText(tr("%1: %2", "product, kind of file").arg(known.product.in(m_language), known.kindName.in(m_language)));
        m_why->setText(known.confidence.in(m_language));
    } else {
        m_what->setText(tr("The program does not know this file yet."));
        m_why->setText(tr("Teach it which column is what. It remembers and knows such files from then on."));
    }
    m_unverified->setVisible(preview.recognition && preview.recognition->restsOnUnverified);
    const auto own = std::ranges::find_if(preview.candidates, [&](const LayoutCandidate &candidate) {
        return candidate.isOwn && preview.recognition && preview.recognition->layout == candidate.id;
    });
    m_own = own == preview.candidates.end() ? LayoutId() : own->id;
    m_give->setVisible(!m_own.isEmpty());
    m_table->resizeColumnsToContents();
    for (int i = 0; i < m_model->columnCount(); ++i)
        m_table->setColumnWidth(i, qBound(u(i == 0 ? 44 : 64), m_table->columnWidth(i), u(200)));
    m_table->clearSelection();
    if (problem && preview.asked) {
        const int row = static_cast<int>(*preview.asked);
        m_table->setCurrentIndex(m_model->index(row, 0));
        m_table->selectRow(row);
        m_table->scrollTo(m_model->index(row, qBound(0, problem->place.column, m_model->columnCount() - 1)), QAbstractItemView::PositionAtCenter);
    }
    showTrouble(preview);
    showTaken(preview);
    makeRoom();
}

void FilePreview::showTrouble(const Preview &preview)
{
    QStringList trouble;
    if (m_problem->problem() && !preview.asked)
        trouble << tr("This line cannot be shown; the rows before it are.");
    if (preview.unreadable > 0)
        trouble << tr("%n values cannot be read as what they are taken for.", nullptr, preview.unreadable);
    for (const Problem &problem : preview.problems) {
        if (problem.id != QStringLiteral("import.not-recognised"))
            trouble << problem.message;
    }
    m_trouble->setText(trouble.join(QLatin1Char(' ')));
    m_trouble->setVisible(!trouble.isEmpty());
}

/// The first values as they would be taken; beside a problem they would only distract.
void FilePreview::showTaken(const Preview &preview)
{
    QStringList taken;
    for (const PreviewRow &row : preview.rows) {
        if (!row.taken.empty() && static_cast<std::size_t>(taken.size()) < takenShown)
            taken << tr("Line %1: %2").arg(row.line).arg(takenText(row));
    }
    m_taken->setText(prose(taken.join(QLatin1Char('\n'))));
    m_taken->setVisible(!taken.isEmpty() && !m_problem->problem());
}

/// A journal line as one says it; of other rows the names and values.
QString FilePreview::takenText(const PreviewRow &row) const
{
    const QString debit = textOf(row, ColumnMeaning::debitAccount, ColumnMeaning::debitAccount);
    const QString credit = textOf(row, ColumnMeaning::creditAccount, ColumnMeaning::creditAccount);
    if (!debit.isEmpty() || !credit.isEmpty()) {
        const auto side = [](const QString &account, const QString &amount) { return account.isEmpty() ? nothingText() : QStringLiteral("%1 %2").arg(account, amount); };
        return tr("%1  debit %2, credit %3", "date, account and amount of each side")
            .arg(textOf(row, ColumnMeaning::date, ColumnMeaning::date), side(debit, textOf(row, ColumnMeaning::debitAmount, ColumnMeaning::amount)),
                 side(credit, textOf(row, ColumnMeaning::creditAmount, ColumnMeaning::amount)));
    }
    QStringList values;
    if (row.meaning != ColumnMeaning::none)
        values << meaningText(row.meaning);
    for (std::size_t i = 0; i < row.taken.size() && i < valuesShown; ++i)
        values << (row.meaning == ColumnMeaning::none ? QStringLiteral("%1 %2").arg(meaningText(row.taken[i].meaning), row.taken[i].text) : row.taken[i].text);
    if (row.taken.size() > valuesShown)
        values << QStringLiteral("…");
    return values.join(QStringLiteral("  "));
}

void FilePreview::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else
        QFrame::keyPressEvent(event);
}

} // namespace smartsme
