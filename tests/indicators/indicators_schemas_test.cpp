// SPDX-License-Identifier: GPL-3.0-or-later
#include "indicators/indicators_schemas.h"

#include "core/problem.h"
#include "indicators/hand_made_year.h"

#include <QRegularExpression>
#include <QTest>

using namespace smartsme;
using namespace smartsme::test;

class IndicatorsSchemasTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyTableFits_data()
    {
        QTest::addColumn<QString>("file");
        for (const TableSchema &schema : indicatorsSchemas())
            QTest::newRow(qPrintable(schema.file)) << schema.file;
    }

    void everyTableFits()
    {
        QFETCH(QString, file);
        const QString folder = qEnvironmentVariable("SMARTSME_DATA");
        const TableSchema schema = indicatorsSchema(file);
        const Result<DataTable> table = loadDataTable(folder, schema);
        QVERIFY2(table.ok(), table.ok() ? "" : qPrintable(printed(table.problems().front())));
        const Problems dangling = checkReferences(folder, schema, *table);
        QVERIFY2(dangling.empty(), dangling.empty() ? "" : qPrintable(printed(dangling.front())));
    }

    void everyRowHasItsParagraph()
    {
        const QString folder = qEnvironmentVariable("SMARTSME_DATA");
        QFile file(QStringLiteral(SMARTSME_SOURCE_DIR "/docs/indicators.md"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        const auto definitions = loadDataTable(folder, indicatorsSchema(QStringLiteral("programmes/productivity_definitions.csv")));
        for (const DataRow row : *definitions) {
            const QString id = row.text("def_id");
            QVERIFY2(text.contains(QStringLiteral("(`%1`)").arg(id)) && text.contains(row.text("numerator_terms")), qPrintable(id));
        }
        const auto ratios = loadDataTable(folder, indicatorsSchema(QStringLiteral("benchmarks/firm_ratios.csv")));
        for (const DataRow row : *ratios) {
            const QString id = row.text("indicator");
            QVERIFY2(text.contains(QStringLiteral("(`%1`)").arg(id)) && text.contains(row.text("numerator")), qPrintable(id));
        }
    }

    /// Every word of every formula is a term or a workforce figure, and a row without formula says why.
    void formulasUseKnownWords()
    {
        const QString folder = qEnvironmentVariable("SMARTSME_DATA");
        const StatementTerms terms = statementTerms();
        const std::vector<QString> people = Workforce::figureIds();
        const auto check = [&](const QString &formula) {
            for (const QString &word : formula.split(QRegularExpression(QStringLiteral(" [+-] ")), Qt::SkipEmptyParts))
                QVERIFY2(terms.find(TermId(word)) || std::ranges::find(people, word) != people.end(), qPrintable(word));
        };
        const auto definitions = loadDataTable(folder, indicatorsSchema(QStringLiteral("programmes/productivity_definitions.csv")));
        for (const DataRow row : *definitions) {
            check(row.text("numerator_terms"));
            check(row.text("denominator_terms"));
            QCOMPARE(row.text("numerator_terms").isEmpty(), !row.text("not_computed_ja").isEmpty());
        }
        const auto ratios = loadDataTable(folder, indicatorsSchema(QStringLiteral("benchmarks/firm_ratios.csv")));
        for (const DataRow row : *ratios) {
            check(row.text("numerator"));
            check(row.text("denominator"));
            QCOMPARE(row.text("denominator").isEmpty(), row.text("basis") == QStringLiteral("previous_year"));
        }
    }
};

QTEST_GUILESS_MAIN(IndicatorsSchemasTest)
#include "indicators_schemas_test.moc"
