// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/figure_cells.h"

#include "report/number_format.h"
#include "report/wording.h"

#include <cmath>

namespace smartsme {

namespace {

/// The number an expression of a quotient ends with (" * 100"), 1 without one.
double scaleOf(const QString &expression)
{
    bool isNumber = false;
    const double scale = expression.section(QStringLiteral(" * "), -1).toDouble(&isNumber);
    return isNumber && expression.contains(QStringLiteral(" * ")) ? scale : 1;
}

bool isClose(double a, double b)
{
    return std::abs(a - b) <= 1e-9 * std::max(1.0, std::abs(b));
}

std::optional<Formula> liveQuotient(const Figure &figure, const NumberCells &cells)
{
    const std::vector<Figure> &inputs = figure.origin.inputs;
    if (inputs.size() != 2 || !figure.origin.expression.contains(QStringLiteral(" / ")))
        return std::nullopt;
    const auto numerator = liveFigure(inputs[0], cells);
    const auto denominator = liveFigure(inputs[1], cells);
    if (!numerator || !denominator || denominator->value <= 0)
        return std::nullopt;
    const double scale = scaleOf(figure.origin.expression);
    const double value = numerator->value / denominator->value * scale;
    if (!isClose(value, *figure.value))
        return std::nullopt;
    QString expression = QStringLiteral("(%1)/(%2)").arg(numerator->expression, denominator->expression);
    if (scale != 1.0)
        expression += QStringLiteral("*%1").arg(scale);
    return Formula{expression, *figure.value};
}

} // namespace

QString sheetUnitText(Unit unit, Language language)
{
    const QString text = figureUnitText(unit, MoneyUnit::yen, language);
    const bool isMoney = unit == Unit::yen || unit == Unit::yenPerPerson || unit == Unit::yenPerHour;
    return isMoney && language == Language::en ? QStringLiteral("yen %1").arg(text).trimmed() : text;
}

const Origin *publishedOrigin(const Figure &figure)
{
    if (figure.origin.kind == Origin::Kind::benchmarkCell)
        return &figure.origin;
    for (const Figure &input : figure.origin.inputs)
        if (const Origin *found = publishedOrigin(input))
            return found;
    return nullptr;
}

std::vector<Cell> publishedCells(const Figure &figure)
{
    const Origin *origin = publishedOrigin(figure);
    if (!origin)
        return std::vector<Cell>(4);
    return {textCell(origin->cell), textCell(origin->year), textCell(origin->table, CellStyle::source), textCell(origin->source, CellStyle::source)};
}

QString publishedText(const Figure &figure, Language language)
{
    const Origin *origin = publishedOrigin(figure);
    if (!origin)
        return {};
    QStringList parts{origin->cell, origin->year.isEmpty() ? QString() : wording(language, "%1年度", "FY%1").arg(origin->year), origin->table, origin->source};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" ｜ "));
}

std::optional<Formula> liveFigure(const Figure &figure, const NumberCells &cells)
{
    if (!figure.isAvailable())
        return std::nullopt;
    if (auto formula = liveSum(figure.id, cells, *figure.value))
        return formula;
    if (auto formula = liveSum(figure.origin.expression, cells, *figure.value))
        return formula;
    return liveQuotient(figure, cells);
}

Cell liveFigureCell(const Figure &figure, const NumberCells &cells, Language language)
{
    auto formula = liveFigure(figure, cells);
    if (!formula)
        return figureCell(figure, language);
    // text or zero in a cell that someone edits must not become an error
    if (formula->expression.contains(QLatin1Char('/')))
        formula->expression = QStringLiteral("IFERROR(%1,\"\")").arg(formula->expression);
    return {*formula, styleOf(figure.unit)};
}

Cell differenceCell(const QString &minuend, const QString &subtrahend, double value, Unit unit)
{
    return formulaCell(QStringLiteral("IF(AND(ISNUMBER(%1),ISNUMBER(%2)),%1-%2,\"\")").arg(minuend, subtrahend), value, styleOf(unit));
}

} // namespace smartsme
