// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/problem.h"

#include <QString>

namespace smartsme {

/// What a look over a whole data folder found.
struct DataCheck
{
    int tables = 0;         ///< files that a module claims, read by their schema
    qint64 rows = 0;
    int layouts = 0;
    Problems problems;      ///< file, line and column of each
};

/// Reads every table by the schema of the module that owns it, follows its references, and loads everything as the program does.
/// A CSV that no schema claims is a problem too.
DataCheck checkData(const QString &dataFolder);

} // namespace smartsme
