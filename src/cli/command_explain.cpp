// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/case_options.h"
#include "cli/command.h"
#include "cli/explanation_text.h"
#include "report/number_format.h"

#include <boost/program_options/value_semantic.hpp>

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace po = boost::program_options;

namespace smartsme {

namespace {

void addOptions(po::options_description &options)
{
    addCaseOptions(options);
    options.add_options()
        ("year", po::value<std::string>()->value_name("YEAR"), QT_TRANSLATE_NOOP("cli", "fiscal year, such as 2024 or 2024-04/2025-03; the latest unless given"));
}

/// Where the closing month was moved, two years may have one number.
std::vector<const YearRecord *> yearsNamed(const DiagnosisRecord &record, const QString &asked)
{
    std::vector<const YearRecord *> found;
    if (asked.isEmpty() && record.latest())
        found.push_back(record.latest());
    for (const YearRecord &year : record.years) {
        if (year.accounts.year.iso() == asked || QString::number(year.accounts.year.nominalYear()) == asked)
            found.push_back(&year);
    }
    return found;
}

Problem severalYears(const std::vector<const YearRecord *> &found, const QString &asked)
{
    QStringList years;
    for (const YearRecord *year : found)
        years << year->accounts.year.iso();
    return {Severity::error, QStringLiteral("cli.several-years"), {}, QCoreApplication::translate("cli", "Two fiscal years are called %1.").arg(asked), asked,
            years.join(QStringLiteral(", ")), QCoreApplication::translate("cli", "Name one by its first and last month.")};
}

Problem noYear(const DiagnosisRecord &record, const QString &asked)
{
    QStringList years;
    for (const YearRecord &year : record.years)
        years << year.accounts.year.iso();
    return {Severity::error, QStringLiteral("cli.no-such-year"), {}, QCoreApplication::translate("cli", "There are no accounts of that year."), asked,
            years.join(QStringLiteral(", ")), QCoreApplication::translate("cli", "Import its books, or name another year with --year.")};
}

/// Names that hold what was asked for or its last part, and figures labelled so, so that a half-remembered word finds its figure.
QStringList nearNames(const std::vector<NamedFigure> &figures, const QString &asked)
{
    QStringList near;
    const QString last = asked.section(QLatin1Char('.'), -1);
    for (const NamedFigure &figure : figures) {
        const bool isNamedSo = figure.name.contains(asked) || figure.name.contains(last);
        if (isNamedSo || figure.figure->label.ja.contains(asked) || figure.figure->label.en.contains(asked, Qt::CaseInsensitive))
            near << figure.name;
    }
    return near.mid(0, 8);
}

Problem noFigure(const std::vector<NamedFigure> &figures, const QString &asked)
{
    return {Severity::error, QStringLiteral("cli.no-such-figure"), {}, QCoreApplication::translate("cli", "There is no figure “%1”.").arg(asked), asked,
            nearNames(figures, asked).join(QStringLiteral(", ")), QCoreApplication::translate("cli", "“smartsme-cli explain” without a name lists the figures.")};
}

void writeNames(const Invocation &invocation, const std::vector<NamedFigure> &figures)
{
    if (invocation.isJson()) {
        QJsonArray names;
        for (const NamedFigure &figure : figures)
            names << figure.name;
        invocation.write(QJsonObject{{QStringLiteral("figures"), names}});
        return;
    }
    invocation.write(figureListText(figures, invocation.language()));
}

ExitCode run(Invocation &invocation)
{
    if (!invocation.has("case") && !invocation.has("sample") && !invocation.has("profile"))
        invocation.misuse(QCoreApplication::translate("cli", "Name a case (--case), a sample (--sample a) or a description (--profile)."));
    if (invocation.arguments().size() > 1)
        invocation.misuse(QCoreApplication::translate("cli", "Name one figure."));
    if (!invocation.isUsable())
        return ExitCode::usage;
    const auto opened = invocation.openChosenCase();
    if (!invocation.isUsable())
        return ExitCode::usage;
    if (!opened) {
        invocation.report(opened.problems());
        return ExitCode::refused;
    }
    const DiagnosisRecord &record = (*opened)->diagnosis();
    const std::vector<const YearRecord *> named = yearsNamed(record, invocation.text("year"));
    if (named.size() != 1) {
        invocation.report({named.empty() ? noYear(record, invocation.text("year")) : severalYears(named, invocation.text("year"))});
        return ExitCode::refused;
    }
    const YearRecord *year = named.front();
    const std::vector<Figure> workforce = workforceFigures(*year);
    const std::vector<NamedFigure> figures = figuresOf(record, *year, workforce);
    const QString asked = invocation.arguments().value(0);
    if (asked.isEmpty()) {
        writeNames(invocation, figures);
        return ExitCode::done;
    }
    const auto found = std::ranges::find(figures, asked, &NamedFigure::name);
    if (found == figures.end()) {
        invocation.report({noFigure(figures, asked)});
        return ExitCode::refused;
    }
    const Explanation explanation = explained(found->name, *found->figure);
    if (invocation.isJson()) {
        QJsonObject json = explanationJson(explanation);
        json.insert(QStringLiteral("fiscal_year"), year->accounts.year.iso());
        invocation.write(json);
    } else {
        invocation.write(fiscalYearText(year->accounts.year, invocation.language()) + QLatin1Char('\n') + explanationText(explanation, invocation.language()));
    }
    return ExitCode::done;
}

} // namespace

Command explainCommand()
{
    return {"explain", "[FIGURE]", QT_TRANSLATE_NOOP("cli", "Tell where a figure comes from, down to accounts and lines, or table and cell"), addOptions, run};
}

} // namespace smartsme
