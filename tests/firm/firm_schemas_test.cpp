// SPDX-License-Identifier: GPL-3.0-or-later
#include "firm/firm_schemas.h"

#include "core/problem.h"

#include <QTest>

using namespace smartsme;

class FirmSchemasTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyTableFits_data()
    {
        QTest::addColumn<QString>("file");
        for (const TableSchema &schema : firmSchemas())
            QTest::newRow(qPrintable(schema.file)) << schema.file;
    }

    void everyTableFits()
    {
        QFETCH(QString, file);
        const QString folder = qEnvironmentVariable("SMARTSME_DATA");
        const TableSchema schema = firmSchema(file);
        const Result<DataTable> table = loadDataTable(folder, schema);
        QVERIFY2(table.ok(), table.ok() ? "" : qPrintable(printed(table.problems().front())));
        QVERIFY(table->size() > 0);
        const Problems dangling = checkReferences(folder, schema, *table);
        QVERIFY2(dangling.empty(), dangling.empty() ? "" : qPrintable(printed(dangling.front())));
    }

    void aTextInALimitIsRefused()
    {
        const QByteArray bytes = "scheme,class_code,class_ja,class_en,capital_max_yen,employees_max,small_enterprise_employees_max,note,source_id\n"
                                 "sme_basic_act,retail,x,retail,5千万,50,5,,SMEACT_MOF\n";
        const Result<DataTable> table = parseDataTable(bytes, firmSchema(QStringLiteral("benchmarks/sme_definition.csv")), QStringLiteral("t.csv"));
        QVERIFY(!table.ok());
        QCOMPARE(table.problems().front().place.line, 2);
        QCOMPARE(table.problems().front().place.column, 5);
    }
};

QTEST_GUILESS_MAIN(FirmSchemasTest)
#include "firm_schemas_test.moc"
