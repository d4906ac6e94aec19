// SPDX-License-Identifier: GPL-3.0-or-later
#include "programme/programme_schemas.h"
#include "programme/rule_check.h"

#include <QCoreApplication>

#include <algorithm>

namespace smartsme {

namespace {

/// "2028-10-01", "2028-12" or "2027;2028"; an invalid date when it is none of them.
QDate firstDayOf(const QString &text)
{
    const QString first = text.section(QLatin1Char(';'), 0, 0);
    if (first.size() == 4)
        return QDate(first.toInt(), 1, 1);
    if (first.size() == 7)
        return QDate::fromString(first + QStringLiteral("-01"), Qt::ISODate);
    return QDate::fromString(first, Qt::ISODate);
}

} // namespace

Result<std::vector<Obligation>> loadObligations(const QString &dataFolder)
{
    const std::vector<TableSchema> schemas = programmeSchemas();
    const auto schema = std::ranges::find(schemas, QStringLiteral("programmes/regulatory_calendar.csv"), &TableSchema::file);
    Q_ASSERT(schema != schemas.end());
    const Result<DataTable> table = loadDataTable(dataFolder, *schema);
    if (!table)
        return table.problems();
    std::vector<Obligation> obligations;
    Problems problems;
    for (const DataRow row : *table) {
        Obligation obligation;
        obligation.id = row.text("event_id");
        obligation.dateText = row.text("date");
        obligation.date = firstDayOf(obligation.dateText);
        obligation.isMonthOnly = obligation.dateText.size() != 10;
        if (!obligation.date.isValid())
            problems.push_back({Severity::error, QStringLiteral("programme.date-unreadable"), row.place(),
                                QCoreApplication::translate("programme", "The date of this event cannot be read."), obligation.dateText,
                                QStringLiteral("2028-10-01, 2028-12, 2027;2028"),
                                QCoreApplication::translate("programme", "Correct the calendar, or use the supplied file.")});
        obligation.law = row.both("law_or_programme_ja", "law_or_programme_en");
        obligation.event = row.both("event_ja", "event_en");
        obligation.title = row.both("title_ja", "title_en");
        obligation.advice = row.both("what_a_plan_should_do_ja", "what_a_plan_should_do_en");
        obligation.who = row.both("who_ja", "who_en");
        obligation.isForSoleProprietors = row.text("applies_to") != QStringLiteral("company");
        obligation.isForCompanies = row.text("applies_to") != QStringLiteral("sole_proprietor");
        const QStringList source{row.text("source_publisher"), row.text("source_document"), row.text("source_year")};
        obligation.source = row.text("source_publisher").isEmpty() ? QString() : source.join(QStringLiteral(", "));
        obligation.confirmation = row.confirmation();
        obligations.push_back(std::move(obligation));
    }
    if (!problems.empty())
        return problems;
    std::ranges::stable_sort(obligations, {}, &Obligation::date);
    return obligations;
}

} // namespace smartsme
