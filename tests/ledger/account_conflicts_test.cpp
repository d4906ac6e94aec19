// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/annual_accounts.h"

#include "ledger/small_books.h"

#include <QTest>

#include <algorithm>

using namespace smartsme;
using namespace smartsme::samples;

/// What speaks against a category is said beside it.
class AccountConflictsTest : public QObject
{
    Q_OBJECT

    static QString conflictsOf(const AccountsOfYears &years, const char *account, const char *category)
    {
        const auto found = std::ranges::find_if(years.assignments, [&](const AccountAssignment &a) {
            return a.name == QString::fromUtf8(account) && a.mapped.category.text() == QLatin1String(category);
        });
        if (found == years.assignments.end())
            return QStringLiteral("no such assignment");
        QStringList texts;
        for (const Text &conflict : found->conflicts)
            texts << conflict.ja + QLatin1Char('|') + conflict.en;
        return texts.join(QLatin1Char('\n'));
    }

private Q_SLOTS:
    void nothingIsSaidOfWhatIsClear()
    {
        const AccountsOfYears years = yearsOf({printedBooks({{"売上高", "売上高", "PL", 1000}, {"旅費交通費", "販売管理費", "PL", 100}, {"現金", "流動資産", "BS", 5}})});
        QCOMPARE(conflictsOf(years, "旅費交通費", "sga_travel"), QString());
        QCOMPARE(conflictsOf(years, "現金", "bs_cash"), QString());
    }

    void aChoiceThatDiffersFromTheTable()
    {
        const UserMapping user = {{normalisedAccount(QStringLiteral("旅費交通費")), CategoryId(QStringLiteral("sga_other"))},
                                  {normalisedAccount(QStringLiteral("謎の費用")), CategoryId(QStringLiteral("sga_other"))}};
        const AccountsOfYears years = yearsOf({printedBooks({{"旅費交通費", "販売管理費", "PL", 100}, {"謎の費用", "販売管理費", "PL", 7}})}, user);
        QVERIFY(conflictsOf(years, "旅費交通費", "sga_other").contains(QStringLiteral("科目表の「旅費交通費」")));
        QCOMPARE(conflictsOf(years, "謎の費用", "sga_other"), QString());
    }

    void aCategoryThatTheFileContradicts()
    {
        const UserMapping user = {{normalisedAccount(QStringLiteral("謎の費用")), CategoryId(QStringLiteral("bs_cash"))},
                                  {normalisedAccount(QStringLiteral("もう一つの費用")), CategoryId(QStringLiteral("nonop_interest_expense"))}};
        const AccountsOfYears years = yearsOf({printedBooks({{"謎の費用", "販売管理費", "PL", 7}, {"もう一つの費用", "販売管理費", "PL", 8}})}, user);
        QVERIFY(conflictsOf(years, "謎の費用", "bs_cash").contains(QStringLiteral("損益計算書")));
        QVERIFY(conflictsOf(years, "謎の費用", "bs_cash").contains(QStringLiteral("the profit and loss statement")));
        QVERIFY(conflictsOf(years, "もう一つの費用", "nonop_interest_expense").contains(QStringLiteral("「販売管理費」")));
    }

    void oneNameWithSeveralCategories()
    {
        const AccountsOfYears years = yearsOf({printedBooks({{"地代家賃", "販売管理費", "PL", 100}, {"地代家賃", "製造原価報告書", "MFG", 50},
                                                             {"支払手数料", "販売管理費", "PL", 7}, {"支払手数料", "営業外費用", "PL", 3}})});
        QCOMPARE(conflictsOf(years, "地代家賃", "sga_rent_real_estate"), QString());     // the twin of the cost statement
        QVERIFY(conflictsOf(years, "支払手数料", "sga_commission").contains(QStringLiteral("「雑損失ほか」にも")));
        QVERIFY(conflictsOf(years, "支払手数料", "nonop_other_expense").contains(QStringLiteral("「支払手数料」にも")));
    }
};

QTEST_GUILESS_MAIN(AccountConflictsTest)
#include "account_conflicts_test.moc"
