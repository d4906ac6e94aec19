// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/ledger_schemas.h"
#include "ledger/sample_firms.h"
#include "ledger/term_formula.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace smartsme;
using namespace smartsme::samples;

class TablesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFileIsClaimedAndFits();
    void categoriesHaveTheirUsualSide();
    void formulas_data();
    void formulas();
    void badFormulaIsRefused_data();
    void badFormulaIsRefused();
    void termsOfSamplesExist();
    void categoriesOfATerm();
};

void TablesTest::everyFileIsClaimedAndFits()
{
    const QString data = qEnvironmentVariable("SMARTSME_DATA");
    QStringList claimed;
    for (const TableSchema &schema : ledgerSchemas()) {
        const auto table = loadDataTable(data, schema);
        QVERIFY2(table.ok(), table.ok() ? "" : qPrintable(printed(table.problems().front())));
        const Problems problems = checkReferences(data, schema, *table);
        QVERIFY2(problems.empty(), problems.empty() ? "" : qPrintable(printed(problems.front())));
        claimed << schema.file.section(QLatin1Char('/'), 1);
    }
    claimed.sort();
    QCOMPARE(QDir(data + QStringLiteral("/accounts")).entryList({QStringLiteral("*.csv")}, QDir::Files, QDir::Name), claimed);
}

void TablesTest::categoriesHaveTheirUsualSide()
{
    const auto side = [](const char *id) { return tables().categories.find(CategoryId(QString::fromLatin1(id)))->normalSide; };
    QCOMPARE(side("pl_sales"), Side::credit);
    QCOMPARE(side("pl_sales_deduction"), Side::debit);
    QCOMPARE(side("cost_closing_inventory"), Side::credit);
    QCOMPARE(side("bs_allowance"), Side::credit);
    QCOMPARE(side("bs_owner_drawings"), Side::debit);
    QCOMPARE(side("extra_gain"), Side::credit);
    QCOMPARE(side("extra_loss"), Side::debit);
    // A category that reduces its group stands on the other side than the group's others.
    for (const StatementCategory &category : tables().categories.all()) {
        for (const StatementCategory &other : tables().categories.all()) {
            const bool isMixed = category.group == QStringLiteral("extraordinary") || category.isSubtotal();
            if (category.group == other.group && category.statement == other.statement && !isMixed)
                QCOMPARE(category.sign == other.sign, category.normalSide == other.normalSide);
        }
    }
}

void TablesTest::formulas_data()
{
    QTest::addColumn<QString>("formula");
    QTest::addColumn<int>("tokens");
    const auto row = [](const char *formula, int tokens) { QTest::newRow(formula) << QString::fromLatin1(formula) << tokens; };
    row("cat:pl_sales", 1);
    row("term:sales - term:cogs", 2);
    row("-cat:a+group:b - cat:c_*", 3);
    row("", 0);
    row("cat:a cat:b", 0);
    row("cat:a +", 0);
    row("group:rent*", 0);
    row("sales + cogs", 0);
    row("cat:a * 2", 0);
}

void TablesTest::formulas()
{
    QFETCH(QString, formula);
    QFETCH(int, tokens);
    const auto parsed = parseTermFormula(formula);
    QCOMPARE(parsed ? static_cast<int>(parsed->size()) : 0, tokens);
    if (tokens == 3) {
        QCOMPARE((*parsed)[0].sign, -1);
        QCOMPARE((*parsed)[1].kind, TermToken::Kind::group);
        QCOMPARE((*parsed)[2].kind, TermToken::Kind::categories);
        QCOMPARE((*parsed)[2].id, QStringLiteral("c_"));
    }
}

void TablesTest::badFormulaIsRefused_data()
{
    QTest::addColumn<QString>("formula");
    QTest::newRow("unreadable") << QStringLiteral("sales minus cogs");
    QTest::newRow("unknown category") << QStringLiteral("cat:pl_nothing");
    QTest::newRow("unknown group") << QStringLiteral("group:nothing");
    QTest::newRow("term below or itself") << QStringLiteral("term:x");
}

void TablesTest::badFormulaIsRefused()
{
    QFETCH(QString, formula);
    QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkpath(QStringLiteral("accounts")));
    QFile file(folder.filePath(QStringLiteral("accounts/statement_terms.csv")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("term_id,label_ja,label_en,formula,printed_total,note_ja,note_en,source\nx,え,x," + formula.toUtf8() + ",,,,test\n");
    file.close();
    const auto terms = StatementTerms::load(folder.path(), tables().categories);
    QVERIFY(!terms.ok());
    QCOMPARE(terms.problems().front().id, QStringLiteral("ledger.term-formula-unreadable"));
    QCOMPARE(terms.problems().front().place.line, qint64(2));
}

void TablesTest::termsOfSamplesExist()
{
    for (const char *id : {"sales", "operating_profit", "officer_pay", "personnel_cost", "rent", "bs_cash", "capital", "tangible_assets", "software", "mfg_cost"})
        QVERIFY2(tables().terms.find(TermId(QString::fromLatin1(id))), id);
    QVERIFY(!tables().terms.find(TermId(QStringLiteral("no_such_term"))));
    QVERIFY(!tables().terms.evaluate(TermId(QStringLiteral("no_such_term")), {}).isAvailable());
}

void TablesTest::categoriesOfATerm()
{
    const auto categories = tables().terms.categories(TermId(QStringLiteral("interest_and_discount")));
    QCOMPARE(categories, (std::vector<CategoryId>{CategoryId(QStringLiteral("nonop_interest_expense")), CategoryId(QStringLiteral("nonop_discount_expense"))}));
    // Terms within a term are followed: sales - cogs
    const auto gross = tables().terms.categories(TermId(QStringLiteral("gross_profit")));
    QVERIFY(std::ranges::find(gross, CategoryId(QStringLiteral("pl_sales"))) != gross.end());
    QVERIFY(std::ranges::find(gross, CategoryId(QStringLiteral("cost_purchases"))) != gross.end());
}

QTEST_GUILESS_MAIN(TablesTest)
#include "tables_test.moc"
