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
    // Linux hands a crash to a program that waits for it (apport, systemd-coredump) whatever the limit is, but for a limit of
    // exactly 1 byte. No file is written for 1 byte either: it is less than a page.
    const rlimit oneByte{1, 1};
    const rlimit none{0, 0};
    if (setrlimit(RLIMIT_CORE, &oneByte) != 0)      // the limit was 0 already and cannot be raised
        setrlimit(RLIMIT_CORE, &none);
#endif
}

} // namespace smartsme
