// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/layout_mapper.h"

#include "core/number_text.h"
#include "ui/models/preview_model.h"
#include "ui/pages/page_look.h"
#include "ui/reading_task.h"
#include "ui/theme/theme.h"
#include "ui/widgets/column_header.h"
#include "ui/widgets/wrapping_layout.h"

#include <QComboBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

#include <algorithm>
#include <memory>
#include <utility>

namespace smartsme {

namespace {

constexpr int rowsForHeadings = 30;
constexpr qsizetype namesShown = 5;

QPushButton *button(const char *name, const char *role, QWidget *parent)
{
    auto *made = new QPushButton(parent);
    made->setObjectName(QLatin1String(name));
    if (role)
        setRole(made, role);
    return made;
}

QString meaningsText(const std::vector<ColumnMeaning> &meanings)
{
    QStringList names;
    for (const ColumnMeaning meaning : meanings)
        names << meaningText(meaning);
    return names.join(LayoutMapper::tr(", ", "between the names of columns"));
}

} // namespace

LayoutMapper::LayoutMapper(OwnLayouts &layouts, QWidget *parent) : QFrame(parent), m_layouts(layouts), m_model(new PreviewModel(this))
{
    setProperty("card", true);
    build();
    retranslate(m_language);
    connect(m_kind, &QComboBox::activated, this, &LayoutMapper::chooseKind);
    connect(m_row, &QComboBox::activated, this, &LayoutMapper::chooseHeader);
    connect(m_name, &QLineEdit::textChanged, this, [this](const QString &name) { m_draft.name = name; });
    connect(m_tryButton, &QPushButton::clicked, this, &LayoutMapper::tryWhole);
    connect(m_cancelButton, &QPushButton::clicked, this, &LayoutMapper::cancelled);
    connect(m_keepButton, &QPushButton::clicked, this, &LayoutMapper::keep);
}

void LayoutMapper::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(u(20), u(14), u(20), u(14));
    column->setSpacing(u(8));
    m_title = label({}, "section", this);
    m_title->setTextFormat(Qt::PlainText);
    m_hint = label({}, "second", this);
    column->addWidget(m_title);
    column->addWidget(m_hint);
    column->addLayout(buildFields());
    m_table = new QTableView(this);
    m_table->setObjectName(QStringLiteral("mapperTable"));
    m_table->setModel(m_model);
    layOutTable(m_table);
    m_header = new ColumnHeader(m_table);
    m_table->setHorizontalHeader(m_header);
    m_table->verticalHeader()->setDefaultSectionSize(u(28));
    m_table->setMinimumHeight(u(150));
    column->addWidget(m_table, 1);
    m_checks = new QVBoxLayout;
    m_checks->setSpacing(u(4));
    column->addLayout(m_checks);
    m_tried = label({}, "second", this);
    m_tried->setTextFormat(Qt::PlainText);
    column->addWidget(m_tried);
    auto *buttons = new WrappingLayout(u(12));
    m_tryButton = button("tryButton", nullptr, this);
    m_cancelButton = button("cancelTeachingButton", nullptr, this);
    m_keepButton = button("keepLayoutButton", nullptr, this);
    buttons->addWidget(m_tryButton);
    buttons->addStretch();
    buttons->addWidget(m_cancelButton);
    buttons->addWidget(m_keepButton);
    column->addLayout(buttons);
}

QLayout *LayoutMapper::buildFields()
{
    m_kindLabel = label({}, "caption", this);
    m_rowLabel = label({}, "caption", this);
    m_nameLabel = label({}, "caption", this);
    m_kind = new QComboBox(this);
    m_kind->setObjectName(QStringLiteral("kindBox"));
    m_kind->setMinimumContentsLength(12);
    m_row = new QComboBox(this);
    m_row->setObjectName(QStringLiteral("headerBox"));
    m_row->setMinimumContentsLength(16);
    m_name = new QLineEdit(this);
    m_name->setObjectName(QStringLiteral("softwareEdit"));
    m_name->setMaxLength(60);
    auto *fields = new WrappingLayout(u(12));
    for (const auto &[words, field] : {std::pair<QLabel *, QWidget *>(m_kindLabel, m_kind), {m_rowLabel, m_row}, {m_nameLabel, m_name}}) {
        words->setBuddy(field);
        words->setWordWrap(false);
        field->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        auto *group = new QVBoxLayout;
        group->setSpacing(u(2));
        group->addWidget(words);
        group->addWidget(field);
        fields->addGroup(group);
    }
    for (QComboBox *box : {m_kind, m_row}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumWidth(u(110));       // wider as soon as there is room
    }
    return fields;
}

