// SPDX-License-Identifier: GPL-3.0-or-later
#include "indicators/ratios.h"

#include "indicators/hand_made_year.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace smartsme;
using namespace smartsme::test;

class RatiosTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_terms = statementTerms();
        Result<RatioTable> loaded = RatioTable::load(qEnvironmentVariable("SMARTSME_DATA"));
        QVERIFY(loaded.ok());
        m_ratios = *std::move(loaded);
    }

    void workedForFirmA_data()
    {
        QTest::addColumn<QString>("indicator");
        QTest::addColumn<double>("value");
        QTest::newRow("gross margin") << "gross_margin" << 48'852'337.0 / 72'293'956.0 * 100;
        QTest::newRow("sga") << "sga_ratio" << 46'518'326.0 / 72'293'956.0 * 100;
        QTest::newRow("operating margin") << "operating_margin" << 2'334'011.0 / 72'293'956.0 * 100;
        QTest::newRow("pay, no welfare") << "pay_to_sales_excl_welfare" << 28'536'373.0 / 72'293'956.0 * 100;
        QTest::newRow("officers' share of pay") << "officer_share_of_pay" << 5'400'000.0 / 28'536'373.0 * 100;
        QTest::newRow("partial labour share") << "pay_share_of_op_plus_pay" << 28'536'373.0 / 30'870'384.0 * 100;
        QTest::newRow("personnel to gross profit") << "personnel_cost_to_gross_profit" << 31'799'198.0 / 48'852'337.0 * 100;
        QTest::newRow("sales per head") << "sales_per_head_incl_officers" << 72'293'956.0 / 12;
        QTest::newRow("cost per employee") << "employee_cost_per_employee" << (21'673'373.0 + 1'463'000 + 3'262'825) / 11;
        QTest::newRow("pay per officer") << "officer_pay_per_officer" << 5'400'000.0;
        QTest::newRow("officers' share of heads") << "officers_share_of_heads" << 100.0 / 12;
        QTest::newRow("turnover") << "total_asset_turnover" << 72'293'956.0 / 26'902'456.0;
        QTest::newRow("inventory") << "inventory_months" << 716'500.0 / (72'293'956.0 / 12);
        // local benchmark
        QTest::newRow("operating profit per employee") << "operating_profit_per_employee" << 2'334'011.0 / 11;
        QTest::newRow("EBITDA multiple: net cash is negative") << "ebitda_net_debt_multiple" << (10'800'000.0 - 12'736'816) / (2'334'011 + 1'452'000);
        QTest::newRow("working capital") << "operating_working_capital_months" << (1'261'940.0 + 716'500 - 2'095'910) / (72'293'956.0 / 12);
        QTest::newRow("equity ratio") << "equity_ratio" << 8'760'516.0 / 26'902'456.0 * 100;
    }

    void workedForFirmA()
    {
        QFETCH(QString, indicator);
        QFETCH(double, value);
        const QHash<QString, QString> expected = expectedResults(QStringLiteral("A"));
        const auto figures = firmRatios(m_ratios, sampleAccounts(expected), nullptr, sampleWorkforce(expected), m_terms);
        QCOMPARE(figures.size(), m_ratios.all().size());
        const Figure figure = found(figures, indicator);
        QVERIFY2(figure.isAvailable(), qPrintable(figure.unavailable.en));
        QVERIFY(std::abs(*figure.value - value) < 1e-9 * std::max(1.0, std::abs(value)));
        QCOMPARE(figure.origin.inputs.size(), std::size_t(2));
    }

    void growth()
    {
        const AnnualAccounts before = accountsOf({{"pl_sales", 200}}, fiscalYear2024.previous());
        const AnnualAccounts now = accountsOf({{"pl_sales", 230}});
        const Workforce nobody = workforceOf(0, 0, 0, {});
        QCOMPARE(*found(firmRatios(m_ratios, now, &before, nobody, m_terms), QStringLiteral("sales_growth_rate")).value, 15.0);
        const Figure none = found(firmRatios(m_ratios, now, nullptr, nobody, m_terms), QStringLiteral("sales_growth_rate"));
        QVERIFY(!none.isAvailable());
        QVERIFY(none.unavailable.ja.contains(QStringLiteral("前年度の決算がありません")));
        const AnnualAccounts nothing = accountsOf({{"pl_sales", 0}}, fiscalYear2024.previous());
        QVERIFY(!found(firmRatios(m_ratios, now, &nothing, nobody, m_terms), QStringLiteral("sales_growth_rate")).isAvailable());
        const AnnualAccounts nineMonths = accountsOf({{"pl_sales", 200}}, FiscalYear(Month(2023, 7), Month(2024, 3)));
        QVERIFY(!found(firmRatios(m_ratios, now, &nineMonths, nobody, m_terms), QStringLiteral("sales_growth_rate")).isAvailable());
    }

    /// Half of the year before is not there: 100 against 230 is no growth of 130 %.
    void noGrowthWhereMonthsAreMissing()
    {
        AnnualAccounts half = accountsOf({{"pl_sales", 100}}, fiscalYear2024.previous());
        for (int i = 0; i < 6; ++i)
            half.missingMonths.push_back(half.year.first().plus(i));
        const AnnualAccounts now = accountsOf({{"pl_sales", 230}});
        const Workforce nobody = workforceOf(0, 0, 0, {});
        const Figure growth = found(firmRatios(m_ratios, now, &half, nobody, m_terms), QStringLiteral("sales_growth_rate"));
        QVERIFY(!growth.isAvailable());
        QVERIFY2(growth.unavailable.ja.contains(QStringLiteral("2023年度は記録のない月が6か月")), qPrintable(growth.unavailable.ja));
        AnnualAccounts partial = now;
        partial.missingMonths = {Month(2025, 3)};
        const AnnualAccounts before = accountsOf({{"pl_sales", 200}}, fiscalYear2024.previous());
        QVERIFY(!found(firmRatios(m_ratios, partial, &before, nobody, m_terms), QStringLiteral("sales_growth_rate")).isAvailable());
    }

    void edges_data()
    {
        QTest::addColumn<QString>("indicator");
        QTest::addColumn<bool>("isAvailable");
        // Sales 0, operating loss 500, assets 100, debts 300: equity -200, nobody employed.
        QTest::newRow("zero sales") << "operating_margin" << false;
        QTest::newRow("no employees") << "operating_profit_per_employee" << false;
        QTest::newRow("negative EBITDA") << "ebitda_net_debt_multiple" << false;
        QTest::newRow("negative equity is a number") << "equity_ratio" << true;
        QTest::newRow("loss over assets is a number") << "operating_profit_to_total_assets" << true;
        QTest::newRow("no months of no sales") << "operating_working_capital_months" << false;
    }

    void edges()
    {
        QFETCH(QString, indicator);
        QFETCH(bool, isAvailable);
        const AnnualAccounts accounts = accountsOf({{"pl_sales", 0}, {"sga_officer_pay", 500}, {"bs_cash", 100}, {"bs_long_term_debt", 300},
                                                    {"bs_retained_earnings", -200}});
        const auto figures = firmRatios(m_ratios, accounts, nullptr, workforceOf(1, 0, 0, {}), m_terms);
        for (const Figure &figure : figures)
            QVERIFY(figure.isAvailable() ? std::isfinite(*figure.value) : !figure.unavailable.ja.isEmpty() && !figure.unavailable.en.isEmpty());
        const Figure figure = found(figures, indicator);
        QCOMPARE(figure.isAvailable(), isAvailable);
        if (indicator == QStringLiteral("equity_ratio"))
            QCOMPARE(*figure.value, -200.0);
        if (indicator == QStringLiteral("ebitda_net_debt_multiple"))
            QVERIFY(figure.unavailable.en.contains(QStringLiteral("does not define")));
    }

    void aShortYearCountsItsOwnMonths()
    {
        // Six months of 600 sales are 100 a month; a stock of 200 is two months.
        const FiscalYear half(Month(2024, 4), Month(2024, 9));
        const AnnualAccounts accounts = accountsOf({{"pl_sales", 600}, {"bs_inventory", 200}}, half);
        QCOMPARE(*found(firmRatios(m_ratios, accounts, nullptr, workforceOf(1, 0, 0, {}, half), m_terms), QStringLiteral("inventory_months")).value, 2.0);
    }

private:
    static Figure found(const std::vector<Figure> &figures, const QString &id)
    {
        const auto figure = std::ranges::find(figures, id, &Figure::id);
        return figure == figures.end() ? Figure{} : *figure;
    }

    StatementTerms m_terms;
    RatioTable m_ratios;
};

QTEST_GUILESS_MAIN(RatiosTest)
#include "ratios_test.moc"
