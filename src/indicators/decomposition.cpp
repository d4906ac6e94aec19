// SPDX-License-Identifier: GPL-3.0-or-later
#include "indicators/decomposition.h"

#include "indicators/decomposition_text.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <optional>

namespace smartsme {

namespace {

/// Beyond it a double no longer holds the fraction of a yen, and no firm earns it per head.
constexpr double largestYen = 1e12;

constexpr double percent = 100;

/// The factors of one side: sales per person, parts of the ratio of value added to sales, persons per hour (1 per person).
struct Factors
{
    double sales = 0;
    double perHour = 1;
    std::vector<double> ratios;
    double ratio() const { return std::accumulate(ratios.begin(), ratios.end(), 0.0); }
};

/// The mean over all orders in which two other factors can change (Shapley).
double shapleyWeight(double firstFrom, double firstTo, double secondFrom, double secondTo)
{
    return (firstFrom * secondFrom + firstTo * secondTo) / 3 + (firstFrom * secondTo + firstTo * secondFrom) / 6;
}

/// Parts that both sides know, and what is left beside them.
struct Matched
{
    struct Part { QString id; Text label; Figure from; Figure to; };
    std::vector<Part> parts;
    std::vector<Text> unknown;      ///< names of the firm's parts that the other side does not tell
};

Matched matched(const ProductivitySide &from, const ProductivitySide &to)
{
    Matched result;
    for (const SidePart &part : to.parts) {
        const auto other = std::ranges::find(from.parts, part.id, &SidePart::id);
        if (other != from.parts.end() && other->perPerson.isAvailable() && part.perPerson.isAvailable())
            result.parts.push_back({part.id, part.label, other->perPerson, part.perPerson});
        else
            result.unknown.push_back(part.label);
    }
    for (const SidePart &part : from.parts) {
        if (std::ranges::find(to.parts, part.id, &SidePart::id) == to.parts.end())
            result.unknown.push_back(part.label);
    }
    return result;
}

std::int64_t rounded(double value)
{
    return static_cast<std::int64_t>(std::floor(value + 0.5));
}

Figure wholeFigure(const Figure &source, const QString &id, Unit unit, std::int64_t yen)
{
    Figure figure = source;
    figure.id = id;
    figure.unit = unit;
    figure.value = static_cast<double>(yen);
    figure.exactYen = Yen(yen);
    return figure;
}

/// A ratio to sales in percent.
Figure ratioFigure(const Figure &part, const Figure &sales, const QString &id, const Text &label)
{
    Origin origin;
    origin.kind = Origin::Kind::formula;
    origin.expression = QStringLiteral("%1 / %2 * 100").arg(part.id, sales.id);
    origin.inputs = {part, sales};
    return numberFigure(id, {QStringLiteral("%1の売上高に対する割合").arg(label.ja), QStringLiteral("%1 to sales").arg(label.en)}, Unit::percent,
                        *part.value / *sales.value * percent, std::move(origin));
}

class Splitting
{
public:
    explicit Splitting(const DecompositionRequest &request)
        : m_request(request), m_isPerHour(request.unit == Unit::yenPerHour), m_matched(matched(request.from, request.to))
    {
        m_result.id = request.id;
        m_result.name = request.name;
        m_result.unit = request.unit;
        m_result.fromName = request.from.name;
        m_result.toName = request.to.name;
    }

    Decomposition split()
    {
        if (!takeEnds())
            return std::move(m_result);
        const std::optional<Text> noFactors = reasonAgainstFactors();
        if (!noFactors && splitByFactors())
            m_result.kind = SplitKind::byFactors;
        else if (splitByParts())
            m_result.kind = SplitKind::byParts;
        tellCoarseness(noFactors.value_or(factorsTooLarge()));
        m_result.sentence = decompositionSentence(m_result);
        return std::move(m_result);
    }

private:
    /// Value per person or per hour of both sides in whole yen, and the difference.
    bool takeEnds()
    {
        for (const ProductivitySide *side : {&m_request.from, &m_request.to}) {
            const bool isFrom = side == &m_request.from;
            const Figure end = m_isPerHour ? perHour(*side, isFrom) : side->perPerson;
            if (end.isAvailable() && std::abs(*end.value) > largestYen)
                m_result.unavailable = {QStringLiteral("1人あたりの金額が大きすぎます。金額の単位（円・千円）と人数を確かめてください。"),
                                        QStringLiteral("The amount per person is too large. Check the unit of the amounts and the number of people.")};
            else if (!end.isAvailable())
                m_result.unavailable = {QStringLiteral("%1：%2").arg(side->name.ja, end.unavailable.ja),
                                        QStringLiteral("%1: %2").arg(side->name.en, end.unavailable.en)};
            if (!m_result.unavailable.ja.isEmpty())
                return false;
            (isFrom ? m_fromEnd : m_toEnd) = end;
        }
        const std::int64_t from = rounded(*m_fromEnd.value);
        const std::int64_t to = rounded(*m_toEnd.value);
        m_total = to - from;
        m_result.from = wholeFigure(m_fromEnd, m_request.id + QStringLiteral(".from"), m_request.unit, from);
        m_result.to = wholeFigure(m_toEnd, m_request.id + QStringLiteral(".to"), m_request.unit, to);
        Origin origin;
        origin.expression = QStringLiteral("to - from");
        origin.inputs = {m_result.to, m_result.from};
        origin.note = {QStringLiteral("円未満を四捨五入した両側の差です。"), QStringLiteral("Both sides in whole yen, one less the other.")};
        m_result.difference = wholeFigure(numberFigure({}, m_request.name, m_request.unit, 0, std::move(origin)),
                                          m_request.id + QStringLiteral(".difference"), m_request.unit, m_total);
        return true;
    }

