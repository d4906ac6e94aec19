// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QString>

namespace smartsme {

/// A file under construction beside its target. What stands at the target stays until commit(); without commit() the new file
/// is removed again. Beside, not in the temporary folder: only within one file system is a rename one step.
class FileReplacement
{
public:
    explicit FileReplacement(const QString &target);
    ~FileReplacement();
    FileReplacement(const FileReplacement &) = delete;
    FileReplacement &operator=(const FileReplacement &) = delete;

    /// Whether the folder exists, the target is no folder, and a file can be made there.
    /// Problems: render.folder-missing, render.target-is-folder, render.folder-not-writable.
    Result<Done> prepare();
    const QString &temporaryPath() const { return m_temporary; }
    /// Gives the new file the target's name and returns its size. Problem: render.cannot-replace (another program holds the file).
    Result<qint64> commit();

private:
    QString m_target;
    QString m_temporary;
};

/// Writing into the temporary file stopped: disk full, drive gone. Problem render.write-stopped.
Problem writeStopped(const QString &path, const QString &detail);
/// What was read back is not what was meant. Problem render.read-back-differs; the file is not kept.
Problem readBackDiffers(const QString &path, const QString &found, const QString &expected);

} // namespace smartsme
