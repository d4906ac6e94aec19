// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnosis/case_answers.h"
#include "diagnosis/diagnosis_schemas.h"
#include "plan/rollout_plan.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>
#include <limits>
#include <random>

using namespace smartsme;

namespace {

QuestionId question(const char *text)
{
    return QuestionId(QString::fromLatin1(text));
}

ActionId action(const char *text)
{
    return ActionId(QString::fromLatin1(text));
}

PlanOptions usual()
{
    PlanOptions options;
    options.start = QDate(2026, 10, 1);
    options.hoursPerWeek = 3;
    options.yearlyBudget = Yen(400'000);
    return options;
}

QString named(const RolloutPlan &plan)
{
    QStringList ids;
    for (const PlannedAction &planned : plan.actions)
        ids << planned.action.text();
    return ids.join(u' ');
}

const PlannedAction *find(const RolloutPlan &plan, const ActionId &id)
{
    const auto found = std::ranges::find(plan.actions, id, &PlannedAction::action);
    return found == plan.actions.end() ? nullptr : &*found;
}

QString reason(const RolloutPlan &plan, const char *id)
{
    const auto found = std::ranges::find(plan.deferred, action(id), &DeferredAction::action);
    return found == plan.deferred.end() ? QString() : found->reason.en;
}

} // namespace

class RolloutPlanTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void oneMissingBackup();
    void whatOpensTheGateComesFirst();
    void chainOfOrders();
    void fewerHoursTakeLonger();
    void noHoursDeferEverything();
    void hoursThatNoWeekHas();
    void moneyDecidesWhatFits();
    void removedAndAdded();
    void unknownAnswersAskOnlyThroughGates();
    void nothingAnswered();
    void componentsOfTheGap();
    void smallRestaurant();
    void randomPlansKeepTheRules();
    void tenThousandFirms();

private:
    RolloutPlan plan(const Answers &answers, const PlanOptions &options = usual(),
                     const std::set<ProductivityComponent> &gap = {ProductivityComponent::valueAdded, ProductivityComponent::staffCost,
                                                                   ProductivityComponent::hours}) const
    {
        return rolloutPlan(m_catalogue, m_questionnaire, m_rules, place(m_questionnaire, m_rules, answers), answers, options, gap);
    }
    Answers randomAnswers(std::mt19937 &random) const;
    void checkRules(const Answers &answers, const PlanOptions &options, const RolloutPlan &made) const;

    QString m_data = qEnvironmentVariable("SMARTSME_DATA");
    Questionnaire m_questionnaire;
    PlacementRules m_rules;
    ActionCatalogue m_catalogue;
};

void RolloutPlanTest::initTestCase()
{
    Result<Questionnaire> questionnaire = Questionnaire::load(m_data);
    Result<PlacementRules> rules = PlacementRules::load(m_data);
    Result<ActionCatalogue> catalogue = ActionCatalogue::load(m_data);
    QVERIFY(questionnaire.ok() && rules.ok() && catalogue.ok());
    m_questionnaire = std::move(questionnaire).value();
    m_rules = std::move(rules).value();
    m_catalogue = std::move(catalogue).value();
}

/// Cheap one-week actions of higher priority do not go before the backup that holds the firm in the bottom layer.
void RolloutPlanTest::whatOpensTheGateComesFirst()
{
    Answers answers = uniformAnswers(m_questionnaire, 2, 0, 0);
    answers[question("Q207")] = Answer::ofLevel(2);
    answers[question("Q121")] = Answer::ofLevel(1);
    for (const char *low : {"Q105", "Q110", "Q111", "Q113", "Q114"})
        answers[question(low)] = Answer::ofLevel(0);
    answers[question("Z01")] = Answer::ofCodes({QStringLiteral("B02"), QStringLiteral("B08"), QStringLiteral("B20")});
    const RolloutPlan made = plan(answers);
    QVERIFY(made.actions.size() > 3);
    QCOMPARE(made.actions.front().action, action("A129"));
    QVERIFY(made.actions.front().priority < std::ranges::max(made.actions, {}, &PlannedAction::priority).priority);
}

