// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/sections.h"

#include "cli/text_table.h"
#include "report/number_format.h"

#include <QCoreApplication>

namespace smartsme {

namespace {

/// The value, or a dash: reasons are listed below a table, where they have room.
QString cellText(const Figure &figure, MoneyUnit unit, Language language)
{
    return figure.isAvailable() ? figurePhrase(figure, unit, language) : nothingText();
}

QString markedName(const Productivity &one, Language language)
{
    const QString name = one.name.in(language);
    return one.decides ? name : QCoreApplication::translate("cli", "%1 (to be confirmed)").arg(name);
}

QString pointsText(const LocalBenchmarkScore &score)
{
    return score.points ? QCoreApplication::translate("cli", "%1 points").arg(*score.points) : nothingText();
}

/// Every published value beside the figure, with its table and year.
QString referencesText(const Comparison &comparison, Language language)
{
    TextTable table({1});
    for (const Reference &reference : comparison.references) {
        const Origin &origin = reference.figure.origin;
        table.add({reference.figure.label.in(language), cellText(reference.figure, MoneyUnit::manYen, language), QStringList{origin.year, origin.table}.join(QLatin1Char(' ')).simplified()});
    }
    const QString large = comparison.largeFirmSentence.in(language);
    return table.text(QStringLiteral("  ")) + (large.isEmpty() ? QString() : QStringLiteral("  %1\n").arg(large));
}

QString localBenchmarkText(const LocalBenchmark &benchmark, Language language)
{
    TextTable table({1, 2, 3});
    table.add({QCoreApplication::translate("cli", "Local benchmark"), QCoreApplication::translate("cli", "firm"),
               QCoreApplication::translate("cli", "median"), QCoreApplication::translate("cli", "points")});
    for (const LocalBenchmarkScore &score : benchmark.scores)
        table.add({score.name.in(language), cellText(score.firm, MoneyUnit::manYen, language), cellText(score.median, MoneyUnit::manYen, language),
                   pointsText(score)});
    QString reasons;
    for (const LocalBenchmarkScore &score : benchmark.scores) {
        if (!score.points && !score.reason.ja.isEmpty())
            reasons += QStringLiteral("  ") + QCoreApplication::translate("cli", "%1: %2").arg(score.name.in(language), score.reason.in(language)) + QLatin1Char('\n');
    }
    return benchmark.scores.empty() ? QString() : table.text() + reasons + benchmark.note.in(language) + QStringLiteral("\n\n");
}

} // namespace

QString headingText(const QString &title)
{
    return title + QLatin1Char('\n') + QString(displayWidth(title), QLatin1Char('-')) + QLatin1Char('\n');
}

QString firmText(const DiagnosisRecord &record, Language language)
{
    QString text;
    if (!record.sizeClass.reason.ja.isEmpty())
        text += record.sizeClass.reason.in(language) + QLatin1Char('\n');
    if (!record.sizeClass.missing.empty()) {
        text += QCoreApplication::translate("cli", "Missing for the size class:") + QLatin1Char('\n');
        for (const Text &missing : record.sizeClass.missing)
            text += QStringLiteral("  ") + missing.in(language) + QLatin1Char('\n');
    }
    return text.isEmpty() ? text : headingText(QCoreApplication::translate("cli", "Size of the firm")) + text + QLatin1Char('\n');
}

QString findingsText(const DiagnosisRecord &record, Language language)
{
    QString text;
    for (const BookFinding &finding : record.findings) {
        text += QCoreApplication::translate("cli", "%1: %2").arg(finding.title.in(language), finding.sentence.in(language));
        if (finding.confidence == Confidence::likely)
            text += QLatin1Char(' ') + QCoreApplication::translate("cli", "(read from words; please check)");
        text += QLatin1Char('\n');
    }
    return text.isEmpty() ? text : headingText(QCoreApplication::translate("cli", "What the books show")) + text + QLatin1Char('\n');
}

QString productivityText(const DiagnosisRecord &record, Language language)
{
    QString text;
    for (const YearRecord &year : record.years) {
        text += headingText(fiscalYearText(year.accounts.year, language));
        TextTable statement({1});
        for (const Figure &term : year.terms) {
            const bool isMain = QStringList{QStringLiteral("sales"), QStringLiteral("gross_profit"), QStringLiteral("operating_profit"),
                                            QStringLiteral("ordinary_profit"), QStringLiteral("personnel_cost")}.contains(term.id);
            if (isMain)
                statement.add({term.label.in(language), cellText(term, MoneyUnit::yen, language)});
        }
        text += statement.text() + QLatin1Char('\n');
        TextTable table({1, 2, 3});
        table.add({QCoreApplication::translate("cli", "Labour productivity"), QCoreApplication::translate("cli", "value added"),
                   QCoreApplication::translate("cli", "per person"), QCoreApplication::translate("cli", "per hour")});
        QStringList reasons;
        for (const Productivity &one : year.productivity) {
            if (!one.valueAdded.isAvailable()) {
                reasons << QCoreApplication::translate("cli", "%1: %2").arg(markedName(one, language), one.valueAdded.unavailable.in(language));
                continue;
            }
            table.add({markedName(one, language), cellText(one.valueAdded, MoneyUnit::yen, language),
                       cellText(one.perPerson, MoneyUnit::manYen, language), cellText(one.perHour, MoneyUnit::yen, language)});
        }
        text += table.text() + QLatin1Char('\n');
        if (!reasons.isEmpty())
            text += QCoreApplication::translate("cli", "Not computed:") + QStringLiteral("\n  ") + reasons.join(QStringLiteral("\n  ")) + QStringLiteral("\n\n");
    }
    return text;
}

QString comparisonText(const DiagnosisRecord &record, Language language)
{
    const YearRecord *year = record.latest();
    if (!year)
        return {};
    QString text = headingText(QCoreApplication::translate("cli", "Compared with others"));
    TextTable table({1, 2});
    table.add({QCoreApplication::translate("cli", "Figure"), QCoreApplication::translate("cli", "firm"),
               QCoreApplication::translate("cli", "best fitting"), QCoreApplication::translate("cli", "table")});
    QStringList sources;
    for (const Comparison &comparison : year->comparisons) {
        if (comparison.references.empty() || !comparison.firm.isAvailable())
            continue;
        const Figure &reference = comparison.references.front().figure;
        table.add({comparison.name.in(language), cellText(comparison.firm, MoneyUnit::manYen, language), cellText(reference, MoneyUnit::manYen, language),
                   QStringList{reference.origin.year, reference.origin.cell}.join(QLatin1Char(' ')).simplified()});
        if (!sources.contains(reference.origin.source))
            sources << reference.origin.source;
    }
    text += table.text() + sources.join(QLatin1Char('\n')) + QLatin1Char('\n');
    if (!year->comparisons.empty()) {
        const Comparison &first = year->comparisons.front();
        text += QLatin1Char('\n') + (first.unavailable.ja.isEmpty() ? first.sentence : first.unavailable).in(language) + QLatin1Char('\n');
        text += referencesText(first, language);
        for (const Text &caveat : first.caveats)
            text += QStringLiteral("  ") + caveat.in(language) + QLatin1Char('\n');
    }
    return text + QLatin1Char('\n') + localBenchmarkText(year->localBenchmark, language);
}

QString rulesText(const DiagnosisRecord &record, Language language)
{
    if (record.ruleChecks.empty())
        return {};
    TextTable table;
    for (const RuleCheck &check : record.ruleChecks) {
        QString verdict;
        switch (check.verdict) {
        case Verdict::met: verdict = QCoreApplication::translate("cli", "met"); break;
        case Verdict::notMet: verdict = QCoreApplication::translate("cli", "not met"); break;
        case Verdict::notYetKnown: verdict = QCoreApplication::translate("cli", "not known yet"); break;
        case Verdict::toConfirm: verdict = QCoreApplication::translate("cli", "to be confirmed"); break;
        }
        table.add({verdict, check.programmeName.in(language), check.requirement.in(language)});
    }
    return headingText(QCoreApplication::translate("cli", "Rules of programmes")) + table.text() + QLatin1Char('\n');
}

} // namespace smartsme
