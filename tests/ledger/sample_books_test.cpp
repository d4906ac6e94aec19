// SPDX-License-Identifier: GPL-3.0-or-later
// The sample firms' accounts (tests/golden/samples/expected_accounts.csv) in every shape books come in must give the totals of
// expected_results.csv, to the yen.
#include "ledger/sample_firms.h"

#include <QTest>

using namespace smartsme;
using namespace smartsme::samples;

namespace {

/// Not statement terms: payroll, ratios, texts; and 通勤手当, which A and B book as 旅費交通費.
bool isTerm(const QMap<QString, QString> &row)
{
    const QString id = row[QStringLiteral("item_id")];
    const bool isBookedElsewhere = id == QStringLiteral("commuting") && row[QStringLiteral("firm_id")] != QStringLiteral("C");
    return row[QStringLiteral("unit")] == QStringLiteral("yen") && !id.startsWith(QStringLiteral("va_"))
        && !id.startsWith(QStringLiteral("payroll_")) && !isBookedElsewhere;
}

} // namespace

class SampleBooksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void totals_data();
    void totals();
    void originAddsUp();
    void orderOfBooksDoesNotMatter();
    void balanceSheetBalancesFromJournal_data();
    void balanceSheetBalancesFromJournal();
    void openingBalances();
};

void SampleBooksTest::totals_data()
{
    QTest::addColumn<std::vector<Books>>("books");
    QTest::addColumn<QString>("firm");
    for (const QString &firm : {QStringLiteral("A"), QStringLiteral("B"), QStringLiteral("C")}) {
        const auto add = [&](const char *what, std::vector<Books> books) {
            QTest::addRow("%s %s", qPrintable(firm), what) << std::move(books) << firm;
        };
        add("trial balance", {trialBalanceOf(firm)});
        add("journal and openings", {journalOf(firm), trialBalanceOf(firm, Columns::openingOnly)});
        add("journal and trial balance", {journalOf(firm), trialBalanceOf(firm)});
    }
}

void SampleBooksTest::totals()
{
    QFETCH(std::vector<Books>, books);
    QFETCH(QString, firm);
    const AccountsOfYears years = yearsOf(books);
    QVERIFY2(years.problems.empty(), qPrintable(problemsOf(years)));
    QVERIFY(years.unmapped.empty());
    QCOMPARE(years.years.size(), std::size_t(1));
    QCOMPARE(years.years.front().year.iso(), QStringLiteral("2024-04/2025-03"));
    QVERIFY(years.years.front().hasBalanceSheet && years.years.front().hasProfitAndLoss);
    int compared = 0;
    for (const auto &row : rowsOf(QStringLiteral("expected_results.csv"))) {
        if (row[QStringLiteral("firm_id")] != firm || !isTerm(row))
            continue;
        const QString id = row[QStringLiteral("item_id")];
        const Figure figure = tables().terms.evaluate(TermId(id), years.years.front());
        QVERIFY2(figure.exactYen, qPrintable(id + QLatin1Char(' ') + figure.unavailable.en));
        QVERIFY2(figure.exactYen->value() == row[QStringLiteral("value")].toLongLong(),
                 qPrintable(QStringLiteral("%1: %2, expected %3").arg(id).arg(figure.exactYen->value()).arg(row[QStringLiteral("value")])));
        ++compared;
    }
    QVERIFY(compared >= 34);
}

void SampleBooksTest::originAddsUp()
{
    for (const Books &books : {trialBalanceOf(QStringLiteral("B")), journalOf(QStringLiteral("B"))}) {
        const AccountsOfYears years = yearsOf({books});
        for (const CategoryAmount &amount : years.years.front().amounts) {
            Yen sum;
            for (const Origin::Part &part : amount.parts)
                sum += part.amount;
            QCOMPARE(sum.value(), amount.amount.value());
        }
    }
    const AccountsOfYears years = yearsOf({journalOf(QStringLiteral("C"))});
    const Figure rent = tables().terms.evaluate(TermId(QStringLiteral("rent")), years.years.front());
    QCOMPARE(rent.origin.kind, Origin::Kind::accounts);
    QCOMPARE(rent.origin.parts.size(), std::size_t(2));
    QCOMPARE(rent.origin.parts.front().label, QStringLiteral("地代家賃"));
    QCOMPARE(rent.origin.parts.front().file, QStringLiteral("journal.csv"));
    QCOMPARE(rent.origin.parts.front().lines, qint64(12));
    QVERIFY(rent.origin.parts.front().firstLine > 0);
    const Figure profit = tables().terms.evaluate(TermId(QStringLiteral("operating_profit")), years.years.front());
    QCOMPARE(profit.origin.kind, Origin::Kind::formula);
    QCOMPARE(profit.origin.inputs.size(), std::size_t(2));
}

void SampleBooksTest::orderOfBooksDoesNotMatter()
{
    const QString firm = QStringLiteral("B");
    const AccountsOfYears one = yearsOf({journalOf(firm), trialBalanceOf(firm)});
    const AccountsOfYears other = yearsOf({trialBalanceOf(firm), journalOf(firm)});
    QCOMPARE(one.years.front().amounts.size(), other.years.front().amounts.size());
    for (std::size_t i = 0; i < one.years.front().amounts.size(); ++i) {
        QCOMPARE(one.years.front().amounts[i].category, other.years.front().amounts[i].category);
        QCOMPARE(one.years.front().amounts[i].amount.value(), other.years.front().amounts[i].amount.value());
    }
}

void SampleBooksTest::balanceSheetBalancesFromJournal_data()
{
    QTest::addColumn<QString>("firm");
    for (const char *firm : {"A", "B", "C"})
        QTest::newRow(firm) << QString::fromLatin1(firm);
}

void SampleBooksTest::balanceSheetBalancesFromJournal()
{
    QFETCH(QString, firm);
    const AccountsOfYears years = yearsOf({journalOf(firm), trialBalanceOf(firm, Columns::openingOnly)});
    const AnnualAccounts &year = years.years.front();
    const auto of = [&](const char *id) { return tables().terms.evaluate(TermId(QString::fromLatin1(id)), year).exactYen.value(); };
    QCOMPARE(of("total_assets").value(), (of("total_liabilities") + of("net_assets")).value());
    // Without openings a journal has no balance sheet, and says so.
    const AccountsOfYears journalOnly = yearsOf({journalOf(firm)});
    QVERIFY(!journalOnly.years.front().hasBalanceSheet);
    const Figure assets = tables().terms.evaluate(TermId(QStringLiteral("total_assets")), journalOnly.years.front());
    QVERIFY(!assets.isAvailable());
    QVERIFY(assets.unavailable.ja.contains(QStringLiteral("貸借対照表")));
    QVERIFY(tables().terms.evaluate(TermId(QStringLiteral("sales")), journalOnly.years.front()).isAvailable());
}

void SampleBooksTest::openingBalances()
{
    const AccountsOfYears years = yearsOf({journalOf(QStringLiteral("A")), trialBalanceOf(QStringLiteral("A"), Columns::openingOnly)});
    // 現金 452,300 + 普通預金 9,812,450 of expected_accounts.csv
    const CategoryAmount *cash = years.years.front().find(CategoryId(QStringLiteral("bs_cash")));
    QVERIFY(cash);
    QCOMPARE(cash->opening.value().value(), 10264750);
    QCOMPARE(cash->amount.value(), 12736816);
}

QTEST_GUILESS_MAIN(SampleBooksTest)
#include "sample_books_test.moc"
