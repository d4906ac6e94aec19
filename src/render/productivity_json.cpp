// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/json_values.h"

namespace smartsme {

namespace {

QString kindId(SplitKind kind)
{
    switch (kind) {
    case SplitKind::byFactors: return QStringLiteral("by_factors");
    case SplitKind::byParts: return QStringLiteral("by_parts");
    case SplitKind::none: return QStringLiteral("none");
    }
    Q_UNREACHABLE();
}

QString kindId(CardKind kind)
{
    switch (kind) {
    case CardKind::benchmark: return QStringLiteral("benchmark");
    case CardKind::aboveLargeFirms: return QStringLiteral("above_large_firms");
    case CardKind::change: return QStringLiteral("change");
    case CardKind::position: return QStringLiteral("position");
    case CardKind::wage: return QStringLiteral("wage");
    case CardKind::contradiction: return QStringLiteral("contradiction");
    }
    Q_UNREACHABLE();
}

QString spreadId(Spread spread)
{
    switch (spread) {
    case Spread::thresholds: return QStringLiteral("thresholds");
    case Spread::medianOnly: return QStringLiteral("median_only");
    case Spread::meanOnly: return QStringLiteral("mean_only");
    case Spread::aggregateOnly: return QStringLiteral("aggregate_only");
    case Spread::none: return QStringLiteral("none");
    }
    Q_UNREACHABLE();
}

QJsonValue figureJson(const Figure &figure)
{
    return jsonOf(figure);
}

QJsonObject contributionJson(const Contribution &contribution)
{
    return {{QStringLiteral("id"), contribution.id}, {QStringLiteral("label"), jsonOf(contribution.label)},
            {QStringLiteral("yen"), jsonOrNull(contribution.amount.exactYen)}, {QStringLiteral("own"), jsonOrNull(contribution.own.value)},
            {QStringLiteral("other"), jsonOrNull(contribution.other.value)}};
}

QJsonObject decompositionJson(const Decomposition &decomposition)
{
    return {{QStringLiteral("id"), decomposition.id}, {QStringLiteral("def_id"), decomposition.definition.text()},
            {QStringLiteral("name"), jsonOf(decomposition.name)}, {QStringLiteral("unit"), unitId(decomposition.unit)},
            {QStringLiteral("from_name"), jsonOf(decomposition.fromName)}, {QStringLiteral("to_name"), jsonOf(decomposition.toName)},
            {QStringLiteral("from"), jsonOrNull(decomposition.from.exactYen)}, {QStringLiteral("to"), jsonOrNull(decomposition.to.exactYen)},
            {QStringLiteral("difference"), jsonOrNull(decomposition.difference.exactYen)}, {QStringLiteral("kind"), kindId(decomposition.kind)},
            {QStringLiteral("contributions"), jsonArray(decomposition.contributions, contributionJson)},
            {QStringLiteral("groups"), jsonArray(decomposition.groups, contributionJson)}, {QStringLiteral("sentence"), jsonOf(decomposition.sentence)},
            {QStringLiteral("notes"), jsonArray(decomposition.notes, [](const Text &text) { return jsonOf(text); })},
            {QStringLiteral("missing_because"), jsonOf(decomposition.unavailable)}};
}

QJsonObject positionJson(const Position &position)
{
    return {{QStringLiteral("indicator"), position.indicator.text()}, {QStringLiteral("spread"), spreadId(position.spread)},
            {QStringLiteral("is_lower_better"), position.isLowerBetter}, {QStringLiteral("band"), jsonOrNull(position.band)},
            {QStringLiteral("band_name"), jsonOf(position.bandName)}, {QStringLiteral("median"), figureJson(position.median)},
            {QStringLiteral("distance"), figureJson(position.distance)}, {QStringLiteral("deviations"), figureJson(position.deviations)},
            {QStringLiteral("note"), jsonOf(position.note)}};
}

QJsonObject variantJson(const PeopleVariant &variant)
{
    return {{QStringLiteral("id"), variant.id}, {QStringLiteral("name"), jsonOf(variant.name)}, {QStringLiteral("people"), figureJson(variant.people)},
            {QStringLiteral("per_person"), figureJson(variant.perPerson)}, {QStringLiteral("effect"), variant.effect ? figureJson(*variant.effect) : QJsonValue()},
            {QStringLiteral("is_of_definition"), variant.isOfDefinition}};
}

QJsonObject basisJson(const PeopleBasis &basis)
{
    return {{QStringLiteral("def_id"), basis.definition.text()}, {QStringLiteral("variants"), jsonArray(basis.variants, variantJson)},
            {QStringLiteral("note"), jsonOf(basis.note)}};
}

QJsonObject wageMonthJson(const WageMonth &month)
{
    return {{QStringLiteral("month"), month.month.iso()}, {QStringLiteral("minimum"), figureJson(month.minimum)},
            {QStringLiteral("lowest"), figureJson(month.lowest)}, {QStringLiteral("is_average"), month.isAverage},
            {QStringLiteral("margin"), month.margin ? figureJson(*month.margin) : QJsonValue()}};
}

QJsonObject wagesJson(const WageStanding &wages)
{
    return {{QStringLiteral("pay"), jsonArray(wages.pay, figureJson)}, {QStringLiteral("months"), jsonArray(wages.months, wageMonthJson)},
            {QStringLiteral("sentence"), jsonOf(wages.sentence)}, {QStringLiteral("note"), jsonOf(wages.note)},
            {QStringLiteral("missing_because"), jsonOf(wages.unavailable)}};
}

QJsonObject itSpendingJson(const ItSpending &spending)
{
    return {{QStringLiteral("total"), figureJson(spending.total)}, {QStringLiteral("ratio"), figureJson(spending.ratio)},
            {QStringLiteral("kinds"), jsonArray(spending.kinds, figureJson)},
            {QStringLiteral("confidence"), spending.confidence == Confidence::certain ? QStringLiteral("certain") : QStringLiteral("likely")},
            {QStringLiteral("note"), jsonOf(spending.note)}};
}

QJsonObject pointJson(const TrendPoint &point)
{
    return {{QStringLiteral("fiscal_year"), point.year.iso()}, {QStringLiteral("value"), jsonOrNull(point.figure.value)},
            {QStringLiteral("missing_because"), jsonOf(point.figure.unavailable)}, {QStringLiteral("is_partial"), point.isPartial},
            {QStringLiteral("is_short"), point.isShort}, {QStringLiteral("remark"), jsonOf(point.remark)}};
}

QJsonObject publishedJson(const Figure &figure)
{
    return {{QStringLiteral("year"), jsonOf(figure.origin.year)}, {QStringLiteral("value"), jsonOrNull(figure.value)}, {QStringLiteral("cell"), jsonOf(figure.origin.cell)}};
}

} // namespace

void addProductivity(QJsonObject &year, const YearRecord &record)
{
    year.insert(QStringLiteral("gaps"), jsonArray(record.gaps, decompositionJson));
    year.insert(QStringLiteral("changes"), jsonArray(record.changes, decompositionJson));
    year.insert(QStringLiteral("positions"), jsonArray(record.positions, positionJson));
    year.insert(QStringLiteral("people_bases"), jsonArray(record.peopleBases, basisJson));
    year.insert(QStringLiteral("wages"), wagesJson(record.wages));
    year.insert(QStringLiteral("it_spending"), itSpendingJson(record.itSpending));
}

QJsonObject trendJson(const Trend &trend)
{
    return {{QStringLiteral("id"), trend.id}, {QStringLiteral("name"), jsonOf(trend.name)}, {QStringLiteral("unit"), unitId(trend.unit)},
            {QStringLiteral("points"), jsonArray(trend.points, pointJson)}, {QStringLiteral("published"), jsonArray(trend.published, publishedJson)},
            {QStringLiteral("published_name"), jsonOf(trend.publishedName)}, {QStringLiteral("mean"), figureJson(trend.mean)},
            {QStringLiteral("published_mean"), figureJson(trend.publishedMean)}};
}

QJsonObject cardJson(const ProductivityCard &card)
{
    return {{QStringLiteral("id"), card.id}, {QStringLiteral("kind"), kindId(card.kind)}, {QStringLiteral("title"), jsonOf(card.title)},
            {QStringLiteral("sentence"), jsonOf(card.sentence)}, {QStringLiteral("evidence"), jsonArray(card.evidence, figureJson)}};
}

} // namespace smartsme
