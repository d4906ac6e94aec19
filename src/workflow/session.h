// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "benchmark/fitting_cells.h"
#include "core/language.h"
#include "core/result.h"
#include "report/diagnosis_record.h"
#include "report/document.h"
#include "workflow/benchmark_folder.h"
#include "workflow/case_description.h"
#include "workflow/entry_lines.h"
#include "workflow/import_review.h"
#include "workflow/input_files.h"
#include "workflow/knowledge.h"

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QImage>
#include <QObject>
#include <QString>
#include <QStringList>

#include <functional>
#include <memory>
#include <vector>

namespace smartsme {

class CaseStore;
class OwnLayouts;

enum class Step { firm, data, productivity, questions, triangle, plan, report };
enum class StepState { empty, partial, complete, problem };

enum class ReportKind { ownerPage, adviserWorkbook, json };

struct SessionOptions
{
    QString dataFolder;
    QString databasePath;       ///< ":memory:" keeps nothing
    QDate today;                ///< the only clock of the domain
    Language language = Language::ja;
    std::function<QDateTime()> now = {};    ///< when a change is stored; the system's clock unless given
    QString layoutFolder = {};              ///< of the person's own layouts; layouts/ beside the database unless given
    QString benchmarkFolder = {};           ///< of imported tables; empty: `benchmarks` beside the case file, none in memory
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
    /// How files would be read, and the layouts the person taught.
    OwnLayouts &layouts() const;
    QDate today() const;
    Language language() const;
    /// Installs the program's and Qt's translations of that language. Windows retranslate on QEvent::LanguageChange.
    void setLanguage(Language language);

    // Cases
    Result<std::vector<CaseLine>> cases() const;
    Result<CaseId> createCase(const FirmProfile &profile);          ///< and opens it
    Result<Done> openCase(const CaseId &id);
    /// A copy of a fictitious firm (a, b or c) of data/samples, read by the importers. One copy is kept: it is opened again.
    Result<CaseId> openSample(const QString &firm = QStringLiteral("a"));
    /// A case from a description (profile, files, answers, plan); it exists whole or not at all, and is open then.
    Result<CaseId> createFrom(const CaseDescription &description, bool isSample = false);
    void closeCase();
    Result<Done> deleteCase(const CaseId &id);
    bool hasCase() const;
    const Case &current() const;                                    ///< precondition: hasCase()

    // Steps
    Result<Done> setProfile(const FirmProfile &profile);
    // Importing: inputFiles() (workflow/input_files.h) -> readFiles() -> reviewFiles() -> perhaps readAgain() -> keepFiles().
    /// The pure half of an import: recognises and reads, touches nothing but immutable tables, so it may run in another thread.
    std::vector<ReadFile> readFiles(const QStringList &paths, const ImportOptions &options = {}, const ReadingProgress &progress = {}) const;
    /// Reads again what a decision (tax, month) wants read differently, the rest stays. As pure as readFiles().
    std::vector<ReadFile> readAgain(std::vector<ReadFile> files, const ImportDecisions &decisions, const ReadingProgress &progress = {}) const;
    /// What to look at before taking them; compares with the open case and changes nothing.
    ImportReview reviewFiles(const std::vector<ReadFile> &files) const;
    /// The keeping half, in the thread of the session. One batch is one transaction: all files that are not left out, or none. A
    /// refused batch tells in the outcomes why. What it replaces is set aside until the next batch, see undoImport().
    std::vector<FileOutcome> keepFiles(std::vector<ReadFile> files, const ImportDecisions &decisions = {});
    /// All of it, without a look at the review.
    std::vector<FileOutcome> importFiles(const QStringList &paths, const ImportOptions &options = {}, const ImportDecisions &decisions = {},
                                         const ReadingProgress &progress = {});
    /// What undoImport() would take back: the last batch, or what was changed after it (removal, typed numbers, account choice).
    /// Kept in the case file: it survives closing the program.
    std::optional<ImportChange> undoableImport() const;
    /// Takes the last change back whole; the books are then exactly as before. Again: the change before it, back to the last batch.
    Result<Done> undoImport();
    Result<Done> removeImport(const QString &sha256);
    Result<Done> removeImports(const QStringList &contents);        ///< as one change, taken back as one
    Result<Done> mapAccount(const QString &accountName, const CategoryId &category);   ///< empty category: undo the person's choice
    Result<Done> setTypedWorkforce(const TypedWorkforce &workforce);
    /// People and amounts typed by hand for a year (category -> yen; categories not given stay unknown), as one change that is taken
    /// back as one.
    Result<Done> setTypedNumbers(const std::vector<std::pair<CategoryId, Yen>> &amounts, const TypedWorkforce &workforce);
    Result<Done> setAnswer(const QuestionId &question, const Answer &answer);
    /// All or none; refused (survey.answer-unknown, …) when a question or code is not in the questionnaire.
    Result<Done> setAnswers(const Answers &answers);
    Result<Done> removeAnswer(const QuestionId &question);
    Result<Done> setPlanOptions(const PlanOptions &options);

