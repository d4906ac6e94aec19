// SPDX-License-Identifier: GPL-3.0-or-later
#include "indicators/decomposition_text.h"

#include "core/number_text.h"

#include <QLocale>

#include <algorithm>
#include <cmath>
#include <cstdlib>

namespace smartsme {

namespace {

constexpr std::int64_t man = 10'000;

/// "−34万円", "＋1,234円": a difference has a sign, not the ▲ of an amount. Per hour in yen, per person in 万円 from ten thousand yen.
Text signedAmount(std::int64_t yen, Unit unit)
{
    const QString sign = yen < 0 ? QStringLiteral("−") : QStringLiteral("＋");
    const QString minus = yen < 0 ? QStringLiteral("−") : QStringLiteral("+");
    const std::int64_t size = std::abs(yen);
    const QLocale english(QLocale::English);
    if (unit == Unit::yenPerHour || size < man)
        return {QStringLiteral("%1%2円").arg(sign, yenText(Yen(size))), QStringLiteral("%1¥%2").arg(minus, english.toString(qint64(size)))};
    const std::int64_t rounded = (size + man / 2) / man;
    return {QStringLiteral("%1%2万円").arg(sign, yenText(Yen(rounded))), QStringLiteral("%1¥%2").arg(minus, english.toString(qint64(rounded * man)))};
}

std::int64_t yenOf(const Contribution &contribution)
{
    return contribution.amount.exactYen->value();
}

Text named(const Contribution &contribution, Unit unit)
{
    const Text amount = signedAmount(yenOf(contribution), unit);
    return {QStringLiteral("%1の差（%2）").arg(contribution.label.ja, amount.ja), QStringLiteral("%1 (%2)").arg(contribution.label.en, amount.en)};
}

/// The largest of those that go the way of the difference; of equals the first.
const Contribution *largest(const std::vector<Contribution> &list, bool isDown)
{
    const Contribution *found = nullptr;
    for (const Contribution &each : list) {
        if (yenOf(each) == 0 || (yenOf(each) < 0) != isDown)
            continue;
        if (!found || std::abs(yenOf(each)) > std::abs(yenOf(*found)))
            found = &each;
    }
    return found;
}

} // namespace

Text decompositionSentence(const Decomposition &decomposition)
{
    const std::int64_t difference = decomposition.difference.exactYen->value();
    const Text amount = signedAmount(difference, decomposition.unit);
    const QString per = decomposition.unit == Unit::yenPerHour ? QStringLiteral("／時間") : QStringLiteral("／人");
    const QString perEn = decomposition.unit == Unit::yenPerHour ? QStringLiteral("per hour") : QStringLiteral("per person");
    if (difference == 0)
        return {QStringLiteral("差はありません。"), QStringLiteral("There is no difference.")};
    const std::vector<Contribution> &lines = decomposition.groups.empty() ? decomposition.contributions : decomposition.groups;
    const Contribution *main = largest(lines, difference < 0);
    if (!main)
        return {QStringLiteral("差は%1%2です。").arg(amount.ja, per), QStringLiteral("The difference is %1 %2.").arg(amount.en, perEn)};
    const Text mainText = named(*main, decomposition.unit);
    const bool isMost = 2 * std::abs(yenOf(*main)) > std::abs(difference);
    Text sentence = isMost ? Text{QStringLiteral("差（%1%2）の大部分は、%3に当たります。").arg(amount.ja, per, mainText.ja),
                                  QStringLiteral("Most of the difference (%1 %2) stands in: %3.").arg(amount.en, perEn, mainText.en)}
                           : Text{QStringLiteral("差（%1%2）は1つにまとまっていません。一番大きいのは%3です。").arg(amount.ja, per, mainText.ja),
                                  QStringLiteral("The difference (%1 %2) is spread; the largest part is: %3.").arg(amount.en, perEn, mainText.en)};
    const Contribution *against = largest(lines, difference > 0);
    if (against && 10 * std::abs(yenOf(*against)) >= std::abs(difference)) {
        const Text other = named(*against, decomposition.unit);
        sentence.ja += QStringLiteral("%1は逆の向きです。").arg(other.ja);
        sentence.en += QStringLiteral(" The other way goes: %1.").arg(other.en);
    }
    return sentence;
}

QString contributionExpression(const QString &contribution, bool isPerHour)
{
    if (contribution.startsWith(QStringLiteral("part.")))
        return isPerHour ? QStringLiteral("own / own.hours_per_person - other / other.hours_per_person") : QStringLiteral("own - other");
    const QString difference = QStringLiteral("(own - other)");
    if (contribution == QStringLiteral("hours_per_person"))
        return QStringLiteral("(1 / own - 1 / other) * shapley(sales_per_person, value_added_ratio)");
    const QString with = contribution == QStringLiteral("sales_per_person") ? QStringLiteral("value_added_ratio") : QStringLiteral("sales_per_person");
    return isPerHour ? QStringLiteral("%1 * shapley(%2, 1 / hours_per_person)").arg(difference, with) : QStringLiteral("%1 * mean(%2)").arg(difference, with);
}

Text contributionNote(const QString &contribution)
{
    if (contribution.startsWith(QStringLiteral("part.")))
        return {QStringLiteral("両側の差です。円未満は、合計が差と合うように割り振っています。原因を示すものではありません。"),
                QStringLiteral("One side less the other; fractions of a yen are shared out so that the sum agrees. It names no cause.")};
    return {QStringLiteral("差を足し算で分けた額です（シャープレイ値）。円未満は、合計が差と合うように割り振っています。原因を示すものではありません。"),
            QStringLiteral("A difference taken apart so that the parts add up (Shapley value); fractions of a yen are shared out so that the sum "
                           "agrees. It names no cause.")};
}

} // namespace smartsme
