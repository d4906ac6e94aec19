// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/case_store.h"

#include "store/database.h"
#include "store/migrations.h"
#include "store/sample_case.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace smartsme;
using namespace smartsme::testing;

// Files that must be refused, unchanged; files of earlier versions that must open; writes that break.
class BadFileTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    int m_files = 0;
    QByteArray m_good;      ///< case 1 filled, case 2 with a profile only

    QString newFile() { return m_folder.filePath(QStringLiteral("file %1.smartsme").arg(++m_files)); }

    static QByteArray bytesOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QString fileOf(const QByteArray &bytes)
    {
        const QString path = newFile();
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            return {};
        return path;
    }


    static QString lineOf(const SqlRow &row)
    {
        QStringList cells;
        for (const QVariant &cell : row)
            cells << (cell.isNull() ? QStringLiteral("~") : cell.toString());
        return cells.join(QLatin1Char('|'));
    }

    /// All rows of all tables, to compare before and after.
    static QString dump(const QString &path)
    {
        auto database = Database::open(path).value();
        QString text;
        const SqlRows tables = database->select(QStringLiteral("select name from sqlite_master where type = 'table' order by name")).value();
        for (const SqlRow &table : tables) {
            const QString name = table[0].toString();
            text += QLatin1Char('#') + name + QLatin1Char('\n');
            SqlRows rows = database->select(QStringLiteral("select * from %1").arg(name)).value();
            std::ranges::sort(rows, {}, [](const SqlRow &row) { return lineOf(row); });
            for (const SqlRow &row : rows)
                text += lineOf(row) + QLatin1Char('\n');
        }
        return text;
    }

    static void run(Database &database, const QString &sql)
    {
        const auto done = database.run(sql);
        QVERIFY2(done, done ? "" : qPrintable(printed(done.problems()[0])));
    }

