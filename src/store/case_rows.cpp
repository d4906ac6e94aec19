// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/case_rows.h"

#include "store/import_rows.h"
#include "store/row_values.h"

#include <QCoreApplication>

namespace smartsme {

namespace {

constexpr Word<Answer::State> answerStates[] = {{Answer::State::unknown, "unknown"}, {Answer::State::level, "level"},
                                                {Answer::State::codes, "codes"}, {Answer::State::notApplicable, "not_applicable"}};

// Lists of codes of our data: none contains a semicolon.
QString joined(const QStringList &codes) { return codes.isEmpty() ? QStringLiteral("") : codes.join(QLatin1Char(';')); }
QStringList list(const QVariant &cell) { return cell.toString().split(QLatin1Char(';'), Qt::SkipEmptyParts); }

Result<Done> readProfile(Database &database, qint64 caseId, Case &firm)
{
    auto rows = database.select(QStringLiteral("select id, is_sample, changed, %1 from cases where id = ?").arg(profileColumns()),
                                {qlonglong(caseId)});
    if (!rows)
        return std::move(rows).problems();
    if (rows->empty())
        return caseMissing(database);
    const SqlRow &row = rows->front();
    firm.id = CaseId(row[0].toString());
    firm.isSample = row[1].toBool();
    firm.changed = timeOf(row[2]);
    FirmProfile &profile = firm.profile;
    profile.name = row[3].toString();
    profile.corporateNumber = row[4].toString();
    profile.industry = row[5].toString();
    profile.prefecture = row[6].toString();
    profile.capital = yenOf(row[7]);
    profile.closingMonth = row[8].toInt();
    if (!row[9].isNull())
        profile.sites = row[9].toInt();
    profile.regularEmployees = headsOf(row[10]);
    profile.isSoleProprietor = row[11].toBool();
    profile.dealings = list(row[12]);
    profile.lastEarlierClosing = Month::fromIso(row[13].toString());
    return Done{};
}

Result<Done> readTyped(Database &database, qint64 caseId, Case &firm)
{
    auto rows = database.select(QStringLiteral("select fiscal_year, officers, regular, part_time, minutes from typed_workforce"
                                               " where case_id = ? order by fiscal_year"), {qlonglong(caseId)});
    if (!rows)
        return std::move(rows).problems();
    for (const SqlRow &row : *rows)
        firm.typedWorkforce.push_back(TypedWorkforce{FiscalYear::fromIso(row[0].toString()).value_or(FiscalYear()), headsOf(row[1]),
                                                     headsOf(row[2]), headsOf(row[3]), hoursOf(row[4])});
    auto choices = database.select(QStringLiteral("select account, category, by_office from account_choices where case_id = ?"), {qlonglong(caseId)});
    if (!choices)
        return std::move(choices).problems();
    for (const SqlRow &row : *choices) {
        firm.mapping.emplace(row[0].toString(), CategoryId(row[1].toString()));
        if (row[2].toBool())
            firm.officeAccounts.insert(row[0].toString());
    }
    return Done{};
}

Result<Done> readAnswers(Database &database, qint64 caseId, Case &firm)
{
    auto rows = database.select(QStringLiteral("select question, state, level, codes, note from answers where case_id = ?"), {qlonglong(caseId)});
    if (!rows)
        return std::move(rows).problems();
    for (const SqlRow &row : *rows)
        firm.answers.emplace(QuestionId(row[0].toString()),
                             Answer{valueOf(answerStates, row[1]), row[2].toInt(), list(row[3]), row[4].toString()});
    return Done{};
}

Result<Done> readPlanOptions(Database &database, qint64 caseId, Case &firm)
{
    auto rows = database.select(QStringLiteral("select start_date, hours_per_week, yearly_budget from plan_options where case_id = ?"),
                                {qlonglong(caseId)});
    if (!rows)
        return std::move(rows).problems();
    if (rows->empty())
        return Done{};
    PlanOptions &options = firm.planOptions;
    options.start = QDate::fromString(rows->front()[0].toString(), Qt::ISODate);
    options.hoursPerWeek = rows->front()[1].toDouble();
    options.yearlyBudget = Yen(rows->front()[2].toLongLong());
    auto choices = database.select(QStringLiteral("select action, choice from plan_choices where case_id = ?"), {qlonglong(caseId)});
    if (!choices)
        return std::move(choices).problems();
    for (const SqlRow &row : *choices)
        (row[1].toString() == QLatin1String("added") ? options.added : options.removed).insert(ActionId(row[0].toString()));
    return Done{};
}

} // namespace

QString profileColumns()
{
    return QStringLiteral("name, corporate_number, industry, prefecture, capital, closing_month, sites, regular_employees,"
                          " is_sole_proprietor, dealings, last_earlier_closing");
}

SqlRow profileValues(const FirmProfile &profile)
{
    return {stored(profile.name), stored(profile.corporateNumber), stored(profile.industry), stored(profile.prefecture),
            stored(profile.capital), profile.closingMonth, stored(profile.sites), stored(profile.regularEmployees),
            int(profile.isSoleProprietor), joined(profile.dealings),
            profile.lastEarlierClosing ? QVariant(profile.lastEarlierClosing->iso()) : QVariant()};
}

Result<Done> writeAnswer(Database &database, qint64 caseId, const QuestionId &question, const Answer &answer)
{
    auto done = database.run(QStringLiteral(
        "insert into answers (case_id, question, state, level, codes, note) values (?, ?, ?, ?, ?, ?)"
        " on conflict (case_id, question) do update set state = excluded.state, level = excluded.level, codes = excluded.codes,"
        " note = excluded.note"),
        {qlonglong(caseId), question.text(), wordOf(answerStates, answer.state), answer.level, joined(answer.codes), stored(answer.note)});
    if (!done)
        return std::move(done).problems();
    return Done{};
}

Result<Done> writePlanOptions(Database &database, qint64 caseId, const PlanOptions &options)
{
    const QVariant start = options.start.isValid() ? QVariant(options.start.toString(Qt::ISODate)) : QVariant();
    auto done = database.run(QStringLiteral(
        "insert into plan_options (case_id, start_date, hours_per_week, yearly_budget) values (?, ?, ?, ?)"
        " on conflict (case_id) do update set start_date = excluded.start_date, hours_per_week = excluded.hours_per_week,"
        " yearly_budget = excluded.yearly_budget"),
        {qlonglong(caseId), start, options.hoursPerWeek, qlonglong(options.yearlyBudget.value())});
    if (!done)
        return std::move(done).problems();
    if (auto cleared = database.run(QStringLiteral("delete from plan_choices where case_id = ?"), {qlonglong(caseId)}); !cleared)
        return std::move(cleared).problems();
    SqlRows choices;
    for (const ActionId &action : options.added)
        choices.push_back({qlonglong(caseId), action.text(), QStringLiteral("added")});
    for (const ActionId &action : options.removed)
        choices.push_back({qlonglong(caseId), action.text(), QStringLiteral("removed")});
    return database.runEach(QStringLiteral("insert into plan_choices (case_id, action, choice) values (?, ?, ?)"), choices);
}

Result<Done> writeTypedWorkforce(Database &database, qint64 caseId, const TypedWorkforce &workforce)
{
    auto cleared = database.run(QStringLiteral("delete from typed_workforce where case_id = ? and fiscal_year = ?"),
                                {qlonglong(caseId), workforce.year.iso()});
    if (!cleared)
        return std::move(cleared).problems();
    if (!workforce.officers && !workforce.regular && !workforce.partTime && !workforce.hours)
        return Done{};
    return database.runEach(QStringLiteral(
        "insert into typed_workforce (case_id, fiscal_year, officers, regular, part_time, minutes) values (?, ?, ?, ?, ?, ?)"),
        {{qlonglong(caseId), workforce.year.iso(), stored(workforce.officers), stored(workforce.regular), stored(workforce.partTime),
          stored(workforce.hours)}});
}

Result<Done> readCase(Database &database, qint64 caseId, Case &firm)
{
    for (const auto read : {readProfile, readImports, readTyped, readAnswers, readPlanOptions}) {
        if (auto done = read(database, caseId, firm); !done)
            return done;
    }
    return Done{};
}

Result<Done> readLines(Database &database, std::vector<CaseLine> &lines)
{
    auto rows = database.select(QStringLiteral("select id, name, industry, changed, line_layer, line_headline, line_people, line_steps,"
                                               " is_sample from cases order by changed desc, id desc"));
    if (!rows)
        return std::move(rows).problems();
    for (const SqlRow &row : *rows) {
        CaseLine &line = lines.emplace_back();
        line.id = CaseId(row[0].toString());
        line.name = row[1].toString();
        line.industry = row[2].toString();
        line.changed = timeOf(row[3]);
        if (!row[4].isNull())
            line.layer = row[4].toInt();
        if (!row[5].isNull())
            line.headline = row[5].toDouble();
        if (!row[6].isNull())
            line.people = row[6].toDouble();
        line.steps = row[7].toString();
        line.isSample = row[8].toBool();
    }
    return Done{};
}

Problem caseMissing(const Database &database)
{
    return Problem{Severity::error, QStringLiteral("store.case-missing"), Place{database.fileName(), {}, 0, 0},
                   QCoreApplication::translate("store", "There is no such case in the case file."), {}, {},
                   QCoreApplication::translate("store", "Look at the list of cases; another window may have deleted it.")};
}

} // namespace smartsme
