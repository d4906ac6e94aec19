// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmark/year_remark.h"

namespace smartsme {

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
