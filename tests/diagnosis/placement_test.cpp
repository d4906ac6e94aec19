// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnosis/case_answers.h"
#include "diagnosis/placement.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <random>

using namespace smartsme;

namespace {

QuestionId id(const char *text)
{
    return QuestionId(QString::fromLatin1(text));
}

QString joined(const std::vector<QuestionId> &items)
{
    QStringList texts;
    for (const QuestionId &item : items)
        texts << item.text();
    return texts.join(u';');
}

Answers raised(Answers answers, const std::vector<QuestionId> &raises)
{
    for (const QuestionId &item : raises) {
        const Answer &answer = answers[item];
        answers[item] = Answer::ofLevel((answer.state == Answer::State::level ? answer.level : 0) + 1);
    }
    return answers;
}

/// All raises of all steps, an item shared by two steps only as often as it must rise.
std::vector<QuestionId> allRaises(const Placement &placement)
{
    std::map<QuestionId, std::ptrdiff_t> times;
    std::map<QuestionId, std::ptrdiff_t> coverage;
    for (const NearestStep &step : placement.nearest) {
        for (const QuestionId &item : step.raises) {
            const auto count = std::ranges::count(step.raises, item);
            (step.gate.isEmpty() ? coverage[item] : times[item]) = std::max(step.gate.isEmpty() ? coverage[item] : times[item], count);
        }
    }
    for (const auto &[item, count] : coverage)
        times[item] += count;
    std::vector<QuestionId> raises;
    for (const auto &[item, count] : times)
        raises.insert(raises.end(), static_cast<std::size_t>(count), item);
    return raises;
}

} // namespace

class PlacementTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void coverageOnlyMark_data();
    void coverageOnlyMark();
    void nearestByHand_data();
    void nearestByHand();
    void gateStepNamesActions();
    void nearestIsReachedAndMinimal();
    void choiceOfAnyGateSavesCoverage();
    void unknownAnswersDecide();
    void postponedTopIsNotCounted();
    void fewAnswersAreProvisional();
    void nothingAnswered();
    void settingOutsideLimitsIsLocated();

private:
    QString m_data = qEnvironmentVariable("SMARTSME_DATA");
    Questionnaire m_questionnaire;
    PlacementRules m_rules;
};

void PlacementTest::initTestCase()
{
    Result<Questionnaire> questionnaire = Questionnaire::load(m_data);
    QVERIFY(questionnaire.ok());
    m_questionnaire = std::move(questionnaire).value();
    Result<PlacementRules> rules = PlacementRules::load(m_data);
    QVERIFY(rules.ok());
    m_rules = std::move(rules).value();
}

void PlacementTest::coverageOnlyMark_data()
{
    QTest::addColumn<int>("level1");
    QTest::addColumn<int>("level2");
    QTest::addColumn<int>("level3");
    QTest::addColumn<int>("layer");
    QTest::addColumn<double>("y");
    // coverage_min 0.55, cap 0.99, gates ignored
    QTest::newRow("bottom: (1/3)/0.55") << 1 << 0 << 0 << 1 << 1.0 / 3.0 / 0.55;
    QTest::newRow("middle without middle items") << 2 << 0 << 0 << 2 << 1.0;
    QTest::newRow("middle: (1/3)/0.55") << 2 << 1 << 0 << 2 << 1.0 + 1.0 / 3.0 / 0.55;
    QTest::newRow("middle, capped, no top use") << 2 << 2 << 1 << 2 << 1.99;
    QTest::newRow("top: its coverage 2/3") << 2 << 2 << 2 << 3 << 2.0 + 2.0 / 3.0;
    QTest::newRow("top, capped") << 3 << 3 << 3 << 3 << 2.99;
}

void PlacementTest::coverageOnlyMark()
{
    QFETCH(int, level1);
    QFETCH(int, level2);
    QFETCH(int, level3);
    QFETCH(int, layer);
    QFETCH(double, y);
    const Placement placement = place(m_questionnaire, m_rules, uniformAnswers(m_questionnaire, level1, level2, level3));
    QCOMPARE(placement.coverageOnlyLayer, layer);
    QCOMPARE(placement.coverageOnlyY, y);
}

