// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/database.h"

#include <QTemporaryDir>
#include <QTest>

using namespace smartsme;

/// A disk without room, as SQLite sees it: the file may have no more pages.
class FullDiskTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theChangeIsRefusedAndWhatWasThereStays();
    void functionsOfForeignSchemasAreNotTrusted();
};

void FullDiskTest::theChangeIsRefusedAndWhatWasThereStays()
{
    QTemporaryDir folder;
    auto database = Database::open(folder.filePath(QStringLiteral("full.smartsme")));
    QVERIFY(database);
    QVERIFY((*database)->run(QStringLiteral("create table notes (text text)")));
    QVERIFY((*database)->run(QStringLiteral("insert into notes values ('kept')")));
    QVERIFY((*database)->select(QStringLiteral("pragma max_page_count = 3")));
    const auto refused = (*database)->write([&]() -> Result<Done> {
        auto done = (*database)->run(QStringLiteral("insert into notes values (?)"), {QString(1'000'000, QLatin1Char('x'))});
        if (!done)
            return std::move(done).problems();
        return Done{};
    });
    QVERIFY(!refused);
    QCOMPARE(refused.problems().front().id, QStringLiteral("store.disk-full"));
    QVERIFY(!refused.problems().front().remedy.isEmpty());
    const auto rows = (*database)->select(QStringLiteral("select text from notes"));
    QVERIFY(rows);
    QCOMPARE(rows->size(), std::size_t(1));
    QCOMPARE(rows->front()[0].toString(), QStringLiteral("kept"));
}

void FullDiskTest::functionsOfForeignSchemasAreNotTrusted()
{
    auto database = Database::open(QStringLiteral(":memory:"));
    QVERIFY(database);
    const auto setting = (*database)->select(QStringLiteral("pragma trusted_schema"));
    QVERIFY(setting);
    QCOMPARE(setting->front()[0].toInt(), 0);
}

QTEST_GUILESS_MAIN(FullDiskTest)
#include "full_disk_test.moc"
