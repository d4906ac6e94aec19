// SPDX-License-Identifier: GPL-3.0-or-later
#include "programme/rule_check.h"

#include <cmath>

namespace smartsme {

namespace {

/// Growth computed from whole yen must not miss a threshold by the last bits of a double.
constexpr double tolerance = 1e-9;

std::optional<double> growthPercent(Growth growth, double base, const LaterFigure &later)
{
    if (base <= 0 || later.value < 0 || later.years < 1)
        return std::nullopt;
    const double ratio = later.value / base;
    if (growth == Growth::total)
        return (ratio - 1.0) * 100.0;
    return (std::pow(ratio, 1.0 / later.years) - 1.0) * 100.0;
}

std::optional<double> growthTarget(const ProgrammeRule &rule, Growth growth, double base)
{
    if (base <= 0 || !rule.threshold || !rule.horizonYears)
        return std::nullopt;
    const double factor = 1.0 + *rule.threshold / 100.0;
    return growth == Growth::total ? base * factor : base * std::pow(factor, *rule.horizonYears);
}

Verdict compared(const ProgrammeRule &rule, double found)
{
    const bool isEnough = rule.comparator == QStringLiteral("=") ? std::abs(found - *rule.threshold) <= tolerance
                                                                 : found >= *rule.threshold - tolerance;
    return isEnough ? Verdict::met : Verdict::notMet;
}

} // namespace

Growth growthOf(const ProgrammeRule &rule)
{
    if (rule.growthBasis == QStringLiteral("total over horizon"))
        return Growth::total;
    if (rule.growthBasis == QStringLiteral("cagr") || rule.growthBasis == QStringLiteral("yearly average"))
        return Growth::yearly;
    if (rule.growthBasis.startsWith(QStringLiteral("level")) || rule.growthBasis == QStringLiteral("each year"))
        return Growth::level;
    return Growth::unknown;
}

RuleOutcome heldAgainst(const ProgrammeRule &rule, double base, const std::optional<LaterFigure> &later)
{
    RuleOutcome outcome;
    if (!isDecisive(rule.confirmation)) {
        outcome.verdict = Verdict::toConfirm;
        return outcome;
    }
    const Growth growth = growthOf(rule);
    if (growth == Growth::unknown)
        return outcome;
    if (growth == Growth::level) {
        outcome.target = rule.threshold;
        if (rule.threshold)
            outcome.verdict = compared(rule, later ? later->value : base);
        return outcome;
    }
    outcome.target = growthTarget(rule, growth, base);
    if (!later)
        return outcome;
    outcome.growthPercent = growthPercent(growth, base, *later);
    const bool isAtHorizon = rule.horizonYears && later->years >= *rule.horizonYears;
    if (outcome.growthPercent && rule.threshold && isAtHorizon)
        outcome.verdict = compared(rule, *outcome.growthPercent);
    return outcome;
}

} // namespace smartsme
