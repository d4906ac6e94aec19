// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/document.h"
#include "report/number_format.h"
#include "report/record_words.h"
#include "report/wording.h"

#include <QStringList>

#include <algorithm>
#include <cmath>

namespace smartsme {

namespace {

/// Yen are drawn in the unit that is shown, or million yen in English, so that an axis does not count in millions.
double axisValue(const Figure &figure, MoneyUnit unit, Language language)
{
    if (figure.unit != Unit::yen && figure.unit != Unit::yenPerPerson)
        return *figure.value;
    if (language == Language::en)
        return *figure.value / 1'000'000.0;
    switch (unit) {
    case MoneyUnit::manYen: return *figure.value / 10'000.0;
    case MoneyUnit::thousandYen: return *figure.value / 1'000.0;
    case MoneyUnit::yen: break;
    }
    return *figure.value;
}

QString axisUnit(Unit figureUnit, MoneyUnit unit, Language language)
{
    if (language == Language::en && figureUnit == Unit::yenPerPerson)
        return QStringLiteral("million yen per person");
    if (language == Language::en && figureUnit == Unit::yen)
        return QStringLiteral("million yen");
    return figureUnitText(figureUnit, unit, language);
}

/// The axis names the unit, so a tick says the bare number: "296", "2.96".
QString tickText(const Figure &figure, MoneyUnit unit, Language language)
{
    if (language == Language::ja || (figure.unit != Unit::yen && figure.unit != Unit::yenPerPerson))
        return figureValueText(figure, unit, language);
    const double value = axisValue(figure, unit, language);
    return (value < 0 ? QStringLiteral("−") : QString()) + QString::number(std::abs(value), 'f', 2);
}

/// In short: the figure's origin has the full text.
QString sourceText(const Comparison &comparison, Language language)
{
    if (comparison.references.empty())
        return {};
    const Reference &best = comparison.references.front();
    QStringList parts{best.publication.in(language), best.figure.label.in(language)};
    if (!best.figure.origin.year.isEmpty())
        parts << wording(language, "%1年度", "FY%1").arg(best.figure.origin.year);
    parts.removeAll(QString());
    return parts.join(language == Language::ja ? QStringLiteral(" ") : QStringLiteral("; "));
}

StripChart::Tick tickOf(const Figure &figure, const QString &name, const ChartChoice &choice, const QString &id)
{
    return {axisValue(figure, choice.unit, choice.language), tickText(figure, choice.unit, choice.language), name, id};
}

QString spoken(const StripChart &chart, Language language)
{
    QStringList parts;
    if (chart.firm)
        parts << chart.firm->name + QLatin1Char(' ') + chart.firm->valueText;
    for (const StripChart::Tick &tick : chart.references)
        parts << tick.name + QLatin1Char(' ') + tick.valueText;
    return wording(language, "%1（%2）：%3。", "%1 (%2): %3.")
        .arg(chart.title, chart.unit, parts.join(language == Language::ja ? QStringLiteral("、") : QStringLiteral(", ")));
}

/// The spread of firms, where a table has thresholds for what is compared; what the table does not tell, where it has none.
void addSpread(StripChart &chart, const YearRecord &year, const Comparison &comparison, const ChartChoice &choice)
{
    const auto spread = std::ranges::find_if(year.positions, [&](const Position &p) { return p.indicator == comparison.indicator; });
    if (spread == year.positions.end())
        return;
    constexpr std::size_t inner[] = {1, 2};     // thresholds iii and ii
    if (spread->spread == Spread::thresholds && spread->thresholds.size() == 4) {
        const double from = axisValue(spread->thresholds[inner[0]], choice.unit, choice.language);
        const double to = axisValue(spread->thresholds[inner[1]], choice.unit, choice.language);
        chart.band = std::minmax(from, to);
        chart.bandName = wording(choice.language, "基準値ⅲ〜ⅱ", "Thresholds iii to ii");
    }
    if (!comparison.references.empty())
        chart.note = spread->note.in(choice.language);
}

} // namespace

const Comparison *comparisonOf(const YearRecord &year, const IndicatorId &indicator)
{
    const auto found = std::ranges::find(year.comparisons, indicator, &Comparison::indicator);
    return found == year.comparisons.end() ? nullptr : &*found;
}

const Comparison *comparisonFor(const YearRecord &year, const DefinitionId &definition)
{
    // A gap names the definition that its published value counts by.
    for (const Decomposition &gap : year.gaps) {
        if (gap.definition != definition || !gap.unavailable.ja.isEmpty())
            continue;
        const QString prefix = QStringLiteral("gap.");
        if (const Comparison *found = comparisonOf(year, IndicatorId(gap.id.mid(prefix.size()))))
            return found;
    }
    return year.comparisons.empty() ? nullptr : &year.comparisons.front();
}

const YearRecord *precedingYear(const DiagnosisRecord &record, const YearRecord &year)
{
    const auto found = std::ranges::find_if(record.years, [&](const YearRecord &y) { return y.accounts.year.last().plus(1) == year.accounts.year.first(); });
    return found == record.years.end() ? nullptr : &*found;
}

StripChart comparisonStrip(const DiagnosisRecord &record, const ChartChoice &choice)
{
    const Language language = choice.language;
    StripChart chart;
    chart.title = wording(language, "同じ数え方で比べる", "Compared on the same basis");
    const Comparison *comparison = choice.year ? comparisonFor(*choice.year, choice.definition) : nullptr;
    if (!comparison) {
        chart.alternative = wording(language, "比べる決算がまだありません。", "There are no accounts to compare yet.");
        return chart;
    }
    chart.title = comparison->name.in(language);
    chart.unit = axisUnit(comparison->firm.unit, choice.unit, language);
    chart.source = sourceText(*comparison, language);
    for (std::size_t i = 0; i < comparison->references.size(); ++i) {
        const Figure &figure = comparison->references[i].figure;
        if (figure.isAvailable())
            chart.references.push_back(tickOf(figure, figure.label.in(language), choice, QStringLiteral("reference.%1").arg(i)));
    }
    if (comparison->firm.isAvailable())
        chart.firm = tickOf(comparison->firm, wording(language, "自社", "This firm"), choice, QStringLiteral("firm"));
    const YearRecord *before = precedingYear(record, *choice.year);
    const bool compares = before && whyNotComparable(before->accounts, choice.year->accounts).ja.isEmpty();
    const Comparison *earlier = compares ? comparisonOf(*before, comparison->indicator) : nullptr;
    if (earlier && earlier->firm.isAvailable())
        chart.firmEarlier = tickOf(earlier->firm, wording(language, "前年度", "Year before"), choice, QStringLiteral("earlier"));
    addSpread(chart, *choice.year, *comparison, choice);
    chart.alternative = comparison->unavailable.in(language).isEmpty() ? spoken(chart, language) : comparison->unavailable.in(language);
    return chart;
}

namespace {

void addPart(WaterfallChart &chart, const Figure &input, double sign, double people, const ChartChoice &choice)
{
    Figure share = input;
    share.unit = Unit::yenPerPerson;
    share.value = sign * *input.value / people;
    share.exactYen.reset();
    if (*share.value == 0)
        return;
    chart.parts.push_back({input.id, input.label.in(choice.language), axisValue(share, choice.unit, choice.language),
                           tickText(share, choice.unit, choice.language)});
}

/// The signs in front of the ids of "a + b - c", in order.
std::vector<double> signsOf(const QString &expression)
{
    std::vector<double> signs;
    double next = 1;
    for (const QString &word : expression.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        if (word == QStringLiteral("+") || word == QStringLiteral("-"))
            next = word == QStringLiteral("-") ? -1 : 1;
        else
            signs.push_back(next);
    }
    return signs;
}

} // namespace

WaterfallChart valueAddedParts(const ChartChoice &choice)
{
    const Language language = choice.language;
    WaterfallChart chart;
    chart.title = wording(language, "1人分の内訳", "What it is made of, per person");
    chart.unit = axisUnit(Unit::yenPerPerson, choice.unit, language);
    const Productivity *productivity = choice.year ? productivityOf(*choice.year, choice.definition) : nullptr;
    if (!productivity || !productivity->perPerson.isAvailable() || *productivity->people.value <= 0) {
        chart.alternative = productivity ? productivity->perPerson.unavailable.in(language)
                                         : wording(language, "決算がまだありません。", "There are no accounts yet.");
        return chart;
    }
    const std::vector<Figure> &inputs = productivity->valueAdded.origin.inputs;
    const std::vector<double> signs = signsOf(productivity->valueAdded.origin.expression);
    for (std::size_t i = 0; i < inputs.size(); ++i)
        if (inputs[i].isAvailable())
            addPart(chart, inputs[i], signs.size() == inputs.size() ? signs[i] : 1.0, *productivity->people.value, choice);
    // What stays with the firm stands last, after what was paid.
    std::ranges::stable_partition(chart.parts, [](const WaterfallChart::Part &part) { return !part.id.contains(QStringLiteral("profit")); });
    chart.total = {productivity->perPerson.id, wording(language, "1人あたり", "Per person"), axisValue(productivity->perPerson, choice.unit, language),
                   tickText(productivity->perPerson, choice.unit, language)};
    QStringList parts;
    for (const WaterfallChart::Part &part : chart.parts)
        parts << part.name + QLatin1Char(' ') + part.valueText;
    chart.alternative = wording(language, "合計%1（%2）。内訳は%3。", "Total %1 (%2): %3.")
        .arg(chart.total.valueText, chart.unit, parts.join(language == Language::ja ? QStringLiteral("、") : QStringLiteral(", ")));
    return chart;
}

} // namespace smartsme
