// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflow/read_file.h"

#include "store/entry_line_staging.h"
#include "workflow/import_overlap.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace smartsme {

namespace {

/// One file after the other as one progress over the bytes of all.
class JointProgress
{
public:
    JointProgress(const QStringList &paths, const ReadingProgress &progress) : m_progress(progress)
    {
        m_point.files = static_cast<int>(paths.size());
        for (const QString &path : paths)
            m_point.total += sizeOf(path);
    }
    Progress next(const QString &path)
    {
        const qint64 before = m_point.done;
        m_ends += sizeOf(path);
        m_point.name = QFileInfo(path).fileName();
        m_point.file = m_file++;
        if (!m_progress)
            return {};
        tell(before);
        return [this, before](qint64 done, qint64) { return tell(std::min(before + done, m_ends)); };
    }
    void end() { m_point.done = m_ends; }
    bool isStopped() const { return m_isStopped; }

private:
    /// A member of an archive counts nothing: how large it is stands in the archive, which is not opened for this.
    static qint64 sizeOf(const QString &path) { return QFileInfo(path).size(); }
    bool tell(qint64 done)
    {
        m_point.done = std::max(m_point.done, done);
        m_isStopped = m_isStopped || !m_progress(m_point);
        return !m_isStopped;
    }

    const ReadingProgress &m_progress;
    ReadingPoint m_point;
    qint64 m_ends = 0;
    int m_file = 0;
    bool m_isStopped = false;
};

Problem stopped(const QString &name)
{
    return Problem{Severity::error, QStringLiteral("import.stopped"), Place{name, {}, 0, 0},
                   QCoreApplication::translate("workflow", "Reading was stopped before this file; nothing was taken."), {}, {},
                   QCoreApplication::translate("workflow", "Choose the files again to go on.")};
}

void read(ReadFile &file, const LayoutShelf &shelf, const QString &databasePath, const Progress &progress)
{
    FileOutcome &outcome = file.outcome;
    auto recognition = recognise(outcome.path, shelf, file.options);
    if (!recognition) {
        outcome.problems = std::move(recognition).problems();
        return;
    }
    outcome.recognition = std::move(recognition).value();
    auto lines = std::make_shared<EntryLineStaging>(databasePath);
    ImportOptions options = file.options;
    options.entryLines = lines.get();
    auto imported = importFile(outcome.path, shelf, options, progress);
    if (!imported) {
        outcome.problems = std::move(imported).problems();
        return;
    }
    outcome.problems = imported->remarks;
    outcome.rows = sourceOf(*imported).rows;
    std::tie(outcome.first, outcome.last) = periodOf(*imported);
    file.imported = std::move(imported).value();
    if (lines->lines() > 0)
        file.lines = std::move(lines);
}

} // namespace

std::vector<ReadFile> readAll(const QStringList &paths, const LayoutShelf &shelf, const ImportOptions &options, const QString &databasePath,
                              const ReadingProgress &progress)
{
    JointProgress joint(paths, progress);
    std::vector<ReadFile> files;
    files.reserve(static_cast<std::size_t>(paths.size()));
    for (const QString &path : paths) {
        ReadFile &file = files.emplace_back();
        file.options = options;
        file.outcome.path = path;
        file.outcome.name = QFileInfo(path).fileName();
        const Progress own = joint.isStopped() ? Progress() : joint.next(path);
        if (!joint.isStopped())
            read(file, shelf, databasePath, own);
        if (joint.isStopped()) {
            file.imported.reset();
            file.lines.reset();
            if (file.outcome.problems.empty() || !hasErrors(file.outcome.problems))
                file.outcome.problems = {stopped(file.outcome.name)};
        }
        joint.end();
    }
    return files;
}

const SourceFile &sourceOf(const Imported &imported)
{
    return std::visit([](const auto &content) -> const SourceFile & { return content.source; }, imported.content);
}

} // namespace smartsme
