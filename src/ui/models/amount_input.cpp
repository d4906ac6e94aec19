// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/amount_input.h"

#include "core/number_text.h"

#include <QRegularExpression>

#include <utility>

namespace smartsme {

namespace {

/// What a unit multiplies by; no unit by one.
std::int64_t factorOf(const QString &unit)
{
    static const std::pair<QString, std::int64_t> factors[] = {{QStringLiteral("十"), 10}, {QStringLiteral("百"), 100}, {QStringLiteral("千"), 1'000},
                                                               {QStringLiteral("万"), 10'000}, {QStringLiteral("億"), 100'000'000}, {QStringLiteral("兆"), 1'000'000'000'000}};
    for (const auto &[name, factor] : factors) {
        if (name == unit)
            return factor;
    }
    return 1;
}

/// One number with its units: 1.5億, 5千万, 1,200百万, 3000千.
std::optional<Yen> oneNumber(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("^([0-9][0-9,]*)(?:\\.([0-9]{1,4}))?([十百千]?)([万億兆]?)$"));
    const QRegularExpressionMatch match = form.match(text);
    const std::int64_t unit = factorOf(match.captured(3)) * factorOf(match.captured(4));
    const std::optional<Yen> number = yenFrom(match.captured(1));
    if (!number || unit == 1)
        return std::nullopt;
    const std::optional<Yen> whole = times(*number, unit);
    const std::optional<Yen> tenThousandths = times(Yen(match.captured(2).leftJustified(4, QLatin1Char('0')).toLongLong()), unit);
    if (!whole || !tenThousandths || tenThousandths->value() % 10'000 != 0)
        return std::nullopt;
    return plus(*whole, Yen(tenThousandths->value() / 10'000));
}

/// Several numbers whose units fall: 1億2,000万, 5千5百万, 3万500. 千, 百 and 十 count within their 万, 億 or 兆. A last number that is
/// small beside the unit before it (1億5, 5千5万) is meant otherwise by some, so it is not read.
std::optional<Yen> severalNumbers(QString rest)
{
    static const QRegularExpression part(QStringLiteral("^([0-9][0-9,]*)([十百千]?)([万億兆]?)"));
    constexpr std::int64_t smallPart = 100;
    Yen sum;
    std::int64_t unitBefore = 0;                        // 兆, 億 or 万; 0: none yet
    std::int64_t group = 0;                             // what stands before the next of them
    std::int64_t limit = Yen::largestCell;              // the next number of the group is less
    while (!rest.isEmpty()) {
        const QRegularExpressionMatch match = part.match(rest);
        const std::int64_t number = yenFrom(match.captured(1)).value_or(Yen()).value();
        const std::int64_t within = factorOf(match.captured(2));
        const std::int64_t unit = factorOf(match.captured(3));
        const bool isDigit = within == 1 || number < 10;
        const bool isClear = group == 0 || within > 1 || number * smallPart >= limit;
        if (number <= 0 || number >= limit || !isDigit || number * within >= limit || !isClear)
            return std::nullopt;
        group += number * within;
        limit = within;                                 // 1 after a plain number: nothing more fits
        rest = rest.sliced(match.capturedLength());
        if (unit == 1 && !rest.isEmpty())
            continue;
        if (unitBefore > 0 && (unit >= unitBefore || (unit == 1 && group * smallPart < unitBefore)))
            return std::nullopt;
        const std::optional<Yen> amount = times(Yen(group), unit);
        const std::optional<Yen> next = amount ? plus(sum, *amount) : std::nullopt;
        if (!next)
            return std::nullopt;
        sum = *next;
        unitBefore = unit;
        group = 0;
        limit = 10'000;
    }
    return sum;
}

} // namespace

std::optional<Yen> typedAmount(const QString &text)
{
    QString rest = normalised(text);
    if (rest.endsWith(QStringLiteral("円")))
        rest.chop(1);
    if (const std::optional<Yen> plain = yenFrom(rest))
        return plain;
    std::optional<Yen> amount = oneNumber(rest);
    if (!amount && !rest.isEmpty())
        amount = severalNumbers(rest);
    return amount && amount->value() <= Yen::largestCell ? amount : std::nullopt;
}

} // namespace smartsme
