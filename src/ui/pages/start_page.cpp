// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/start_page.h"

#include "ui/theme/theme.h"
#include "ui/widgets/case_list.h"
#include "ui/widgets/step_legend.h"

#include <QDragEnterEvent>
#include <QFrame>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QShortcut>
#include <QTableView>
#include <QUrl>
#include <QVBoxLayout>

namespace smartsme {

namespace {

QLabel *picture(const QString &name, double side, IconColour colour, QWidget *parent)
{
    auto *made = new QLabel(parent);
    made->setPixmap(icon(name, colour).pixmap(u(side), u(side)));
    return made;
}

} // namespace

StartPage::StartPage(Session &session, QWidget *parent) : QWidget(parent), m_session(session), m_model(new CaseListModel(this))
{
    setObjectName(QStringLiteral("page"));
    setAttribute(Qt::WA_StyledBackground);
    setAcceptDrops(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(makeSide());
    row->addWidget(makeList(), 1);
    auto *find = new QShortcut(QKeySequence::Find, this);
    connect(find, &QShortcut::activated, m_search, qOverload<>(&QWidget::setFocus));
    connect(m_new, &QPushButton::clicked, this, &StartPage::newCaseRequested);
    connect(m_typed, &QPushButton::clicked, this, &StartPage::typingRequested);
    connect(m_sample, &QPushButton::clicked, this, &StartPage::sampleRequested);
    connect(m_table, &QTableView::activated, this, &StartPage::openRow);
    connect(m_table, &QTableView::clicked, this, &StartPage::openRow);
    connect(m_table, &QWidget::customContextMenuRequested, this, &StartPage::showMenu);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &words) {
        m_model->setFilter(words);
        retranslate();
    });
    connect(&m_session, &Session::casesChanged, this, &StartPage::refresh);
    refresh();
}

QWidget *StartPage::makeSide()
{
    auto *side = new QFrame(this);
    side->setObjectName(QStringLiteral("startSide"));
    side->setFixedWidth(u(316));
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(u(40), u(36), u(36), u(20));
    column->setSpacing(u(10));
    auto *brand = new QHBoxLayout;
    brand->setSpacing(u(12));
    brand->addWidget(picture(QStringLiteral("logo"), 40, IconColour::text, side));
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    m_name = new QLabel(side);
    setRole(m_name, "brand");
    m_motto = new QLabel(side);
    setRole(m_motto, "caption");
    words->addWidget(m_name);
    words->addWidget(m_motto);
    brand->addLayout(words, 1);
    column->addLayout(brand);
    column->addSpacing(u(20));

    m_drop = new QFrame(side);
    m_drop->setObjectName(QStringLiteral("dropArea"));
    auto *drop = new QVBoxLayout(m_drop);
    drop->setContentsMargins(u(14), u(20), u(14), u(18));
    drop->setSpacing(u(12));
    drop->addWidget(picture(QStringLiteral("drop"), 28, IconColour::accent, m_drop), 0, Qt::AlignHCenter);
    m_dropText = new QLabel(m_drop);
    m_dropText->setAlignment(Qt::AlignCenter);
    m_dropText->setWordWrap(true);
    setRole(m_dropText, "bodyBold");
    m_dropHint = new QLabel(m_drop);
    m_dropHint->setAlignment(Qt::AlignCenter);
    m_dropHint->setWordWrap(true);
    setRole(m_dropHint, "caption");
    drop->addWidget(m_dropText);
    drop->addWidget(m_dropHint);
    column->addWidget(m_drop);
    column->addSpacing(u(4));

    m_new = new QPushButton(icon(QStringLiteral("plus"), IconColour::onButton), {}, side);
    setRole(m_new, "primary");
    m_new->setObjectName(QStringLiteral("newCase"));
    m_typed = new QPushButton(icon(QStringLiteral("table")), {}, side);
    m_typed->setObjectName(QStringLiteral("typeNumbers"));
    m_sample = new QPushButton(icon(QStringLiteral("play"), IconColour::accent), {}, side);
    setRole(m_sample, "text");
    m_sample->setObjectName(QStringLiteral("openSample"));
    column->addWidget(m_new);
    column->addWidget(m_typed);
    column->addWidget(m_sample, 0, Qt::AlignHCenter);
    column->addStretch(1);
    auto *privacy = new QHBoxLayout;
    privacy->setSpacing(u(10));
    privacy->addWidget(picture(QStringLiteral("lock"), 16, IconColour::second, side), 0, Qt::AlignTop);
    m_privacy = label({}, "caption", side);
    privacy->addWidget(m_privacy, 1);
    column->addLayout(privacy);
    return side;
}

