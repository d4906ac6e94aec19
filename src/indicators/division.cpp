// SPDX-License-Identifier: GPL-3.0-or-later
#include "indicators/division.h"

#include <QLocale>

#include <cmath>

namespace smartsme {

namespace {

/// ids stand for themselves; sums are bracketed.
QString bracketed(const Figure &figure)
{
    const QString &expression = figure.origin.expression;
    if (expression.isEmpty())
        return figure.id;
    return expression.contains(QLatin1Char(' ')) ? QStringLiteral("(%1)").arg(expression) : expression;
}

QString valueText(const Figure &figure)
{
    return QLocale(QLocale::English).toString(*figure.value, 'f', figure.unit == Unit::yen ? 0 : QLocale::FloatingPointShortest);
}

Text notPositive(const Figure &denominator)
{
    const bool isMoney = denominator.unit == Unit::yen;
    const QString ja = isMoney ? QStringLiteral("円") : denominator.unit == Unit::persons ? QStringLiteral("人") : QStringLiteral("時間");
    const QString en = isMoney ? QStringLiteral(" yen") : denominator.unit == Unit::persons ? QStringLiteral(" persons") : QStringLiteral(" hours");
    return {QStringLiteral("割る数の「%1」が%2%3なので計算できません。").arg(denominator.label.ja, valueText(denominator), ja),
            QStringLiteral("Cannot be computed: the denominator, “%1”, is %2%3.").arg(denominator.label.en, valueText(denominator), en)};
}

} // namespace

Text missingPart(const Figure &part)
{
    return {QStringLiteral("「%1」がわかりません。%2").arg(part.label.ja, part.unavailable.ja),
            QStringLiteral("“%1” is not known. %2").arg(part.label.en, part.unavailable.en).trimmed()};
}

Figure divided(const Figure &numerator, const Figure &denominator, Quotient quotient)
{
    for (const Figure *part : {&numerator, &denominator}) {
        if (!part->isAvailable())
            return unavailableFigure(quotient.id, quotient.label, quotient.unit, part->unavailable);    // it names what is missing
    }
    const bool isPositive = *denominator.value > 0;
    const double value = isPositive ? *numerator.value / *denominator.value * quotient.scale : 0;
    if (!isPositive || !std::isfinite(value)) {
        Figure none = unavailableFigure(quotient.id, quotient.label, quotient.unit,
                                        quotient.notComputed.ja.isEmpty() ? notPositive(denominator) : quotient.notComputed);
        none.origin = std::move(quotient.origin);
        none.origin.inputs = {numerator, denominator};
        return none;
    }
    Origin origin = std::move(quotient.origin);
    origin.kind = Origin::Kind::formula;
    origin.expression = QStringLiteral("%1 / %2").arg(bracketed(numerator), bracketed(denominator));
    if (quotient.scale != 1.0)
        origin.expression += QStringLiteral(" * %1").arg(quotient.scale);
    origin.inputs = {numerator, denominator};
    return numberFigure(std::move(quotient.id), std::move(quotient.label), quotient.unit, value, std::move(origin));
}

} // namespace smartsme
