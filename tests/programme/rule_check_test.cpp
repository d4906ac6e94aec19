// SPDX-License-Identifier: GPL-3.0-or-later
#include "programme/programme_schemas.h"
#include "programme/rule_check.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace smartsme;

namespace {

const DefinitionId grossDefinition(QStringLiteral("lp_it_gross"));
const DefinitionId addedDefinition(QStringLiteral("lp_it_va"));

FiscalYear yearEnding(int year)
{
    return FiscalYear(Month(year - 1, 4), Month(year, 3));
}

Productivity perHour(const DefinitionId &definition, std::optional<double> value)
{
    Productivity productivity;
    productivity.definition = definition;
    productivity.perHour = value ? numberFigure(definition.text(), {}, Unit::yenPerHour, *value, {})
                                 : unavailableFigure(definition.text(), {}, Unit::yenPerHour,
                                                     {QStringLiteral("労働時間がありません。"), QStringLiteral("There are no hours.")});
    return productivity;
}

using Years = std::vector<std::pair<FiscalYear, std::vector<Productivity>>>;

/// Gross profit per hour by year; value added per hour beside it must never be taken instead.
Years grossPerHour(const std::vector<std::pair<int, double>> &values)
{
    Years years;
    for (const auto &[year, value] : values)
        years.push_back({yearEnding(year), {perHour(addedDefinition, 9999), perHour(grossDefinition, value)}});
    return years;
}

QString verdictWord(Verdict verdict)
{
    switch (verdict) {
    case Verdict::met: return QStringLiteral("met");
    case Verdict::notMet: return QStringLiteral("notMet");
    case Verdict::notYetKnown: return QStringLiteral("notYetKnown");
    case Verdict::toConfirm: return QStringLiteral("toConfirm");
    }
    Q_UNREACHABLE();
}

} // namespace

class RuleCheckTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyTableLoads_data();
    void everyTableLoads();
    void workedCases_data();
    void workedCases();
    void ruleInFull();
    void itSubsidy_data();
    void itSubsidy();
    void onlyTheLatestConfirmedCallIsJudged();
    void missingHoursSayWhy();
    void noYearsAtAll();
    void onlyWholeYearsAYearApart();
    void aRuleOfALevel();
    void lossMakesGrowthMeaningless();

private:
    std::vector<RuleCheck> checks(const Years &years) const { return itSubsidyProductivityChecks(m_rules, m_definitions, years); }
    const ProgrammeRule &rule(const QString &id) const { return *std::ranges::find(m_rules.all(), RuleId(id), &ProgrammeRule::id); }

    QString m_data = qEnvironmentVariable("SMARTSME_DATA");
    ProgrammeRules m_rules;
    DefinitionTable m_definitions;
};

void RuleCheckTest::initTestCase()
{
    Result<ProgrammeRules> rules = ProgrammeRules::load(m_data);
    QVERIFY2(rules.ok(), rules.ok() ? "" : qPrintable(printed(rules.problems().front())));
    m_rules = std::move(rules).value();
    QCOMPARE(static_cast<int>(m_rules.all().size()), 100);
    Result<DefinitionTable> definitions = DefinitionTable::load(m_data);
    QVERIFY2(definitions.ok(), definitions.ok() ? "" : qPrintable(printed(definitions.problems().front())));
    m_definitions = std::move(definitions).value();
}

void RuleCheckTest::everyTableLoads_data()
{
    QTest::addColumn<QString>("file");
    for (const TableSchema &schema : programmeSchemas())
        QTest::newRow(qPrintable(schema.file)) << schema.file;
}

void RuleCheckTest::everyTableLoads()
{
    QFETCH(QString, file);
    const std::vector<TableSchema> schemas = programmeSchemas();
    const TableSchema schema = *std::ranges::find(schemas, file, &TableSchema::file);
    const Result<DataTable> table = loadDataTable(m_data, schema);
    QVERIFY2(table.ok(), table.ok() ? "" : qPrintable(printed(table.problems().front())));
    QVERIFY(table->size() > 0);
    QVERIFY(checkReferences(m_data, schema, *table).empty());
}

