// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "store/case.h"
#include "store/entry_lines.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <memory>
#include <vector>

namespace smartsme {

class Database;

/// Cases in one SQLite file. Every call is one transaction: it is kept whole or not at all. Used from the thread that opened it.
class CaseStore
{
public:
    /// Opens or creates the file and brings its schema up to date. A file of a newer version is refused and left as it is.
    static Result<std::unique_ptr<CaseStore>> open(const QString &path);
    ~CaseStore();
    CaseStore(const CaseStore &) = delete;
    CaseStore &operator=(const CaseStore &) = delete;

    Result<std::vector<CaseLine>> lines() const;                        ///< latest change first
    Result<CaseId> create(const FirmProfile &profile, bool isSample, QDateTime now);
    Result<Case> load(const CaseId &id) const;
    Result<Done> remove(const CaseId &id);

    Result<Done> saveProfile(const CaseId &id, const FirmProfile &profile, QDateTime now);
    /// `replaced`: sha256 of imports that go out in the same transaction. A content that is already there is refused
    /// (store.import-exists). `lines`: of a journal, for traces; they go out with the import.
    Result<Done> addBooks(const CaseId &id, const Books &books, QDateTime now, const QStringList &replaced = {}, const EntryLineStaging *lines = nullptr);
    Result<Done> addPayroll(const CaseId &id, const Payroll &payroll, QDateTime now, const QStringList &replaced = {});
    /// Takes out the import of that content (sha256), whether books or payroll.
    Result<Done> removeImport(const CaseId &id, const QString &sha256, QDateTime now);
    /// An empty category takes the person's choice back.
    Result<Done> saveMapping(const CaseId &id, const QString &account, const CategoryId &category, QDateTime now);
    /// Replaces the year; without any number the year is taken out.
    Result<Done> saveTypedWorkforce(const CaseId &id, const TypedWorkforce &workforce, QDateTime now);
    Result<Done> saveAnswer(const CaseId &id, const QuestionId &question, const Answer &answer, QDateTime now);
    Result<Done> saveAnswers(const CaseId &id, const Answers &answers, QDateTime now);
    Result<Done> removeAnswer(const CaseId &id, const QuestionId &question, QDateTime now);
    Result<Done> savePlanOptions(const CaseId &id, const PlanOptions &options, QDateTime now);
    Result<Done> saveLine(const CaseId &id, const CaseLine &line);      ///< layer, headline, steps for the list

    /// Shows the kept journal lines of one import, in the order of its file.
    Result<Done> visitEntries(const CaseId &id, const EntryQuery &query, const EntryVisit &visit) const;

    Result<int> schemaVersion() const;

private:
    explicit CaseStore(std::unique_ptr<Database> database);
    /// One transaction that also stamps the case; store.case-missing when it is gone.
    Result<Done> change(const CaseId &id, QDateTime now, const std::function<Result<Done>(qint64 caseId)> &work);
    Result<Done> addImport(const CaseId &id, const SourceFile &source, QDateTime now, const QStringList &replaced,
                           const std::function<Result<Done>(qint64 caseId)> &insert);

    std::unique_ptr<Database> m_database;
};

} // namespace smartsme
