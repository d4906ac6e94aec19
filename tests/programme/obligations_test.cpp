// SPDX-License-Identifier: GPL-3.0-or-later
#include "programme/rule_check.h"

#include <QTest>

#include <algorithm>

using namespace smartsme;

class ObligationsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void dates_data();
    void dates();
    void textsStandAlone();
    void unverifiedStaysMarked();
    void legalFormDecides();

private:
    const Obligation &obligation(const QString &id) const { return *std::ranges::find(m_obligations, id, &Obligation::id); }
    std::vector<Obligation> m_obligations;
};

void ObligationsTest::initTestCase()
{
    Result<std::vector<Obligation>> loaded = loadObligations(qEnvironmentVariable("SMARTSME_DATA"));
    QVERIFY2(loaded.ok(), loaded.ok() ? "" : qPrintable(printed(loaded.problems().front())));
    m_obligations = std::move(loaded).value();
    QCOMPARE(static_cast<int>(m_obligations.size()), 31);
    QVERIFY(std::ranges::is_sorted(m_obligations, {}, &Obligation::date));
}

void ObligationsTest::dates_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QDate>("date");
    QTest::addColumn<bool>("isMonthOnly");
    QTest::newRow("day") << "E011" << QDate(2026, 10, 1) << false;
    QTest::newRow("month") << "E003" << QDate(2028, 12, 1) << true;
    QTest::newRow("about, with day") << "E016" << QDate(2026, 1, 28) << false;
    QTest::newRow("about, month") << "E030" << QDate(2027, 3, 1) << true;
    QTest::newRow("two tax years") << "E015" << QDate(2027, 1, 1) << true;
}

void ObligationsTest::dates()
{
    QFETCH(QString, id);
    QFETCH(QDate, date);
    QFETCH(bool, isMonthOnly);
    QCOMPARE(obligation(id).date, date);
    QCOMPARE(obligation(id).isMonthOnly, isMonthOnly);
}

/// A row that pointed to the row above it would mean nothing once the table is sorted or filtered.
void ObligationsTest::textsStandAlone()
{
    for (const Obligation &obligation : m_obligations) {
        for (const Text &text : {obligation.law, obligation.event, obligation.title, obligation.who})
            QVERIFY2(!text.ja.isEmpty() && !text.en.isEmpty(), qPrintable(obligation.id));
        for (const Text &text : {obligation.who, obligation.advice}) {
            QVERIFY(!text.ja.contains(QStringLiteral("同上")) && !text.en.contains(QStringLiteral("same as")));
            QCOMPARE(text.ja.isEmpty(), text.en.isEmpty());
        }
    }
    QCOMPARE(obligation(QStringLiteral("E011")).advice.ja, QStringLiteral("会計・購買ソフトの経過措置設定を切替"));
    QCOMPARE(obligation(QStringLiteral("E006")).who.en, QStringLiteral("Users of bills and cheques"));
}

void ObligationsTest::unverifiedStaysMarked()
{
    QCOMPARE(obligation(QStringLiteral("E031")).confirmation, Confirmation::unverified);
    QVERIFY(obligation(QStringLiteral("E031")).source.isEmpty());
    QCOMPARE(obligation(QStringLiteral("E007")).confirmation, Confirmation::verifiedOfficial);
}

void ObligationsTest::legalFormDecides()
{
    for (const Obligation &obligation : m_obligations) {
        const bool isOnlyForPersons = obligation.who.ja.contains(QStringLiteral("個人事業者"));
        QCOMPARE(obligation.isForCompanies, !isOnlyForPersons);
        QVERIFY2(obligation.isForSoleProprietors, qPrintable(obligation.id));
        QVERIFY2(obligation.title.ja.size() <= 20, qPrintable(obligation.title.ja));
    }
    QVERIFY(!obligation(QStringLiteral("E015")).isForCompanies);
    QCOMPARE(obligation(QStringLiteral("E030")).title.ja, QStringLiteral("SCS評価制度：運用開始（予定）"));
}

QTEST_APPLESS_MAIN(ObligationsTest)
#include "obligations_test.moc"
