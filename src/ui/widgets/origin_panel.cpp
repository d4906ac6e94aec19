// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/origin_panel.h"

#include "core/number_text.h"
#include "report/number_format.h"
#include "ui/theme/theme.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/panel_row.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

namespace smartsme {

namespace {

/// The panel is the place for whole yen, whatever unit the page shows.
QString exactText(const Figure &figure, Language language)
{
    return figure.isAvailable() ? figureValueText(figure, MoneyUnit::yen, language) : QStringLiteral("—");
}

QString kindText(Origin::Kind kind)
{
    switch (kind) {
    case Origin::Kind::accounts: return OriginPanel::tr("Added up from the accounts of the imported books.");
    case Origin::Kind::payroll: return OriginPanel::tr("Counted from the imported payroll.");
    case Origin::Kind::typed: return OriginPanel::tr("Typed by hand.");
    case Origin::Kind::formula: return OriginPanel::tr("Computed from the figures below.");
    case Origin::Kind::benchmarkCell: return OriginPanel::tr("One cell of a published table.");
    case Origin::Kind::assumption: return OriginPanel::tr("A planning assumption of this program. It can be changed.");
    case Origin::Kind::dataRow: return OriginPanel::tr("A row of the program's data.");
    }
    Q_UNREACHABLE();
}

QString partLine(const Origin::Part &part)
{
    if (part.file.isEmpty())
        return {};
    if (part.lines > 1)
        return OriginPanel::tr("%1, %n lines from line %2", nullptr, static_cast<int>(part.lines)).arg(part.file).arg(part.firstLine);
    return part.firstLine > 0 ? OriginPanel::tr("%1, line %2").arg(part.file).arg(part.firstLine) : part.file;
}

} // namespace

OriginPanel::OriginPanel(QWidget *parent)
    : QWidget(parent), m_title(label({}, "cardTitle", this)), m_back(new QPushButton(this)), m_close(new QToolButton(this))
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
    m_content = new QWidget(scroll);
    m_layout = new QVBoxLayout(m_content);
    m_layout->setContentsMargins(u(20), u(6), u(20), u(18));
    m_layout->setSpacing(u(4));
    scroll->setWidget(m_content);
    column->addWidget(scroll, 1);
    connect(m_close, &QToolButton::clicked, this, &OriginPanel::closed);
    connect(m_back, &QPushButton::clicked, this, &OriginPanel::back);
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

void OriginPanel::go(const Figure &figure)
{
    m_way.push_back(figure);
    build();
}

void OriginPanel::back()
{
    if (m_way.size() < 2)
        return;
    m_way.pop_back();
    build();
}

QString OriginPanel::signOf(const QString &expression, const QString &id)
{
    static const QRegularExpression token(QStringLiteral("[A-Za-z_][A-Za-z0-9_.]*|[-+*/÷×−]"));
    QString sign;
    for (auto it = token.globalMatch(expression); it.hasNext();) {
        const QString word = it.next().captured();
        if (word == id)
            return sign;
        if (word == QStringLiteral("+"))
            sign = QStringLiteral("＋");
        else if (word == QStringLiteral("-") || word == QStringLiteral("−"))
            sign = QStringLiteral("−");
        else if (word == QStringLiteral("/") || word == QStringLiteral("÷"))
            sign = QStringLiteral("÷");
        else if (word == QStringLiteral("*") || word == QStringLiteral("×"))
            sign = QStringLiteral("×");
    }
    return {};
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
        row->setSign(signOf(origin.expression, input.id));
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
    for (const Origin::Part &part : origin.parts) {
        auto *row = new PanelRow(part.label, partLine(part), yenText(part.amount), m_content);
        row->setObjectName(QStringLiteral("originPart"));
        row->setEnabled(false);
        row->setCursor(Qt::ArrowCursor);
        m_layout->addWidget(row);
    }
}

void OriginPanel::addSource(const Origin &origin)
{
    const std::pair<QString, QString> lines[] = {{tr("Publisher, document"), origin.source}, {tr("Table"), origin.table},
                                                 {tr("Year"), origin.year}, {tr("Row and column"), origin.cell}};
    bool isFirst = true;
    for (const auto &[name, value] : lines) {
        if (value.isEmpty())
            continue;
        if (isFirst)
            addHeading(tr("Source"));
        isFirst = false;
        m_layout->addWidget(label(name, "caption", m_content));
        QLabel *text = label({}, "aid", m_content);
        text->setTextFormat(Qt::PlainText);
        text->setText(value);
        m_layout->addWidget(text);
    }
}

static void clear(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        else if (item->layout())
            clear(item->layout());
        delete item;
    }
}

void OriginPanel::build()
{
    m_title->setText(tr("Where this figure comes from"));
    m_close->setAccessibleName(tr("Close"));
    m_close->setToolTip(tr("Close"));
    clear(m_layout);
    m_back->setVisible(m_way.size() > 1);
    if (m_way.empty())
        return;
    if (m_way.size() > 1)
        m_back->setText(tr("Back to %1").arg(m_way[m_way.size() - 2].label.in(m_language)));
    const Figure &figure = m_way.back();
    addHead(figure);
    const QString note = figure.origin.note.in(m_language);
    if (!note.isEmpty()) {
        m_layout->addSpacing(u(8));
        m_layout->addWidget(label(prose(note), "aid", m_content));
    }
    addInputs(figure.origin);
    addParts(figure.origin);
    addSource(figure.origin);
    m_layout->addStretch(1);
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
