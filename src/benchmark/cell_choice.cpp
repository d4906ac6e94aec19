// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmark/cell_choice.h"

#include "firm/size_class_text.h"

#include <algorithm>
#include <cstdlib>

namespace smartsme {

namespace {

constexpr const char *allSizes = "26";
constexpr const char *largest = "25";
constexpr const char *allIndustriesCode = "104";

bool isPublished(const BenchmarkCell &cell)
{
    return cell.sizeScheme == QStringLiteral("capital") && cell.statistic != QStringLiteral("backed_out_from_published_change");
}

Text industryReason(const IndustryStep &industry, const Text &own, bool hasOwnSteps, bool isAllSizes)
{
    if (industry.isAll && own.ja.isEmpty())
        return {QStringLiteral("業種が未入力のため、全産業の値です。"), QStringLiteral("All industries, because the industry is not given.")};
    if (industry.isAll && !hasOwnSteps)
        return {QStringLiteral("「%1」の区分がこの統計にないため、全産業の値です。").arg(own.ja),
                QStringLiteral("All industries, because the survey has no class for “%1”.").arg(own.en)};
    if (industry.isAll)
        return {QStringLiteral("この指標には業種別の値がないため、全産業の値です。"),
                QStringLiteral("All industries, because the table has no value by industry for this indicator.")};
    if (industry.isExact)
        return {QStringLiteral("業種は「%1」です。").arg(industry.name.ja), QStringLiteral("Industry: “%1”.").arg(industry.name.en)};
    if (isAllSizes)
        return {QStringLiteral("業種は「%1」を含む「%2」です。値のある一番狭い区分です。").arg(own.ja, industry.name.ja),
                QStringLiteral("Industry: “%2”, the narrowest class with a value that contains “%1”.").arg(own.en, industry.name.en)};
    return {QStringLiteral("業種は「%1」を含む「%2」です。規模別の値がある一番狭い区分です。").arg(own.ja, industry.name.ja),
            QStringLiteral("Industry: “%2”, the narrowest class with values by size that contains “%1”.").arg(own.en, industry.name.en)};
}

Text yearReason(const QString &year)
{
    return {QStringLiteral("%1年度の値です。").arg(year), QStringLiteral("Fiscal year %1.").arg(year)};
}

Text joined(std::initializer_list<Text> sentences)
{
    Text text;
    for (const Text &sentence : sentences) {
        text.ja += sentence.ja;
        text.en += text.en.isEmpty() || sentence.en.isEmpty() ? sentence.en : QStringLiteral(" %1").arg(sentence.en);
    }
    return text;
}

} // namespace

CellChoice::CellChoice(const BenchmarkTables &tables, const IndustryTable &industries, const FirmProfile &profile, FiscalYear year)
    : m_tables(tables), m_profile(profile), m_year(year)
{
    if (const Industry *own = industries.find(profile.industry)) {
        m_ownIndustry = {own->name.ja, own->name.en.toLower()};
        m_isFinance = own->code == QStringLiteral("J") || own->parent == QStringLiteral("J");
    }
    for (const IndustryMatch &match : industries.matches(profile.industry, QStringLiteral("hojin")))
        m_industries.push_back({match.code, match.title, match.isExact, match.isJudgement, false, match.remark});
    m_industries.push_back({QLatin1String(allIndustriesCode), {QStringLiteral("全産業（除く金融保険業）"), QStringLiteral("all industries (without finance)")}, false, false, true, {}});
    if (!profile.capital || profile.isSoleProprietor)
        return;
    for (const CapitalClass &size : tables.capitalClasses()) {
        if (size.code != QLatin1String(allSizes) && size.contains(*profile.capital))
            m_sizes.push_back(size);
    }
}

bool CellChoice::hasCells(const IndicatorId &indicator) const
{
    return std::ranges::any_of(m_tables.cells(indicator), [](const BenchmarkCell *cell) { return isPublished(*cell); });
}

const BenchmarkCell *CellChoice::cellAt(const IndicatorId &indicator, const QString &industry, const QString &size) const
{
    const BenchmarkCell *nearest = nullptr;
    const auto distance = [&](const BenchmarkCell &cell) { return std::abs(cell.year.toInt() - m_year.nominalYear()); };
    for (const BenchmarkCell *cell : m_tables.cells(indicator)) {
        if (!isPublished(*cell) || cell->industryCode != industry || cell->sizeCode != size)
            continue;
        // Of two equally near years the later one is taken.
        if (!nearest || distance(*cell) < distance(*nearest)
            || (distance(*cell) == distance(*nearest) && cell->year > nearest->year))
            nearest = cell;
    }
    return nearest;
}

std::optional<ChosenCell> CellChoice::chosen(const IndicatorId &indicator, bool ownIndustry, bool ownSize) const
{
    for (const IndustryStep &industry : m_industries) {
        if (industry.isAll == ownIndustry)
            continue;
        if (!ownSize) {
            const BenchmarkCell *cell = cellAt(indicator, industry.code, QLatin1String(allSizes));
            if (cell)
                return chosenCell(*cell, industry);
            continue;
        }
        for (const CapitalClass &size : m_sizes) {
            const BenchmarkCell *cell = cellAt(indicator, industry.code, size.code);
            if (cell)
                return chosenCell(*cell, industry);
        }
    }
    return std::nullopt;
}

Text CellChoice::why(const BenchmarkCell &cell, const IndustryStep &industry, bool isAllSizes) const
{
    Text size;
    if (!isAllSizes) {
        const Text capital = moneyText(*m_profile.capital);
        const bool isNarrowest = cell.sizeCode == m_sizes.front().code;
        size = {QStringLiteral("規模は資本金%1が入る「%2」です。%3").arg(capital.ja, cell.sizeClass,
                    isNarrowest ? QString() : QStringLiteral("これより細かい規模の値はありません。")),
                QStringLiteral("Size: the class “%2” that holds a capital of %1%3.").arg(capital.en, sizeClass(cell).name.en,
                    isNarrowest ? QString() : QStringLiteral(" (no value for a finer class)"))};
    } else if (m_profile.isSoleProprietor) {
        size = {QStringLiteral("個人事業主には資本金がないため、全規模の値です。"), QStringLiteral("All sizes, because a sole proprietor has no capital.")};
    } else if (!m_profile.capital) {
        size = {QStringLiteral("資本金が未入力のため、全規模の値です。"), QStringLiteral("All sizes, because the capital is not given.")};
    } else {
        size = {QStringLiteral("この業種には規模別の値がないため、全規模の値です。"),
                QStringLiteral("All sizes, because the table has no value by size for this industry.")};
    }
    return joined({industryReason(industry, m_ownIndustry, m_industries.size() > 1, isAllSizes), size, yearReason(cell.year)});
}

const CapitalClass &CellChoice::sizeClass(const BenchmarkCell &cell) const
{
    const auto found = std::ranges::find(m_tables.capitalClasses(), cell.sizeCode, &CapitalClass::code);
    Q_ASSERT(found != m_tables.capitalClasses().end());
    return *found;
}

ChosenCell CellChoice::chosenCell(const BenchmarkCell &cell, const IndustryStep &industry) const
{
    const bool isAllSizes = cell.sizeCode == QLatin1String(allSizes);
    return {&cell, industry, isAllSizes, sizeClass(cell).shortName, why(cell, industry, isAllSizes)};
}

std::optional<ChosenCell> CellChoice::bestFit(const IndicatorId &indicator) const
{
    for (const bool ownIndustry : {true, false}) {
        for (const bool ownSize : {true, false}) {
            if (auto cell = chosen(indicator, ownIndustry, ownSize))
                return cell;
        }
    }
    return std::nullopt;
}

std::optional<ChosenCell> CellChoice::allIndustries(const IndicatorId &indicator) const
{
    const BenchmarkCell *cell = cellAt(indicator, QLatin1String(allIndustriesCode), QLatin1String(allSizes));
    if (!cell)
        return std::nullopt;
    const Text why{QStringLiteral("比べる目安として、全産業・全規模の値です。"), QStringLiteral("For orientation: all industries, all sizes.")};
    return ChosenCell{cell, m_industries.back(), true, sizeClass(*cell).shortName, joined({why, yearReason(cell->year)})};
}

std::optional<ChosenCell> CellChoice::largeFirms(const IndicatorId &indicator) const
{
    for (const IndustryStep &industry : m_industries) {
        const BenchmarkCell *cell = cellAt(indicator, industry.code, QLatin1String(largest));
        if (!cell)
            continue;
        const Text why{QStringLiteral("大企業の目安として、%1の資本金10億円以上の値です。").arg(industry.name.ja),
                       QStringLiteral("Large firms for orientation: capital of a billion yen or more, “%1”.").arg(industry.name.en)};
        return ChosenCell{cell, industry, false, sizeClass(*cell).shortName, joined({why, yearReason(cell->year)})};
    }
    return std::nullopt;
}

} // namespace smartsme
