// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/import_changes.h"

#include "store/case_rows.h"
#include "store/row_values.h"

#include <QCoreApplication>

namespace smartsme {

namespace {

using Kind = ImportChange::Kind;

constexpr Word<Kind> kinds[] = {{Kind::files, "files"}, {Kind::removal, "removal"}, {Kind::typedAmounts, "typed_amounts"},
                                {Kind::accountChoice, "account_choice"}};

constexpr qsizetype peopleColumn = 9;       // of latestRow()

/// Runs one statement after the other until one fails.
Result<Done> runAll(Database &database, const std::vector<std::pair<QString, SqlRow>> &statements)
{
    for (const auto &[sql, values] : statements) {
        if (auto done = database.run(sql, values); !done)
            return std::move(done).problems();
    }
    return Done{};
}

Result<QStringList> namesOf(Database &database, const char *column, qint64 change)
{
    auto rows = database.select(QStringLiteral("select file_name from imports where %1 = ? order by id").arg(QLatin1String(column)), {qlonglong(change)});
    if (!rows)
        return std::move(rows).problems();
    QStringList names;
    for (const SqlRow &row : *rows)
        names << row[0].toString();
    return names;
}

Result<std::optional<SqlRow>> latestRow(Database &database, qint64 caseId)
{
    auto rows = database.select(QStringLiteral("select id, kind, made, account, category_before, statement_before, section_before,"
                                               " by_office_before, added_by_before, people_year, officers_before, regular_before, part_time_before, minutes_before"
                                               " from import_changes"
                                               " where case_id = ? order by id desc limit 1"), {qlonglong(caseId)});
    if (!rows)
        return std::move(rows).problems();
    return rows->empty() ? std::optional<SqlRow>() : std::optional(rows->front());
}

QVariant statementCell(const std::optional<Statement> &statement)
{
    return statement ? QVariant(wordOf(statementWords, *statement)) : QVariant();
}

/// `values`: category, statement, section, by_office, added_by; without a category the choice is taken out.
Result<Done> writeChoice(Database &database, qint64 caseId, const QString &account, const SqlRow &values)
{
    if (values.front().toString().isEmpty())
        return runAll(database, {{QStringLiteral("delete from account_choices where case_id = ? and account = ?"), {qlonglong(caseId), stored(account)}}});
    return runAll(database, {{QStringLiteral("insert into account_choices (case_id, account, category, statement, section, by_office, added_by)"
                                             " values (?, ?, ?, ?, ?, ?, ?) on conflict (case_id, account) do update set category = excluded.category,"
                                             " statement = excluded.statement, section = excluded.section, by_office = excluded.by_office,"
                                             " added_by = excluded.added_by"),
                              SqlRow{qlonglong(caseId), stored(account)} + values}});
}

} // namespace

Result<qint64> beginChange(Database &database, qint64 caseId, Kind kind, const QDateTime &now)
{
    if (kind == Kind::files) {
        if (auto done = forgetChanges(database, caseId); !done)
            return std::move(done).problems();
    }
    auto next = database.select(QStringLiteral("select coalesce(max(id), 0) + 1 from import_changes"));
    if (!next)
        return std::move(next).problems();
    const qlonglong id = next->front()[0].toLongLong();
    auto done = database.run(QStringLiteral("insert into import_changes (id, case_id, made, kind, account) values (?, ?, ?, ?, '')"),
                             {id, qlonglong(caseId), isoTime(now), wordOf(kinds, kind)});
    if (!done)
        return std::move(done).problems();
    return id;
}

Result<Done> setAside(Database &database, qint64 caseId, qint64 change, const QString &sha256)
{
    return runAll(database, {{QStringLiteral("update imports set set_aside_by = ?, kept_sha256 = sha256, sha256 = 'aside:' || id"
                                             " where case_id = ? and sha256 = ? and set_aside_by is null"),
                              {qlonglong(change), qlonglong(caseId), stored(sha256)}}});
}

Result<Done> changeAccountChoice(Database &database, qint64 caseId, const AccountChoice &choice, const QDateTime &now)
{
    const auto change = beginChange(database, caseId, Kind::accountChoice, now);
    if (!change)
        return change.problems();
    auto before = database.select(QStringLiteral("select category, statement, section, by_office, added_by from account_choices"
                                                 " where case_id = ? and account = ?"), {qlonglong(caseId), stored(choice.account)});
    if (!before)
        return std::move(before).problems();
    const SqlRow was = before->empty() ? SqlRow(5) : before->front();
    auto noted = database.run(QStringLiteral("update import_changes set account = ?, category_before = ?, statement_before = ?, section_before = ?,"
                                             " by_office_before = ?, added_by_before = ? where id = ?"),
                              SqlRow{stored(choice.account)} + was + SqlRow{qlonglong(*change)});
    if (!noted)
        return std::move(noted).problems();
    return writeChoice(database, caseId, choice.account, {choice.category.text(), statementCell(choice.statement), stored(choice.section), 0, QVariant()});
}

Result<Done> changeWorkforce(Database &database, qint64 caseId, qint64 change, const TypedWorkforce &workforce)
{
    const QString year = workforce.year.iso();
    auto before = database.select(QStringLiteral("select officers, regular, part_time, minutes from typed_workforce where case_id = ? and fiscal_year = ?"),
                                  {qlonglong(caseId), year});
    if (!before)
        return std::move(before).problems();
    const SqlRow was = before->empty() ? SqlRow(4) : before->front();
    auto noted = database.run(QStringLiteral("update import_changes set people_year = ?, officers_before = ?, regular_before = ?, part_time_before = ?,"
                                             " minutes_before = ? where id = ?"), SqlRow{year} + was + SqlRow{qlonglong(change)});
    if (!noted)
        return std::move(noted).problems();
    return writeTypedWorkforce(database, caseId, workforce);
}

Result<Done> takeOfficeChoices(Database &database, qint64 caseId, qint64 change, const std::vector<AccountChoice> &choices)
{
    for (const AccountChoice &choice : choices) {
        const SqlRow values{choice.category.text(), statementCell(choice.statement), stored(choice.section), 1, qlonglong(change)};
        if (auto done = writeChoice(database, caseId, choice.account, values); !done)
            return done;
    }
    return Done{};
}

Result<Done> readOfficeChoices(Database &database, qint64 caseId, std::vector<OfficeChoice> &choices)
{
    auto rows = database.select(QStringLiteral(
        "select account, category, statement, min(section), count(*) from account_choices join cases on cases.id = case_id"
        " where case_id <> ? and by_office = 0 and is_sample = 0 group by account, category, statement"
        " order by count(*) desc, account, category, statement"), {qlonglong(caseId)});
    if (!rows)
        return std::move(rows).problems();
    for (const SqlRow &row : *rows) {
        OfficeChoice &found = choices.emplace_back();
        found.choice = {row[0].toString(), CategoryId(row[1].toString()), {}, row[3].toString()};
        if (!row[2].isNull())
            found.choice.statement = valueOf(statementWords, row[2]);
        found.cases = row[4].toInt();
    }
    return Done{};
}

Result<std::optional<ImportChange>> latestChange(Database &database, qint64 caseId)
{
    const auto row = latestRow(database, caseId);
    if (!row)
        return row.problems();
    if (!*row)
        return std::optional<ImportChange>();
    const qint64 id = (**row)[0].toLongLong();
    const auto added = namesOf(database, "added_by", id);
    if (!added)
        return added.problems();
    const auto restored = namesOf(database, "set_aside_by", id);
    if (!restored)
        return restored.problems();
    return std::optional(ImportChange{valueOf(kinds, (**row)[1]), timeOf((**row)[2]), *added, *restored, (**row)[3].toString(), FiscalYear::fromIso((**row)[peopleColumn].toString())});
}

Result<Done> undoLatestChange(Database &database, qint64 caseId)
{
    const auto row = latestRow(database, caseId);
    if (!row)
        return row.problems();
    if (!*row)
        return Problem{Severity::error, QStringLiteral("store.nothing-to-undo"), {}, QCoreApplication::translate("store", "There is no change that can be taken back."), {}, {},
                       QCoreApplication::translate("store", "Only the last batch of files can be taken back, and what was changed after it.")};
    const SqlRow &change = **row;
    const QVariant id = change[0];
    if (valueOf(kinds, change[1]) == Kind::accountChoice) {
        if (auto done = writeChoice(database, caseId, change[3].toString(), change.mid(4, peopleColumn - 4)); !done)
            return done;
    }
    if (const auto year = FiscalYear::fromIso(change[peopleColumn].toString())) {
        const TypedWorkforce before{*year, headsOf(change[peopleColumn + 1]), headsOf(change[peopleColumn + 2]), headsOf(change[peopleColumn + 3]), hoursOf(change[peopleColumn + 4])};
        if (auto done = writeTypedWorkforce(database, caseId, before); !done)
            return done;
    }
    return runAll(database, {{QStringLiteral("delete from account_choices where added_by = ?"), {id}},
                             {QStringLiteral("delete from imports where added_by = ?"), {id}},
                             {QStringLiteral("update imports set sha256 = kept_sha256, kept_sha256 = null, set_aside_by = null where set_aside_by = ?"), {id}},
                             {QStringLiteral("delete from import_changes where id = ?"), {id}}});
}

Result<Done> forgetChanges(Database &database, qint64 caseId)
{
    const SqlRow id{qlonglong(caseId)};
    return runAll(database, {{QStringLiteral("delete from imports where case_id = ? and set_aside_by is not null"), id},
                             {QStringLiteral("update imports set added_by = null where case_id = ? and added_by is not null"), id},
                             {QStringLiteral("update account_choices set added_by = null where case_id = ? and added_by is not null"), id},
                             {QStringLiteral("delete from import_changes where case_id = ?"), id}});
}

} // namespace smartsme
