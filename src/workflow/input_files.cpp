// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflow/input_files.h"

#include "table/archive.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QSet>

#include <algorithm>
#include <iterator>

namespace smartsme {

namespace {

bool isTemporary(const QString &name)
{
    static const QStringList names{QStringLiteral("thumbs.db"), QStringLiteral("desktop.ini"), QStringLiteral("__macosx")};
    const QString small = name.toLower();
    return name.startsWith(QLatin1Char('.')) || name.startsWith(QStringLiteral("~$")) || name.endsWith(QLatin1Char('~')) || names.contains(small)
        || small.endsWith(QStringLiteral(".tmp")) || small.endsWith(QStringLiteral(".crdownload")) || small.endsWith(QStringLiteral(".part"));
}

class Collector
{
public:
    explicit Collector(const InputLimits &limits) : m_limits(limits) {}

    void add(const QString &path)
    {
        m_named = path;
        const QFileInfo info(path);
        if (info.isDir())
            addFolder(path, 0);
        else
            addFile(path);
    }

    InputFiles result()
    {
        if (!m_leftOut.isEmpty())
            m_result.problems.push_back(leftOut());
        if (m_result.paths.isEmpty() && !m_named.isEmpty() && !hasErrors(m_result.problems))
            m_result.problems.push_back(problem("input.nothing", m_named, QCoreApplication::translate("workflow", "There is no file in it that could be read."),
                                                QCoreApplication::translate("workflow", "Choose the folder that holds the exported files.")));
        return std::move(m_result);
    }

private:
    void addFile(const QString &path)
    {
        const QFileInfo info(path);
        if (info.isFile() && info.isReadable() && isArchive(path))
            addArchive(path);
        else
            take(path, info.size());
    }

    /// Members that lie in a hidden folder are hidden too.
    void addArchive(const QString &path)
    {
        const auto members = archiveMembers(path);
        if (!members) {
            std::ranges::copy(members.problems(), std::back_inserter(m_result.problems));
            return;
        }
        for (const ArchiveMember &member : *members) {
            const QStringList parts = member.name.split(QLatin1Char('/'));
            if (std::ranges::any_of(parts, isTemporary))
                m_leftOut << parts.last();
            else
                take(member.path, member.bytes);
        }
    }

    void take(const QString &path, qint64 bytes)
    {
        const QFileInfo info(path);
        // A file that is not there has no canonical name; reading it will say so.
        const QString once = info.exists() ? info.canonicalFilePath() : path;
        if (m_isFull || m_seen.contains(once))
            return;
        m_seen.insert(once);
        m_bytes += bytes;
        if (m_result.paths.size() >= m_limits.mostFiles || m_bytes > m_limits.mostBytes) {
            m_isFull = true;
            m_result.problems.push_back(tooMuch(path));
            return;
        }
        m_result.paths << path;
    }

    void addFolder(const QString &path, int depth)
    {
        const QDir folder(path);
        const QString once = folder.canonicalPath();
        if (m_isFull || m_seen.contains(once))
            return;
        m_seen.insert(once);
        if (depth > m_limits.mostDepth) {
            m_result.problems.push_back(problem("input.folder-too-deep", path, QCoreApplication::translate("workflow", "Folders lie in each other more deeply than the program follows."),
                                                QCoreApplication::translate("workflow", "Choose the inner folder itself.")));
            return;
        }
        if (!folder.isReadable()) {
            m_result.problems.push_back(problem("input.folder-unreadable", path, QCoreApplication::translate("workflow", "This folder may not be opened by this user; none of its files are read."),
                                                QCoreApplication::translate("workflow", "Ask its owner for permission, or copy the files to a folder of your own.")));
            return;
        }
        const auto kinds = QDir::Files | QDir::Dirs | QDir::System | QDir::Hidden | QDir::NoDotAndDotDot;
        for (const QFileInfo &entry : folder.entryInfoList(kinds, QDir::Name | QDir::DirsLast)) {
            if (isTemporary(entry.fileName()) || entry.isHidden())
                m_leftOut << entry.fileName();
            else if (entry.isDir())
                addFolder(entry.filePath(), depth + 1);
            else
                addFile(entry.filePath());
        }
    }

    static Problem problem(const char *id, const QString &path, const QString &message, const QString &remedy)
    {
        return Problem{Severity::error, QString::fromLatin1(id), Place{QDir::toNativeSeparators(path), {}, 0, 0}, message, {}, {}, remedy};
    }

    Problem tooMuch(const QString &path) const
    {
        Problem p = problem("input.too-much", path, QCoreApplication::translate("workflow", "These are more files than are read at once; this one and all after it are left out."),
                            QCoreApplication::translate("workflow", "Choose fewer files, or the folder of one year."));
        p.found = QCoreApplication::translate("workflow", "%1 files, %2").arg(m_result.paths.size() + 1).arg(QLocale::c().formattedDataSize(m_bytes));
        p.expected = QCoreApplication::translate("workflow", "at most %1 files, %2").arg(m_limits.mostFiles).arg(QLocale::c().formattedDataSize(m_limits.mostBytes));
        return p;
    }

    Problem leftOut() const
    {
        constexpr qsizetype mostNamed = 5;
        const QStringList named = m_leftOut.mid(0, mostNamed);
        const auto count = static_cast<int>(m_leftOut.size());      // lupdate overlooks a call with a cast in it
        Problem p;
        p.severity = Severity::note;
        p.id = QStringLiteral("input.left-out");
        p.message = QCoreApplication::translate("workflow", "%n hidden or temporary files were left out.", nullptr, count);
        p.found = named.join(QStringLiteral(", ")) + (m_leftOut.size() > mostNamed ? QStringLiteral(", …") : QString());
        p.remedy = QCoreApplication::translate("workflow", "Nothing needs to be done. Choose such a file itself if it is meant.");
        return p;
    }

    const InputLimits &m_limits;
    InputFiles m_result;
    QStringList m_leftOut;
    QString m_named;            ///< the last one, to be told where none gives a file
    QSet<QString> m_seen;
    qint64 m_bytes = 0;
    bool m_isFull = false;
};

} // namespace

InputFiles inputFiles(const QStringList &paths, const InputLimits &limits)
{
    Collector collector(limits);
    for (const QString &path : paths)
        collector.add(path);
    return collector.result();
}

} // namespace smartsme
