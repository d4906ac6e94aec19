// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/comparison_card.h"

#include "charts/plots.h"
#include "report/document.h"
#include "ui/pages/page_look.h"
#include "ui/theme/theme.h"
#include "ui/widgets/figure_label.h"
#include "ui/widgets/published_figure.h"
#include "ui/widgets/wrapping_layout.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace smartsme {

namespace {

/// The firm's people counted in other ways, for the definition that a comparison counts by; nullptr where the table names none.
const PeopleBasis *basisOf(const YearRecord &year, const Comparison &comparison)
{
    const QString id = QStringLiteral("gap.%1").arg(comparison.indicator.text());
    const auto gap = std::ranges::find(year.gaps, id, &Decomposition::id);
    if (gap == year.gaps.end())
        return nullptr;
    const auto basis = std::ranges::find(year.peopleBases, gap->definition, &PeopleBasis::definition);
    return basis == year.peopleBases.end() ? nullptr : &*basis;
}

QString withBlank(const QString &a, const QString &b)
{
    return a.isEmpty() ? b : QStringLiteral("%1　%2").arg(a, b);
}

} // namespace

ComparisonCard::ComparisonCard(QWidget *parent)
    : QFrame(parent), m_title(label({}, "cardTitle", this)), m_source(label({}, "caption", this)), m_change(new QPushButton(this)), m_strip(new PlotView(this)),
      m_column(new QVBoxLayout(this))
{
    setProperty("card", true);
    m_column->setSpacing(u(8));
    m_title->setObjectName(QStringLiteral("stripTitle"));
    m_source->setObjectName(QStringLiteral("stripSource"));
    m_strip->setObjectName(QStringLiteral("strip"));
    m_change->setObjectName(QStringLiteral("changeTable"));
    setRole(m_change, "link");
    auto *head = new QHBoxLayout;
    head->setSpacing(u(12));
    head->addWidget(m_title, 1);
    head->addWidget(m_change, 0, Qt::AlignTop);
    m_column->addLayout(head);
    m_column->addWidget(m_source);
    m_column->addWidget(m_strip);
    connect(m_strip, &PlotView::valueChosen, this, &ComparisonCard::openMark);
    connect(m_change, &QPushButton::clicked, this, [this] { Q_EMIT tabRequested(QStringLiteral("benchmarkChooser")); });
}

void ComparisonCard::show(const DiagnosisRecord &record, const YearRecord *year, const ProductivityView &view, Language language)
{
    m_unit = view.unit;
    m_language = language;
    const Comparison *comparison = year ? comparisonFor(*year, view.definition) : nullptr;
    m_comparison = comparison ? std::optional(*comparison) : std::nullopt;
    const YearRecord *before = comparison ? precedingYear(record, *year) : nullptr;
    const Comparison *earlier = before ? comparisonOf(*before, comparison->indicator) : nullptr;
    m_earlier = earlier ? std::optional(earlier->firm) : std::nullopt;
    const StripChart chart = comparisonStrip(record, {year, view.definition, view.unit, language});
    m_title->setText(withBlank(chart.title, chart.unit));
    m_source->setText(chart.source);
    m_change->setText(tr("Change the table"));
    m_strip->setStyle(chartStyle());
    m_strip->show(chart);
    m_strip->setVisible(chart.firm || !chart.references.empty());
    QVBoxLayout *body = newBody();
    if (!m_comparison)
        return;
    if (m_comparison->references.empty())
        body->addWidget(label(m_comparison->unavailable.in(language), "second"));
    else
        addReferences(body);
    addOwnCounting(body, *year);
    addCaveats(body, chart.note);
}

QVBoxLayout *ComparisonCard::newBody()
{
    delete m_body;
    m_body = new QWidget(this);
    auto *body = new QVBoxLayout(m_body);
    body->setContentsMargins(0, 0, 0, 0);
    body->setSpacing(u(12));
    m_column->addWidget(m_body);
    return body;
}

void ComparisonCard::addReferences(QVBoxLayout *body)
{
    auto *row = new WrappingLayout(u(18));
    for (const Reference &reference : m_comparison->references) {
        auto *published = new PublishedFigure(m_body);
        published->set(reference, m_unit, m_language);
        connect(published, &PublishedFigure::activated, this, &ComparisonCard::originRequested);
        row->addWidget(published);
    }
    body->addLayout(row);
    const bool hasLarge = std::ranges::find(m_comparison->references, ReferenceRole::largeFirms, &Reference::role) != m_comparison->references.end();
    const QString large = hasLarge ? m_comparison->largeFirmSentence.in(m_language) : tr("This statistic has no value of large firms.");
    if (!large.isEmpty())
        body->addWidget(label(large, "second", m_body));
}

