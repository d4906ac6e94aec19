// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/origin_panel.h"

#include "core/number_text.h"
#include "report/number_format.h"
#include "ui/theme/theme.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/origin_words.h"
#include "ui/widgets/panel_row.h"

#include <QApplication>
#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStandardPaths>
#include <QToolButton>
#include <QVBoxLayout>

namespace smartsme {

namespace {

/// The panel is the place for whole yen, whatever unit the page shows.
QString exactText(const Figure &figure, Language language)
{
    return figure.isAvailable() ? figureValueText(figure, MoneyUnit::yen, language) : QStringLiteral("—");
}

} // namespace

OriginPanel::OriginPanel(const Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_title(label({}, "cardTitle", this)), m_back(new QPushButton(this)), m_close(new QToolButton(this)),
      m_printed(label({}, "caption", this)), m_print(new QPushButton(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(u(20), u(14), u(12), u(8));
    head->addWidget(m_title, 1);
    head->addWidget(m_close);
    m_close->setIcon(icon(QStringLiteral("close"), IconColour::second));
    m_close->setObjectName(QStringLiteral("closeOrigin"));
    column->addLayout(head);
    setRole(m_back, "text");
    m_back->setObjectName(QStringLiteral("originBack"));
    m_back->setIcon(icon(QStringLiteral("left"), IconColour::accent));
    auto *backRow = new QHBoxLayout;
    backRow->setContentsMargins(u(12), 0, u(20), 0);
    backRow->addWidget(m_back, 0, Qt::AlignLeft);
    column->addLayout(backRow);
    auto *scroll = new QScrollArea(this);
    scroll->setObjectName(QStringLiteral("panelScroll"));
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll = scroll;
    m_content = new QWidget(scroll);
    m_layout = new QVBoxLayout(m_content);
    m_layout->setContentsMargins(u(20), u(6), u(20), u(18));
    m_layout->setSpacing(u(4));
    scroll->setWidget(m_content);
    column->addWidget(scroll, 1);
    addFoot(column);
    connect(m_close, &QToolButton::clicked, this, &OriginPanel::closed);
    connect(m_back, &QPushButton::clicked, this, &OriginPanel::back);
}

void OriginPanel::addFoot(QVBoxLayout *column)
{
    m_chooser = [](QWidget *owner, const QString &proposed) {
        const QDir documents(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
        return QFileDialog::getSaveFileName(owner, OriginPanel::tr("Where to save"), documents.filePath(proposed));
    };
    m_print->setObjectName(QStringLiteral("printOrigin"));
    m_print->setIcon(icon(QStringLiteral("print"), IconColour::second));
    setRole(m_print, "small");
    m_printed->setObjectName(QStringLiteral("printedOrigin"));
    auto *foot = new QVBoxLayout;
    foot->setContentsMargins(u(20), u(8), u(20), u(14));
    foot->setSpacing(u(6));
    foot->addWidget(m_printed);
    foot->addWidget(m_print, 0, Qt::AlignLeft);
    column->addLayout(foot);
    connect(m_print, &QPushButton::clicked, this, &OriginPanel::print);
}

void OriginPanel::print()
{
    const Figure *shown = figure();
    if (!shown)
        return;
    const QString path = m_chooser(this, m_session.proposedFileName(*shown));
    if (path.isEmpty())
        return;
    const Result<QString> written = m_session.exportExplanation(*shown, path);
    m_printed->setText(written ? tr("Saved: %1").arg(QDir::toNativeSeparators(*written)) : printed(written.problems().front()));
    m_printed->show();
}

void OriginPanel::setPathChooser(PathChooser chooser)
{
    m_chooser = std::move(chooser);
}

void OriginPanel::open(const Figure &figure, Language language)
{
    m_way.clear();
    m_language = language;
    go(figure);
}

void OriginPanel::setLanguage(Language language)
{
    m_language = language;
    build();
}

const Figure *OriginPanel::figure() const
{
    for (auto stop = m_way.rbegin(); stop != m_way.rend(); ++stop) {
        if (const auto *figure = std::get_if<Figure>(&*stop))
            return figure;
    }
    return nullptr;
}

void OriginPanel::go(Stop stop)
{
    m_way.push_back(std::move(stop));
    build();
}

void OriginPanel::back()
{
    if (m_way.size() < 2)
        return;
    m_way.pop_back();
    build();
}

void OriginPanel::addHeading(const QString &text)
{
    m_layout->addSpacing(u(14));
    m_layout->addWidget(label(text, "cardTitle", m_content));
}

void OriginPanel::addHead(const Figure &figure)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(u(8));
    row->addWidget(label(figure.label.in(m_language), "panelTitle", m_content), 1);
    auto *chip = new Chip(m_content);
    chip->set(figure.mark);
    row->addWidget(chip, 0, Qt::AlignTop);
    m_layout->addLayout(row);
    auto *value = new QHBoxLayout;
    value->setSpacing(u(6));
    value->addWidget(label(exactText(figure, m_language), "figure2", m_content), 0, Qt::AlignBottom);
    if (figure.isAvailable())
        value->addWidget(label(figureUnitText(figure.unit, MoneyUnit::yen, m_language), "second", m_content), 0, Qt::AlignBottom);
    value->addStretch(1);
    for (int i = 0; i < value->count(); ++i) {
        if (auto *text = qobject_cast<QLabel *>(value->itemAt(i)->widget()))
            text->setWordWrap(false);
    }
    m_layout->addLayout(value);
    if (!figure.isAvailable()) {
        m_layout->addWidget(label(figure.unavailable.in(m_language), "second", m_content));
        return;
    }
    m_layout->addWidget(label(kindText(figure.origin.kind), "caption", m_content));
    if (!isDecisive(figure.origin.confirmation))
        m_layout->addWidget(label(tr("The source is not confirmed. The figure is shown and decides nothing."), "caption", m_content));
}

void OriginPanel::addInputs(const Origin &origin)
{
    if (origin.inputs.empty())
        return;
    addHeading(tr("How it is computed"));
    for (const Figure &input : origin.inputs) {
        const QString unit = input.isAvailable() ? figureUnitText(input.unit, MoneyUnit::yen, m_language) : QString();
        const QString line = input.isAvailable() ? unit : input.unavailable.in(m_language);
        auto *row = new PanelRow(input.label.in(m_language), line, exactText(input, m_language), m_content);
        row->setSign(signIn(origin.expression, input.id));
        row->setObjectName(QStringLiteral("originInput"));
        connect(row, &QAbstractButton::clicked, this, [this, input] { go(input); }, Qt::QueuedConnection);
        m_layout->addWidget(row);
    }
}

void OriginPanel::addParts(const Origin &origin)
{
    if (origin.parts.empty())
        return;
    addHeading(origin.kind == Origin::Kind::payroll ? tr("What was counted") : tr("Accounts added up"));
    for (const Origin::Part &part : origin.parts)
        m_layout->addWidget(partRow(origin, part));
}

/// An account leads to its journal lines; a month of the payroll is where the way ends, because nothing personal is kept.
QWidget *OriginPanel::partRow(const Origin &origin, const Origin::Part &part)
{
    if (origin.kind == Origin::Kind::payroll) {
        const PayrollPart counted = payrollPart(part.label, m_language);
        auto *row = new PanelRow(counted.name, partLine(part), counted.quantity.isEmpty() ? yenText(part.amount) : counted.quantity, m_content);
        row->setObjectName(QStringLiteral("payrollPart"));
        row->setEnabled(false);
        return row;
    }
    auto *row = new PanelRow(part.label, partLine(part), yenText(part.amount), m_content);
    row->setObjectName(QStringLiteral("originPart"));
    const auto year = origin.kind == Origin::Kind::accounts ? m_session.yearOf(part, std::get<Figure>(m_way.front())) : std::nullopt;
    row->setEnabled(year.has_value());
    if (year) {
        row->setToolTip(tr("Show the journal lines"));
        const AccountLines lines{part.label, *year, part.file, part.amount, {}};
        connect(row, &QAbstractButton::clicked, this, [this, lines] { go(lines); }, Qt::QueuedConnection);
    }
    return row;
}

void OriginPanel::addFact(const QString &name, const QString &value)
{
    if (value.isEmpty())
        return;
    m_layout->addWidget(label(name, "caption", m_content));
    QLabel *text = label({}, "aid", m_content);
    text->setTextFormat(Qt::PlainText);
    text->setText(value);
    m_layout->addWidget(text);
}

void OriginPanel::addSource(const Origin &origin)
{
    if (origin.source.isEmpty() && origin.table.isEmpty() && origin.year.isEmpty() && origin.cell.isEmpty())
        return;
    addHeading(tr("Source"));
    addFact(tr("Publisher, document"), origin.source);
    addFact(tr("Table"), origin.table);
    addFact(tr("Year"), yearText(origin.year, m_language));
    addFact(tr("Row and column"), origin.cell);
    if (!origin.source.isEmpty())
        addFact(tr("Status"), confirmationText(origin.confirmation));
}

void OriginPanel::addNeighbours(const Figure &figure)
{
    const std::vector<Figure> neighbours = m_session.neighboursOf(figure);
    if (neighbours.empty())
        return;
    addHeading(tr("Beside it in the table"));
    for (const Figure &neighbour : neighbours) {
        auto *row = new PanelRow(neighbour.label.in(m_language), figureUnitText(neighbour.unit, MoneyUnit::yen, m_language), exactText(neighbour, m_language), m_content);
        row->setObjectName(QStringLiteral("originNeighbour"));
        connect(row, &QAbstractButton::clicked, this, [this, neighbour] { go(neighbour); }, Qt::QueuedConnection);
        m_layout->addWidget(row);
    }
}

static void clear(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        else if (item->layout())
            clear(item->layout());
        delete item;
    }
}

QString OriginPanel::nameOf(const Stop &stop) const
{
    const auto *figure = std::get_if<Figure>(&stop);
    return figure ? figure->label.in(m_language) : std::get<AccountLines>(stop).account;
}

void OriginPanel::build()
{
    const QWidget *focus = QApplication::focusWidget();
    const bool hadFocus = focus && (focus == this || isAncestorOf(focus)) && focus != m_close;
    m_title->setText(tr("Where this figure comes from"));
    m_close->setAccessibleName(tr("Close"));
    m_close->setToolTip(tr("Close"));
    m_print->setText(tr("Make a PDF of this explanation"));
    m_printed->hide();
    clear(m_layout);
    if (!m_session.hasCase())
        m_way.clear();
    m_back->setVisible(m_way.size() > 1);
    if (m_way.empty())
        return;
    if (m_way.size() > 1)
        m_back->setText(tr("Back to %1").arg(nameOf(m_way[m_way.size() - 2])));
    if (const auto *figure = std::get_if<Figure>(&m_way.back()))
        showFigure(*figure);
    else
        showLines(std::get<AccountLines>(m_way.back()));
    m_layout->addStretch(1);
    m_scroll->verticalScrollBar()->setValue(0);
    if (hadFocus)
        setFocus();
}

void OriginPanel::showFigure(const Figure &figure)
{
    addHead(figure);
    const QString note = figure.origin.note.in(m_language);
    if (!note.isEmpty()) {
        m_layout->addSpacing(u(8));
        m_layout->addWidget(label(prose(note), "aid", m_content));
    }
    addInputs(figure.origin);
    addParts(figure.origin);
    addSource(figure.origin);
    addNeighbours(figure);
}

void OriginPanel::showLines(const AccountLines &lines)
{
    m_layout->addWidget(label(lines.account, "panelTitle", m_content));
    m_layout->addWidget(label(tr("Journal lines"), "cardTitle", m_content));
    auto *view = new EntryLinesView(m_session, lines, m_content);
    connect(view, &EntryLinesView::accountRequested, this, [this](const AccountLines &account) { go(account); });
    m_layout->addWidget(view);
}

void OriginPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        build();
    QWidget::changeEvent(event);
}

void OriginPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else if (event->key() == Qt::Key_Left && event->modifiers().testFlag(Qt::AltModifier))
        back();
    else
        QWidget::keyPressEvent(event);
}

} // namespace smartsme