    Figure perHour(const ProductivitySide &side, bool isFrom) const
    {
        const QString id = m_request.id + (isFrom ? QStringLiteral(".from") : QStringLiteral(".to"));
        const Text label{QStringLiteral("1時間あたり"), QStringLiteral("Per hour")};
        for (const Figure *figure : {&side.perPerson, &side.hoursPerPerson}) {
            if (!figure->isAvailable())
                return unavailableFigure(id, label, Unit::yenPerHour, figure->unavailable);
        }
        if (*side.hoursPerPerson.value <= 0)
            return unavailableFigure(id, label, Unit::yenPerHour, {QStringLiteral("労働時間が0です。"), QStringLiteral("No hours were worked.")});
        Origin origin;
        origin.expression = QStringLiteral("%1 / %2").arg(side.perPerson.id, side.hoursPerPerson.id);
        origin.inputs = {side.perPerson, side.hoursPerPerson};
        return numberFigure(id, label, Unit::yenPerHour, *side.perPerson.value / *side.hoursPerPerson.value, std::move(origin));
    }

    std::optional<Text> reasonAgainstFactors() const
    {
        for (const ProductivitySide *side : {&m_request.from, &m_request.to}) {
            const Figure &sales = side->salesPerPerson;
            if (!sales.isAvailable())
                return Text{QStringLiteral("%1の1人あたり売上高がわからないため、売上高と付加価値率には分けていません。").arg(side->name.ja),
                            QStringLiteral("Sales per person of %1 are not known, so sales and ratio are not told apart.").arg(side->name.en)};
            if (*sales.value <= 0)
                return Text{QStringLiteral("%1の売上高が0以下のため、売上高と付加価値率には分けていません。").arg(side->name.ja),
                            QStringLiteral("Sales of %1 are zero or negative, so sales and ratio are not told apart.").arg(side->name.en)};
        }
        return std::nullopt;
    }

    static Text factorsTooLarge()
    {
        return {QStringLiteral("売上高に比べて利益や費用が大きすぎるため、売上高と付加価値率には分けていません。"),
                QStringLiteral("Profits and costs are too large beside the sales, so sales and ratio are not told apart.")};
    }

    /// Parts of one side that the sum has beside the matched ones.
    static double rest(const ProductivitySide &side, const std::vector<Matched::Part> &parts, Figure Matched::Part::*end)
    {
        double sum = *side.perPerson.value;
        for (const Matched::Part &part : parts)
            sum -= *(part.*end).value;
        return sum;
    }

    /// Both sides are told part by part: nothing is left beside the matched parts but the noise of doubles.
    bool isComplete() const { return m_matched.unknown.empty() && !m_matched.parts.empty(); }

    Factors factors(const ProductivitySide &side, Figure Matched::Part::*end) const
    {
        Factors factors;
        factors.sales = *side.salesPerPerson.value;
        factors.perHour = m_isPerHour ? 1 / *side.hoursPerPerson.value : 1;
        for (const Matched::Part &part : m_matched.parts)
            factors.ratios.push_back(*(part.*end).value / factors.sales);
        if (!isComplete())
            factors.ratios.push_back(rest(side, m_matched.parts, end) / factors.sales);
        return factors;
    }

