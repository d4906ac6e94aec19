// SPDX-License-Identifier: GPL-3.0-or-later
#include "survey/answers.h"

#include <QTest>

#include <algorithm>

using namespace smartsme;

namespace {

QuestionId id(const char *text)
{
    return QuestionId(QString::fromLatin1(text));
}

} // namespace

class AnswersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void condition_data();
    void condition();
    void notApplicableOnlyWhereAllowed();
    void levels();
    void coverageByHand();
    void orderOfAsking();
    void orderOfTheShortForm();
    void postponedTopIsLeftOut();

private:
    Questionnaire m_questionnaire;
};

void AnswersTest::initTestCase()
{
    Result<Questionnaire> loaded = Questionnaire::load(qEnvironmentVariable("SMARTSME_DATA"));
    QVERIFY2(loaded.ok(), loaded.ok() ? "" : qPrintable(printed(loaded.problems().front())));
    m_questionnaire = std::move(loaded).value();
}

void AnswersTest::condition_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("chosen");
    QTest::addColumn<bool>("holds");
    QTest::newRow("empty always holds") << "" << QStringList{} << true;
    QTest::newRow("chosen") << "P04:BTOC" << QStringList{QStringLiteral("BTOB"), QStringLiteral("BTOC")} << true;
    QTest::newRow("not chosen") << "P04:BTOC" << QStringList{QStringLiteral("BTOB")} << false;
    QTest::newRow("second of two") << "P04:BTOB|P04:BUYER" << QStringList{QStringLiteral("BUYER")} << true;
    QTest::newRow("neither of two") << "P04:BTOB|P04:BUYER" << QStringList{QStringLiteral("BTOC")} << false;
    QTest::newRow("a longer code is another code") << "P03:MULTI" << QStringList{QStringLiteral("MULTI5")} << false;
    QTest::newRow("question not asked yet") << "P08:YES" << QStringList{QStringLiteral("YES")} << false;
}

void AnswersTest::condition()
{
    QFETCH(QString, text);
    QFETCH(QStringList, chosen);
    QFETCH(bool, holds);
    const QString question = text.left(3) == QStringLiteral("P08") ? QStringLiteral("P06") : text.left(3);
    QCOMPARE(conditionHolds(text, {{QuestionId(question), Answer::ofCodes(chosen)}}), holds);
}

void AnswersTest::notApplicableOnlyWhereAllowed()
{
    const Question &allowed = *m_questionnaire.find(id("Q107"));
    const Question &notAllowed = *m_questionnaire.find(id("Q101"));
    QVERIFY(allowed.naAllowed && !notAllowed.naAllowed);
    const Answers answers{{allowed.id, Answer::notApplicable()}, {notAllowed.id, Answer::notApplicable()}};
    QVERIFY(!isApplicable(allowed, answers));
    QVERIFY(isApplicable(notAllowed, answers));
    QVERIFY(!levelOf(notAllowed, answers));
}

void AnswersTest::levels()
{
    const Question &question = *m_questionnaire.find(id("Q101"));
    QVERIFY(!levelOf(question, {}));
    QVERIFY(!levelOf(question, {{question.id, Answer::dontKnow()}}));
    QCOMPARE(levelOf(question, {{question.id, Answer::ofLevel(3)}}), std::optional(3));
    QCOMPARE(levelOf(question, {{question.id, Answer::ofLevel(7)}}), std::optional(3));
}

void AnswersTest::coverageByHand()
{
    // Layer 1 without shop sales (not BTOC) and without customers (NA): 45 - 2 - 2 = 41 in the denominator, 21 items.
    // Q103 (weight 3) at 2 and Q109 (weight 1) at 3: (3*2 + 1*3) / (3*41) = 9/123.
    Answers answers{{id("P04"), Answer::ofCodes({QStringLiteral("BTOB")})}, {id("Q107"), Answer::notApplicable()},
                    {id("Q103"), Answer::ofLevel(2)}, {id("Q109"), Answer::ofLevel(3)}, {id("Q121"), Answer::dontKnow()}};
    const Coverage worst = coverage(m_questionnaire, answers, 1, 0);
    QCOMPARE(worst.value, 9.0 / 123.0);
    QCOMPARE(worst.applicable, 21);
    QCOMPARE(worst.answered, 2);
    QCOMPARE(static_cast<int>(worst.unknown.size()), 19);
    QVERIFY(std::ranges::find(worst.unknown, id("Q121")) != worst.unknown.end());
    // Every unknown item at 3: the two known ones lack 3*1 + 0 of 123.
    QCOMPARE(coverage(m_questionnaire, answers, 1, 3).value, 120.0 / 123.0);
    QCOMPARE(coverage(Questionnaire{}, answers, 1, 0).value, 0.0);
}

void AnswersTest::orderOfAsking()
{
    Answers answers{{id("P04"), Answer::ofCodes({QStringLiteral("BTOC")})}, {id("P06"), Answer::ofCodes({QStringLiteral("NO")})}};
    const std::vector<QuestionId> order = askingOrder(m_questionnaire, answers, SurveyForm::full, false);
    const auto at = [&](const char *text) { return std::ranges::find(order, id(text)) - order.begin(); };
    QCOMPARE(order.front(), id("P01"));
    QCOMPARE(at("P08"), 7);
    QCOMPARE(at("Q113"), 8);                    // business problems before tools
    QCOMPARE(at("Q101"), 9);
    QVERIFY(at("Q123") < at("Q104") || m_questionnaire.find(id("Q104"))->isShortForm);
    QVERIFY(at("Q123") < at("Q106"));           // short form of layer 1 before the rest
    QVERIFY(at("Q106") < at("Q201") && at("Q220") < at("Q301"));
    QCOMPARE(order.back(), id("Z03"));
    QCOMPARE(at("Q210"), static_cast<std::ptrdiff_t>(order.size()));    // no orders from firms: not asked
    QCOMPARE(at("Q302"), static_cast<std::ptrdiff_t>(order.size()));
}

void AnswersTest::orderOfTheShortForm()
{
    const Answers answers{{id("P04"), Answer::ofCodes({QStringLiteral("BTOB"), QStringLiteral("BTOC")})}};
    const std::vector<QuestionId> order = askingOrder(m_questionnaire, answers, SurveyForm::shortForm, false);
    QCOMPARE(static_cast<int>(std::ranges::count_if(order, [&](const QuestionId &q) { return m_questionnaire.find(q)->isScored(); })), 24);
    QCOMPARE(order.back(), id("Z02"));
}

void AnswersTest::postponedTopIsLeftOut()
{
    const std::vector<QuestionId> order = askingOrder(m_questionnaire, {}, SurveyForm::full, true);
    QVERIFY(std::ranges::none_of(order, [&](const QuestionId &q) { return m_questionnaire.find(q)->layer == 3; }));
    QVERIFY(std::ranges::any_of(order, [&](const QuestionId &q) { return m_questionnaire.find(q)->layer == 2; }));
}

QTEST_APPLESS_MAIN(AnswersTest)
#include "answers_test.moc"
