// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import/layout.h"
#include "import/recognition.h"

#include <QByteArray>
#include <QString>

namespace smartsme {

/// Imports bytes as if they were a file, through every layout of the shelf and as recognised, with small limits.
/// Aborts when a rule of the importer is broken: a result with errors, problems without error or more than 200, books that are
/// empty or do not balance. The number of ways in which the bytes were taken.
int importEveryWay(const QByteArray &bytes, const LayoutShelf &shelf, const QString &folder);

} // namespace smartsme
