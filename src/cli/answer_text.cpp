// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/sections.h"

#include "cli/text_table.h"
#include "report/number_format.h"
#include "report/record_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace smartsme {

namespace {

constexpr std::size_t firstActions = 3;

/// The name of a term or of a count of people; the id where neither has one.
QString termName(const QString &id, const YearRecord &year, Language language)
{
    if (const Figure *term = termOf(year, id))
        return term->label.in(language);
    const std::vector<QString> people = Workforce::figureIds();
    return std::ranges::find(people, id) == people.end() ? id : year.workforce.figure(id).label.in(language);
}

/// "operating_profit + rent" in the words of the statements.
QString sumInWords(const QString &formula, const YearRecord &year, Language language)
{
    QStringList words;
    for (const QString &part : formula.split(QLatin1Char(' '), Qt::SkipEmptyParts))
        words << (part == QLatin1String("+") || part == QLatin1String("-") ? part : termName(part, year, language));
    return words.join(QLatin1Char(' '));
}

QString definitionText(const Productivity &headline, const YearRecord &year, const Vocabulary &words, Language language)
{
    const ProductivityDefinition *definition = words.definitions ? words.definitions->find(headline.definition) : nullptr;
    if (!definition || definition->numerator.isEmpty())
        return headline.name.in(language);
    return QCoreApplication::translate("cli", "%1: (%2) ÷ (%3)")
        .arg(headline.name.in(language), sumInWords(definition->numerator, year, language), sumInWords(definition->denominator, year, language));
}

void addProductivity(TextTable &table, const DiagnosisRecord &record, const Vocabulary &words, Language language)
{
    const Productivity *headline = headlineOf(record);
    if (!headline) {
        table.add({QCoreApplication::translate("cli", "Productivity"), QCoreApplication::translate("cli", "not known: there are no books of a year yet")});
        return;
    }
    const YearRecord &year = *record.latest();
    table.add({QCoreApplication::translate("cli", "Value added per person"),
               figurePhrase(headline->perPerson, MoneyUnit::manYen, language) + QStringLiteral("  ") + fiscalYearText(year.accounts.year, language)});
    table.add({QCoreApplication::translate("cli", "Value added per hour"), figurePhrase(headline->perHour, MoneyUnit::yen, language)});
    table.add({QCoreApplication::translate("cli", "How it is counted"), definitionText(*headline, year, words, language)});
}

void addComparison(TextTable &table, const DiagnosisRecord &record, Language language)
{
    if (!record.latest() || record.latest()->comparisons.empty())
        return;
    const std::vector<Comparison> &comparisons = record.latest()->comparisons;
    const Comparison &first = comparisons.front();
    const QString head = QCoreApplication::translate("cli", "Compared with others");
    if (first.references.empty() || !first.firm.isAvailable()) {
        table.add({head, (first.unavailable.ja.isEmpty() ? first.sentence : first.unavailable).in(language)});
        return;
    }
    const Figure &published = first.references.front().figure;
    table.add({head, first.sentence.in(language)});
    table.add({{}, QCoreApplication::translate("cli", "%1: firm %2, published %3 (%4 of %5, %6)")
                       .arg(first.name.in(language), figurePhrase(first.firm, MoneyUnit::manYen, language),
                            figurePhrase(published, MoneyUnit::manYen, language), published.origin.cell, published.origin.year, published.origin.source)});
    if (comparisons.size() > 1 && !comparisons[1].references.empty() && comparisons[1].firm.isAvailable())
        table.add({{}, comparisons[1].sentence.in(language)});
}

void addPlace(TextTable &table, const DiagnosisRecord &record, Language language)
{
    const QString head = QCoreApplication::translate("cli", "Use of IT");
    if (!record.hasAnswers) {
        table.add({head, QCoreApplication::translate("cli", "No question is answered yet.")});
        return;
    }
    table.add({head, stepsToNextLayerText(record.placement, language)});
    if (record.placement.isRange())
        table.add({{}, QCoreApplication::translate("cli", "Up to the %1 once what is not known is cleared up").arg(layerName(record.placement.layerIfBest, language).toLower())});
}

void addActions(TextTable &table, const DiagnosisRecord &record, const Vocabulary &words, Language language)
{
    QString head = QCoreApplication::translate("cli", "What to do first");
    const auto &actions = record.plan.actions;
    for (std::size_t i = 0; i < std::min(firstActions, actions.size()); ++i) {
        table.add({head, QCoreApplication::translate("cli", "%1. %2 (%3)").arg(i + 1)
                             .arg(actionName(words, actions[i].action, language), periodText(actions[i], record.date, language))});
        head.clear();
    }
}

} // namespace

QString answerText(const DiagnosisRecord &record, const Vocabulary &words, Language language)
{
    QStringList parts{record.profile.name.isEmpty() ? QCoreApplication::translate("cli", "(no name)") : record.profile.name};
    if (!record.industryName.ja.isEmpty())
        parts << record.industryName.in(language);
    parts << dateText(record.date, language);
    TextTable table;
    addProductivity(table, record, words, language);
    addComparison(table, record, language);
    addPlace(table, record, language);
    addActions(table, record, words, language);
    return headingText(parts.join(QStringLiteral("  "))) + table.text() + QLatin1Char('\n');
}

} // namespace smartsme
