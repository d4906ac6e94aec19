// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/entry_line_staging.h"

#include "store/database.h"
#include "store/sample_case.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>

using namespace smartsme;
using namespace smartsme::testing;

namespace {

constexpr int allLines = 60'000;
constexpr qsizetype littleMemory = 100'000;     // so that the staging file is needed

/// A journal of one year: line i books i yen from account 1 to account 0, every third with tax that is kept on account 2, every
/// seventh against 諸口.
EntryLine lineOf(int i)
{
    EntryLine line;
    line.line = i + 2;
    line.day = (i % 12 < 9 ? 2024 : 2025) * 10000 + (i % 12 < 9 ? i % 12 + 4 : i % 12 - 8) * 100 + i % 28 + 1;
    line.account[0] = 5;
    line.account[1] = i % 7 == 0 ? 1 : 0;
    line.yen[0] = line.yen[1] = 11 * i;
    if (i % 3 == 0) {
        line.tax[0] = i;
        line.taxKind[0] = TaxKind::purchase;
    }
    return line;
}

EntryAccounts accountsOfLines() { return {{1, -1, -1, -1, -1, 0}, 2, -1, true}; }

void fillLines(EntryLineStaging &lines, int count, std::string_view description = {})
{
    for (int i = 0; i < count; ++i) {
        EntryLine line = lineOf(i);
        line.description = description;
        lines.take(line);
    }
    lines.settle(accountsOfLines());
}

Books booksOf(const char *sha256)
{
    Books books = journal(sha256);
    books.lines = allLines;
    books.accounts = {AccountTotals{QStringLiteral("雑給"), {}, {}, {}, {}, {}, {}, {}}, AccountTotals{QStringLiteral("現金"), {}, {}, {}, {}, {}, {}, {}},
                      AccountTotals{QStringLiteral("仮払消費税"), {}, {}, {}, {}, {}, {}, {}}};
    return books;
}

struct Sums { qint64 count = 0; std::int64_t debit = 0; std::int64_t credit = 0; friend bool operator==(const Sums &, const Sums &) = default; };

Sums sumsOf(const CaseStore &store, const CaseId &id, const EntryQuery &query)
{
    Sums sums;
    const auto done = store.visitEntries(id, query, [&](const AccountEntry &entry) {
        ++sums.count;
        (entry.side == Side::debit ? sums.debit : sums.credit) += entry.amount.value();
    });
    return done ? sums : Sums{-1, 0, 0};
}

EntryQuery query(const char *sha256, std::vector<std::size_t> accounts, Month first = Month(2024, 4), Month last = Month(2025, 3))
{
    return {QString::fromLatin1(sha256), std::move(accounts), first, last};
}

Result<Done> keep(CaseStore &store, const CaseId &id, const char *sha256, const EntryLineStaging &lines, const QStringList &replaced = {})
{
    // The staging outlives the call: it is only pointed to.
    return store.addImports(id, {{booksOf(sha256), std::shared_ptr<const EntryLineStaging>(std::shared_ptr<void>(), &lines)}}, at(1), replaced);
}

/// What a killed process did: imports one journal after the other, saying where it is.
int importUntilKilled(const QString &path)
{
    auto store = CaseStore::open(path);
    const CaseId id = (*store)->create(profile(), false, at(1)).value();
    for (int i = 0; i < 1000; ++i) {
        EntryLineStaging lines(path, littleMemory);
        fillLines(lines, allLines / 2);
        std::printf("staging\n");
        std::fflush(stdout);
        fillLines(lines, allLines / 2);
        std::printf("keeping\n");
        std::fflush(stdout);
        if (!keep(**store, id, QByteArray::number(i).constData(), lines))
            return 1;
    }
    return 0;
}

} // namespace

class EntryLinesTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    int m_files = 0;

    QString newFile() { return m_folder.filePath(QStringLiteral("案件 %1.smartsme").arg(++m_files)); }
    QStringList leftFiles() const { return QDir(m_folder.path()).entryList({QStringLiteral("*.lines-*")}, QDir::Files); }

