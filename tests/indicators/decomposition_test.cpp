// SPDX-License-Identifier: GPL-3.0-or-later
#include "indicators/decomposition.h"

#include "indicators/hand_made_year.h"
#include "indicators/year_change.h"

#include <QTest>

#include <cmath>
#include <numeric>
#include <random>

using namespace smartsme;
using namespace smartsme::test;

namespace {

Figure perPerson(const QString &id, double value)
{
    return numberFigure(id, {id, id}, id.contains(QStringLiteral("hours")) ? Unit::hours : Unit::yenPerPerson, value, {});
}

/// A side from totals: what a firm with these books and people has.
ProductivitySide sideOf(const QString &id, double people, double sales, std::optional<double> hours, const std::vector<double> &parts)
{
    ProductivitySide side;
    side.name = {id, id};
    side.perPerson = perPerson(id + QStringLiteral(".per_person"), std::accumulate(parts.begin(), parts.end(), 0.0) / people);
    side.salesPerPerson = perPerson(id + QStringLiteral(".sales_per_person"), sales / people);
    side.hoursPerPerson = hours ? perPerson(id + QStringLiteral(".hours_per_person"), *hours / people)
                                : unavailableFigure({}, {}, Unit::hours, {QStringLiteral("時間なし"), QStringLiteral("no hours")});
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const QString part = QStringLiteral("p%1").arg(i);
        side.parts.push_back({part, {part, part}, perPerson(QStringLiteral("%1.%2").arg(id, part), parts[i] / people)});
    }
    return side;
}

std::int64_t sum(const std::vector<Contribution> &list)
{
    std::int64_t total = 0;
    for (const Contribution &each : list)
        total += each.amount.exactYen->value();
    return total;
}

std::vector<std::int64_t> yenOf(const Decomposition &decomposition)
{
    std::vector<std::int64_t> yen;
    for (const Contribution &each : decomposition.contributions)
        yen.push_back(each.amount.exactYen->value());
    return yen;
}

Decomposition gapOf(const ProductivitySide &from, const ProductivitySide &to, Unit unit = Unit::yenPerPerson)
{
    return decomposed({QStringLiteral("gap.test"), {QStringLiteral("差"), QStringLiteral("Gap")}, unit, from, to});
}

} // namespace

class DecompositionTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    /// Worked by hand. From: 10 people, sales 100, value added 40 + 10. To: 10 people, sales 80, value added 40 + 4.
    /// Sales per person 10 -> 8, ratio 0.5 -> 0.55. Sales: (8 - 10) × (0.5 + 0.55) / 2 = -1.05; ratio of p0 0.4 -> 0.5:
    /// 0.1 × (10 + 8) / 2 = 0.9; of p1 0.1 -> 0.05: -0.05 × 9 = -0.45. Sum -0.6 = 4.4 - 5. All in millions of yen.
    void handWorkedPerPerson()
    {
        const Decomposition gap = gapOf(sideOf(QStringLiteral("a"), 10, 100e6, {}, {40e6, 10e6}), sideOf(QStringLiteral("b"), 10, 80e6, {}, {40e6, 4e6}));
        QCOMPARE(gap.kind, SplitKind::byFactors);
        QCOMPARE(gap.difference.exactYen->value(), -600'000);
        QCOMPARE(yenOf(gap), (std::vector<std::int64_t>{-1'050'000, 900'000, -450'000}));
        QCOMPARE(gap.groups.size(), std::size_t(2));
        QCOMPARE(gap.groups[1].amount.exactYen->value(), 450'000);
        QVERIFY(gap.sentence.ja.contains(QStringLiteral("大部分は、1人あたり売上高の差（−105万円）")));
        QVERIFY(gap.sentence.ja.contains(QStringLiteral("逆の向き")));
    }

    /// Worked by hand. a: s = 6,000, V = 0.5, h = 2; b: s = 6,000, V = 0.5, h = 3: 1,500 -> 1,000 per hour, all of it hours.
    /// c: s = 9,000, V = 0.5, h = 3: 1,500 -> 1,500. Sales: 3,000 × ((1/2·1/2 + 1/3·1/2)/3 + (1/2·1/2 + 1/3·1/2)/6)
    /// = 3,000 × 5/12 / 2 = 625; hours: (1/3 - 1/2) × (6,000·½ + 9,000·½)/2 = -625.
    void handWorkedPerHour()
    {
        const ProductivitySide a = sideOf(QStringLiteral("a"), 1, 6'000, 2, {3'000});
        const Decomposition hours = gapOf(a, sideOf(QStringLiteral("b"), 1, 6'000, 3, {3'000}), Unit::yenPerHour);
        QCOMPARE(yenOf(hours), (std::vector<std::int64_t>{0, 0, -500}));
        const Decomposition both = gapOf(a, sideOf(QStringLiteral("c"), 1, 9'000, 3, {4'500}), Unit::yenPerHour);
        QCOMPARE(both.difference.exactYen->value(), 0);
        QCOMPARE(yenOf(both), (std::vector<std::int64_t>{625, 0, -625}));
        QCOMPARE(both.groups.size(), std::size_t(3));
    }

    void remaindersGoToTheLargestAndOfEqualsToTheEarlier()
    {
        QCOMPARE(wholeYen({0.5, 0.5}, 1), (std::vector<std::int64_t>{1, 0}));
        QCOMPARE(wholeYen({0.2, 0.7, 0.1}, 1), (std::vector<std::int64_t>{0, 1, 0}));
        QCOMPARE(wholeYen({-0.5, -0.5}, -1), (std::vector<std::int64_t>{0, -1}));
        QCOMPARE(wholeYen({1.0 / 3, 1.0 / 3, 1.0 / 3}, 1), (std::vector<std::int64_t>{1, 0, 0}));
        QCOMPARE(wholeYen({}, 0), std::vector<std::int64_t>{});
        QCOMPARE(wholeYen({1.0, 1.0}, 7), (std::vector<std::int64_t>{4, 3}));
    }

    /// Negative, zero, tiny and huge firms: the contributions add up to the difference to the last yen, and so do the groups.
    void tenThousandRandomFirmsAddUp()
    {
        std::mt19937_64 random(20240401);
        const auto amount = [&](int largest) {
            const int digits = static_cast<int>(random() % static_cast<unsigned>(largest));
            const double size = std::floor(std::pow(10.0, digits) * static_cast<double>(random() % 1000) / 100);
            return random() % 3 == 0 ? -size : size;
        };
        int split = 0;
        for (int i = 0; i < 10'000; ++i) {
            const auto side = [&](const QString &id) {
                const double people = static_cast<double>(1 + random() % 40'000) / 100;
                const double sales = random() % 20 == 0 ? 0 : std::abs(amount(13)) * (random() % 30 == 0 ? -1 : 1);
                std::optional<double> hours;
                if (random() % 4 != 0)
                    hours = static_cast<double>(random() % 10'000'000) / 60;
                return sideOf(id, people, sales, hours, {amount(13), amount(11), amount(9), 0, amount(10)});
            };
            const ProductivitySide from = side(QStringLiteral("from"));
            const ProductivitySide to = side(QStringLiteral("to"));
            for (const Unit unit : {Unit::yenPerPerson, Unit::yenPerHour}) {
                const Decomposition gap = gapOf(from, to, unit);
                if (!gap.unavailable.ja.isEmpty())
                    continue;
                const std::int64_t difference = gap.to.exactYen->value() - gap.from.exactYen->value();
                QCOMPARE(gap.difference.exactYen->value(), difference);
                if (gap.kind == SplitKind::none)
                    continue;
                ++split;
                QCOMPARE(sum(gap.contributions), difference);
                if (!gap.groups.empty())
                    QCOMPARE(sum(gap.groups), difference);
                for (const Contribution &each : gap.contributions)
                    QVERIFY(each.amount.isAvailable() && std::isfinite(*each.amount.value));
                QVERIFY(!gap.sentence.ja.contains(QStringLiteral("ため")) && !gap.sentence.ja.contains(QStringLiteral("原因")));
            }
        }
        QVERIFY2(split > 10'000, qPrintable(QString::number(split)));
    }

    void withoutSalesThePartsStand()
    {
        const Decomposition gap = gapOf(sideOf(QStringLiteral("a"), 2, 0, {}, {4'000, 1'000}), sideOf(QStringLiteral("b"), 2, 100, {}, {1'000, 1'001}));
        QCOMPARE(gap.kind, SplitKind::byParts);
        QCOMPARE(yenOf(gap), (std::vector<std::int64_t>{-1'500, 1}));      // 1000.5 - 2500 -> 1001 - 2500
        QCOMPARE(gap.difference.exactYen->value(), -1'499);
        QVERIFY(gap.notes.front().ja.contains(QStringLiteral("売上高が0以下")));
        QVERIFY(gap.groups.empty());
    }

    void whatOnlyOneSideKnowsIsOneLine()
    {
        ProductivitySide published = sideOf(QStringLiteral("a"), 1, 0, {}, {100, 40});
        published.salesPerPerson = unavailableFigure({}, {}, Unit::yenPerPerson, {QStringLiteral("なし"), QStringLiteral("none")});
        published.parts.pop_back();
        const Decomposition gap = gapOf(published, sideOf(QStringLiteral("b"), 1, 500, {}, {90, 70}));
        QCOMPARE(gap.kind, SplitKind::byParts);
        QCOMPARE(yenOf(gap), (std::vector<std::int64_t>{-10, 30}));
        QCOMPARE(gap.contributions.back().id, QStringLiteral("part.other_parts"));
        QVERIFY(gap.contributions.back().label.ja.contains(QStringLiteral("p1")));
    }

    void aSumAloneIsNotTakenApart()
    {
        ProductivitySide published = sideOf(QStringLiteral("a"), 1, 500, {}, {100});
        published.salesPerPerson = unavailableFigure({}, {}, Unit::yenPerPerson, {QStringLiteral("なし"), QStringLiteral("none")});
        published.parts.clear();
        const Decomposition gap = gapOf(published, sideOf(QStringLiteral("b"), 1, 500, {}, {90, 70}));
        QCOMPARE(gap.kind, SplitKind::none);
        QCOMPARE(gap.difference.exactYen->value(), 60);
        QVERIFY(gap.contributions.empty() && gap.notes.size() == 2);
        QCOMPARE(gap.sentence.ja, QStringLiteral("差は＋60円／人です。"));
    }

    /// Of one part the ratio is called by it: gross profit is no value added. Published: the sum and the sales, no parts.
    void aMeasureOfOnePartIsCalledByIt()
    {
        ProductivitySide firm = sideOf(QStringLiteral("b"), 1, 500, {}, {90});
        firm.parts.front().label = {QStringLiteral("粗利益"), QStringLiteral("Gross profit")};
        ProductivitySide published = sideOf(QStringLiteral("a"), 1, 400, {}, {100});
        published.parts.clear();
        const Decomposition gap = gapOf(published, firm);
        QCOMPARE(gap.groups[1].label.ja, QStringLiteral("粗利益の割合"));
        QCOMPARE(gap.groups[1].own.label.ja, QStringLiteral("粗利益の売上高に対する割合"));
        QCOMPARE(gap.contributions[1].label.ja, QStringLiteral("粗利益の割合"));
        const Decomposition change = gapOf(sideOf(QStringLiteral("a"), 1, 400, {}, {100, 20}), sideOf(QStringLiteral("b"), 1, 500, {}, {90, 70}));
        QVERIFY(change.groups[1].label.ja.startsWith(QStringLiteral("付加価値率")));
    }

    void hugeAmountsSayThatTheUnitIsWrong()
    {
        const Decomposition gap = gapOf(sideOf(QStringLiteral("a"), 1, 1, {}, {1}), sideOf(QStringLiteral("b"), 1, 1, {}, {2e12}));
        QVERIFY(gap.unavailable.ja.contains(QStringLiteral("単位")));
        QVERIFY(gap.contributions.empty());
    }

    void changesOfTheHandMadeYears()
    {
        const auto definitions = DefinitionTable::load(qEnvironmentVariable("SMARTSME_DATA")).value();
        const StatementTerms terms = statementTerms();
        const FiscalYear before = fiscalYear2024.previous();
        const AnnualAccounts first = accountsOf({{"pl_sales", 100'000'000}, {"sga_salary", 30'000'000}, {"sga_rent_real_estate", 5'000'000}}, before);
        const AnnualAccounts second = accountsOf({{"pl_sales", 120'000'000}, {"sga_salary", 33'000'000}, {"sga_rent_real_estate", 5'000'000}, {"sga_other", 60'000'000}});
        const Workforce people = workforceOf(1, 9, 0, 18'000, before);
        const Workforce morePeople = workforceOf(1, 11, 0, 20'000);
        const YearBooks previous{first, people};
        const YearBooks now{second, morePeople};
        const std::vector<Decomposition> changes = yearChanges(definitions, now, &previous, terms);
        const auto houjin = std::ranges::find(changes, QStringLiteral("change.lp_houjin.per_hour"), &Decomposition::id);
        QVERIFY(houjin != changes.end());
        QVERIFY2(houjin->unavailable.ja.isEmpty(), qPrintable(houjin->unavailable.ja));
        QCOMPARE(houjin->from.exactYen->value(), 5'556);        // 100,000,000 / 18,000 h
        QCOMPARE(houjin->to.exactYen->value(), 3'000);          // 60,000,000 / 20,000 h
        QCOMPARE(sum(houjin->contributions), -2'556);
        QCOMPARE(houjin->contributions.back().id, QStringLiteral("hours_per_person"));

        for (const Decomposition &none : yearChanges(definitions, now, nullptr, terms))
            QVERIFY(none.unavailable.ja.contains(QStringLiteral("前年度の決算がありません")));
        const AnnualAccounts shortYear = accountsOf({{"pl_sales", 1}}, FiscalYear(Month(2023, 10), Month(2024, 3)));
        QVERIFY(whyNotComparable(shortYear, second).ja.contains(QStringLiteral("月数が違う")));
        AnnualAccounts partial = first;
        partial.missingMonths = {Month(2023, 6)};
        QVERIFY(whyNotComparable(partial, second).ja.contains(QStringLiteral("記録のない月が1か月")));
        QVERIFY(whyNotComparable(accountsOf({}, before.previous()), second).ja.contains(QStringLiteral("直前年度")));
    }
};

QTEST_GUILESS_MAIN(DecompositionTest)
#include "decomposition_test.moc"
