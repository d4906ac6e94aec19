// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmark/survey_year.h"
#include "report/figure_cells.h"
#include "report/number_format.h"
#include "report/trend_chart.h"
#include "report/wording.h"
#include "report/workbook_sheets.h"

#include <algorithm>
#include <map>

namespace smartsme {

namespace {

constexpr int firstYearColumn = 4;      // after name, id, unit and whose
constexpr std::size_t yearsOfMean = 3;
constexpr int chartHeight = 17;

/// One column: a fiscal year of the firm, or a year that only the table has.
struct YearColumn
{
    std::optional<FiscalYear> own;
    int year = 0;           ///< that its figures are published under
};

class YearsSheetWriter
{
public:
    explicit YearsSheetWriter(const SheetContext &context)
        : m_record(context.record), m_language(context.language), m_columns(columnsOf(context.record)),
          m_builder(wording(context.language, "年の推移", "Years"), widths(m_columns.size()))
    {
    }

    Sheet made()
    {
        m_builder.addText(text("年の推移と3年平均", "Years and means of three years"), CellStyle::title);
        writeHeads();
        m_builder.freezeHere();
        if (m_record.trends.empty())
            m_builder.addText(text("決算がまだありません。会計ソフトの仕訳か残高試算表を取り込んでください。",
                                   "There are no accounts yet. Import a journal or a trial balance."));
        else
            m_builder.addText(m_record.trends.front().note.in(m_language), CellStyle::note);
        m_builder.addText(text("1年分そろっていない年は、年の列の下に書いてあります。1年分に直すことはしていません。",
                               "Years that are not whole are marked below their head; nothing is stretched to a year."), CellStyle::note);
        const Trend *charted = chartedTrend();
        int chartRow = 0;
        if (charted) {
            chartRow = m_builder.nextRow();
            for (int i = 0; i < chartHeight; ++i)
                m_builder.addGap();
        }
        for (const Trend &trend : m_record.trends)
            write(trend, &trend == charted ? chartRow : 0);
        return m_builder.take();
    }

private:
    QString text(const char *japanese, const char *english) const { return wording(m_language, japanese, english); }

    static std::vector<double> widths(std::size_t years)
    {
        std::vector<double> result{46, 34, 14, 30};
        result.insert(result.end(), years, 15);
        result.insert(result.end(), {16, 60});
        return result;
    }

    static std::vector<YearColumn> columnsOf(const DiagnosisRecord &record)
    {
        std::vector<YearColumn> columns;
        for (const YearRecord &year : record.years)
            columns.push_back({year.accounts.year, surveyYear(year.accounts.year)});
        for (const Trend &trend : record.trends)
            for (const Figure &published : trend.published) {
                const int year = published.origin.year.toInt();
                if (std::ranges::find(columns, year, &YearColumn::year) == columns.end())
                    columns.push_back({std::nullopt, year});
            }
        std::ranges::stable_sort(columns, {}, &YearColumn::year);
        return columns;
    }

    void writeHeads()
    {
        QStringList heads{text("指標", "Indicator"), QStringLiteral("id"), text("単位", "Unit"), text("だれの値", "Whose")};
        for (const YearColumn &column : m_columns)
            heads << (column.own ? fiscalYearText(*column.own, m_language) : text("%1年度", "FY%1").arg(column.year));
        heads << text("3年平均", "Mean of 3 years") << text("注", "Note");
        m_builder.addHeads(heads);
        std::vector<Cell> state{textCell(text("その年のようす", "State of the year"), CellStyle::note), {}, {}, {}};
        for (const YearColumn &column : m_columns)
            state.push_back(textCell(column.own ? stateOf(*column.own) : text("公表値だけ", "published only"), CellStyle::yen));
        m_builder.add(std::move(state));
    }

