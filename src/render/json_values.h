// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/diagnosis_record.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>

#include <optional>
#include <vector>

namespace smartsme {

// Words of docs/diagnosis.schema.json. Missing is null, never zero; yen are whole numbers; months and dates are ISO texts.

QJsonValue jsonOf(const QString &text);                 ///< empty is null
QJsonValue jsonOf(const Text &text);                    ///< {"ja","en"}, null when empty
QJsonValue jsonOf(QDate date);                          ///< null when not valid
QJsonValue jsonOf(Yen amount);
QJsonObject jsonOf(Range<Yen> range);
QJsonObject jsonOf(const Figure &figure);
QString unitId(Unit unit);                              ///< "yen_per_person"

template <typename T>
QJsonValue jsonOrNull(const std::optional<T> &value)
{
    return value ? QJsonValue(jsonOf(*value)) : QJsonValue();
}
inline QJsonValue jsonOrNull(const std::optional<int> &value) { return value ? QJsonValue(*value) : QJsonValue(); }
inline QJsonValue jsonOrNull(const std::optional<double> &value) { return value ? QJsonValue(*value) : QJsonValue(); }

/// One entry per element.
template <typename Elements, typename Maker>
QJsonArray jsonArray(const Elements &elements, Maker maker)
{
    QJsonArray array;
    for (const auto &element : elements)
        array.append(maker(element));
    return array;
}

/// Ids of any kind as texts.
template <typename Tag>
QJsonArray jsonIds(const std::vector<Identifier<Tag>> &ids)
{
    return jsonArray(ids, [](const Identifier<Tag> &id) { return QJsonValue(id.text()); });
}

// The larger parts of a diagnosis.
QJsonObject yearJson(const YearRecord &year);
/// Gaps, changes, positions, people counted otherwise, pay and spending on IT: the keys of a year that are made from its figures.
void addProductivity(QJsonObject &year, const YearRecord &record);
QJsonObject trendJson(const Trend &trend);
QJsonObject cardJson(const ProductivityCard &card);
QJsonObject placementJson(const Placement &placement);
QJsonObject planJson(const RolloutPlan &plan, const PlanOptions &options);

} // namespace smartsme
