// SPDX-License-Identifier: GPL-3.0-or-later
#include "programme/minimum_wage.h"

#include "core/calendar_text.h"
#include "programme/programme_schemas.h"
#include "table/data_table.h"

#include <algorithm>

namespace smartsme {

namespace {

constexpr int usualMonth = 10;      // rates have risen every year in or after October
constexpr int mostMonths = 24;      // a rate older than that is not taken for valid

/// The day taken where the table has none.
QDate dayOf(const MinimumWage &wage)
{
    return wage.from.isValid() ? wage.from : QDate(wage.fiscalYear, usualMonth, 1);
}

Confirmation confirmationOf(const QString &status)
{
    if (status == QStringLiteral("verified_two_sources"))
        return Confirmation::verifiedTwoSources;
    if (status == QStringLiteral("single_source"))
        return Confirmation::secondary;
    return Confirmation::partlyVerified;        // the amount is verified, the day is planned or not retrieved
}

Figure withoutRate(const Text &reason)
{
    return unavailableFigure(QStringLiteral("minimum_wage"), {QStringLiteral("最低賃金"), QStringLiteral("Minimum wage")}, Unit::yenPerHour, reason);
}

/// From when the rate holds, and what is not known about it.
Text noteOf(const MinimumWage &wage, bool isOutdated)
{
    const QDate day = dayOf(wage);
    const Text from = wage.isDayKnown ? Text{QStringLiteral("%1から有効です。").arg(dateText(day, Language::ja)), QStringLiteral("In force from %1.").arg(dateText(day, Language::en))}
                                      : Text{QStringLiteral("発効日を確認できていません。%1からとみなしています。").arg(dateText(day, Language::ja)),
                                             QStringLiteral("The day was not confirmed: taken as in force from %1.").arg(dateText(day, Language::en))};
    if (!isOutdated)
        return from;
    return {from.ja + QStringLiteral("%1年度の改定額はまだ収録していません。前の額と比べています。").arg(wage.fiscalYear + 1),
            from.en + QStringLiteral(" The revision of fiscal year %1 is not in the table yet: this is the rate before it.").arg(wage.fiscalYear + 1)};
}

} // namespace

Result<MinimumWageTable> MinimumWageTable::load(const QString &dataFolder)
{
    const std::vector<TableSchema> schemas = programmeSchemas();
    const auto schema = std::ranges::find(schemas, QStringLiteral("programmes/minimum_wage.csv"), &TableSchema::file);
    Q_ASSERT(schema != schemas.end());
    const Result<DataTable> rows = loadDataTable(dataFolder, *schema);
    if (!rows)
        return rows.problems();
    MinimumWageTable table;
    for (const DataRow row : *rows) {
        MinimumWage wage;
        wage.prefecture = row.text("pref_code");
        wage.prefectureName = row.both("prefecture_ja", "prefecture_en");
        wage.fiscalYear = static_cast<int>(row.integer("fiscal_year").value_or(0));
        wage.hourly = Yen(row.integer("hourly_wage_yen").value_or(0));
        wage.from = row.date("effective_date").value_or(QDate());
        const QString status = row.text("effective_date_status");
        wage.isDayKnown = status == QStringLiteral("decided") || status == QStringLiteral("no_revision_previous_rate_stays");
        wage.source = QStringLiteral("%1 %2").arg(row.text("original_publisher"), row.text("source_document"));
        wage.confirmation = confirmationOf(row.text("status"));
        table.m_rows.push_back(std::move(wage));
    }
    std::ranges::stable_sort(table.m_rows, {}, [](const MinimumWage &wage) { return std::pair(wage.prefecture, wage.fiscalYear); });
    return table;
}

std::vector<const MinimumWage *> MinimumWageTable::of(const QString &prefecture) const
{
    std::vector<const MinimumWage *> rates;
    for (const MinimumWage &wage : m_rows) {
        if (wage.prefecture == prefecture)
            rates.push_back(&wage);
    }
    return rates;
}

Figure MinimumWageTable::rateIn(const QString &prefecture, Month month) const
{
    const std::vector<const MinimumWage *> rates = of(prefecture);
    if (rates.empty())
        return withoutRate({QStringLiteral("都道府県を選ぶと、最低賃金と比べられます。"), QStringLiteral("Choose the prefecture to compare with the minimum wage.")});
    const MinimumWage *valid = nullptr;
    for (const MinimumWage *wage : rates) {
        if (dayOf(*wage) <= month.firstDay())
            valid = wage;
    }
    if (!valid || Month(dayOf(*valid)).monthsUntil(month) > mostMonths)
        return withoutRate({QStringLiteral("%1の最低賃金は収録されていません。").arg(monthText(month, Language::ja)),
                            QStringLiteral("The minimum wage of %1 is not in the table.").arg(monthText(month, Language::en))});
    const bool isOutdated = valid == rates.back() && month >= Month(valid->fiscalYear + 1, usualMonth);
    Origin origin;
    origin.kind = Origin::Kind::dataRow;
    origin.source = valid->source;
    origin.table = QStringLiteral("programmes/minimum_wage.csv");
    origin.year = QString::number(valid->fiscalYear);
    origin.cell = valid->prefectureName.ja;
    origin.confirmation = valid->confirmation;
    origin.note = noteOf(*valid, isOutdated);
    Figure rate = numberFigure(QStringLiteral("minimum_wage.%1").arg(month.iso()),
                               {QStringLiteral("%1の最低賃金").arg(valid->prefectureName.ja), QStringLiteral("Minimum wage of %1").arg(valid->prefectureName.en)},
                               Unit::yenPerHour, static_cast<double>(valid->hourly.value()), std::move(origin));
    rate.mark = valid->isDayKnown && !isOutdated ? Mark::fact : Mark::assumption;
    return rate;
}

} // namespace smartsme
