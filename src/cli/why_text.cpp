// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/sections.h"

#include "benchmark/survey_year.h"
#include "cli/text_table.h"
#include "report/number_format.h"
#include "report/record_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace smartsme {

namespace {

QString cellText(const Figure &figure, MoneyUnit unit, Language language)
{
    return figure.isAvailable() ? figurePhrase(figure, unit, language) : nothingText();
}

/// Money per person in 万円, per hour in yen: as it is said aloud.
MoneyUnit moneyUnitOf(Unit unit)
{
    return unit == Unit::yenPerHour ? MoneyUnit::yen : MoneyUnit::manYen;
}

QString lines(const QStringList &sentences)
{
    QString text;
    for (const QString &sentence : sentences)
        if (!sentence.isEmpty())
            text += sentence + QLatin1Char('\n');
    return text;
}

QString decompositionText(const Decomposition &decomposition, Language language)
{
    QString text = decomposition.name.in(language) + QLatin1Char('\n');
    if (!decomposition.unavailable.ja.isEmpty())
        return text + decomposition.unavailable.in(language) + QStringLiteral("\n\n");
    const MoneyUnit money = moneyUnitOf(decomposition.unit);
    const auto amount = [&](const Figure &figure) { return differenceText(*figure.value, decomposition.unit, money, language); };
    TextTable table({1, 2, 3});
    table.add({QString(), QCoreApplication::translate("cli", "difference"), decomposition.toName.in(language), decomposition.fromName.in(language)});
    for (const Contribution &part : decomposition.contributions)
        table.add({part.label.in(language), amount(part.amount), cellText(part.own, moneyUnitOf(part.own.unit), language), cellText(part.other, moneyUnitOf(part.other.unit), language)});
    table.add({QCoreApplication::translate("cli", "Together"), amount(decomposition.difference), cellText(decomposition.to, money, language), cellText(decomposition.from, money, language)});
    text += table.text(QStringLiteral("  ")) + decomposition.sentence.in(language) + QLatin1Char('\n');
    for (const Text &note : decomposition.notes)
        text += QStringLiteral("  ") + note.in(language) + QLatin1Char('\n');
    return text + QLatin1Char('\n');
}

/// Of the headline definition, per hour where hours are known, else per person.
const Decomposition *headlineChange(const YearRecord &year)
{
    const Decomposition *found = nullptr;
    for (const Decomposition &change : year.changes) {
        if (change.definition == DefinitionTable::headline() && (!found || !found->unavailable.ja.isEmpty()))
            found = &change;
    }
    return found;
}

QString trendCell(const Figure &figure, Language language)
{
    return figure.isAvailable() ? figureValueText(figure, moneyUnitOf(figure.unit), language) : nothingText();
}

void addTrend(TextTable &table, const Trend &trend, Language language)
{
    const QString unit = figureUnitText(trend.unit, moneyUnitOf(trend.unit), language);
    QStringList row{unit.isEmpty() ? trend.name.in(language) : QStringLiteral("%1 (%2)").arg(trend.name.in(language), unit)};
    for (const TrendPoint &point : trend.points)
        row << trendCell(point.figure, language);
    table.add(row << trendCell(trend.mean, language));
    if (trend.published.empty())
        return;
    row = {QStringLiteral("  ") + trend.publishedName.in(language)};
    for (const TrendPoint &point : trend.points) {
        const auto cell = std::ranges::find_if(trend.published, [&](const Figure &figure) { return figure.origin.year == QString::number(surveyYear(point.year)); });
        row << (cell == trend.published.end() ? nothingText() : trendCell(*cell, language));
    }
    table.add(row << trendCell(trend.publishedMean, language));
}

bool isShownTrend(const Trend &trend)
{
    static const QStringList shown{QStringLiteral("value_added_per_employee"), QStringLiteral("sales_growth_rate"), QStringLiteral("operating_margin"),
                                   QStringLiteral("equity_ratio"), QStringLiteral("it_spending_ratio"), QStringLiteral("wages.per_employee")};
    return trend.id.startsWith(DefinitionTable::headline().text() + QLatin1Char('.')) || shown.contains(trend.id);
}

QString peopleBasisText(const YearRecord &year, Language language)
{
    const auto basis = std::ranges::find(year.peopleBases, DefinitionTable::headline(), &PeopleBasis::definition);
    if (basis == year.peopleBases.end())
        return {};
    TextTable table({1, 2, 3});
    table.add({QCoreApplication::translate("cli", "People counted as"), QCoreApplication::translate("cli", "people"), QCoreApplication::translate("cli", "per person"),
               QCoreApplication::translate("cli", "effect")});
    QStringList reasons;
    for (const PeopleVariant &variant : basis->variants) {
        const QString effect = variant.effect ? differenceText(*variant.effect->value, Unit::yenPerPerson, MoneyUnit::manYen, language) : nothingText();
        table.add({variant.name.in(language) + (variant.isOfDefinition ? QStringLiteral(" *") : QString()), cellText(variant.people, MoneyUnit::manYen, language),
                   cellText(variant.perPerson, MoneyUnit::manYen, language), effect});
        if (!variant.perPerson.isAvailable() && !reasons.contains(variant.perPerson.unavailable.in(language)))
            reasons << variant.perPerson.unavailable.in(language);
    }
    return table.text() + QCoreApplication::translate("cli", "* as the headline counts.") + QLatin1Char('\n') + lines(reasons) + lines({basis->note.in(language)}) + QLatin1Char('\n');
}

QString payComparisonText(const Comparison &comparison, Language language)
{
    QString text = QStringLiteral("%1: %2\n").arg(comparison.name.in(language), cellText(comparison.firm, MoneyUnit::yen, language));
    for (const Reference &reference : comparison.references)
        text += QStringLiteral("  %1: %2 (%3 %4)\n").arg(reference.figure.label.in(language), cellText(reference.figure, MoneyUnit::yen, language), reference.figure.origin.year,
                                                       reference.figure.origin.table);
    const Text &verdict = comparison.unavailable.ja.isEmpty() ? comparison.sentence : comparison.unavailable;
    return text + (verdict.ja.isEmpty() ? QString() : QStringLiteral("  ") + verdict.in(language) + QLatin1Char('\n'));
}

} // namespace

