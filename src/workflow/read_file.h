// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar.h"
#include "core/problem.h"
#include "import/recognition.h"

#include <QString>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace smartsme {

class EntryLineStaging;

/// What happened to each file of an import.
struct FileOutcome
{
    QString path;               ///< as it was given; "/x/a.zip!/b.csv" for a member of an archive
    QString name;               ///< without folders
    std::optional<Recognition> recognition;
    bool isTaken = false;
    bool isLeftOut = false;     ///< by decision, or because its content is already there: neither taken nor wrong
    qint64 rows = 0;
    std::optional<Month> first;
    std::optional<Month> last;
    Problems problems;          ///< with errors: not taken, the case is as it was
};

/// One file, read but not kept. `imported` is empty when the file was refused; `outcome.problems` says why.
struct ReadFile
{
    FileOutcome outcome;
    std::optional<Imported> imported;
    ImportOptions options;      ///< by which it was read
    std::shared_ptr<const EntryLineStaging> lines;  ///< of a journal, for traces; empty where there are none
};

/// How far the reading of several files is.
struct ReadingPoint
{
    qint64 done = 0;            ///< bytes of all files
    qint64 total = 0;
    int file = 0;               ///< from 0
    int files = 0;
    qint64 rows = 0;            ///< of all files so far
    QString name;               ///< of the file being read
};

/// Called now and then while files are read, in the reading thread; false stops, then nothing of the batch can be kept.
using ReadingProgress = std::function<bool(const ReadingPoint &)>;

/// Recognises and reads one file after the other. Touches nothing but immutable tables: may run in another thread.
/// Once stopped, the file that was being read and all after it are refused with import.stopped. `databasePath`: beside which journal
/// lines are put until they are kept or dropped.
std::vector<ReadFile> readAll(const QStringList &paths, const LayoutShelf &shelf, const ImportOptions &options, const QString &databasePath,
                              const ReadingProgress &progress);

const SourceFile &sourceOf(const Imported &imported);

} // namespace smartsme
