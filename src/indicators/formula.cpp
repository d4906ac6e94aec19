// SPDX-License-Identifier: GPL-3.0-or-later
#include "indicators/division.h"
#include "indicators/productivity.h"

#include <QRegularExpression>

#include <algorithm>

namespace smartsme {

namespace {

struct Summand
{
    int sign = 1;
    QString id;
};

/// Nothing when the text is not id (('+' | '-') id)*.
std::optional<std::vector<Summand>> summandsOf(const QString &formula)
{
    static const QRegularExpression word(QStringLiteral("^[a-z][a-z0-9_]*$"));
    std::vector<Summand> summands;
    int sign = 1;
    bool expectsId = true;
    for (const QString &token : formula.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        const bool isOperator = token == QStringLiteral("+") || token == QStringLiteral("-");
        if (isOperator == expectsId || (expectsId && !word.match(token).hasMatch()))
            return std::nullopt;
        if (isOperator)
            sign = token == QStringLiteral("+") ? 1 : -1;
        else
            summands.push_back({sign, token});
        expectsId = isOperator;
    }
    if (expectsId)
        return std::nullopt;
    return summands;
}

/// The kinds of personnel cost that an undivided line (人件費 in one account) hides.
const QStringList &dividedKinds()
{
    static const QStringList kinds = {QStringLiteral("officer_pay"), QStringLiteral("officer_bonus"), QStringLiteral("employee_pay"),
                                      QStringLiteral("employee_bonus"), QStringLiteral("welfare")};
    return kinds;
}

bool asksForKindsOfPay(const std::vector<Summand> &summands)
{
    return std::ranges::any_of(summands, [](const Summand &summand) { return dividedKinds().contains(summand.id); });
}

/// Why pay by kind is not known, where the books hold personnel cost in one line; else empty.
Text undividedPersonnel(const AnnualAccounts &accounts, const StatementTerms &terms)
{
    const TermId mixed(QStringLiteral("personnel_mixed"));
    if (!terms.find(mixed))
        return {};
    const Figure figure = terms.evaluate(mixed, accounts);
    if (!figure.isAvailable() || *figure.value == 0.0)
        return {};
    return {QStringLiteral("人件費が1つの科目にまとまっています。給料・賞与・福利厚生費に分けて割り当てると計算できます。"),
            QStringLiteral("Personnel cost stands in one undivided account. Map it to pay, bonus and welfare to compute this.")};
}

bool isWorkforceFigure(const QString &id)
{
    const std::vector<QString> ids = Workforce::figureIds();
    return std::ranges::find(ids, id) != ids.end();
}

Figure partOf(const Summand &summand, const AnnualAccounts &accounts, const Workforce &workforce, const StatementTerms &terms)
{
    const TermId term(summand.id);
    if (terms.find(term))
        return terms.evaluate(term, accounts);
    if (isWorkforceFigure(summand.id))
        return workforce.figure(summand.id);
    return unavailableFigure(summand.id, {summand.id, summand.id}, Unit::none,
                             {QStringLiteral("この言葉は式に使えません。"), QStringLiteral("This is no word of formulas.")});
}

} // namespace

Figure evaluateSum(const QString &formula, const QString &id, const Text &label, Unit unit, const AnnualAccounts &accounts,
                   const Workforce &workforce, const StatementTerms &terms)
{
    const auto summands = summandsOf(formula);
    if (!summands)
        return unavailableFigure(id, label, unit, {QStringLiteral("式「%1」が読めません。").arg(formula),
                                                   QStringLiteral("The formula “%1” cannot be read.").arg(formula)});
    if (asksForKindsOfPay(*summands)) {
        const Text undivided = undividedPersonnel(accounts, terms);
        if (!undivided.ja.isEmpty())
            return unavailableFigure(id, label, unit, undivided);
    }

    Origin origin;
    origin.kind = Origin::Kind::formula;
    origin.expression = formula;
    Yen exact;
    bool isExact = unit == Unit::yen;
    double sum = 0;
    for (const Summand &summand : *summands) {
        Figure part = partOf(summand, accounts, workforce, terms);
        if (!part.isAvailable())
            return unavailableFigure(id, label, unit, missingPart(part));
        sum += summand.sign * *part.value;
        isExact = isExact && part.exactYen.has_value();
        if (isExact) {
            const std::optional<Yen> next = plus(exact, summand.sign > 0 ? *part.exactYen : -*part.exactYen);
            isExact = next.has_value();
            exact = next.value_or(exact);
        }
        origin.inputs.push_back(std::move(part));
    }
    return isExact ? yenFigure(id, label, exact, std::move(origin)) : numberFigure(id, label, unit, sum, std::move(origin));
}

} // namespace smartsme
