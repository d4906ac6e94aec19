// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/data_table.h"

#include <QtTest>

using namespace smartsme;

namespace {

/// Cells of two columns as "a|b" per row, with the line in front.
QStringList rowsOf(const QByteArray &bytes)
{
    const TableSchema schema{QStringLiteral("t.csv"), {{.name = QStringLiteral("a")}, {.name = QStringLiteral("b")}}};
    const Result<DataTable> table = parseDataTable(bytes, schema, schema.file);
    if (!table)
        return {table.problems().front().id, QString::number(table.problems().front().place.line)};
    QStringList rows;
    for (const DataRow row : *table)
        rows << QStringLiteral("%1 %2|%3").arg(row.place().line).arg(row.text("a"), row.text("b"));
    return rows;
}

} // namespace

class DataTableTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cellsAreTakenByRfc4180_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QStringList>("rows");
        const auto row = [](const char *name, const char *bytes, std::initializer_list<const char *> expected) {
            QStringList rows;
            for (const char *each : expected)
                rows << QString::fromUtf8(each);
            QTest::newRow(name) << QByteArray(bytes) << rows;
        };
        row("plain", "a,b\n1,2\n3,4\n", {"2 1|2", "3 3|4"});
        row("no line end at the end", "a,b\n1,2", {"2 1|2"});
        row("carriage returns", "a,b\r\n1,2\r\n", {"2 1|2"});
        row("byte order mark", "\xEF\xBB\xBF" "a,b\n1,2\n", {"2 1|2"});
        row("comma in quotes", "a,b\n\"1,5\",2\n", {"2 1,5|2"});
        row("doubled quotes", "a,b\n\"say \"\"yes\"\"\",2\n", {"2 say \"yes\"|2"});
        row("only quotes", "a,b\n\"\",\"\"\"\"\n", {"2 |\""});
        row("line break in quotes: later lines are counted right", "a,b\n\"1\n2\",x\n3,4\n", {"2 1\n2|x", "4 3|4"});
        row("quote inside a cell is a letter", "a,b\n5\" pipe,2\n", {"2 5\" pipe|2"});
        row("empty last cell", "a,b\n1,\n", {"2 1|"});
        row("empty last cell, no line end", "a,b\n1,", {"2 1|"});
        row("empty lines", "a,b\n\n1,2\n\n\n3,4\n", {"3 1|2", "6 3|4"});
        row("Japanese", "a,b\n売上高,\"役員報酬、給料\"\n", {"2 売上高|役員報酬、給料"});
        row("a cell too many", "a,b\n1,2\n1,2,3\n", {"data.cells-differ", "3"});
        row("a cell too few", "a,b\n\"1\n\",2\n1\n", {"data.cells-differ", "4"});
        row("quote that is never closed", "a,b\n1,\"2\n3,4\n", {"2 1|2\n3,4\n"});
        row("nothing", "", {"data.file-empty", "0"});
        row("another header", "a,c\n1,2\n", {"data.header-differs", "1"});
    }
    void cellsAreTakenByRfc4180()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QStringList, rows);
        QCOMPARE(::rowsOf(bytes), rows);
    }
};

QTEST_GUILESS_MAIN(DataTableTest)
#include "data_table_test.moc"
