// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/figure_cells.h"
#include "report/number_format.h"
#include "report/wording.h"
#include "report/workbook_sheets.h"

#include <algorithm>

namespace smartsme {

namespace {

// Columns of the sheet; those from `helper` on serve the chart and are not printed.
enum Column { name, id, amount, to, from, unit, helper, end, base, total, riseAbove, riseBelow, fallAbove, fallBelow, columnCount };

constexpr int chartHeight = 17;     // rows

class GapSheetWriter
{
public:
    explicit GapSheetWriter(const SheetContext &context)
        : m_record(context.record), m_language(context.language),
          m_builder(wording(context.language, "差の内訳", "Gaps"), {46, 44, 16, 18, 18, 24, 4, 14, 14, 14, 14, 14, 14, 14})
    {
    }

    Sheet made()
    {
        m_builder.addText(text("差の内訳（公表値との差、前年度からの変化）", "Gaps taken apart (to published values, and since last year)"), CellStyle::title);
        m_builder.freezeHere();
        m_builder.addText(text("内訳は、差がどこにあるかを表します。原因を表すものではありません。分け方は、順番を変えたときの平均（シャープレイ値）です。",
                               "Parts say where a difference stands, not what causes it. They are means over all orders of change (Shapley values)."), CellStyle::note);
        m_builder.addGap();
        if (m_record.years.empty())
            m_builder.addText(text("比べる決算がまだありません。", "There are no accounts to compare yet."));
        for (auto year = m_record.years.rbegin(); year != m_record.years.rend(); ++year)
            writeYear(*year);
        Sheet sheet = m_builder.take();
        sheet.printedColumns = helper;
        return sheet;
    }

private:
    QString text(const char *japanese, const char *english) const { return wording(m_language, japanese, english); }

    /// Everything of the latest year; of earlier ones the gap of the headline and the change of the headline definition.
    void writeYear(const YearRecord &year)
    {
        const bool isLatest = &year == m_record.latest();
        m_builder.addText(fiscalYearText(year.accounts.year, m_language), CellStyle::title);
        bool needsChart = isLatest;
        for (const Decomposition &gap : year.gaps) {
            if (isLatest || &gap == &year.gaps.front())
                needsChart = !write(gap, needsChart) && needsChart;
        }
        needsChart = isLatest;
        std::vector<const Decomposition *> untold;
        for (const Decomposition *change : orderedChanges(year, isLatest)) {
            if (change->unavailable.ja.isEmpty())
                needsChart = !write(*change, needsChart) && needsChart;
            else
                untold.push_back(change);
        }
        writeUntold(untold);
    }

    static std::vector<const Decomposition *> orderedChanges(const YearRecord &year, bool all)
    {
        std::vector<const Decomposition *> changes;
        for (const Decomposition &change : year.changes)
            if (all || change.definition == DefinitionTable::headline())
                changes.push_back(&change);
        std::ranges::stable_partition(changes, [](const Decomposition *change) { return change->definition == DefinitionTable::headline(); });
        return changes;
    }

    QString titleOf(const Decomposition &decomposition) const
    {
        const QString name = decomposition.name.in(m_language);
        const bool isChange = decomposition.id.startsWith(QStringLiteral("change."));
        return isChange ? text("%1（%2）", "%1 (%2)").arg(name, definitionName(decomposition.definition)) : name;
    }

    QString definitionName(const DefinitionId &definition) const
    {
        for (const YearRecord &year : m_record.years)
            for (const Productivity &one : year.productivity)
                if (one.definition == definition)
                    return one.name.in(m_language);
        return definition.text();
    }

    /// Whether a chart was put under it.
    bool write(const Decomposition &decomposition, bool withChart)
    {
        m_builder.addText(titleOf(decomposition), CellStyle::label);
        if (!decomposition.unavailable.ja.isEmpty()) {
            m_builder.addText(decomposition.unavailable.in(m_language), CellStyle::note);
            m_builder.addGap();
            return false;
        }
        if (const QString source = publishedText(decomposition.from, m_language); !source.isEmpty())
            m_builder.addText(text("比べる値：%1", "Published figure: %1").arg(source), CellStyle::source);
        const bool isSplit = !decomposition.contributions.empty();
        const int first = writeTable(decomposition, isSplit && withChart);
        m_builder.addText(decomposition.sentence.in(m_language));
        for (const Text &note : decomposition.notes)
            m_builder.addText(note.in(m_language), CellStyle::note);
        m_builder.addGap();
        if (!isSplit || !withChart)
            return false;
        addChart(decomposition, first);
        return true;
    }