void RuleCheckTest::workedCases_data()
{
    QTest::addColumn<QString>("ruleId");
    QTest::addColumn<double>("base");
    QTest::addColumn<int>("years");             // 0: no later figure
    QTest::addColumn<double>("later");
    QTest::addColumn<QString>("growth");        // three digits, as printed in the file
    QTest::addColumn<QString>("target");
    QTest::addColumn<QString>("verdict");
    const std::vector<TableSchema> schemas = programmeSchemas();
    const Result<DataTable> cases = loadDataTable(m_data, *std::ranges::find(schemas, QStringLiteral("programmes/rule_cases.csv"), &TableSchema::file));
    QVERIFY(cases.ok());
    for (const DataRow row : *cases)
        QTest::newRow(qPrintable(row.text("case_id"))) << row.text("rule_id") << row.decimal("base_value").value()
            << static_cast<int>(row.integer("years_later").value_or(0)) << row.decimal("later_value").value_or(0)
            << row.text("growth_percent") << row.text("target") << row.text("verdict");
}

void RuleCheckTest::workedCases()
{
    QFETCH(QString, ruleId);
    QFETCH(double, base);
    QFETCH(int, years);
    QFETCH(double, later);
    QFETCH(QString, growth);
    QFETCH(QString, target);
    QFETCH(QString, verdict);
    const RuleOutcome outcome = heldAgainst(rule(ruleId), base, years > 0 ? std::optional(LaterFigure{later, years}) : std::nullopt);
    QCOMPARE(outcome.growthPercent ? QString::number(*outcome.growthPercent, 'f', 3) : QString(), growth);
    QCOMPARE(outcome.target.has_value(), !target.isEmpty());
    if (outcome.target)
        QVERIFY2(std::abs(*outcome.target - target.toDouble()) < 0.001, qPrintable(QString::number(*outcome.target, 'f', 4)));
    QCOMPARE(verdictWord(outcome.verdict), verdict);
}

void RuleCheckTest::ruleInFull()
{
    const ProgrammeRule &lp = rule(QStringLiteral("it2020_lp_3y"));
    QCOMPARE(lp.metric, QStringLiteral("lp_it_gross"));
    QCOMPARE(lp.threshold, std::optional(9.0));
    QCOMPARE(lp.horizonYears, std::optional(3));
    QCOMPARE(growthOf(lp), Growth::total);
    QVERIFY(isDecisive(lp.confirmation));
    const ProgrammeRule &symbol = rule(QStringLiteral("it2026_repeat_wage"));
    QVERIFY(!symbol.threshold);
    QCOMPARE(symbol.thresholdText, QStringLiteral("boj_price_target + 1.5"));
    QCOMPARE(rule(QStringLiteral("st_lp")).horizonText, QStringLiteral("3;4;5"));
    QCOMPARE(rule(QStringLiteral("st_lp")).horizonYears, std::optional(3));
    QCOMPARE(growthOf(rule(QStringLiteral("st_lp"))), Growth::yearly);
    QCOMPARE(growthOf(rule(QStringLiteral("st_tax_15"))), Growth::unknown);
}

