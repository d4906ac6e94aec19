// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/layout.h"
#include "import/recognition.h"

#include <QDirIterator>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <limits>

using namespace smartsme;

namespace {

const QString source = QStringLiteral(SMARTSME_SOURCE_DIR);
constexpr qint64 never = std::numeric_limits<qint64>::max();

/// How a file is read.
struct Way
{
    qsizetype blockBytes;
    qint64 readAheadFrom;
};

QStringList filesIn(const QString &folder)
{
    QStringList files;
    for (QDirIterator it(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories); it.hasNext();)
        files << it.next();
    files.sort();
    return files;
}

QString text(const Problems &problems)
{
    QStringList lines;
    for (const Problem &problem : problems)
        lines << printed(problem);
    return lines.join(QLatin1Char('\n'));
}

} // namespace

/// Reading in a second thread and in blocks of any size gives the same import and the same problems.
class ReadAheadTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::optional<LayoutShelf> m_shelf;

    Result<Imported> imported(const QString &path, Way way) const
    {
        ImportOptions options;
        options.blockBytes = way.blockBytes;
        options.readAheadFrom = way.readAheadFrom;
        return importFile(path, *m_shelf, options);
    }

    void compareAll(const QStringList &files, const std::vector<Way> &ways)
    {
        int taken = 0;
        for (const QString &path : files) {
            const Result<Imported> expected = imported(path, {256 * 1024, never});
            taken += expected.ok() ? 1 : 0;
            for (const Way way : ways) {
                const Result<Imported> found = imported(path, way);
                QCOMPARE(found.ok(), expected.ok());
                if (expected) {
                    QVERIFY2(found->content == expected->content, qPrintable(path));
                    QVERIFY2(found->remarks == expected->remarks, qPrintable(path));
                } else {
                    QVERIFY2(found.problems() == expected.problems(), qPrintable(path + QLatin1Char('\n') + text(found.problems()) + QStringLiteral("\ninstead of\n") + text(expected.problems())));
                }
            }
        }
        QVERIFY(files.size() > 10 && taken > 5);
    }

private Q_SLOTS:
    void initTestCase()
    {
        Result<LayoutShelf> shelf = LayoutShelf::load(source + QStringLiteral("/data"));
        QVERIFY(shelf);
        m_shelf = std::move(shelf).value();
    }

    void samplesAndGoldenFiles()
    {
        QStringList files = filesIn(source + QStringLiteral("/data/samples")) + filesIn(source + QStringLiteral("/tests/golden/import"));
        files.removeIf([](const QString &file) { return file.endsWith(QLatin1String(".expected")); });
        compareAll(files, {{2048, never}, {2048, 0}, {3001, 0}, {65536, 0}});
    }

    void hostileFiles()
    {
        const QString folder = m_folder.filePath(QStringLiteral("hostile"));
        QVERIFY(QDir().mkpath(folder));
        const QString script = QStringLiteral("import sys, pathlib; sys.path.insert(0, sys.argv[1]); import hostile_files as h;"
                                              " list(h.all_files(pathlib.Path(sys.argv[2]), pathlib.Path(sys.argv[3])))");
        QProcess python;
        python.start(QStringLiteral(SMARTSME_PYTHON), {QStringLiteral("-c"), script, source + QStringLiteral("/tests/hostile"), source + QStringLiteral("/data/samples"), folder});
        QVERIFY(python.waitForFinished(120'000));
        QVERIFY2(python.exitCode() == 0, python.readAllStandardError().constData());
        QStringList files = filesIn(folder);
        // Those of many megabytes test limits that are reached in the first blocks.
        files.removeIf([](const QString &file) { return QFileInfo(file).size() > 4'000'000; });
        QVERIFY(files.size() > 150);
        compareAll(files, {{2048, 0}});
    }

    /// Long enough for many blocks and for the second thread as it comes.
    void aLongJournal()
    {
        QFile sample(source + QStringLiteral("/data/samples/firm_a/yayoi_shiwake_import25.txt"));
        QVERIFY(sample.open(QIODevice::ReadOnly));
        const QByteArray bytes = sample.readAll();
        QStringList files;
        for (const char *wrong : {"", "\"2000\",1,\"\"\r\n"}) {
            files << m_folder.filePath(QStringLiteral("long %1.txt").arg(files.size()));
            QFile file(files.back());
            QVERIFY(file.open(QIODevice::WriteOnly));
            for (int i = 0; i < 14; ++i)
                QCOMPARE(file.write(i == 9 ? bytes + wrong : bytes), bytes.size() + (i == 9 ? qsizetype(qstrlen(wrong)) : 0));
            QVERIFY(file.size() > 3'000'000);
        }
        for (const QString &path : files) {
            const Result<Imported> expected = imported(path, {256 * 1024, never});
            for (const Way way : {Way{2048, never}, Way{2048, 0}, Way{50'001, 0}, Way{256 * 1024, 1024 * 1024}}) {
                const Result<Imported> found = imported(path, way);
                QCOMPARE(found.ok(), expected.ok());
                if (expected)
                    QVERIFY(found->content == expected->content && found->remarks == expected->remarks);
                else
                    QVERIFY(found.problems() == expected.problems());
            }
        }
        QVERIFY(imported(files[0], {256 * 1024, 1024 * 1024}));
        QCOMPARE(imported(files[1], {256 * 1024, 1024 * 1024}).problems().front().id, QStringLiteral("import.columns-differ"));
    }

    /// Stopped in the middle, the second thread ends with it.
    void stoppingStopsTheThread()
    {
        const QString path = m_folder.filePath(QStringLiteral("long 0.txt"));
        ImportOptions options;
        options.readAheadFrom = 0;
        const Result<Imported> stopped = importFile(path, *m_shelf, options, [](qint64, qint64, qint64) { return false; });
        QVERIFY(!stopped);
        QCOMPARE(stopped.problems().front().id, QStringLiteral("import.stopped"));
    }
};

QTEST_GUILESS_MAIN(ReadAheadTest)
#include "read_ahead_test.moc"
