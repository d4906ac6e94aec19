// SPDX-License-Identifier: GPL-3.0-or-later
// Reads firms as JSON lines from stdin and writes the figures of their diagnosis as JSON lines: what firms.py compares with its
// own. A firm: {"industry", "capital", "years": [{"first", "last", "entered", "amounts": {category: yen}, "officers", "regular",
// "part_time", "hours"}]}; the absent categories of a year are zero, null people and hours are unknown. "entered" is null, or the first
// and last month that have entries: the books are then a trial balance of these months.
#include "workflow/diagnose.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <iostream>
#include <string>

using namespace smartsme;

namespace {

Month monthOf(const QJsonValue &json)
{
    return *Month::fromIso(json.toString());
}

FiscalYear yearOf(const QJsonObject &json)
{
    return {monthOf(json[QStringLiteral("first")]), monthOf(json[QStringLiteral("last")])};
}

Books booksOf(const QJsonObject &json, const CategoryTable &categories)
{
    std::vector<std::pair<CategoryId, Yen>> amounts;
    const QJsonObject given = json[QStringLiteral("amounts")].toObject();
    for (auto amount = given.begin(); amount != given.end(); ++amount)
        amounts.emplace_back(CategoryId(amount.key()), Yen(static_cast<qint64>(amount->toDouble())));
    Books books = booksOfTypedAmounts(yearOf(json), amounts, categories);
    books.hasProfitAndLoss = true;
    books.hasBalanceSheet = true;
    if (const QJsonArray entered = json[QStringLiteral("entered")].toArray(); !entered.isEmpty()) {
        books.kind = BooksKind::trialBalance;
        books.first = monthOf(entered.first());
        books.last = monthOf(entered.last());
    }
    return books;
}

std::optional<Heads> headsOf(const QJsonValue &value)
{
    return value.isNull() ? std::nullopt : std::optional(Heads::fromPersons(value.toInt()));
}

TypedWorkforce peopleOf(const QJsonObject &json)
{
    const QJsonValue hours = json[QStringLiteral("hours")];
    return {yearOf(json), headsOf(json[QStringLiteral("officers")]), headsOf(json[QStringLiteral("regular")]), headsOf(json[QStringLiteral("part_time")]),
            hours.isNull() ? std::nullopt : std::optional(Hours::fromMinutes(static_cast<std::int64_t>(hours.toDouble()) * 60))};
}

Case caseOf(const QJsonObject &json, const CategoryTable &categories)
{
    Case firm;
    firm.profile.name = QStringLiteral("x");
    firm.profile.industry = json[QStringLiteral("industry")].toString();
    if (!json[QStringLiteral("capital")].isNull())
        firm.profile.capital = Yen(static_cast<qint64>(json[QStringLiteral("capital")].toDouble()));
    for (const QJsonValue &year : json[QStringLiteral("years")].toArray()) {
        firm.books.push_back(booksOf(year.toObject(), categories));
        firm.typedWorkforce.push_back(peopleOf(year.toObject()));
    }
    firm.profile.closingMonth = yearOf(json[QStringLiteral("years")].toArray().last().toObject()).last().month();
    return firm;
}

QJsonValue valueOf(const Figure &figure)
{
    return figure.value ? QJsonValue(*figure.value) : QJsonValue();
}

QJsonObject jsonOf(const std::vector<Decomposition> &list)
{
    QJsonObject all;
    for (const Decomposition &each : list) {
        QJsonObject lines;
        for (const Contribution &line : each.contributions)
            lines.insert(line.id, static_cast<qint64>(line.amount.exactYen->value()));
        const QJsonValue difference = each.difference.exactYen ? QJsonValue(static_cast<qint64>(each.difference.exactYen->value())) : QJsonValue();
        all.insert(each.id, QJsonObject{{QStringLiteral("difference"), difference}, {QStringLiteral("lines"), lines}});
    }
    return all;
}

/// The firm's figure, the best fit and the difference.
QJsonArray jsonOf(const Comparison &comparison)
{
    const QJsonValue best = comparison.references.empty() ? QJsonValue() : valueOf(comparison.references.front().figure);
    return {valueOf(comparison.firm), best, comparison.difference ? QJsonValue(*comparison.difference) : QJsonValue()};
}

QJsonObject figuresOf(const YearRecord &year)
{
    QJsonObject definitions;
    for (const Productivity &one : year.productivity)
        definitions.insert(one.definition.text(), QJsonArray{valueOf(one.valueAdded), valueOf(one.perPerson), valueOf(one.perHour)});
    QJsonObject ratios;
    for (const Figure &ratio : year.ratios)
        ratios.insert(ratio.id, valueOf(ratio));
    QJsonObject points;
    for (const LocalBenchmarkScore &score : year.localBenchmark.scores)
        points.insert(score.indicator.text(), score.points ? QJsonValue(*score.points) : QJsonValue());
    QJsonObject compared;
    for (const Comparison &comparison : year.comparisons)
        compared.insert(comparison.indicator.text(), jsonOf(comparison));
    return {{QStringLiteral("first"), year.accounts.year.first().iso()}, {QStringLiteral("last"), year.accounts.year.last().iso()},
            {QStringLiteral("missing_months"), static_cast<qint64>(year.accounts.missingMonths.size())}, {QStringLiteral("comparisons"), compared},
            {QStringLiteral("definitions"), definitions}, {QStringLiteral("ratios"), ratios}, {QStringLiteral("points"), points},
            {QStringLiteral("locaben_industry"), year.localBenchmark.industryCode}, {QStringLiteral("locaben_scale"), year.localBenchmark.scale},
            {QStringLiteral("changes"), jsonOf(year.changes)}, {QStringLiteral("gaps"), jsonOf(year.gaps)}};
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    const auto knowledge = Knowledge::load(qEnvironmentVariable("SMARTSME_DATA"));
    if (!knowledge) {
        for (const Problem &problem : knowledge.problems())
            std::cerr << qPrintable(printed(problem)) << '\n';
        return 1;
    }
    for (std::string line; std::getline(std::cin, line);) {
        const QJsonObject json = QJsonDocument::fromJson(QByteArray::fromStdString(line)).object();
        const DiagnosisRecord record = diagnose(caseOf(json, knowledge->categories), *knowledge, QDate(2026, 11, 28));
        QJsonArray years;
        for (const YearRecord &year : record.years)
            years << figuresOf(year);
        QJsonObject means;
        for (const Trend &trend : record.trends)
            means.insert(trend.id, valueOf(trend.mean));
        std::cout << QJsonDocument(QJsonObject{{QStringLiteral("years"), years}, {QStringLiteral("means"), means}}).toJson(QJsonDocument::Compact).constData() << '\n';
    }
    return 0;
}
