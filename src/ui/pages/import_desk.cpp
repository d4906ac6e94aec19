// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/import_desk.h"

#include "ui/background_task.h"
#include "ui/reading_task.h"
#include "workflow/import_choice.h"
#include "workflow/own_layouts.h"

#include <QFileInfo>
#include <QHash>
#include <QMutex>

#include <algorithm>
#include <map>
#include <memory>

namespace smartsme {

namespace {

/// Written by the reading thread, read by the window's.
struct Reading
{
    QMutex mutex;
    ReadingPoint point;
    std::vector<ReadFile> files;
    Problems problems;
};

bool wasStopped(const std::vector<ReadFile> &files)
{
    return std::ranges::any_of(files, [](const ReadFile &file) {
        return std::ranges::find(file.outcome.problems, QStringLiteral("import.stopped"), &Problem::id) != file.outcome.problems.end();
    });
}

QString progressText(const ReadingPoint &point)
{
    if (point.name.isEmpty())
        return {};
    return point.name + QLatin1Char('\n') + readingText(point.rows, point.file, point.files);
}

} // namespace

ImportDesk::ImportDesk(Session &session, QWidget *page) : QObject(page), m_session(session), m_page(page) {}

int ImportDesk::takenCount() const
{
    return static_cast<int>(m_files.size() - m_leftOut.size());
}

const ReadFile *ImportDesk::file(const QString &path) const
{
    const auto it = std::ranges::find_if(m_files, [&](const ReadFile &file) { return file.outcome.path == path; });
    return it == m_files.end() ? nullptr : &*it;
}

Problems ImportDesk::fileProblems() const
{
    std::multimap<std::size_t, const Problem *> asked;
    for (const ReviewItem &item : m_review.items) {
        if (item.file)
            asked.emplace(*item.file, &item.problem);
    }
    Problems told;
    for (std::size_t i = 0; i < m_files.size(); ++i) {
        const auto [first, last] = asked.equal_range(i);
        std::ranges::copy_if(m_files[i].outcome.problems, std::back_inserter(told), [first = first, last = last](const Problem &problem) {
            return std::none_of(first, last, [&](const auto &item) { return *item.second == problem; });
        });
    }
    return told;
}

std::optional<QString> ImportDesk::pathOf(const Problem &problem) const
{
    if (problem.place.line <= 0 || problem.id == QStringLiteral("import.not-recognised"))
        return std::nullopt;
    std::set<QString> paths;
    for (const ReadFile &file : m_files) {
        if (file.outcome.name == problem.place.file)
            paths.insert(file.outcome.path);
    }
    for (const TakenFile &file : m_taken) {
        if (m_session.hasCase() && file.firm == m_session.current().id && file.name == problem.place.file)
            paths.insert(file.path);
    }
    const bool isThere = paths.size() == 1 && QFileInfo::exists(paths.begin()->section(QStringLiteral("!/"), 0, 0));
    return isThere ? std::optional(*paths.begin()) : std::nullopt;
}

ImportOptions ImportDesk::optionsOf(const QString &path) const
{
    if (const ReadFile *read = file(path))
        return read->options;
    const auto taken = std::ranges::find(m_taken, path, &TakenFile::path);
    return taken == m_taken.end() ? ImportOptions() : taken->options;
}

Problems ImportDesk::problemsOf(const QString &path) const
{
    const ReadFile *read = file(path);
    return read ? read->outcome.problems : Problems();
}

bool ImportDesk::hasJournals() const
{
    return std::ranges::any_of(m_review.files, [](const FileReview &file) { return file.books == BooksKind::journal; });
}

std::vector<ImportLine> ImportDesk::lines() const
{
    std::vector<ImportLine> lines;
    for (std::size_t i = 0; i < m_files.size(); ++i) {
        const FileOutcome &outcome = m_files[i].outcome;
        ImportLine line;
        line.name = outcome.name;
        line.keys = {outcome.path};
        line.first = outcome.first;
        line.last = outcome.last;
        line.rows = outcome.rows;
        line.problems = outcome.problems;
        line.refused = m_files[i].imported ? 0 : 1;
        line.state = m_leftOut.contains(i) ? ImportLine::State::leftOut : m_files[i].imported ? ImportLine::State::ready : ImportLine::State::refused;
        if (outcome.recognition) {
            const Recognition &known = *outcome.recognition;
            line.product = known.product;
            line.kind = known.kindName;
            line.encoding = known.encoding;
            line.first = line.first ? line.first : known.first;
            line.last = line.last ? line.last : known.last;
        }
        lines.push_back(std::move(line));
    }
    return lines;
}

void ImportDesk::start(const QStringList &dropped, const std::function<std::vector<ReadFile>(const ReadingProgress &, Problems &)> &work,
                       const std::function<void()> &whenTaken)
{
    if (m_isReading || !m_session.hasCase())
        return;
    m_isReading = true;
    const auto reading = std::make_shared<Reading>();
    const QString what = dropped.size() == 1 ? tr("Reading %1").arg(QFileInfo(dropped.front()).fileName()) : tr("Reading %n files", nullptr, static_cast<int>(dropped.size()));
    runInBackground(
        m_page, what,
        [reading, work](const std::function<bool(qint64, qint64)> &progress) {
            reading->files = work([&](const ReadingPoint &point) {
                {
                    const QMutexLocker lock(&reading->mutex);
                    reading->point = point;
                }
                return progress(point.done, point.total);
            }, reading->problems);
        },
        [this, reading, whenTaken] {
            m_isReading = false;
            std::ranges::move(reading->problems, std::back_inserter(m_problems));
            if (!wasStopped(reading->files)) {
                if (whenTaken)
                    whenTaken();
                merge(std::move(reading->files));
            }
            settle();
            Q_EMIT finished();
        },
        [reading] {
            const QMutexLocker lock(&reading->mutex);
            return progressText(reading->point);
        });
}

ImportOptions ImportDesk::options() const
{
    ImportOptions options;
    options.language = m_session.language();
    options.keepsDescriptions = m_keepsDescriptions;
    return options;
}

QStringList ImportDesk::withoutLayouts(const QStringList &dropped)
{
    QStringList files;
    Problems told;
    for (const QString &path : dropped) {
        if (!isLayoutFile(path)) {
            files << path;
            continue;
        }
        const Result<LayoutId> taken = m_session.layouts().takeFile(path);
        if (taken)
            told.push_back(Problem{Severity::note, QStringLiteral("layout.taken"), Place{QFileInfo(path).fileName(), {}, 0, 0},
                                   tr("This layout is known from now on."), {}, {}, tr("Files of this kind are recognised. Read unknown ones again.")});
        else
            told.insert(told.end(), taken.problems().begin(), taken.problems().end());
    }
    m_problems = std::move(told);
    return files;
}

void ImportDesk::read(const QStringList &paths)
{
    const QStringList dropped = withoutLayouts(paths);
    if (dropped.isEmpty()) {
        settle();
        Q_EMIT finished();
        return;
    }
    const Session &session = m_session;
    start(dropped, [&session, dropped, options = options()](const ReadingProgress &progress, Problems &problems) {
        InputFiles input = inputFiles(dropped);
        problems = std::move(input.problems);
        return session.readFiles(input.paths, options, progress);
    });
}

void ImportDesk::readAgain(const QString &path, const ImportOptions &chosen)
{
    m_problems.clear();
    const Session &session = m_session;
    ImportOptions options = chosen;
    options.keepsDescriptions = m_keepsDescriptions;
    start({path}, [&session, path, options](const ReadingProgress &progress, Problems &) { return session.readFiles({path}, options, progress); });
}

/// A file that is read anew takes the place it had; what was decided about it is asked again.
void ImportDesk::merge(std::vector<ReadFile> files)
{
    QHash<QString, std::size_t> places;         // of thousands of files
    for (std::size_t i = 0; i < m_files.size(); ++i)
        places.insert(m_files[i].outcome.path, i);
    for (ReadFile &file : files) {
        const QString path = file.outcome.path;
        m_decisions.byItem.erase(QStringLiteral("refused:") + path);
        const auto old = places.constFind(path);
        if (old != places.cend()) {
            m_files[*old] = std::move(file);
            continue;
        }
        places.insert(path, m_files.size());
        m_files.push_back(std::move(file));
    }
}

void ImportDesk::decide(const QStringList &items, std::optional<ReviewAction> action)
{
    for (const QString &item : items) {
        if (action)
            m_decisions.byItem[item] = *action;
        else
            m_decisions.byItem.erase(item);
    }
    if (action == ReviewAction::taxExclusive || action == ReviewAction::taxInclusive)
        readDecided();
    else
        settle();
}

void ImportDesk::chooseMonth(const QString &item, const QString &path, Month month)
{
    m_decisions.byItem[item] = ReviewAction::chooseMonth;
    m_decisions.monthOf[path] = month;
    readDecided();
}

void ImportDesk::choosePeriod(const QString &item, const QString &path, Month first, Month last)
{
    m_decisions.byItem[item] = ReviewAction::choosePeriod;
    m_decisions.periodOf[path] = {first, last};
    readDecided();
}

void ImportDesk::readDecided()
{
    const Session &session = m_session;
    QStringList paths;
    for (const ReadFile &file : m_files)
        paths << file.outcome.path;
    start(paths, [&session, files = m_files, decisions = m_decisions](const ReadingProgress &progress, Problems &) { return session.readAgain(files, decisions, progress); });
}

void ImportDesk::leaveOut(const QStringList &paths)
{
    std::erase_if(m_files, [&](const ReadFile &file) { return paths.contains(file.outcome.path); });
    settle();
}

void ImportDesk::setKeepsDescriptions(bool keeps)
{
    std::vector<std::pair<QString, ImportOptions>> journals;
    for (std::size_t i = 0; i < m_files.size(); ++i) {
        if (m_review.files[i].books == BooksKind::journal)
            journals.emplace_back(m_files[i].outcome.path, m_files[i].options);
    }
    QStringList paths;
    for (auto &[path, options] : journals) {
        options.keepsDescriptions = keeps;
        paths << path;
    }
    if (paths.isEmpty()) {
        m_keepsDescriptions = keeps;
        Q_EMIT changed();
        return;
    }
    const Session &session = m_session;
    const auto read = [&session, journals](const ReadingProgress &progress, Problems &) {
        std::vector<ReadFile> files;
        for (const auto &[path, options] : journals)
            std::ranges::move(session.readFiles({path}, options, progress), std::back_inserter(files));
        return files;
    };
    start(paths, read, [this, keeps] { m_keepsDescriptions = keeps; });
}

void ImportDesk::checkAgain()
{
    settle();
}

/// Checks again and tells everybody.
void ImportDesk::settle()
{
    m_leftOut.clear();
    m_openCount = 0;
    m_review = {};
    if (!m_files.empty() && m_session.hasCase()) {
        m_review = m_session.reviewFiles(m_files);
        const BatchChoice choice = choiceOf(m_review, m_decisions);
        m_leftOut = choice.leftOut;
        m_openCount = static_cast<int>(choice.open.size());
    }
    Q_EMIT changed();
}

void ImportDesk::clear()
{
    m_files.clear();
    m_decisions = {};
    m_problems.clear();
    settle();
}

void ImportDesk::rememberTaken(const std::vector<FileOutcome> &outcomes)
{
    for (std::size_t i = 0; i < outcomes.size() && i < m_files.size(); ++i) {
        std::erase_if(m_taken, [&](const TakenFile &file) { return file.path == outcomes[i].path; });
        if (outcomes[i].isTaken)
            m_taken.push_back({m_session.current().id, outcomes[i].name, outcomes[i].path, m_files[i].options});
    }
}

bool ImportDesk::take()
{
    const std::vector<FileOutcome> outcomes = m_session.keepFiles(m_files, m_decisions);
    const bool isTaken = std::ranges::all_of(outcomes, [](const FileOutcome &outcome) { return outcome.isTaken || outcome.isLeftOut; });
    if (isTaken) {
        rememberTaken(outcomes);
        clear();
        return true;
    }
    m_problems.clear();
    for (const FileOutcome &outcome : outcomes)
        std::ranges::copy_if(outcome.problems, std::back_inserter(m_problems), [](const Problem &problem) { return problem.severity == Severity::error; });
    settle();
    return false;
}

} // namespace smartsme
