// SPDX-License-Identifier: GPL-3.0-or-later
#include "indicators/productivity.h"

#include "indicators/hand_made_year.h"

#include <QTest>

using namespace smartsme;
using namespace smartsme::test;

class FormulaTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_terms = statementTerms(); }

    void sums_data()
    {
        QTest::addColumn<QString>("formula");
        QTest::addColumn<double>("value");
        // sales 1,000, cost 400, officers' pay 200, wages 150: operating profit 250. One officer, two employees, 100.5 hours.
        QTest::newRow("one term") << "sales" << 1000.0;
        QTest::newRow("difference") << "sales - cogs" << 600.0;
        QTest::newRow("signs") << "operating_profit + officer_pay - employee_pay" << 300.0;
        QTest::newRow("a category that is not booked is zero") << "operating_profit + rent" << 250.0;
        QTest::newRow("heads") << "heads_officers + heads_employees" << 3.0;
        QTest::newRow("hours") << "hours_total" << 100.5;
    }

    void sums()
    {
        QFETCH(QString, formula);
        QFETCH(double, value);
        const Figure figure = evaluated(formula);
        QVERIFY2(figure.isAvailable(), qPrintable(figure.unavailable.en));
        QCOMPARE(*figure.value, value);
        QCOMPARE(figure.origin.kind, Origin::Kind::formula);
        QCOMPARE(figure.origin.expression, formula);
        QCOMPARE(figure.origin.inputs.front().id, formula.section(QLatin1Char(' '), 0, 0));
    }

    void refused_data()
    {
        QTest::addColumn<QString>("formula");
        for (const char *formula : {"", "sales +", "+ sales", "sales cogs", "sales - - cogs", "sales*2", "sales / cogs", "Sales", "nonsense"})
            QTest::newRow(formula) << formula;
    }

    void refused()
    {
        QFETCH(QString, formula);
        const Figure figure = evaluated(formula);
        QVERIFY(!figure.isAvailable());
        QVERIFY(!figure.unavailable.ja.isEmpty() && !figure.unavailable.en.isEmpty());
    }

    void aPartThatIsNotKnownIsNamed()
    {
        AnnualAccounts accounts = accountsOf({{"pl_sales", 1000}});
        accounts.hasBalanceSheet = false;
        const Figure figure = evaluateSum(QStringLiteral("sales - bs_cash"), QStringLiteral("x"), {}, Unit::yen, accounts,
                                          workforceOf(1, 1, 0, {}), m_terms);
        QVERIFY(!figure.isAvailable());
        QVERIFY(figure.unavailable.ja.contains(QStringLiteral("現金・預金")));
    }

    void missingHoursAreNotZero()
    {
        const Figure figure = evaluateSum(QStringLiteral("hours_total"), QStringLiteral("x"), {}, Unit::hours, accountsOf({}),
                                          workforceOf(1, 1, 0, {}), m_terms);
        QVERIFY(!figure.isAvailable());
    }

    void undividedPersonnelCostHidesThePayByKind()
    {
        const AnnualAccounts accounts = accountsOf({{"pl_sales", 1000}, {"sga_personnel_mixed", 300}});
        const auto sum = [&](const char *formula) {
            return evaluateSum(QLatin1String(formula), QStringLiteral("x"), {}, Unit::yen, accounts, workforceOf(1, 1, 0, {}), m_terms);
        };
        QVERIFY(!sum("operating_profit + employee_pay").isAvailable());
        QVERIFY(sum("operating_profit + employee_pay").unavailable.ja.contains(QStringLiteral("1つの科目にまとまっています")));
        QCOMPARE(*sum("operating_profit + personnel_cost").value, 1000.0);
    }

    void yenStayExact()
    {
        const AnnualAccounts accounts = accountsOf({{"pl_sales", 9'007'199'254'740'993}});
        const Figure figure = evaluateSum(QStringLiteral("sales"), QStringLiteral("x"), {}, Unit::yen, accounts, workforceOf(1, 1, 0, {}), m_terms);
        QCOMPARE(figure.exactYen->value(), 9'007'199'254'740'993);
    }

private:
    Figure evaluated(const QString &formula) const
    {
        const AnnualAccounts accounts = accountsOf({{"pl_sales", 1000}, {"cost_purchases", 400}, {"sga_officer_pay", 200}, {"sga_salary", 150}});
        return evaluateSum(formula, QStringLiteral("x"), {QStringLiteral("計"), QStringLiteral("sum")}, Unit::yen, accounts,
                           workforceOf(1, 2, 0, 100.5), m_terms);
    }

    StatementTerms m_terms;
};

QTEST_GUILESS_MAIN(FormulaTest)
#include "formula_test.moc"
