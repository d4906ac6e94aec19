// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/invocation.h"

#include "cli/outcomes.h"
#include "workflow/own_layouts.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonDocument>

#include <algorithm>
#include <cstdio>
#include <string>
#include <utility>

namespace smartsme {

namespace {

Problem noSuchCase(const QString &asked, const QString &known)
{
    return Problem{Severity::error, QStringLiteral("cli.no-such-case"), {}, QCoreApplication::translate("cli", "There is no case “%1”.").arg(asked),
                   asked, known, QCoreApplication::translate("cli", "“smartsme-cli cases” lists the cases.")};
}

Result<CaseId> findCase(const Session &session, const QString &asked)
{
    const auto lines = session.cases();
    if (!lines)
        return lines.problems();
    std::vector<CaseId> found;
    QStringList names;
    for (const CaseLine &line : *lines) {
        if (line.id.text() == asked)
            return line.id;
        if (line.name == asked)
            found.push_back(line.id);
        names << line.name;
    }
    if (found.size() == 1)
        return found.front();
    if (found.empty())
        return noSuchCase(asked, names.join(QStringLiteral(", ")).left(200));
    Problem several = noSuchCase(asked, {});
    several.id = QStringLiteral("cli.several-cases");
    several.message = QCoreApplication::translate("cli", "There are several cases called “%1”.").arg(asked);
    several.remedy = QCoreApplication::translate("cli", "Give the number of the case; “smartsme-cli cases” lists them.");
    return several;
}

} // namespace

void writeBytes(const QByteArray &utf8, bool toErrors)
{
    std::FILE *out = toErrors ? stderr : stdout;
    std::fwrite(utf8.constData(), 1, static_cast<std::size_t>(utf8.size()), out);
    std::fflush(out);
}

std::optional<Language> languageFrom(const QString &code)
{
    if (code == QLatin1String("ja"))
        return Language::ja;
    if (code == QLatin1String("en"))
        return Language::en;
    return std::nullopt;
}

Invocation::Invocation(boost::program_options::variables_map values) : m_values(std::move(values))
{
    if (has("lang"))
        m_language = languageFrom(text("lang")).value_or(Language::ja);
}

QString Invocation::text(const char *option) const
{
    return has(option) ? QString::fromStdString(m_values[option].as<std::string>()) : QString();
}

QStringList Invocation::arguments() const
{
    QStringList all;
    if (has("argument")) {
        for (const std::string &argument : m_values["argument"].as<std::vector<std::string>>())
            all << QString::fromStdString(argument);
    }
    return all;
}

void Invocation::misuse(const QString &sentence)
{
    m_isUsable = false;
    report({Problem{Severity::error, QStringLiteral("cli.usage"), {}, sentence, {}, {},
                    QCoreApplication::translate("cli", "Add --help to see how the command is used.")}});
}

std::optional<qint64> Invocation::integer(const char *option)
{
    if (!has(option))
        return std::nullopt;
    bool isNumber = false;
    const qint64 number = text(option).remove(QLatin1Char(',')).toLongLong(&isNumber);
    if (isNumber)
        return number;
    misuse(QCoreApplication::translate("cli", "--%1 needs a whole number, not “%2”.").arg(QLatin1String(option), text(option)));
    return std::nullopt;
}

std::optional<qint64> Invocation::amount(const char *option)
{
    const auto yen = integer(option);
    if (yen && (*yen < 0 || *yen > Yen::largestCell)) {
        misuse(QCoreApplication::translate("cli", "--%1 needs an amount from 0 to 1,000 trillion yen, not “%2”.").arg(QLatin1String(option), text(option)));
        return std::nullopt;
    }
    return yen;
}

std::optional<double> Invocation::decimal(const char *option)
{
    if (!has(option))
        return std::nullopt;
    bool isNumber = false;
    const double number = text(option).toDouble(&isNumber);
    if (isNumber)
        return number;
    misuse(QCoreApplication::translate("cli", "--%1 needs a number, not “%2”.").arg(QLatin1String(option), text(option)));
    return std::nullopt;
}

QDate Invocation::date(const char *option)
{
    const QDate date = QDate::fromString(text(option), Qt::ISODate);
    if (has(option) && !date.isValid())
        misuse(QCoreApplication::translate("cli", "--%1 needs a date such as 2026-12-01, not “%2”.").arg(QLatin1String(option), text(option)));
    return date;
}

QString Invocation::dataFolder() const
{
    return has("data") ? text("data") : findDataFolder(QCoreApplication::applicationDirPath());
}

Result<std::unique_ptr<Session>> Invocation::openSession(bool inMemory)
{
    SessionOptions options;
    options.dataFolder = dataFolder();
    options.today = has("today") ? QDate::fromString(text("today"), Qt::ISODate) : QDate::currentDate();
    options.language = m_language;
    options.databasePath = QStringLiteral(":memory:");
    // Tables of one's own are used for a case in memory too.
    options.benchmarkFolder = has("database") ? QFileInfo(text("database")).absolutePath() + QStringLiteral("/benchmarks") : defaultBenchmarkFolder();
    if (!inMemory)
        options.databasePath = has("database") ? text("database") : defaultDatabasePath();
    options.layoutFolder = ownLayoutFolder(has("database") ? text("database") : defaultDatabasePath());
    auto session = Session::open(options);
    if (session && has("layout-file")) {
        if (auto used = (*session)->layouts().useFile(text("layout-file")); !used)
            return std::move(used).problems();
    }
    return session;
}

Result<CaseDescription> Invocation::describedCase(const Session &session)
{
    CaseDescription description;
    if (has("profile")) {
        auto read = readCaseDescription(text("profile"), session.knowledge().questionnaire);
        if (!read)
            return read;
        description = std::move(read).value();
    }
    FirmProfile &profile = description.profile;
    if (has("name"))
        profile.name = text("name");
    if (has("industry"))
        profile.industry = text("industry");
    if (const auto capital = amount("capital"))
        profile.capital = Yen(*capital);
    if (const auto month = integer("closing-month")) {
        if (*month < 1 || *month > 12)
            misuse(QCoreApplication::translate("cli", "--closing-month needs a month from 1 to 12, not “%1”.").arg(*month));
        else
            profile.closingMonth = static_cast<int>(*month);
    }
    if (!profile.industry.isEmpty() && !session.knowledge().industries.find(profile.industry))
        return Problem{Severity::error, QStringLiteral("firm.industry-unknown"), {},
                       QCoreApplication::translate("cli", "There is no industry with the code “%1”.").arg(profile.industry), profile.industry,
                       QStringLiteral("M, 76"), QCoreApplication::translate("cli", "Give a large or middle code of the Japan Standard Industrial Classification.")};
    return description;
}

/// What of the person's own tables and layouts is not used. The case is diagnosed without them.
void Invocation::reportOwnTables(const Session &session) const
{
    for (Problems problems : {session.benchmarkProblems(), session.layouts().problems()}) {
        for (Problem &problem : problems)
            problem.severity = std::max(problem.severity, Severity::warning);
        report(problems);
    }
}

Result<CaseId> Invocation::createFrom(Session &session, CaseDescription description)
{
    const QStringList files = std::exchange(description.files, {});
    auto created = session.createFrom(description);
    if (!created || files.isEmpty() || reportOutcomes(session.importFiles(files), *this))
        return created;
    const auto deleted = session.deleteCase(*created);
    return deleted ? Problems() : deleted.problems();
}

Result<std::unique_ptr<Session>> Invocation::openChosenCase()
{
    if (has("case") || has("sample")) {
        for (const char *option : {"profile", "name", "industry", "capital", "closing-month"}) {
            if (has(option))
                misuse(QCoreApplication::translate("cli", "--%1 describes a firm of its own; it cannot stand beside --case or --sample.").arg(QLatin1String(option)));
        }
    }
    if (!m_isUsable)
        return Problems();      // told already
    auto opened = openSession(!has("case"));
    if (!opened)
        return opened;
    Session &session = **opened;
    reportOwnTables(session);
    if (has("case")) {
        const auto id = findCase(session, text("case"));
        if (!id)
            return id.problems();
        if (auto done = session.openCase(*id); !done)
            return std::move(done).problems();
    } else if (has("sample")) {
        if (auto sample = session.openSample(text("sample")); !sample)
            return std::move(sample).problems();
    } else {
        const auto description = describedCase(session);
        if (!description)
            return description.problems();
        if (!m_isUsable)
            return Problems();
        if (auto created = createFrom(session, *description); !created)
            return std::move(created).problems();
    }
    if (has("answers")) {
        const auto answers = readAnswers(text("answers"), session.knowledge().questionnaire);
        if (!answers)
            return answers.problems();
        if (auto kept = session.setAnswers(*answers); !kept)
            return std::move(kept).problems();
    }
    return opened;
}

void Invocation::write(const QString &text) const { writeBytes(text.toUtf8(), false); }
void Invocation::write(const QJsonObject &object) const { writeBytes(QJsonDocument(object).toJson(QJsonDocument::Indented), false); }
void Invocation::write(const QByteArray &utf8) const { writeBytes(utf8, false); }

void Invocation::report(const Problems &problems) const
{
    QString lines;
    for (const Problem &problem : problems)
        lines += printed(problem) + QLatin1Char('\n');
    writeBytes(lines.toUtf8(), true);
}

} // namespace smartsme