void PlacementTest::nearestByHand_data()
{
    QTest::addColumn<int>("level1");
    QTest::addColumn<int>("level2");
    QTest::addColumn<int>("level3");
    QTest::addColumn<QString>("change");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<int>("steps");
    QTest::addColumn<int>("items");
    QTest::newRow("one level of one item") << 2 << 2 << 0 << "Q121=1" << "G1.3:Q121" << 1 << 1;
    // any one of eight: two levels either way; of equal number the heaviest (Q204, Q208 and Q210 weigh 3), then the first
    QTest::newRow("any one of eight") << 2 << 0 << 0 << "" << "G1.5:Q204;Q204" << 2 << 1;
    QTest::newRow("any one, one begun") << 2 << 0 << 0 << "Q207=1" << "G1.5:Q207" << 1 << 1;
    QTest::newRow("top use") << 2 << 2 << 0 << "" << "G2.6:Q301;Q301" << 2 << 1;
    // Layer 1 all at 1: 45 of 135 points; 0.55 asks 74.25. The gates bring 2+2+3+2+2+3 = 14 (59); 16 are short.
    // Items of weight 3 still rise: Q103 once, Q105 twice, Q112 twice, Q121 once = 18. Five would bring 15 only.
    QTest::newRow("gates, then coverage") << 1 << 0 << 0 << ""
        << "G1.1:Q101;Q102|G1.2:Q103|G1.3:Q117;Q118;Q121|G1.5:Q204;Q204|:Q103;Q105;Q105;Q112;Q112;Q121" << 14 << 9;
    QTest::newRow("coverage only") << 2 << 2 << 2
        << "Q104=0;Q105=0;Q106=0;Q107=0;Q108=0;Q109=0;Q110=0;Q111=0;Q112=1"
        // 90 - 2*2 - 3*2 - 2*2 - 2*2 - 2*2 - 1*2 - 2*2 - 1*2 - 3 = 57; 18 short: six raises of weight 3 (Q103, Q105 x3, Q112 x2)
        << ":Q103;Q105;Q105;Q105;Q112;Q112" << 6 << 3;
    QTest::newRow("at the top nothing") << 3 << 3 << 3 << "" << "" << 0 << 0;
}

void PlacementTest::nearestByHand()
{
    QFETCH(int, level1);
    QFETCH(int, level2);
    QFETCH(int, level3);
    QFETCH(QString, change);
    QFETCH(QString, expected);
    QFETCH(int, steps);
    QFETCH(int, items);
    Answers answers = uniformAnswers(m_questionnaire, level1, level2, level3);
    for (const auto &[question, answer] : caseAnswers({}, change.split(u';', Qt::SkipEmptyParts)))
        answers[question] = answer;
    const Placement placement = place(m_questionnaire, m_rules, answers);
    QStringList found;
    for (const NearestStep &step : placement.nearest)
        found << step.gate.text() + u':' + joined(step.raises);
    QCOMPARE(found.join(u'|'), expected);
    QCOMPARE(placement.stepsToNextLayer, steps);
    QCOMPARE(placement.itemsToNextLayer, items);
}

void PlacementTest::gateStepNamesActions()
{
    Answers answers = uniformAnswers(m_questionnaire, 2, 2, 0);
    answers[id("Q121")] = Answer::ofLevel(1);
    const Placement placement = place(m_questionnaire, m_rules, answers);
    QCOMPARE(placement.nearest.front().actions, std::vector<ActionId>{ActionId(QStringLiteral("A129"))});
    const auto gate = std::ranges::find(placement.gates, GateId(QStringLiteral("G1.3")), &GateResult::id);
    QCOMPARE(joined(gate->shortItems), QStringLiteral("Q121"));
    QVERIFY(!gate->isUnknownOnly);
}

/// Random answers: the raises lift the firm out of its layer, and no raise of them can be left out.
void PlacementTest::nearestIsReachedAndMinimal()
{
    std::mt19937 random(20261123);
    for (int firm = 0; firm < 200; ++firm) {
        Answers answers = uniformAnswers(m_questionnaire, 2, 2, 0);
        for (auto &[question, answer] : answers) {
            if (answer.state == Answer::State::level && random() % 3 == 0)
                answer = random() % 8 == 0 ? Answer::dontKnow() : Answer::ofLevel(static_cast<int>(random() % 4));
        }
        const Placement placement = place(m_questionnaire, m_rules, answers);
        if (placement.layer == 3)
            continue;
        const std::vector<QuestionId> raises = allRaises(placement);
        QCOMPARE(static_cast<int>(raises.size()), placement.stepsToNextLayer);
        QVERIFY(place(m_questionnaire, m_rules, raised(answers, raises)).layer > placement.layer);
        for (std::size_t left = 0; left < raises.size(); ++left) {
            std::vector<QuestionId> fewer = raises;
            fewer.erase(fewer.begin() + static_cast<std::ptrdiff_t>(left));
            QCOMPARE(place(m_questionnaire, m_rules, raised(answers, fewer)).layer, placement.layer);
        }
    }
}

