// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/sample_firms.h"

#include <QTest>

using namespace smartsme;
using namespace smartsme::samples;

class AccountMapTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void normalisedNames_data();
    void normalisedNames();
    void nameAlone_data();
    void nameAlone();
    void withHeading_data();
    void withHeading();
    void totals_data();
    void totals();
    void everyNameOfTheTableMapsToItsOwnCategory();
    void statementName();
    void sideOfTheFileWins();
    void personsChoiceWins();
    void suggestions();
    void suggestionsFollowTheHeading();
};

namespace {

AccountTotals account(const QString &name, const QString &section = {}, std::optional<Statement> statement = {})
{
    AccountTotals a;
    a.name = name;
    a.section = section;
    a.statement = statement;
    return a;
}

std::optional<Statement> statementOf(const QString &text)
{
    return text.isEmpty() ? std::nullopt : std::optional(statementFrom(text));
}

} // namespace

void AccountMapTest::normalisedNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *expected) { QTest::newRow(name) << QString::fromUtf8(name) << QString::fromUtf8(expected); };
    row("ﾘｰｽ料", "リース料");
    row("現金･預金", "現金預金");
    row("現金及び預金", "現金預金");
    row(" 給料　手当 ", "給料手当");
    row("期首商品たな卸高", "期首商品棚卸高");
    row("ソフトウエア", "ソフトウェア");
    row("建物付属設備", "建物附属設備");
    row("車輌運搬具", "車両運搬具");
    row("法人税、住民税及び事業税", "法人税住民税事業税");
    row("[製]給料手当", "給料手当(製)");
    row("給料手当（製）", "給料手当(製)");
    row("減価償却費(原)", "減価償却費(製)");
    row("仕入（８％）", "仕入(8%)");
}

void AccountMapTest::normalisedNames()
{
    QFETCH(QString, name);
    QFETCH(QString, expected);
    QCOMPARE(normalisedAccount(name), expected);
}

// Journals give no heading: the name alone must do.
void AccountMapTest::nameAlone_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("category");
    const auto row = [](const char *name, const char *category) { QTest::newRow(name) << QString::fromUtf8(name) << QString::fromLatin1(category); };
    row("減価償却費", "sga_depreciation");              // also in 売上原価 and 営業外費用
    row("減価償却費（製）", "cost_depreciation");
    row("[製]減価償却費", "cost_depreciation");
    row("賃金（製）", "cost_labor_wages");
    row("租税公課", "sga_taxes_dues");
    row("受取配当金", "nonop_dividend_income");         // e-Tax has it in 売上高 too
    row("固定資産売却益", "extra_gain");                // e-Tax has it in 営業外収益 too
    row("固定資産除却損", "extra_loss");
    row("借入金利息", "nonop_interest_expense");
    row("貸倒引当金", "bs_allowance");
    row("外注加工費", "cost_outsourcing");
    row("外注費", "sga_outsourcing");
    row("賃借料(製)", "cost_rent_mixed");
    row("新聞図書費（製）", "cost_other");              // no row of its own: the cost statement's rest
    row("当期製品製造原価", "cost_manufactured");
    row("製造原価振替", "cost_mfg_transfer");
    row("役員借入金", "bs_officer_loan");
    row("あけぼの銀行", "bs_cash");
    row("普通　みなと信金", "bs_cash");
    row("あけぼの銀行借入金", "");                      // a loan, not a deposit
    row("定期保守料", "");
    row("その他", "");                                  // stands under every heading
    row("為替予約", "");                                // an asset or a liability
    row("期首商品", "cost_opening_inventory");          // cut by JDL
    row("長期借入", "bs_long_term_debt");
    row("未払法人", "bs_income_tax_payable");
    row("貸倒引当", "");                                // 貸倒引当金 or 貸倒引当金繰入額
    row("ほげほげ勘定", "");
}

void AccountMapTest::nameAlone()
{
    QFETCH(QString, name);
    QFETCH(QString, category);
    const MappedAccount mapped = tables().map.lookUp(account(name), {});
    QCOMPARE(mapped.category.text(), category);
    QCOMPARE(mapped.by == MappedBy::nothing, category.isEmpty());
    QVERIFY(!mapped.isTotal);
}

