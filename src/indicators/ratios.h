// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure.h"
#include "core/result.h"
#include "indicators/productivity.h"

#include <vector>

namespace smartsme {

/// A ratio that a published table also has, for the firm: data/benchmarks/firm_ratios.csv gives numerator, denominator and scale
/// in the words of the source (indicator_definitions.csv), so that both sides are computed alike.
struct RatioDefinition
{
    IndicatorId indicator;
    Text name;
    QString numerator;
    QString denominator;
    Unit unit = Unit::percent;
    double scale = 1;           ///< 100 for percent, 12 for months of sales
    bool isGrowth = false;      ///< growth of the numerator over the previous year; no denominator
    Text note;
    Text notComputed;           ///< what to say where the denominator is zero or negative; empty: the general sentence
};

class RatioTable
{
public:
    static Result<RatioTable> load(const QString &dataFolder);
    const std::vector<RatioDefinition> &all() const { return m_ratios; }

private:
    std::vector<RatioDefinition> m_ratios;
};

/// The firm's ratios of one year; Figure::id is the indicator. `previous` serves growth rates and may be null; growth is told only
/// between years that compare (whyNotComparable()).
/// A zero or negative denominator gives no ratio but the reason. Months of sales take the months of the fiscal year.
/// The six of the ローカルベンチマーク are among them: sales_growth_rate, operating_margin, operating_profit_per_employee,
/// ebitda_net_debt_multiple, operating_working_capital_months, equity_ratio.
std::vector<Figure> firmRatios(const RatioTable &ratios, const AnnualAccounts &accounts, const AnnualAccounts *previous,
                               const Workforce &workforce, const StatementTerms &terms);

/// What a ratio needs and the year does not tell: unavailable figures with their reasons, each once. Empty where it has a value
/// or where only its denominator is zero or negative.
std::vector<Figure> missingInputs(const RatioDefinition &ratio, const AnnualAccounts &accounts, const AnnualAccounts *previous,
                                  const Workforce &workforce, const StatementTerms &terms);

} // namespace smartsme