    bool splitByFactors()
    {
        const Factors from = factors(m_request.from, &Matched::Part::from);
        const Factors to = factors(m_request.to, &Matched::Part::to);
        std::vector<double> amounts;
        amounts.push_back((to.sales - from.sales) * shapleyWeight(from.perHour, to.perHour, from.ratio(), to.ratio()));
        for (std::size_t i = 0; i < from.ratios.size(); ++i)
            amounts.push_back((to.ratios[i] - from.ratios[i]) * shapleyWeight(from.sales, to.sales, from.perHour, to.perHour));
        if (m_isPerHour)
            amounts.push_back((to.perHour - from.perHour) * shapleyWeight(from.sales, to.sales, from.ratio(), to.ratio()));
        if (!areWritable(amounts))
            return false;
        const std::vector<std::int64_t> yen = wholeYen(amounts, m_total);
        add(QStringLiteral("sales_per_person"), {QStringLiteral("1人あたり売上高"), QStringLiteral("Sales per person")}, yen[0],
            m_request.to.salesPerPerson, m_request.from.salesPerPerson);
        addRatios(yen);
        if (m_isPerHour)
            add(QStringLiteral("hours_per_person"), {QStringLiteral("1人あたり労働時間"), QStringLiteral("Hours per person")}, yen.back(),
                m_request.to.hoursPerPerson, m_request.from.hoursPerPerson);
        addGroups();
        return true;
    }

    void addRatios(const std::vector<std::int64_t> &yen)
    {
        for (std::size_t i = 0; i < m_matched.parts.size(); ++i) {
            const Matched::Part &part = m_matched.parts[i];
            add(QStringLiteral("ratio.%1").arg(part.id), {QStringLiteral("%1の割合").arg(part.label.ja), QStringLiteral("%1 to sales").arg(part.label.en)},
                yen[i + 1], ratio(part.to, m_request.to, part.label), ratio(part.from, m_request.from, part.label));
        }
        if (!isComplete()) {
            const Text label = restLabel();
            const std::size_t at = m_matched.parts.size() + 1;
            add(QStringLiteral("ratio.other_parts"), {QStringLiteral("%1の割合").arg(label.ja), QStringLiteral("%1 to sales").arg(label.en)}, yen[at],
                ratio(restFigure(m_request.to, &Matched::Part::to), m_request.to, label),
                ratio(restFigure(m_request.from, &Matched::Part::from), m_request.from, label));
        }
    }

    static Figure ratio(const Figure &part, const ProductivitySide &side, const Text &label)
    {
        return ratioFigure(part, side.salesPerPerson, part.id + QStringLiteral(".to_sales"), label);
    }

    Text restLabel() const
    {
        if (m_matched.parts.empty())
            return measureName();
        QStringList ja;
        QStringList en;
        for (const Text &part : m_matched.unknown) {
            ja << part.ja;
            en << part.en;
        }
        return {QStringLiteral("そのほか（%1）").arg(ja.join(QStringLiteral("・"))), QStringLiteral("The rest (%1)").arg(en.join(QStringLiteral(", ")))};
    }

    Figure restFigure(const ProductivitySide &side, Figure Matched::Part::*end) const
    {
        Origin origin;
        QStringList expression{side.perPerson.id};
        origin.inputs = {side.perPerson};
        for (const Matched::Part &part : m_matched.parts) {
            expression << (part.*end).id;
            origin.inputs.push_back(part.*end);
        }
        origin.expression = expression.join(QStringLiteral(" - "));
        const QString whose = side.perPerson.id.section(QLatin1Char('.'), 0, -2);
        return numberFigure(QStringLiteral("%1.other_parts").arg(whose.isEmpty() ? side.perPerson.id : whose), restLabel(), Unit::yenPerPerson,
                            rest(side, m_matched.parts, end), std::move(origin));
    }

    /// Without sales: parts per person, one less the other. Nothing is split where no part is known on both sides.
    bool splitByParts()
    {
        if (m_matched.parts.empty())
            return false;
        const double fromHours = m_isPerHour ? *m_request.from.hoursPerPerson.value : 1;
        const double toHours = m_isPerHour ? *m_request.to.hoursPerPerson.value : 1;
        std::vector<double> amounts;
        for (const Matched::Part &part : m_matched.parts)
            amounts.push_back(*part.to.value / toHours - *part.from.value / fromHours);
        if (!isComplete())
            amounts.push_back(rest(m_request.to, m_matched.parts, &Matched::Part::to) / toHours
                              - rest(m_request.from, m_matched.parts, &Matched::Part::from) / fromHours);
        if (!areWritable(amounts))
            return false;
        const std::vector<std::int64_t> yen = wholeYen(amounts, m_total);
        for (std::size_t i = 0; i < m_matched.parts.size(); ++i)
            add(QStringLiteral("part.%1").arg(m_matched.parts[i].id), m_matched.parts[i].label, yen[i], m_matched.parts[i].to, m_matched.parts[i].from);
        if (!isComplete())
            add(QStringLiteral("part.other_parts"), restLabel(), yen.back(), restFigure(m_request.to, &Matched::Part::to),
                restFigure(m_request.from, &Matched::Part::from));
        return true;
    }

