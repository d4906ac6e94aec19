// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crash_dumps.h"

#include <QTest>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif

using namespace smartsme;

class CrashDumpsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    /// core(5): a program that crashes are piped to is not called for a limit of exactly 1; for 0 it is.
    void noProgramIsHandedTheMemory()
    {
#ifdef Q_OS_UNIX
        rlimit before{};
        QCOMPARE(getrlimit(RLIMIT_CORE, &before), 0);
        refuseCrashDumps();
        rlimit now{};
        QCOMPARE(getrlimit(RLIMIT_CORE, &now), 0);
        QCOMPARE(now.rlim_cur, now.rlim_max);   // nothing later in the process may raise it
        if (before.rlim_max >= 1)
            QCOMPARE(now.rlim_cur, rlim_t(1));
        else
            QVERIFY(now.rlim_cur <= 1);         // only root may raise a limit of 0
#else
        QSKIP("limits are of Unix");
#endif
    }
};

QTEST_APPLESS_MAIN(CrashDumpsTest)
#include "crash_dumps_test.moc"
