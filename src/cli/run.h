// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace smartsme {

/// Finds the command, reads its options, runs it. Gives the exit code: 0 done, 1 refused or problems, 2 wrong usage.
int runCommandLine(const QStringList &arguments);

} // namespace smartsme
