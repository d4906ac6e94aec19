// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflow/case_description.h"

#include "workflow/json_reader.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace smartsme {

namespace {

constexpr qint64 mostBytes = 4 * 1024 * 1024;

FirmProfile profileOf(JsonReader &json)
{
    FirmProfile profile;
    profile.name = json.text("name");
    profile.corporateNumber = json.text("corporate_number");
    profile.industry = json.text("industry");
    profile.prefecture = json.text("prefecture");
    if (const auto capital = json.integer("capital", 0, Yen::largestCell))
        profile.capital = Yen(*capital);
    if (const auto month = json.integer("closing_month", 1, 12))
        profile.closingMonth = static_cast<int>(*month);
    if (const QString moved = json.text("last_earlier_closing"); !moved.isEmpty()) {
        profile.lastEarlierClosing = Month::fromIso(moved);
        if (!profile.lastEarlierClosing)
            json.complain("last_earlier_closing", QStringLiteral("2024-03"));
    }
    if (const auto sites = json.integer("sites", 0, 100'000))
        profile.sites = static_cast<int>(*sites);
    if (const auto heads = json.decimal("regular_employees", 0, 1e7))
        profile.regularEmployees = Heads::fromHundredths(qRound64(*heads * 100));
    profile.isSoleProprietor = json.flag("is_sole_proprietor");
    profile.dealings = json.texts("dealings");
    json.finish();
    return profile;
}

PlanOptions planOf(JsonReader &json)
{
    PlanOptions plan;
    plan.start = json.date("start");
    if (const auto hours = json.decimal("hours_per_week", 0, mostHoursPerWeek)) {
        plan.hoursPerWeek = *hours;
        if (!areHoursPerWeek(*hours))
            json.complain("hours_per_week", QStringLiteral("0, %1 … %2").arg(leastHoursPerWeek).arg(mostHoursPerWeek));
    }
    if (const auto budget = json.integer("yearly_budget", 0, Yen::largestCell))
        plan.yearlyBudget = Yen(*budget);
    for (const QString &action : json.texts("added"))
        plan.added.insert(ActionId(action));
    for (const QString &action : json.texts("removed"))
        plan.removed.insert(ActionId(action));
    json.finish();
    return plan;
}

std::optional<Heads> persons(JsonReader &json, const char *key)
{
    const auto heads = json.decimal(key, 0, 1e7);
    return heads ? std::optional(Heads::fromHundredths(qRound64(*heads * 100))) : std::nullopt;
}

TypedWorkforce workforceOf(JsonReader &json)
{
    TypedWorkforce workforce;
    if (const auto year = FiscalYear::fromIso(json.text("year")))
        workforce.year = *year;
    else
        json.complain("year", QStringLiteral("2024-04/2025-03"));
    workforce.officers = persons(json, "officers");
    workforce.regular = persons(json, "regular");
    workforce.partTime = persons(json, "part_time");
    if (const auto hours = json.decimal("hours", 0, 1e10))
        workforce.hours = Hours::fromMinutes(qRound64(*hours * 60));
    json.finish();
    return workforce;
}

/// "yayoi_kyuyo/*.csv" is every such file, by name.
QStringList expanded(const QString &pattern, const QString &folder)
{
    const QString path = QDir::cleanPath(QDir(folder).filePath(pattern));
    if (!pattern.contains(QLatin1Char('*')))
        return {path};
    const QFileInfo info(path);
    const QDir place = info.dir();
    QStringList found;
    for (const QString &name : place.entryList({info.fileName()}, QDir::Files, QDir::Name))
        found << place.filePath(name);
    return found;
}

} // namespace

Result<CaseDescription> caseDescription(const QByteArray &bytes, const QString &fileName, const QString &folder,
                                        const Questionnaire &questionnaire)
{
    auto object = jsonObject(bytes, fileName);
    if (!object)
        return std::move(object).problems();
    Problems problems;
    JsonReader json(*object, fileName, {}, problems);
    CaseDescription description;
    json.text("note");      // for the reader of the file
    json.object("profile", [&](JsonReader &inner) { description.profile = profileOf(inner); });
    json.object("plan", [&](JsonReader &inner) { description.plan = planOf(inner); });
    json.objects("workforce", [&](JsonReader &inner) { description.workforce.push_back(workforceOf(inner)); });
    for (const QString &pattern : json.texts("files")) {
        const QStringList found = expanded(pattern, folder);
        if (found.isEmpty())
            json.complain("files", QCoreApplication::translate("workflow", "a file at least for %1").arg(pattern));
        description.files << found;
    }
    json.object("answers", [&](JsonReader &inner) { description.answers = inner.answers(questionnaire); });
    json.finish();
    if (problems.empty())
        problems = checkAnswers(description.answers, questionnaire, fileName);
    if (!problems.empty())
        return problems;
    return description;
}

Result<QByteArray> smallFile(const QString &path)
{
    QFile file(path);
    const QString name = QFileInfo(path).fileName();
    // Devices and pipes have no size to check.
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return Problem{Severity::error, QStringLiteral("workflow.not-readable"), Place{path, {}, 0, 0},
                       QCoreApplication::translate("workflow", "The file cannot be opened."), {}, {},
                       QCoreApplication::translate("workflow", "Check its name and whether you may read it.")};
    if (file.size() > mostBytes)
        return Problem{Severity::error, QStringLiteral("workflow.too-large"), Place{name, {}, 0, 0},
                       QCoreApplication::translate("workflow", "The file is too large for a description of a case."),
                       QString::number(file.size()), QString::number(mostBytes),
                       QCoreApplication::translate("workflow", "Give exports of accounting software as files to import instead.")};
    return file.readAll();
}

Result<CaseDescription> readCaseDescription(const QString &path, const Questionnaire &questionnaire)
{
    auto bytes = smallFile(path);
    if (!bytes)
        return std::move(bytes).problems();
    const QFileInfo info(path);
    return caseDescription(*bytes, info.fileName(), info.absolutePath(), questionnaire);
}

} // namespace smartsme
