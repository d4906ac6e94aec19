// SPDX-License-Identifier: GPL-3.0-or-later
#include "indicators/productivity.h"

#include "indicators/division.h"
#include "ledger/left_out.h"

namespace smartsme {

namespace {

/// What is measured by a definition, named: 粗利益 and 営業利益 are no value added.
Text measureOf(const ProductivityDefinition &definition, const StatementTerms &terms)
{
    const StatementTerms::Term *term = terms.find(TermId(definition.numerator));
    return term ? term->label : Text{QStringLiteral("付加価値額"), QStringLiteral("Value added")};
}

Text noteOf(const ProductivityDefinition &definition, const AnnualAccounts &accounts)
{
    Text note{definition.reading.ja + definition.note.ja,
              QStringLiteral("%1 %2").arg(definition.reading.en, definition.note.en).trimmed()};
    if (accounts.isPartial()) {
        note.ja += QStringLiteral("仕訳のない月が%1か月あります。").arg(accounts.missingMonths.size());
        note.en += QStringLiteral(" %1 months of the year have no entries.").arg(accounts.missingMonths.size());
    }
    if (const Text leftOut = leftOutNote(accounts, {Statement::profitAndLoss, Statement::manufacturingCost}); !leftOut.ja.isEmpty()) {
        note.ja += leftOut.ja;
        note.en += QLatin1Char(' ') + leftOut.en;
    }
    if (accounts.year.months() != 12) {
        note.ja += QStringLiteral("%1か月の決算です。").arg(accounts.year.months());
        note.en += QStringLiteral(" The fiscal year has %1 months.").arg(accounts.year.months());
    }
    return note;
}

/// Whatever belongs to the definition rather than to one figure of it.
void fillOrigin(Origin &origin, const ProductivityDefinition &definition, const Text &note)
{
    origin.note = note;
    origin.source = definition.source;
    origin.table = QStringLiteral("programmes/productivity_definitions.csv: %1").arg(definition.id.text());
    origin.year = definition.year;
    origin.confirmation = definition.confirmation;
}

QString figureId(const ProductivityDefinition &definition, const char *what)
{
    return QStringLiteral("%1.%2").arg(definition.id.text(), QLatin1String(what));
}

Figure peopleOf(const ProductivityDefinition &definition, const AnnualAccounts &accounts, const Workforce &workforce,
                const StatementTerms &terms)
{
    const Text label{QStringLiteral("人数"), QStringLiteral("People")};
    const QString id = figureId(definition, "people");
    if (definition.denominator.isEmpty())
        return unavailableFigure(id, label, Unit::persons,
                                 {QStringLiteral("この定義は割る人数を決めていません。"), QStringLiteral("The definition names no number of people.")});
    return evaluateSum(definition.denominator, id, label, Unit::persons, accounts, workforce, terms);
}

Productivity evaluated(const ProductivityDefinition &definition, const AnnualAccounts &accounts, const Workforce &workforce,
                       const StatementTerms &terms)
{
    Productivity result;
    result.definition = definition.id;
    result.name = definition.name;
    result.decides = isDecisive(definition.confirmation);

    const Text measure = measureOf(definition, terms);
    const Text perPerson{QStringLiteral("1人あたり%1").arg(measure.ja), QStringLiteral("%1 per person").arg(measure.en)};
    const Text perHour{QStringLiteral("1時間あたり%1").arg(measure.ja), QStringLiteral("%1 per hour").arg(measure.en)};
    const Text note = noteOf(definition, accounts);
    Origin rule;
    fillOrigin(rule, definition, note);

    result.valueAdded = definition.numerator.isEmpty()
                            ? unavailableFigure(figureId(definition, "value_added"), measure, Unit::yen, definition.notComputed)
                            : evaluateSum(definition.numerator, figureId(definition, "value_added"), measure, Unit::yen,
                                          accounts, workforce, terms);
    fillOrigin(result.valueAdded.origin, definition, note);
    result.people = peopleOf(definition, accounts, workforce, terms);
    result.hours = evaluateSum(QStringLiteral("hours_total"), figureId(definition, "hours"),
                               {QStringLiteral("総労働時間（役員を除く）"), QStringLiteral("Hours worked (without officers)")},
                               Unit::hours, accounts, workforce, terms);
    result.perPerson = divided(result.valueAdded, result.people,
                               {figureId(definition, "per_person"), perPerson, Unit::yenPerPerson, 1, {}, rule});
    result.perHour = divided(result.valueAdded, result.hours,
                             {figureId(definition, "per_hour"), perHour, Unit::yenPerHour, 1, {}, rule});
    if (definition.denominator.isEmpty())
        result.perPerson.unavailable = result.people.unavailable;
    if (definition.numerator.isEmpty()) {
        result.perPerson.unavailable = definition.notComputed;
        result.perHour.unavailable = definition.notComputed;
    }
    if (!result.decides) {
        for (Figure *figure : {&result.valueAdded, &result.people, &result.hours, &result.perPerson, &result.perHour})
            figure->mark = Mark::toConfirm;
    }
    return result;
}

} // namespace

std::vector<Productivity> productivity(const AnnualAccounts &accounts, const Workforce &workforce,
                                       const StatementTerms &terms, const DefinitionTable &definitions)
{
    std::vector<Productivity> all;
    for (const ProductivityDefinition &definition : definitions.all())
        all.push_back(evaluated(definition, accounts, workforce, terms));
    return all;
}

} // namespace smartsme
