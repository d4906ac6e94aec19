// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnosis/book_findings.h"

#include <QTest>

#include <algorithm>

using namespace smartsme;

namespace {

const FiscalYear year(Month(2024, 4), Month(2025, 3));

/// With entries in every month.
Books journal(const char *name, Month first, Month last)
{
    Books file;
    file.source.name = QString::fromLatin1(name);
    file.first = first;
    file.last = last;
    file.tax = TaxBookkeeping::exclusive;
    AccountTotals cash;
    for (Month month = first; month <= last; month = month.plus(1))
        cash.months.push_back({month, Yen(1), Yen(0), 1, 1});
    file.accounts = {cash};
    return file;
}

AnnualAccounts accountsOf(FiscalYear period, std::vector<Month> missing = {})
{
    AnnualAccounts accounts;
    accounts.year = period;
    accounts.missingMonths = std::move(missing);
    return accounts;
}

MonthlyPay overtimeOf(Month month, EmploymentType type, std::optional<qint64> minutes)
{
    MonthlyPay pay;
    pay.month = month;
    pay.type = type;
    pay.heads = Heads::fromPersons(3);
    if (minutes)
        pay.overtime = Hours::fromMinutes(*minutes);
    pay.hours = Hours::fromMinutes(480 * 60);
    return pay;
}

/// Ten hours of overtime in each of the twelve months.
Payroll steadyPayroll()
{
    Payroll payroll;
    payroll.source.name = QStringLiteral("pay.csv");
    for (int i = 0; i < 12; ++i)
        payroll.months.push_back(overtimeOf(year.first().plus(i), EmploymentType::regular, 600));
    return payroll;
}

BookSign sign(BookTopic topic, const char16_t *payee, const char16_t *account, Month month, qint64 yen, qint64 tax, qint64 line)
{
    return {topic, QString::fromUtf16(payee), payee[0] != 0, QString::fromUtf16(account), month, Yen(yen), Yen(0), Yen(tax), line, 1};
}

Figure sales(qint64 yen)
{
    return yenFigure(QStringLiteral("sales"), {QStringLiteral("売上高"), QStringLiteral("sales")}, Yen(yen), {});
}

const BookFinding *findingOf(const std::vector<BookFinding> &findings, const char *id)
{
    const auto found = std::ranges::find(findings, QString::fromLatin1(id), &BookFinding::id);
    return found == findings.end() ? nullptr : &*found;
}

} // namespace

class BookFindingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// 10,000 (telephone, net of 1,000 tax) + 20,000 (cloud) of 1,000,000 sales: 3.0 %.
    void itSpending()
    {
        Books file = journal("j.csv", Month(2024, 4), Month(2025, 3));
        file.signs = {sign(BookTopic::communication, u"", u"通信費", Month(2024, 4), 11000, 1000, 7), sign(BookTopic::cloud, u"freee", u"支払手数料", Month(2024, 5), 22000, 2000, 9),
                      sign(BookTopic::cloud, u"freee", u"支払手数料", Month(2026, 5), 99000, 9000, 11)};      // another year
        const auto findings = bookFindings({file}, accountsOf(year), Workforce(), sales(1000000));
        const BookFinding *finding = findingOf(findings, "book.it_spending");
        QVERIFY(finding);
        QCOMPARE(*finding->evidence[0].exactYen, Yen(30000));
        QCOMPARE(*finding->evidence[1].value, 3.0);
        QCOMPARE(finding->confidence, Confidence::likely);
        QVERIFY(finding->sentence.ja.contains(QStringLiteral("30,000円")) && finding->sentence.ja.contains(QStringLiteral("3.0％")) && finding->sentence.ja.contains(QStringLiteral("freee")));
        QCOMPARE(finding->evidence[0].origin.inputs.size(), std::size_t(2));
        QCOMPARE(finding->evidence[2].origin.parts.front().firstLine, qint64(9));
        QCOMPARE(finding->evidence[2].origin.parts.front().amount, Yen(20000));
    }

    void shareNeedsSales()
    {
        Books file = journal("j.csv", Month(2024, 4), Month(2025, 3));
        file.signs = {sign(BookTopic::communication, u"", u"通信費", Month(2024, 4), 11000, 1000, 7)};
        for (const qint64 amount : {qint64(0), qint64(-5)}) {
            const auto findings = bookFindings({file}, accountsOf(year), Workforce(), sales(amount));
            const BookFinding *finding = findingOf(findings, "book.it_spending");
            QVERIFY(finding && !finding->evidence[1].isAvailable() && !finding->evidence[1].unavailable.ja.isEmpty());
            QVERIFY(!finding->sentence.ja.contains(QStringLiteral("％")));
            QCOMPARE(finding->confidence, Confidence::certain);
        }
    }

    /// The same months in two journals count once, by the longer one; a month that only the shorter one has counts too.
    void monthsCountOnce()
    {
        Books whole = journal("whole.csv", Month(2024, 4), Month(2025, 2));
        whole.signs = {sign(BookTopic::lease, u"", u"リース料", Month(2024, 4), 1000, 0, 2)};
        Books part = journal("part.csv", Month(2025, 2), Month(2025, 3));
        part.signs = {sign(BookTopic::lease, u"", u"リース料", Month(2025, 2), 10, 0, 3), sign(BookTopic::lease, u"", u"リース料", Month(2025, 3), 200, 0, 4)};
        const auto findings = bookFindings({part, whole}, accountsOf(year), Workforce(), sales(1));
        QCOMPARE(*findingOf(findings, "book.leases")->evidence[0].exactYen, Yen(1200));
    }

    /// August stands only in the shorter journal: the longer one has no entries in it and does not hide it.
    void aHoleInTheLongerJournal()
    {
        Books whole = journal("whole.csv", Month(2024, 4), Month(2025, 3));
        std::erase_if(whole.accounts[0].months, [](const MonthlyMovement &movement) { return movement.month == Month(2024, 8); });
        whole.signs = {sign(BookTopic::lease, u"", u"リース料", Month(2024, 4), 1000, 0, 2)};
        whole.rhythm.byDelay = {6, 0, 0, 0, 0};
        Books august = journal("august.csv", Month(2024, 8), Month(2024, 8));
        august.signs = {sign(BookTopic::lease, u"", u"リース料", Month(2024, 8), 200, 0, 3)};
        august.rhythm.byDelay = {0, 0, 0, 0, 2};
        const auto findings = bookFindings({whole, august}, accountsOf(year), Workforce(), sales(1));
        QCOMPARE(*findingOf(findings, "book.leases")->evidence[0].exactYen, Yen(1200));
        QVERIFY(findingOf(findings, "book.leases")->sentence.ja.contains(QStringLiteral("この年度に1,200円")));
        QCOMPARE(*findingOf(findings, "book.entry_delay")->evidence[0].value, 25.0);
        august.accounts[0].months.insert(august.accounts[0].months.begin(), {Month(2024, 7), Yen(1), Yen(0), 1, 1});      // in both: its counts are not August's alone
        august.first = Month(2024, 7);
        QCOMPARE(*findingOf(bookFindings({whole, august}, accountsOf(year), Workforce(), sales(1)), "book.entry_delay")->evidence[0].value, 0.0);
    }

    /// A journal of three months beside accounts of twelve: no share of sales of the year. Beside accounts of those three: a share.
    void monthsOfTheJournal()
    {
        Books file = journal("j.csv", Month(2024, 4), Month(2024, 6));
        file.signs = {sign(BookTopic::communication, u"", u"通信費", Month(2024, 4), 11000, 1000, 7), sign(BookTopic::lease, u"", u"リース料", Month(2024, 4), 1000, 0, 2)};
        const auto findings = bookFindings({file}, accountsOf(year), Workforce(), sales(1000000));
        const BookFinding *spending = findingOf(findings, "book.it_spending");
        QCOMPARE(spending->sentence.ja, QStringLiteral("仕訳のある3か月で10,000円を払っています。"));
        QVERIFY(spending->sentence.en.contains(QStringLiteral("in the 3 months with entries")));
        QVERIFY(!spending->evidence[1].isAvailable() && spending->evidence[1].unavailable.ja.contains(QStringLiteral("仕訳のない月")));
        QVERIFY(findingOf(findings, "book.leases")->sentence.ja.startsWith(QStringLiteral("リース料を仕訳のある3か月で1,000円、1行払っています。")));
        std::vector<Month> missing;
        for (int i = 3; i < 12; ++i)
            missing.push_back(year.first().plus(i));
        const auto ofThree = bookFindings({file}, accountsOf(year, missing), Workforce(), sales(1000000));
        QVERIFY(findingOf(ofThree, "book.it_spending")->sentence.ja.contains(QStringLiteral("仕訳のある3か月で10,000円を払っています。売上高の1.0％です。")));
        const auto shortYear = bookFindings({file}, accountsOf({Month(2024, 4), Month(2024, 6)}), Workforce(), sales(1000000));
        QVERIFY(findingOf(shortYear, "book.it_spending")->sentence.ja.contains(QStringLiteral("この年度に10,000円を払っています。")));
    }

    void papersAndBills()
    {
        Books file = journal("j.csv", Month(2024, 4), Month(2025, 3));
        file.signs = {sign(BookTopic::stampDuty, u"", u"租税公課", Month(2024, 4), 400, 0, 2), sign(BookTopic::transferFee, u"", u"支払手数料", Month(2024, 4), 660, 60, 3),
                      sign(BookTopic::bill, u"", u"受取手形", Month(2024, 4), 5000, 0, 4)};
        file.signs.push_back({BookTopic::bill, {}, false, QStringLiteral("支払手形"), Month(2024, 6), Yen(0), Yen(7000), Yen(0), 5, 1});
        const auto findings = bookFindings({file}, accountsOf(year), Workforce(), sales(1));
        QCOMPARE(*findingOf(findings, "book.paper_costs")->evidence[0].exactYen, Yen(1000));
        const BookFinding *bills = findingOf(findings, "book.bills");
        QCOMPARE(*bills->evidence[0].exactYen, Yen(5000));
        QCOMPARE(*bills->evidence[1].exactYen, Yen(7000));
        QVERIFY(bills->sentence.ja.contains(QStringLiteral("受け取った手形がこの年度に5,000円あります。振り出した手形がこの年度に7,000円あります。")));
    }

    /// 30 of 100 lines on the 27th or later is told, 29 of 100 is not.
    void monthEnd()
    {
        for (const qint64 late : {qint64(30), qint64(29)}) {
            Books file = journal("j.csv", Month(2024, 4), Month(2025, 3));
            file.rhythm.byDay[0] = 100 - late;
            file.rhythm.byDay[30] = late;
            const auto findings = bookFindings({file}, accountsOf(year), Workforce(), sales(1));
            const BookFinding *finding = findingOf(findings, "book.month_end");
            QCOMPARE(finding != nullptr, late == 30);
            if (finding)
                QCOMPARE(*finding->evidence[0].value, 30.0);
        }
    }

    void delayAndDepartments()
    {
        Books file = journal("j.csv", Month(2024, 4), Month(2025, 3));
        file.rhythm.byDelay = {50, 20, 10, 15, 5};
        file.rhythm.departments = {{QStringLiteral("支店"), 3}, {QStringLiteral("本店"), 7}};
        const auto findings = bookFindings({file}, accountsOf(year), Workforce(), sales(1));
        QCOMPARE(*findingOf(findings, "book.entry_delay")->evidence[0].value, 20.0);
        QVERIFY(findingOf(findings, "book.departments")->sentence.ja.contains(QStringLiteral("支店、本店")));
        QCOMPARE(*findingOf(findings, "book.departments")->evidence[1].value, 7.0);
        file.last = Month(2025, 4);     // reaches beyond the year: its counts cannot be told apart
        QVERIFY(!findingOf(bookFindings({file}, accountsOf(year), Workforce(), sales(1)), "book.entry_delay"));
    }

    /// Eleven months of 10 hours and one of 15: 1.5 times.
    void overtime()
    {
        Payroll payroll = steadyPayroll();
        payroll.months[8].overtime = Hours::fromMinutes(900);
        const auto findings = bookFindings({}, accountsOf(year), Workforce::of(year, {payroll}, {}), sales(1));
        const BookFinding *finding = findingOf(findings, "book.overtime_peak");
        QVERIFY(finding);
        QCOMPARE(*finding->evidence[0].value, 15.0);
        QCOMPARE(finding->evidence[0].origin.parts.size(), std::size_t(1));
        QCOMPARE(finding->evidence[0].origin.parts[0].label, QStringLiteral("2024-12 15:00"));
        QCOMPARE(finding->evidence[0].origin.parts[0].file, QStringLiteral("pay.csv"));
        QVERIFY(finding->sentence.ja.contains(QStringLiteral("2024年12月")) && finding->sentence.ja.contains(QStringLiteral("1.5倍")));
        payroll.months[8].overtime = Hours::fromMinutes(899);
        QVERIFY(!findingOf(bookFindings({}, accountsOf(year), Workforce::of(year, {payroll}, {}), sales(1)), "book.overtime_peak"));
    }

    /// The attendance of December has the same ten hours as its payroll: they are not twenty.
    void overtimeCountsOnce()
    {
        Payroll attendance;
        attendance.source.name = QStringLiteral("kintai.csv");
        attendance.kind = PayrollKind::attendance;
        attendance.months = {overtimeOf(Month(2024, 12), EmploymentType::regular, 600)};
        QVERIFY(!findingOf(bookFindings({}, accountsOf(year), Workforce::of(year, {steadyPayroll(), attendance}, {}), sales(1)), "book.overtime_peak"));
    }

    /// A month in which the overtime of some is not known is not held against the others: it may be more, or all.
    void overtimeOfEverybody()
    {
        Payroll payroll = steadyPayroll();
        payroll.months[8].overtime = Hours::fromMinutes(900);
        payroll.months.push_back(overtimeOf(Month(2024, 12), EmploymentType::partTime, {}));
        QVERIFY(!findingOf(bookFindings({}, accountsOf(year), Workforce::of(year, {payroll}, {}), sales(1)), "book.overtime_peak"));
    }

    void nothingToSay()
    {
        QVERIFY(bookFindings({}, accountsOf(year), Workforce(), Figure()).empty());
        QVERIFY(bookFindings({journal("j.csv", Month(2024, 4), Month(2025, 3))}, accountsOf(year), Workforce(), sales(1)).empty());
    }
};

QTEST_GUILESS_MAIN(BookFindingsTest)
#include "book_findings_test.moc"
