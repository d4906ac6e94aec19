// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/amount_input.h"

#include "core/number_text.h"

#include <QRegularExpression>

namespace smartsme {

namespace {

/// Yen per unit as written, longest names first so that 千万 is not taken for 千.
std::int64_t unitOf(const QString &name)
{
    if (name == QStringLiteral("億"))
        return 100'000'000;
    if (name == QStringLiteral("千万"))
        return 10'000'000;
    if (name == QStringLiteral("百万"))
        return 1'000'000;
    if (name == QStringLiteral("万"))
        return 10'000;
    return 1'000;
}

} // namespace

std::optional<Yen> typedAmount(const QString &text)
{
    QString rest = normalised(text);
    if (rest.endsWith(QStringLiteral("円")))
        rest.chop(1);
    if (const std::optional<Yen> plain = yenFrom(rest))
        return plain;
    static const QRegularExpression part(QStringLiteral("^([0-9][0-9,]*)(?:\\.([0-9]{1,4}))?(億|千万|百万|万|千)"));
    Yen sum;
    while (!rest.isEmpty()) {
        const QRegularExpressionMatch match = part.match(rest);
        if (!match.hasMatch())
            break;
        const std::int64_t unit = unitOf(match.captured(3));
        const std::optional<Yen> whole = yenFrom(match.captured(1));
        const std::optional<Yen> amount = whole ? times(*whole, unit) : std::nullopt;
        const std::int64_t tenThousandths = match.captured(2).leftJustified(4, QLatin1Char('0')).toLongLong();
        if (!amount || (tenThousandths * unit) % 10'000 != 0)
            return std::nullopt;
        const std::optional<Yen> next = plus(sum, *amount + Yen(tenThousandths * unit / 10'000));
        if (!next)
            return std::nullopt;
        sum = *next;
        rest = rest.sliced(match.capturedLength());
        if (rest.isEmpty())
            return sum;
    }
    const std::optional<Yen> last = yenFrom(rest);   // 1億2,000万500
    return last && sum != Yen() && !rest.isEmpty() ? plus(sum, *last) : std::nullopt;
}

} // namespace smartsme