    /// "1年分", or what the trends say is missing; and the published year that stands in the column, where it is called otherwise.
    QString stateOf(FiscalYear year) const
    {
        if (m_record.trends.empty())
            return {};
        const bool hasPublished = std::ranges::any_of(m_record.trends, [](const Trend &trend) { return !trend.published.empty(); });
        if (!hasPublished || surveyYear(year) == year.nominalYear())
            return wholenessOf(year);
        return text("%1（公表値は%2年度）", "%1 (published: FY%2)").arg(wholenessOf(year)).arg(surveyYear(year));
    }

    QString wholenessOf(FiscalYear year) const
    {
        const auto &points = m_record.trends.front().points;
        const auto point = std::ranges::find(points, year, &TrendPoint::year);
        if (point == points.end() || point->remark.ja.isEmpty())
            return text("1年分", "whole year");
        return point->remark.in(m_language);
    }

    /// The published value that stands first in the comparison; nothing to draw where the table has no years of it.
    const Trend *chartedTrend() const
    {
        const YearRecord *year = m_record.latest();
        if (!year || year->comparisons.empty())
            return nullptr;
        const auto found = std::ranges::find(m_record.trends, year->comparisons.front().indicator.text(), &Trend::id);
        const bool isDrawn = found != m_record.trends.end()
            && std::ranges::any_of(found->points, [](const TrendPoint &point) { return point.figure.isAvailable(); });
        return isDrawn ? &*found : nullptr;
    }

    int lastYearColumn() const { return firstYearColumn + static_cast<int>(m_columns.size()) - 1; }

    void write(const Trend &trend, int chartRow)
    {
        const int row = m_builder.nextRow();
        std::vector<Cell> cells = lead(trend, text("自社", "This firm"), CellStyle::label);
        QStringList notes{trend.mean.isAvailable() ? trend.mean.origin.note.in(m_language) : trend.mean.unavailable.in(m_language)};
        for (const YearColumn &column : m_columns) {
            const TrendPoint *point = pointOf(trend, column);
            // a chart would draw the reason as zero: it stands in the note
            const bool isGap = chartRow > 0 && point && !point->figure.isAvailable();
            if (isGap)
                notes << text("%1：%2", "%1: %2").arg(fiscalYearText(point->year, m_language), point->figure.unavailable.in(m_language));
            cells.push_back(point && !isGap ? figureCell(point->figure, m_language) : Cell{});
        }
        cells.push_back(meanCell(trend, row));
        cells.push_back(textCell(notes.join(QStringLiteral(" ｜ ")), CellStyle::note));
        m_builder.add(std::move(cells));
        if (trend.mean.isAvailable())
            writeWeights(trend);
        const int published = m_builder.nextRow();
        if (!trend.published.empty())
            writePublished(trend);
        if (chartRow > 0)
            addChart(trend, chartRow, row, trend.published.empty() ? 0 : published);
    }

    QString nameOf(const Trend &trend) const
    {
        return m_record.years.empty() ? trend.name.in(m_language) : trendName(trend, m_record.years.back().productivity).in(m_language);
    }

    std::vector<Cell> lead(const Trend &trend, const QString &whose, CellStyle style) const
    {
        return {textCell(nameOf(trend), style), textCell(trend.id, CellStyle::note), textCell(sheetUnitText(trend.unit, m_language)), textCell(whose)};
    }

    static const TrendPoint *pointOf(const Trend &trend, const YearColumn &column)
    {
        if (!column.own)
            return nullptr;
        const auto point = std::ranges::find(trend.points, *column.own, &TrendPoint::year);
        return point == trend.points.end() ? nullptr : &*point;
    }

    /// Columns of the firm's last three years. precondition: there are three
    std::vector<int> meanColumns() const
    {
        std::vector<int> columns;
        for (std::size_t i = m_columns.size(); i > 0 && columns.size() < yearsOfMean; --i)
            if (m_columns[i - 1].own)
                columns.insert(columns.begin(), firstYearColumn + static_cast<int>(i) - 1);
        return columns;
    }

