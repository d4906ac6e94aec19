// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnosis/case_answers.h"
#include "diagnosis/diagnosis_schemas.h"
#include "diagnosis/placement.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace smartsme;

/// data/questionnaire/placement_cases.csv, every row and every column.
class PlacementCasesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyTableLoads();
    void worked_data();
    void worked();

private:
    QString m_data = qEnvironmentVariable("SMARTSME_DATA");
    Questionnaire m_questionnaire;
    PlacementRules m_rules;
    std::optional<DataTable> m_cases;
};

void PlacementCasesTest::initTestCase()
{
    Result<Questionnaire> questionnaire = Questionnaire::load(m_data);
    QVERIFY2(questionnaire.ok(), questionnaire.ok() ? "" : qPrintable(printed(questionnaire.problems().front())));
    m_questionnaire = std::move(questionnaire).value();
    Result<PlacementRules> rules = PlacementRules::load(m_data);
    QVERIFY2(rules.ok(), rules.ok() ? "" : qPrintable(printed(rules.problems().front())));
    m_rules = std::move(rules).value();
    const std::vector<TableSchema> schemas = diagnosisSchemas();
    Result<DataTable> cases = loadDataTable(m_data, *std::ranges::find(schemas, QStringLiteral("questionnaire/placement_cases.csv"), &TableSchema::file));
    QVERIFY2(cases.ok(), cases.ok() ? "" : qPrintable(printed(cases.problems().front())));
    m_cases = std::move(cases).value();
    QCOMPARE(m_cases->size(), 12);
}

void PlacementCasesTest::everyTableLoads()
{
    for (const TableSchema &schema : diagnosisSchemas()) {
        const Result<DataTable> table = loadDataTable(m_data, schema);
        QVERIFY2(table.ok(), qPrintable(schema.file));
        const Problems references = checkReferences(m_data, schema, *table);
        QVERIFY2(references.empty(), references.empty() ? "" : qPrintable(printed(references.front())));
    }
}

void PlacementCasesTest::worked_data()
{
    QTest::addColumn<int>("row");
    for (qsizetype row = 0; row < m_cases->size(); ++row)
        QTest::newRow(qPrintable((*m_cases)[row].text("case_id"))) << static_cast<int>(row);
}

void PlacementCasesTest::worked()
{
    QFETCH(int, row);
    const DataRow expected = (*m_cases)[row];
    const Placement placement = place(m_questionnaire, m_rules, caseAnswers(expected.list("profile"), expected.list("answers")));

    const auto sixDigits = [](double value) { return QString::number(value, 'f', 6); };
    QCOMPARE(sixDigits(placement.coverage[0].value), expected.text("coverage_L1"));
    QCOMPARE(sixDigits(placement.coverage[1].value), expected.text("coverage_L2"));
    QCOMPARE(sixDigits(placement.coverage[2].value), expected.text("coverage_L3"));
    QStringList failed;
    QStringList waived;
    for (const GateResult &gate : placement.gates) {
        if (gate.state == GateState::failed)
            failed << gate.id.text();
        if (gate.state == GateState::waived)
            waived << gate.id.text();
    }
    QCOMPARE(failed.join(u';'), expected.text("failed_gates"));
    QCOMPARE(waived.join(u';'), expected.text("waived_gates"));
    QCOMPARE(QString::number(placement.layer), expected.text("layer"));
    QCOMPARE(sixDigits(placement.y), expected.text("y"));
    QCOMPARE(QString::number(placement.coverageOnlyLayer), expected.text("layer_coverage_only"));
    QStringList spikes;
    for (const QuestionId &spike : placement.spikes)
        spikes << spike.text();
    QCOMPARE(spikes.join(u';'), expected.text("spike_items"));
    QCOMPARE(QString::number(placement.layerIfBest), expected.text("layer_if_unknown_best"));
    QCOMPARE(sixDigits(placement.yIfBest), expected.text("y_if_unknown_best"));
}

QTEST_APPLESS_MAIN(PlacementCasesTest)
#include "placement_cases_test.moc"
