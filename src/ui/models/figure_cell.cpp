// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/figure_cell.h"

namespace smartsme {

namespace {

TableCell cell(const Figure &figure, const QString &text, Language language)
{
    if (!figure.isAvailable())
        return {.text = nothingText(), .isNumber = true, .tone = Tone::quiet, .tip = figure.unavailable.in(language)};
    return {.text = text, .isNumber = true, .order = figure.value, .figure = figure};
}

} // namespace

TableCell figureCell(const Figure &figure, MoneyUnit unit, Language language)
{
    return cell(figure, figureValueText(figure, unit, language), language);
}

TableCell valueCell(const Figure &figure, MoneyUnit unit, Language language)
{
    return cell(figure, columnValueText(figure, unit, language), language);
}

TableCell phraseCell(const Figure &figure, MoneyUnit unit, Language language)
{
    return cell(figure, shortPhrase(figure, unit, language), language);
}

TableCell differenceCell(const Figure &difference, MoneyUnit unit, Language language)
{
    return cell(difference, difference.isAvailable() ? columnDifferenceText(*difference.value, difference.unit, unit, language) : QString(), language);
}

} // namespace smartsme
