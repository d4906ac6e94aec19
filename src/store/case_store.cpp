// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/case_store.h"

#include "store/case_rows.h"
#include "store/entry_line_staging.h"
#include "store/import_rows.h"
#include "store/migrations.h"
#include "store/row_values.h"

#include <QCoreApplication>

namespace smartsme {

namespace {

QString isoTime(const QDateTime &time) { return time.toUTC().toString(Qt::ISODateWithMs); }

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

Result<int> CaseStore::schemaVersion() const
{
    return storedVersion(*m_database);
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
        auto next = m_database->select(QStringLiteral("select coalesce(max(id), 0) + 1 from cases"));
        if (!next)
            return std::move(next).problems();
        id = next->front()[0].toLongLong();
        return withoutCount(m_database->run(
            QStringLiteral("insert into cases (id, is_sample, changed, line_steps, %1) values (?, ?, ?, '', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
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
            QStringLiteral("update cases set (%1) = (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) where id = ?").arg(profileColumns()),
            profileValues(profile) + SqlRow{qlonglong(caseId)}));
    });
}

Result<Done> CaseStore::addImport(const CaseId &id, const SourceFile &source, QDateTime now, const QStringList &replaced,
                                  const std::function<Result<Done>(qint64)> &insert)
{
    return change(id, now, [&](qint64 caseId) -> Result<Done> {
        SqlRows gone;
        for (const QString &sha256 : replaced)
            gone.push_back({qlonglong(caseId), sha256});
        if (auto done = m_database->runEach(QStringLiteral("delete from imports where case_id = ? and sha256 = ?"), gone); !done)
            return done;
        auto same = m_database->select(QStringLiteral("select file_name from imports where case_id = ? and sha256 = ?"),
                                       {qlonglong(caseId), stored(source.sha256)});
        if (!same)
            return std::move(same).problems();
        if (!same->empty())
            return Problem{Severity::error, QStringLiteral("store.import-exists"), Place{source.name, {}, 0, 0},
                           QCoreApplication::translate("store", "A file with the same content is already in this case."),
                           same->front()[0].toString(), {},
                           QCoreApplication::translate("store", "Nothing needs to be done; remove the earlier file first if you want it read again.")};
        return insert(caseId);
    });
}

Result<Done> CaseStore::addBooks(const CaseId &id, const Books &books, QDateTime now, const QStringList &replaced, const EntryLineStaging *lines)
{
    return addImport(id, books.source, now, replaced, [&](qint64 caseId) {
        auto done = insertBooks(*m_database, caseId, books);
        return done && lines ? insertEntryLines(*m_database, caseId, books.source.sha256, *lines) : done;
    });
}

Result<Done> CaseStore::addPayroll(const CaseId &id, const Payroll &payroll, QDateTime now, const QStringList &replaced)
{
    return addImport(id, payroll.source, now, replaced, [&](qint64 caseId) { return insertPayroll(*m_database, caseId, payroll); });
}

Result<Done> CaseStore::removeImport(const CaseId &id, const QString &sha256, QDateTime now)
{
    return change(id, now, [&](qint64 caseId) {
        return withoutCount(m_database->run(QStringLiteral("delete from imports where case_id = ? and sha256 = ?"), {qlonglong(caseId), sha256}));
    });
}

Result<Done> CaseStore::visitEntries(const CaseId &id, const EntryQuery &query, const EntryVisit &visit) const
{
    return m_database->read([&] { return smartsme::visitEntries(*m_database, id.text().toLongLong(), query, visit); });
}

Result<Done> CaseStore::saveMapping(const CaseId &id, const QString &account, const CategoryId &category, QDateTime now)
{
    return change(id, now, [&](qint64 caseId) {
        if (category.isEmpty())
            return withoutCount(m_database->run(QStringLiteral("delete from account_choices where case_id = ? and account = ?"),
                                                {qlonglong(caseId), stored(account)}));
        return withoutCount(m_database->run(QStringLiteral("insert into account_choices (case_id, account, category) values (?, ?, ?)"
                                                           " on conflict (case_id, account) do update set category = excluded.category"),
                                            {qlonglong(caseId), stored(account), category.text()}));
    });
}

Result<Done> CaseStore::saveTypedWorkforce(const CaseId &id, const TypedWorkforce &workforce, QDateTime now)
{
    return change(id, now, [&](qint64 caseId) { return writeTypedWorkforce(*m_database, caseId, workforce); });
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
