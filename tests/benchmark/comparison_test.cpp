// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmark/comparison.h"

#include <QTest>

#include <algorithm>

using namespace smartsme;

namespace {

const FiscalYear year2024{Month(2024, 4), Month(2025, 3)};

Figure firmFigure(const char *id, Unit unit, double value)
{
    return numberFigure(QLatin1String(id), {QStringLiteral("自社"), QStringLiteral("firm")}, unit, value, {});
}

FirmProfile firm(const char *industry, std::optional<qint64> capital, bool isSole = false)
{
    FirmProfile profile;
    profile.industry = QLatin1String(industry);
    if (capital)
        profile.capital = Yen(*capital);
    profile.isSoleProprietor = isSole;
    return profile;
}

Productivity definition(const char *id, qint64 valueAdded, double perPerson)
{
    Productivity productivity;
    productivity.definition = DefinitionId(QLatin1String(id));
    productivity.valueAdded = yenFigure(QStringLiteral("va"), {QStringLiteral("付加価値額"), QStringLiteral("Value added")}, Yen(valueAdded), {});
    productivity.perPerson = firmFigure(id, Unit::yenPerPerson, perPerson);
    return productivity;
}

} // namespace

class ComparisonTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        const QString data = qEnvironmentVariable("SMARTSME_DATA");
        m_tables = BenchmarkTables::load(data).value();
        m_industries = IndustryTable::load(data).value();
    }

    void labourProductivity_data()
    {
        QTest::addColumn<qint64>("capital");
        QTest::addColumn<FiscalYear>("year");
        QTest::addColumn<double>("bestFit");       // yen, FY2024: 586, 913, 1,666, 817 man-yen; FY2015: 556
        QTest::addColumn<QString>("sentence");
        QTest::addColumn<bool>("hasYearCaveat");
        // Firm A: 38,815,909 yen / 11 employees = 3,528,719 yen, 2,331,281 below 5,860,000.
        QTest::newRow("small firm") << 5'000'000LL << year2024 << 5'860'000.0 << QStringLiteral("資本金1億円未満の会社全体より233万円低い位置です。") << false;
        QTest::newRow("100 million") << 100'000'000LL << year2024 << 9'130'000.0 << QStringLiteral("資本金1億〜10億円の会社全体より560万円低い位置です。") << false;
        QTest::newRow("one billion") << 1'000'000'000LL << year2024 << 16'660'000.0 << QStringLiteral("資本金10億円以上の会社全体より1,313万円低い位置です。") << false;
        QTest::newRow("capital unknown") << -1LL << year2024 << 8'170'000.0 << QStringLiteral("全産業の会社全体より464万円低い位置です。") << false;
        QTest::newRow("nearest year, not a year that was backed out") << 5'000'000LL << FiscalYear(Month(2018, 4), Month(2019, 3))
            << 5'560'000.0 << QStringLiteral("資本金1億円未満の会社全体より203万円低い位置です。") << true;
    }

    void labourProductivity()
    {
        QFETCH(qint64, capital);
        QFETCH(FiscalYear, year);
        QFETCH(double, bestFit);
        QFETCH(QString, sentence);
        QFETCH(bool, hasYearCaveat);
        const Comparison first = all(firm("76", capital < 0 ? std::nullopt : std::optional(capital)), year, {}).front();
        QCOMPARE(first.indicator, IndicatorId(QStringLiteral("value_added_per_employee")));
        QCOMPARE(*first.firm.value, 38'815'909.0 / 11);
        QCOMPARE(first.references.front().role, ReferenceRole::bestFit);
        QCOMPARE(*first.references.front().figure.value, bestFit);
        QCOMPARE(*first.difference, 38'815'909.0 / 11 - bestFit);
        QCOMPARE(first.sentence.ja, sentence);
        QVERIFY(first.unavailable.ja.isEmpty());
        // Only all industries exist in this table, and it says so.
        QVERIFY(first.references.front().why.ja.contains(QStringLiteral("業種別の値がない")));
        const bool found = std::ranges::any_of(first.caveats, [](const Text &caveat) { return caveat.ja.contains(QStringLiteral("年度で")); });
        QCOMPARE(found, hasYearCaveat);
        QVERIFY(first.caveats.size() >= 4);
    }

    void referencesAreBestFitAllAndLarge()
    {
        const Comparison first = all(firm("76", 5'000'000), year2024, {}).front();
        QCOMPARE(first.references.size(), std::size_t(3));
        // This table has no industries, and no label claims one. The strip's source is short, the origin keeps the full text.
        QCOMPARE(first.references.front().figure.label, (Text{QStringLiteral("全産業・資本金1億円未満"), QStringLiteral("All industries, capital under ¥100 million")}));
        QCOMPARE(first.references.front().publication, (Text{QStringLiteral("財務省 法人企業統計"), QStringLiteral("Ministry of Finance, Corporate Statistics")}));
        QVERIFY(first.references.front().figure.origin.source.contains(QStringLiteral("表番号1")));
        QCOMPARE(first.references[1].figure.label.ja, QStringLiteral("全産業・全規模"));
        QVERIFY(first.name.ja.contains(QStringLiteral("役員を人数に入れない")));
        QCOMPARE(*first.references[1].figure.value, 8'170'000.0);
        QCOMPARE(first.references[1].role, ReferenceRole::allIndustries);
        QCOMPARE(*first.references[2].figure.value, 16'660'000.0);
        QCOMPARE(first.references[2].role, ReferenceRole::largeFirms);
        // A firm of a billion yen is itself in the large class: no reference stands there twice.
        QCOMPARE(all(firm("76", 2'000'000'000), year2024, {}).front().references.size(), std::size_t(2));
    }

    void cells_data()
    {
        QTest::addColumn<QString>("indicator");
        QTest::addColumn<QString>("industry");
        QTest::addColumn<qint64>("capital");
        QTest::addColumn<QString>("cell");
        QTest::addColumn<double>("value");
        QTest::addColumn<QString>("why");          // a piece of the reason
        QTest::newRow("restaurant, below 10 million") << "gross_margin" << "76" << 5'000'000LL
            << QStringLiteral("飲食サービス業 × 1千万円未満 × 2024") << 71.23 << QStringLiteral("「飲食店」を含む「飲食サービス業」");
        QTest::newRow("lower end of a class") << "gross_margin" << "76" << 10'000'000LL
            << QStringLiteral("飲食サービス業 × 1千万円以上 - 2千万円未満 × 2024") << 49.61 << QStringLiteral("資本金1千万円が入る");
        QTest::newRow("shop of the same year, not the later one") << "gross_margin" << "58" << 5'000'000LL
            << QStringLiteral("小売業 × 1千万円未満 × 2024") << 28.29 << QStringLiteral("2024年度");
        QTest::newRow("metal: size only for all manufacturing") << "gross_margin" << "24" << 20'000'000LL
            << QStringLiteral("製造業 × 2千万円以上 - 5千万円未満 × 2024") << 20.47 << QStringLiteral("規模別の値がある一番狭い区分");
        QTest::newRow("growth: no values by size") << "sales_growth_rate" << "76" << 5'000'000LL
            << QStringLiteral("飲食サービス業 × 全規模 × 2024") << 10.75 << QStringLiteral("規模別の値がないため");
        QTest::newRow("heads: only the aggregate industry, a year later") << "sales_per_head_incl_officers" << "76" << 5'000'000LL
            << QStringLiteral("宿泊業、飲食サービス業(集約) × 1千万円未満 × 2025") << 10'140'000.0 << QStringLiteral("宿泊業、飲食サービス業(集約)");
        QTest::newRow("wider class: 10 to 50 million") << "sales_per_head_incl_officers" << "76" << 10'000'000LL
            << QStringLiteral("宿泊業、飲食サービス業(集約) × 1千万円以上 - 5千万円未満 × 2025") << 8'646'000.0 << QStringLiteral("これより細かい規模の値はありません");
        QTest::newRow("no industry in the table") << "depreciation_to_sales" << "76" << 5'000'000LL
            << QStringLiteral("全産業（除く金融保険業） × 1千万円未満 × 2024") << 2.94 << QStringLiteral("業種別の値がないため、全産業");
        QTest::newRow("industry not given") << "gross_margin" << "" << 5'000'000LL
            << QStringLiteral("全産業（除く金融保険業） × 1千万円未満 × 2024") << 46.29 << QStringLiteral("業種が未入力");
        QTest::newRow("capital not given") << "gross_margin" << "76" << -1LL
            << QStringLiteral("飲食サービス業 × 全規模 × 2024") << 60.85 << QStringLiteral("資本金が未入力");
        QTest::newRow("post office: no class of its own") << "gross_margin" << "86" << 5'000'000LL
            << QStringLiteral("全産業（除く金融保険業） × 1千万円未満 × 2024") << 46.29 << QStringLiteral("「郵便局」の区分がこの統計にない");
    }

    void cells()
    {
        QFETCH(QString, indicator);
        QFETCH(QString, industry);
        QFETCH(qint64, capital);
        QFETCH(QString, cell);
        QFETCH(double, value);
        QFETCH(QString, why);
        const Unit unit = value > 1000 ? Unit::yenPerPerson : Unit::percent;
        FirmProfile profile = firm("", capital < 0 ? std::nullopt : std::optional(capital));
        profile.industry = industry;
        const Figure own = firmFigure(qPrintable(indicator), unit, value + (unit == Unit::percent ? 3.14 : 1'200'000));
        const std::vector<Comparison> compared = all(profile, year2024, {own});
        QCOMPARE(compared.size(), std::size_t(3));
        const Comparison &comparison = compared.back();
        const Reference &best = comparison.references.front();
        QCOMPARE(QStringLiteral("%1 × %2").arg(best.figure.origin.cell, best.figure.origin.year), cell);
        QCOMPARE(*best.figure.value, value);
        QVERIFY2(best.why.ja.contains(why), qPrintable(best.why.ja));
        QVERIFY(!best.why.en.isEmpty());
        QVERIFY2(comparison.sentence.ja.endsWith(unit == Unit::percent ? QStringLiteral("より3.1ポイント高い位置です。")
                                                                       : QStringLiteral("より120万円高い位置です。")),
                 qPrintable(comparison.sentence.ja));
    }

    void soleProprietorsHaveNoCapitalClass()
    {
        const Comparison comparison = all(firm("76", 5'000'000, true), year2024, {firmFigure("gross_margin", Unit::percent, 60.85)}).back();
        QCOMPARE(*comparison.references.front().figure.value, 60.85);
        QVERIFY(comparison.references.front().why.ja.contains(QStringLiteral("個人事業主")));
        QCOMPARE(comparison.sentence.ja, QStringLiteral("「飲食サービス業」の会社全体とほぼ同じ位置です。"));
    }

    void financeStandsOutsideTheSurvey()
    {
        for (const Comparison &comparison : all(firm("62", 5'000'000), year2024, {firmFigure("gross_margin", Unit::percent, 50)})) {
            if (comparison.indicator == IndicatorId(QStringLiteral("value_added_per_worker_census")))
                continue;
            QVERIFY(comparison.references.empty() && !comparison.difference);
            QVERIFY(comparison.unavailable.ja.contains(QStringLiteral("金融業・保険業を含みません")));
        }
    }

    void aMissingFigureKeepsItsReferencesAndSaysWhy()
    {
        const Figure none = unavailableFigure(QStringLiteral("gross_margin"), {QStringLiteral("粗利"), QStringLiteral("gross margin")}, Unit::percent,
                                              {QStringLiteral("売上高が0円です。"), QStringLiteral("Sales are zero.")});
        const Comparison comparison = all(firm("76", 5'000'000), year2024, {none}).back();
        QVERIFY(!comparison.difference && comparison.sentence.ja.isEmpty());
        QCOMPARE(comparison.unavailable.en, QStringLiteral("Sales are zero."));
        QCOMPARE(*comparison.references.front().figure.value, 71.23);
    }

    void noEmployeesNoProductivity()
    {
        const auto compared = comparisons(m_tables, m_industries, firm("76", 5'000'000), year2024, {},
                                          {definition("lp_houjin", 38'815'909, 0)}, employees(0));
        QVERIFY(!compared.front().difference);
        QVERIFY(!compared.front().unavailable.ja.isEmpty() && !compared.front().unavailable.en.isEmpty());
    }

    void medians_data()
    {
        QTest::addColumn<QString>("industry");
        QTest::addColumn<SizeVerdict>("size");
        QTest::addColumn<double>("median");        // yen; negative: none
        QTest::newRow("small enterprise") << "76" << SizeVerdict::small << 2'230'000.0;
        QTest::newRow("medium") << "76" << SizeVerdict::medium << 3'860'000.0;
        QTest::newRow("medium, construction has its own") << "06" << SizeVerdict::medium << 5'000'000.0;
        QTest::newRow("size unknown") << "76" << SizeVerdict::unknown << -1.0;
    }

    void medians()
    {
        QFETCH(QString, industry);
        QFETCH(SizeVerdict, size);
        QFETCH(double, median);
        FirmProfile profile = firm("", 5'000'000);
        profile.industry = industry;
        const auto compared = comparisons(m_tables, m_industries, profile, year2024, {},
                                          {definition("lp_keizai_census", 31'053'084, 2'587'757)}, employees(11), size);
        const Comparison &comparison = compared[1];
        QCOMPARE(comparison.indicator, IndicatorId(QStringLiteral("value_added_per_worker_census")));
        if (median < 0) {
            QVERIFY(comparison.references.empty() && comparison.unavailable.ja.contains(QStringLiteral("規模")));
            return;
        }
        QCOMPARE(*comparison.references.front().figure.value, median);
        QCOMPARE(*comparison.difference, 2'587'757 - median);
        QVERIFY(comparison.references.front().why.ja.contains(QStringLiteral("中央値")));
        // Large firms of the same industry: 649 man-yen over all, 953 in construction; none of restaurants beside all industries.
        QCOMPARE(*comparison.references.back().figure.value, industry == QStringLiteral("06") ? 9'530'000.0 : 6'490'000.0);
        QCOMPARE(comparison.references.front().figure.origin.confirmation, Confirmation::secondary);
    }

    /// Months without entries: amounts per head and months of sales stand alone, a share of the same months is compared.
    void missingMonthsStandAlone()
    {
        const std::vector<Figure> ratios = {firmFigure("gross_margin", Unit::percent, 50), firmFigure("inventory_months", Unit::months, 1),
                                            firmFigure("total_asset_turnover", Unit::times, 1), firmFigure("software_to_sales", Unit::percent, 1)};
        const auto compared = comparisons(m_tables, m_industries, firm("76", 5'000'000), year2024, ratios, {definition("lp_houjin", 38'815'909, 0)},
                                          employees(11), SizeVerdict::small, 3);
        for (const Comparison &comparison : compared) {
            const QString id = comparison.indicator.text();
            if (id == QStringLiteral("value_added_per_worker_census"))
                continue;
            const bool isShare = id == QStringLiteral("gross_margin");
            QVERIFY2(comparison.difference.has_value() == isShare && comparison.references.empty() != isShare, qPrintable(id));
            QCOMPARE(comparison.unavailable.ja.contains(QStringLiteral("記録のない月が3か月あるため")), !isShare);
        }
    }

    /// The sentence calls a mean a mean and a median a median.
    void theStatisticIsNamed_data()
    {
        QTest::addColumn<QString>("statistic");
        QTest::addColumn<Text>("reference");
        QTest::newRow("totals") << "aggregate" << Text{QStringLiteral("「飲食サービス業」の会社全体より"), QStringLiteral("together")};
        QTest::newRow("mean") << "mean" << Text{QStringLiteral("「飲食サービス業」の会社の平均より"), QStringLiteral("above the mean of firms of “")};
        QTest::newRow("median") << "median" << Text{QStringLiteral("「飲食サービス業」の会社のまん中（中央値）より"), QStringLiteral("above the median of firms of “")};
    }

    void theStatisticIsNamed()
    {
        QFETCH(QString, statistic);
        QFETCH(Text, reference);
        ImportedTable table;
        table.id = QStringLiteral("t");
        BenchmarkCell cell = *m_tables.cells(IndicatorId(QStringLiteral("gross_margin"))).front();
        for (const BenchmarkCell *shipped : m_tables.cells(cell.indicator)) {
            if (shipped->industry == QStringLiteral("飲食サービス業") && shipped->sizeCode == QStringLiteral("26") && shipped->year == QStringLiteral("2024"))
                cell = *shipped;
        }
        cell.importId = table.id;
        cell.statistic = statistic;
        cell.value = 40;
        table.cells.push_back(cell);
        const auto compared = comparisons(m_tables.with({table}, {}), m_industries, firm("76", {}), year2024, {firmFigure("gross_margin", Unit::percent, 50)}, {}, employees(11));
        QVERIFY2(compared.back().sentence.ja.startsWith(reference.ja), qPrintable(compared.back().sentence.ja));
        QVERIFY2(compared.back().sentence.en.contains(reference.en), qPrintable(compared.back().sentence.en));
    }

    void indicatorsWithoutATableAreLeftOut()
    {
        QCOMPARE(all(firm("76", 5'000'000), year2024, {firmFigure("equity_ratio", Unit::percent, 30)}).size(), std::size_t(2));
    }

private:
    static Figure employees(int count)
    {
        return numberFigure(QStringLiteral("heads_employees"), {QStringLiteral("従業員数"), QStringLiteral("Employees")}, Unit::persons, count, {});
    }

    std::vector<Comparison> all(const FirmProfile &profile, FiscalYear year, const std::vector<Figure> &ratios) const
    {
        return comparisons(m_tables, m_industries, profile, year, ratios, {definition("lp_houjin", 38'815'909, 0)}, employees(11));
    }

    BenchmarkTables m_tables;
    IndustryTable m_industries;
};

QTEST_GUILESS_MAIN(ComparisonTest)
#include "comparison_test.moc"
