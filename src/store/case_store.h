// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "store/case.h"

#include <QString>

#include <memory>
#include <vector>

namespace smartsme {

/// Cases in one SQLite file. Every call is one transaction: it is kept whole or not at all. Not for use from several threads.
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
    Result<Done> addBooks(const CaseId &id, const Books &books, QDateTime now);
    Result<Done> addPayroll(const CaseId &id, const Payroll &payroll, QDateTime now);
    /// Takes out the import of that content (sha256), whether books or payroll.
    Result<Done> removeImport(const CaseId &id, const QString &sha256, QDateTime now);
    Result<Done> saveMapping(const CaseId &id, const QString &account, const CategoryId &category, QDateTime now);
    Result<Done> saveTypedWorkforce(const CaseId &id, const TypedWorkforce &workforce, QDateTime now);
    Result<Done> saveAnswer(const CaseId &id, const QuestionId &question, const Answer &answer, QDateTime now);
    Result<Done> removeAnswer(const CaseId &id, const QuestionId &question, QDateTime now);
    Result<Done> savePlanOptions(const CaseId &id, const PlanOptions &options, QDateTime now);
    Result<Done> saveLine(const CaseId &id, const CaseLine &line);      ///< layer, headline, steps for the list

    int schemaVersion() const;

private:
    struct Database;
    explicit CaseStore(std::unique_ptr<Database> database);
    std::unique_ptr<Database> m_database;
};

} // namespace smartsme