private Q_SLOTS:
    void entriesAddUpByAccountAndMonth_data()
    {
        QTest::addColumn<qsizetype>("memory");
        QTest::newRow("in memory") << EntryLineStaging::mostInMemory;
        QTest::newRow("through a file") << littleMemory;
    }

    void entriesAddUpByAccountAndMonth()
    {
        QFETCH(qsizetype, memory);
        const QString path = newFile();
        auto store = CaseStore::open(path).value();
        const CaseId id = store->create(profile(), false, at(1)).value();
        {
            EntryLineStaging lines(path, memory);
            fillLines(lines, allLines);
            QCOMPARE(lines.isOnDisk(), memory == littleMemory);
            QVERIFY(keep(*store, id, "aa", lines));
        }
        QVERIFY(leftFiles().isEmpty());
        for (int month = 0; month < 12; ++month) {
            Sums wages, cash, tax;
            for (int i = month; i < allLines; i += 12) {
                const std::int64_t taken = i % 3 == 0 ? i : 0;
                wages = {wages.count + 1, wages.debit + 11 * i - taken, 0};
                cash = i % 7 == 0 ? cash : Sums{cash.count + 1, 0, cash.credit + 11 * i};
                tax = i % 3 == 0 ? Sums{tax.count + 1, tax.debit + taken, 0} : tax;
            }
            // Line i falls into the month that lineOf() gives it; a block holds all of them.
            const Month at = Month(2024, 4).plus(month);
            QVERIFY(sumsOf(*store, id, query("aa", {0}, at, at)) == wages);
            QVERIFY(sumsOf(*store, id, query("aa", {1}, at, at)) == cash);
            QVERIFY(sumsOf(*store, id, query("aa", {2}, at, at)) == tax);
        }
        QCOMPARE(sumsOf(*store, id, query("aa", {0, 1, 2})).count, qint64(allLines + allLines - (allLines + 6) / 7 + allLines / 3));
        QCOMPARE(sumsOf(*store, id, query("aa", {0}, Month(2026, 1), Month(2026, 1))).count, qint64(0));
        QCOMPARE(sumsOf(*store, id, query("zz", {0})).count, qint64(0));
    }

    void anEntryTellsAllOfItsLine()
    {
        auto store = CaseStore::open(QStringLiteral(":memory:")).value();
        const CaseId id = store->create(profile(), false, at(1)).value();
        EntryLineStaging lines(QStringLiteral(":memory:"));
        fillLines(lines, 5, "4月分 電話代");
        QVERIFY(keep(*store, id, "aa", lines));
        std::vector<AccountEntry> found;
        QStringList texts;
        QVERIFY(store->visitEntries(id, query("aa", {0, 2}, Month(2024, 7), Month(2024, 7)), [&](const AccountEntry &entry) {
            found.push_back(entry);
            texts << QString::fromUtf8(entry.description.data(), qsizetype(entry.description.size()));
        }));
        QCOMPARE(found.size(), std::size_t(2));
        QCOMPARE(found[0].line, qint64(5));
        QCOMPARE(found[0].day, 20240704);
        QCOMPARE(found[0].account, std::size_t(0));
        QCOMPARE(found[0].counterAccount, 1);
        QCOMPARE(found[0].side, Side::debit);
        QCOMPARE(found[0].amount, Yen(30));
        QCOMPARE(found[0].tax, Yen(3));
        QCOMPARE(texts[0], QStringLiteral("4月分 電話代"));
        QCOMPARE(found[1].account, std::size_t(2));
        QCOMPARE(found[1].amount, Yen(3));
        // 諸口 on the other side
        QVERIFY(store->visitEntries(id, query("aa", {0}, Month(2024, 4), Month(2024, 4)), [&](const AccountEntry &entry) { found.push_back(entry); }));
        QCOMPARE(found.back().counterAccount, -1);
    }

    void linesGoOutWithTheirImport()
    {
        const QString path = newFile();
        auto store = CaseStore::open(path).value();
        const CaseId id = store->create(profile(), false, at(1)).value();
        EntryLineStaging lines(path);
        fillLines(lines, 100, "秘密の摘要");
        QVERIFY(keep(*store, id, "aa", lines));
        QVERIFY(keep(*store, id, "bb", lines, {QStringLiteral("aa")}));
        QCOMPARE(sumsOf(*store, id, query("aa", {0})).count, qint64(0));
        QCOMPARE(sumsOf(*store, id, query("bb", {0})).count, qint64(100));
        const auto isTextInFile = [&] {
            QFile file(path);
            return !file.open(QIODevice::ReadOnly) || file.readAll().contains("秘密の摘要");
        };
        QVERIFY(isTextInFile());
        QVERIFY(store->remove(id));
        store.reset();
        QVERIFY(!isTextInFile());       // nor in the free pages of the file
        auto database = Database::open(path).value();
        for (const char *table : {"entry_books", "entry_accounts", "entry_lines"})
            QCOMPARE(database->select(QStringLiteral("select count(*) from %1").arg(QLatin1String(table))).value()[0][0].toInt(), 0);
    }

    /// Refused as a whole when the same content is there, and when nothing can be written beside the case file.
    void refusedLinesLeaveNothing()
    {
        const QString path = newFile();
        auto store = CaseStore::open(path).value();
        const CaseId id = store->create(profile(), false, at(1)).value();
        EntryLineStaging lines(path);
        fillLines(lines, 100);
        QVERIFY(keep(*store, id, "aa", lines));
        QVERIFY(!keep(*store, id, "aa", lines));
        QCOMPARE(sumsOf(*store, id, query("aa", {0})).count, qint64(100));
        EntryLineStaging nowhere(m_folder.filePath(QStringLiteral("no folder/x.smartsme")), littleMemory);
        fillLines(nowhere, allLines);
        const auto refused = keep(*store, id, "bb", nowhere);
        QVERIFY(!refused);
        QCOMPARE(refused.problems().front().id, QStringLiteral("store.disk-full"));
        QCOMPARE(store->load(id)->books.size(), std::size_t(1));
    }

    void nothingIsWrittenForACaseInMemory()
    {
        EntryLineStaging lines(QStringLiteral(":memory:"), littleMemory);
        fillLines(lines, allLines);
        QVERIFY(!lines.isOnDisk());
        qint64 count = 0;
        QVERIFY(lines.eachBlock([&](const EntryLineBlock &block) -> Result<Done> { count += block.lines; return Done{}; }));
        QCOMPARE(count, qint64(allLines));
    }

    void whatACrashLeftIsDeleted()
    {
        const QString path = newFile();
        QVERIFY(CaseStore::open(path));
        QFile left(path + QStringLiteral(".lines-aB3x9Z"));
        QFile other(m_folder.filePath(QStringLiteral("other.lines-aB3x9Z")));
        for (QFile *file : {&left, &other}) {
            QVERIFY(file->open(QIODevice::WriteOnly));
            QCOMPARE(file->write("x"), qint64(1));
            file->close();
        }
        QVERIFY(CaseStore::open(path));
        QVERIFY(!left.exists());
        QVERIFY(other.exists());
        QVERIFY(other.remove());
    }

    /// Killed while lines are staged or kept: the case file opens, each import is there with all its lines or not at all.
    void aKilledImportIsWholeOrAbsent()
    {
        for (int round = 0; round < 6; ++round) {
            const QString path = newFile();
            QProcess process;
            process.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--import-until-killed"), path});
            QVERIFY(process.waitForStarted());
            const QByteArray moment = round % 2 == 0 ? "staging\n" : "keeping\n";
            QByteArray said;
            while (said.count(moment) < round / 2 + 1 && process.waitForReadyRead(20'000))
                said += process.readAllStandardOutput();
            QVERIFY(said.contains(moment));
            process.kill();
            QVERIFY(process.waitForFinished());
            QCOMPARE(process.exitStatus(), QProcess::CrashExit);
            auto opened = CaseStore::open(path);
            QVERIFY(opened);
            QVERIFY(leftFiles().isEmpty());
            const CaseId id = (*opened)->lines()->front().id;
            const auto firm = (*opened)->load(id);
            QVERIFY(firm);
            for (const Books &books : firm->books)
                QCOMPARE(sumsOf(**opened, id, query(books.source.sha256.toLatin1().constData(), {0})).count, books.lines);
        }
    }

    void damagedRowsAreNoticed()
    {
        const QString path = newFile();
        auto store = CaseStore::open(path).value();
        const CaseId id = store->create(profile(), false, at(1)).value();
        EntryLineStaging lines(path);
        fillLines(lines, 100);
        QVERIFY(keep(*store, id, "aa", lines));
        for (const char *change : {"update entry_lines set packed = 'nothing'", "update entry_lines set line_count = 101", "update entry_lines set packed = zeroblob(300)", "delete from entry_accounts"}) {
            store.reset();
            {
                auto database = Database::open(path).value();
                QVERIFY(database->run(QString::fromLatin1(change)));
            }
            store = CaseStore::open(path).value();
            const auto done = store->visitEntries(id, query("aa", {0}), [](const AccountEntry &) {});
            QVERIFY2(!done, change);
            QCOMPARE(done.problems().front().id, QStringLiteral("store.damaged"));
        }
    }
};

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    if (argc == 3 && QByteArray(argv[1]) == "--import-until-killed")
        return importUntilKilled(QString::fromLocal8Bit(argv[2]));
    EntryLinesTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "entry_lines_test.moc"
