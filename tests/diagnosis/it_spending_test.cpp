// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnosis/it_spending.h"

#include <QTest>

using namespace smartsme;

namespace {

const FiscalYear year(Month(2024, 4), Month(2025, 3));

Books journal(Month first, Month last, std::vector<BookSign> signs)
{
    Books file;
    file.source.name = QStringLiteral("j.csv");
    file.first = first;
    file.last = last;
    file.tax = TaxBookkeeping::exclusive;
    file.signs = std::move(signs);
    AccountTotals cash;
    for (Month month = first; month <= last; month = month.plus(1))
        cash.months.push_back({month, Yen(1), Yen(0), 1, 1});
    file.accounts = {cash};
    return file;
}

BookSign sign(BookTopic topic, const char16_t *account, Month month, qint64 yen, qint64 tax, bool isByText = false)
{
    return {topic, {}, isByText, QString::fromUtf16(account), month, Yen(yen), Yen(0), Yen(tax), 7, 1};
}

AnnualAccounts accountsWith(std::vector<std::pair<const char *, Origin::Part>> parts)
{
    AnnualAccounts accounts;
    accounts.year = year;
    for (auto &[category, part] : parts)
        accounts.amounts.push_back({CategoryId(QString::fromLatin1(category)), part.amount, std::nullopt, {part}});
    return accounts;
}

Origin::Part part(const char16_t *account, qint64 yen)
{
    return {QString::fromUtf16(account), Yen(yen), QStringLiteral("tb.csv"), 3, 1};
}

Figure sales(qint64 yen)
{
    return yenFigure(QStringLiteral("sales"), {QStringLiteral("売上高"), QStringLiteral("sales")}, Yen(yen), {});
}

} // namespace

/// Worked by hand.
class ItSpendingTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_words = BookWords::load(qEnvironmentVariable("SMARTSME_DATA")).value(); }

    /// 11,000 less 1,000 of tax, 22,000 less 2,000, and 5,000 untaxed: 35,000 of 2,000,000 sales is 1.75 %; a lease does not count.
    void fromJournals()
    {
        const Books file = journal(Month(2024, 4), Month(2025, 3), {sign(BookTopic::communication, u"通信費", Month(2024, 4), 11000, 1000),
            sign(BookTopic::cloud, u"支払手数料", Month(2024, 9), 22000, 2000, true), sign(BookTopic::software, u"ソフト使用料", Month(2025, 3), 5000, 0),
            sign(BookTopic::lease, u"リース料", Month(2024, 5), 70000, 0), sign(BookTopic::cloud, u"支払手数料", Month(2025, 4), 99000, 9000)});
        const ItSpending spending = itSpending({file}, accountsWith({}), m_words, sales(2'000'000));
        QCOMPARE(spending.total.exactYen->value(), 35'000);
        QCOMPARE(spending.ratio.value.value(), 1.75);
        QCOMPARE(spending.kinds.size(), std::size_t(3));
        QCOMPARE(spending.confidence, Confidence::likely);
        QCOMPARE(spending.ratio.origin.inputs.size(), std::size_t(2));
        QCOMPARE(spending.kinds[0].origin.parts.front().firstLine, qint64(7));
        QVERIFY(!spending.note.ja.contains(QStringLiteral("ため")) && !spending.note.ja.contains(QStringLiteral("原因")));
    }

    /// A trial balance: what names of accounts tell; software as an asset and commissions do not.
    void fromNamesOfAccounts()
    {
        const AnnualAccounts accounts = accountsWith({{"sga_communication", part(u"通信費", 30'000)}, {"sga_commission", part(u"システム利用料", 20'000)},
                                                      {"sga_commission", part(u"支払手数料", 90'000)}, {"bs_software", part(u"ソフトウェア", 500'000)}});
        const ItSpending spending = itSpending({}, accounts, m_words, sales(1'000'000));
        QCOMPARE(spending.total.exactYen->value(), 50'000);
        QCOMPARE(spending.ratio.value.value(), 5.0);
        QVERIFY(spending.note.ja.contains(QStringLiteral("科目の名前")));
    }

    /// A journal of half the year does not tell the year: the accounts do.
    void aJournalOfHalfTheYear()
    {
        const Books half = journal(Month(2024, 4), Month(2024, 9), {sign(BookTopic::communication, u"通信費", Month(2024, 4), 1100, 100)});
        const AnnualAccounts accounts = accountsWith({{"sga_communication", part(u"通信費", 30'000)}});
        QCOMPARE(itSpending({half}, accounts, m_words, sales(1'000'000)).total.exactYen->value(), 30'000);
        AnnualAccounts partial = accounts;
        for (int month = 6; month < 12; ++month)
            partial.missingMonths.push_back(Month(2024, 4).plus(month));
        QCOMPARE(itSpending({half}, partial, m_words, sales(1'000'000)).total.exactYen->value(), 1'000);
    }

    void reasons()
    {
        const ItSpending nothing = itSpending({}, accountsWith({{"sga_rent_real_estate", part(u"地代家賃", 1)}}), m_words, sales(1));
        QVERIFY(!nothing.total.isAvailable() && nothing.ratio.unavailable.ja.contains(QStringLiteral("仕訳帳を取り込む")));
        const Books file = journal(Month(2024, 4), Month(2025, 3), {sign(BookTopic::lease, u"リース料", Month(2024, 5), 70000, 0)});
        QVERIFY(itSpending({file}, accountsWith({}), m_words, sales(1)).total.unavailable.ja.contains(QStringLiteral("読める仕訳がありません")));
        const AnnualAccounts accounts = accountsWith({{"sga_communication", part(u"通信費", 30'000)}});
        QVERIFY(itSpending({}, accounts, m_words, sales(0)).ratio.unavailable.ja.contains(QStringLiteral("0円以下")));
        QVERIFY(itSpending({}, accounts, m_words, unavailableFigure({}, {}, Unit::yen, {})).ratio.unavailable.ja.contains(QStringLiteral("わかりません")));
    }

private:
    BookWords m_words;
};

QTEST_GUILESS_MAIN(ItSpendingTest)
#include "it_spending_test.moc"