/// The cheapest item of a gate is not the best one when a heavier item also closes the coverage.
void PlacementTest::choiceOfAnyGateSavesCoverage()
{
    PlacementRules rules = m_rules;
    rules.gates.clear();
    Gate gate;
    gate.id = GateId(QStringLiteral("T"));
    gate.requiresAll = false;
    gate.items = {id("Q122"), id("Q121")};     // weight 1 and weight 3, both at 1, both one raise from 2
    gate.minCount = 1;
    rules.gates.push_back(gate);
    Answers answers = uniformAnswers(m_questionnaire, 2, 2, 0);
    answers[id("Q121")] = Answer::ofLevel(1);
    answers[id("Q122")] = Answer::ofLevel(1);
    rules.coverageMinL1 = (90.0 - 1.0) / 135.0;     // 90 - 3 - 1 = 86 points reached, 89 asked
    const Placement placement = place(m_questionnaire, rules, answers);
    QCOMPARE(placement.stepsToNextLayer, 1);
    QCOMPARE(joined(placement.nearest.front().raises), QStringLiteral("Q121"));
}

void PlacementTest::unknownAnswersDecide()
{
    Answers answers = uniformAnswers(m_questionnaire, 2, 2, 0);
    answers[id("Q121")] = Answer::dontKnow();
    answers[id("Q306")] = Answer::dontKnow();
    answers[id("Q311")] = Answer::dontKnow();       // in no gate: decides nothing
    answers[id("Q109")] = Answer::dontKnow();       // coverage suffices without it
    const Placement placement = place(m_questionnaire, m_rules, answers);
    QCOMPARE(placement.layer, 1);
    QCOMPARE(placement.layerIfBest, 3);
    QVERIFY(placement.isRange());
    QCOMPARE(joined(placement.deciding), QStringLiteral("Q121;Q306"));
    const auto gate = std::ranges::find(placement.gates, GateId(QStringLiteral("G1.3")), &GateResult::id);
    QVERIFY(gate->isUnknownOnly);

    answers[id("Q121")] = Answer::ofLevel(1);
    const Placement fixed = place(m_questionnaire, m_rules, answers);
    QCOMPARE(fixed.layerIfBest, 1);
    QVERIFY(fixed.deciding.empty());
}

void PlacementTest::postponedTopIsNotCounted()
{
    Answers answers = uniformAnswers(m_questionnaire, 0, 0, 0);
    std::erase_if(answers, [&](const auto &entry) { return m_questionnaire.find(entry.first)->layer == 3; });
    const Placement placement = place(m_questionnaire, m_rules, answers);
    QVERIFY(placement.isTopPostponed);
    QCOMPARE(placement.answeredShare, 1.0);         // 43 of 43
    QVERIFY(!placement.isProvisional);
    QVERIFY(!place(m_questionnaire, m_rules, uniformAnswers(m_questionnaire, 1, 0, 0)).isTopPostponed);   // 0.333 >= 0.30
}

void PlacementTest::fewAnswersAreProvisional()
{
    Answers answers = uniformAnswers(m_questionnaire, 1, 0, 0);
    std::erase_if(answers, [&](const auto &entry) { return m_questionnaire.find(entry.first)->layer == 3; });
    Placement placement = place(m_questionnaire, m_rules, answers);
    QCOMPARE(placement.answeredShare, 43.0 / 59.0);  // 0.729
    QVERIFY(!placement.isProvisional);
    answers.erase(id("Q219"));
    answers[id("Q220")] = Answer::dontKnow();
    placement = place(m_questionnaire, m_rules, answers);
    QCOMPARE(placement.answeredShare, 41.0 / 59.0);  // 0.695
    QVERIFY(placement.isProvisional);
}

void PlacementTest::nothingAnswered()
{
    const Placement placement = place(m_questionnaire, m_rules, {});
    QCOMPARE(placement.layer, 1);
    QCOMPARE(placement.y, 0.0);
    QVERIFY(placement.isProvisional);
    QCOMPARE(placement.answeredShare, 0.0);
    QCOMPARE(placement.layerIfBest, 3);
    QVERIFY(placement.coverage[0].applicable > 0);
}

void PlacementTest::settingOutsideLimitsIsLocated()
{
    QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkpath(QStringLiteral("questionnaire")));
    for (const QString &file : {QStringLiteral("questionnaire/gates.csv"), QStringLiteral("questionnaire/questionnaire.csv")})
        QVERIFY(QFile::copy(m_data + QLatin1Char('/') + file, folder.filePath(file)));
    QFile source(m_data + QStringLiteral("/questionnaire/settings.csv"));
    QVERIFY(source.open(QIODevice::ReadOnly));
    QByteArray text = source.readAll();
    text.replace("coverage_min_L2,0.55", "coverage_min_L2,55");
    QFile changed(folder.filePath(QStringLiteral("questionnaire/settings.csv")));
    QVERIFY(changed.open(QIODevice::WriteOnly));
    changed.write(text);
    changed.close();
    const Result<PlacementRules> rules = PlacementRules::load(folder.path());
    QVERIFY(!rules.ok());
    QCOMPARE(rules.problems().front().id, QStringLiteral("diagnosis.setting-unusable"));
    QCOMPARE(rules.problems().front().place.line, qint64(3));
}

QTEST_APPLESS_MAIN(PlacementTest)
#include "placement_test.moc"