    /// The diagnosis of the open case; computed when something changed since it was last asked for.
    const DiagnosisRecord &diagnosis() const;
    /// The journal lines behind an account or a category, `limit` of them from number `offset` on, with count and sums of all.
    Result<KeptEntries> entryLines(const EntryLinesQuestion &question, qint64 offset, qint64 limit) const;
    /// The year whose accounts add this part up, or nothing: what was typed or published is in no account. Where years have the
    /// same part, the one that has the figure it was reached from.
    std::optional<FiscalYear> yearOf(const Origin::Part &part, const Figure &reachedFrom) const;
    /// The other size classes that the same table prints for the industry and year of a published figure.
    std::vector<Figure> neighboursOf(const Figure &published) const;
    StepState state(Step step) const;
    QString stepLine(Step step) const;                              ///< one-line result for the rail, translated

    // Published tables: shipped ones and those the person brought (knowledge().benchmarks.imported(), .choice())
    /// Reads, checks and keeps a downloaded table; used from now on by the rule of CellChoice.
    Result<ImportedTable> importBenchmark(const QString &file);
    Result<Done> removeBenchmark(const QString &id);
    Result<Done> chooseBenchmark(const TableChoice &choice);
    /// The published values per employee that fit the open case in that year, with the one that is taken. precondition: hasCase()
    std::vector<FittingCell> fittingBenchmarks(FiscalYear year) const;
    /// Tables of the folder that can no longer be read; they are not used.
    const Problems &benchmarkProblems() const;

    // Reports
    Document ownerDocument() const;
    QImage ownerPreview(int widthInPixels) const;                   ///< the owner's page as the PDF will show it
    QByteArray diagnosisJson() const;                               ///< what exportReport(json) writes
    /// Writes, reads back and compares before it says so.
    Result<QString> exportReport(ReportKind kind, const QString &path) const;
    QString proposedFileName(ReportKind kind) const;                ///< safe on Windows and Linux
    /// What a figure rests on as a PDF of one page.
    Result<QString> exportExplanation(const Figure &figure, const QString &path) const;
    QString proposedFileName(const Figure &figure) const;

Q_SIGNALS:
    void casesChanged();
    void caseChanged();
    void languageChanged();

private:
    struct State;
    Books typedBooks(FiscalYear year, const std::vector<std::pair<CategoryId, Yen>> &amounts) const;
    /// After a call of the store: the case as it is stored now, its line in the list, the signals.
    Result<Done> kept(Result<Done> done);
    Result<Done> openBenchmarks();
    void takeBenchmarks(BenchmarkFolder::Contents contents);
    BenchmarkFolder benchmarkFolder() const;
    QString questionsLine() const;
    QString triangleLine() const;
    explicit Session(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

/// The person's own case file; its folder is created when it is not there.
QString defaultDatabasePath();
/// The folder of imported tables beside it; not created.
QString defaultBenchmarkFolder();

} // namespace smartsme