void LayoutMapper::retranslate(Language language)
{
    m_language = language;
    m_hint->setText(tr("Choose above each column what it is. What is not needed stays “not read”."));
    m_kindLabel->setText(tr("What is in the file"));
    m_rowLabel->setText(tr("Row of the headings"));
    m_nameLabel->setText(tr("Name of the software"));
    m_kind->setAccessibleName(m_kindLabel->text());
    m_row->setAccessibleName(m_rowLabel->text());
    m_name->setAccessibleName(m_nameLabel->text());
    m_table->setAccessibleName(tr("First rows of the file"));
    m_tryButton->setText(tr("Try it on the whole file"));
    m_cancelButton->setText(tr("Stop teaching"));
    m_keepButton->setText(tr("Remember and read"));
    if (m_path.isEmpty())
        return;
    fillFields();
    showDraft();
}

void LayoutMapper::open(const QString &path, const ImportOptions &options)
{
    m_path = path;
    m_options = options;
    m_options.layout.reset();
    m_title->setText(breakable(tr("Teach the columns of %1").arg(QFileInfo(path).fileName())));
    m_tried->clear();
    Result<FileHead> sample = m_layouts.sample(path, m_options);
    m_sample = sample ? *std::move(sample) : FileHead();
    m_draft = sample ? m_layouts.guess(m_sample) : LayoutDraft();     // nothing of the file before
    fillFields();
    showDraft();
    if (!sample) {
        m_tried->setText(sample.problems().front().message);
        setRole(m_tried, "error");
        return;
    }
    m_kind->setFocus();
}

void LayoutMapper::fillFields()
{
    m_kind->clear();
    m_kind->addItem(tr("Journal"), static_cast<int>(DraftKind::journal));
    m_kind->addItem(tr("Trial balance or statements"), static_cast<int>(DraftKind::balances));
    m_kind->addItem(tr("Payroll"), static_cast<int>(DraftKind::payroll));
    m_kind->addItem(tr("Hours worked"), static_cast<int>(DraftKind::attendance));
    m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(m_draft.kind)));
    m_row->clear();
    m_row->addItem(tr("No headings"), -1);
    for (int i = 0; i < rowsForHeadings && static_cast<std::size_t>(i) < m_sample.rows.size(); ++i) {
        const TextRow &row = m_sample.rows[static_cast<std::size_t>(i)];
        m_row->addItem(tr("Line %1: %2").arg(row.line).arg(row.cells.join(QStringLiteral("  ")).left(60)), i);
    }
    m_row->setCurrentIndex(m_row->findData(m_draft.headerRow));
    m_name->setText(m_draft.name);
    m_name->setPlaceholderText(QFileInfo(m_path).completeBaseName());
}

void LayoutMapper::chooseKind()
{
    m_draft.kind = static_cast<DraftKind>(m_kind->currentData().toInt());
    m_layouts.guessColumns(m_draft, m_sample);
    showDraft();
}

void LayoutMapper::chooseHeader()
{
    m_draft.headerRow = m_row->currentData().toInt();
    m_layouts.guessColumns(m_draft, m_sample);
    showDraft();
}

void LayoutMapper::choose(int column, int meaning)
{
    setMeaning(m_draft, column, static_cast<ColumnMeaning>(meaning));
    showDraft();
}

void LayoutMapper::showDraft()
{
    m_tried->clear();
    m_model->setDraft(m_draft, m_sample);
    showChoosers();
    showChecks(m_layouts.check(m_draft, m_sample));
}

void LayoutMapper::showChoosers()
{
    if (m_header->choosers().size() != m_draft.columns.size()) {
        std::vector<QComboBox *> made;
        for (std::size_t i = 0; i < m_draft.columns.size(); ++i) {
            auto *box = new QComboBox;
            box->setObjectName(QStringLiteral("column%1Box").arg(i + 1));
            connect(box, &QComboBox::activated, this, [this, box, i] { choose(static_cast<int>(i), box->currentData().toInt()); });
            made.push_back(box);
        }
        m_header->setChoosers(made);
    }
    const QStringList headings = headingsOf(m_draft, m_sample);
    for (std::size_t i = 0; i < m_draft.columns.size(); ++i) {
        QComboBox *box = m_header->choosers()[i];
        box->clear();
        box->addItem(meaningText(ColumnMeaning::none), static_cast<int>(ColumnMeaning::none));
        for (const ColumnMeaning meaning : meaningsFor(m_draft.kind))
            box->addItem(meaningText(meaning), static_cast<int>(meaning));
        box->setCurrentIndex(box->findData(static_cast<int>(m_draft.columns[i])));
        const QString heading = headings.value(static_cast<qsizetype>(i));
        box->setAccessibleName(heading.isEmpty() ? tr("What column %1 is").arg(i + 1) : tr("What column %1, %2, is").arg(i + 1).arg(heading));
        m_table->setColumnWidth(static_cast<int>(i) + 1, u(160));
    }
    m_table->setColumnWidth(0, u(44));
}

