// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/xlsx_charts.h"

#include "charts/tokens.h"

#include <xlsxwriter.h>

#include <algorithm>
#include <vector>

namespace smartsme {

namespace {

constexpr const Tokens &colours = paperTokens;

struct CellRange { lxw_row_t firstRow = 0, lastRow = 0; lxw_col_t firstColumn = 0, lastColumn = 0; };

/// precondition: "A5:A9" or "A5"
CellRange rangeOf(const QString &name)
{
    const QByteArray first = name.section(QLatin1Char(':'), 0, 0).toLatin1();
    const QByteArray last = name.section(QLatin1Char(':'), -1).toLatin1();
    return {lxw_name_to_row(first.constData()), lxw_name_to_row(last.constData()),
            lxw_name_to_col(first.constData()), lxw_name_to_col(last.constData())};
}

double numberIn(const Cell &cell)
{
    if (const auto *formula = std::get_if<Formula>(&cell.content))
        return formula->value;
    if (const auto *yen = std::get_if<Yen>(&cell.content))
        return static_cast<double>(yen->value());
    const auto *number = std::get_if<double>(&cell.content);
    return number ? *number : 0;
}

/// Row by row.
std::vector<double> numbersIn(const Sheet &sheet, const CellRange &range)
{
    std::vector<double> numbers;
    for (std::size_t row = range.firstRow; row <= range.lastRow && row < sheet.rows.size(); ++row)
        for (std::size_t column = range.firstColumn; column <= range.lastColumn; ++column)
            numbers.push_back(column < sheet.rows[row].size() ? numberIn(sheet.rows[row][column]) : 0);
    return numbers;
}

lxw_color_t colourOf(SheetChart::Look look)
{
    switch (look) {
    case SheetChart::Look::firm:
    case SheetChart::Look::hidden: return colours.series[0];
    case SheetChart::Look::published: return colours.series[5];
    case SheetChart::Look::rise: return colours.series[4];      // light beside dark: told apart in grey too
    case SheetChart::Look::fall: return colours.series[1];
    }
    Q_UNREACHABLE();
}

void setFill(lxw_chart_series *series, SheetChart::Look look)
{
    lxw_chart_fill fill{};
    fill.color = colourOf(look);
    fill.none = look == SheetChart::Look::hidden ? LXW_TRUE : LXW_FALSE;
    chart_series_set_fill(series, &fill);
}

/// Each bar shows the cell of the label range; bars of no length show nothing.
void setCellLabels(lxw_chart_series *series, const Sheet &onSheet, const SheetChart::Series &meant)
{
    const CellRange labels = rangeOf(meant.labels);
    const std::vector<double> lengths = numbersIn(onSheet, rangeOf(meant.values));
    std::vector<QByteArray> cells;
    for (lxw_row_t row = labels.firstRow; row <= labels.lastRow; ++row) {
        char name[LXW_MAX_CELL_NAME_LENGTH];
        lxw_rowcol_to_cell_abs(name, row, labels.firstColumn, LXW_TRUE, LXW_TRUE);
        cells.push_back(QStringLiteral("='%1'!%2").arg(onSheet.name, QLatin1String(name)).toUtf8());
    }
    std::vector<lxw_chart_data_label> each(cells.size());
    std::vector<lxw_chart_data_label *> list;
    for (std::size_t i = 0; i < each.size(); ++i) {
        if (i < lengths.size() && lengths[i] != 0.0)
            each[i].value = cells[i].data();
        else
            each[i].hide = LXW_TRUE;
        list.push_back(&each[i]);
    }
    list.push_back(nullptr);
    chart_series_set_labels_custom(series, list.data());
}

void addSeries(lxw_chart *chart, const Sheet &onSheet, const SheetChart &meant, const SheetChart::Series &one)
{
    lxw_chart_series *series = chart_add_series(chart, nullptr, nullptr);
    const QByteArray name = onSheet.name.toUtf8();
    const CellRange categories = rangeOf(meant.categories);
    const CellRange values = rangeOf(one.values);
    chart_series_set_categories(series, name.constData(), categories.firstRow, categories.firstColumn, categories.lastRow, categories.lastColumn);
    chart_series_set_values(series, name.constData(), values.firstRow, values.firstColumn, values.lastRow, values.lastColumn);
    chart_series_set_name(series, one.name.toUtf8().constData());
    setFill(series, one.look);
    if (one.look == SheetChart::Look::hidden)
        return;
    chart_series_set_labels(series);
    if (!one.labels.isEmpty())
        setCellLabels(series, onSheet, one);
}

void setAxes(lxw_chart *chart, const Sheet &onSheet, const SheetChart &meant)
{
    const bool hasNegative = std::ranges::any_of(meant.series, [&](const SheetChart::Series &series) {
        return std::ranges::any_of(numbersIn(onSheet, rangeOf(series.values)), [](double number) { return number < 0; });
    });
    // libxlsxwriter 1.1.4 takes a least value for no axis of a bar chart; those start at zero by themselves
    if (meant.kind == SheetChart::Kind::column && !hasNegative)
        chart_axis_set_min(chart->y_axis, 0);
    chart_axis_set_num_format(chart->y_axis, xlsxAmounts);
    chart_axis_set_label_position(chart->x_axis, LXW_CHART_AXIS_LABEL_POSITION_LOW);
    if (meant.kind == SheetChart::Kind::waterfall)
        chart_axis_set_reverse(chart->x_axis);      // the first line of the table on top
    lxw_chart_line grid{};
    grid.color = colours.grid;
    grid.width = 0.75f;
    chart_axis_major_gridlines_set_line(chart->y_axis, &grid);
}

std::uint8_t typeOf(SheetChart::Kind kind)
{
    switch (kind) {
    case SheetChart::Kind::column: return LXW_CHART_COLUMN;
    case SheetChart::Kind::bar: return LXW_CHART_BAR;
    case SheetChart::Kind::waterfall: return LXW_CHART_BAR_STACKED;
    }
    Q_UNREACHABLE();
}

} // namespace

void addXlsxChart(lxw_workbook *book, lxw_worksheet *sheet, const Sheet &onSheet, const SheetChart &meant)
{
    lxw_chart *chart = workbook_add_chart(book, typeOf(meant.kind));
    for (const SheetChart::Series &series : meant.series)
        addSeries(chart, onSheet, meant, series);
    QByteArray fontName(xlsxTextFont);
    lxw_chart_font font{};
    font.name = fontName.data();
    font.size = 11;
    font.bold = LXW_TRUE;
    chart_title_set_name(chart, meant.title.toUtf8().constData());
    chart_title_set_name_font(chart, &font);
    const bool needsLegend = meant.kind != SheetChart::Kind::waterfall && meant.series.size() > 1;
    chart_legend_set_position(chart, needsLegend ? LXW_CHART_LEGEND_BOTTOM : LXW_CHART_LEGEND_NONE);
    setAxes(chart, onSheet, meant);
    lxw_chart_options options{};
    options.x_scale = meant.kind == SheetChart::Kind::waterfall ? 1.5 : 1;
    const CellRange anchor = rangeOf(meant.anchor);
    worksheet_insert_chart_opt(sheet, anchor.firstRow, anchor.firstColumn, chart, &options);
}

} // namespace smartsme
