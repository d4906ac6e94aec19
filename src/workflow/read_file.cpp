// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflow/read_file.h"

#include "store/entry_line_staging.h"
#include "workflow/import_overlap.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QHash>

#include <algorithm>

namespace smartsme {

namespace {

/// One file after the other as one progress over the bytes of all. Members of an archive share its size.
class JointProgress
{
public:
    JointProgress(const QStringList &paths, const ReadingProgress &progress) : m_progress(progress)
    {
        QHash<QString, int> members;
        for (const QString &path : paths)
            ++members[diskFile(path)];
        for (const QString &path : paths) {
            const QString file = diskFile(path);
            m_sizes.push_back(QFileInfo(file).size() / members[file]);
            m_point.total += m_sizes.back();
        }
        m_point.files = static_cast<int>(paths.size());
    }
    /// The progress of the next file.
    Progress next(const QString &path)
    {
        const qint64 before = m_point.done;
        const qint64 size = m_sizes[m_next];
        m_point.name = QFileInfo(path).fileName();
        m_point.file = static_cast<int>(m_next++);
        m_ends = before + size;
        if (!m_progress)
            return {};
        tell(before);
        return [this, before, size](qint64 done, qint64 total, qint64 rows) {
            m_point.rows = std::max(m_point.rows, m_rowsBefore + rows);
            const double part = total > 0 ? std::min(1.0, static_cast<double>(done) / static_cast<double>(total)) : 0.0;
            return tell(before + static_cast<qint64>(part * static_cast<double>(size)));
        };
    }
    /// `rows` of the file that was read; of a refused one those that were seen.
    void end(qint64 rows)
    {
        m_point.done = m_ends;
        m_point.rows = m_rowsBefore = std::max(m_point.rows, m_rowsBefore + rows);
    }
    bool isStopped() const { return m_isStopped; }

private:
    static QString diskFile(const QString &path) { return path.section(QStringLiteral("!/"), 0, 0); }
    bool tell(qint64 done)
    {
        m_point.done = std::max(m_point.done, done);
        m_isStopped = m_isStopped || !m_progress(m_point);
        return !m_isStopped;
    }

    const ReadingProgress &m_progress;
    ReadingPoint m_point;
    std::vector<qint64> m_sizes;
    std::size_t m_next = 0;
    qint64 m_ends = 0;
    qint64 m_rowsBefore = 0;
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
        joint.end(file.outcome.rows);
    }
    return files;
}

const SourceFile &sourceOf(const Imported &imported)
{
    return std::visit([](const auto &content) -> const SourceFile & { return content.source; }, imported.content);
}

} // namespace smartsme
