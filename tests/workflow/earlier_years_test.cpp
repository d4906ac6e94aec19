// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflow/session.h"

#include "workflow/session_fixture.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <map>

using namespace smartsme;
using namespace smartsme::testing;

// 2022 and 2023 of the three fictitious firms against what they were made with: tests/golden/samples/expected_*_earlier.csv, written
// by data/samples/make_earlier_years.py, which shares nothing with the program.
class EarlierYearsTest : public QObject
{
    Q_OBJECT

    /// Rows of a golden CSV without quotes whose first cell is the firm.
    static std::vector<QStringList> rowsOf(const char *name, const QString &firm)
    {
        std::vector<QStringList> rows;
        QFile file(QStringLiteral(SMARTSME_SOURCE_DIR "/tests/golden/samples/") + QLatin1String(name));
        if (!file.open(QIODevice::ReadOnly))
            return rows;
        for (const QString &line : QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'))) {
            const QStringList cells = line.trimmed().split(QLatin1Char(','));
            if (cells[0] == firm)
                rows.push_back(cells);
        }
        return rows;
    }

    static const Books *booksOf(const Case &firm, BooksKind kind, int startYear)
    {
        const auto found = std::ranges::find_if(firm.books, [&](const Books &books) { return books.kind == kind && books.first == Month(startYear, 4); });
        return found == firm.books.end() ? nullptr : &*found;
    }

    static const AccountTotals *accountOf(const Books &books, const QString &name)
    {
        const auto found = std::ranges::find(books.accounts, name, &AccountTotals::name);
        return found == books.accounts.end() ? nullptr : &*found;
    }

    static void addRows()
    {
        QTest::addColumn<QString>("firm");
        for (const char *firm : {"a", "b", "c"})
            QTest::newRow(firm) << QString::fromLatin1(firm);
    }

private Q_SLOTS:
    void everyAccount_data() { addRows(); }

    void everyAccount()
    {
        QFETCH(QString, firm);
        const auto session = openSession();
        QVERIFY(session->openSample(firm));
        const auto expected = rowsOf("expected_accounts_earlier.csv", firm.toUpper());
        QVERIFY(expected.size() > 80);
        for (const QStringList &row : expected) {
            const Books *journal = booksOf(session->current(), BooksKind::journal, row[1].toInt());
            QVERIFY(journal);
            qint64 debit = 0;
            qint64 credit = 0;
            if (const AccountTotals *account = accountOf(*journal, row[2])) {
                for (const MonthlyMovement &month : account->months) {
                    debit += month.debit.value();
                    credit += month.credit.value();
                }
            }
            QVERIFY2(debit == row[4].toLongLong() && credit == row[5].toLongLong(),
                     qPrintable(QStringLiteral("%1 %2: %3/%4 instead of %5/%6").arg(row[1], row[2]).arg(debit).arg(credit).arg(row[4], row[5])));
        }
    }

    void everyMonthOfPay_data() { addRows(); }

    void everyMonthOfPay()
    {
        QFETCH(QString, firm);
        const auto session = openSession();
        QVERIFY(session->openSample(firm));
        const auto expected = rowsOf("expected_monthly_earlier.csv", firm.toUpper());
        QCOMPARE(expected.size(), std::size_t(24));
        for (const QStringList &row : expected) {
            const Month month(row[1].left(4).toInt(), row[1].mid(5).toInt());
            std::array<qint64, 8> sums{};   // officer pay, wages, bonus, commuting, gross, minutes, overtime, heads
            for (const Payroll &payroll : session->current().payrolls) {
                for (const MonthlyPay &pay : payroll.months) {
                    if (pay.month != month)
                        continue;
                    const bool isOfficer = pay.type == EmploymentType::officer;
                    sums[0] += pay.officerPay.value();
                    sums[1] += pay.wages.value();
                    sums[2] += pay.bonus.value();
                    sums[3] += pay.commuting.value();
                    sums[4] += pay.gross.value();
                    sums[5] += isOfficer || !pay.hours ? 0 : pay.hours->minutes();
                    sums[6] += isOfficer || !pay.overtime ? 0 : pay.overtime->minutes();
                    sums[7] += pay.heads.hundredths() / 100;
                }
            }
            for (std::size_t i = 0; i < sums.size(); ++i) {
                const QString cell = row[static_cast<qsizetype>(i) + 2];
                const qint64 wanted = i == 5 || i == 6 ? qRound64(cell.toDouble() * 60) : cell.toLongLong();
                QVERIFY2(sums[i] == wanted, qPrintable(QStringLiteral("%1 column %2: %3 instead of %4").arg(row[1]).arg(i + 2).arg(sums[i]).arg(wanted)));
            }
        }
    }

    void yearsFollowEachOther_data() { addRows(); }

    /// Each year begins with the balances the one before ends with, balances, and leaves nothing out.
    void yearsFollowEachOther()
    {
        QFETCH(QString, firm);
        const auto session = openSession();
        QVERIFY(session->openSample(firm));
        const DiagnosisRecord &record = session->diagnosis();
        QCOMPARE(record.years.size(), std::size_t(3));
        QVERIFY(record.unmapped.empty());
        for (const Problem &problem : record.problems)
            QVERIFY2(!problem.id.startsWith(QLatin1String("ledger.")), qPrintable(printed(problem)));
        for (std::size_t i = 0; i < record.years.size(); ++i) {
            const YearRecord &year = record.years[i];
            QCOMPARE(year.accounts.year.iso(), QStringLiteral("%1-04/%2-03").arg(2022 + i).arg(2023 + i));
            QVERIFY(year.accounts.hasProfitAndLoss && year.accounts.hasBalanceSheet && !year.accounts.isPartial());
            QVERIFY(year.productivity.front().perPerson.isAvailable() && year.productivity.front().perHour.isAvailable());
        }
        int compared = 0;
        for (std::size_t i = 1; i < record.years.size(); ++i) {
            for (const CategoryAmount &amount : record.years[i].accounts.amounts) {
                // The profit of the year before goes from its own line to retained earnings.
                const bool carriesProfit = amount.category == CategoryId(QStringLiteral("bs_retained_earnings")) || amount.category == CategoryId(QStringLiteral("bs_current_profit"));
                if (!amount.opening || carriesProfit)
                    continue;
                const CategoryAmount *before = record.years[i - 1].accounts.find(amount.category);
                QVERIFY2(before ? before->amount == *amount.opening : *amount.opening == Yen(0), qPrintable(amount.category.text()));
                ++compared;
            }
        }
        QVERIFY(compared > 20);
    }
};

QTEST_MAIN(EarlierYearsTest)
#include "earlier_years_test.moc"
