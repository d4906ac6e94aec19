// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace smartsme {

/// How far a workbook, a JSON file or an archive may go. What a file says of itself never decides how much is allocated.
struct ContainerLimits
{
    qint64 mostUnpackedBytes = 2LL * 1024 * 1024 * 1024;    ///< of one part or member
    int mostRatio = 400;                                    ///< unpacked to packed bytes, beyond ratioFreeBytes
    qint64 ratioFreeBytes = 16 * 1024 * 1024;
    int mostMembers = 20'000;
    qint64 mostMemoryBytes = 64 * 1024 * 1024;  ///< of what must stay in memory: shared strings, JSON, XLS, a workbook in an archive
    int mostSharedStrings = 2'000'000;
    int mostSheets = 1000;
    int mostSheetRows = 1'048'576;
    int deepest = 64;                           ///< elements or lists within each other
};

} // namespace smartsme
