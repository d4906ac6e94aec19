// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/json_values.h"

#include <cmath>

namespace smartsme {

namespace {

QString markId(Mark mark)
{
    switch (mark) {
    case Mark::fact: return QStringLiteral("fact");
    case Mark::assumption: return QStringLiteral("assumption");
    case Mark::advice: return QStringLiteral("advice");
    case Mark::toConfirm: return QStringLiteral("to_confirm");
    }
    Q_UNREACHABLE();
}

} // namespace

QString unitId(Unit unit)
{
    switch (unit) {
    case Unit::yen: return QStringLiteral("yen");
    case Unit::yenPerPerson: return QStringLiteral("yen_per_person");
    case Unit::yenPerHour: return QStringLiteral("yen_per_hour");
    case Unit::persons: return QStringLiteral("persons");
    case Unit::hours: return QStringLiteral("hours");
    case Unit::percent: return QStringLiteral("percent");
    case Unit::percentPoints: return QStringLiteral("percent_points");
    case Unit::times: return QStringLiteral("times");
    case Unit::months: return QStringLiteral("months");
    case Unit::points: return QStringLiteral("points");
    case Unit::none: return QStringLiteral("none");
    }
    Q_UNREACHABLE();
}

QJsonValue jsonOf(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonValue jsonOf(const Text &text)
{
    if (text.ja.isEmpty() && text.en.isEmpty())
        return {};
    return QJsonObject{{QStringLiteral("ja"), text.ja}, {QStringLiteral("en"), text.en}};
}

QJsonValue jsonOf(QDate date)
{
    return date.isValid() ? QJsonValue(date.toString(Qt::ISODate)) : QJsonValue();
}

QJsonValue jsonOf(Yen amount)
{
    return QJsonValue(static_cast<qint64>(amount.value()));
}

QJsonObject jsonOf(Range<Yen> range)
{
    return {{QStringLiteral("low"), jsonOf(range.low)}, {QStringLiteral("high"), jsonOf(range.high)}};
}

QJsonObject jsonOf(const Figure &figure)
{
    QJsonValue value;
    if (figure.exactYen)
        value = jsonOf(*figure.exactYen);
    else if (figure.value && std::isfinite(*figure.value))
        value = *figure.value;
    const Origin &origin = figure.origin;
    QJsonObject json{{QStringLiteral("id"), jsonOf(figure.id)}, {QStringLiteral("label"), jsonOf(figure.label)},
                     {QStringLiteral("unit"), unitId(figure.unit)}, {QStringLiteral("value"), value}, {QStringLiteral("mark"), markId(figure.mark)}};
    // what does not apply to a figure is not there: there are two thousand figures in a diagnosis
    const auto add = [&json](const QString &name, const QJsonValue &member) {
        if (!member.isNull())
            json.insert(name, member);
    };
    add(QStringLiteral("missing_because"), value.isNull() ? jsonOf(figure.unavailable) : QJsonValue());
    add(QStringLiteral("formula"), jsonOf(origin.expression));
    add(QStringLiteral("source"), jsonOf(origin.source));
    add(QStringLiteral("table"), jsonOf(origin.table));
    add(QStringLiteral("year"), jsonOf(origin.year));
    add(QStringLiteral("cell"), jsonOf(origin.cell));
    add(QStringLiteral("confirmation"), origin.source.isEmpty() ? QJsonValue() : QJsonValue(statusText(origin.confirmation)));
    add(QStringLiteral("note"), jsonOf(origin.note));
    return json;
}

} // namespace smartsme