void RuleCheckTest::itSubsidy_data()
{
    using Values = std::vector<std::pair<int, double>>;
    QTest::addColumn<Values>("values");
    QTest::addColumn<double>("target1");
    QTest::addColumn<double>("target3");
    QTest::addColumn<QString>("verdict1");
    QTest::addColumn<QString>("verdict3");
    QTest::addColumn<double>("growth1");        // -1: none
    QTest::addColumn<double>("growth3");
    QTest::newRow("one year: the targets") << Values{{2025, 2000}} << 2060.0 << 2180.0 << "notYetKnown" << "notYetKnown" << -1.0 << -1.0;
    QTest::newRow("two years, 4 %") << Values{{2024, 2000}, {2025, 2080}} << 2142.4 << 2267.2 << "met" << "notYetKnown" << 4.0 << 4.0;
    QTest::newRow("two years, 2 %") << Values{{2024, 2000}, {2025, 2040}} << 2101.2 << 2223.6 << "notMet" << "notYetKnown" << 2.0 << 2.0;
    QTest::newRow("four years, 10 % and 0 %") << Values{{2022, 2000}, {2023, 2100}, {2024, 2200}, {2025, 2200}}
        << 2266.0 << 2398.0 << "notMet" << "met" << 0.0 << 10.0;
    QTest::newRow("five years: three back, not four") << Values{{2021, 1000}, {2022, 2000}, {2023, 2100}, {2024, 2100}, {2025, 2170}}
        << 2235.1 << 2365.3 << "met" << "notMet" << 3.3333333333 << 8.5;
    QTest::newRow("a gap: nothing one year back") << Values{{2023, 2000}, {2025, 2200}} << 2266.0 << 2398.0 << "notYetKnown" << "notYetKnown" << -1.0 << 10.0;
}

void RuleCheckTest::itSubsidy()
{
    using Values = std::vector<std::pair<int, double>>;
    QFETCH(Values, values);
    QFETCH(double, target1);
    QFETCH(double, target3);
    QFETCH(QString, verdict1);
    QFETCH(QString, verdict3);
    QFETCH(double, growth1);
    QFETCH(double, growth3);
    const std::vector<RuleCheck> found = checks(grossPerHour(values));
    const auto first = std::ranges::find(found, RuleId(QStringLiteral("it2020_lp_1y")), &RuleCheck::rule);
    const auto third = std::ranges::find(found, RuleId(QStringLiteral("it2020_lp_3y")), &RuleCheck::rule);
    QVERIFY(first != found.end() && third != found.end());
    QCOMPARE(first->base.value, std::optional(values.back().second));
    QCOMPARE(*first->target.value, target1);
    QCOMPARE(*third->target.value, target3);
    QCOMPARE(first->target.unit, Unit::yenPerHour);
    QCOMPARE(verdictWord(first->verdict), verdict1);
    QCOMPARE(verdictWord(third->verdict), verdict3);
    QCOMPARE(first->measured.has_value(), growth1 >= 0);
    QCOMPARE(third->measured.has_value(), growth3 >= 0);
    if (growth1 >= 0)
        QVERIFY(std::abs(*first->measured->value - growth1) < 1e-6);
    if (growth3 >= 0)
        QVERIFY(std::abs(*third->measured->value - growth3) < 1e-6);
    QVERIFY(third->reason.ja.contains(QStringLiteral("粗利益÷総労働時間")));
    QVERIFY(third->reason.en.contains(QStringLiteral("never compared")));
    QCOMPARE(third->year, QStringLiteral("2020-2023"));
    QVERIFY(!third->source.isEmpty());
}

void RuleCheckTest::onlyTheLatestConfirmedCallIsJudged()
{
    QStringList judged;
    QStringList listed;
    for (const RuleCheck &check : checks(grossPerHour({{2024, 2000}, {2025, 2080}}))) {
        (check.verdict == Verdict::toConfirm ? listed : judged) << check.rule.text();
        if (check.verdict == Verdict::toConfirm) {
            QVERIFY(!check.base.isAvailable() && !check.target.isAvailable() && !check.measured);
            QVERIFY(!check.reason.ja.isEmpty() && !check.reason.en.isEmpty());
        }
        QVERIFY(!check.requirement.ja.isEmpty() && !check.requirement.en.isEmpty());
    }
    QCOMPARE(judged, (QStringList{QStringLiteral("it2020_lp_1y"), QStringLiteral("it2020_lp_3y")}));
    QCOMPARE(listed, (QStringList{QStringLiteral("it2024_lp_1y"), QStringLiteral("it2024_lp_cagr")}));
}

void RuleCheckTest::missingHoursSayWhy()
{
    const RuleCheck check = checks({{yearEnding(2025), {perHour(grossDefinition, std::nullopt)}}}).front();
    QCOMPARE(check.verdict, Verdict::notYetKnown);
    QVERIFY(!check.target.isAvailable());
    QCOMPARE(check.reason.ja, QStringLiteral("労働時間がありません。"));
}

