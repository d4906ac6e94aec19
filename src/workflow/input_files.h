// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/problem.h"

#include <QStringList>

namespace smartsme {

struct InputLimits
{
    int mostFiles = 2000;
    qint64 mostBytes = 8LL * 1024 * 1024 * 1024;    ///< of all files together; of archive members as they unpack
    int mostDepth = 16;                             ///< of folders
};

/// What was dropped or named, taken apart into files to read.
struct InputFiles
{
    QStringList paths;      ///< in the order given; within a folder by name. Each once. "/x/a.zip!/b.csv" for a member of an archive
    Problems problems;      ///< notes: what was left out; errors: a folder or archive that cannot be read, or a limit. The rest stands
};

/// Folders with all they hold, archives with their members. Hidden and temporary files (~$book.xlsx, .DS_Store, Thumbs.db) of
/// folders and archives are left out and said; a file that is named itself is always taken. A folder is entered once, so that
/// links that lead back to it end. Touches the disk only to list: may run in another thread.
InputFiles inputFiles(const QStringList &paths, const InputLimits &limits = {});

} // namespace smartsme