void AccountMapTest::withHeading_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("section");
    QTest::addColumn<QString>("statement");
    QTest::addColumn<QString>("category");
    const auto row = [](const char *name, const char *section, const char *statement, const char *category) {
        QTest::addRow("%s %s %s", name, section, statement) << QString::fromUtf8(name) << QString::fromUtf8(section) << QString::fromLatin1(statement) << QString::fromLatin1(category);
    };
    row("減価償却費", "[販売管理費]", "PL", "sga_depreciation");
    row("減価償却費", "営業外費用", "", "nonop_depreciation");
    row("減価償却費", "売上原価", "PL", "cost_depreciation");
    row("減価償却費", "製造経費", "", "cost_depreciation");
    row("減価償却費", "", "MFG", "cost_depreciation");
    row("給料手当", "労務費", "MFG", "cost_labor_wages");
    row("役員報酬", "労務費", "MFG", "cost_officer_pay");
    row("貸倒損失", "特別損失", "PL", "extra_loss");
    row("その他", "営業外収益", "PL", "nonop_other_income");
    row("その他", "流動負債", "BS", "bs_other_current_liability");
    row("その他", "[他流動資産]", "BS", "bs_other_current_asset");
    row("為替予約", "固定負債", "BS", "bs_other_long_liability");
    row("短期借入金", "他流動負債", "BS", "bs_short_term_debt");
    row("資本金", "[資本金]", "BS", "bs_capital");
    row("当期純損益金額", "利益剰余金", "BS", "bs_current_profit");
    row("みなと", "現金･預金", "BS", "bs_cash");            // everything under the heading is cash
    row("店舗什器", "有形固定資産", "BS", "bs_tangible");
    row("あけぼの銀行", "固定負債", "BS", "");              // a bank's name under liabilities is a loan of unknown kind
    row("研究会諸掛", "販売管理費", "PL", "");              // may be pay or rent: the person decides
}

void AccountMapTest::withHeading()
{
    QFETCH(QString, name);
    QFETCH(QString, section);
    QFETCH(QString, statement);
    QFETCH(QString, category);
    QCOMPARE(tables().map.lookUp(account(name, section, statementOf(statement)), {}).category.text(), category);
}

void AccountMapTest::totals_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("statement");
    QTest::addColumn<bool>("isTotal");
    const auto row = [](const char *name, const char *statement, bool isTotal) {
        QTest::addRow("%s %s", name, statement) << QString::fromUtf8(name) << QString::fromLatin1(statement) << isTotal;
    };
    row("流動資産合計", "BS", true);
    row("販売費及び一般管理費合計", "PL", true);
    row("負債・純資産の部 計", "BS", true);
    row("【どこかの部門】", "", true);
    row("※※ 当期利益 ※※", "PL", true);
    row("営業損益金額", "PL", true);
    row("当期純損益金額", "PL", true);
    row("当期製品製造原価", "MFG", true);      // the last line of the cost statement; in the P/L it is an account
    row("当期製品製造原価", "PL", false);
    row("支店の勘定計", "", true);
    row("建物", "BS", false);
    row("減価償却累計額", "BS", false);
}

void AccountMapTest::totals()
{
    QFETCH(QString, name);
    QFETCH(QString, statement);
    QFETCH(bool, isTotal);
    QCOMPARE(tables().map.lookUp(account(name, {}, statementOf(statement)), {}).isTotal, isTotal);
}

