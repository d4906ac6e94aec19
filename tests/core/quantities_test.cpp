// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quantity.h"
#include "core/result.h"
#include "core/yen.h"

#include <QTest>

#include <limits>
#include <type_traits>

using namespace smartsme;

class QuantitiesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void yenIsMadeFromWholeNumbersOnly()
    {
        static_assert(!std::is_constructible_v<Yen, double>);
        static_assert(!std::is_convertible_v<int, Yen>);
        QCOMPARE((Yen(1200) - Yen(1500)).value(), -300);
    }
    void sumsThatDoNotFitAreNothing()
    {
        const Yen most(std::numeric_limits<std::int64_t>::max());
        QVERIFY(!plus(most, Yen(1)).has_value());
        QVERIFY(!times(most, 2).has_value());
        QCOMPARE(plus(most, Yen(-1))->value(), std::numeric_limits<std::int64_t>::max() - 1);
        QCOMPARE(times(Yen(-3), 7)->value(), -21);
    }
    void hoursAreWholeMinutes()
    {
        const Hours month = Hours::fromMinutes(168 * 60 + 30) + Hours::fromMinutes(45);
        QCOMPARE(month.minutes(), 10155);
        QCOMPARE(month.hours(), 169.25);
    }
    void headsKeepHalfPersons()
    {
        const Heads people = Heads::fromPersons(3) + Heads::fromHundredths(50);
        QCOMPARE(people.persons(), 3.5);
        QVERIFY(Heads::fromPersons(4) > people);
    }
    void resultHoldsValueOrProblems()
    {
        const Result<int> good = 7;
        QVERIFY(good.ok());
        QCOMPARE(good.value(), 7);
        const Result<int> bad = Problem{Severity::error, QStringLiteral("x.y"), {}, {}, {}, {}, {}};
        QVERIFY(!bad);
        QCOMPARE(bad.problems().front().id, QStringLiteral("x.y"));
    }
};

QTEST_APPLESS_MAIN(QuantitiesTest)
#include "quantities_test.moc"
