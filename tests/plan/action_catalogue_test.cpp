// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/action_catalogue.h"
#include "plan/plan_schemas.h"
#include "survey/questionnaire.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace smartsme;

class ActionCatalogueTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTableLoads_data();
    void everyTableLoads();
    void countsOfTheReadme();
    void oneActionInFull();
    void supportHasNames();
    void costBands();
    void conditionsAreOptionsOfTheQuestionnaire();
    void brokenRowIsLocated_data();
    void brokenRowIsLocated();

private:
    QString m_data = qEnvironmentVariable("SMARTSME_DATA");
};

void ActionCatalogueTest::everyTableLoads_data()
{
    QTest::addColumn<QString>("file");
    for (const TableSchema &schema : planSchemas())
        QTest::newRow(qPrintable(schema.file)) << schema.file;
}

void ActionCatalogueTest::everyTableLoads()
{
    QFETCH(QString, file);
    const std::vector<TableSchema> schemas = planSchemas();
    const TableSchema schema = *std::ranges::find(schemas, file, &TableSchema::file);
    const Result<DataTable> table = loadDataTable(m_data, schema);
    QVERIFY2(table.ok(), table.ok() ? "" : qPrintable(printed(table.problems().front())));
    QVERIFY(table->size() > 0);
    const Problems references = checkReferences(m_data, schema, *table);
    QVERIFY2(references.empty(), references.empty() ? "" : qPrintable(printed(references.front())));
}

void ActionCatalogueTest::countsOfTheReadme()
{
    const Result<ActionCatalogue> catalogue = ActionCatalogue::load(m_data);
    QVERIFY2(catalogue.ok(), catalogue.ok() ? "" : qPrintable(printed(catalogue.problems().front())));
    const auto ofStage = [&](int stage) { return std::ranges::count(catalogue->actions(), stage, &Action::stage); };
    QCOMPARE(static_cast<int>(ofStage(1)), 34);
    QCOMPARE(static_cast<int>(ofStage(2)), 33);
    QCOMPARE(static_cast<int>(ofStage(3)), 37);
    for (const Action &action : catalogue->actions()) {
        for (const Text &text : {action.name, action.kpi, action.estimateStatus})
            QVERIFY2(!text.ja.isEmpty() && !text.en.isEmpty(), qPrintable(action.id.text()));
        for (const QChar c : action.kpi.en)
            QVERIFY2(c.unicode() < 0x3000, qPrintable(action.id.text()));
        QVERIFY(catalogue->costBand(action.costBand));
    }
    QVERIFY(catalogue->settings().hoursPerEffortWeek > 0);
}

void ActionCatalogueTest::oneActionInFull()
{
    const Result<ActionCatalogue> catalogue = ActionCatalogue::load(m_data);
    QVERIFY(catalogue.ok());
    const Action *action = catalogue->find(ActionId(QStringLiteral("A119")));
    QVERIFY(action);
    QCOMPARE(action->stage, 1);
    QCOMPARE(action->prerequisites, (std::vector<ActionId>{ActionId(QStringLiteral("A110")), ActionId(QStringLiteral("A115"))}));
    QCOMPARE(action->typicalWeeks, 3);
    QCOMPARE(action->effortWeeks, (Range<int>{2, 6}));
    QCOMPARE(action->costBand, QStringLiteral("C1"));
    QCOMPARE(action->kpi.en, QStringLiteral("Double entries per day; Overtime bunched at month-end (hours)"));
    QCOMPARE(action->components, (std::vector<ProductivityComponent>{ProductivityComponent::staffCost, ProductivityComponent::hours}));
    QCOMPARE(action->appliesIf, QStringLiteral("P04:BTOC"));
    QVERIFY(action->isAssumption);
    QCOMPARE(action->supportProgrammes, QStringList{QStringLiteral("IT_SUBSIDY")});
    QVERIFY(!catalogue->find(ActionId(QStringLiteral("A110")))->isAssumption);
    QVERIFY(!catalogue->find(ActionId(QStringLiteral("A999"))));
}

/// No code reaches a reader: every one has a name in both languages, and those with rules name them.
void ActionCatalogueTest::supportHasNames()
{
    const Result<ActionCatalogue> catalogue = ActionCatalogue::load(m_data);
    QVERIFY(catalogue.ok());
    for (const Action &action : catalogue->actions()) {
        for (const QString &code : action.supportProgrammes) {
            const SupportProgramme *programme = catalogue->supportProgramme(code);
            QVERIFY2(programme && !programme->name.ja.isEmpty() && !programme->name.en.isEmpty(), qPrintable(code));
        }
    }
    QCOMPARE(catalogue->supportProgramme(QStringLiteral("CHAMBER"))->name.ja, QStringLiteral("商工会議所・商工会などの支援機関"));
    QCOMPARE(catalogue->supportProgramme(QStringLiteral("MONO_HOJO"))->programmeId, QStringLiteral("monozukuri"));
    QVERIFY(!catalogue->supportProgramme(QStringLiteral("A119")));
}

