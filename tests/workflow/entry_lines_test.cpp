// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflow/session_fixture.h"

#include <QTemporaryDir>
#include <QTest>

using namespace smartsme;
using namespace smartsme::testing;

namespace {

constexpr qint64 everything = 1'000'000'000;

EntryLinesQuestion accountIn(const QString &account, Month first, Month last) { return {account, {}, first, last, {}}; }

} // namespace

/// Every sample journal: the lines of an account and month add up to its movement, those of a category to its amount.
class EntryLinesTest : public QObject
{
    Q_OBJECT

    /// One case with one journal.
    static std::unique_ptr<Session> withJournal(const QString &file)
    {
        auto session = openSession();
        FirmProfile profile;
        profile.name = QStringLiteral("甲");
        profile.closingMonth = 3;
        if (!session->createCase(profile))
            return nullptr;
        const auto outcomes = session->importFiles({sampleFile(file)});
        return outcomes.size() == 1 && outcomes[0].isTaken ? std::move(session) : nullptr;
    }

private Q_SLOTS:
    void linesAreTheMovements_data()
    {
        QTest::addColumn<QString>("file");
        for (const char *file : {"firm_a/yayoi_shiwake_import25.txt", "firm_a/yayoi_shiwake_nikkicho_hanyo.csv", "firm_b/mf_shiwakecho_cp932.csv", "firm_c/freee_shiwakecho_utf8bom.csv", "firm_c/freee_shiwakecho_cp932.csv"})
            QTest::newRow(file) << QString::fromLatin1(file);
    }

    void linesAreTheMovements()
    {
        QFETCH(QString, file);
        const auto session = withJournal(file);
        QVERIFY(session);
        const Books &books = session->current().books.front();
        QVERIFY(books.accounts.size() > 10);
        for (const AccountTotals &account : books.accounts) {
            for (const MonthlyMovement &month : account.months) {
                const auto found = session->entryLines(accountIn(account.name, month.month, month.month), 0, everything);
                QVERIFY2(found, qPrintable(account.name));
                QCOMPARE(found->debit, month.debit);
                QCOMPARE(found->credit, month.credit);
                QCOMPARE(qint64(found->lines.size()), found->count);
                QVERIFY2(found->count >= month.lines && found->count > 0, qPrintable(account.name + month.month.iso()));
                QVERIFY(found->lines.front().line >= month.firstLine);
                Yen debit;
                for (const KeptEntry &entry : found->lines) {
                    QCOMPARE(entry.file, books.source.name);
                    QCOMPARE(entry.account, account.name);
                    QVERIFY(Month(entry.day) == month.month);
                    QVERIFY(entry.description.isEmpty());
                    debit += entry.side == Side::debit ? entry.amount : Yen(0);
                }
                QCOMPARE(debit, month.debit);
            }
        }
    }

    void linesOfACategoryAreItsAmount()
    {
        const auto session = withJournal(QStringLiteral("firm_a/yayoi_shiwake_import25.txt"));
        QVERIFY(session);
        const Knowledge &knowledge = session->knowledge();
        const AccountsOfYears accounts = annualAccounts(session->current().books, knowledge.accountMap, {}, knowledge.categories, 3);
        QVERIFY(!accounts.years.empty());
        int compared = 0;
        for (const AnnualAccounts &year : accounts.years) {
            for (const CategoryAmount &amount : year.amounts) {
                if (knowledge.categories.find(amount.category)->statement != Statement::profitAndLoss)
                    continue;
                const auto found = session->entryLines({{}, amount.category, year.year.first(), year.year.last(), {}}, 0, 3);
                QVERIFY2(found, qPrintable(amount.category.text()));
                QCOMPARE(found->amount, amount.amount);
                QVERIFY(found->normalSide == knowledge.categories.find(amount.category)->normalSide);
                qint64 lines = 0;
                for (const Origin::Part &part : amount.parts) {
                    const auto ofPart = session->entryLines({part.label, {}, year.year.first(), year.year.last(), part.file}, 0, everything);
                    QVERIFY2(ofPart, qPrintable(part.label));
                    QCOMPARE(ofPart->amount, part.amount);
                    QCOMPARE(ofPart->lines.front().line, part.firstLine);
                    lines += ofPart->count;
                }
                QCOMPARE(found->count, lines);
                QCOMPARE(qint64(found->lines.size()), std::min<qint64>(3, lines));
                ++compared;
            }
        }
        QVERIFY(compared > 10);
    }

    void pagesAreParts()
    {
        const auto session = withJournal(QStringLiteral("firm_a/yayoi_shiwake_import25.txt"));
        QVERIFY(session);
        const EntryLinesQuestion question = accountIn(QStringLiteral("普通預金"), Month(2024, 4), Month(2025, 3));
        const auto all = session->entryLines(question, 0, everything);
        QVERIFY(all && all->count > 20);
        const auto part = session->entryLines(question, 7, 5);
        QVERIFY(part);
        QCOMPARE(part->lines, std::vector<KeptEntry>(all->lines.begin() + 7, all->lines.begin() + 12));
        QCOMPARE(part->count, all->count);
        QCOMPARE(part->debit, all->debit);
        const auto behind = session->entryLines(question, all->count, 5);
        QVERIFY(behind && behind->lines.empty());
    }

    void unknownNamesAreRefused()
    {
        const auto session = withJournal(QStringLiteral("firm_a/yayoi_shiwake_import25.txt"));
        QVERIFY(session);
        const auto found = session->entryLines(accountIn(QStringLiteral("ない科目"), Month(2024, 4), Month(2024, 4)), 0, 5);
        QVERIFY(!found);
        QCOMPARE(found.problems().front().id, QStringLiteral("workflow.no-entry-lines"));
    }

    void linesAreThereAfterReopening()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("cases.smartsme"));
        const EntryLinesQuestion question = accountIn(QStringLiteral("雑給"), Month(2024, 4), Month(2024, 4));
        std::vector<KeptEntry> before;
        CaseId id;
        {
            auto session = openSession(path);
            id = session->openSample().value();
            before = session->entryLines(question, 0, everything).value().lines;
            QVERIFY(!before.empty());
        }
        auto session = openSession(path);
        QVERIFY(session->openCase(id));
        QCOMPARE(session->entryLines(question, 0, everything).value().lines, before);
    }

    /// 摘要 only where the person wants it.
    void descriptionsAreKeptOnRequest()
    {
        auto session = openSession();
        QVERIFY(session->createCase(FirmProfile{}));
        ImportOptions options;
        options.keepsDescriptions = true;
        QVERIFY(session->importFiles({sampleFile(QStringLiteral("firm_a/yayoi_shiwake_import25.txt"))}, options).front().isTaken);
        const auto found = session->entryLines(accountIn(QStringLiteral("地代家賃"), Month(2024, 4), Month(2024, 4)), 0, 5);
        QVERIFY(found);
        QCOMPARE(found->lines.front().description, QStringLiteral("店舗家賃 4月分"));
        QCOMPARE(found->lines.front().amount, Yen(320000));
        QCOMPARE(found->lines.front().tax, Yen(32000));
        QCOMPARE(found->lines.front().counterAccount, QStringLiteral("普通預金"));
    }
};

QTEST_MAIN(EntryLinesTest)
#include "entry_lines_test.moc"
