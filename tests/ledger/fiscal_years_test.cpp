// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/fiscal_years.h"

#include "ledger/small_books.h"

#include <QTest>

#include <algorithm>

using namespace smartsme;
using namespace smartsme::samples;

namespace {

QStringList known(const FiscalCalendar &calendar)
{
    QStringList years;
    for (const FiscalYear &year : calendar.knownYears())
        years << year.iso();
    return years;
}

Books ofPeriod(const char *period, BooksKind kind, bool isImported = true)
{
    const FiscalYear year = *FiscalYear::fromIso(QString::fromLatin1(period));
    Books books = printedBooks(smallBalance, kind, year.first(), year.last());
    if (isImported)
        books.source.layout = LayoutId(QStringLiteral("general_statement"));
    return books;
}

} // namespace

class FiscalYearsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatBooksTell_data()
    {
        QTest::addColumn<QString>("period");
        QTest::addColumn<int>("kind");
        QTest::addColumn<bool>("isImported");
        QTest::addColumn<bool>("isKnown");
        const int statement = static_cast<int>(BooksKind::annualAmounts);
        QTest::newRow("statement of a year") << "2023-04/2024-03" << statement << true << true;
        QTest::newRow("statement of a short year") << "2024-04/2024-12" << statement << true << true;
        QTest::newRow("interim statement") << "2024-01/2024-06" << statement << true << false;
        QTest::newRow("typed for a short year") << "2023-10/2024-03" << statement << false << true;
        QTest::newRow("statement of two years") << "2023-01/2024-12" << statement << true << false;
        QTest::newRow("balance sheet alone") << "2024-12/2024-12" << statement << true << false;
        QTest::newRow("trial balance of a year") << "2023-04/2024-03" << static_cast<int>(BooksKind::trialBalance) << true << true;
        QTest::newRow("trial balance of some months") << "2024-04/2024-12" << static_cast<int>(BooksKind::trialBalance) << true << false;
        QTest::newRow("journal") << "2023-04/2024-03" << static_cast<int>(BooksKind::journal) << true << false;
    }
    void whatBooksTell()
    {
        QFETCH(QString, period);
        QFETCH(int, kind);
        QFETCH(bool, isImported);
        QFETCH(bool, isKnown);
        Books books = ofPeriod(period.toLatin1().constData(), static_cast<BooksKind>(kind), isImported);
        books.hasProfitAndLoss = QString::fromLatin1(QTest::currentDataTag()) != QStringLiteral("balance sheet alone");
        QCOMPARE(known(fiscalCalendar({books}, {}, {12, std::nullopt})), isKnown ? QStringList{period} : QStringList());
    }

    void theFirmsOwnWordComesFirst()
    {
        const Books books = ofPeriod("2023-01/2023-12", BooksKind::annualAmounts);
        QCOMPARE(known(fiscalCalendar({books}, {}, {12, Month(2024, 3)})), QStringList{QStringLiteral("2023-04/2024-03")});
        const TypedWorkforce people{FiscalYear(Month(2024, 4), Month(2024, 12)), Heads::fromPersons(1), {}, {}, {}};
        const TypedWorkforce whole{FiscalYear(Month(2022, 10), Month(2023, 9)), Heads::fromPersons(1), {}, {}, {}};
        QCOMPARE(known(fiscalCalendar({}, {people, whole}, {12, std::nullopt})), QStringList{QStringLiteral("2024-04/2024-12")});
    }

    void anotherClosingMonthIsRemarked()
    {
        const std::vector<Books> books{ofPeriod("2023-04/2024-03", BooksKind::annualAmounts)};
        const auto remarks = [&](const ClosingMonths &closing) { return closingMonthRemarks(books, fiscalCalendar(books, {}, closing), closing); };
        const Problems told = remarks({12, std::nullopt});
        QCOMPARE(told.size(), std::size_t(1));
        QCOMPARE(told.front().id, QStringLiteral("ledger.closing-month-differs"));
        QCOMPARE(told.front().found, QStringLiteral("2024-03"));
        QVERIFY(!told.front().remedy.isEmpty() && told.front().place.file == QStringLiteral("balance.csv"));
        QVERIFY(remarks({3, std::nullopt}).empty());
        QVERIFY(remarks({12, Month(2024, 3)}).empty());
    }

    void aYearThatOverlapsAnotherIsRemarked()
    {
        std::vector<Books> books{ofPeriod("2023-04/2024-03", BooksKind::annualAmounts), ofPeriod("2023-01/2023-12", BooksKind::annualAmounts)};
        books.back().source.name = QStringLiteral("december.csv");
        const ClosingMonths closing{3, std::nullopt};
        const Problems told = closingMonthRemarks(books, fiscalCalendar(books, {}, closing), closing);
        QCOMPARE(told.size(), std::size_t(1));
        QCOMPARE(told.front().id, QStringLiteral("ledger.closing-month-differs"));
        QCOMPARE(told.front().place.file, QStringLiteral("december.csv"));
        QVERIFY2(told.front().message.contains(QStringLiteral("January 2023 – December 2023")), qPrintable(told.front().message));
        books.back() = books.front();       // the same year twice overlaps nothing
        QVERIFY(closingMonthRemarks(books, fiscalCalendar(books, {}, closing), closing).empty());
    }

    /// Journals over the move: 12 months, 9 months, 12 months; no month is missing, and balances are carried over the short year.
    void journalsOverTheMove()
    {
        const std::vector<Books> books{salesJournal(Month(2023, 4), Month(2025, 12))};
        const FiscalCalendar calendar = fiscalCalendar(books, {}, {12, Month(2024, 3)});
        const AccountsOfYears result = annualAccounts(books, tables().map, {}, tables().categories, calendar);
        QCOMPARE(result.years.size(), std::size_t(3));
        const std::int64_t sales[] = {1200, 900, 1200};
        const std::int64_t cash[] = {1200, 2100, 3300};
        for (std::size_t i = 0; i < 3; ++i) {
            QVERIFY(!result.years[i].isPartial());
            QCOMPARE(value("sales", result.years[i]), sales[i]);
            if (result.years[i].hasBalanceSheet)
                QCOMPARE(value("bs_cash", result.years[i]), cash[i]);
        }
        QCOMPARE(result.years[1].year.iso(), QStringLiteral("2024-04/2024-12"));
        // without that word, a calendar year is short of the months before the journal
        const AccountsOfYears plain = annualAccounts(books, tables().map, {}, tables().categories, 12);
        QCOMPARE(plain.years.front().missingMonths.size(), std::size_t(3));
    }
};

QTEST_APPLESS_MAIN(FiscalYearsTest)
#include "fiscal_years_test.moc"
