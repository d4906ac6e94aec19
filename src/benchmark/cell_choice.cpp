// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmark/cell_choice.h"

#include "benchmark/survey_year.h"
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
    return std::ranges::any_of(m_tables.cells(indicator), [this](const BenchmarkCell *cell) { return isUsable(*cell); });
}

bool CellChoice::isAllowed(const BenchmarkCell &cell, bool onlyPreferred) const
{
    const TableChoice &choice = m_tables.choice();
    if (!isPublished(cell) || (choice.mode == TableChoice::Mode::shippedOnly && !cell.importId.isEmpty()))
        return false;
    return !onlyPreferred || cell.importId == choice.table;
}

/// Of cells of the same class: the year nearest to the firm's, of equally near ones the later, then the table imported last.
bool CellChoice::isBetter(const BenchmarkCell &cell, const BenchmarkCell &other) const
{
    const auto distance = [&](const BenchmarkCell &each) { return std::abs(each.year.toInt() - surveyYear(m_year)); };
    if (distance(cell) != distance(other))
        return distance(cell) < distance(other);
    if (cell.year != other.year)
        return cell.year > other.year;
    const ImportedTable *mine = m_tables.importedTable(cell.importId);
    const ImportedTable *theirs = m_tables.importedTable(other.importId);
    return mine && (!theirs || (mine->date != theirs->date ? mine->date > theirs->date : mine > theirs));     // they stand in order of import
}

const BenchmarkCell *CellChoice::cellAt(const IndicatorId &indicator, const QString &industry, const QString &size, bool onlyPreferred) const
{
    const BenchmarkCell *best = nullptr;
    for (const BenchmarkCell *cell : m_tables.cells(indicator)) {
        if (isAllowed(*cell, onlyPreferred) && cell->industryCode == industry && cell->sizeCode == size && (!best || isBetter(*cell, *best)))
            best = cell;
    }
    return best;
}

std::optional<ChosenCell> CellChoice::chosen(const IndicatorId &indicator, bool ownIndustry, bool ownSize, bool onlyPreferred) const
{
    for (const IndustryStep &industry : m_industries) {
        if (industry.isAll == ownIndustry)
            continue;
        if (!ownSize) {
            const BenchmarkCell *cell = cellAt(indicator, industry.code, QLatin1String(allSizes), onlyPreferred);
            if (cell)
                return chosenCell(*cell, industry);
            continue;
        }
        for (const CapitalClass &size : m_sizes) {
            const BenchmarkCell *cell = cellAt(indicator, industry.code, size.code, onlyPreferred);
            if (cell)
                return chosenCell(*cell, industry);
        }
    }
    return std::nullopt;
}

Text CellChoice::tableReason(const BenchmarkCell &cell) const
{
    const TableChoice &choice = m_tables.choice();
    const ImportedTable *table = m_tables.importedTable(cell.importId);
    const bool isPreferred = choice.mode == TableChoice::Mode::preferred;
    if (isPreferred && cell.importId != choice.table)
        return {QStringLiteral("選んだ表にこの値がないため、ほかの表の値です。"), QStringLiteral("The chosen table has no such value: it is from another one.")};
    if (!table)
        return {};
    const QString date = table->date.toString(Qt::ISODate);
    if (isPreferred)
        return {QStringLiteral("選んだ表「%1」（%2取り込み）の値です。").arg(table->name.ja, date),
                QStringLiteral("From the chosen table “%1” (imported %2).").arg(table->name.en, date)};
    return {QStringLiteral("取り込んだ表「%1」（%2）の値です。業種・規模・年度が一番近いためです。").arg(table->name.ja, date),
            QStringLiteral("From the imported table “%1” (%2): the nearest industry, size and year.").arg(table->name.en, date)};
}

Text CellChoice::classReason(const BenchmarkCell &cell, const IndustryStep &industry, bool isAllSizes) const
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
    return {&cell, industry, isAllSizes, sizeClass(cell).shortName, joined({classReason(cell, industry, isAllSizes), tableReason(cell)})};
}