FigureLabel *ComparisonCard::door(const Figure &figure, bool isDifference)
{
    auto *value = new FigureLabel(m_body);
    value->setIsDifference(isDifference);
    value->set(figure, m_unit, m_language);
    connect(value, &FigureLabel::activated, this, &ComparisonCard::originRequested);
    return value;
}

/// A name with its value and the difference that goes with it: in columns, or below the name where they have no room.
void ComparisonCard::addRow(QGridLayout *grid, const QString &name, FigureLabel *value, FigureLabel *difference)
{
    const int row = grid->rowCount();
    if (hasRoomForFigures(m_language)) {
        grid->addWidget(label(name, "aid", m_body), row, 0);
        grid->addWidget(value, row, 1, Qt::AlignRight);
        if (difference)
            grid->addWidget(difference, row, 2, Qt::AlignRight);
        return;
    }
    grid->addWidget(label(name, "aid", m_body), row, 0, 1, 3);
    auto *figures = new WrappingLayout(u(18));
    figures->addWidget(value);
    if (difference)
        figures->addWidget(difference);
    grid->addLayout(figures, row + 1, 0, 1, 3);
}

/// The firm as the statistic counts, its distance, and what people counted otherwise would make of it.
void ComparisonCard::addOwnCounting(QVBoxLayout *body, const YearRecord &year)
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(u(18));
    grid->setVerticalSpacing(u(6));
    grid->setColumnStretch(0, 1);
    if (m_comparison->firm.isAvailable())
        addRow(grid, tr("This firm, counted as the statistic counts; difference"), door(m_comparison->firm, false),
               m_comparison->difference ? door(m_comparison->distance, true) : nullptr);
    const PeopleBasis *basis = basisOf(year, *m_comparison);
    for (const PeopleVariant &variant : basis ? basis->variants : std::vector<PeopleVariant>{}) {
        const bool isTold = variant.effect && !variant.isOfDefinition && (variant.isOfCorporateStatistics || variant.perPerson.value == m_comparison->firm.value);
        if (!isTold)
            continue;
        addRow(grid, tr("Effect of counting people so: %1").arg(variant.name.in(m_language)), door(variant.perPerson, false), door(*variant.effect, true));
    }
    body->addLayout(grid);
    if (!basis)
        return;
    auto *link = new QPushButton(tr("Compare definitions and ways of counting"), m_body);
    link->setObjectName(QStringLiteral("definitionsLink"));
    setRole(link, "link");
    connect(link, &QPushButton::clicked, this, [this] { Q_EMIT tabRequested(QStringLiteral("DefinitionsTab")); });
    body->addWidget(link, 0, Qt::AlignLeft);
}

void ComparisonCard::addCaveats(QVBoxLayout *body, const QString &spread)
{
    QStringList lines;
    for (const Text &caveat : m_comparison->caveats)
        lines << caveat.in(m_language);
    lines << spread;
    lines.removeAll(QString());
    if (lines.isEmpty())
        return;
    auto *column = new QVBoxLayout;
    column->setSpacing(u(4));
    column->addWidget(label(tr("What does not compare"), "cardTitle", m_body));
    for (const QString &line : lines) {
        auto *row = new QHBoxLayout;
        row->setSpacing(u(8));
        auto *mark = new QLabel(m_body);
        mark->setPixmap(icon(QStringLiteral("info"), IconColour::accent).pixmap(u(14), u(14)));
        row->addWidget(mark, 0, Qt::AlignTop);
        row->addWidget(label(line, "second", m_body), 1);
        column->addLayout(row);
    }
    body->addLayout(column);
}

void ComparisonCard::openMark(const QString &id)
{
    if (!m_comparison)
        return;
    if (id == QStringLiteral("firm")) {
        Q_EMIT originRequested(m_comparison->firm);
    } else if (id == QStringLiteral("earlier")) {
        if (m_earlier)
            Q_EMIT originRequested(*m_earlier);
    } else {
        const std::size_t at = id.section(QLatin1Char('.'), 1).toUInt();
        if (at < m_comparison->references.size())
            Q_EMIT originRequested(m_comparison->references[at].figure);
    }
}

} // namespace smartsme
