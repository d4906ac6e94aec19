// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflow/input_files.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace smartsme;

class InputFilesTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    void write(const QString &name, qsizetype bytes = 1)
    {
        const QString path = m_folder.filePath(name);
        QVERIFY(QDir().mkpath(QFileInfo(path).path()));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(QByteArray(bytes, 'x')) == bytes);
    }
    QStringList named(const InputFiles &files) const
    {
        QStringList names;
        for (const QString &path : files.paths)
            names << QDir(m_folder.path()).relativeFilePath(path);
        return names;
    }
    static const Problem *problemOf(const InputFiles &files, const char *id)
    {
        const auto found = std::ranges::find(files.problems, QString::fromLatin1(id), &Problem::id);
        return found == files.problems.end() ? nullptr : &*found;
    }

private Q_SLOTS:
    void init()
    {
        QDir(m_folder.path()).removeRecursively();
        QVERIFY(QDir().mkpath(m_folder.path()));
    }

    void foldersGiveTheirFilesInOrder()
    {
        for (const char *name : {"2024/b.csv", "2024/a.csv", "2024/給与/4月.csv", "2024/.hidden.csv", "2024/~$book.xlsx", "2024/Thumbs.db", "2024/x.tmp", "one.csv"})
            write(QString::fromUtf8(name));
        const InputFiles files = inputFiles({m_folder.filePath(QStringLiteral("one.csv")), m_folder.filePath(QStringLiteral("2024"))});
        QCOMPARE(named(files), (QStringList{QStringLiteral("one.csv"), QStringLiteral("2024/a.csv"), QStringLiteral("2024/b.csv"), QString::fromUtf8("2024/給与/4月.csv")}));
        const Problem *leftOut = problemOf(files, "input.left-out");
        QVERIFY(leftOut);
        QCOMPARE(leftOut->severity, Severity::note);
        for (const char *name : {".hidden.csv", "~$book.xlsx", "Thumbs.db", "x.tmp"})
            QVERIFY2(leftOut->found.contains(QString::fromLatin1(name)), name);
        QCOMPARE(files.problems.size(), std::size_t(1));
    }

    void aFileIsTakenOnceAndWhenItIsNamedItself()
    {
        write(QStringLiteral("a.csv"));
        write(QStringLiteral(".b.csv"));
        const QString a = m_folder.filePath(QStringLiteral("a.csv"));
        const InputFiles files = inputFiles({a, m_folder.path(), a, m_folder.filePath(QStringLiteral(".b.csv"))});
        QCOMPARE(named(files), (QStringList{QStringLiteral("a.csv"), QStringLiteral(".b.csv")}));
        // What is not there is left for the reader to say.
        QCOMPARE(inputFiles({m_folder.filePath(QStringLiteral("none.csv"))}).paths.size(), 1);
        QVERIFY(inputFiles({}).paths.isEmpty() && inputFiles({}).problems.empty());
    }

    void aFolderWithoutFilesIsToldSo()
    {
        QVERIFY(problemOf(inputFiles({m_folder.path()}), "input.nothing"));
        write(QStringLiteral(".hidden.csv"));
        QVERIFY(problemOf(inputFiles({m_folder.path()}), "input.nothing"));
        write(QStringLiteral("a.csv"));
        QVERIFY(!problemOf(inputFiles({m_folder.path()}), "input.nothing"));
    }

    void linksThatLeadBackEnd()
    {
        write(QStringLiteral("in/a.csv"));
        QVERIFY(QFile::link(m_folder.filePath(QStringLiteral("in")), m_folder.filePath(QStringLiteral("in/again"))));
        QVERIFY(QFile::link(m_folder.path(), m_folder.filePath(QStringLiteral("in/up"))));
        const InputFiles files = inputFiles({m_folder.path()});
        QCOMPARE(files.paths.size(), 1);
    }

    void limitsAreTold()
    {
        for (int i = 0; i < 5; ++i)
            write(QStringLiteral("%1.csv").arg(i), 10);
        InputLimits limits;
        limits.mostFiles = 3;
        const InputFiles few = inputFiles({m_folder.path()}, limits);
        QCOMPARE(few.paths.size(), 3);
        const Problem *tooMuch = problemOf(few, "input.too-much");
        QVERIFY(tooMuch && tooMuch->severity == Severity::error);
        QVERIFY(tooMuch->place.file.endsWith(QStringLiteral("3.csv")));
        limits = {};
        limits.mostBytes = 25;
        QCOMPARE(inputFiles({m_folder.path()}, limits).paths.size(), 2);
        write(QStringLiteral("1/2/3/deep.csv"));
        limits = {};
        limits.mostDepth = 2;
        const InputFiles flat = inputFiles({m_folder.path()}, limits);
        QCOMPARE(flat.paths.size(), 5);
        QVERIFY(problemOf(flat, "input.folder-too-deep"));
    }

    // Root may open anything and is nobody for a moment.
    void aFolderWithoutPermissionIsTold()
    {
#ifdef Q_OS_UNIX
        write(QStringLiteral("closed/a.csv"));
        write(QStringLiteral("open.csv"));
        QVERIFY(QFile::setPermissions(m_folder.path(), QFileDevice::Permissions(0x7755)));
        QVERIFY(QFile::setPermissions(m_folder.filePath(QStringLiteral("closed")), QFileDevice::Permissions()));
        const uid_t user = geteuid();
        if (user == 0 && setresuid(65534, 65534, 0) != 0)    // access() asks for the real user
            QSKIP("root cannot become another user here, and permissions do not bind root");
        const InputFiles files = inputFiles({m_folder.path()});
        if (user == 0)
            QCOMPARE(setresuid(0, 0, 0), 0);
        QVERIFY(QFile::setPermissions(m_folder.filePath(QStringLiteral("closed")), QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner));
        QCOMPARE(named(files), QStringList{QStringLiteral("open.csv")});
        const Problem *told = problemOf(files, "input.folder-unreadable");
        QVERIFY(told && told->place.file.endsWith(QStringLiteral("closed")));
#else
        QSKIP("permissions are tested on Unix");
#endif
    }
};

QTEST_MAIN(InputFilesTest)
#include "input_files_test.moc"
