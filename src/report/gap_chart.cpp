// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/gap_chart.h"

#include "report/wording.h"

#include <QStringList>

#include <algorithm>

namespace smartsme {

namespace {

bool isChange(const Decomposition &gap)
{
    return gap.id.startsWith(QStringLiteral("change."));
}

/// "自社 32.1%、公表値 28.0%"
QString sidesText(const Decomposition &gap, const Contribution &line, MoneyUnit unit, Language language)
{
    return wording(language, "%1 %2、%3 %4", "%1 %2, %3 %4")
        .arg(ownSideName(gap).in(language), shortPhrase(line.own, unit, language), otherSideName(gap).in(language),
             shortPhrase(line.other, unit, language));
}

WaterfallChart::Part partOf(const Figure &amount, const QString &name, MoneyUnit unit, Language language)
{
    return {amount.id, name, *amount.value, columnDifferenceText(*amount.value, amount.unit, unit, language)};
}

WaterfallChart::Part endOf(const Figure &end, const QString &name, MoneyUnit unit, Language language)
{
    return {end.id, name, *end.value, columnValueText(end, unit, language)};
}

QString spoken(const WaterfallChart &chart, const QString &sentence, Language language)
{
    QStringList parts{chart.from->name + QLatin1Char(' ') + chart.from->valueText};
    for (const WaterfallChart::Part &part : chart.parts)
        parts << part.name + QLatin1Char(' ') + part.valueText;
    parts << chart.total.name + QLatin1Char(' ') + chart.total.valueText;
    return wording(language, "%1%2（%3）：%4。", "%1 %2 (%3): %4.")
        .arg(sentence, chart.title, chart.unit, parts.join(language == Language::ja ? QStringLiteral("、") : QStringLiteral(", ")));
}

} // namespace

Text ownSideName(const Decomposition &gap)
{
    return isChange(gap) ? Text{QStringLiteral("この年"), QStringLiteral("this year")} : Text{QStringLiteral("自社"), QStringLiteral("this firm")};
}

Text otherSideName(const Decomposition &gap)
{
    return isChange(gap) ? Text{QStringLiteral("前年度"), QStringLiteral("year before")} : Text{QStringLiteral("公表値"), QStringLiteral("published")};
}

const std::vector<Contribution> &gapLines(const Decomposition &gap, bool isFine)
{
    return isFine || gap.groups.empty() ? gap.contributions : gap.groups;
}

WaterfallChart gapBridge(const Decomposition &gap, bool isFine, MoneyUnit unit, Language language)
{
    WaterfallChart chart;
    chart.title = gap.name.in(language);
    chart.unit = columnUnitText(gap.unit, unit, language);
    chart.from = endOf(gap.from, gap.fromName.in(language), unit, language);
    for (const Contribution &line : gapLines(gap, isFine)) {
        chart.parts.push_back(partOf(line.amount, line.label.in(language), unit, language));
        chart.parts.back().second = sidesText(gap, line, unit, language);
    }
    if (chart.parts.empty())
        chart.parts.push_back(partOf(gap.difference, wording(language, "差", "Difference"), unit, language));
    chart.total = endOf(gap.to, gap.toName.in(language), unit, language);
    chart.cutNote = wording(language, "棒は0からではなく、途中から描いています。", "The bars do not begin at zero.");
    chart.alternative = spoken(chart, gap.sentence.in(language), language);
    return chart;
}

const Figure *gapFigure(const Decomposition &gap, const QString &id)
{
    for (const Figure *figure : {&gap.from, &gap.to, &gap.difference}) {
        if (figure->id == id)
            return figure;
    }
    for (const std::vector<Contribution> *lines : {&gap.contributions, &gap.groups}) {
        const auto found = std::ranges::find_if(*lines, [&](const Contribution &line) { return line.amount.id == id; });
        if (found != lines->end())
            return &found->amount;
    }
    return nullptr;
}

} // namespace smartsme
