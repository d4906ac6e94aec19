// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/tokens.h"
#include "render/file_replacement.h"
#include "render/writers.h"
#include "render/xlsx_charts.h"
#include "render/xlsx_check.h"

#include <QDir>
#include <QFile>

#include <xlsxwriter.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>

namespace smartsme {

namespace {

constexpr auto textFont = xlsxTextFont;
constexpr auto figureFont = "BIZ UDGothic";
constexpr auto amounts = xlsxAmounts;

constexpr const Tokens &colours = paperTokens;

bool isFigureStyle(CellStyle style)
{
    switch (style) {
    case CellStyle::yen:
    case CellStyle::ratio:
    case CellStyle::percent:
    case CellStyle::decimal1:
    case CellStyle::integer:
    case CellStyle::date:
    case CellStyle::total: return true;
    case CellStyle::plain:
    case CellStyle::title:
    case CellStyle::heading:
    case CellStyle::note:
    case CellStyle::label:
    case CellStyle::input:
    case CellStyle::source: return false;
    }
    Q_UNREACHABLE();
}

/// An assumption holds yen or, like hours a week, a number with decimals.
const char *numberFormat(CellStyle style, bool isYen)
{
    switch (style) {
    case CellStyle::yen:
    case CellStyle::total:
    case CellStyle::integer: return amounts;
    case CellStyle::input: return isYen ? amounts : "#,##0.0;\"▲\"#,##0.0;0";
    case CellStyle::ratio: return "#,##0.00;\"▲\"#,##0.00;0.00";
    case CellStyle::percent: return "0.0\"%\";\"▲\"0.0\"%\";0.0\"%\"";
    case CellStyle::decimal1: return "#,##0.0;\"▲\"#,##0.0;0.0";
    case CellStyle::date: return "yyyy/mm/dd";
    case CellStyle::plain:
    case CellStyle::title:
    case CellStyle::heading:
    case CellStyle::note:
    case CellStyle::label:
    case CellStyle::source: return nullptr;
    }
    Q_UNREACHABLE();
}

void setLook(lxw_format *format, CellStyle style)
{
    switch (style) {
    case CellStyle::title:
        format_set_font_size(format, 16);
        format_set_bold(format);
        format_set_font_color(format, colours.accent);
        return;
    case CellStyle::heading:
        format_set_bold(format);
        format_set_bg_color(format, colours.soft);
        format_set_bottom(format, LXW_BORDER_THIN);
        format_set_bottom_color(format, colours.accent);
        format_set_text_wrap(format);
        return;
    case CellStyle::note:
    case CellStyle::source:
        format_set_font_size(format, 9);
        format_set_font_color(format, colours.ink3);
        return;
    case CellStyle::label: format_set_bold(format); return;
    case CellStyle::total:
        format_set_bold(format);
        format_set_top(format, LXW_BORDER_THIN);
        return;
    case CellStyle::input:
        format_set_bg_color(format, colours.warnSoft);
        format_set_font_color(format, colours.warn);
        format_set_border(format, LXW_BORDER_DASHED);
        format_set_border_color(format, colours.warn);
        return;
    case CellStyle::plain: format_set_text_wrap(format); return;
    case CellStyle::yen:
    case CellStyle::ratio:
    case CellStyle::percent:
    case CellStyle::decimal1:
    case CellStyle::integer:
    case CellStyle::date: return;
    }
}

/// Formats are made once per style and kind of content: the same style holds a reason as text where the number is missing.
class Formats
{
public:
    enum class Kind { number, yen, text };

    explicit Formats(lxw_workbook *book) : m_book(book) {}
    lxw_format *of(CellStyle style, Kind kind)
    {
        lxw_format *&format = m_formats[static_cast<std::size_t>(style)][static_cast<std::size_t>(kind)];
        if (!format)
            format = made(style, kind);
        return format;
    }

private:
    lxw_format *made(CellStyle style, Kind kind)
    {
        lxw_format *format = workbook_add_format(m_book);
        const bool isText = kind == Kind::text;
        const bool isFigure = !isText;
        format_set_font_name(format, isFigure ? figureFont : textFont);
        format_set_font_size(format, 10);
        format_set_font_color(format, colours.ink1);
        format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
        setLook(format, style);
        if (isFigure || (isFigureStyle(style) && style != CellStyle::date))
            format_set_align(format, LXW_ALIGN_RIGHT);
        const char *shown = isFigure ? numberFormat(style, kind == Kind::yen) : nullptr;
        if (shown)
            format_set_num_format(format, shown);
        if (isText && isFigureStyle(style)) {        // a reason in a column of numbers
            format_set_font_size(format, 9);
            format_set_font_color(format, colours.ink3);
            format_set_text_wrap(format);
        }
        return format;
    }

