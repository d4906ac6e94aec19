// SPDX-License-Identifier: GPL-3.0-or-later
#include "indicators/ratios.h"

#include "indicators/division.h"
#include "indicators/indicators_schemas.h"
#include "indicators/year_change.h"

#include <algorithm>

namespace smartsme {

namespace {

constexpr int monthsOfYear = 12;

Unit unitFrom(const QString &text)
{
    if (text == QStringLiteral("percent"))
        return Unit::percent;
    if (text == QStringLiteral("yen_per_person"))
        return Unit::yenPerPerson;
    return text == QStringLiteral("times") ? Unit::times : Unit::months;
}

/// The unit a sum of these words has: its first word tells.
Unit unitOfSum(const QString &formula)
{
    if (formula.startsWith(QStringLiteral("heads_")))
        return Unit::persons;
    return formula.startsWith(QStringLiteral("hours_")) ? Unit::hours : Unit::yen;
}

/// The name of a sum, from the names of its parts: 営業利益 ＋ 減価償却費.
Text labelOf(const QString &formula, const Workforce &workforce, const StatementTerms &terms)
{
    Text label;
    for (const QString &token : formula.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        if (token.size() == 1) {
            label.ja += token == QStringLiteral("+") ? QStringLiteral("＋") : QStringLiteral("−");
            label.en += QStringLiteral(" %1 ").arg(token);
            continue;
        }
        const StatementTerms::Term *term = terms.find(TermId(token));
        const Text name = term ? term->label : workforce.figure(token).label;
        label.ja += name.ja;
        label.en += name.en;
    }
    return label;
}

struct Year
{
    const AnnualAccounts &accounts;
    const Workforce &workforce;
    const StatementTerms &terms;

    Figure sum(const QString &formula, const QString &id) const
    {
        return evaluateSum(formula, id, labelOf(formula, workforce, terms), unitOfSum(formula), accounts, workforce, terms);
    }
};

Quotient quotientOf(const RatioDefinition &ratio, const AnnualAccounts &accounts)
{
    Quotient quotient{ratio.indicator.text(), ratio.name, ratio.unit, ratio.scale, ratio.notComputed, {}};
    // "Months of sales" divides by the sales of one month; in a year that was cut short that month is one of fewer.
    if (ratio.unit == Unit::months)
        quotient.scale = ratio.scale * accounts.year.months() / monthsOfYear;
    quotient.origin.note = ratio.note;
    quotient.origin.table = QStringLiteral("benchmarks/firm_ratios.csv: %1").arg(ratio.indicator.text());
    return quotient;
}

Figure growth(const RatioDefinition &ratio, const Year &year, const AnnualAccounts *previous)
{
    const auto without = [&](const Text &reason) {
        return unavailableFigure(ratio.indicator.text(), ratio.name, ratio.unit, reason);
    };
    if (!previous)
        return without({QStringLiteral("前年度の決算がありません。前年度のデータも取り込むと計算できます。"),
                        QStringLiteral("There are no accounts of the previous year. Import them to compute this.")});
    if (const Text reason = whyNotComparable(*previous, year.accounts); !reason.ja.isEmpty())
        return without(reason);
    const Figure now = year.sum(ratio.numerator, ratio.numerator);
    Figure before = Year{*previous, year.workforce, year.terms}.sum(ratio.numerator, ratio.numerator + QStringLiteral(".previous"));
    before.label = {QStringLiteral("前年度の%1").arg(now.label.ja), QStringLiteral("%1 of the previous year").arg(now.label.en)};
    Figure figure = divided(now, before, quotientOf(ratio, year.accounts));
    if (figure.isAvailable()) {
        figure.value = *figure.value - ratio.scale;
        figure.origin.expression = QStringLiteral("(%1 / previous %1 - 1) * %2").arg(ratio.numerator).arg(ratio.scale);
    }
    return figure;
}

} // namespace

Result<RatioTable> RatioTable::load(const QString &dataFolder)
{
    const Result<DataTable> rows = loadDataTable(dataFolder, indicatorsSchema(QStringLiteral("benchmarks/firm_ratios.csv")));
    if (!rows)
        return rows.problems();
    RatioTable table;
    for (const DataRow row : *rows) {
        RatioDefinition ratio;
        ratio.indicator = IndicatorId(row.text("indicator"));
        ratio.name = row.both("name_ja", "name_en");
        ratio.numerator = row.text("numerator");
        ratio.denominator = row.text("denominator");
        ratio.unit = unitFrom(row.text("unit"));
        ratio.scale = row.decimal("scale").value_or(1);
        ratio.isGrowth = row.text("basis") == QStringLiteral("previous_year");
        ratio.note = row.both("note_ja", "note_en");
        ratio.notComputed = row.both("not_computed_ja", "not_computed_en");
        table.m_ratios.push_back(std::move(ratio));
    }
    return table;
}

std::vector<Figure> firmRatios(const RatioTable &ratios, const AnnualAccounts &accounts, const AnnualAccounts *previous,
                               const Workforce &workforce, const StatementTerms &terms)
{
    const Year year{accounts, workforce, terms};
    std::vector<Figure> figures;
    for (const RatioDefinition &ratio : ratios.all()) {
        if (ratio.isGrowth) {
            figures.push_back(growth(ratio, year, previous));
            continue;
        }
        const QString id = ratio.indicator.text();
        figures.push_back(divided(year.sum(ratio.numerator, id + QStringLiteral(".numerator")),
                                  year.sum(ratio.denominator, id + QStringLiteral(".denominator")), quotientOf(ratio, accounts)));
    }
    return figures;
}

std::vector<Figure> missingInputs(const RatioDefinition &ratio, const AnnualAccounts &accounts, const AnnualAccounts *previous,
                                  const Workforce &workforce, const StatementTerms &terms)
{
    std::vector<Figure> missing;
    const auto look = [&](const QString &formula, const AnnualAccounts &year) {
        for (const QString &word : formula.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
            if (word.size() == 1)
                continue;
            Figure part = Year{year, workforce, terms}.sum(word, word);
            const bool isKnown = part.isAvailable() || std::ranges::find(missing, part.id, &Figure::id) != missing.end();
            if (!isKnown)
                missing.push_back(std::move(part));
        }
    };
    look(ratio.numerator, accounts);
    look(ratio.denominator, accounts);
    if (!ratio.isGrowth)
        return missing;
    if (previous)
        look(ratio.numerator, *previous);
    else
        missing.push_back(unavailableFigure(ratio.numerator + QStringLiteral(".previous"), {QStringLiteral("前年度の売上高"), QStringLiteral("Sales of the year before")},
                                            Unit::yen, {QStringLiteral("前年度の決算を取り込むか入力してください。"), QStringLiteral("Import or type the accounts of the year before.")}));
    return missing;
}

} // namespace smartsme
