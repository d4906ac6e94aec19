// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import/layout.h"
#include "import/recognition.h"

#include <QByteArray>
#include <QString>

namespace smartsme {

/// The first layout of the shelf that is tried, and how many further the next one stands.
struct LayoutsToTry
{
    std::size_t first = 0;
    std::size_t step = 1;
};

/// Imports bytes as if they were a file, through the layouts of the shelf and as recognised, with small limits.
/// Aborts when a rule of the importer is broken: a result with errors, problems without error or more than 200, books that are
/// empty or do not balance. The number of ways in which the bytes were taken.
int importEveryWay(const QByteArray &bytes, const LayoutShelf &shelf, const QString &folder, LayoutsToTry layouts = {});

} // namespace smartsme
