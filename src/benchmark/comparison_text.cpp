// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmark/comparison_text.h"

#include "benchmark/survey_year.h"

#include <QLocale>

#include <cmath>

namespace smartsme {

namespace {

QString number(double value, int decimals)
{
    return QLocale(QLocale::English).toString(value, 'f', decimals);
}

/// The size of a difference in the words of its unit; empty when it rounds to nothing.
Text amountText(double size, Unit unit)
{
    constexpr double man = 10'000;
    switch (unit) {
    case Unit::yenPerPerson:
        if (size < man / 2)
            return {};
        return {QStringLiteral("%1万円").arg(number(std::round(size / man), 0)),
                QStringLiteral("%1 yen").arg(number(std::round(size / man) * man, 0))};
    case Unit::percent:
    case Unit::percentPoints:
        if (size < 0.05)
            return {};
        return {QStringLiteral("%1ポイント").arg(number(size, 1)), QStringLiteral("%1 points").arg(number(size, 1))};
    case Unit::months:
        if (size < 0.05)
            return {};
        return {QStringLiteral("%1か月").arg(number(size, 1)), QStringLiteral("%1 months").arg(number(size, 1))};
    case Unit::yen:
    case Unit::yenPerHour:
        if (size < 0.5)
            return {};
        return {QStringLiteral("%1円").arg(number(size, 0)), QStringLiteral("%1 yen").arg(number(size, 0))};
    case Unit::persons:
    case Unit::hours:
    case Unit::times:
    case Unit::points:
    case Unit::none:
        if (size < 0.005)
            return {};
        return {number(size, 2), number(size, 2)};
    }
    Q_UNREACHABLE();
}

} // namespace

Text cellName(const ChosenCell &chosen)
{
    const Text industry = chosen.industry.isAll ? Text{QStringLiteral("全産業"), QStringLiteral("All industries")} : chosen.industry.name;
    return {QStringLiteral("%1・%2").arg(industry.ja, chosen.sizeClass.ja), QStringLiteral("%1, %2").arg(industry.en, chosen.sizeClass.en)};
}

Text referenceName(const ChosenCell &chosen)
{
    const Text &size = chosen.sizeClass;
    const Text &industry = chosen.industry.name;
    const QString capital = chosen.isAllSizes ? QString() : QStringLiteral(" with %1").arg(size.en);
    Text firms;
    if (chosen.industry.isAll)
        firms = chosen.isAllSizes ? Text{QStringLiteral("全産業の会社"), QStringLiteral("firms of all industries")}
                                  : Text{QStringLiteral("%1の会社").arg(size.ja), QStringLiteral("firms") + capital};
    else if (chosen.industry.isExact)
        firms = {chosen.isAllSizes ? QStringLiteral("同じ業種の会社") : QStringLiteral("同じ業種で%1の会社").arg(size.ja),
                 QStringLiteral("firms of the same industry") + capital};
    else
        firms = {chosen.isAllSizes ? QStringLiteral("「%1」の会社").arg(industry.ja) : QStringLiteral("「%1」で%2の会社").arg(industry.ja, size.ja),
                 QStringLiteral("firms of “%1”").arg(industry.en) + capital};
    if (chosen.cell->statistic == QStringLiteral("mean"))
        return {firms.ja + QStringLiteral("の平均"), QStringLiteral("the mean of ") + firms.en};
    if (chosen.cell->statistic == QStringLiteral("median"))
        return {firms.ja + QStringLiteral("のまん中（中央値）"), QStringLiteral("the median of ") + firms.en};
    return {firms.ja + QStringLiteral("全体"), firms.en + QStringLiteral(" together")};
}

Text positionSentence(double difference, Unit unit, const Text &reference)
{
    const Text amount = amountText(std::abs(difference), unit);
    if (amount.ja.isEmpty())
        return {QStringLiteral("%1とほぼ同じ位置です。").arg(reference.ja), QStringLiteral("About the same as %1.").arg(reference.en)};
    const bool isMonths = unit == Unit::months;
    const QString ja = difference < 0 ? (isMonths ? QStringLiteral("短い") : QStringLiteral("低い"))
                                      : (isMonths ? QStringLiteral("長い") : QStringLiteral("高い"));
    const QString en = difference < 0 ? QStringLiteral("below") : QStringLiteral("above");
    return {QStringLiteral("%1より%2%3位置です。").arg(reference.ja, amount.ja, ja),
            QStringLiteral("%1 %2 %3.").arg(amount.en, en, reference.en)};
}

Text noReferenceReason(bool isFinance)
{
    if (isFinance)
        return {QStringLiteral("法人企業統計のこの表は、金融業・保険業を含みません。"),
                QStringLiteral("This table of the corporate statistics leaves out finance and insurance.")};
    return {QStringLiteral("当てはまる公表値がありません。"), QStringLiteral("There is no published value that fits.")};
}

Text yearCaveat(const QString &publishedYear, FiscalYear firmYear)
{
    bool isYear = false;
    const int published = publishedYear.toInt(&isYear);
    const int own = surveyYear(firmYear);
    const int gap = std::abs(published - own);
    if (!isYear || gap == 0)
        return {};
    if (own != firmYear.nominalYear())
        return {QStringLiteral("公表値は%1年度です。自社の決算は統計の%2年度に当たり、%3年違います。").arg(published).arg(own).arg(gap),
                QStringLiteral("The published value is of fiscal year %1, the firm's year belongs to the survey's %2: %3 year(s) apart.")
                    .arg(published).arg(own).arg(gap)};
    return {QStringLiteral("公表値は%1年度、自社は%2年度で、%3年違います。").arg(published).arg(own).arg(gap),
            QStringLiteral("The published value is of fiscal year %1, the firm's of %2: %3 year(s) apart.")
                .arg(published).arg(own).arg(gap)};
}

} // namespace smartsme
