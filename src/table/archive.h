// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "table/container_limits.h"

#include <QString>

#include <vector>

namespace smartsme {

struct ArchiveMember
{
    QString name;       ///< with its folders, as it is shown
    QString path;       ///< what RowReader::open() takes: "/x/a.zip!/folder/b.csv"
    qint64 bytes = 0;   ///< unpacked, as the archive says
    friend bool operator==(const ArchiveMember &, const ArchiveMember &) = default;
};

/// Whether a file begins like a ZIP archive and is neither a workbook nor another document.
bool isArchive(const QString &path);

/// The files in a ZIP archive, without folders and what operating systems put beside them. Refuses, located in the file:
/// unreadable, damaged, protected by a password, too many members, empty.
Result<std::vector<ArchiveMember>> archiveMembers(const QString &path, const ContainerLimits &limits = {});

} // namespace smartsme
