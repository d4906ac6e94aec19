// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/finding_cards.h"

#include "ui/pages/page_look.h"
#include "ui/theme/theme.h"
#include "ui/widgets/figure_label.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace smartsme {

namespace {

constexpr std::size_t calm = 3;

} // namespace

// Outside the unnamed namespace: lupdate finds no class there.

/// What a card leads to, in words.
static QString linkText(CardKind kind)
{
    switch (kind) {
    case CardKind::benchmark: return FindingCards::tr("See what the gap is made of");
    case CardKind::aboveLargeFirms: return FindingCards::tr("See how people are counted");
    case CardKind::change: return FindingCards::tr("See the change taken apart");
    case CardKind::position: return FindingCards::tr("See the six indicators");
    case CardKind::wage: return FindingCards::tr("See pay beside the minimum wage");
    case CardKind::contradiction: return FindingCards::tr("Check the data");
    }
    Q_UNREACHABLE();
}

/// Evidence that is a difference is written with its sign.
static bool isDifference(const Figure &figure)
{
    const bool isPart = figure.id.startsWith(QStringLiteral("gap.")) || figure.id.startsWith(QStringLiteral("change."));
    return isPart && !figure.id.endsWith(QStringLiteral(".from")) && !figure.id.endsWith(QStringLiteral(".to"));
}

/// A published figure is named with its year.
static QString evidenceName(const Figure &figure, Language language)
{
    const QString name = figure.label.in(language);
    const bool hasYear = figure.origin.kind == Origin::Kind::benchmarkCell && !figure.origin.year.isEmpty();
    return hasYear ? FindingCards::tr("%1, FY%2").arg(name, figure.origin.year) : name;
}

FindingCards::FindingCards(QWidget *parent)
    : QFrame(parent), m_title(label({}, "cardTitle", this)), m_about(label({}, "caption", this)), m_all(new QPushButton(this)), m_column(new QVBoxLayout(this))
{
    setProperty("card", true);
    m_column->setSpacing(u(8));
    m_all->setObjectName(QStringLiteral("allFindings"));
    setRole(m_all, "link");
    m_about->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_about, 1);
    m_column->addLayout(head);
    m_body = new QWidget(this);
    m_column->addWidget(m_body);
    m_column->addWidget(m_all, 0, Qt::AlignLeft);
    connect(m_all, &QPushButton::clicked, this, [this] {
        m_isWhole = !m_isWhole;
        build();
    });
}

void FindingCards::show(const std::vector<ProductivityCard> &cards, const QString &about, MoneyUnit unit, Language language)
{
    m_cards = cards;
    m_unit = unit;
    m_language = language;
    m_about->setText(about);
    build();
}

void FindingCards::build()
{
    m_title->setText(tr("What was found"));
    auto *made = new QWidget(this);
    auto *body = new QVBoxLayout(made);
    body->setContentsMargins(0, 0, 0, 0);
    body->setSpacing(u(12));
    delete m_column->replaceWidget(m_body, made);
    delete m_body;
    m_body = made;
    const std::size_t shown = m_isWhole ? m_cards.size() : std::min(calm, m_cards.size());
    for (std::size_t i = 0; i < shown; ++i) {
        if (i > 0) {
            auto *rule = new QFrame(m_body);
            rule->setObjectName(QStringLiteral("rule"));
            body->addWidget(rule);
        }
        addCard(body, m_cards[i]);
    }
    m_all->setVisible(m_cards.size() > calm);
    m_all->setText(m_isWhole ? tr("Show the first three") : tr("See all (%1)").arg(m_cards.size()));
}

void FindingCards::addCard(QVBoxLayout *body, const ProductivityCard &card)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(u(10));
    auto *mark = new QLabel(m_body);
    const bool isWarning = card.kind == CardKind::contradiction;
    mark->setPixmap(icon(isWarning ? QStringLiteral("warning") : QStringLiteral("info"), isWarning ? IconColour::warn : IconColour::accent).pixmap(u(16), u(16)));
    row->addWidget(mark, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout;
    column->setSpacing(u(4));
    column->addWidget(label(card.title.in(m_language), "bodyBold", m_body));
    auto *sentence = label({}, "second", m_body);
    sentence->setText(prose(card.sentence.in(m_language)));
    column->addWidget(sentence);
    addEvidence(column, card);
    auto *link = new QPushButton(linkText(card.kind), m_body);
    link->setObjectName(QStringLiteral("findingLink_%1").arg(card.id));
    setRole(link, "link");
    connect(link, &QPushButton::clicked, this, [this, kind = card.kind] { follow(kind); });
    column->addWidget(link, 0, Qt::AlignLeft);
    row->addLayout(column, 1);
    body->addLayout(row);
}

void FindingCards::addEvidence(QVBoxLayout *column, const ProductivityCard &card)
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(u(12));
    grid->setVerticalSpacing(0);
    const int pairs = hasRoomForFigures(m_language) ? 2 : 1;
    for (int pair = 0; pair < pairs; ++pair)
        grid->setColumnStretch(pair * 3, 1);
    if (pairs > 1)
        grid->setColumnMinimumWidth(2, u(18));
    int at = 0;
    for (const Figure &figure : card.evidence) {
        const int row = at / pairs;
        const int left = at % pairs * 3;
        auto *value = new FigureLabel(m_body);
        value->setIsDifference(isDifference(figure));
        value->set(figure, m_unit, m_language);
        connect(value, &FigureLabel::activated, this, &FindingCards::originRequested);
        auto *name = label(evidenceName(figure, m_language), "caption", m_body);
        name->setToolTip(figure.origin.kind == Origin::Kind::benchmarkCell ? QStringLiteral("%1\n%2\n%3").arg(figure.origin.source, figure.origin.table, figure.origin.cell) : QString());
        grid->addWidget(name, row, left);
        grid->addWidget(value, row, left + 1, Qt::AlignRight);
        ++at;
    }
    column->addLayout(grid);
}

void FindingCards::follow(CardKind kind)
{
    switch (kind) {
    case CardKind::benchmark: Q_EMIT tabRequested(QStringLiteral("gapButton")); return;
    case CardKind::change: Q_EMIT tabRequested(QStringLiteral("changeButton")); return;
    case CardKind::aboveLargeFirms: Q_EMIT tabRequested(QStringLiteral("DefinitionsTab")); return;
    case CardKind::position: Q_EMIT tabRequested(QStringLiteral("LocalBenchmarkTab")); return;
    case CardKind::wage: Q_EMIT tabRequested(QStringLiteral("wagesCardFrame")); return;
    case CardKind::contradiction: Q_EMIT stepRequested(Step::data); return;
    }
}

} // namespace smartsme