    /// Row of the first end; the parts follow, then the other end, then their sum.
    int writeTable(const Decomposition &decomposition, bool withHelpers)
    {
        const QString money = sheetUnitText(decomposition.unit, m_language);
        QStringList heads{text("項目", "Line"), QStringLiteral("id"), text("差（%1）", "Difference (%1)").arg(money),
                          decomposition.toName.in(m_language), decomposition.fromName.in(m_language), text("左の2つの単位", "Unit of these two")};
        if (withHelpers)
            heads << QString() << text("図：終わり", "Chart: end") << text("図：土台", "Chart: base") << text("図：両端", "Chart: ends")
                  << text("図：増", "Chart: rise") << text("図：増（負）", "Chart: rise below 0") << text("図：減", "Chart: fall")
                  << text("図：減（負）", "Chart: fall below 0");
        m_builder.addHeads(heads);
        const int first = m_builder.nextRow();
        addLine({textCell(decomposition.fromName.in(m_language)), textCell(decomposition.from.id, CellStyle::note), figureCell(decomposition.from, m_language)},
                withHelpers ? Helper::end : Helper::none);
        for (const Contribution &part : decomposition.contributions)
            addLine({textCell(part.label.in(m_language)), textCell(part.amount.id, CellStyle::note), figureCell(part.amount, m_language),
                     figureCell(part.own, m_language), figureCell(part.other, m_language), textCell(sheetUnitText(part.own.unit, m_language))},
                    withHelpers ? Helper::step : Helper::none);
        const int last = m_builder.nextRow();
        writeSums(decomposition, first, last, withHelpers);
        return first;
    }

    void writeSums(const Decomposition &decomposition, int first, int last, bool withHelpers)
    {
        const Figure &toEnd = decomposition.to;
        const Figure &difference = decomposition.difference;
        if (decomposition.contributions.empty()) {
            addLine({textCell(decomposition.toName.in(m_language)), textCell(toEnd.id, CellStyle::note), figureCell(toEnd, m_language)}, Helper::none);
            addLine({textCell(text("差", "Difference"), CellStyle::label), textCell(difference.id, CellStyle::note),
                     formulaCell(QStringLiteral("%1-%2").arg(cellReference(last, amount), cellReference(first, amount)), *difference.value, CellStyle::total)}, Helper::none);
            return;
        }
        const QString parts = QStringLiteral("SUM(%1)").arg(rangeReference(first + 1, amount, last - 1, amount));
        addLine({textCell(decomposition.toName.in(m_language)), textCell(toEnd.id, CellStyle::note),
                 formulaCell(QStringLiteral("%1+%2").arg(cellReference(first, amount), parts), *toEnd.value, CellStyle::yen)},
                withHelpers ? Helper::end : Helper::none);
        addLine({textCell(text("差（内訳の合計）", "Difference (sum of the lines)"), CellStyle::label), textCell(difference.id, CellStyle::note),
                 formulaCell(parts, *difference.value, CellStyle::total)}, Helper::none);
    }

    enum class Helper { none, end, step };

    /// A line of the table; the helper columns say from where to where its bar reaches, below and above zero.
    void addLine(std::vector<Cell> cells, Helper kind)
    {
        const int row = m_builder.nextRow();
        if (kind != Helper::none) {
            cells.resize(columnCount);
            addHelpers(cells, row, kind);
        }
        m_builder.add(std::move(cells));
    }

    static double numberIn(const Cell &cell)
    {
        if (const auto *formula = std::get_if<Formula>(&cell.content))
            return formula->value;
        const auto *yen = std::get_if<Yen>(&cell.content);
        return yen ? static_cast<double>(yen->value()) : 0;
    }