void ActionCatalogueTest::costBands()
{
    const Result<ActionCatalogue> catalogue = ActionCatalogue::load(m_data);
    QVERIFY(catalogue.ok());
    const CostBand *open = catalogue->costBand(QStringLiteral("C5"));
    QVERIFY(open && open->initialOpenEnd == Yen(10'000'000));
    QVERIFY(!open->isEither);
    const CostBand *either = catalogue->costBand(QStringLiteral("C2"));
    QVERIFY(either && either->isEither && !either->initialOpenEnd);
    QCOMPARE(either->initial, (Range<Yen>{Yen(100'000), Yen(500'000)}));
    QCOMPARE(either->monthly, (Range<Yen>{Yen(10'000), Yen(50'000)}));
}

/// An action whose condition no answer can meet would never be planned, and nobody would notice.
void ActionCatalogueTest::conditionsAreOptionsOfTheQuestionnaire()
{
    const Result<ActionCatalogue> catalogue = ActionCatalogue::load(m_data);
    const Result<Questionnaire> questionnaire = Questionnaire::load(m_data);
    QVERIFY(catalogue.ok() && questionnaire.ok());
    for (const Action &action : catalogue->actions()) {
        for (const QString &term : action.appliesIf.split(u'|', Qt::SkipEmptyParts)) {
            const Question *question = questionnaire->find(QuestionId(term.section(u':', 0, 0)));
            QVERIFY2(question && question->optionCodes.contains(term.section(u':', 1)), qPrintable(action.id.text() + u' ' + term));
        }
    }
}

void ActionCatalogueTest::brokenRowIsLocated_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("problem");
    QTest::addColumn<qint64>("line");
    // A101 stands on line 2 and A102 on line 3; A102 waits for A101 already.
    QTest::newRow("cycle") << "actions.csv" << "governance,,1,C0,CHAMBER;YOROZU" << "governance,A102,1,C0,CHAMBER;YOROZU" << "plan.prerequisite-cycle" << qint64(2);
    QTest::newRow("waits for itself") << "actions.csv" << "governance,,1,C0,CHAMBER;YOROZU" << "governance,A101,1,C0,CHAMBER;YOROZU" << "plan.prerequisite-cycle" << qint64(2);
    QTest::newRow("later stage") << "actions.csv" << "governance,,1,C0,ITFAIR" << "governance,A202,1,C0,ITFAIR" << "plan.prerequisite-later-stage" << qint64(4);
    QTest::newRow("unknown prerequisite") << "actions.csv" << "governance,,1,C0,ITFAIR" << "governance,A777,1,C0,ITFAIR" << "data.reference-missing" << qint64(4);
    QTest::newRow("unknown support") << "actions.csv" << "governance,,1,C0,ITFAIR" << "governance,,1,C0,NOBODY" << "data.reference-missing" << qint64(4);
    QTest::newRow("effort out of order") << "actions.csv" << "governance,,1,C0,ITFAIR" << "governance,,9,C0,ITFAIR" << "plan.effort-order" << qint64(4);
    QTest::newRow("setting outside its limits") << "planning_settings.csv" << "hours_per_effort_week,1.5" << "hours_per_effort_week,0" << "plan.setting-unusable" << qint64(2);
}

void ActionCatalogueTest::brokenRowIsLocated()
{
    QFETCH(QString, file);
    QFETCH(QString, before);
    QFETCH(QString, after);
    QFETCH(QString, problem);
    QFETCH(qint64, line);
    QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkpath(QStringLiteral("actions")));
    // support programmes refer to it
    QVERIFY(QDir(folder.path()).mkpath(QStringLiteral("programmes")));
    QVERIFY(QFile::copy(m_data + QStringLiteral("/programmes/programme_requirements.csv"), folder.filePath(QStringLiteral("programmes/programme_requirements.csv"))));
    for (const QString &name : QDir(m_data + QStringLiteral("/actions")).entryList({QStringLiteral("*.csv")})) {
        QFile source(m_data + QStringLiteral("/actions/") + name);
        QFile copy(folder.filePath(QStringLiteral("actions/") + name));
        QVERIFY(source.open(QIODevice::ReadOnly) && copy.open(QIODevice::WriteOnly));
        QString text = QString::fromUtf8(source.readAll());
        if (name == file) {
            const qsizetype at = text.indexOf(before);
            QVERIFY(at >= 0);
            text.replace(at, before.size(), after);
        }
        copy.write(text.toUtf8());
    }
    const Result<ActionCatalogue> catalogue = ActionCatalogue::load(folder.path());
    QVERIFY(!catalogue.ok());
    QCOMPARE(catalogue.problems().front().id, problem);
    QCOMPARE(catalogue.problems().front().place.line, line);
}

QTEST_APPLESS_MAIN(ActionCatalogueTest)
#include "action_catalogue_test.moc"
