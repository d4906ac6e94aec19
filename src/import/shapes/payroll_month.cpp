// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/shapes/payroll_month.h"

#include "core/number_text.h"

#include <QRegularExpression>

namespace smartsme {

namespace {

const QString yearPattern = QStringLiteral("(?:(?<era>令和|平成|R|H)\\.?(?<eraYear>元|\\d{1,2})[年./-]|(?<year>(?:19|20)\\d\\d)[年./-])");

std::optional<int> yearOf(const QRegularExpressionMatch &match)
{
    if (const QString year = match.captured(QStringLiteral("year")); !year.isEmpty())
        return year.toInt();
    const QString era = match.captured(QStringLiteral("era"));
    if (era.isEmpty())
        return std::nullopt;
    const QString eraYear = match.captured(QStringLiteral("eraYear"));
    return (era == u"令和" || era == u"R" ? 2018 : 1988) + (eraYear == u"元" ? 1 : eraYear.toInt());
}

std::optional<int> monthOf(const QRegularExpressionMatch &match)
{
    const int month = match.captured(QStringLiteral("month")).toInt();
    return month >= 1 && month <= 12 ? std::optional(month) : std::nullopt;
}

bool namesBonus(const QString &text)
{
    return text.contains(QStringLiteral("賞与")) || text.contains(QStringLiteral("ボーナス"));
}

} // namespace

std::optional<PaymentHead> paymentHead(const QString &text)
{
    const QString t = normalised(text);
    if (const auto date = dateFrom(text))
        return PaymentHead{date->year(), date->month(), false};
    static const QRegularExpression named(QStringLiteral("^") + yearPattern
                                          + QStringLiteral("?(?<month>\\d{1,2})月(?:度|分|支給|支払)*(?:給与|給料|賞与|ボーナス)?(?:\\(?第?\\d+回\\)?)?$"));
    static const QRegularExpression separated(QStringLiteral("^(?<year>20\\d\\d)[/.-](?<month>0?[1-9]|1[0-2])$"));
    static const QRegularExpression compact(QStringLiteral("^(?<year>20\\d\\d)(?<month>0[1-9]|1[0-2])$"));
    for (const QRegularExpression *form : {&named, &separated, &compact}) {
        const auto match = form->match(t);
        if (const auto month = monthOf(match); match.hasMatch() && month)
            return PaymentHead{yearOf(match), month, namesBonus(t)};
    }
    return std::nullopt;
}

bool isSumHead(const QString &cell)
{
    static const QStringList words = {QStringLiteral("合計"), QStringLiteral("計"), QStringLiteral("年計"), QStringLiteral("総計"), QStringLiteral("年間合計")};
    return words.contains(normalised(cell));
}

bool arePaymentHeads(const QStringList &cells)
{
    static const QRegularExpression digits(QStringLiteral("^\\d+$"));
    int heads = 0;
    bool hasSum = false;
    bool hasOther = false;
    bool areDigits = false;
    for (const QString &cell : cells) {
        if (cell.isEmpty())
            continue;
        const bool isHead = paymentHead(cell).has_value();
        heads += isHead ? 1 : 0;
        areDigits = areDigits || (isHead && digits.match(normalised(cell)).hasMatch());
        hasSum = hasSum || isSumHead(cell);
        hasOther = hasOther || (!isHead && !isSumHead(cell));
    }
    return (heads >= 2 || (heads == 1 && hasSum)) && !(areDigits && hasOther);
}

PaymentHead paymentIn(const QString &text)
{
    const QString t = normalised(text);
    PaymentHead head;
    head.isBonus = namesBonus(t);
    static const QRegularExpression both(yearPattern + QStringLiteral("(?<month>1[0-2]|0?[1-9])(?:月|[/.-]|$)"));
    static const QRegularExpression year(yearPattern);
    if (const auto match = both.match(t); match.hasMatch()) {
        head.year = yearOf(match);
        head.month = monthOf(match);
    } else if (const auto alone = year.match(t); alone.hasMatch()) {
        head.year = yearOf(alone);
    }
    return head;
}

} // namespace smartsme
