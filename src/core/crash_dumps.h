// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace smartsme {

/// From here on a crash of this process writes no picture of its memory to the disk: while a payroll is read, names stand in it.
/// For the first line of main().
void refuseCrashDumps();

} // namespace smartsme
