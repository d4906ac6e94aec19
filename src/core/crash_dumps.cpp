// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crash_dumps.h"

#include <QtGlobal>

#ifdef Q_OS_WIN
#include <windows.h>
#else
#include <sys/resource.h>
#endif

namespace smartsme {

void refuseCrashDumps()
{
#ifdef Q_OS_WIN
    SetErrorMode(SetErrorMode(0) | SEM_FAILCRITICALERRORS | SEM_NOGPFAULTERRORBOX);    // no Windows Error Reporting
#else
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);      // systemd-coredump and apport heed it too
#endif
}

} // namespace smartsme
