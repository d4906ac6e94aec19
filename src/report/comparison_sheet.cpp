// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/number_format.h"
#include "report/record_words.h"
#include "report/wording.h"
#include "report/workbook_sheets.h"

namespace smartsme {

namespace {

QString joined(const std::vector<Text> &texts, Language language)
{
    QStringList parts;
    for (const Text &text : texts)
        parts << text.in(language);
    return parts.join(QLatin1Char('\n'));
}

QString unitText(Unit unit, Language language)
{
    if (language == Language::ja)
        return figureUnitText(unit, MoneyUnit::yen, language);
    const QString text = figureUnitText(unit, MoneyUnit::yen, language);
    const bool isMoney = unit == Unit::yen || unit == Unit::yenPerPerson || unit == Unit::yenPerHour;
    return isMoney ? QStringLiteral("yen %1").arg(text).trimmed() : text;
}

void addReference(SheetBuilder &builder, const Comparison &comparison, const Reference &reference, Language language)
{
    const int row = builder.nextRow();
    const Origin &origin = reference.figure.origin;
    Cell difference;
    if (comparison.firm.isAvailable() && reference.figure.isAvailable())
        difference = formulaCell(QStringLiteral("IF(AND(ISNUMBER(%1),ISNUMBER(%2)),%1-%2,\"\")")
                                     .arg(cellReference(row, 2), cellReference(row, 4)),
                                 *comparison.firm.value - *reference.figure.value, styleOf(comparison.firm.unit));
    builder.add({textCell(comparison.name.in(language)), textCell(comparison.indicator.text(), CellStyle::note),
                 figureCell(comparison.firm, language), textCell(unitText(comparison.firm.unit, language)),
                 figureCell(reference.figure, language), difference, textCell(origin.cell), textCell(origin.year),
                 textCell(origin.table, CellStyle::source), textCell(origin.source, CellStyle::source),
                 textCell(reference.why.in(language)), textCell(joined(comparison.caveats, language), CellStyle::plain)});
}

void addComparisons(SheetBuilder &builder, const YearRecord &year, Language language)
{
    builder.addText(fiscalYearText(year.accounts.year, language), CellStyle::label);
    builder.addHeads({wording(language, "指標", "Indicator"), QStringLiteral("id"), wording(language, "当社", "This firm"),
                      wording(language, "単位", "Unit"), wording(language, "くらべる値", "Published figure"),
                      wording(language, "差", "Difference"), wording(language, "業種と規模", "Industry and size"),
                      wording(language, "年", "Year"), wording(language, "表", "Table"), wording(language, "出典", "Source"),
                      wording(language, "この値を選んだ理由", "Why this figure"),
                      wording(language, "くらべるときの注意", "What does not compare")});
    for (const Comparison &comparison : year.comparisons) {
        for (const Reference &reference : comparison.references)
            addReference(builder, comparison, reference, language);
        if (comparison.references.empty())
            builder.add({textCell(comparison.name.in(language)), textCell(comparison.indicator.text(), CellStyle::note),
                         figureCell(comparison.firm, language), textCell(unitText(comparison.firm.unit, language)),
                         textCell(comparison.unavailable.in(language), CellStyle::note)});
    }
    builder.addGap();
}

void addScore(SheetBuilder &builder, const LocalBenchmarkScore &score, Language language)
{
    std::vector<Cell> cells{textCell(score.name.in(language)), textCell(score.indicator.text(), CellStyle::note),
                            figureCell(score.firm, language), textCell(unitText(score.firm.unit, language)),
                            figureCell(score.median, language),
                            score.points ? numberCell(*score.points, CellStyle::integer)
                                         : textCell(score.reason.in(language), CellStyle::note),
                            textCell(score.aspect.in(language))};
    for (const Figure &threshold : score.thresholds)
        cells.push_back(figureCell(threshold, language));
    builder.add(std::move(cells));
}

void addLocalBenchmark(SheetBuilder &builder, const LocalBenchmark &benchmark, Language language)
{
    builder.addText(wording(language, "ローカルベンチマーク（財務6指標）", "Local Benchmark (six financial indicators)"), CellStyle::label);
    const QString scale = benchmark.scale == QStringLiteral("small") ? wording(language, "小規模", "small")
                                                                     : wording(language, "中規模", "medium");
    builder.addText(wording(language, "業種：%1　規模：%2", "Industry: %1, scale: %2").arg(benchmark.industry, scale), CellStyle::note);
    builder.addText(benchmark.note.in(language), CellStyle::note);
    builder.addHeads({wording(language, "指標", "Indicator"), QStringLiteral("id"), wording(language, "当社", "This firm"),
                      wording(language, "単位", "Unit"), wording(language, "中央値", "Median"), wording(language, "点（1〜5）", "Points (1-5)"),
                      wording(language, "観点", "Aspect"), wording(language, "境目 iv", "Threshold iv"),
                      wording(language, "境目 iii", "Threshold iii"), wording(language, "境目 ii", "Threshold ii"),
                      wording(language, "境目 i", "Threshold i")});
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
                     textCell(unitText(tool.industryRate.unit, language)), figureCell(tool.overallRate, language)});
}

} // namespace

Sheet comparisonSheet(const SheetContext &context)
{
    const Language language = context.language;
    SheetBuilder builder(wording(language, "比較", "Comparison"), {34, 26, 15, 10, 15, 15, 30, 10, 24, 40, 44, 60});
    builder.addText(wording(language, "公表された統計との比較", "Comparison with published statistics"), CellStyle::title);
    builder.freezeHere();
    if (context.record.years.empty())
        builder.addText(wording(language, "くらべる決算がまだありません。", "There are no accounts to compare yet."));
    for (auto year = context.record.years.rbegin(); year != context.record.years.rend(); ++year) {
        addComparisons(builder, *year, language);
        addLocalBenchmark(builder, year->localBenchmark, language);
    }
    addTools(builder, context.record.tools, language);
    return builder.take();
}

} // namespace smartsme