// data/accounts/account_mapping.csv itself: each printed name, under its own heading, must lead to the row's category.
void AccountMapTest::everyNameOfTheTableMapsToItsOwnCategory()
{
    QFile file(qEnvironmentVariable("SMARTSME_DATA") + QStringLiteral("/accounts/account_mapping.csv"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    int compared = 0;
    int others = 0;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    for (const QString &line : lines.mid(1)) {
        if (line.contains(QLatin1Char('"')))
            continue;   // quoted sources hold commas; those rows are general names that nameAlone() has
        const QStringList cells = line.trimmed().split(QLatin1Char(','));
        if (cells.value(7).isEmpty() || cells.value(4).startsWith(QStringLiteral("subtotal")))
            continue;
        const MappedAccount mapped = tables().map.lookUp(account(cells[0], cells[7], statementFrom(cells[3])), {});
        others += mapped.category.text() == cells[4] ? 0 : 1;
        if (mapped.category.text() != cells[4] && cells[0] != QStringLiteral("賞与及び手当"))
            QFAIL(qPrintable(QStringLiteral("%1 under %2 is %3, expected %4").arg(cells[0], cells[7], mapped.category.text(), cells[4])));
        ++compared;
    }
    QVERIFY(compared > 1200);
    QVERIFY(others <= 1);   // 賞与及び手当 is 賞与手当 after normalising, which programs use for a bonus
}

void AccountMapTest::statementName()
{
    AccountTotals a = account(QStringLiteral("本店口座"));
    QCOMPARE(tables().map.lookUp(a, {}).by, MappedBy::nothing);
    a.statementName = QStringLiteral("現金及び預金");
    const MappedAccount mapped = tables().map.lookUp(a, {});
    QCOMPARE(mapped.category.text(), QStringLiteral("bs_cash"));
    QCOMPARE(mapped.by, MappedBy::statementName);
    a.statementName = QStringLiteral("流動資産合計");
    QCOMPARE(tables().map.lookUp(a, {}).by, MappedBy::nothing);
}

void AccountMapTest::sideOfTheFileWins()
{
    AccountTotals a = account(QStringLiteral("売掛金"));
    QCOMPARE(tables().map.lookUp(a, {}).normalSide, Side::debit);
    a.normalSide = Side::credit;
    QCOMPARE(tables().map.lookUp(a, {}).normalSide, Side::credit);
}

void AccountMapTest::personsChoiceWins()
{
    const UserMapping user = {{normalisedAccount(QStringLiteral("租税公課")), CategoryId(QStringLiteral("sga_other"))},
                              {normalisedAccount(QStringLiteral("その他")), CategoryId(QStringLiteral("no_such_category"))}};
    const MappedAccount mapped = tables().map.lookUp(account(QStringLiteral("租税 公課")), user);
    QCOMPARE(mapped.category.text(), QStringLiteral("sga_other"));
    QCOMPARE(mapped.by, MappedBy::user);
    // The account of the same name in the cost statement stays there.
    const MappedAccount twin = tables().map.lookUp(account(QStringLiteral("租税公課"), {}, Statement::manufacturingCost), user);
    QCOMPARE(twin.category.text(), QStringLiteral("cost_other"));
    QCOMPARE(twin.by, MappedBy::user);
    // A choice that the table of categories no longer has is as if not made.
    QCOMPARE(tables().map.lookUp(account(QStringLiteral("その他")), user).by, MappedBy::nothing);
}

void AccountMapTest::suggestions()
{
    const auto found = tables().map.suggestions(account(QStringLiteral("店舗地代家賃等支払")));
    QVERIFY(!found.empty() && found.size() <= 5);
    QCOMPARE(found.front().category.text(), QStringLiteral("sga_rent_real_estate"));
    for (std::size_t i = 1; i < found.size(); ++i)
        QVERIFY(found[i - 1].similarity >= found[i].similarity);
    QVERIFY(found.front().similarity <= 1);
    QVERIFY(tables().map.suggestions(account(QStringLiteral("ＸＹＺ"))).empty());
}

void AccountMapTest::suggestionsFollowTheHeading()
{
    const QString name = QStringLiteral("特別減価償却費");
    QCOMPARE(tables().map.suggestions(account(name, QStringLiteral("販売管理費"))).front().category.text(), QStringLiteral("sga_depreciation"));
    QCOMPARE(tables().map.suggestions(account(name, {}, Statement::manufacturingCost)).front().category.text(), QStringLiteral("cost_depreciation"));
}

QTEST_GUILESS_MAIN(AccountMapTest)
#include "account_map_test.moc"
