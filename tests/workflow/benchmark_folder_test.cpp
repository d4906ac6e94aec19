// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflow/session_fixture.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace smartsme;
using namespace smartsme::testing;

namespace {

const QString download = QStringLiteral(SMARTSME_SOURCE_DIR "/tests/golden/import/estat/dbview_sample.csv");

QStringList idsOf(const Problems &problems)
{
    QStringList ids;
    for (const Problem &problem : problems)
        ids << problem.id;
    return ids;
}

const Comparison &marginOf(const Session &session)
{
    const std::vector<Comparison> &all = session.diagnosis().years.back().comparisons;
    return *std::ranges::find(all, IndicatorId(QStringLiteral("operating_margin")), &Comparison::indicator);
}

} // namespace

/// Tables a person brings: kept beside the case file, used, chosen, removed; what went wrong is told and nothing is lost.
class BenchmarkFolderTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anImportedTableIsKeptAndUsed()
    {
        QTemporaryDir folder;
        const QString cases = folder.filePath(QStringLiteral("cases.smartsme"));
        QString id;
        {
            const auto session = openSession(cases);
            QVERIFY(session->openSample().ok());
            const auto added = session->importBenchmark(download);
            QVERIFY2(added.ok(), added ? "" : qPrintable(printedAll(added.problems())));
            id = added->id;
            QCOMPARE(session->knowledge().benchmarks.imported().size(), std::size_t(1));
            QCOMPARE(added->date, QDate(2026, 11, 23));
        }
        const auto session = openSession(cases);
        QCOMPARE(session->knowledge().benchmarks.imported().size(), std::size_t(1));
        QCOMPARE(session->knowledge().benchmarks.imported().front().fileName, QStringLiteral("dbview_sample.csv"));
        QVERIFY(session->benchmarkProblems().empty());
        QVERIFY(session->openSample().ok());

        QVERIFY(session->chooseBenchmark({TableChoice::Mode::preferred, id}).ok());
        const Reference &reference = marginOf(*session).references.front();
        QVERIFY(reference.why.ja.contains(QStringLiteral("選んだ表")));
        QVERIFY(reference.figure.origin.table.contains(QStringLiteral("dbview_sample.csv")));
        QCOMPARE(QString::number(*reference.figure.value, 'f', 3), QStringLiteral("5.011"));   // 84,802,919 / 1,692,401,786
        const auto &sources = session->diagnosis().sources;
        QVERIFY(std::ranges::any_of(sources, [](const BenchmarkSource &source) { return source.id.text().startsWith(QStringLiteral("IMPORT:")); }));

        QVERIFY(session->chooseBenchmark({TableChoice::Mode::shippedOnly, {}}).ok());
        QVERIFY(!marginOf(*session).references.front().figure.origin.table.contains(QStringLiteral("dbview_sample.csv")));
        QVERIFY(session->removeBenchmark(id).ok());
        QVERIFY(session->knowledge().benchmarks.imported().empty());
        QVERIFY(QDir(folder.filePath(QStringLiteral("benchmarks"))).entryList({QStringLiteral("estat*")}).isEmpty());
    }

    void whatGoesWrong()
    {
        QTemporaryDir folder;
        const QString cases = folder.filePath(QStringLiteral("cases.smartsme"));
        const auto session = openSession(cases);
        const auto added = session->importBenchmark(download);
        QVERIFY(added.ok());
        QCOMPARE(idsOf(session->importBenchmark(download).problems()), QStringList{QStringLiteral("workflow.benchmark-twice")});
        QCOMPARE(idsOf(session->removeBenchmark(QStringLiteral("none")).problems()), QStringList{QStringLiteral("workflow.benchmark-unknown")});
        QCOMPARE(idsOf(session->chooseBenchmark({TableChoice::Mode::preferred, QStringLiteral("none")}).problems()),
                 QStringList{QStringLiteral("workflow.benchmark-unknown")});
        QVERIFY(!session->importBenchmark(sampleFile(QStringLiteral("firm_a/kishu_zandaka.csv"))).ok());
        QCOMPARE(session->knowledge().benchmarks.imported().size(), std::size_t(1));

        QFile stored(folder.filePath(QStringLiteral("benchmarks/%1.csv").arg(added->id)));
        QVERIFY(stored.open(QIODevice::Append));
        stored.write("\n\"104\"");
        stored.close();
        const auto again = openSession(cases);
        QCOMPARE(idsOf(again->benchmarkProblems()), QStringList{QStringLiteral("workflow.benchmark-changed")});
        QVERIFY(again->knowledge().benchmarks.imported().empty());
        QVERIFY(stored.exists());
        QVERIFY(again->importBenchmark(download).ok());
        QVERIFY(again->benchmarkProblems().empty());        // the copy is whole again
        QVERIFY(openSession(cases)->benchmarkProblems().empty());
    }

    void aListThatCannotBeReadIsNotOverwritten()
    {
        QTemporaryDir folder;
        const QString cases = folder.filePath(QStringLiteral("cases.smartsme"));
        QVERIFY(openSession(cases)->importBenchmark(download).ok());
        QFile list(folder.filePath(QStringLiteral("benchmarks/tables.json")));
        QVERIFY(list.open(QIODevice::ReadOnly));
        const QByteArray whole = list.readAll();
        list.close();
        QVERIFY(list.open(QIODevice::WriteOnly | QIODevice::Truncate));
        const QByteArray cut = whole.left(whole.size() / 2);
        list.write(cut);
        list.close();
        const auto session = openSession(cases);
        QVERIFY(hasErrors(session->benchmarkProblems()));
        QVERIFY(!session->importBenchmark(download).ok());
        QVERIFY(!session->chooseBenchmark({TableChoice::Mode::shippedOnly, {}}).ok());
        QVERIFY(list.open(QIODevice::ReadOnly));
        QCOMPARE(list.readAll(), cut);
    }

    void aTableThatCannotBeReadStaysInTheList()
    {
        QTemporaryDir folder;
        const QString cases = folder.filePath(QStringLiteral("cases.smartsme"));
        const auto added = openSession(cases)->importBenchmark(download);
        QVERIFY(added.ok());
        const QString stored = folder.filePath(QStringLiteral("benchmarks/%1.csv").arg(added->id));
        const QString away = folder.filePath(QStringLiteral("away.csv"));
        QVERIFY(QFile::rename(stored, away));
        {
            const auto session = openSession(cases);
            QVERIFY(session->knowledge().benchmarks.imported().empty());
            QVERIFY(session->chooseBenchmark({TableChoice::Mode::shippedOnly, {}}).ok());      // writes the list
        }
        QVERIFY(QFile::rename(away, stored));
        {
            const auto session = openSession(cases);
            QCOMPARE(session->knowledge().benchmarks.imported().size(), std::size_t(1));
            QVERIFY(session->benchmarkProblems().empty());
        }
        QVERIFY(QFile::remove(stored));
        const auto session = openSession(cases);
        QVERIFY(session->removeBenchmark(added->id).ok());
        QVERIFY(session->benchmarkProblems().empty());
        QVERIFY(openSession(cases)->benchmarkProblems().empty());
    }

    void aFolderThatCannotBeWritten()
    {
        QTemporaryDir folder;
        QFile inTheWay(folder.filePath(QStringLiteral("benchmarks")));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        inTheWay.close();
        const auto session = openSession(folder.filePath(QStringLiteral("cases.smartsme")));
        QCOMPARE(idsOf(session->importBenchmark(download).problems()), QStringList{QStringLiteral("workflow.benchmarks-not-kept")});
        QVERIFY(session->knowledge().benchmarks.imported().empty());
    }

    void inMemoryATableIsUsedButNotKept()
    {
        const auto session = openSession();
        const auto added = session->importBenchmark(download);
        QVERIFY(added.ok());
        QCOMPARE(session->knowledge().benchmarks.imported().size(), std::size_t(1));
        QVERIFY(session->removeBenchmark(added->id).ok());
        QVERIFY(openSession()->knowledge().benchmarks.imported().empty());
    }
};

QTEST_MAIN(BenchmarkFolderTest)
#include "benchmark_folder_test.moc"
