// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/work_schedule.h"

#include <QTest>

#include <algorithm>
#include <random>

using namespace smartsme;

namespace {

const QDate firstDay(2026, 10, 1);

WorkTask task(double rank, int typical, int longest, std::vector<std::size_t> after = {}, qint64 initial = 0, qint64 monthly = 0)
{
    return {rank, typical, longest, std::move(after), Yen(initial), Yen(monthly), false};
}

QString starts(const std::vector<WorkSlot> &slots)
{
    QStringList weeks;
    for (const WorkSlot &slot : slots)
        weeks << (slot.state == WorkSlot::State::placed ? QString::number(slot.start)
                                                        : slot.state == WorkSlot::State::overBudget ? QStringLiteral("budget") : QStringLiteral("waits"));
    return weeks.join(u' ');
}

} // namespace

class WorkScheduleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void byHand_data();
    void byHand();
    void longestIsPropagated();
    void whoLetItStart();
    void randomSchedulesKeepTheRules();
};

void WorkScheduleTest::byHand_data()
{
    using Tasks = std::vector<WorkTask>;
    QTest::addColumn<Tasks>("tasks");
    QTest::addColumn<int>("atOnce");
    QTest::addColumn<int>("budget");
    QTest::addColumn<QString>("expected");
    QTest::newRow("one after the other by rank") << Tasks{task(1, 1, 1), task(3, 2, 2), task(2, 3, 3)} << 1 << 0 << "5 0 2";
    QTest::newRow("two at once") << Tasks{task(3, 2, 2), task(2, 3, 3), task(1, 1, 1)} << 2 << 0 << "0 0 2";
    QTest::newRow("a prerequisite first") << Tasks{task(9, 1, 1, {1}), task(1, 4, 4), task(5, 2, 2)} << 1 << 0 << "6 2 0";
    QTest::newRow("equal rank: the order given") << Tasks{task(1, 1, 1), task(1, 1, 1)} << 1 << 0 << "0 1";
    // 2026-10-01 to 2027-10-01 are 365 days: the second year begins in week 53
    QTest::newRow("the money of the second year") << Tasks{task(2, 1, 1, {}, 80), task(1, 1, 1, {}, 60)} << 1 << 100 << "0 53";
    QTest::newRow("exactly the budget") << Tasks{task(2, 1, 1, {}, 80), task(1, 1, 1, {}, 20)} << 1 << 100 << "0 1";
    QTest::newRow("never affordable, nor what waits for it") << Tasks{task(2, 1, 1, {}, 150), task(1, 1, 1, {0}), task(1, 1, 1, {1}), task(0, 1, 1)}
        << 1 << 100 << "budget waits waits 0";
    QTest::newRow("monthly costs fill the year: 12 x 8") << Tasks{task(1, 1, 1, {}, 0, 8)} << 1 << 100 << "0";
    QTest::newRow("monthly costs exceed it: 12 x 9") << Tasks{task(1, 1, 1, {}, 0, 9)} << 1 << 100 << "budget";
    Tasks wanted{task(1, 1, 1, {}, 150)};
    wanted.front().isBudgetFree = true;
    QTest::newRow("wanted by the person") << wanted << 1 << 100 << "0";
    QTest::newRow("nothing to do") << Tasks{} << 1 << 0 << "";
}

void WorkScheduleTest::byHand()
{
    using Tasks = std::vector<WorkTask>;
    QFETCH(Tasks, tasks);
    QFETCH(int, atOnce);
    QFETCH(int, budget);
    QFETCH(QString, expected);
    QCOMPARE(starts(scheduled(tasks, {firstDay, static_cast<std::size_t>(atOnce), Yen(budget)})), expected);
}

void WorkScheduleTest::longestIsPropagated()
{
    // B waits for A; C takes over A's hours although it waits for nothing.
    const std::vector<WorkSlot> slots = scheduled({task(3, 2, 4), task(2, 1, 3, {0}), task(1, 1, 2)}, {firstDay, 1, Yen()});
    QCOMPARE(slots[0].longestEnd, 4);
    QCOMPARE(slots[1].longestEnd, 7);
    QCOMPARE(slots[2].longestEnd, 9);
    QCOMPARE(slots[2].typicalEnd, 4);
}

void WorkScheduleTest::whoLetItStart()
{
    const std::vector<WorkSlot> slots = scheduled({task(3, 2, 2), task(2, 1, 1, {0}), task(1, 1, 1)}, {firstDay, 1, Yen()});
    QVERIFY(!slots[0].before);
    QCOMPARE(slots[1].before, std::optional<std::size_t>(0));      // its prerequisite
    QCOMPARE(slots[2].before, std::optional<std::size_t>(1));      // the hours
}

void WorkScheduleTest::randomSchedulesKeepTheRules()
{
    std::mt19937 random(7);
    for (int round = 0; round < 300; ++round) {
        std::vector<WorkTask> tasks;
        for (std::size_t i = 0; i < 40; ++i) {
            const int typical = 1 + static_cast<int>(random() % 20);
            WorkTask next = task(static_cast<double>(random() % 10), typical, typical + static_cast<int>(random() % 10), {}, static_cast<qint64>(random() % 70));
            for (int n = 0; i > 0 && n < static_cast<int>(random() % 3); ++n)
                next.after.push_back(random() % i);
            tasks.push_back(std::move(next));
        }
        const WorkLimits limits{firstDay, 1 + random() % 3, Yen(100)};
        const std::vector<WorkSlot> slots = scheduled(tasks, limits);
        QCOMPARE(starts(slots), starts(scheduled(tasks, limits)));
        std::map<int, qint64> spent;
        for (std::size_t i = 0; i < tasks.size(); ++i) {
            if (slots[i].state != WorkSlot::State::placed)
                continue;
            for (const std::size_t before : tasks[i].after)
                QVERIFY(slots[before].state == WorkSlot::State::placed && slots[before].typicalEnd <= slots[i].start);
            const auto running = std::ranges::count_if(slots, [&](const WorkSlot &other) {
                return other.state == WorkSlot::State::placed && other.start <= slots[i].start && slots[i].start < other.typicalEnd;
            });
            QVERIFY(running <= static_cast<std::ptrdiff_t>(limits.atOnce));
            QVERIFY(slots[i].longestEnd >= slots[i].typicalEnd);
            int year = 0;
            while (firstDay.addDays(7 * slots[i].start) >= firstDay.addYears(year + 1))
                ++year;
            spent[year] += tasks[i].initial.value();
        }
        for (const auto &[year, yen] : spent)
            QVERIFY(yen <= 100);
    }
}

QTEST_APPLESS_MAIN(WorkScheduleTest)
#include "work_schedule_test.moc"
