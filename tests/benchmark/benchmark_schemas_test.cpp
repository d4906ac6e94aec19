// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmark/benchmark_schemas.h"

#include "core/problem.h"

#include <QTest>

using namespace smartsme;

class BenchmarkSchemasTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyTableFits_data()
    {
        QTest::addColumn<QString>("file");
        for (const TableSchema &schema : benchmarkSchemas())
            QTest::newRow(qPrintable(schema.file)) << schema.file;
    }

    void everyTableFits()
    {
        QFETCH(QString, file);
        const QString folder = qEnvironmentVariable("SMARTSME_DATA");
        const TableSchema schema = benchmarkSchema(file);
        const Result<DataTable> table = loadDataTable(folder, schema);
        QVERIFY2(table.ok(), table.ok() ? "" : qPrintable(printed(table.problems().front())));
        QVERIFY(table->size() > 0);
        const Problems dangling = checkReferences(folder, schema, *table);
        QVERIFY2(dangling.empty(), dangling.empty() ? "" : qPrintable(printed(dangling.front())));
    }
};

QTEST_GUILESS_MAIN(BenchmarkSchemasTest)
#include "benchmark_schemas_test.moc"