    void addHelpers(std::vector<Cell> &cells, int row, Helper kind)
    {
        const double step = numberIn(cells[amount]);
        const double start = kind == Helper::end ? 0 : m_end;
        m_end = start + step;
        const QString here = cellReference(row, amount);
        const QString until = cellReference(row, end);
        const auto put = [&](Column column, const QString &formula, double value) { cells[column] = formulaCell(formula, value, CellStyle::yen); };
        if (kind == Helper::end) {
            put(end, here, m_end);
            put(total, here, m_end);
            return;
        }
        const QString before = cellReference(row - 1, end);
        const QString low = QStringLiteral("MIN(%1,%2)").arg(before, until);
        const QString high = QStringLiteral("MAX(%1,%2)").arg(before, until);
        const double lowest = std::min(start, m_end);
        const double highest = std::max(start, m_end);
        const double above = std::max(0.0, highest) - std::max(0.0, lowest);
        const double below = std::min(0.0, lowest) - std::min(0.0, highest);
        const QString aboveText = QStringLiteral("MAX(0,%1)-MAX(0,%2)").arg(high, low);
        const QString belowText = QStringLiteral("MIN(0,%1)-MIN(0,%2)").arg(low, high);
        put(end, QStringLiteral("%1+%2").arg(before, here), m_end);
        put(base, QStringLiteral("MAX(0,%1)+MIN(0,%2)").arg(low, high), std::max(0.0, lowest) + std::min(0.0, highest));
        put(riseAbove, QStringLiteral("IF(%1>=0,%2,0)").arg(here, aboveText), step >= 0 ? above : 0);
        put(riseBelow, QStringLiteral("IF(%1>=0,%2,0)").arg(here, belowText), step >= 0 ? below : 0);
        put(fallAbove, QStringLiteral("IF(%1<0,%2,0)").arg(here, aboveText), step < 0 ? above : 0);
        put(fallBelow, QStringLiteral("IF(%1<0,%2,0)").arg(here, belowText), step < 0 ? below : 0);
    }

    void addChart(const Decomposition &decomposition, int first)
    {
        const int last = first + static_cast<int>(decomposition.contributions.size()) + 1;
        const auto column = [&](Column which) { return rangeReference(first, which, last, which); };
        SheetChart chart;
        chart.kind = SheetChart::Kind::waterfall;
        chart.title = text("%1（%2）", "%1 (%2)").arg(titleOf(decomposition), sheetUnitText(decomposition.unit, m_language));
        chart.categories = column(name);
        const QString labels = column(amount);
        using Look = SheetChart::Look;
        chart.series = {{text("土台", "Base"), column(base), Look::hidden, {}}, {text("両端", "Ends"), column(total), Look::firm, labels},
                        {text("増", "Rise"), column(riseAbove), Look::rise, labels}, {text("増", "Rise"), column(riseBelow), Look::rise, labels},
                        {text("減", "Fall"), column(fallAbove), Look::fall, labels}, {text("減", "Fall"), column(fallBelow), Look::fall, labels}};
        chart.anchor = cellReference(m_builder.nextRow(), 0);
        m_builder.addChart(std::move(chart));
        for (int i = 0; i < chartHeight; ++i)
            m_builder.addGap();
    }

    /// One line per reason: most definitions lack the same year.
    void writeUntold(const std::vector<const Decomposition *> &untold)
    {
        if (untold.empty())
            return;
        m_builder.addHeads({text("変化を出していない定義", "No change is given of"), QStringLiteral("id"), text("理由", "Why")});
        for (const Decomposition *change : untold)
            m_builder.add({textCell(titleOf(*change)), textCell(change->id, CellStyle::note), textCell(change->unavailable.in(m_language), CellStyle::note)});
        m_builder.addGap();
    }

    const DiagnosisRecord &m_record;
    Language m_language;
    SheetBuilder m_builder;
    double m_end = 0;       ///< where the last bar of the chart ended
};

} // namespace

Sheet gapSheet(const SheetContext &context)
{
    return GapSheetWriter(context).made();
}

} // namespace smartsme
