// SPDX-License-Identifier: GPL-3.0-or-later
#include "survey/questionnaire.h"
#include "survey/survey_schemas.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace smartsme;

class QuestionnaireTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTableLoads_data();
    void everyTableLoads();
    void countsOfTheReadme();
    void oneQuestionInFull();
    void toolsHaveNamesAndQuestions();
    void brokenRowIsLocated_data();
    void brokenRowIsLocated();

private:
    QString m_data = qEnvironmentVariable("SMARTSME_DATA");
};

void QuestionnaireTest::everyTableLoads_data()
{
    QTest::addColumn<QString>("file");
    for (const TableSchema &schema : surveySchemas())
        QTest::newRow(qPrintable(schema.file)) << schema.file;
}

void QuestionnaireTest::everyTableLoads()
{
    QFETCH(QString, file);
    const std::vector<TableSchema> schemas = surveySchemas();
    const TableSchema schema = *std::ranges::find(schemas, file, &TableSchema::file);
    const Result<DataTable> table = loadDataTable(m_data, schema);
    QVERIFY2(table.ok(), table.ok() ? "" : qPrintable(printed(table.problems().front())));
    QVERIFY(table->size() > 0);
    const Problems references = checkReferences(m_data, schema, *table);
    QVERIFY2(references.empty(), references.empty() ? "" : qPrintable(printed(references.front())));
}

void QuestionnaireTest::countsOfTheReadme()
{
    const Result<Questionnaire> loaded = Questionnaire::load(m_data);
    QVERIFY2(loaded.ok(), loaded.ok() ? "" : qPrintable(printed(loaded.problems().front())));
    const auto count = [&](auto predicate) { return std::ranges::count_if(loaded->questions(), predicate); };
    QCOMPARE(static_cast<int>(loaded->questions().size()), 70);
    QCOMPARE(static_cast<int>(count([](const Question &q) { return q.layer == 1; })), 23);
    QCOMPARE(static_cast<int>(count([](const Question &q) { return q.layer == 2; })), 20);
    QCOMPARE(static_cast<int>(count([](const Question &q) { return q.layer == 3; })), 16);
    QCOMPARE(static_cast<int>(count([](const Question &q) { return q.isScored() && q.isShortForm; })), 24);
    QCOMPARE(static_cast<int>(loaded->dimensions().size()), 12);
    QCOMPARE(static_cast<int>(std::ranges::count_if(loaded->dimensions(), [](const Dimension &d) { return d.axis > 0; })), 10);
    for (const Question &question : loaded->questions()) {
        QVERIFY2(!question.text.ja.isEmpty() && !question.text.en.isEmpty(), qPrintable(question.id.text()));
        QCOMPARE(static_cast<qsizetype>(question.options.size()), question.optionCodes.size());
    }
}

void QuestionnaireTest::oneQuestionInFull()
{
    const Result<Questionnaire> loaded = Questionnaire::load(m_data);
    QVERIFY(loaded.ok());
    const Question *question = loaded->find(QuestionId(QStringLiteral("Q106")));
    QVERIFY(question);
    QCOMPARE(question->dimension, QStringLiteral("FRONT"));
    QCOMPARE(question->layer, 1);
    QCOMPARE(question->weight, 2);
    QCOMPARE(question->passLevel, 2);
    QCOMPARE(question->appliesIf, QStringLiteral("P04:BTOC"));
    QVERIFY(question->naAllowed);
    QVERIFY(!question->isShortForm);
    QCOMPARE(question->options[2].ja, QStringLiteral("POS・レジアプリで商品別に記録"));
    QCOMPARE(question->actions, (std::vector<ActionId>{ActionId(QStringLiteral("A115")), ActionId(QStringLiteral("A116")), ActionId(QStringLiteral("A119"))}));
    QCOMPARE(loaded->dimension(QStringLiteral("SEC"))->axis, 7);
    QVERIFY(!loaded->find(QuestionId(QStringLiteral("Q999"))));
    QVERIFY(!loaded->dimension(QStringLiteral("NONE")));
}

void QuestionnaireTest::toolsHaveNamesAndQuestions()
{
    const Result<Questionnaire> loaded = Questionnaire::load(m_data);
    QVERIFY(loaded.ok());
    QCOMPARE(static_cast<int>(loaded->tools().size()), 6);
    const auto edi = std::ranges::find(loaded->tools(), QStringLiteral("edi"), &ToolItem::toolCode);
    QVERIFY(edi != loaded->tools().end());
    QCOMPARE(edi->usedAtLevel, 1);
    QCOMPARE(edi->questions, (std::vector<QuestionId>{QuestionId(QStringLiteral("Q210")), QuestionId(QStringLiteral("Q211"))}));
    QCOMPARE(edi->name.en, QStringLiteral("Electronic data interchange (EDI)"));
}

void QuestionnaireTest::brokenRowIsLocated_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("problem");
    QTest::addColumn<qint64>("line");
    // P01 stands on line 2, Q101 on line 13 (8 profile and 3 barrier questions), Q106 on line 18.
    QTest::newRow("option without code") << "MFG;REST;RETAIL" << "MFG;RETAIL" << "survey.options-differ" << qint64(2);
    QTest::newRow("condition on an unknown option") << "Q106,FRONT" << "Q106,FRONT" << "survey.condition-unknown" << qint64(18);
    QTest::newRow("unknown dimension") << "Q101,TOOL" << "Q101,TOOLS" << "data.reference-missing" << qint64(13);
    QTest::newRow("scored item without weight") << "with set templates and places\",2," << "with set templates and places\",0," << "survey.scored-item-incomplete" << qint64(13);
}

void QuestionnaireTest::brokenRowIsLocated()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    QFETCH(QString, problem);
    QFETCH(qint64, line);
    QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkpath(QStringLiteral("questionnaire")) && QDir(folder.path()).mkpath(QStringLiteral("actions")));
    const QStringList files{QStringLiteral("questionnaire/questionnaire.csv"), QStringLiteral("questionnaire/dimensions.csv"),
                            QStringLiteral("questionnaire/tool_items.csv"), QStringLiteral("actions/actions.csv")};
    for (const QString &file : files)
        QVERIFY(QFile::copy(m_data + QLatin1Char('/') + file, folder.filePath(file)));
    QFile file(folder.filePath(files.front()));
    QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
    QVERIFY(file.open(QIODevice::ReadWrite));
    QString text = QString::fromUtf8(file.readAll());
    QVERIFY(text.contains(before));
    text.replace(before, after);
    if (problem == QStringLiteral("survey.condition-unknown"))
        text.replace(QStringLiteral("2,P04:BTOC,1,0"), QStringLiteral("2,P04:RETAIL,1,0"));
    file.resize(0);
    file.seek(0);
    file.write(text.toUtf8());
    file.close();

    const Result<Questionnaire> loaded = Questionnaire::load(folder.path());
    QVERIFY(!loaded.ok());
    QCOMPARE(loaded.problems().front().id, problem);
    QCOMPARE(loaded.problems().front().place.line, line);
}

QTEST_APPLESS_MAIN(QuestionnaireTest)
#include "questionnaire_test.moc"
