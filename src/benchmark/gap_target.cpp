// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmark/gap_target.h"

#include "benchmark/cell_choice.h"
#include "benchmark/comparison_text.h"
#include "benchmark/published_totals.h"
#include "indicators/division.h"

#include <algorithm>

namespace smartsme {

namespace {

/// The published side of a class, from its totals or from values per head.
class PublishedSide
{
public:
    PublishedSide(const BenchmarkTables &tables, const HeadIndicator &head, const BenchmarkCell &cell)
        : m_tables(tables), m_head(head), m_cell(cell), m_key(keyOf(cell)),
          m_people(sum(head.people, {QStringLiteral("人数"), QStringLiteral("People")}, Unit::persons))
    {
    }

    ProductivitySide made(const Text &name)
    {
        ProductivitySide side;
        side.name = name;
        side.perPerson = valuePerPerson();
        side.salesPerPerson = perHead(QStringLiteral("sales"), "sales_per_person", {QStringLiteral("1人あたり売上高"), QStringLiteral("Sales per person")});
        side.hoursPerPerson = unavailableFigure(id("hours_per_person"), {QStringLiteral("1人あたり労働時間"), QStringLiteral("Hours per person")}, Unit::hours,
                                                {QStringLiteral("この統計に労働時間はありません。"), QStringLiteral("The survey has no hours.")});
        side.assetsPerPerson = perHead(QStringLiteral("total_assets"), "assets_per_person", {QStringLiteral("1人あたり総資産"), QStringLiteral("Assets per person")});
        addParts(side);
        return side;
    }

    /// The printed value is rounded: the parts of a class add up to the one its totals give.
    bool isFromTotals() const { return m_isFromTotals; }
    /// Pay, bonuses and welfare stand in one line, because the table does not tell them apart.
    bool isPersonnelTogether() const { return m_isPersonnelTogether; }

private:
    QString id(const char *what) const { return QStringLiteral("published.%1.%2").arg(m_head.indicator.text(), QLatin1String(what)); }

    Figure valuePerPerson()
    {
        Figure fromTotals = perHead(m_head.numerator, "per_person", m_head.name);
        m_isFromTotals = fromTotals.isAvailable();
        if (m_isFromTotals)
            return fromTotals;
        Figure printed = m_tables.figure(m_cell, m_head.name);
        printed.id = id("per_person");
        return printed;
    }

    Figure sum(const QString &formula, const Text &label, Unit unit) const { return publishedSum(m_tables, m_key, formula, formula, label, unit); }

    Figure perHead(const QString &formula, const char *what, const Text &label) const
    {
        return divided(sum(formula, label, Unit::yen), m_people, {id(what), label, Unit::yenPerPerson, 1, {}, {}});
    }

    void addParts(ProductivitySide &side)
    {
        std::vector<SidePart> parts;
        for (const ValueAddedPart &part : valueAddedParts(m_head.numerator, false)) {
            const Text label{QStringLiteral("1人あたり%1").arg(part.label.ja), QStringLiteral("%1 per person").arg(part.label.en)};
            Figure figure = perHead(part.formula, part.id.toLatin1().constData(), label);
            if (figure.isAvailable())
                parts.push_back({part.id, part.label, std::move(figure)});
        }
        if (!parts.empty()) {
            side.parts = std::move(parts);
            return;
        }
        const BenchmarkCell *personnel = m_tables.cell(IndicatorId(QStringLiteral("personnel_cost_per_employee")), m_key);
        if (!personnel || m_head.people != QStringLiteral("heads_employees") || !m_head.numerator.contains(QStringLiteral("personnel_cost")))
            return;
        m_isPersonnelTogether = true;
        const Text label{QStringLiteral("人件費"), QStringLiteral("Personnel cost")};
        Figure figure = m_tables.figure(*personnel, {QStringLiteral("従業員1人あたり人件費"), QStringLiteral("Personnel cost per employee")});
        figure.id = id("personnel_cost");
        side.parts.push_back({QStringLiteral("personnel_cost"), label, std::move(figure)});
    }

    const BenchmarkTables &m_tables;
    const HeadIndicator &m_head;
    const BenchmarkCell &m_cell;
    CellKey m_key;
    Figure m_people;
    bool m_isPersonnelTogether = false;
    bool m_isFromTotals = false;
};

Text roundedNote(const BenchmarkCell &cell)
{
    return {QStringLiteral("公表値は「%1」です。差は、この丸められた値との差です。").arg(cell.printed),
            QStringLiteral("The published value is “%1”: the gap is to this rounded number.").arg(cell.printed)};
}

void addNote(std::vector<Text> &notes, const Text &note)
{
    if (!note.ja.isEmpty())
        notes.push_back(note);
}

GapTarget targetOf(const BenchmarkTables &tables, const HeadIndicator &head, const CellChoice &choice, FiscalYear year)
{
    GapTarget target;
    target.indicator = head.indicator;
    target.definition = head.definition;
    target.recipe = {head.indicator.text(), {QStringLiteral("%1年度の自社").arg(year.nominalYear()), QStringLiteral("the firm in FY%1").arg(year.nominalYear())},
                     head.name, head.numerator, head.people, false};
    const auto best = choice.isFinance() ? std::nullopt : choice.bestFit(head.indicator);
    if (!best) {
        target.unavailable = noReferenceReason(choice.isFinance());
        return target;
    }
    PublishedSide side(tables, head, *best->cell);
    target.published = side.made(referenceName(*best));
    target.recipe.keepsPersonnelTogether = side.isPersonnelTogether();
    addNote(target.notes, yearCaveat(best->cell->year, year));
    if (!side.isFromTotals())
        addNote(target.notes, roundedNote(*best->cell));
    return target;
}

} // namespace

std::vector<GapTarget> gapTargets(const BenchmarkTables &tables, const IndustryTable &industries, const FirmProfile &profile, FiscalYear year)
{
    const CellChoice choice(tables, industries, profile, year);
    std::vector<GapTarget> targets;
    for (const HeadIndicator &head : tables.headIndicators()) {
        GapTarget target = targetOf(tables, head, choice, year);
        if (targets.empty() || target.unavailable.ja.isEmpty())
            targets.push_back(std::move(target));
    }
    return targets;
}

Decomposition gapTo(const GapTarget &target, const ProductivitySide &firm)
{
    const Text name{QStringLiteral("公表値との差：%1").arg(target.recipe.perPersonLabel.ja), QStringLiteral("Gap to the published value: %1").arg(target.recipe.perPersonLabel.en)};
    Decomposition gap;
    if (target.unavailable.ja.isEmpty()) {
        gap = decomposed({QStringLiteral("gap.%1").arg(target.indicator.text()), name, Unit::yenPerPerson, target.published, firm});
        std::ranges::copy(target.notes, std::back_inserter(gap.notes));
    } else {
        gap.id = QStringLiteral("gap.%1").arg(target.indicator.text());
        gap.name = name;
        gap.unavailable = target.unavailable;
    }
    gap.definition = target.definition;
    return gap;
}

} // namespace smartsme
