// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/figure_cells.h"
#include "report/number_format.h"
#include "report/record_words.h"
#include "report/wording.h"
#include "report/workbook_sheets.h"

#include <algorithm>
#include <iterator>

namespace smartsme {

namespace {

QString joined(const std::vector<Text> &texts, Language language)
{
    QStringList parts;
    for (const Text &text : texts)
        parts << text.in(language);
    return parts.join(QLatin1Char('\n'));
}

/// What stands on the left of every row about a comparison.
std::vector<Cell> firmCells(const Comparison &comparison, const NumberCells &cells, Language language)
{
    return {textCell(comparison.name.in(language)), textCell(comparison.indicator.text(), CellStyle::note),
            liveFigureCell(comparison.firm, cells, language), textCell(sheetUnitText(comparison.firm.unit, language))};
}

void addReference(SheetBuilder &builder, const Comparison &comparison, const Reference &reference, const NumberCells &numbers, Language language)
{
    const int row = builder.nextRow();
    std::vector<Cell> cells = firmCells(comparison, numbers, language);
    cells.push_back(figureCell(reference.figure, language));
    const bool isCompared = comparison.firm.isAvailable() && reference.figure.isAvailable();
    cells.push_back(isCompared ? differenceCell(cellReference(row, 2), cellReference(row, 4), *comparison.firm.value - *reference.figure.value, comparison.firm.unit)
                               : Cell{});
    std::ranges::move(publishedCells(reference.figure), std::back_inserter(cells));
    cells.push_back(textCell(reference.why.in(language)));
    cells.push_back(textCell(joined(comparison.caveats, language)));
    if (reference.role == ReferenceRole::largeFirms)
        cells.push_back(textCell(comparison.largeFirmSentence.in(language)));
    builder.add(std::move(cells));
}

void addComparisons(SheetBuilder &builder, const YearRecord &year, const NumberCells &cells, Language language)
{
    builder.addText(fiscalYearText(year.accounts.year, language), CellStyle::label);
    builder.addHeads({wording(language, "指標", "Indicator"), QStringLiteral("id"), wording(language, "自社", "This firm"),
                      wording(language, "単位", "Unit"), wording(language, "比べる値", "Published figure"),
                      wording(language, "差", "Difference"), wording(language, "業種と規模", "Industry and size"),
                      wording(language, "年", "Year"), wording(language, "表", "Table"), wording(language, "出典", "Source"),
                      wording(language, "この値を選んだ理由", "Why this figure"),
                      wording(language, "比べるときの注意", "What does not compare"),
                      wording(language, "大企業と比べて", "Beside large firms")});
    for (const Comparison &comparison : year.comparisons) {
        for (const Reference &reference : comparison.references)
            addReference(builder, comparison, reference, cells, language);
        if (comparison.references.empty()) {
            std::vector<Cell> alone = firmCells(comparison, cells, language);
            alone.push_back(textCell(comparison.unavailable.in(language), CellStyle::note));
            builder.add(std::move(alone));
        }
    }
    builder.addGap();
}

QString spreadText(Spread spread, Language language)
{
    switch (spread) {
    case Spread::thresholds: return wording(language, "境目がわかる", "thresholds known");
    case Spread::medianOnly: return wording(language, "中央値だけ", "median only");
    case Spread::meanOnly: return wording(language, "平均だけ（散らばりはわからない）", "mean only (says nothing about the spread)");
    case Spread::aggregateOnly: return wording(language, "合計だけ（散らばりはわからない）", "totals only (says nothing about the spread)");
    case Spread::none: return wording(language, "表がない", "no table");
    }
    Q_UNREACHABLE();
}

void addPosition(SheetBuilder &builder, const Position &position, Language language)
{
    const int row = builder.nextRow();
    std::vector<Cell> cells{textCell(position.name.in(language)), textCell(position.indicator.text(), CellStyle::note), figureCell(position.firm, language),
                            textCell(sheetUnitText(position.firm.unit, language)), position.median.isAvailable() ? figureCell(position.median, language) : Cell{}};
    cells.push_back(position.distance.isAvailable()
                        ? differenceCell(cellReference(row, 2), cellReference(row, 4), *position.distance.value, position.distance.unit)
                        : Cell{});
    cells.push_back(textCell(position.band ? wording(language, "%1：%2", "%1: %2").arg(*position.band).arg(position.bandName.in(language)) : spreadText(position.spread, language)));
    const std::vector<Cell> published = publishedCells(position.median);
    cells.insert(cells.end(), published.begin() + 1, published.end());
    cells.push_back(published.front());
    cells.push_back(textCell(position.note.in(language)));
    cells.push_back(position.deviations.isAvailable() ? figureCell(position.deviations, language) : Cell{});
    builder.add(std::move(cells));
}

/// The six of the ローカルベンチマーク have their thresholds in their own table; here stands where the firm is and what a table does not tell.
void addPositions(SheetBuilder &builder, const std::vector<Position> &positions, Language language)
{
    if (positions.empty())
        return;
    builder.addText(wording(language, "会社の散らばりの中の位置", "Position within the spread of firms"), CellStyle::label);
    builder.addHeads({wording(language, "指標", "Indicator"), QStringLiteral("id"), wording(language, "自社", "This firm"), wording(language, "単位", "Unit"),
                      wording(language, "中央値", "Median"), wording(language, "中央値との差", "To the median"),
                      wording(language, "位置（1〜5）", "Position (1-5)"), wording(language, "年", "Year"), wording(language, "表", "Table"),
                      wording(language, "出典", "Source"), wording(language, "業種と規模", "Industry and size"),
                      wording(language, "表からは分からないこと", "What the table does not tell"), wording(language, "標準偏差の何倍か（目安）", "In standard deviations (for orientation)")});
    for (const Position &position : positions)
        addPosition(builder, position, language);
    builder.addGap();
}

void addScore(SheetBuilder &builder, const LocalBenchmarkScore &score, Language language)
{
    std::vector<Cell> cells{textCell(score.name.in(language)), textCell(score.indicator.text(), CellStyle::note),
                            figureCell(score.firm, language), textCell(sheetUnitText(score.firm.unit, language)),
                            figureCell(score.median, language),
                            score.points ? numberCell(*score.points, CellStyle::integer)
                                         : textCell(score.reason.in(language), CellStyle::note),
                            textCell(score.aspect.in(language))};
    for (const Figure &threshold : score.thresholds)
        cells.push_back(figureCell(threshold, language));
    constexpr std::size_t missingColumn = 11;
    cells.resize(missingColumn);
    QStringList missing;
    for (const Figure &input : score.missing)
        missing << wording(language, "%1：%2", "%1: %2").arg(input.label.in(language), input.unavailable.in(language));
    cells.push_back(textCell(missing.join(QLatin1Char('\n'))));
    builder.add(std::move(cells));
}

void addLocalBenchmark(SheetBuilder &builder, const LocalBenchmark &benchmark, Language language)
{
    builder.addText(wording(language, "ローカルベンチマーク（財務6指標）", "Local Benchmark (six financial indicators)"), CellStyle::label);
    const QString scale = benchmark.scale.isEmpty() ? nothingText() : benchmark.scale == QStringLiteral("small") ? wording(language, "小規模", "small")
                                                                     : wording(language, "中規模", "medium");
    builder.addText(wording(language, "業種：%1　規模：%2", "Industry: %1, scale: %2").arg(benchmark.industry, scale), CellStyle::note);
    builder.addText(benchmark.note.in(language), CellStyle::note);
    const auto known = std::ranges::find_if(benchmark.scores, [](const LocalBenchmarkScore &score) { return score.median.isAvailable(); });
    if (known != benchmark.scores.end())
        builder.addText(wording(language, "中央値と境目：%1", "Medians and thresholds: %1").arg(publishedText(known->median, language)), CellStyle::source);
    builder.addHeads({wording(language, "指標", "Indicator"), QStringLiteral("id"), wording(language, "自社", "This firm"),
                      wording(language, "単位", "Unit"), wording(language, "中央値", "Median"), wording(language, "点（1〜5）", "Points (1-5)"),
                      wording(language, "観点", "Aspect"), wording(language, "境目 iv", "Threshold iv"),
                      wording(language, "境目 iii", "Threshold iii"), wording(language, "境目 ii", "Threshold ii"),
                      wording(language, "境目 i", "Threshold i"), wording(language, "足りないデータ", "Data that are missing")});
    const int first = builder.nextRow();
    for (const LocalBenchmarkScore &score : benchmark.scores)
        addScore(builder, score, language);
    if (benchmark.total)
        builder.add({textCell(wording(language, "合計", "Total"), CellStyle::label), {}, {}, {}, {},
                     formulaCell(QStringLiteral("SUM(%1:%2)").arg(cellReference(first, 5), cellReference(builder.nextRow() - 1, 5)),
                                 *benchmark.total, CellStyle::total)});
    builder.addGap();
}

void addTools(SheetBuilder &builder, const std::vector<ToolUsage> &tools, Language language)
{
    if (tools.empty())
        return;
    builder.addText(wording(language, "ITの道具を使う会社の割合（2017年報告書 図6）", "Share of firms that use a tool (2017 report, figure 6)"), CellStyle::label);
    builder.addHeads({wording(language, "道具", "Tool"), QStringLiteral("id"), wording(language, "同じ業種", "Same industry"),
                      wording(language, "単位", "Unit"), wording(language, "全体", "All firms")});
    for (const ToolUsage &tool : tools)
        builder.add({textCell(tool.name.in(language)), textCell(tool.toolCode, CellStyle::note), figureCell(tool.industryRate, language),
                     textCell(sheetUnitText(tool.industryRate.unit, language)), figureCell(tool.overallRate, language)});
}

} // namespace

Sheet comparisonSheet(const SheetContext &context, const std::vector<NumberCells> &years)
{
    const Language language = context.language;
    SheetBuilder builder(wording(language, "比較", "Comparison"), {34, 26, 15, 10, 15, 15, 30, 10, 24, 40, 44, 60, 44});
    builder.addText(wording(language, "公表された統計との比較", "Comparison with published statistics"), CellStyle::title);
    builder.freezeHere();
    if (context.record.years.empty())
        builder.addText(wording(language, "比べる決算がまだありません。", "There are no accounts to compare yet."));
    for (std::size_t i = context.record.years.size(); i > 0; --i) {
        const YearRecord &year = context.record.years[i - 1];
        addComparisons(builder, year, years[i - 1], language);
        addLocalBenchmark(builder, year.localBenchmark, language);
        if (&year == context.record.latest())
            addPositions(builder, year.positions, language);
    }
    addTools(builder, context.record.tools, language);
    return builder.take();
}

} // namespace smartsme
