// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/plan_cost.h"

namespace smartsme {

namespace {

/// Monthly payments from `from` on that fall before `day`.
int paymentsBefore(QDate from, QDate day)
{
    if (day <= from)
        return 0;
    const int months = (day.year() - from.year()) * 12 + day.month() - from.month();
    return from.addMonths(months) < day ? months + 1 : months;
}

Yen costIn(const CostPath &path, QDate from, const PlanYear &year)
{
    const int payments = paymentsBefore(from, year.last.addDays(1)) - paymentsBefore(from, year.first);
    const bool startsHere = from >= year.first && from <= year.last;
    return (startsHere ? path.initial : Yen()) + Yen(path.monthly.value() * payments);
}

} // namespace

CostPath lowestPath(const CostBand &band)
{
    if (!band.isEither)
        return {band.initial.low, band.monthly.low};
    const bool isOnceCheaper = band.initial.low.value() <= 12 * band.monthly.low.value();
    return isOnceCheaper ? CostPath{band.initial.low, Yen()} : CostPath{Yen(), band.monthly.low};
}

CostPath highestPath(const CostBand &band)
{
    if (!band.isEither)
        return {band.initial.high, band.monthly.high};
    const bool isOnceDearer = band.initial.high.value() >= 12 * band.monthly.high.value();
    return isOnceDearer ? CostPath{band.initial.high, Yen()} : CostPath{Yen(), band.monthly.high};
}

std::vector<PlanYear> planYears(const std::vector<PlannedAction> &actions, const ActionCatalogue &catalogue, QDate start, QDate end, Yen budget)
{
    std::vector<PlanYear> years;
    for (int index = 0; !actions.empty() && start.addYears(index) <= end; ++index) {
        PlanYear year{start.addYears(index), start.addYears(index + 1).addDays(-1), {}, false};
        for (const PlannedAction &planned : actions) {
            const CostBand *band = catalogue.costBand(catalogue.find(planned.action)->costBand);
            Q_ASSERT(band);
            year.cost.low += costIn(lowestPath(*band), planned.start, year);
            year.cost.high += costIn(highestPath(*band), planned.start, year);
        }
        year.isOverBudget = year.cost.low > budget;
        years.push_back(year);
    }
    return years;
}

} // namespace smartsme