    /// The firm's mean is the ratio of sums: the denominators of the years, one row below, are its weights.
    Cell meanCell(const Trend &trend, int row) const
    {
        if (!trend.mean.isAvailable())
            return textCell(nothingText(), CellStyle::note);
        const std::vector<int> columns = meanColumns();
        const QString values = rangeReference(row, columns.front(), row, columns.back());
        const QString weights = rangeReference(row + 1, columns.front(), row + 1, columns.back());
        return formulaCell(QStringLiteral("IFERROR(SUMPRODUCT(%1,%2)/SUM(%2),\"\")").arg(values, weights), *trend.mean.value, styleOf(trend.unit));
    }

    void writeWeights(const Trend &trend)
    {
        std::vector<Cell> cells{{}, textCell(QStringLiteral("mean.%1.weight").arg(trend.id), CellStyle::note), {}, textCell(text("重み（割る数）", "Weight (denominator)"), CellStyle::note)};
        const std::vector<int> columns = meanColumns();
        for (std::size_t i = 0; i < m_columns.size(); ++i) {
            const TrendPoint *point = pointOf(trend, m_columns[i]);
            const bool counts = point && std::ranges::find(columns, firstYearColumn + static_cast<int>(i)) != columns.end();
            cells.push_back(counts ? figureCell(point->figure.origin.inputs[1], m_language) : Cell{});
        }
        m_builder.add(std::move(cells));
    }

    /// Two years of the firm fall on one published year after its year end was moved: the value stands at the longer one.
    bool bearsPublished(const YearColumn &column) const
    {
        const auto isBefore = [&](const YearColumn &other) {
            if (other.year != column.year || &other == &column)
                return false;
            const int months = other.own->months();
            return months > column.own->months() || (months == column.own->months() && &other < &column);
        };
        return std::ranges::none_of(m_columns, isBefore);
    }

    void writePublished(const Trend &trend)
    {
        std::map<int, const Figure *> byYear;
        for (const Figure &published : trend.published)
            byYear[published.origin.year.toInt()] = &published;
        const int row = m_builder.nextRow();
        std::vector<Cell> cells = lead(trend, trend.publishedName.in(m_language), CellStyle::plain);
        for (const YearColumn &column : m_columns) {
            const auto found = byYear.find(column.year);
            const bool isShown = found != byYear.end() && found->second->isAvailable() && bearsPublished(column);
            cells.push_back(isShown ? figureCell(*found->second, m_language) : Cell{});
        }
        cells.push_back(publishedMeanCell(trend, row));
        cells.push_back(textCell(publishedText(trend.published.back(), m_language), CellStyle::source));
        m_builder.add(std::move(cells));
    }

    Cell publishedMeanCell(const Trend &trend, int row) const
    {
        if (!trend.publishedMean.isAvailable())
            return textCell(nothingText(), CellStyle::note);
        const std::vector<int> columns = meanColumns();
        return formulaCell(QStringLiteral("AVERAGE(%1)").arg(rangeReference(row, columns.front(), row, columns.back())), *trend.publishedMean.value, styleOf(trend.unit));
    }

    void addChart(const Trend &trend, int chartRow, int ownRow, int publishedRow)
    {
        const auto years = [&](int row) { return rangeReference(row, firstYearColumn, row, lastYearColumn()); };
        SheetChart chart;
        chart.title = text("%1　%2", "%1, %2").arg(nameOf(trend), sheetUnitText(trend.unit, m_language));
        chart.categories = years(1);
        chart.series = {{text("自社", "This firm"), years(ownRow), SheetChart::Look::firm, {}}};
        if (publishedRow > 0)
            chart.series.push_back({trend.publishedName.in(m_language), years(publishedRow), SheetChart::Look::published, {}});
        chart.anchor = cellReference(chartRow, 0);
        m_builder.addChart(std::move(chart));
    }

    const DiagnosisRecord &m_record;
    Language m_language;
    std::vector<YearColumn> m_columns;
    SheetBuilder m_builder;
};

} // namespace

Sheet yearsSheet(const SheetContext &context)
{
    return YearsSheetWriter(context).made();
}

} // namespace smartsme
