// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/import_lines.h"
#include "workflow/session.h"

#include <QObject>

#include <optional>
#include <vector>

namespace smartsme {

/// What lies on the desk of step 2: files that were read but not taken yet, what is to be checked about them, and what the person
/// decided. Files are read in the background; all are taken together or none.
class ImportDesk : public QObject
{
    Q_OBJECT
public:
    /// `page`: whose window waits while files are read.
    ImportDesk(Session &session, QWidget *page);

    bool isEmpty() const { return m_files.empty(); }
    bool isReading() const { return m_isReading; }
    const ImportReview &review() const { return m_review; }
    const ImportDecisions &decisions() const { return m_decisions; }
    /// Items without which nothing is taken.
    int openCount() const { return m_openCount; }
    /// Files that would be taken.
    int takenCount() const;
    /// What could not be listed or kept.
    const Problems &problems() const { return m_problems; }
    /// Of the files on the desk: what no item of the review tells.
    Problems fileProblems() const;
    /// Where the file of a problem lies, read in this session and still there; nothing otherwise, or where two have that name.
    std::optional<QString> pathOf(const Problem &problem) const;
    /// How the file of that path was read.
    ImportOptions optionsOf(const QString &path) const;
    /// All that is wrong with a file of the desk.
    Problems problemsOf(const QString &path) const;
    const ReadFile *file(const QString &path) const;
    const ReadFile *file(std::size_t index) const { return index < m_files.size() ? &m_files[index] : nullptr; }
    std::vector<ImportLine> lines() const;
    bool keepsDescriptions() const { return m_keepsDescriptions; }
    bool hasJournals() const;

    /// Files, folders and archives. What is read already is read anew. A layout of a colleague is taken into the own ones.
    void read(const QStringList &dropped);
    /// One file of the desk in another way.
    void readAgain(const QString &path, const ImportOptions &options);
    /// The same for each of these items; nothing takes the decision back.
    void decide(const QStringList &items, std::optional<ReviewAction> action);
    void chooseMonth(const QString &item, const QString &path, Month month);
    void choosePeriod(const QString &item, const QString &path, Month first, Month last);
    void leaveOut(const QStringList &paths);
    /// Journals are read anew: what is not to be kept is not even put aside. Where that is stopped, nothing changes.
    void setKeepsDescriptions(bool keeps);
    /// After the case or the language changed.
    void checkAgain();
    void clear();
    /// Takes everything into the case; false with problems(), and the desk is as before.
    bool take();

Q_SIGNALS:
    void changed();
    void finished();        ///< reading came to an end, whether well, badly or stopped

private:
    /// `whenTaken`: called before what was read comes on the desk; not when the person stopped it.
    void start(const QStringList &dropped, const std::function<std::vector<ReadFile>(const ReadingProgress &, Problems &)> &work, const std::function<void()> &whenTaken = {});
    void merge(std::vector<ReadFile> files);
    void readDecided();
    ImportOptions options() const;
    void settle();
    void rememberTaken(const std::vector<FileOutcome> &outcomes);
    /// What is left of them after the layouts among them were taken.
    QStringList withoutLayouts(const QStringList &dropped);

    Session &m_session;
    QWidget *m_page;
    /// A file that was taken in this session: its rows can still be looked at.
    struct TakenFile { CaseId firm; QString name; QString path; ImportOptions options; };

    std::vector<ReadFile> m_files;
    std::vector<TakenFile> m_taken;
    ImportReview m_review;
    ImportDecisions m_decisions;
    Problems m_problems;
    std::set<std::size_t> m_leftOut;
    int m_openCount = 0;
    bool m_isReading = false;
    bool m_keepsDescriptions = false;
};

} // namespace smartsme
