// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmark/year_remark.h"

#include <QStringList>

namespace smartsme {

namespace {

constexpr int monthsOfYear = 12;

/// Percentages of an amount of the year and one of its end (data/benchmarks/firm_ratios.csv).
const QStringList yearBesideEnd{QStringLiteral("operating_profit_to_total_assets"), QStringLiteral("tangible_fixed_assets_to_sales"),
                                QStringLiteral("software_to_sales")};

} // namespace

Text shortYearReason(const Figure &firm, FiscalYear year, int missingMonths)
{
    const bool needsWholeYear = firm.unit == Unit::yenPerPerson || firm.unit == Unit::times || yearBesideEnd.contains(firm.id);
    const bool needsEveryMonth = needsWholeYear || firm.unit == Unit::months;
    if (!firm.isAvailable())
        return {};
    if (missingMonths > 0 && needsEveryMonth)
        return {QStringLiteral("記録のない月が%1か月あるため、1年分の公表値とは比べません。1年分に直すこともしていません。").arg(missingMonths),
                QStringLiteral("%1 months have no entries: the year is not held against values of a whole year, nor stretched to one.").arg(missingMonths)};
    if (year.months() < monthsOfYear && needsWholeYear)
        return {QStringLiteral("%1か月の決算なので、1年分の公表値とは比べません。1年分に直すこともしていません。").arg(year.months()),
                QStringLiteral("The fiscal year has %1 months: it is not held against values of a whole year, nor stretched to one.").arg(year.months())};
    return {};
}

Text yearRemark(FiscalYear year, int missingMonths)
{
    Text remark;
    if (missingMonths > 0)
        remark = {QStringLiteral("記録のない月が%1か月あります。").arg(missingMonths), QStringLiteral("%1 months have no entries.").arg(missingMonths)};
    if (year.months() != 12) {
        remark.ja += QStringLiteral("%1か月の決算です。1年分には直していません。").arg(year.months());
        remark.en += QStringLiteral("%1The fiscal year has %2 months; it is not stretched to a year.")
                         .arg(remark.en.isEmpty() ? QString() : QStringLiteral(" ")).arg(year.months());
    }
    return remark;
}

} // namespace smartsme
