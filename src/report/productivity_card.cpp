// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/productivity_card.h"

#include "report/diagnosis_record.h"
#include "report/number_format.h"
#include "report/record_words.h"

#include <algorithm>
#include <cmath>

namespace smartsme {

namespace {

/// Pay of books and payroll may differ by accruals of one month's end; beyond this share it is told.
constexpr double payTolerance = 0.05;

/// A yen per hour: pay this near to the minimum wage is told.
constexpr double nearMinimumWage = 50;

Text joined(const Text &a, const Text &b)
{
    return {a.ja + b.ja, a.en.isEmpty() || b.en.isEmpty() ? a.en + b.en : QStringLiteral("%1 %2").arg(a.en, b.en)};
}

Figure summed(const QString &id, const Text &label, const std::vector<Figure> &parts)
{
    Origin origin;
    QStringList expression;
    Yen sum;
    for (const Figure &part : parts) {
        if (!part.exactYen)
            return unavailableFigure(id, label, Unit::yen, part.unavailable);
        sum += *part.exactYen;
        expression << part.id;
        origin.inputs.push_back(part);
    }
    origin.expression = expression.join(QStringLiteral(" + "));
    return yenFigure(id, label, sum, std::move(origin));
}

/// A side of a change says whose it is: "2023年度の自社：1時間あたり".
Figure named(Figure figure, const Text &side)
{
    figure.label = {QStringLiteral("%1：%2").arg(side.ja, figure.label.ja), QStringLiteral("%1: %2").arg(figure.label.en, side.en)};
    return figure;
}

/// Like ledger/payroll_comparison: not where months are missing, and not where one line of the books holds several kinds of pay.
void addContradictions(std::vector<ProductivityCard> &cards, const YearRecord &year)
{
    const Figure *undivided = termOf(year, QStringLiteral("personnel_mixed"));
    if (year.accounts.isPartial() || !undivided || !undivided->isAvailable() || *undivided->value != 0)
        return;
    std::vector<Figure> booked;
    for (const char *id : {"officer_pay", "officer_bonus", "employee_pay", "employee_bonus"}) {
        const Figure *term = termOf(year, QLatin1String(id));
        if (!term)
            return;
        booked.push_back(*term);
    }
    std::vector<Figure> paid;
    for (const char *id : {"payroll_officer_pay", "payroll_wages", "payroll_bonus"})
        paid.push_back(year.workforce.figure(QLatin1String(id)));
    const Figure books = summed(QStringLiteral("contradiction.pay_in_books"), {QStringLiteral("帳簿の給与と賞与"), QStringLiteral("Pay and bonuses in the books")}, booked);
    const Figure payroll = summed(QStringLiteral("contradiction.pay_in_payroll"), {QStringLiteral("給与データの給与と賞与"), QStringLiteral("Pay and bonuses in the payroll")}, paid);
    if (!books.isAvailable() || !payroll.isAvailable() || *books.value <= 0)
        return;
    const double share = (*payroll.value - *books.value) / *books.value;
    if (std::abs(share) <= payTolerance)
        return;
    const bool isLess = share < 0;
    const QString percent = QString::number(std::abs(share) * 100, 'f', 1);
    cards.push_back({QStringLiteral("contradiction.payroll_books"), CardKind::contradiction,
                     {QStringLiteral("給与データと帳簿の給与が合いません"), QStringLiteral("Payroll and books disagree on pay")},
                     {QStringLiteral("給与データは帳簿より%1%%2です。読み込んでいない月や人、科目の割り当てを確かめてください。")
                          .arg(percent, isLess ? QStringLiteral("少ない額") : QStringLiteral("多い額")),
                      QStringLiteral("The payroll is %1 % %2 the books. Check for months or people that were not imported, and the mapping of accounts.")
                          .arg(percent, isLess ? QStringLiteral("below") : QStringLiteral("above"))},
                     {books, payroll}});
}

void addBenchmark(std::vector<ProductivityCard> &cards, const YearRecord &year)
{
    if (year.comparisons.empty() || year.comparisons.front().references.empty() || !year.comparisons.front().firm.isAvailable())
        return;
    const Comparison &first = year.comparisons.front();
    ProductivityCard card{QStringLiteral("benchmark.%1").arg(first.indicator.text()), CardKind::benchmark,
                          {QStringLiteral("公表値と比べて"), QStringLiteral("Beside the published value")}, first.sentence,
                          {first.firm, first.references.front().figure}};
    if (!year.gaps.empty() && year.gaps.front().kind != SplitKind::none) {
        card.sentence = joined(card.sentence, year.gaps.front().sentence);
        for (const Contribution &each : year.gaps.front().contributions)
            card.evidence.push_back(each.amount);
    }
    cards.push_back(std::move(card));
}

void addLargeFirms(std::vector<ProductivityCard> &cards, const YearRecord &year)
{
    for (const Comparison &comparison : year.comparisons) {
        const bool isValueAdded = comparison.indicator.text().startsWith(QStringLiteral("value_added"));
        if (!isValueAdded || comparison.isAboveLargeFirms != true)
            continue;
        const auto large = std::ranges::find(comparison.references, ReferenceRole::largeFirms, &Reference::role);
        cards.push_back({QStringLiteral("above_large_firms.%1").arg(comparison.indicator.text()), CardKind::aboveLargeFirms,
                         {QStringLiteral("大企業全体の値を上回っています"), QStringLiteral("Above large firms together")},
                         {QStringLiteral("%1は、大企業全体の値を上回っています。役員の報酬や人数の数え方も見てください。").arg(comparison.name.ja),
                          QStringLiteral("%1 is above the value of large firms together. See also how officers and people are counted.").arg(comparison.name.en)},
                         {comparison.firm, large->figure}});
    }
}

void addChange(std::vector<ProductivityCard> &cards, const YearRecord &year)
{
    for (const char *unit : {"per_hour", "per_person"}) {
        const QString id = QStringLiteral("change.%1.%2").arg(DefinitionTable::headline().text(), QLatin1String(unit));
        const auto change = std::ranges::find(year.changes, id, &Decomposition::id);
        if (change == year.changes.end() || !change->unavailable.ja.isEmpty())
            continue;
        std::vector<Figure> evidence{named(change->from, change->fromName), named(change->to, change->toName)};
        for (const Contribution &each : change->contributions)
            evidence.push_back(each.amount);
        const bool isPerHour = change->unit == Unit::yenPerHour;
        cards.push_back({id, CardKind::change,
                         isPerHour ? Text{QStringLiteral("1時間あたりの変化"), QStringLiteral("Change per hour")}
                                   : Text{QStringLiteral("1人あたりの変化"), QStringLiteral("Change per person")},
                         change->sentence, std::move(evidence)});
        return;
    }
}

void addPositions(std::vector<ProductivityCard> &cards, const YearRecord &year)
{
    constexpr int worst = 1;
    constexpr int best = 5;
    for (const Position &position : year.positions) {
        if (position.spread != Spread::thresholds || (position.band != worst && position.band != best))
            continue;
        std::vector<Figure> evidence{position.firm, position.median};
        evidence.insert(evidence.end(), position.thresholds.begin(), position.thresholds.end());
        cards.push_back({QStringLiteral("position.%1").arg(position.indicator.text()), CardKind::position,
                         {QStringLiteral("%1：%2点").arg(position.name.ja).arg(*position.band), QStringLiteral("%1: %2 points").arg(position.name.en).arg(*position.band)},
                         {QStringLiteral("%1は、業種の%2位置です。").arg(position.name.ja, position.bandName.ja),
                          QStringLiteral("%1: %2 of the industry.").arg(position.name.en, position.bandName.en)},
                         std::move(evidence)});
    }
}

void addWage(std::vector<ProductivityCard> &cards, const YearRecord &year)
{
    const auto &narrowest = year.wages.narrowest;
    if (!narrowest || *narrowest->margin->value >= nearMinimumWage)
        return;
    cards.push_back({QStringLiteral("wage.near_minimum"), CardKind::wage, {QStringLiteral("最低賃金に近い時給"), QStringLiteral("Pay near the minimum wage")},
                     year.wages.sentence, {narrowest->lowest, narrowest->minimum}});
}

} // namespace

std::vector<ProductivityCard> productivityCards(const DiagnosisRecord &record)
{
    std::vector<ProductivityCard> cards;
    const YearRecord *year = record.latest();
    if (!year)
        return cards;
    addContradictions(cards, *year);
    addBenchmark(cards, *year);
    addLargeFirms(cards, *year);
    addChange(cards, *year);
    addPositions(cards, *year);
    addWage(cards, *year);
    return cards;
}

} // namespace smartsme