    static bool areWritable(const std::vector<double> &amounts)
    {
        return std::ranges::all_of(amounts, [](double amount) { return std::abs(amount) <= largestYen; });
    }

    void add(const QString &id, const Text &label, std::int64_t yen, const Figure &own, const Figure &other)
    {
        Origin origin;
        origin.expression = contributionExpression(id, m_isPerHour);
        origin.inputs = {own, other};
        if (id == QStringLiteral("sales_per_person")) {
            origin.inputs.push_back(m_request.to.perPerson);
            origin.inputs.push_back(m_request.from.perPerson);
        } else if (id.startsWith(QStringLiteral("ratio."))) {
            origin.inputs.push_back(m_request.to.salesPerPerson);
            origin.inputs.push_back(m_request.from.salesPerPerson);
        }
        if (m_isPerHour && id != QStringLiteral("hours_per_person")) {
            origin.inputs.push_back(m_request.to.hoursPerPerson);
            origin.inputs.push_back(m_request.from.hoursPerPerson);
        }
        origin.note = contributionNote(id);
        Figure amount = wholeFigure(numberFigure({}, label, m_request.unit, 0, std::move(origin)),
                                    QStringLiteral("%1.%2").arg(m_request.id, id), m_request.unit, yen);
        m_result.contributions.push_back({id, label, std::move(amount), own, other});
    }

    void addGroups()
    {
        Contribution ratios{QStringLiteral("value_added_ratio"), {QStringLiteral("付加価値率（売上高に対する割合）"), QStringLiteral("Value added to sales")}, {}, {}, {}};
        if (isOnePart())
            ratios.label = m_result.contributions[1].label;
        ratios.own = ratioFigure(m_request.to.perPerson, m_request.to.salesPerPerson, m_request.id + QStringLiteral(".value_added_ratio.to"), measureName());
        ratios.other = ratioFigure(m_request.from.perPerson, m_request.from.salesPerPerson, m_request.id + QStringLiteral(".value_added_ratio.from"), measureName());
        std::int64_t yen = 0;
        Origin origin;
        QStringList summed;
        for (const Contribution &each : m_result.contributions) {
            if (!each.id.startsWith(QStringLiteral("ratio.")))
                continue;
            yen += each.amount.exactYen->value();
            summed << each.amount.id;
            origin.inputs.push_back(each.amount);
        }
        origin.expression = summed.join(QStringLiteral(" + "));
        origin.note = contributionNote(ratios.id);
        ratios.amount = wholeFigure(numberFigure({}, ratios.label, m_request.unit, 0, std::move(origin)),
                                    QStringLiteral("%1.value_added_ratio").arg(m_request.id), m_request.unit, yen);
        m_result.groups = {m_result.contributions.front(), std::move(ratios)};
        if (m_isPerHour)
            m_result.groups.push_back(m_result.contributions.back());
    }

    /// Gross profit and operating profit alone are no value added.
    bool isOnePart() const { return m_request.to.parts.size() == 1; }
    Text measureName() const { return isOnePart() ? m_request.to.parts.front().label : Text{QStringLiteral("付加価値額"), QStringLiteral("Value added")}; }

    void tellCoarseness(const Text &noFactors)
    {
        if (m_result.kind != SplitKind::byFactors)
            m_result.notes.push_back(noFactors);
        if (m_result.kind == SplitKind::none)
            m_result.notes.push_back({QStringLiteral("%1は合計だけがわかるため、内訳には分けていません。").arg(m_request.from.name.ja),
                                      QStringLiteral("Only the sum is known of %1, so there are no parts.").arg(m_request.from.name.en)});
        else if (!m_matched.unknown.empty() && !m_matched.parts.empty())
            m_result.notes.push_back({QStringLiteral("両方でわかる内訳だけに分け、のこりは「%1」にまとめています。").arg(restLabel().ja),
                                      QStringLiteral("Only parts known on both sides stand alone; the others are together in “%1”.").arg(restLabel().en)});
    }

    const DecompositionRequest &m_request;
    bool m_isPerHour;
    Matched m_matched;
    Figure m_fromEnd;
    Figure m_toEnd;
    std::int64_t m_total = 0;
    Decomposition m_result;
};

} // namespace

Decomposition decomposed(const DecompositionRequest &request)
{
    return Splitting(request).split();
}

} // namespace smartsme