void RuleCheckTest::noYearsAtAll()
{
    const RuleCheck check = checks({}).front();
    QCOMPARE(check.verdict, Verdict::notYetKnown);
    QVERIFY(!check.base.isAvailable());
    QVERIFY(!check.reason.ja.isEmpty() && !check.reason.en.isEmpty());
}

/// A year of nine months says nothing; years that end in other months are not a number of years apart.
void RuleCheckTest::onlyWholeYearsAYearApart()
{
    const auto year = [](FiscalYear period, double value) { return std::pair(period, std::vector{perHour(grossDefinition, value)}); };
    const RuleCheck afterShort = checks({year(yearEnding(2024), 2000), year({Month(2024, 4), Month(2024, 12)}, 9000)}).front();
    QCOMPARE(afterShort.base.value, std::optional(2000.0));
    QCOMPARE(afterShort.verdict, Verdict::notYetKnown);
    const Years moved{year(yearEnding(2024), 2000), year({Month(2024, 4), Month(2024, 12)}, 1500), year({Month(2025, 1), Month(2025, 12)}, 2100)};
    const RuleCheck overMove = checks(moved).front();
    QCOMPARE(overMove.base.value, std::optional(2100.0));
    QCOMPARE(overMove.verdict, Verdict::notYetKnown);
    QVERIFY(!overMove.measured);
    QVERIFY(overMove.reason.ja.contains(QStringLiteral("前年度がありません")));
    const RuleCheck onlyShort = checks({year({Month(2024, 4), Month(2024, 12)}, 1500)}).front();
    QVERIFY(!onlyShort.base.isAvailable() && onlyShort.reason.ja.contains(QStringLiteral("12か月")));
}

/// A row that asks for a level has no horizon.
void RuleCheckTest::aRuleOfALevel()
{
    QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkpath(QStringLiteral("programmes")));
    const QString name = QStringLiteral("/programmes/programme_requirements.csv");
    QFile shipped(m_data + name);
    QVERIFY(shipped.open(QIODevice::ReadOnly));
    QByteArray text = shipped.readAll();
    const QByteArray growth = ",it2020_lp_1y,labour productivity,must,lp_it_gross,(LP[y]/LP[0]-1),>=,3.0,%,total over horizon,1,";
    QVERIFY(text.contains(growth));
    text.replace(growth, ",it2020_lp_1y,labour productivity,must,lp_it_gross,LP[0],>=,2000,yen/hour,level,,");
    QFile own(folder.path() + name);
    QVERIFY(own.open(QIODevice::WriteOnly) && own.write(text) == text.size());
    own.close();
    const ProgrammeRules rules = ProgrammeRules::load(folder.path()).value();
    for (const double value : {2080.0, 1999.0}) {
        const std::vector<RuleCheck> found = itSubsidyProductivityChecks(rules, m_definitions, grossPerHour({{2024, 2500}, {2025, value}}));
        const RuleCheck &check = *std::ranges::find(found, RuleId(QStringLiteral("it2020_lp_1y")), &RuleCheck::rule);
        QCOMPARE(check.verdict, value > 2000 ? Verdict::met : Verdict::notMet);
        QCOMPARE(check.target.value, std::optional(2000.0));
        QVERIFY(!check.measured);
        QVERIFY(check.requirement.ja.contains(QStringLiteral("2000以上")) && check.reason.ja.contains(QStringLiteral("2025年3月期の数字")));
    }
}

void RuleCheckTest::lossMakesGrowthMeaningless()
{
    const RuleCheck check = checks(grossPerHour({{2025, -50}})).front();
    QCOMPARE(check.verdict, Verdict::notYetKnown);
    QVERIFY(!check.target.isAvailable());
    QVERIFY(check.reason.en.contains(QStringLiteral("zero or less")));
}

QTEST_APPLESS_MAIN(RuleCheckTest)
#include "rule_check_test.moc"
