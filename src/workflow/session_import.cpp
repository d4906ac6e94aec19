// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/number_format.h"
#include "store/entry_line_staging.h"
#include "workflow/import_overlap.h"
#include "workflow/session_state.h"

#include <QFileInfo>

#include <algorithm>

namespace smartsme {

namespace {

/// One file after the other as one progress over the bytes of all.
class JointProgress
{
public:
    JointProgress(const QStringList &paths, const Progress &progress) : m_progress(progress)
    {
        for (const QString &path : paths)
            m_total += QFileInfo(path).size();
    }
    Progress next(const QString &path)
    {
        const qint64 before = m_done;
        m_done += QFileInfo(path).size();
        if (!m_progress)
            return {};
        return [this, before](qint64 done, qint64) {
            m_isStopped = !m_progress(before + done, m_total);
            return !m_isStopped;
        };
    }
    bool isStopped() const { return m_isStopped; }

private:
    const Progress &m_progress;
    qint64 m_total = 0;
    qint64 m_done = 0;
    bool m_isStopped = false;
};

const SourceFile &sourceOf(const Imported &imported)
{
    return std::visit([](const auto &content) -> const SourceFile & { return content.source; }, imported.content);
}

/// The case as the store has it after the import; it is read from there once the whole batch is kept.
void take(const Imported &imported, const QStringList &replaced, Case &firm)
{
    const auto isReplaced = [&](const auto &file) { return replaced.contains(file.source.sha256); };
    std::erase_if(firm.books, isReplaced);
    std::erase_if(firm.payrolls, isReplaced);
    if (const Books *books = std::get_if<Books>(&imported.content))
        firm.books.push_back(*books);
    else
        firm.payrolls.push_back(std::get<Payroll>(imported.content));
}

QString periodText(std::pair<Month, Month> period, Language language)
{
    const QString first = monthText(period.first.firstDay(), language);
    const QString last = monthText(period.second.firstDay(), language);
    return first == last ? first : QStringLiteral("%1%2%3").arg(first, language == Language::ja ? QStringLiteral("〜") : QStringLiteral(" – "), last);
}

} // namespace

std::vector<Session::ReadFile> Session::readFiles(const QStringList &paths, const ImportOptions &options, const Progress &progress) const
{
    const LayoutShelf &shelf = m_state->knowledge.layouts;
    ImportOptions reading = options;
    reading.language = language();
    JointProgress joint(paths, progress);
    std::vector<ReadFile> files;
    for (const QString &path : paths) {
        if (joint.isStopped())
            break;
        ReadFile &file = files.emplace_back();
        file.outcome.name = QFileInfo(path).fileName();
        const Progress own = joint.next(path);
        auto recognition = recognise(path, shelf, reading);
        if (!recognition) {
            file.outcome.problems = std::move(recognition).problems();
            continue;
        }
        file.outcome.recognition = std::move(recognition).value();
        auto lines = std::make_shared<EntryLineStaging>(m_state->options.databasePath);
        reading.entryLines = lines.get();
        auto imported = importFile(path, shelf, reading, own);
        if (!imported) {
            file.outcome.problems = std::move(imported).problems();
            continue;
        }
        file.outcome.problems = imported->remarks;
        file.outcome.rows = sourceOf(*imported).rows;
        std::tie(file.outcome.first, file.outcome.last) = periodOf(*imported);
        file.imported = std::move(imported).value();
        if (lines->lines() > 0)
            file.lines = std::move(lines);
    }
    return files;
}

Problems Session::keep(const ReadFile &file, bool replace)
{
    const Imported &imported = *file.imported;
    const SourceFile &source = sourceOf(imported);
    const Place place{source.name, {}, 0, 0};
    const ImportOverlap overlap = overlapOf(imported, current());
    if (!overlap.sameContent.empty() && !replace)
        return {Problem{Severity::error, QStringLiteral("import.same-file"), place, tr("A file with exactly this content is already in the case."),
                        overlap.sameContent.front().name, {}, tr("Nothing needs to be done.")}};
    if (!overlap.samePeriod.empty() && !replace)
        return {Problem{Severity::error, QStringLiteral("import.period-twice"), place,
                        tr("The period %1 of this file is already in the case.").arg(periodText(periodOf(imported), language())),
                        overlap.samePeriod.front().name, {}, tr("Choose “replace” if this file is the newer one, or remove the earlier file first.")}};
    QStringList replaced;
    for (const auto &files : {overlap.sameContent, overlap.samePeriod}) {
        for (const SourceFile &earlier : files)
            replaced << earlier.sha256;
    }
    const CaseId id = current().id;
    const Books *books = std::get_if<Books>(&imported.content);
    const Result<Done> done = books ? m_state->store->addBooks(id, *books, m_state->now(), replaced, file.lines.get())
                                    : m_state->store->addPayroll(id, std::get<Payroll>(imported.content), m_state->now(), replaced);
    if (!done)
        return done.problems();
    take(imported, replaced, *m_state->firm);   // the next file of the batch is compared with this one too
    return {};
}

std::vector<FileOutcome> Session::keepFiles(std::vector<ReadFile> files, bool replace)
{
    std::vector<FileOutcome> outcomes;
    bool isChanged = false;
    for (ReadFile &file : files) {
        if (file.imported) {
            Problems problems = keep(file, replace);
            file.outcome.isTaken = problems.empty();
            isChanged = isChanged || file.outcome.isTaken;
            std::ranges::move(problems, std::back_inserter(file.outcome.problems));
        }
        outcomes.push_back(std::move(file.outcome));
    }
    if (isChanged) {
        if (auto done = kept(Done{}); !done)
            std::ranges::copy(done.problems(), std::back_inserter(outcomes.back().problems));
    }
    return outcomes;
}

std::vector<FileOutcome> Session::importFiles(const QStringList &paths, const ImportOptions &options, bool replace, const Progress &progress)
{
    return keepFiles(readFiles(paths, options, progress), replace);
}

} // namespace smartsme
