// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/language.h"
#include "core/result.h"
#include "import/recognition.h"
#include "report/diagnosis_record.h"
#include "report/document.h"
#include "store/case.h"
#include "workflow/knowledge.h"

#include <QDate>
#include <QObject>
#include <QString>
#include <QStringList>

#include <memory>
#include <vector>

namespace smartsme {

class CaseStore;

enum class Step { firm, data, productivity, questions, triangle, plan, report };
enum class StepState { empty, partial, complete, problem };

enum class ReportKind { ownerPage, adviserWorkbook, json };

struct SessionOptions
{
    QString dataFolder;
    QString databasePath;       ///< ":memory:" keeps nothing
    QDate today;                ///< the only clock of the domain
    Language language = Language::ja;
};

/// What happened to each file of an import.
struct FileOutcome
{
    QString name;
    std::optional<Recognition> recognition;
    bool isTaken = false;
    qint64 rows = 0;
    std::optional<Month> first;
    std::optional<Month> last;
    Problems problems;          ///< with errors: not taken, the case is as it was
};

/// What a person can do with SmartSME: shared by window and CLI. Owns the open case; every change is stored when made and
/// followed by caseChanged(). Calls that change something need an open case (precondition hasCase()).
class Session : public QObject
{
    Q_OBJECT
public:
    static Result<std::unique_ptr<Session>> open(const SessionOptions &options);
    ~Session() override;

    const Knowledge &knowledge() const;
    QDate today() const;
    Language language() const;
    /// Installs the program's and Qt's translations of that language. Windows retranslate on QEvent::LanguageChange.
    void setLanguage(Language language);

    // Cases
    Result<std::vector<CaseLine>> cases() const;
    Result<CaseId> createCase(const FirmProfile &profile);          ///< and opens it
    Result<Done> openCase(const CaseId &id);
    Result<CaseId> openSample();                                    ///< a copy of the fictitious firm in data/samples, imported by the importers
    void closeCase();
    Result<Done> deleteCase(const CaseId &id);
    bool hasCase() const;
    const Case &current() const;                                    ///< precondition: hasCase()

    // Steps
    Result<Done> setProfile(const FirmProfile &profile);
    /// Each file as a whole or not at all. A period that is already there is refused as import.period-twice unless `replace`.
    std::vector<FileOutcome> importFiles(const QStringList &paths, const ImportOptions &options = {}, bool replace = false,
                                         const Progress &progress = {});
    Result<Done> removeImport(const QString &sha256);
    Result<Done> mapAccount(const QString &accountName, const CategoryId &category);   ///< empty category: undo the person's choice
    /// Amounts typed by hand (data/samples/…/annual amounts form): category -> yen; categories not given stay unknown.
    Result<Done> setTypedAmounts(FiscalYear year, const std::vector<std::pair<CategoryId, Yen>> &amounts);
    Result<Done> setTypedWorkforce(const TypedWorkforce &workforce);
    Result<Done> setAnswer(const QuestionId &question, const Answer &answer);
    Result<Done> removeAnswer(const QuestionId &question);
    Result<Done> setPlanOptions(const PlanOptions &options);

    /// The diagnosis of the open case; computed when something changed since it was last asked for.
    const DiagnosisRecord &diagnosis() const;
    StepState state(Step step) const;
    QString stepLine(Step step) const;                              ///< one-line result for the rail, translated

    // Reports
    Document ownerDocument() const;
    /// Writes, reads back and compares before it says so.
    Result<QString> exportReport(ReportKind kind, const QString &path) const;
    QString proposedFileName(ReportKind kind) const;                ///< safe on Windows and Linux

Q_SIGNALS:
    void casesChanged();
    void caseChanged();
    void languageChanged();

private:
    struct State;
    explicit Session(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

} // namespace smartsme
