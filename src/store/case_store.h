// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "store/case.h"
#include "store/entry_lines.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <memory>
#include <optional>
#include <variant>
#include <vector>

namespace smartsme {

class Database;

/// One imported file as it is kept, with the lines of a journal for traces, which go out with it.
struct ImportedContent
{
    using Content = std::variant<Books, Payroll>;
    ImportedContent(Books books) : content(std::move(books)) {}
    ImportedContent(Payroll payroll) : content(std::move(payroll)) {}
    ImportedContent(Content &&either, std::shared_ptr<const EntryLineStaging> staged) : content(std::move(either)), lines(std::move(staged)) {}

    Content content;
    std::shared_ptr<const EntryLineStaging> lines = {};     ///< may be empty
};

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
    /// The number of a deleted case is not given again.
    Result<CaseId> create(const FirmProfile &profile, bool isSample, QDateTime now);
    Result<Case> load(const CaseId &id) const;
    Result<Done> remove(const CaseId &id);

    Result<Done> saveProfile(const CaseId &id, const FirmProfile &profile, QDateTime now);
    /// One batch of files. `replaced`: sha256 of imports that are set aside in the same transaction; `taken`: categories taken over
    /// from other cases. A content that is already there refuses the batch (store.import-exists), as does a number that load()
    /// would take for damage (store.number-too-large).
    Result<Done> addImports(const CaseId &id, const std::vector<ImportedContent> &files, QDateTime now, const QStringList &replaced = {},
                            const std::vector<AccountChoice> &taken = {});
    /// People typed for a year, in place of those typed before; without any number the year is taken out.
    Result<Done> saveTypedWorkforce(const CaseId &id, const TypedWorkforce &workforce, QDateTime now);
    /// Amounts and people as one change. Amounts take the place of those typed for the same year (source.sha256); without accounts
    /// they are taken out.
    Result<Done> saveTypedNumbers(const CaseId &id, const Books &typed, const TypedWorkforce &workforce, QDateTime now);
    /// Takes out the import of that content (sha256), whether books or payroll.
    Result<Done> removeImport(const CaseId &id, const QString &sha256, QDateTime now);
    /// Several as one change. What is not there is passed over.
    Result<Done> removeImports(const CaseId &id, const QStringList &contents, QDateTime now);
    /// An empty category takes the person's choice back.
    Result<Done> saveMapping(const CaseId &id, const AccountChoice &choice, QDateTime now);
    /// What the other cases of the file chose for accounts, most cases first.
    Result<std::vector<OfficeChoice>> officeChoices(const CaseId &except) const;
    /// The last of the changes above, back to the last batch of files; nothing when there is none.
    Result<std::optional<ImportChange>> lastImportChange(const CaseId &id) const;
    /// Takes it back whole: imports are as they were, to the byte and in the same order.
    Result<Done> undoImportChange(const CaseId &id, QDateTime now);
    /// What was changed so far cannot be taken back any more.
    Result<Done> forgetImportChanges(const CaseId &id);
    Result<Done> saveAnswer(const CaseId &id, const QuestionId &question, const Answer &answer, QDateTime now);
    Result<Done> saveAnswers(const CaseId &id, const Answers &answers, QDateTime now);
    Result<Done> removeAnswer(const CaseId &id, const QuestionId &question, QDateTime now);
    Result<Done> savePlanOptions(const CaseId &id, const PlanOptions &options, QDateTime now);
    Result<Done> saveLine(const CaseId &id, const CaseLine &line);      ///< layer, headline, steps for the list

    /// Shows the kept journal lines of one import, in the order of its file.
    Result<Done> visitEntries(const CaseId &id, const EntryQuery &query, const EntryVisit &visit) const;

private:
    explicit CaseStore(std::unique_ptr<Database> database);
    /// One transaction that also stamps the case; store.case-missing when it is gone.
    Result<Done> change(const CaseId &id, QDateTime now, const std::function<Result<Done>(qint64 caseId)> &work);
    Result<std::optional<QString>> nameOfImport(qint64 caseId, const QString &sha256) const;
    Result<Done> addImport(qint64 caseId, qint64 change, const ImportedContent &file);

    std::unique_ptr<Database> m_database;
};

} // namespace smartsme