QWidget *StartPage::makeList()
{
    auto *list = new QWidget(this);
    auto *column = new QVBoxLayout(list);
    column->setContentsMargins(u(36), u(32), u(36), u(20));
    column->setSpacing(u(14));
    m_title = new QLabel(list);
    setRole(m_title, "pageTitle");
    column->addWidget(m_title);
    auto *tools = new QHBoxLayout;
    m_search = new QLineEdit(list);
    m_search->setObjectName(QStringLiteral("search"));
    m_search->addAction(icon(QStringLiteral("search"), IconColour::second), QLineEdit::LeadingPosition);
    m_search->setClearButtonEnabled(true);
    m_search->setFixedWidth(u(282));
    m_count = new QLabel(list);
    setRole(m_count, "caption");
    tools->addWidget(m_search);
    tools->addStretch(1);
    tools->addWidget(m_count);
    column->addLayout(tools);

    m_table = new QTableView(list);
    m_table->setObjectName(QStringLiteral("caseList"));
    m_table->setProperty("framed", true);
    m_table->setModel(m_model);
    m_table->setItemDelegate(new CaseListDelegate(m_table));
    m_table->setShowGrid(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_table->setMouseTracking(true);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(u(55));
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setFixedHeight(u(36));
    m_table->viewport()->setCursor(Qt::PointingHandCursor);
    m_table->installEventFilter(this);
    m_empty = label({}, "lead", list);
    m_empty->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    column->addWidget(m_empty);
    column->addWidget(m_table, 1);
    auto *legend = new QHBoxLayout;
    legend->addStretch(1);
    legend->addWidget(new StepLegend(list));
    column->addLayout(legend);
    return list;
}

void StartPage::layOutColumns()
{
    const int whole = m_table->viewport()->width();
    const double shares[] = {0.34, 0.13, 0.2, 0.18};
    for (int i = 0; i < 4; ++i)
        m_table->setColumnWidth(i, static_cast<int>(whole * shares[i]));
}

void StartPage::refresh()
{
    const auto cases = m_session.cases();
    m_model->setLanguage(m_session.language());
    std::vector<CaseLine> lines = cases ? *cases : std::vector<CaseLine>();
    for (CaseLine &line : lines) {
        if (const Industry *industry = m_session.knowledge().industries.find(line.industry))
            line.industry = industry->name.in(m_session.language());
    }
    m_model->setCases(std::move(lines));
    retranslate();
    if (!cases)
        m_empty->setText(cases.problems().front().message);
    layOutColumns();
}

void StartPage::retranslate()
{
    m_name->setText(tr("SmartSME Navi"));
    m_motto->setText(tr("From the firm's numbers to its next step in IT"));
    m_dropText->setText(tr("Drop files of your accounting or payroll here"));
    m_dropHint->setText(tr("CSV and Excel. The program tells what they are."));
    m_new->setText(tr("New case"));
    m_typed->setText(tr("Start without files"));
    m_sample->setText(tr("Try with the sample firm"));
    m_privacy->setText(tr("Data stays on this computer. Nothing is sent."));
    m_title->setText(tr("Cases"));
    m_search->setPlaceholderText(tr("Search by firm or industry"));
    m_search->setAccessibleName(tr("Search by firm or industry"));
    m_table->setAccessibleName(tr("Cases"));
    const int count = m_model->rowCount();
    const bool isSearching = !m_search->text().isEmpty();
    m_count->setText(tr("%n firms", nullptr, count));
    m_empty->setVisible(count == 0);
    m_table->setVisible(count > 0);
    m_empty->setText(isSearching ? tr("No case has these words.") : tr("There is no case yet. Drop files at the left, or open the sample firm to look around."));
}

void StartPage::openRow(const QModelIndex &index)
{
    if (index.isValid())
        Q_EMIT caseRequested(m_model->line(index.row()).id.text());
}

void StartPage::showMenu(QPoint at)
{
    const QModelIndex index = m_table->indexAt(at);
    if (!index.isValid())
        return;
    const QString id = m_model->line(index.row()).id.text();
    QMenu menu(this);
    menu.addAction(tr("Open"), this, [this, id] { Q_EMIT caseRequested(id); });
    menu.addAction(icon(QStringLiteral("trash")), tr("Delete…"), this, [this, id] { Q_EMIT deletionRequested(id); });
    menu.exec(m_table->viewport()->mapToGlobal(at));
}

void StartPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QWidget::changeEvent(event);
}

bool StartPage::eventFilter(QObject *target, QEvent *event)
{
    if (target == m_table && event->type() == QEvent::Resize)
        QMetaObject::invokeMethod(this, &StartPage::layOutColumns, Qt::QueuedConnection);
    return QWidget::eventFilter(target, event);
}

void StartPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (!event->mimeData()->hasUrls())
        return;
    m_drop->setProperty("over", true);
    restyle(m_drop);
    event->acceptProposedAction();
}

void StartPage::dragLeaveEvent(QDragLeaveEvent *)
{
    m_drop->setProperty("over", false);
    restyle(m_drop);
}

void StartPage::dropEvent(QDropEvent *event)
{
    dragLeaveEvent(nullptr);
    QStringList paths;
    for (const QUrl &url : event->mimeData()->urls()) {
        if (url.isLocalFile())
            paths << url.toLocalFile();
    }
    if (!paths.isEmpty())
        Q_EMIT filesDropped(paths);
    event->acceptProposedAction();
}

} // namespace smartsme