    lxw_workbook *m_book;
    std::array<std::array<lxw_format *, 3>, 16> m_formats{};
};

lxw_error writeCell(lxw_worksheet *sheet, lxw_row_t row, lxw_col_t column, const Cell &cell, Formats &formats)
{
    if (const auto *text = std::get_if<QString>(&cell.content)) {
        lxw_format *format = formats.of(cell.style, Formats::Kind::text);
        // always as a string, so that "=1+1" in an account name stays a name
        return text->isEmpty() ? worksheet_write_blank(sheet, row, column, format)
                               : worksheet_write_string(sheet, row, column, storableText(*text).toUtf8().constData(), format);
    }
    if (const auto *number = std::get_if<double>(&cell.content))
        return worksheet_write_number(sheet, row, column, *number, formats.of(cell.style, Formats::Kind::number));
    if (const auto *yen = std::get_if<Yen>(&cell.content))
        return worksheet_write_number(sheet, row, column, static_cast<double>(yen->value()), formats.of(cell.style, Formats::Kind::yen));
    if (const auto *formula = std::get_if<Formula>(&cell.content))
        return worksheet_write_formula_num(sheet, row, column, (QLatin1Char('=') + formula->expression).toUtf8().constData(),
                                           formats.of(cell.style, Formats::Kind::number), formula->value);
    if (cell.style != CellStyle::plain)
        return worksheet_write_blank(sheet, row, column, formats.of(cell.style, Formats::Kind::text));
    return LXW_NO_ERROR;
}

bool isWrapped(CellStyle style)
{
    return style == CellStyle::plain || style == CellStyle::heading || isFigureStyle(style);
}

/// Columns the text takes: Japanese characters are twice as wide.
double columnsOf(QStringView text)
{
    double columns = 0;
    for (const QChar c : text)
        columns += c.unicode() >= 0x2E80 ? 2.0 : 1.1;
    return columns;
}

double textHeight(const Cell &cell, double columnWidth)
{
    const double line = cell.style == CellStyle::title ? 25 : cell.style == CellStyle::note || cell.style == CellStyle::source ? 14 : 15.5;
    const auto *text = std::get_if<QString>(&cell.content);
    if (!text || !isWrapped(cell.style))
        return line;
    double lines = 0;
    for (const QStringView part : QStringView(*text).split(QLatin1Char('\n')))
        lines += std::max(1.0, std::ceil(columnsOf(part) / std::max(4.0, columnWidth - 1)));
    return lines * line;
}

/// Written into the file, because programs that open it do not all fit rows to wrapped text.
double rowHeight(const Sheet &sheet, const std::vector<Cell> &row)
{
    double height = 15.5;
    for (std::size_t column = 0; column < row.size(); ++column)
        height = std::max(height, textHeight(row[column], column < sheet.columnWidths.size() ? sheet.columnWidths[column] : 9));
    return std::min(height, 400.0);     // 409 is the highest a row may be
}

void setUpPage(lxw_worksheet *sheet, const Sheet &meant, const QString &title)
{
    worksheet_set_landscape(sheet);
    worksheet_set_paper(sheet, 9);          // A4
    worksheet_fit_to_pages(sheet, 1, 0);    // one page wide, as long as it must be
    worksheet_set_margins(sheet, 0.5, 0.5, 0.7, 0.6);
    QString head = storableText(title).left(120);
    // "&&G" would still be taken for a picture (libxlsxwriter 1.1.4 frees the header twice then); a blank ends the font size, or "3丁目" would be part of it
    head.replace(QLatin1Char('&'), QChar(0xFF06));
    worksheet_set_header(sheet, (QStringLiteral("&L&9 ") + head + QStringLiteral("&R&9&A")).toUtf8().constData());
    worksheet_set_footer(sheet, "&C&9&P／&N");
    if (meant.frozenRows > 0) {
        worksheet_freeze_panes(sheet, static_cast<lxw_row_t>(meant.frozenRows), 0);
        worksheet_repeat_rows(sheet, 0, static_cast<lxw_row_t>(meant.frozenRows - 1));
    }
    if (meant.printedColumns > 0 && !meant.rows.empty())
        worksheet_print_area(sheet, 0, 0, static_cast<lxw_row_t>(meant.rows.size() - 1), static_cast<lxw_col_t>(meant.printedColumns - 1));
    worksheet_gridlines(sheet, LXW_HIDE_ALL_GRIDLINES);
    for (std::size_t i = 0; i < meant.columnWidths.size(); ++i)
        worksheet_set_column(sheet, static_cast<lxw_col_t>(i), static_cast<lxw_col_t>(i), meant.columnWidths[i], nullptr);
}

lxw_error writeSheet(lxw_workbook *book, const Workbook &workbook, const Sheet &meant, Formats &formats)
{
    lxw_worksheet *sheet = workbook_add_worksheet(book, meant.name.toUtf8().constData());
    if (!sheet)
        return LXW_ERROR_SHEETNAME_LENGTH_EXCEEDED;
    setUpPage(sheet, meant, workbook.title);
    for (std::size_t row = 0; row < meant.rows.size(); ++row) {
        worksheet_set_row(sheet, static_cast<lxw_row_t>(row), rowHeight(meant, meant.rows[row]), nullptr);
        for (std::size_t column = 0; column < meant.rows[row].size(); ++column) {
            const lxw_error error = writeCell(sheet, static_cast<lxw_row_t>(row), static_cast<lxw_col_t>(column),
                                              meant.rows[row][column], formats);
            if (error != LXW_NO_ERROR)
                return error;
        }
    }
    for (const SheetChart &chart : meant.charts)
        addXlsxChart(book, sheet, meant, chart);
    return LXW_NO_ERROR;
}

lxw_error writeBook(lxw_workbook *book, const Workbook &workbook)
{
    QByteArray title = workbook.title.toUtf8();
    QByteArray subject = workbook.subject.toUtf8();
    QByteArray program("SmartSME");
    lxw_doc_properties properties{};
    properties.title = title.data();
    properties.subject = subject.data();
    properties.author = program.data();     // never the account name of the person at the computer
    workbook_set_properties(book, &properties);
    Formats formats(book);
    lxw_error error = LXW_NO_ERROR;
    for (const Sheet &sheet : workbook.sheets)
        if (error == LXW_NO_ERROR)
            error = writeSheet(book, workbook, sheet, formats);
    for (const Workbook::Name &name : workbook.names)
        if (error == LXW_NO_ERROR)
            error = workbook_define_name(book, name.name.toUtf8().constData(),
                                         (QLatin1Char('=') + name.reference).toUtf8().constData());
    const lxw_error closed = workbook_close(book);
    return error != LXW_NO_ERROR ? error : closed;
}

} // namespace

Result<Written> writeXlsx(const Workbook &workbook, const QString &path)
{
    FileReplacement file(path);
    if (const auto prepared = file.prepare(); !prepared)
        return prepared.problems();
    QByteArray temporaryFolder = QFile::encodeName(QDir::tempPath());
    lxw_workbook_options options{};
    options.tmpdir = temporaryFolder.data();    // its default on Windows is the root of the drive
    lxw_workbook *book = workbook_new_opt(QFile::encodeName(file.temporaryPath()).constData(), &options);
    if (!book)
        return writeStopped(path, {});
    const lxw_error error = writeBook(book, workbook);
    if (error != LXW_NO_ERROR)
        return writeStopped(path, QString::fromUtf8(lxw_strerror(error)));
    const auto found = compareXlsx(workbook, file.temporaryPath(), path);
    if (!found)
        return found.problems();
    const auto bytes = file.commit();
    if (!bytes)
        return bytes.problems();
    return Written{path, *bytes, *found};
}

} // namespace smartsme
