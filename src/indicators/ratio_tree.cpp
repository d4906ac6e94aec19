// SPDX-License-Identifier: GPL-3.0-or-later
#include "indicators/ratio_tree.h"

#include "indicators/division.h"

#include <algorithm>

namespace smartsme {

namespace {

QString prefix(const ProductivitySide &side)
{
    return side.perPerson.id.section(QLatin1Char('.'), 0, -2);
}

Figure toSales(const ProductivitySide &side, const Figure &part, const QString &id, const Text &label)
{
    return divided(part, side.salesPerPerson, {QStringLiteral("%1.%2").arg(prefix(side), id), label, Unit::percent, 100, {}, {}});
}

const SidePart *partOf(const ProductivitySide &side, const QString &id)
{
    const auto found = std::ranges::find(side.parts, id, &SidePart::id);
    return found == side.parts.end() ? nullptr : &*found;
}

/// Value added to sales; a definition of one part is that part, because gross profit is no value added.
Text ratioName(const ProductivitySide &firm)
{
    if (firm.parts.size() != 1)
        return {QStringLiteral("付加価値率（売上高に対する割合）"), QStringLiteral("Value added to sales")};
    const Text &part = firm.parts.front().label;
    return {QStringLiteral("%1の割合").arg(part.ja), QStringLiteral("%1 to sales").arg(part.en)};
}

/// The figure of a node, for one side; what is divided by sales is called as the firm's.
Figure figureOf(const ProductivitySide &side, const QString &id, const ProductivitySide &firm)
{
    if (id == QStringLiteral("per_hour"))
        return divided(side.perPerson, side.hoursPerPerson,
                       {prefix(side) + QStringLiteral(".per_hour"), {QStringLiteral("1時間あたり"), QStringLiteral("Per hour")}, Unit::yenPerHour, 1, {}, {}});
    if (id == QStringLiteral("per_person"))
        return side.perPerson;
    if (id == QStringLiteral("hours_per_person"))
        return side.hoursPerPerson;
    if (id == QStringLiteral("sales_per_person"))
        return side.salesPerPerson;
    if (id == QStringLiteral("assets_per_person"))
        return side.assetsPerPerson;
    if (id == QStringLiteral("asset_turnover"))
        return divided(side.salesPerPerson, side.assetsPerPerson,
                       {prefix(side) + QStringLiteral(".asset_turnover"), {QStringLiteral("総資産回転率"), QStringLiteral("Turnover of assets")}, Unit::times, 1, {}, {}});
    if (id == QStringLiteral("value_added_ratio"))
        return toSales(side, side.perPerson, id, ratioName(firm));
    const QString part = id.section(QLatin1Char('.'), 1);
    const SidePart *found = partOf(side, part);
    if (!found)
        return unavailableFigure(QStringLiteral("%1.%2").arg(prefix(side), id), {part, part}, Unit::percent,
                                 {QStringLiteral("この内訳はわかりません。"), QStringLiteral("This part is not known.")});
    return toSales(side, found->perPerson, id, {QStringLiteral("%1の割合").arg(found->label.ja), QStringLiteral("%1 to sales").arg(found->label.en)});
}

std::optional<Figure> beside(const ProductivitySide *side, const QString &id, const ProductivitySide &firm)
{
    if (!side)
        return std::nullopt;
    Figure figure = figureOf(*side, id, firm);
    return figure.isAvailable() ? std::optional(std::move(figure)) : std::nullopt;
}

struct Sides
{
    const ProductivitySide &firm;
    const ProductivitySide *previous;
    const ProductivitySide *published;

    RatioNode node(const QString &id, Combination combination = Combination::none, std::vector<RatioNode> children = {}) const
    {
        Figure figure = figureOf(firm, id, firm);
        const bool isExplained = figure.isAvailable()
            && std::ranges::all_of(children, [](const RatioNode &child) { return child.figure.isAvailable(); });
        if (!isExplained)
            return {id, std::move(figure), beside(previous, id, firm), beside(published, id, firm), Combination::none, {}};
        return {id, std::move(figure), beside(previous, id, firm), beside(published, id, firm), combination, std::move(children)};
    }
};

} // namespace

RatioNode ratioTree(const ProductivitySide &firm, const ProductivitySide *previous, const ProductivitySide *published)
{
    const Sides sides{firm, previous, published};
    std::vector<RatioNode> parts;
    for (const SidePart &part : firm.parts)
        parts.push_back(sides.node(QStringLiteral("ratio.%1").arg(part.id)));
    RatioNode sales = sides.node(QStringLiteral("sales_per_person"), Combination::product,
                                 {sides.node(QStringLiteral("assets_per_person")), sides.node(QStringLiteral("asset_turnover"))});
    RatioNode ratio = sides.node(QStringLiteral("value_added_ratio"), Combination::sum, std::move(parts));
    RatioNode perPerson = sides.node(QStringLiteral("per_person"), Combination::product, {std::move(sales), std::move(ratio)});
    RatioNode hours = sides.node(QStringLiteral("hours_per_person"));
    if (!hours.figure.isAvailable())
        return perPerson;
    return sides.node(QStringLiteral("per_hour"), Combination::quotient, {std::move(perPerson), std::move(hours)});
}

} // namespace smartsme