/// Everything at pass level but the backup (Q121 at 1): one action, A129, whose prerequisite A126 the answers show as done.
void RolloutPlanTest::oneMissingBackup()
{
    Answers answers = uniformAnswers(m_questionnaire, 2, 2, 2);
    answers[question("Q121")] = Answer::ofLevel(1);
    answers[question("Z02")] = Answer::ofCodes({QStringLiteral("B07"), QStringLiteral("NONE")});
    const RolloutPlan made = plan(answers);
    QCOMPARE(named(made), QStringLiteral("A129"));
    const PlannedAction &backup = made.actions.front();
    // gap 3 x (2-1) = 3, one gate of the layer 4, one ticked barrier 2: 9 over 2 weeks
    QCOMPARE(static_cast<int>(backup.terms.size()), 3);
    QCOMPARE(backup.terms[0].value, 3.0);
    QCOMPARE(backup.terms[1].value, 4.0);
    QCOMPARE(backup.terms[1].kind, PriorityTerm::Kind::gate);
    QCOMPARE(backup.terms[2].value, 2.0);
    QCOMPARE(backup.priority, 4.5);
    QCOMPARE(backup.effortHours, 3.0);
    QCOMPARE(backup.start, QDate(2026, 10, 1));
    QCOMPARE(backup.shortestEnd, QDate(2026, 10, 7));
    QCOMPARE(backup.typicalEnd, QDate(2026, 10, 14));
    QCOMPARE(backup.longestEnd, QDate(2026, 10, 28));
    QCOMPARE(backup.quarter, QStringLiteral("2026Q4"));
    QVERIFY(backup.waitsFor.empty());
    QVERIFY(!backup.isPrerequisiteOnly);
    QCOMPARE(backup.raisesItems, std::vector<QuestionId>{question("Q121")});
    QCOMPARE(backup.removesBarriers, std::vector<BarrierId>{BarrierId(QStringLiteral("B07"))});
    QCOMPARE(static_cast<int>(made.gates.size()), 1);
    QCOMPARE(made.gates.front().typical, QDate(2026, 10, 14));
    QCOMPARE(made.gates.front().latest, QDate(2026, 10, 28));
    QVERIFY(made.closedGates.empty());
    // C1: at least nothing, at most 10,000 yen a month (dearer than 100,000 once), 12 payments
    QCOMPARE(static_cast<int>(made.years.size()), 1);
    QCOMPARE(made.years.front().last, QDate(2027, 9, 30));
    QCOMPARE(made.cost, (Range<Yen>{Yen(0), Yen(120'000)}));
    QCOMPARE(made.effortHours, (Range<double>{1.5, 6.0}));
    QCOMPARE(made.expectedLayer, std::optional(3));
    QVERIFY(std::abs(*made.expectedY - (2.0 + 2.0 / 3.0)) < 1e-9);
    QCOMPARE(made.criticalPath, std::vector<ActionId>{action("A129")});
}

/// Orders received on paper only (Q210 at 0): A218, then A219, then A221 of 2, 12 and 8 weeks.
void RolloutPlanTest::chainOfOrders()
{
    Answers answers = uniformAnswers(m_questionnaire, 2, 2, 2);
    answers[question("Q210")] = Answer::ofLevel(0);
    const RolloutPlan made = plan(answers);
    QCOMPARE(named(made), QStringLiteral("A218 A219 A221"));
    QCOMPARE(made.actions[0].typicalEnd, QDate(2026, 10, 14));
    QCOMPARE(made.actions[1].start, QDate(2026, 10, 15));
    QCOMPARE(made.actions[1].typicalEnd, QDate(2027, 1, 6));
    QCOMPARE(made.actions[2].start, QDate(2027, 1, 7));
    QCOMPARE(made.actions[2].typicalEnd, QDate(2027, 3, 3));
    QCOMPARE(made.actions[2].longestEnd, QDate(2027, 9, 15));       // 4 + 26 + 20 weeks
    QCOMPARE(made.actions[2].quarter, QStringLiteral("2027Q1"));
    QCOMPARE(made.actions[2].waitsFor, std::vector<ActionId>{action("A219")});
    QCOMPARE(made.actions[1].priority, (6.0 + 2.0) / 12.0);         // gap 3 x 2, bears on hours
    QCOMPARE(made.criticalPath, (std::vector<ActionId>{action("A218"), action("A219"), action("A221")}));
    QCOMPARE(made.effortHours, (Range<double>{16.5, 75.0}));        // 11 and 50 weeks of 1.5 hours
    // A219 is C2: 100,000 once at least; 50,000 a month at most, from 15 October 12 payments. A221 is C1: 10,000 from 7 January, 9 payments.
    QCOMPARE(made.cost, (Range<Yen>{Yen(100'000), Yen(690'000)}));
    QVERIFY(!made.years.front().isOverBudget);
    QVERIFY(reason(made, "A223").contains(QStringLiteral("500,000")));  // C3 begins at 500,000 yen
    QVERIFY(reason(made, "A224").contains(QStringLiteral("profile")));  // no overseas dealings
}

void RolloutPlanTest::fewerHoursTakeLonger()
{
    Answers answers = uniformAnswers(m_questionnaire, 2, 2, 2);
    answers[question("Q210")] = Answer::ofLevel(0);
    PlanOptions options = usual();
    options.hoursPerWeek = 1;           // an effort week takes 1.5 hours: 2 weeks become 3, 12 become 18
    const RolloutPlan made = plan(answers, options);
    QCOMPARE(made.actions[0].typicalEnd, QDate(2026, 10, 21));
    QCOMPARE(made.actions[1].typicalEnd, QDate(2026, 10, 21).addDays(18 * 7));
}

void RolloutPlanTest::noHoursDeferEverything()
{
    Answers answers = uniformAnswers(m_questionnaire, 2, 2, 2);
    answers[question("Q121")] = Answer::ofLevel(1);
    PlanOptions options = usual();
    options.hoursPerWeek = 0;
    const RolloutPlan made = plan(answers, options);
    QVERIFY(made.actions.empty() && made.years.empty() && !made.expectedLayer);
    QVERIFY(reason(made, "A129").contains(QStringLiteral("hours")));
    QCOMPARE(static_cast<int>(made.closedGates.size()), 1);
    QVERIFY(made.closedGates.front().reason.en.contains(QStringLiteral("hours")));
}

void RolloutPlanTest::hoursThatNoWeekHas()
{
    QVERIFY(areHoursPerWeek(0) && areHoursPerWeek(0.1) && areHoursPerWeek(168));
    Answers answers = uniformAnswers(m_questionnaire, 2, 2, 2);
    answers[question("Q210")] = Answer::ofLevel(0);
    PlanOptions options = usual();
    const auto madeWith = [&](double hours) {
        options.hoursPerWeek = hours;
        return plan(answers, options);
    };
    const RolloutPlan least = madeWith(0.1);
    const RolloutPlan most = madeWith(168);
    QVERIFY(least.actions.back().typicalEnd < QDate(2060, 1, 1));
    for (const double few : {1e-9, 1e-300}) {
        QVERIFY(!areHoursPerWeek(few));
        QCOMPARE(madeWith(few).actions.back().typicalEnd, least.actions.back().typicalEnd);
    }
    QVERIFY(!areHoursPerWeek(1e300));
    QCOMPARE(madeWith(1e300).actions.back().typicalEnd, most.actions.back().typicalEnd);
    for (const double none : {-1.0, std::numeric_limits<double>::quiet_NaN()}) {
        QVERIFY(!areHoursPerWeek(none));
        QVERIFY(madeWith(none).actions.empty());
    }
}

void RolloutPlanTest::moneyDecidesWhatFits()
{
    Answers answers = uniformAnswers(m_questionnaire, 2, 2, 2);
    answers[question("Q210")] = Answer::ofLevel(0);
    PlanOptions options = usual();
    options.yearlyBudget = Yen(600'000);
    QVERIFY(find(plan(answers, options), action("A223")));
    options.yearlyBudget = Yen(550'000);    // A219 takes 100,000 of the first year: A223 (500,000) waits for the second
    const RolloutPlan second = plan(answers, options);
    QVERIFY(find(second, action("A223")));
    QVERIFY(find(second, action("A223"))->start >= QDate(2027, 10, 1));
    QCOMPARE(static_cast<int>(second.years.size()), 2);
    QCOMPARE(second.years[1].cost.low, Yen(500'000));
    options.yearlyBudget = Yen(50'000);
    const RolloutPlan none = plan(answers, options);
    QCOMPARE(named(none), QStringLiteral("A218"));
    QVERIFY(reason(none, "A221").contains(QStringLiteral("needs first")));
}

void RolloutPlanTest::removedAndAdded()
{
    Answers answers = uniformAnswers(m_questionnaire, 2, 2, 2);
    answers[question("Q210")] = Answer::ofLevel(0);
    PlanOptions options = usual();
    options.removed = {action("A219")};
    const RolloutPlan without = plan(answers, options);
    QCOMPARE(named(without), QStringLiteral("A218"));
    QVERIFY(reason(without, "A219").contains(QStringLiteral("leave this action out")));
    QVERIFY(reason(without, "A221").contains(QStringLiteral("Electronic order receiving")));

    options.removed.clear();
    options.yearlyBudget = Yen(0);
    options.added = {action("A312")};       // robots: C5, waits for A305 (done by the answers)
    const RolloutPlan with = plan(uniformAnswers(m_questionnaire, 2, 2, 2), options);
    QCOMPARE(named(with), QStringLiteral("A312"));
    QVERIFY(with.actions.front().isCostOpenEnded);
    QVERIFY(!with.actions.front().isPrerequisiteOnly);
    QVERIFY(with.years.front().isOverBudget);
}

void RolloutPlanTest::unknownAnswersAskOnlyThroughGates()
{
    Answers answers = uniformAnswers(m_questionnaire, 2, 2, 2);
    answers[question("Q109")] = Answer::dontKnow();     // in no gate
    QVERIFY(plan(answers).actions.empty());
    answers[question("Q121")] = Answer::dontKnow();     // G1.3
    const RolloutPlan made = plan(answers);
    QCOMPARE(named(made), QStringLiteral("A129"));
    QCOMPARE(made.actions.front().terms.front().value, 6.0);
}

void RolloutPlanTest::nothingAnswered()
{
    const RolloutPlan made = plan({});
    QVERIFY(made.actions.empty() && made.deferred.empty());
    QCOMPARE(made.closedGates.size(), m_rules.gates.size() - 1);    // the profile is not known: G2.3 is waived
    PlanOptions options = usual();
    options.start = QDate();
    QVERIFY(plan(uniformAnswers(m_questionnaire, 0, 0, 0), options).actions.empty());
}

void RolloutPlanTest::componentsOfTheGap()
{
    Answers answers = uniformAnswers(m_questionnaire, 2, 2, 2);
    answers[question("Q210")] = Answer::ofLevel(0);
    const RolloutPlan made = plan(answers, usual(), {ProductivityComponent::valueAdded});
    QCOMPARE(find(made, action("A219"))->priority, 6.0 / 12.0);     // it bears on hours only
}

/// Case C11, the small restaurant: at the bottom, no machines, sells to consumers.
void RolloutPlanTest::smallRestaurant()
{
    const std::vector<TableSchema> schemas = diagnosisSchemas();
    const Result<DataTable> cases = loadDataTable(m_data, *std::ranges::find(schemas, QStringLiteral("questionnaire/placement_cases.csv"), &TableSchema::file));
    QVERIFY(cases.ok());
    const DataRow row = (*cases)[10];
    QCOMPARE(row.text("case_id"), QStringLiteral("C11"));
    const Answers answers = caseAnswers(row.list("profile"), row.list("answers"));
    const RolloutPlan made = plan(answers);
    checkRules(answers, usual(), made);
    QVERIFY(find(made, action("A110")) && find(made, action("A129")) && find(made, action("A119")));
    QVERIFY(!find(made, action("A302")));                       // stage 3 is beyond the window
    QVERIFY(reason(made, "A302").contains(QStringLiteral("stage 3")));
    QVERIFY(!find(made, action("A219")));                       // no orders from firms
    const auto ahead = std::ranges::count(made.actions, 2, &PlannedAction::stage);
    QVERIFY(ahead >= 1 && ahead <= m_catalogue.settings().nextStageStart);
    for (const char *gate : {"G1.1", "G1.2", "G1.3", "G1.5"})
        QVERIFY2(std::ranges::find(made.gates, GateId(QString::fromLatin1(gate)), &GateForecast::gate) != made.gates.end(), gate);
    QCOMPARE(made.expectedLayer, std::optional(2));
    QVERIFY(find(made, action("A106"))->start < find(made, action("A110"))->start);
    // A230 has the highest priority of all (one week), but is of the next stage: reviewing results does not come before the tools.
    // Measuring the baseline (A134) is what it waits for, and does come before them.
    QVERIFY(find(made, action("A134"))->typicalEnd < find(made, action("A110"))->start);
    QVERIFY(find(made, action("A230")) && find(made, action("A230"))->start > find(made, action("A129"))->typicalEnd);
    QCOMPARE(find(made, made.criticalPath.back())->typicalEnd, made.end);
    QCOMPARE(find(made, made.criticalPath.front())->start, usual().start);
}

Answers RolloutPlanTest::randomAnswers(std::mt19937 &random) const
{
    Answers answers;
    for (const Question &asked : m_questionnaire.questions()) {
        if (!asked.isScored()) {
            QStringList codes;
            for (const QString &code : asked.optionCodes) {
                if (random() % 2 == 0 && (asked.type == AnswerType::multi || codes.isEmpty()))
                    codes << code;
            }
            answers[asked.id] = Answer::ofCodes(codes);
        } else if (random() % 10 == 0) {
            answers[asked.id] = asked.naAllowed ? Answer::notApplicable() : Answer::dontKnow();
        } else {
            const unsigned high = asked.layer == 1 ? 4 : 3;
            answers[asked.id] = Answer::ofLevel(static_cast<int>(random() % high));
        }
    }
    return answers;
}

void RolloutPlanTest::checkRules(const Answers &answers, const PlanOptions &options, const RolloutPlan &made) const
{
    const Placement placement = place(m_questionnaire, m_rules, answers);
    const double perWeek = std::min(m_catalogue.settings().hoursPerEffortWeek, options.hoursPerWeek);
    for (const PlannedAction &planned : made.actions) {
        for (const ActionId &before : planned.waitsFor) {
            QVERIFY2(find(made, before), qPrintable(planned.action.text()));
            QVERIFY(find(made, before)->typicalEnd < planned.start);
        }
        const auto running = std::ranges::count_if(made.actions, [&](const PlannedAction &other) {
            return other.start <= planned.start && planned.start <= other.typicalEnd;
        });
        QVERIFY(static_cast<double>(running) * perWeek <= options.hoursPerWeek + 1e-9);
        QVERIFY(planned.shortestEnd <= planned.typicalEnd && planned.typicalEnd <= planned.longestEnd);
        QVERIFY(planned.stage <= placement.layer + 1);
        QVERIFY2(planned.isPrerequisiteOnly != !planned.raisesItems.empty(), qPrintable(planned.action.text()));
        double sum = 0;
        for (const PriorityTerm &term : planned.terms) {
            QVERIFY(!term.label.ja.isEmpty() && !term.label.en.isEmpty());
            sum += term.value;
        }
        QVERIFY(std::abs(planned.priority - sum / m_catalogue.find(planned.action)->typicalWeeks) < 1e-9);
    }
    for (const DeferredAction &deferred : made.deferred) {
        QVERIFY(!find(made, deferred.action));
        QVERIFY(!deferred.reason.ja.isEmpty() && !deferred.reason.en.isEmpty());
    }
    for (const GateResult &gate : placement.gates) {
        if (gate.state != GateState::failed)
            continue;
        const bool opens = std::ranges::find(made.gates, gate.id, &GateForecast::gate) != made.gates.end();
        const bool isClosed = std::ranges::find(made.closedGates, gate.id, &ClosedGate::gate) != made.closedGates.end();
        QVERIFY2(opens != isClosed, qPrintable(gate.id.text()));
    }
    for (const PlanYear &year : made.years)
        QVERIFY(year.cost.low <= options.yearlyBudget && year.cost.low <= year.cost.high);
    if (made.expectedLayer)
        QVERIFY(*made.expectedLayer >= placement.layer);
}

void RolloutPlanTest::randomPlansKeepTheRules()
{
    std::mt19937 random(11);
    for (int firm = 0; firm < 300; ++firm) {
        const Answers answers = randomAnswers(random);
        PlanOptions options = usual();
        options.hoursPerWeek = 1 + static_cast<double>(random() % 12) / 2.0;
        options.yearlyBudget = Yen(random() % 2'000'000);
        const RolloutPlan made = plan(answers, options);
        checkRules(answers, options, made);
        const RolloutPlan again = plan(answers, options);
        QCOMPARE(named(made), named(again));
        QCOMPARE(made.end, again.end);
    }
}

/// A diagnosis of thousands of firms makes a plan each: nothing in it may grow with more than the catalogue.
void RolloutPlanTest::tenThousandFirms()
{
    std::mt19937 random(3);
    const Answers answers = randomAnswers(random);
    const Placement placement = place(m_questionnaire, m_rules, answers);
    QElapsedTimer timer;
    timer.start();
    constexpr int firms = 200;
    std::size_t planned = 0;
    for (int firm = 0; firm < firms; ++firm)
        planned += rolloutPlan(m_catalogue, m_questionnaire, m_rules, placement, answers, usual()).actions.size();
    const double milliseconds = static_cast<double>(timer.nsecsElapsed()) / 1e6 / firms;
    qInfo("one plan: %.3f ms", milliseconds);
    QVERIFY(planned > 0);
    QVERIFY2(milliseconds < 20.0, "a plan takes far longer than the 0.8 ms it took in a debug build when this was written");
}

QTEST_APPLESS_MAIN(RolloutPlanTest)
#include "rollout_plan_test.moc"
