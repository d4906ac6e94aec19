// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/case_options.h"
#include "cli/command.h"
#include "cli/sections.h"

#include <boost/program_options/value_semantic.hpp>

#include <QCoreApplication>
#include <QJsonArray>

namespace po = boost::program_options;

namespace smartsme {

namespace {

void addOptions(po::options_description &options)
{
    addCaseOptions(options);
    options.add_options()
        ("start", po::value<std::string>()->value_name("DATE"), QT_TRANSLATE_NOOP("cli", "first day of the plan, that of next month unless given"))
        ("hours", po::value<std::string>()->value_name("NUMBER"), QT_TRANSLATE_NOOP("cli", "hours a week that the firm's people can give"))
        ("budget", po::value<std::string>()->value_name("YEN"), QT_TRANSLATE_NOOP("cli", "yen a year that the firm can spend"));
}

QJsonObject json(const DiagnosisRecord &record)
{
    QJsonArray actions;
    for (const PlannedAction &action : record.plan.actions)
        actions << QJsonObject{{QStringLiteral("action"), action.action.text()}, {QStringLiteral("stage"), action.stage},
                               {QStringLiteral("priority"), action.priority}, {QStringLiteral("start"), action.start.toString(Qt::ISODate)},
                               {QStringLiteral("end"), action.typicalEnd.toString(Qt::ISODate)}, {QStringLiteral("quarter"), action.quarter},
                               {QStringLiteral("initial_low"), qint64(action.initialCost.low.value())}, {QStringLiteral("initial_high"), qint64(action.initialCost.high.value())},
                               {QStringLiteral("monthly_low"), qint64(action.monthlyCost.low.value())}, {QStringLiteral("monthly_high"), qint64(action.monthlyCost.high.value())}};
    QJsonArray years;
    for (const PlanYear &year : record.plan.years)
        years << QJsonObject{{QStringLiteral("first"), year.first.toString(Qt::ISODate)}, {QStringLiteral("last"), year.last.toString(Qt::ISODate)},
                             {QStringLiteral("low"), qint64(year.cost.low.value())}, {QStringLiteral("high"), qint64(year.cost.high.value())},
                             {QStringLiteral("over_budget"), year.isOverBudget}};
    QJsonArray deferred;
    for (const DeferredAction &action : record.plan.deferred)
        deferred << QJsonObject{{QStringLiteral("action"), action.action.text()}, {QStringLiteral("reason_ja"), action.reason.ja},
                                {QStringLiteral("reason_en"), action.reason.en}};
    return {{QStringLiteral("start"), record.planOptions.start.toString(Qt::ISODate)}, {QStringLiteral("hours_per_week"), record.planOptions.hoursPerWeek},
            {QStringLiteral("yearly_budget"), qint64(record.planOptions.yearlyBudget.value())}, {QStringLiteral("actions"), actions},
            {QStringLiteral("years"), years}, {QStringLiteral("deferred"), deferred}};
}

/// Options on the command line become those of the case; others stay.
Result<Done> takeOptions(Invocation &invocation, Session &session)
{
    PlanOptions options = session.current().planOptions;
    if (invocation.has("start"))
        options.start = invocation.date("start");
    if (const auto hours = invocation.decimal("hours")) {
        options.hoursPerWeek = *hours;
        if (!areHoursPerWeek(*hours))
            invocation.misuse(QCoreApplication::translate("cli", "--hours needs 0 or hours from 0.1 to 168 a week, not “%1”.").arg(invocation.text("hours")));
    }
    if (const auto budget = invocation.amount("budget"))
        options.yearlyBudget = Yen(*budget);
    if (!invocation.isUsable() || options == session.current().planOptions)
        return Done{};
    return session.setPlanOptions(options);
}

ExitCode run(Invocation &invocation)
{
    if (!invocation.has("case") && !invocation.has("sample") && !invocation.has("answers") && !invocation.has("profile"))
        invocation.misuse(QCoreApplication::translate("cli", "Name a case (--case), a sample (--sample a) or a file of answers (--answers)."));
    if (!invocation.isUsable())
        return ExitCode::usage;
    const auto opened = invocation.openChosenCase();
    if (!opened) {
        invocation.report(opened.problems());
        return invocation.isUsable() ? ExitCode::refused : ExitCode::usage;
    }
    Session &session = **opened;
    const auto taken = takeOptions(invocation, session);
    if (!invocation.isUsable())
        return ExitCode::usage;
    if (!taken) {
        invocation.report(taken.problems());
        return ExitCode::refused;
    }
    const DiagnosisRecord &record = session.diagnosis();
    if (invocation.isJson())
        invocation.write(json(record));
    else
        invocation.write(planText(record, session.knowledge().vocabulary(), invocation.language(), true));
    return ExitCode::done;
}

} // namespace

Command planCommand()
{
    return {"plan", "", QT_TRANSLATE_NOOP("cli", "Make the rollout plan of a firm under its hours and budget"), addOptions, run};
}

} // namespace smartsme