void LayoutMapper::addCheck(bool isFine, const QString &text)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(u(8));
    auto *mark = new QLabel(this);
    mark->setPixmap(icon(isFine ? QStringLiteral("check") : QStringLiteral("warning"), isFine ? IconColour::ok : IconColour::warn).pixmap(u(16), u(16)));
    auto *words = label({}, "aid", this);
    words->setTextFormat(Qt::PlainText);
    words->setText(text);
    row->addWidget(mark, 0, Qt::AlignTop);
    row->addWidget(words, 1);
    m_checks->addLayout(row);
}

void LayoutMapper::showChecks(const DraftCheck &check)
{
    while (QLayoutItem *line = m_checks->takeAt(0)) {
        while (QLayoutItem *item = line->layout()->takeAt(0)) {
            delete item->widget();
            delete item;
        }
        delete line;
    }
    if (!check.missing.empty())
        addCheck(false, tr("Still to choose: %1").arg(meaningsText(check.missing)));
    if (check.lacksHeadings)
        addCheck(false, tr("Choose the row of the headings: such a file is known by them."));
    if (!check.sameHeadings.empty()) {
        QStringList columns;
        for (const int column : check.sameHeadings)
            columns << QString::number(column);
        addCheck(false, tr("Columns that are added up are known by their headings: give column %1 a heading of its own in the file.").arg(columns.join(tr(", ", "between the names of columns"))));
    }
    addCheck(check.rows > 0 && check.readable == check.rows, tr("%1 of the first %2 rows can be read.").arg(check.readable).arg(check.rows));
    if (!check.unreadable.empty()) {
        const UnreadableCell &cell = check.unreadable.front();
        addCheck(false, tr("Line %1: “%2” is no %3.", "text of a cell, what the column is").arg(cell.line).arg(cell.text.left(30), meaningText(cell.meaning)));
    }
    if (check.debit && check.credit)
        addCheck(*check.debit == *check.credit, *check.debit == *check.credit
                     ? tr("Debit and credit are equal: %1 yen.").arg(yenText(*check.debit))
                     : tr("Debit %1 and credit %2 yen differ in these rows.").arg(yenText(*check.debit), yenText(*check.credit)));
    if (check.accounts > 0)
        addCheck(check.unknownAccounts.isEmpty(), check.unknownAccounts.isEmpty()
                     ? tr("All %1 accounts are known.").arg(check.accounts)
                     : tr("%1 of %2 accounts are not known yet: %3").arg(check.unknownAccounts.size()).arg(check.accounts)
                           .arg(QStringList(check.unknownAccounts.mid(0, namesShown)).join(tr(", ", "between the names of columns"))));
    m_tryButton->setEnabled(check.isReady());
    m_keepButton->setEnabled(check.isReady());
    const int open = static_cast<int>(check.missing.size()) + (check.lacksHeadings ? 1 : 0) + static_cast<int>(check.sameHeadings.size());
    m_keepButton->setText(check.isReady() ? tr("Remember and read") : open > 0 ? tr("%n still to choose", nullptr, open) : tr("No row can be read yet"));
}

void LayoutMapper::tryWhole()
{
    const auto tried = std::make_shared<std::optional<Result<Imported>>>();
    readInBackground(
        this, tr("Reading %1").arg(QFileInfo(m_path).fileName()),
        [&layouts = std::as_const(m_layouts), tried, draft = m_draft, sample = m_sample, path = m_path, options = m_options](const Progress &progress) {
            tried->emplace(layouts.tryOn(draft, sample, path, options, progress));
        },
        [this, tried] { showTried(**tried); });
}

void LayoutMapper::showTried(const Result<Imported> &tried)
{
    if (!tried) {
        const Problem &first = tried.problems().front();
        const QString place = first.place.line > 0 ? tr("Line %1: ").arg(first.place.line) : QString();
        m_tried->setText(tr("The whole file is not readable yet. %1%2 %3", "place, what, what to do").arg(place, first.message, first.remedy));
        setRole(m_tried, "error");
        return;
    }
    const qint64 rows = std::visit([](const auto &content) { return content.source.rows; }, tried->content);
    m_tried->setText(tr("The whole file can be read: %1 rows.").arg(rows));
    setRole(m_tried, "ok");
}

void LayoutMapper::keep()
{
    const Result<LayoutId> id = m_layouts.keep(m_draft, m_sample);
    if (id) {
        Q_EMIT kept(m_path, *id);
        return;
    }
    m_tried->setText(id.problems().front().message + QLatin1Char(' ') + id.problems().front().remedy);
    setRole(m_tried, "error");
}

void LayoutMapper::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT cancelled();
    else
        QFrame::keyPressEvent(event);
}

} // namespace smartsme