QString cardsText(const DiagnosisRecord &record, Language language)
{
    if (record.cards.empty())
        return {};
    QString text = headingText(QCoreApplication::translate("cli", "What stands out"));
    for (const ProductivityCard &card : record.cards)
        text += QCoreApplication::translate("cli", "%1: %2").arg(card.title.in(language), card.sentence.in(language)) + QLatin1Char('\n');
    return text + QLatin1Char('\n');
}

QString gapText(const DiagnosisRecord &record, Language language)
{
    const YearRecord *year = record.latest();
    if (!year || (year->gaps.empty() && year->changes.empty()))
        return {};
    QString text = headingText(QCoreApplication::translate("cli", "Where the differences stand"));
    for (const Decomposition &gap : year->gaps)
        text += decompositionText(gap, language);
    if (const Decomposition *change = headlineChange(*year))
        text += decompositionText(*change, language);
    return text;
}

QString yearsText(const DiagnosisRecord &record, Language language)
{
    if (record.years.size() < 2 || record.trends.empty())
        return {};
    std::set<int> right;
    for (std::size_t i = 0; i <= record.years.size(); ++i)
        right.insert(static_cast<int>(i) + 1);
    TextTable table(std::move(right));
    QStringList heads{QString()};
    QStringList remarks;
    const auto &points = record.trends.front().points;
    const auto isSameNumber = [](const TrendPoint &one, const TrendPoint &other) { return one.year.nominalYear() == other.year.nominalYear(); };
    const bool isTwice = std::ranges::adjacent_find(points, isSameNumber) != points.end();      // the closing month was moved
    for (const TrendPoint &point : points) {
        heads << (isTwice ? fiscalYearText(point.year, language) : QString::number(point.year.nominalYear()));
        if (!point.remark.ja.isEmpty())
            remarks << QStringLiteral("%1: %2").arg(fiscalYearText(point.year, language), point.remark.in(language));
    }
    table.add(heads << QCoreApplication::translate("cli", "3-year mean"));
    QStringList reasons;
    for (const Trend &trend : record.trends) {
        if (!isShownTrend(trend))
            continue;
        addTrend(table, trend, language);
        if (!trend.mean.isAvailable())
            reasons << QCoreApplication::translate("cli", "%1: %2").arg(trend.name.in(language), trend.mean.unavailable.in(language));
    }
    return headingText(QCoreApplication::translate("cli", "Over the years")) + table.text() + lines(remarks) + lines(reasons)
        + lines({record.trends.front().note.in(language)}) + QLatin1Char('\n');
}

QString payText(const DiagnosisRecord &record, Language language)
{
    const YearRecord *year = record.latest();
    if (!year)
        return {};
    QString text = headingText(QCoreApplication::translate("cli", "People, pay and IT")) + peopleBasisText(*year, language);
    TextTable pay({1});
    for (const Figure &figure : year->wages.pay)
        pay.add({figure.label.in(language), cellText(figure, MoneyUnit::yen, language)});
    text += pay.text();
    const WageStanding &wages = year->wages;
    text += lines({wages.sentence.in(language), wages.unavailable.in(language), wages.narrowest ? wages.note.in(language) : QString()}) + QLatin1Char('\n');
    for (const Comparison &comparison : year->pay)
        if (comparison.firm.isAvailable())
            text += payComparisonText(comparison, language);
    const ItSpending &it = year->itSpending;
    text += QStringLiteral("\n%1: %2\n").arg(it.ratio.label.in(language), figurePhrase(it.ratio, MoneyUnit::yen, language));
    if (it.total.isAvailable())
        text += lines({QStringLiteral("  %1: %2").arg(it.total.label.in(language), figurePhrase(it.total, MoneyUnit::yen, language)), QStringLiteral("  ") + it.note.in(language)});
    return text + QLatin1Char('\n');
}

} // namespace smartsme