private Q_SLOTS:
    void initTestCase()
    {
        const QString path = newFile();
        auto store = CaseStore::open(path).value();
        fill(*store);
        QVERIFY(store->create(profile(), false, at(8)));
        m_good = bytesOf(path);
    }

    void refusedUnchanged_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("id");
        const QByteArray good = m_good;
        QTest::newRow("text") << QByteArray("日付,金額\n") << QStringLiteral("store.not-a-database");
        QTest::newRow("first byte only") << good.left(1) << QStringLiteral("store.not-a-database");
        QTest::newRow("cut to 100 bytes") << good.left(100) << QStringLiteral("store.damaged");
        QTest::newRow("cut in the middle") << good.left(good.size() / 2) << QStringLiteral("store.damaged");
        QByteArray noise = good;
        for (qsizetype i = 4096; i < noise.size(); ++i)
            noise[i] = static_cast<char>(i * 7);
        QTest::newRow("noise after the first page") << noise << QStringLiteral("store.damaged");
    }

    void refusedUnchanged()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, id);
        const QString path = fileOf(bytes);
        const auto store = CaseStore::open(path);
        QVERIFY(!store);
        QCOMPARE(store.problems()[0].id, id);
        QCOMPARE(store.problems()[0].place.file, QFileInfo(path).fileName());
        QVERIFY(!store.problems()[0].remedy.isEmpty());
        QCOMPARE(bytesOf(path), bytes);
        QVERIFY(!QFile::exists(path + QStringLiteral("-journal")));
    }

    void newerAndForeignFilesAreRefused_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QString>("id");
        QTest::newRow("newer") << QStringLiteral("update smartsme_schema set version = 99") << QStringLiteral("store.newer-version");
        QTest::newRow("foreign") << QStringLiteral("alter table smartsme_schema rename to other") << QStringLiteral("store.not-a-case-file");
    }

    void newerAndForeignFilesAreRefused()
    {
        QFETCH(QString, sql);
        QFETCH(QString, id);
        const QString path = fileOf(m_good);
        run(*Database::open(path).value(), sql);
        const QByteArray before = bytesOf(path);
        const auto store = CaseStore::open(path);
        QVERIFY(!store);
        QCOMPARE(store.problems()[0].id, id);
        QCOMPARE(bytesOf(path), before);
    }

    void amountsThatNoImporterKeepsAreDamage_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::newRow("opening") << QStringLiteral("update accounts set opening = 9223372036854775807 where position = 0");
        QTest::newRow("debit") << QStringLiteral("update movements set debit = -9223372036854775807");
        QTest::newRow("pay") << QStringLiteral("update pay set gross = 9000000000000000000");
        QTest::newRow("hours") << QStringLiteral("update pay set minutes = 9000000000000000000 where minutes is not null");
        QTest::newRow("text for an amount") << QStringLiteral("update pay set wages = 'many'");
    }

    void amountsThatNoImporterKeepsAreDamage()
    {
        QFETCH(QString, sql);
        const QString path = fileOf(m_good);
        {
            auto database = Database::open(path).value();
            run(*database, QStringLiteral("pragma ignore_check_constraints = on"));
            run(*database, sql);
        }
        const QByteArray before = bytesOf(path);
        auto store = CaseStore::open(path).value();
        const auto firm = store->load(CaseId(QStringLiteral("1")));
        QVERIFY(!firm);
        QCOMPARE(firm.problems()[0].id, QStringLiteral("store.damaged"));
        QCOMPARE(bytesOf(path), before);
    }

    void placesThatAreNoFile()
    {
        QCOMPARE(CaseStore::open(m_folder.path()).problems()[0].id, QStringLiteral("store.is-a-folder"));
        QCOMPARE(CaseStore::open(m_folder.filePath(QStringLiteral("none/x.smartsme"))).problems()[0].id, QStringLiteral("store.folder-missing"));
    }

    void aFileLockedByAnotherProgramIsToldSo()
    {
        const QString path = fileOf(m_good);
        auto other = Database::open(path).value();
        run(*other, QStringLiteral("begin exclusive"));
        const auto store = CaseStore::open(path);
        QVERIFY(!store);
        QCOMPARE(store.problems()[0].id, QStringLiteral("store.locked"));
        run(*other, QStringLiteral("rollback"));
        QVERIFY(CaseStore::open(path));
    }

    // A file as version 1 wrote it; it stays in the repository for every later version.
    void version1Opens()
    {
        const QString fixture = QStringLiteral(SMARTSME_SOURCE_DIR "/tests/store/version_1.smartsme");
        if (qEnvironmentVariableIsSet("SMARTSME_UPDATE_GOLDEN") && !QFile::exists(fixture))
            fill(*CaseStore::open(fixture).value());
        const QString path = fileOf(bytesOf(fixture));
        auto store = CaseStore::open(path);
        QVERIFY(store);
        QCOMPARE(storedVersion(*Database::open(path).value()).value(), static_cast<int>(shippedMigrations().size()));
        const auto firm = (*store)->load(CaseId(QStringLiteral("1")));
        QVERIFY(firm);
        auto expected = CaseStore::open(QStringLiteral(":memory:")).value();
        Case filled = fill(*expected);
        filled.payrolls[0].kind = PayrollKind::payroll;     // version 1 knew payrolls only, neither of these amounts and no moved closing month
        for (MonthlyPay &pay : filled.payrolls[0].months)
            pay.employerShare = pay.lowestHourlyPay = std::nullopt;
        filled.profile.lastEarlierClosing.reset();
        QVERIFY(*firm == filled);
        QCOMPARE((*store)->create(profile(), false, at(50)).value(), CaseId(QStringLiteral("2")));
    }

    void aMigrationIsKeptWholeOrNotAtAll()
    {
        const QString path = fileOf(m_good);
        const QString before = dump(path);
        const QStringList broken = shippedMigrations() << QStringLiteral("alter table cases add column memo text;\ninsert into nowhere values (1);\n");
        {
            auto database = Database::open(path).value();
            QVERIFY(!migrate(*database, broken));
        }
        QCOMPARE(dump(path), before);
        const QStringList sound = shippedMigrations() << QStringLiteral("-- a second version\nalter table cases add column memo text;\n");
        auto database = Database::open(path).value();
        QVERIFY(migrate(*database, sound));
        QCOMPARE(storedVersion(*database).value(), static_cast<int>(sound.size()));
        QVERIFY(database->select(QStringLiteral("select memo from cases")));
        QVERIFY(migrate(*database, sound));     // nothing left to do
    }

    void aWriteThatBreaksLeavesEverything_data()
    {
        QTest::addColumn<QString>("event");
        QTest::addColumn<QString>("table");
        for (const char *table : {"cases", "imports", "accounts", "movements", "pay", "import_changes", "typed_workforce", "account_choices", "answers", "plan_options", "plan_choices"}) {
            for (const char *event : {"before insert", "after insert", "after update", "before delete"})
                QTest::addRow("%s %s", event, table) << QString::fromLatin1(event) << QString::fromLatin1(table);
        }
    }

    void aWriteThatBreaksLeavesEverything()
    {
        QFETCH(QString, event);
        QFETCH(QString, table);
        const QString path = fileOf(m_good);
        {
            auto other = Database::open(path).value();
            run(*other, QStringLiteral("create trigger breaks %1 on %2 begin select raise(abort, 'injected'); end").arg(event, table));
        }
        const QByteArray bytes = bytesOf(path);
        const QString before = dump(path);
        auto store = CaseStore::open(path).value();
        const CaseId id(QStringLiteral("1"));
        const CaseId fresh(QStringLiteral("2"));
        Payroll otherPayroll = payroll();
        otherPayroll.source.sha256 = QStringLiteral("ee");
        const std::vector<std::function<Result<Done>()>> writes = {
            [&] { return store->saveProfile(id, named(QStringLiteral("別名")), at(50)); },
            [&] { return store->addImports(id, {journal("dd")}, at(50), {QStringLiteral("aa")}); },
            [&] { return store->addImports(id, {otherPayroll}, at(50), {QStringLiteral("cc")}, {choice(QStringLiteral("雑費4"), CategoryId(QStringLiteral("x")))}); },
            [&] { return store->removeImport(id, QStringLiteral("bb"), at(50)); },
            [&] { return store->removeImports(id, {QStringLiteral("bb"), QStringLiteral("cc")}, at(50)); },
            [&] { return store->saveMapping(id, choice(QStringLiteral("雑費2"), CategoryId(QStringLiteral("x"))), at(50)); },
            [&] { return store->saveMapping(id, choice(QStringLiteral("雑費3"), CategoryId(QStringLiteral("x"))), at(50)); },
            [&] { return store->saveMapping(id, choice(QStringLiteral("雑費2"), {}), at(50)); },
            [&] { return store->saveTypedNumbers(id, journal("typed:2023"), workforce(), at(50)); },
            [&] { return store->undoImportChange(id, at(50)); },
            [&] { return store->forgetImportChanges(id); },
            [&] { return store->saveTypedWorkforce(id, TypedWorkforce{workforce().year, Heads::fromPersons(9), {}, {}, {}}, at(50)); },
            [&] { return store->saveAnswer(id, QuestionId(QStringLiteral("Q101")), Answer::ofLevel(1), at(50)); },
            [&] { return store->saveAnswer(id, QuestionId(QStringLiteral("Q102")), Answer::ofLevel(1), at(50)); },
            [&] { return store->removeAnswer(id, QuestionId(QStringLiteral("Q101")), at(50)); },
            [&] { return store->savePlanOptions(id, PlanOptions{{}, 9, Yen(1), {ActionId(QStringLiteral("A1"))}, {}}, at(50)); },
            [&] { return store->savePlanOptions(fresh, planOptions(), at(50)); },
            [&] { return store->saveLine(id, CaseLine{id, {}, {}, {}, 3, {}, QStringLiteral("ccccccc"), {}, false}); },
            [&] { return store->remove(id); },
            [&]() -> Result<Done> {
                auto created = store->create(profile(), false, at(50));
                return created ? Result<Done>(Done{}) : Result<Done>(created.problems());
            }};
        int broken = 0;
        for (const auto &write : writes) {
            const auto done = write();
            if (!done) {
                ++broken;
                QCOMPARE(done.problems()[0].id, QStringLiteral("store.not-kept"));
                QCOMPARE(done.problems()[0].place.file, QFileInfo(path).fileName());
                QCOMPARE(dump(path), before);
            } else {
                // This one does not touch the broken table: put the file back as it was and go on.
                store.reset();
                QFile file(path);
                QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
                file.close();
                store = CaseStore::open(path).value();
            }
        }
        static const QStringList updated{QStringLiteral("cases"), QStringLiteral("answers"), QStringLiteral("imports"), QStringLiteral("import_changes"),
                                         QStringLiteral("account_choices"), QStringLiteral("plan_options")};
        const bool isNeverUpdated = event == QLatin1String("after update") && !updated.contains(table);
        QVERIFY2(broken > 0 || isNeverUpdated, "no call writes to this table in this way");
    }
};

QTEST_GUILESS_MAIN(BadFileTest)
#include "bad_file_test.moc"
