// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmark/comparison.h"

namespace smartsme {

namespace {

Figure rate(const BenchmarkTables &tables, const IndicatorId &indicator, const QString &industry, const Text &label, const Text &reason)
{
    for (const BenchmarkCell *cell : tables.cells(indicator)) {
        if (!industry.isEmpty() && cell->industry == industry)
            return tables.figure(*cell, label);
    }
    return unavailableFigure(indicator.text(), label, Unit::percent, reason);
}

} // namespace

std::vector<ToolUsage> toolUsage(const BenchmarkTables &tables, const IndustryTable &industries, const FirmProfile &profile)
{
    // Medicine and welfare stand in 図6 twice, for 医療法人・社会福祉法人 and, second, for everybody else; profiles are of firms.
    const std::vector<IndustryMatch> matches = industries.matches(profile.industry, QStringLiteral("meti2017_fig6"));
    const IndustryMatch match = matches.empty() ? IndustryMatch{} : matches.back();
    const Text reason{QStringLiteral("図6にこの業種の区分がありません。"), QStringLiteral("Figure 6 has no class for this industry.")};
    const QString overall = QStringLiteral("全体");

    std::vector<ToolUsage> usage;
    for (const BenchmarkTool &tool : tables.tools()) {
        const IndicatorId indicator(QStringLiteral("it_tool_usage_rate.%1").arg(tool.code));
        usage.push_back({tool.code, tool.name,
                         rate(tables, indicator, match.name,
                              {QStringLiteral("%1の利用割合").arg(match.title.ja), QStringLiteral("Share of users in %1").arg(match.title.en)}, reason),
                         rate(tables, indicator, overall, {QStringLiteral("全体の利用割合"), QStringLiteral("Share of users overall")}, reason)});
    }
    return usage;
}

} // namespace smartsme
