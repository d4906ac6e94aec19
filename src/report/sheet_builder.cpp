// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/sheet_builder.h"

#include "report/number_format.h"

#include <QDate>

#include <cmath>

namespace smartsme {

QString columnLetters(int column)
{
    QString letters;
    for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26)
        letters.prepend(QChar(u'A' + (rest - 1) % 26));
    return letters;
}

QString cellReference(int row, int column)
{
    return columnLetters(column) + QString::number(row + 1);
}

QString rangeReference(int firstRow, int firstColumn, int lastRow, int lastColumn)
{
    return cellReference(firstRow, firstColumn) + QLatin1Char(':') + cellReference(lastRow, lastColumn);
}

QString referenceFrom(const QString &sheet, int row, int column)
{
    return QStringLiteral("'%1'!$%2$%3").arg(sheet, columnLetters(column)).arg(row + 1);
}

Cell textCell(const QString &text, CellStyle style)
{
    return {text, style};
}

Cell yenCell(Yen amount, CellStyle style)
{
    return {amount, style};
}

Cell numberCell(double number, CellStyle style)
{
    return {number, style};
}

Cell formulaCell(const QString &expression, double value, CellStyle style)
{
    return {Formula{expression, value}, style};
}

Cell dateCell(QDate date)
{
    if (!date.isValid())
        return textCell(nothingText());
    // the serial day of spreadsheets counts from here
    return {static_cast<double>(QDate(1899, 12, 30).daysTo(date)), CellStyle::date};
}

CellStyle styleOf(Unit unit)
{
    switch (unit) {
    case Unit::yen:
    case Unit::yenPerPerson:
    case Unit::yenPerHour: return CellStyle::yen;
    case Unit::percent:
    case Unit::percentPoints: return CellStyle::percent;
    case Unit::times: return CellStyle::ratio;
    case Unit::months:
    case Unit::hours:
    case Unit::persons: return CellStyle::decimal1;
    case Unit::points:
    case Unit::none: return CellStyle::integer;
    }
    Q_UNREACHABLE();
}

Cell figureCell(const Figure &figure, Language language)
{
    if (!figure.isAvailable())
        return textCell(figureValueText(figure, MoneyUnit::yen, language), CellStyle::note);
    const CellStyle style = figure.mark == Mark::assumption ? CellStyle::input : styleOf(figure.unit);
    return figure.exactYen ? yenCell(*figure.exactYen, style) : numberCell(*figure.value, style);
}

SheetBuilder::SheetBuilder(const QString &name, std::vector<double> columnWidths)
{
    m_sheet.name = name;
    m_sheet.columnWidths = std::move(columnWidths);
}

int SheetBuilder::add(std::vector<Cell> cells)
{
    m_sheet.rows.push_back(std::move(cells));
    return nextRow() - 1;
}

int SheetBuilder::addText(const QString &text, CellStyle style)
{
    return add({textCell(text, style)});
}

int SheetBuilder::addHeads(const QStringList &heads)
{
    std::vector<Cell> cells;
    for (const QString &head : heads)
        cells.push_back(textCell(head, CellStyle::heading));
    return add(std::move(cells));
}

std::optional<std::vector<SumTerm>> signedSum(const QString &expression)
{
    std::vector<SumTerm> terms;
    SumTerm next;
    bool expectsTerm = true;
    QString spaced = expression;
    spaced.replace(QLatin1Char('+'), QStringLiteral(" + ")).replace(QLatin1Char('-'), QStringLiteral(" - "));
    for (const QString &word : spaced.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        const bool isSign = word == QStringLiteral("+") || word == QStringLiteral("-");
        if (isSign) {
            if (expectsTerm && !terms.empty())
                return std::nullopt;
            next.sign = word == QStringLiteral("-") ? -1 : 1;
            expectsTerm = true;
            continue;
        }
        if (!expectsTerm)
            return std::nullopt;
        next.id = word;
        terms.push_back(next);
        next = {};
        expectsTerm = false;
    }
    return terms.empty() || expectsTerm ? std::nullopt : std::optional(terms);
}

std::optional<Formula> liveSum(const QString &expression, const NumberCells &cells, double expected)
{
    const auto terms = signedSum(expression);
    if (!terms)
        return std::nullopt;
    Formula formula;
    for (const SumTerm &term : *terms) {
        // definitions name terms and workforce figures without prefix
        auto cell = cells.constFind(term.id);
        if (cell == cells.constEnd())
            cell = cells.constFind(QStringLiteral("term:") + term.id);
        if (cell == cells.constEnd())
            return std::nullopt;
        const bool isFirst = formula.expression.isEmpty();
        formula.expression += (term.sign < 0 ? QStringLiteral("-") : isFirst ? QString() : QStringLiteral("+")) + cell->reference;
        formula.value += term.sign * cell->value;
    }
    if (std::abs(formula.value - expected) > 1e-6 * std::max(1.0, std::abs(expected) * 1e-6))
        return std::nullopt;
    return formula;
}

} // namespace smartsme