std::optional<ChosenCell> CellChoice::bestFit(const IndicatorId &indicator) const
{
    for (const bool onlyPreferred : passes()) {
        for (const bool ownIndustry : {true, false}) {
            for (const bool ownSize : {true, false}) {
                if (auto cell = chosen(indicator, ownIndustry, ownSize, onlyPreferred))
                    return cell;
            }
        }
    }
    return std::nullopt;
}

/// Of each table the best year, then the tables against each other.
void CellChoice::addFitting(std::vector<ChosenCell> &found, const std::vector<const BenchmarkCell *> &cells, const IndustryStep &industry, const QString &size) const
{
    std::vector<const BenchmarkCell *> best;
    for (const BenchmarkCell *cell : cells) {
        if (!isPublished(*cell) || cell->industryCode != industry.code || cell->sizeCode != size)
            continue;
        const auto same = std::ranges::find(best, cell->importId, &BenchmarkCell::importId);
        if (same == best.end())
            best.push_back(cell);
        else if (isBetter(*cell, **same))
            *same = cell;
    }
    std::ranges::stable_sort(best, [this](const BenchmarkCell *a, const BenchmarkCell *b) { return isBetter(*a, *b); });
    for (const BenchmarkCell *cell : best) {
        const bool isAllSizes = size == QLatin1String(allSizes);
        found.push_back({cell, industry, isAllSizes, sizeClass(*cell).shortName, classReason(*cell, industry, isAllSizes)});
    }
}

std::vector<ChosenCell> CellChoice::fitting(const IndicatorId &indicator) const
{
    std::vector<ChosenCell> found;
    if (m_isFinance)
        return found;
    const std::vector<const BenchmarkCell *> cells = m_tables.cells(indicator);
    for (const bool ownIndustry : {true, false}) {
        for (const bool ownSize : {true, false}) {
            for (const IndustryStep &industry : m_industries) {
                if (industry.isAll == ownIndustry)
                    continue;
                if (!ownSize)
                    addFitting(found, cells, industry, QLatin1String(allSizes));
                for (const CapitalClass &size : ownSize ? m_sizes : std::vector<CapitalClass>{})
                    addFitting(found, cells, industry, size.code);
            }
        }
    }
    return found;
}

std::vector<bool> CellChoice::passes() const
{
    return m_tables.choice().mode == TableChoice::Mode::preferred ? std::vector<bool>{true, false} : std::vector<bool>{false};
}

std::optional<ChosenCell> CellChoice::allIndustries(const IndicatorId &indicator) const
{
    for (const bool onlyPreferred : passes()) {
        const BenchmarkCell *cell = cellAt(indicator, QLatin1String(allIndustriesCode), QLatin1String(allSizes), onlyPreferred);
        if (!cell)
            continue;
        const Text why{QStringLiteral("比べる目安として、全産業・全規模の値です。"), QStringLiteral("For orientation: all industries, all sizes.")};
        return ChosenCell{cell, m_industries.back(), true, sizeClass(*cell).shortName, joined({why, yearReason(cell->year), tableReason(*cell)})};
    }
    return std::nullopt;
}

std::optional<ChosenCell> CellChoice::largeFirms(const IndicatorId &indicator) const
{
    for (const bool onlyPreferred : passes()) {
        for (const IndustryStep &industry : m_industries) {
            const BenchmarkCell *cell = cellAt(indicator, industry.code, QLatin1String(largest), onlyPreferred);
            if (!cell)
                continue;
            const Text why{QStringLiteral("大企業の目安として、%1の資本金10億円以上の値です。").arg(industry.name.ja),
                           QStringLiteral("Large firms for orientation: capital of a billion yen or more, “%1”.").arg(industry.name.en)};
            return ChosenCell{cell, industry, false, sizeClass(*cell).shortName, joined({why, yearReason(cell->year), tableReason(*cell)})};
        }
    }
    return std::nullopt;
}

} // namespace smartsme
