// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/payroll_comparison.h"

#include <algorithm>

namespace smartsme {

namespace {

struct Pay
{
    Yen officers;
    Yen wages;
    Yen bonus;
    Yen commuting;
    Yen all() const { return officers + wages + bonus + commuting; }
};

Yen sizeOf(Yen amount) { return amount < Yen(0) ? -amount : amount; }

/// What was paid in these months, each run from the file that wins; nothing where a month has no salary run.
std::optional<Pay> paidIn(const std::vector<Payroll> &payrolls, Month first, Month last)
{
    const Workforce workforce = Workforce::of(FiscalYear(first, last), payrolls, std::nullopt);
    if (workforce.months().empty() || !workforce.missingMonths().empty())
        return std::nullopt;
    Pay pay;
    for (std::size_t i = 0; i < workforce.months().size(); ++i) {
        const MonthlyPay &run = workforce.months()[i];
        if (!workforce.isPaid(i))
            continue;
        pay.officers += run.officerPay;
        pay.wages += run.wages;
        pay.bonus += run.bonus;
        pay.commuting += run.commuting;
    }
    return pay;
}

Yen ofGroups(const AnnualAccounts &accounts, const CategoryTable &categories, const QStringList &groups)
{
    Yen sum;
    for (const CategoryAmount &amount : accounts.amounts) {
        const StatementCategory *category = categories.find(amount.category);
        if (category && groups.contains(category->group))
            sum += amount.amount;
    }
    return sum;
}

Yen amountOf(const AnnualAccounts &accounts, const char *category)
{
    const CategoryAmount *found = accounts.find(CategoryId(QLatin1String(category)));
    return found ? found->amount : Yen(0);
}

struct Sides
{
    Pay payroll;
    Pay books;
    Yen partTime;       ///< of the accounts
    Yen undivided;
};

/// The runs of one month later: what is paid in May is the work of April.
void addMonthShift(std::vector<PayReason> &reasons, const Sides &sides, const AnnualAccounts &accounts, const std::vector<Payroll> &payrolls)
{
    const auto later = paidIn(payrolls, accounts.year.first().plus(1), accounts.year.last().plus(1));
    if (later && later->wages + later->officers == sides.books.wages + sides.books.officers) {
        reasons.push_back(PayReason::monthShift);
        return;
    }
    const Yen difference = sizeOf(sides.payroll.wages - sides.books.wages);
    const bool isSmall = difference.value() * 12 * 4 <= sides.payroll.wages.value();     // a quarter of a month's pay
    if (!later && difference != Yen(0) && isSmall && difference != sides.payroll.commuting)
        reasons.push_back(PayReason::mayBeMonthShift);
}

std::vector<PayReason> reasonsOf(const Sides &sides, const AnnualAccounts &accounts, const std::vector<Payroll> &payrolls)
{
    const Pay &payroll = sides.payroll;
    const Pay &books = sides.books;
    const Yen wagesLess = books.wages - payroll.wages;
    std::vector<PayReason> reasons;
    if (sides.undivided != Yen(0))
        reasons.push_back(PayReason::undivided);
    if (books.officers != Yen(0) && payroll.officers == Yen(0))
        reasons.push_back(PayReason::officersMissing);
    if (books.bonus != Yen(0) && payroll.bonus == Yen(0))
        reasons.push_back(PayReason::bonusMissing);
    if (wagesLess != Yen(0) && wagesLess == sides.partTime)
        reasons.push_back(PayReason::partTimeMissing);
    const bool isInWages = payroll.commuting != Yen(0) && wagesLess == payroll.commuting;
    if (isInWages)
        reasons.push_back(PayReason::commutingInWages);
    else
        addMonthShift(reasons, sides, accounts, payrolls);
    if (payroll.commuting != Yen(0) && books.commuting == Yen(0) && !isInWages)
        reasons.push_back(PayReason::commutingInTravel);
    return reasons;
}

} // namespace

bool PayrollComparison::isExplained() const
{
    const auto has = [&](PayReason reason) { return std::ranges::find(reasons, reason) != reasons.end(); };
    const bool isShift = has(PayReason::monthShift);
    const bool isInWages = has(PayReason::commutingInWages);
    return std::ranges::all_of(kinds, [&](const PayDifference &kind) {
        switch (kind.kind) {
        case PayKind::commuting:
        case PayKind::all: return true;
        case PayKind::wages: return kind.difference() == Yen(0) || isInWages || isShift;
        case PayKind::officerPay: return kind.difference() == Yen(0) || isShift;
        case PayKind::bonus: return kind.difference() == Yen(0);
        }
        Q_UNREACHABLE();
    });
}

std::optional<PayrollComparison> comparePayroll(const AnnualAccounts &accounts, const std::vector<Payroll> &payrolls, const CategoryTable &categories)
{
    const auto paid = paidIn(payrolls, accounts.year.first(), accounts.year.last());
    if (!paid || accounts.isPartial() || !accounts.hasProfitAndLoss || !accounts.hasManufacturingCost)
        return std::nullopt;
    const auto booked = [&](const QStringList &groups) { return ofGroups(accounts, categories, groups); };
    Sides sides;
    sides.payroll = *paid;
    sides.undivided = booked({QStringLiteral("personnel_mixed")});
    sides.books = {booked({QStringLiteral("officer_pay")}), booked({QStringLiteral("employee_pay")}) + sides.undivided,
                   booked({QStringLiteral("employee_bonus"), QStringLiteral("officer_bonus")}), booked({QStringLiteral("commuting")})};
    sides.partTime = amountOf(accounts, "sga_part_time") + amountOf(accounts, "cost_labor_part_time");

    PayrollComparison comparison;
    comparison.year = accounts.year;
    comparison.commuting = paid->commuting;
    comparison.kinds = {{PayKind::officerPay, paid->officers, sides.books.officers}, {PayKind::wages, paid->wages, sides.books.wages},
                        {PayKind::bonus, paid->bonus, sides.books.bonus}, {PayKind::commuting, paid->commuting, sides.books.commuting}};
    std::erase_if(comparison.kinds, [](const PayDifference &kind) { return kind.payroll == Yen(0) && kind.books == Yen(0); });
    comparison.kinds.push_back({PayKind::all, paid->all(), sides.books.all()});
    comparison.reasons = reasonsOf(sides, accounts, payrolls);
    return comparison;
}

} // namespace smartsme
