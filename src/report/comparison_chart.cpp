// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/document.h"
#include "report/number_format.h"
#include "report/record_words.h"
#include "report/wording.h"

#include <QStringList>

#include <cmath>

namespace smartsme {

namespace {

/// Yen are drawn in 万円 or million yen, so that an axis does not count in millions.
double axisValue(const Figure &figure, Language language)
{
    if (figure.unit != Unit::yen && figure.unit != Unit::yenPerPerson)
        return *figure.value;
    return *figure.value / (language == Language::ja ? 10'000.0 : 1'000'000.0);
}

QString axisUnit(Unit unit, Language language)
{
    if (unit == Unit::yenPerPerson)
        return wording(language, "万円／人", "million yen per person");
    if (unit == Unit::yen)
        return wording(language, "万円", "million yen");
    return figureUnitText(unit, MoneyUnit::manYen, language);
}

/// The axis names the unit, so a tick says the bare number: "296", "2.96".
QString tickText(const Figure &figure, Language language)
{
    if (language == Language::ja || (figure.unit != Unit::yen && figure.unit != Unit::yenPerPerson))
        return figureValueText(figure, MoneyUnit::manYen, language);
    const double value = axisValue(figure, language);
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

StripChart::Tick tickOf(const Figure &figure, const QString &name, Language language)
{
    return {axisValue(figure, language), tickText(figure, language), name};
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

/// The same comparison one year before, for the hollow disc.
const Figure *earlierFigure(const DiagnosisRecord &record, const IndicatorId &indicator)
{
    if (record.years.size() < 2)
        return nullptr;
    for (const Comparison &comparison : record.years[record.years.size() - 2].comparisons)
        if (comparison.indicator == indicator && comparison.firm.isAvailable())
            return &comparison.firm;
    return nullptr;
}

} // namespace

StripChart comparisonStrip(const DiagnosisRecord &record, Language language)
{
    StripChart chart;
    chart.title = wording(language, "同じ数え方でくらべる", "Compared on the same basis");
    if (!record.latest() || record.latest()->comparisons.empty()) {
        chart.alternative = wording(language, "くらべる決算がまだありません。", "There are no accounts to compare yet.");
        return chart;
    }
    const Comparison &comparison = record.latest()->comparisons.front();
    chart.title = comparison.name.in(language);
    chart.unit = axisUnit(comparison.firm.unit, language);
    chart.source = sourceText(comparison, language);
    for (const Reference &reference : comparison.references)
        if (reference.figure.isAvailable())
            chart.references.push_back(tickOf(reference.figure, reference.figure.label.in(language), language));
    if (comparison.firm.isAvailable())
        chart.firm = tickOf(comparison.firm, wording(language, "当社", "This firm"), language);
    if (const Figure *earlier = earlierFigure(record, comparison.indicator))
        chart.firmEarlier = tickOf(*earlier, wording(language, "前の年", "Year before"), language);
    chart.alternative = comparison.unavailable.in(language).isEmpty() ? spoken(chart, language)
                                                                      : comparison.unavailable.in(language);
    return chart;
}

YearBarsChart productivityByYear(const DiagnosisRecord &record, const DefinitionId &definition, Language language)
{
    YearBarsChart chart;
    chart.unit = axisUnit(Unit::yenPerPerson, language);
    QStringList spokenYears;
    for (const YearRecord &year : record.years) {
        YearBarsChart::Bar bar;
        bar.name = language == Language::ja ? QStringLiteral("%1年度").arg(year.accounts.year.nominalYear())
                                            : QStringLiteral("FY%1").arg(year.accounts.year.nominalYear());
        bar.isCurrent = &year == &record.years.back();
        bar.valueText = nothingText();
        const Productivity *productivity = productivityOf(year, definition);
        if (productivity) {
            chart.title = productivity->name.in(language);
            if (productivity->perPerson.isAvailable()) {
                bar.value = axisValue(productivity->perPerson, language);
                bar.valueText = tickText(productivity->perPerson, language);
            }
        }
        spokenYears << bar.name + QLatin1Char(' ') + bar.valueText;
        chart.bars.push_back(std::move(bar));
    }
    chart.alternative = spokenYears.isEmpty()
        ? wording(language, "決算がまだありません。", "There are no accounts yet.")
        : wording(language, "%1：%2。", "%1: %2.").arg(chart.title, spokenYears.join(QStringLiteral("、")));
    return chart;
}

namespace {

void addPart(WaterfallChart &chart, const Figure &input, double sign, double people, Language language)
{
    Figure share = input;
    share.unit = Unit::yenPerPerson;
    share.value = sign * *input.value / people;
    share.exactYen.reset();
    if (*share.value == 0)
        return;
    chart.parts.push_back({input.id, input.label.in(language), axisValue(share, language),
                           tickText(share, language)});
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

WaterfallChart valueAddedParts(const DiagnosisRecord &record, const DefinitionId &definition, Language language)
{
    WaterfallChart chart;
    chart.title = wording(language, "1人分の内訳", "What it is made of, per person");
    chart.unit = axisUnit(Unit::yenPerPerson, language);
    const Productivity *productivity = record.latest() ? productivityOf(*record.latest(), definition) : nullptr;
    if (!productivity || !productivity->perPerson.isAvailable() || *productivity->people.value <= 0) {
        chart.alternative = productivity ? productivity->perPerson.unavailable.in(language)
                                         : wording(language, "決算がまだありません。", "There are no accounts yet.");
        return chart;
    }
    const std::vector<Figure> &inputs = productivity->valueAdded.origin.inputs;
    const std::vector<double> signs = signsOf(productivity->valueAdded.origin.expression);
    for (std::size_t i = 0; i < inputs.size(); ++i)
        if (inputs[i].isAvailable())
            addPart(chart, inputs[i], signs.size() == inputs.size() ? signs[i] : 1.0, *productivity->people.value, language);
    chart.total = {productivity->perPerson.id, wording(language, "1人あたり", "Per person"), axisValue(productivity->perPerson, language),
                   tickText(productivity->perPerson, language)};
    QStringList parts;
    for (const WaterfallChart::Part &part : chart.parts)
        parts << part.name + QLatin1Char(' ') + part.valueText;
    chart.alternative = wording(language, "合計%1（%2）。内訳は%3。", "Total %1 (%2): %3.")
        .arg(chart.total.valueText, chart.unit, parts.join(language == Language::ja ? QStringLiteral("、") : QStringLiteral(", ")));
    return chart;
}

} // namespace smartsme
