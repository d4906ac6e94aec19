// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmark/comparison.h"

#include "benchmark/cell_choice.h"
#include "benchmark/comparison_text.h"
#include "benchmark/year_remark.h"
#include "indicators/division.h"

#include <algorithm>

namespace smartsme {

namespace {

const Text aggregateCaveat{QStringLiteral("公表値は会社全体の合計から出した値です。まん中の値（中央値）ではなく、大きな会社に引っぱられます。"),
                           QStringLiteral("The published value comes from totals of all firms: it is no median, and big firms weigh more.")};
const Text headsCaveat{QStringLiteral("公表値の人数は期中の平均で、臨時の人は働いた時間で換算します。自社は期末の実人数です。"),
                       QStringLiteral("The published heads are averages of the year with temporary staff converted by hours; the firm's are heads at year end.")};
const Text secondaryCaveat{QStringLiteral("公表値は、公式の表を引用した資料から読みました。"),
                           QStringLiteral("The published value was read from a text that quotes the official table.")};
const Text judgementCaveat{QStringLiteral("業種の対応は本ソフトの読みです。会社の画面で確かめてください。"),
                           QStringLiteral("The match of industries is our reading: check it in step 1.")};

bool sameCell(const Reference &a, const Reference &b)
{
    return a.figure.origin.table == b.figure.origin.table && a.figure.origin.cell == b.figure.origin.cell
        && a.figure.origin.year == b.figure.origin.year;
}

const Text largeLabel{QStringLiteral("大企業"), QStringLiteral("Large firms")};

void addReference(Comparison &comparison, ReferenceRole role, const BenchmarkTables &tables, const BenchmarkCell &cell, const Text &label, const Text &why)
{
    const BenchmarkSource *source = tables.source(cell.source);
    Reference reference{role, tables.figure(cell, label), source ? source->shortName : Text{}, why};
    const bool isThere = std::ranges::any_of(comparison.references, [&](const Reference &other) { return sameCell(other, reference); });
    if (!isThere)
        comparison.references.push_back(std::move(reference));
}

void addCaveat(Comparison &comparison, const Text &caveat)
{
    if (!caveat.ja.isEmpty() && std::ranges::find(comparison.caveats, caveat) == comparison.caveats.end())
        comparison.caveats.push_back(caveat);
}

Text statisticCaveat(const QString &statistic)
{
    if (statistic == QStringLiteral("median"))
        return {QStringLiteral("公表値はまん中（中央値）です。"), QStringLiteral("The published value is a median.")};
    if (statistic == QStringLiteral("mean"))
        return {QStringLiteral("公表値は会社ごとの値の平均です。"), QStringLiteral("The published value is the mean of the firms' values.")};
    return aggregateCaveat;
}

/// R19: only values per head have a side that is plainly "above".
void placeAgainstLargeFirms(Comparison &comparison)
{
    const auto large = std::ranges::find(comparison.references, ReferenceRole::largeFirms, &Reference::role);
    if (large == comparison.references.end() || comparison.firm.unit != Unit::yenPerPerson)
        return;
    comparison.isAboveLargeFirms = *comparison.firm.value > *large->figure.value;
    comparison.largeFirmSentence = *comparison.isAboveLargeFirms
                                       ? Text{QStringLiteral("大企業全体の値を上回っています。"), QStringLiteral("Above the value of large firms together.")}
                                       : Text{QStringLiteral("大企業全体の値には届いていません。"), QStringLiteral("Not above the value of large firms together.")};
}

Figure distanceOf(const Comparison &comparison, const Figure &reference)
{
    Origin origin;
    origin.expression = QStringLiteral("%1 - %2 (published)").arg(comparison.firm.id, reference.id);
    origin.inputs = {comparison.firm, reference};
    const Unit unit = comparison.firm.unit == Unit::percent ? Unit::percentPoints : comparison.firm.unit;
    return numberFigure(QStringLiteral("%1.distance").arg(comparison.indicator.text()), {QStringLiteral("公表値との差"), QStringLiteral("Difference to the published value")},
                        unit, *comparison.firm.value - *reference.value, std::move(origin));
}

/// What is of a short year or lacks months stands alone.
void withholdShortYear(Comparison &comparison, FiscalYear year, int missingMonths)
{
    const Text reason = shortYearReason(comparison.firm, year, missingMonths);
    if (reason.ja.isEmpty() || !comparison.unavailable.ja.isEmpty())
        return;
    Comparison alone;
    alone.indicator = comparison.indicator;
    alone.name = comparison.name;
    alone.firm = std::move(comparison.firm);
    alone.unavailable = reason;
    comparison = std::move(alone);
}

/// Difference and sentence, once the firm's figure and a best fit are there.
void place(Comparison &comparison, const Text &referenceName)
{
    if (!comparison.firm.isAvailable()) {
        comparison.unavailable = comparison.firm.unavailable;
        return;
    }
    const Figure &reference = comparison.references.front().figure;
    comparison.distance = distanceOf(comparison, reference);
    comparison.difference = comparison.distance.value;
    placeAgainstLargeFirms(comparison);
    comparison.sentence = positionSentence(*comparison.difference, comparison.firm.unit, referenceName);
}

bool countsHeads(const Figure &firm)
{
    return firm.unit == Unit::yenPerPerson || firm.id == QStringLiteral("officers_share_of_heads");
}

Comparison againstCapitalClasses(const BenchmarkTables &tables, const CellChoice &choice, const IndicatorId &indicator, const Figure &firm,
                                 FiscalYear year)
{
    Comparison comparison;
    comparison.indicator = indicator;
    comparison.name = firm.label;
    comparison.firm = firm;
    if (choice.isFinance()) {
        comparison.unavailable = noReferenceReason(true);
        return comparison;
    }
    const auto best = choice.bestFit(indicator);
    if (!best) {
        comparison.unavailable = noReferenceReason(false);
        return comparison;
    }
    addReference(comparison, ReferenceRole::bestFit, tables, *best->cell, cellName(*best), best->why);
    if (const auto all = choice.allIndustries(indicator))
        addReference(comparison, ReferenceRole::allIndustries, tables, *all->cell, cellName(*all), all->why);
    if (const auto large = choice.largeFirms(indicator))
        addReference(comparison, ReferenceRole::largeFirms, tables, *large->cell, largeLabel, large->why);

    addCaveat(comparison, yearCaveat(best->cell->year, year));
    comparison.statistic = best->cell->statistic == QStringLiteral("derived_from_aggregate") ? QStringLiteral("aggregate") : best->cell->statistic;
    addCaveat(comparison, statisticCaveat(comparison.statistic));
    if (countsHeads(firm))
        addCaveat(comparison, headsCaveat);
    addCaveat(comparison, best->industry.remark);
    if (best->industry.isJudgement)
        addCaveat(comparison, judgementCaveat);
    if (!isDecisive(comparison.references.front().figure.origin.confirmation))
        addCaveat(comparison, secondaryCaveat);
    place(comparison, referenceName(*best));
    return comparison;
}

const Productivity *evaluatedDefinition(const std::vector<Productivity> &productivity, const DefinitionId &id)
{
    const auto found = std::ranges::find(productivity, id, &Productivity::definition);
    return found == productivity.end() ? nullptr : &*found;
}

Comparison labourProductivity(const BenchmarkTables &tables, const CellChoice &choice, const Productivity *definition,
                              const Figure &employees, FiscalYear year)
{
    const IndicatorId indicator(QStringLiteral("value_added_per_employee"));
    const Text name{QStringLiteral("従業員1人あたり付加価値額（役員を人数に入れない）"),
                    QStringLiteral("Value added per employee (officers not counted)")};
    Figure firm = unavailableFigure(indicator.text(), name, Unit::yenPerPerson,
                                    {QStringLiteral("付加価値額がわかりません。"), QStringLiteral("Value added is not known.")});
    if (definition) {
        Quotient quotient{indicator.text(), name, Unit::yenPerPerson, 1, {}, definition->valueAdded.origin};
        quotient.origin.note = {QStringLiteral("法人企業統計と同じく、役員を含まない従業員数で割ります。"),
                                QStringLiteral("Divided by employees without officers, as the corporate statistics do.")};
        firm = divided(definition->valueAdded, employees, std::move(quotient));
    }
    Comparison comparison = againstCapitalClasses(tables, choice, indicator, firm, year);
    addCaveat(comparison, {QStringLiteral("役員の報酬は足しますが、役員は人数に入りません。役員の割合が高い小さな会社ほど高く出ます。"),
                           QStringLiteral("Officers' pay is added but officers are not counted: the figure is high where officers are many.")});
    return comparison;
}

/// A definition whose people the table counts alike: its value per person as it stands.
Comparison perHead(const BenchmarkTables &tables, const CellChoice &choice, const HeadIndicator &head, const Productivity &evaluated, FiscalYear year)
{
    Figure firm = evaluated.perPerson;
    firm.id = head.indicator.text();
    firm.label = head.name;
    return againstCapitalClasses(tables, choice, head.indicator, firm, year);
}

/// The white paper's medians exist for a few classes of legal size; the industry's own one goes first.
const BenchmarkCell *medianCell(const BenchmarkTables &tables, const QString &large, const QString &sizeCode)
{
    const BenchmarkCell *whole = nullptr;
    for (const BenchmarkCell *cell : tables.cells(IndicatorId(QStringLiteral("value_added_per_worker_census")))) {
        if (cell->sizeCode != sizeCode)
            continue;
        if (!large.isEmpty() && cell->industryCode == large)
            return cell;
        if (cell->industryCode.isEmpty())
            whole = cell;
    }
    return whole;
}

QString medianSize(SizeVerdict size)
{
    switch (size) {
    case SizeVerdict::small: return QStringLiteral("small");
    case SizeVerdict::medium: return QStringLiteral("medium");
    case SizeVerdict::outside: return QStringLiteral("large");
    case SizeVerdict::unknown: return {};
    }
    Q_UNREACHABLE();
}

Text medianWhy(const BenchmarkCell &cell)
{
    return {QStringLiteral("中小企業白書の%1・%2の中央値です（%3年の実績）。").arg(cell.industry, cell.sizeClass, cell.year),
            QStringLiteral("Median of the SME white paper for %1, %2 (results of %3).").arg(cell.industry, cell.sizeClass, cell.year)};
}

Comparison censusMedian(const BenchmarkTables &tables, const QString &large, SizeVerdict size, const Productivity *definition, FiscalYear year)
{
    Comparison comparison;
    comparison.indicator = IndicatorId(QStringLiteral("value_added_per_worker_census"));
    comparison.name = {QStringLiteral("従業者1人あたり付加価値額（中小企業白書の中央値と比較）"),
                       QStringLiteral("Value added per worker (against the white-paper median)")};
    comparison.firm = definition ? definition->perPerson
                                 : unavailableFigure(comparison.indicator.text(), comparison.name, Unit::yenPerPerson,
                                                     {QStringLiteral("付加価値額がわかりません。"), QStringLiteral("Value added is not known.")});
    const BenchmarkCell *best = medianCell(tables, large, medianSize(size));
    if (!best) {
        comparison.unavailable = {QStringLiteral("会社の規模（小規模・中規模）が決まると比べられます。"),
                                  QStringLiteral("It can be compared once the legal size class is known.")};
        return comparison;
    }
    comparison.statistic = QStringLiteral("median");
    const Text bestName{QStringLiteral("「%1」の%2のまん中").arg(best->industry, best->sizeClass),
                        QStringLiteral("the median of “%1”, %2").arg(best->industry, best->sizeClass)};
    addReference(comparison, ReferenceRole::bestFit, tables, *best, bestName, medianWhy(*best));
    // Large firms of the same industry as the best fit: restaurants beside all industries would say nothing.
    if (const BenchmarkCell *other = medianCell(tables, best->industryCode, medianSize(SizeVerdict::outside)))
        addReference(comparison, ReferenceRole::largeFirms, tables, *other, largeLabel, medianWhy(*other));
    addCaveat(comparison, yearCaveat(best->year, year));
    addCaveat(comparison, {QStringLiteral("経済センサスの定義（営業利益＋給与＋租税公課）です。ほかの付加価値とは足すものが違います。"),
                           QStringLiteral("Definition of the economic census (operating profit, pay, taxes and dues): other items than in the other figures.")});
    addCaveat(comparison, secondaryCaveat);
    place(comparison, bestName);
    return comparison;
}

} // namespace

std::vector<Comparison> comparisons(const BenchmarkTables &tables, const IndustryTable &industries, const FirmProfile &profile,
                                    FiscalYear year, const std::vector<Figure> &ratios, const std::vector<Productivity> &productivity,
                                    const Figure &employeesWithoutOfficers, SizeVerdict size, int missingMonths)
{
    const CellChoice choice(tables, industries, profile, year);
    std::vector<Comparison> all;
    all.push_back(labourProductivity(tables, choice, evaluatedDefinition(productivity, DefinitionId(QStringLiteral("lp_houjin"))), employeesWithoutOfficers, year));
    const Industry *own = industries.find(profile.industry);
    const QString large = !own ? QString() : own->parent.isEmpty() ? own->code : own->parent;
    all.push_back(censusMedian(tables, large, size, evaluatedDefinition(productivity, DefinitionId(QStringLiteral("lp_keizai_census"))), year));
    for (const HeadIndicator &head : tables.headIndicators()) {
        const bool isOwn = head.indicator.text().startsWith(QStringLiteral("value_added_per_head"));
        const Productivity *evaluated = evaluatedDefinition(productivity, head.definition);
        if (isOwn && evaluated && choice.hasCells(head.indicator))
            all.push_back(perHead(tables, choice, head, *evaluated, year));
    }
    for (const Figure &ratio : ratios) {
        const IndicatorId indicator(ratio.id);
        if (!choice.hasCells(indicator))
            continue;
        Comparison comparison = againstCapitalClasses(tables, choice, indicator, ratio, year);
        addCaveat(comparison, ratio.origin.note);
        all.push_back(std::move(comparison));
    }
    for (Comparison &comparison : all)
        withholdShortYear(comparison, year, missingMonths);
    return all;
}

} // namespace smartsme
