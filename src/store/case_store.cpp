// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/case_store.h"

#include "store/case_rows.h"
#include "store/entry_line_staging.h"
#include "store/import_changes.h"
#include "store/import_rows.h"
#include "store/migrations.h"
#include "store/row_values.h"

#include <QCoreApplication>

namespace smartsme {

namespace {

Result<Done> withoutCount(Result<int> counted)
{
    if (!counted)
        return std::move(counted).problems();
    return Done{};
}

} // namespace

CaseStore::CaseStore(std::unique_ptr<Database> database) : m_database(std::move(database)) {}
CaseStore::~CaseStore() = default;

Result<std::unique_ptr<CaseStore>> CaseStore::open(const QString &path)
{
    auto database = Database::open(path);
    if (!database)
        return std::move(database).problems();
    removeLeftStagingFiles(path);
    if (auto migrated = migrate(**database, shippedMigrations()); !migrated)
        return std::move(migrated).problems();
    return std::unique_ptr<CaseStore>(new CaseStore(std::move(database).value()));
}

Result<std::vector<CaseLine>> CaseStore::lines() const
{
    std::vector<CaseLine> lines;
    if (auto done = m_database->read([&] { return readLines(*m_database, lines); }); !done)
        return std::move(done).problems();
    return lines;
}

Result<CaseId> CaseStore::create(const FirmProfile &profile, bool isSample, QDateTime now)
{
    qlonglong id = 0;
    auto done = m_database->write([&]() -> Result<Done> {
        if (auto counted = m_database->run(QStringLiteral("update case_numbers set last_number = last_number + 1")); !counted)
            return std::move(counted).problems();
        auto number = m_database->select(QStringLiteral("select last_number from case_numbers"));
        if (!number)
            return std::move(number).problems();
        if (number->size() != 1)
            return m_database->damage();
        id = number->front()[0].toLongLong();
        return withoutCount(m_database->run(
            QStringLiteral("insert into cases (id, is_sample, changed, line_steps, %1) values (?, ?, ?, '', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .arg(profileColumns()),
            SqlRow{id, int(isSample), isoTime(now)} + profileValues(profile)));
    });
    if (!done)
        return std::move(done).problems();
    return CaseId(QString::number(id));
}

Result<Case> CaseStore::load(const CaseId &id) const
{
    Case firm;
    auto done = m_database->read([&] { return readCase(*m_database, id.text().toLongLong(), firm); });
    if (!done)
        return std::move(done).problems();
    return firm;
}

Result<Done> CaseStore::remove(const CaseId &id)
{
    return m_database->write([&]() -> Result<Done> {
        auto gone = m_database->run(QStringLiteral("delete from cases where id = ?"), {id.text().toLongLong()});
        if (!gone)
            return std::move(gone).problems();
        if (*gone == 0)
            return caseMissing(*m_database);
        return Done{};
    });
}

Result<Done> CaseStore::change(const CaseId &id, QDateTime now, const std::function<Result<Done>(qint64)> &work)
{
    return m_database->write([&]() -> Result<Done> {
        const qlonglong caseId = id.text().toLongLong();
        auto stamped = m_database->run(QStringLiteral("update cases set changed = ? where id = ?"), {isoTime(now), caseId});
        if (!stamped)
            return std::move(stamped).problems();
        if (*stamped == 0)
            return caseMissing(*m_database);
        return work(caseId);
    });
}

Result<Done> CaseStore::saveProfile(const CaseId &id, const FirmProfile &profile, QDateTime now)
{
    return change(id, now, [&](qint64 caseId) {
        return withoutCount(m_database->run(
            QStringLiteral("update cases set (%1) = (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) where id = ?").arg(profileColumns()),
            profileValues(profile) + SqlRow{qlonglong(caseId)}));
    });
}

Result<std::optional<QString>> CaseStore::nameOfImport(qint64 caseId, const QString &sha256) const
{
    auto rows = m_database->select(QStringLiteral("select file_name from imports where case_id = ? and sha256 = ?"), {qlonglong(caseId), stored(sha256)});
    if (!rows)
        return std::move(rows).problems();
    return rows->empty() ? std::optional<QString>() : std::optional(rows->front()[0].toString());
}

Result<Done> CaseStore::addImport(qint64 caseId, qint64 change, const ImportedContent &file)
{
    const SourceFile &source = std::visit([](const auto &content) -> const SourceFile & { return content.source; }, file.content);
    const auto same = nameOfImport(caseId, source.sha256);
    if (!same)
        return same.problems();
    if (*same)
        return Problem{Severity::error, QStringLiteral("store.import-exists"), Place{source.name, {}, 0, 0},
                       QCoreApplication::translate("store", "A file with the same content is already in this case."), **same, {},
                       QCoreApplication::translate("store", "Nothing needs to be done; remove the earlier file first if you want it read again.")};
    const Books *books = std::get_if<Books>(&file.content);
    if (!books)
        return insertPayroll(*m_database, caseId, change, std::get<Payroll>(file.content));
    auto done = insertBooks(*m_database, caseId, change, *books);
    return done && file.lines ? insertEntryLines(*m_database, caseId, source.sha256, *file.lines) : done;
}

Result<Done> CaseStore::addImports(const CaseId &id, const std::vector<ImportedContent> &files, QDateTime now, const QStringList &replaced,
                                   const std::vector<AccountChoice> &taken)
{
    return change(id, now, [&](qint64 caseId) -> Result<Done> {
        const auto batch = beginChange(*m_database, caseId, ImportChange::Kind::files, now);
        if (!batch)
            return batch.problems();
        for (const QString &sha256 : replaced) {
            if (auto done = setAside(*m_database, caseId, *batch, sha256); !done)
                return done;
        }
        for (const ImportedContent &file : files) {
            if (auto done = addImport(caseId, *batch, file); !done)
                return done;
        }
        return takeOfficeChoices(*m_database, caseId, *batch, taken);
    });
}

Result<Done> CaseStore::saveTypedWorkforce(const CaseId &id, const TypedWorkforce &workforce, QDateTime now)
{
    return change(id, now, [&](qint64 caseId) -> Result<Done> {
        const auto step = beginChange(*m_database, caseId, ImportChange::Kind::typedAmounts, now);
        return step ? changeWorkforce(*m_database, caseId, *step, workforce) : Result<Done>(step.problems());
    });
}

Result<Done> CaseStore::saveTypedNumbers(const CaseId &id, const Books &typed, const TypedWorkforce &workforce, QDateTime now)
{
    return change(id, now, [&](qint64 caseId) -> Result<Done> {
        const auto step = beginChange(*m_database, caseId, ImportChange::Kind::typedAmounts, now);
        if (!step)
            return step.problems();
        if (auto done = setAside(*m_database, caseId, *step, typed.source.sha256); !done)
            return done;
        if (!typed.accounts.empty()) {
            if (auto done = addImport(caseId, *step, typed); !done)
                return done;
        }
        return changeWorkforce(*m_database, caseId, *step, workforce);
    });
}

Result<Done> CaseStore::removeImport(const CaseId &id, const QString &sha256, QDateTime now)
{
    return removeImports(id, {sha256}, now);
}

Result<Done> CaseStore::removeImports(const CaseId &id, const QStringList &contents, QDateTime now)
{
    return change(id, now, [&](qint64 caseId) -> Result<Done> {
        std::optional<qint64> step;
        for (const QString &sha256 : contents) {
            const auto there = nameOfImport(caseId, sha256);
            if (!there)
                return there.problems();
            if (!*there)
                continue;
            if (!step) {
                const auto begun = beginChange(*m_database, caseId, ImportChange::Kind::removal, now);
                if (!begun)
                    return begun.problems();
                step = *begun;
            }
            if (auto done = setAside(*m_database, caseId, *step, sha256); !done)
                return done;
        }
        return Done{};
    });
}

Result<Done> CaseStore::visitEntries(const CaseId &id, const EntryQuery &query, const EntryVisit &visit) const
{
    return m_database->read([&] { return smartsme::visitEntries(*m_database, id.text().toLongLong(), query, visit); });
}

Result<Done> CaseStore::saveMapping(const CaseId &id, const AccountChoice &choice, QDateTime now)
{
    return change(id, now, [&](qint64 caseId) { return changeAccountChoice(*m_database, caseId, choice, now); });
}

Result<std::vector<OfficeChoice>> CaseStore::officeChoices(const CaseId &except) const
{
    std::vector<OfficeChoice> choices;
    if (auto done = m_database->read([&] { return readOfficeChoices(*m_database, except.text().toLongLong(), choices); }); !done)
        return std::move(done).problems();
    return choices;
}

Result<std::optional<ImportChange>> CaseStore::lastImportChange(const CaseId &id) const
{
    std::optional<ImportChange> found;
    auto done = m_database->read([&]() -> Result<Done> {
        auto latest = latestChange(*m_database, id.text().toLongLong());
        if (!latest)
            return std::move(latest).problems();
        found = std::move(latest).value();
        return Done{};
    });
    if (!done)
        return std::move(done).problems();
    return found;
}

Result<Done> CaseStore::undoImportChange(const CaseId &id, QDateTime now)
{
    return change(id, now, [&](qint64 caseId) { return undoLatestChange(*m_database, caseId); });
}

Result<Done> CaseStore::forgetImportChanges(const CaseId &id)
{
    return m_database->write([&] { return forgetChanges(*m_database, id.text().toLongLong()); });
}

Result<Done> CaseStore::saveAnswer(const CaseId &id, const QuestionId &question, const Answer &answer, QDateTime now)
{
    return saveAnswers(id, {{question, answer}}, now);
}

Result<Done> CaseStore::saveAnswers(const CaseId &id, const Answers &answers, QDateTime now)
{
    return change(id, now, [&](qint64 caseId) -> Result<Done> {
        for (const auto &[question, answer] : answers) {
            if (auto done = writeAnswer(*m_database, caseId, question, answer); !done)
                return done;
        }
        return Done{};
    });
}

Result<Done> CaseStore::removeAnswer(const CaseId &id, const QuestionId &question, QDateTime now)
{
    return change(id, now, [&](qint64 caseId) {
        return withoutCount(m_database->run(QStringLiteral("delete from answers where case_id = ? and question = ?"),
                                            {qlonglong(caseId), question.text()}));
    });
}

Result<Done> CaseStore::savePlanOptions(const CaseId &id, const PlanOptions &options, QDateTime now)
{
    return change(id, now, [&](qint64 caseId) { return writePlanOptions(*m_database, caseId, options); });
}

Result<Done> CaseStore::saveLine(const CaseId &id, const CaseLine &line)
{
    return m_database->write([&]() -> Result<Done> {
        auto done = m_database->run(
            QStringLiteral("update cases set line_layer = ?, line_headline = ?, line_people = ?, line_steps = ? where id = ?"),
            {stored(line.layer), stored(line.headline), stored(line.people), stored(line.steps), id.text().toLongLong()});
        if (!done)
            return std::move(done).problems();
        if (*done == 0)
            return caseMissing(*m_database);
        return Done{};
    });
}

} // namespace smartsme
