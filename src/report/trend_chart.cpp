// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/trend_chart.h"

#include "benchmark/survey_year.h"
#include "report/wording.h"

#include <QStringList>

#include <algorithm>

namespace smartsme {

namespace {

constexpr int mostYears = 10;
constexpr std::ptrdiff_t yearsOfMean = 3;

QString yearName(int year, Language language)
{
    return wording(language, "%1年度", "FY%1").arg(year);
}

QString ownId(std::size_t at)
{
    return QStringLiteral("own.%1").arg(at);
}

QString publishedId(const Figure &figure)
{
    return QStringLiteral("published.%1").arg(figure.origin.year);
}

QString meanId()
{
    return QStringLiteral("mean");
}

class Charting
{
public:
    Charting(const Trend &trend, std::optional<FiscalYear> current, MoneyUnit unit, Language language)
        : m_trend(trend), m_current(current), m_unit(unit), m_language(language)
    {
    }

    TrendChart chart()
    {
        m_chart.title = m_trend.name.in(m_language);
        m_chart.unit = columnUnitText(m_trend.unit, m_unit, m_language);
        m_chart.publishedName = m_trend.publishedName.in(m_language);
        if (!m_trend.points.empty())
            addYears();
        addMean();
        m_chart.alternative = spoken();
        return std::move(m_chart);
    }

private:
    TrendChart::Value value(const QString &id, const Figure &figure, const QString &name) const
    {
        return {id, *figure.value, columnValueText(figure, m_unit, m_language),
                wording(m_language, "%1：%2", "%1: %2").arg(name, figurePhrase(figure, m_unit, m_language))};
    }

    void addYears()
    {
        const int firstOwn = surveyYear(m_trend.points.front().year);
        const int lastOwn = surveyYear(m_trend.points.back().year);
        int first = firstOwn;
        int last = lastOwn;
        for (const Figure &figure : m_trend.published) {
            const int year = figure.origin.year.toInt();
            if (year > lastOwn - mostYears) {
                first = std::min(first, year);
                last = std::max(last, year);
            }
        }
        for (int year = first; year <= last; ++year)
            addYear(year, year > firstOwn && year < lastOwn);
    }

    /// The firm's years of one published year. Usually one; two when the firm moved the end of its year, none when only the table knows the
    /// year. Of two the longer one bears the published value.
    void addYear(int year, bool isBetween)
    {
        std::size_t bearer = m_chart.years.size();
        int most = 0;
        for (std::size_t i = 0; i < m_trend.points.size(); ++i) {
            const FiscalYear own = m_trend.points[i].year;
            if (surveyYear(own) != year)
                continue;
            if (own.months() > most)
                bearer = m_chart.years.size();
            most = std::max(most, own.months());
            addOwn(i);
        }
        if (most == 0) {
            TrendChart::Year empty = named(nameOf(year));
            empty.isMissing = isBetween;
            empty.missingSentence = wording(m_language, "%1：この年のデータはありません。", "%1: there are no data of this year.").arg(empty.name);
            m_chart.years.push_back(std::move(empty));
        }
        const auto published = std::ranges::find_if(m_trend.published, [&](const Figure &f) { return f.origin.year.toInt() == year && f.isAvailable(); });
        if (published != m_trend.published.end()) {
            m_chart.years[bearer].published = value(publishedId(*published), *published,
                                                    wording(m_language, "%1 %2", "%1, %2").arg(yearName(year, m_language), m_chart.publishedName));
        }
    }

    /// What the firm would call a year that only the table has.
    int nameOf(int published) const
    {
        const FiscalYear first = m_trend.points.front().year;
        const FiscalYear near = published < surveyYear(first) ? first : m_trend.points.back().year;
        return published - surveyYear(near) + near.nominalYear();
    }

    TrendChart::Year named(int year) const
    {
        TrendChart::Year shown;
        shown.name = yearName(year, m_language);
        shown.shortName = QString::number(year);
        return shown;
    }

    void addOwn(std::size_t at)
    {
        const TrendPoint &point = m_trend.points[at];
        TrendChart::Year shown = named(point.year.nominalYear());
        shown.isCurrent = point.year == m_current;
        shown.isWhole = !point.isPartial && !point.isShort;
        shown.word = trendWord(point, m_language);
        if (point.figure.isAvailable()) {
            shown.own = value(ownId(at), point.figure, wording(m_language, "%1 自社", "%1, this firm").arg(shown.name));
            if (!point.remark.ja.isEmpty())
                shown.own->sentence += wording(m_language, "。", ". ") + point.remark.in(m_language);
        } else {
            shown.isMissing = true;
            shown.missingSentence = wording(m_language, "%1：%2", "%1: %2").arg(shown.name, point.figure.unavailable.in(m_language));
        }
        m_at.push_back(m_chart.years.size());
        m_chart.years.push_back(std::move(shown));
    }

    /// The mean stands over the last three years of the firm: these are what Trend::mean is made of.
    void addMean()
    {
        if (!m_trend.mean.isAvailable() || m_at.size() < yearsOfMean)
            return;
        m_chart.meanName = m_trend.mean.label.in(m_language);
        m_chart.mean = value(meanId(), m_trend.mean, m_chart.meanName);
        m_chart.meanFrom = *(m_at.end() - yearsOfMean);
        m_chart.meanTo = m_at.back();
    }

    QString spoken() const
    {
        QStringList parts;
        for (const TrendChart::Year &year : m_chart.years) {
            if (year.own)
                parts << year.own->sentence;
            else if (year.isMissing)
                parts << year.missingSentence;
            if (year.published)
                parts << year.published->sentence;
        }
        if (m_chart.mean)
            parts << m_chart.mean->sentence;
        for (QString &part : parts) {
            while (part.endsWith(QStringLiteral("。")) || part.endsWith(QLatin1Char('.')))
                part.chop(1);
        }
        if (parts.isEmpty())
            return wording(m_language, "まだ決算がありません。", "There are no accounts yet.");
        return wording(m_language, "%1。%2。", "%1. %2.").arg(m_chart.title, parts.join(m_language == Language::ja ? QStringLiteral("。") : QStringLiteral(". ")));
    }

    const Trend &m_trend;
    const std::optional<FiscalYear> m_current;
    const MoneyUnit m_unit;
    const Language m_language;
    std::vector<std::size_t> m_at;          ///< place of each of the firm's years in the chart
    TrendChart m_chart;
};

} // namespace

TrendChart trendChart(const Trend &trend, std::optional<FiscalYear> current, MoneyUnit unit, Language language)
{
    return Charting(trend, current, unit, language).chart();
}

const Figure *trendFigure(const Trend &trend, const QString &id)
{
    if (id == meanId())
        return &trend.mean;
    for (std::size_t i = 0; i < trend.points.size(); ++i) {
        if (id == ownId(i))
            return &trend.points[i].figure;
    }
    const auto published = std::ranges::find_if(trend.published, [&](const Figure &figure) { return id == publishedId(figure); });
    return published == trend.published.end() ? nullptr : &*published;
}

Text trendName(const Trend &trend, const std::vector<Productivity> &definitions)
{
    const auto found = std::ranges::find_if(definitions, [&](const Productivity &p) { return p.perPerson.id == trend.id || p.perHour.id == trend.id; });
    if (found == definitions.end())
        return trend.name;
    return {QStringLiteral("%1（%2）").arg(trend.name.ja, found->name.ja), QStringLiteral("%1 (%2)").arg(trend.name.en, found->name.en)};
}

bool isWithoutFigure(const Trend &trend)
{
    return std::ranges::none_of(trend.points, [](const TrendPoint &point) { return point.figure.isAvailable(); });
}

QString trendWord(const TrendPoint &point, Language language)
{
    QStringList words;
    if (point.isShort)
        words << wording(language, "%1か月決算", "%1 months").arg(point.year.months());
    if (point.isPartial)
        words << wording(language, "月の欠け", "months missing");
    return words.join(language == Language::ja ? QStringLiteral("・") : QStringLiteral(", "));
}

Text trendSentence(const Trend &trend, MoneyUnit unit)
{
    const auto has = [](const TrendPoint &point) { return point.figure.isAvailable(); };
    const auto isWhole = [&](const TrendPoint &point) { return has(point) && !point.isPartial && !point.isShort; };
    // A year with months missing is no end to measure from; where there are not two whole ones the sentence says what is missing.
    std::vector<const TrendPoint *> ends;
    for (const TrendPoint &point : trend.points)
        if (isWhole(point))
            ends.push_back(&point);
    if (ends.size() < 2) {
        ends.clear();
        for (const TrendPoint &point : trend.points)
            if (has(point))
                ends.push_back(&point);
    }
    if (ends.empty())
        return {QStringLiteral("この数字は、どの年にも出ていません。"), QStringLiteral("No year has this figure.")};
    const TrendPoint &first = *ends.front();
    const TrendPoint &last = *ends.back();
    Text remarks;
    const auto add = [&](const TrendPoint &end) {
        if (isWhole(end) || end.remark.ja.isEmpty())
            return;
        remarks.ja += QStringLiteral("%1年度：%2").arg(end.year.nominalYear()).arg(end.remark.ja);
        remarks.en += QStringLiteral(" FY%1: %2").arg(end.year.nominalYear()).arg(end.remark.en);
    };
    add(first);
    const int year = last.year.nominalYear();
    if (ends.size() == 1) {
        const QString only = isWhole(first) ? QStringLiteral("%1年度の1年分です。") : QStringLiteral("%1年度だけです。");
        return {only.arg(year) + QStringLiteral("ほかの年も取り込むと、動きが見えます。") + remarks.ja,
                QStringLiteral("FY%1 is the only year. Import others to see how it moves.").arg(year) + remarks.en};
    }
    add(last);
    const auto sentence = [&](const QString &pattern, Language language) {
        return pattern.arg(trend.name.in(language), QString::number(first.year.nominalYear()), shortPhrase(first.figure, unit, language),
                           QString::number(year), shortPhrase(last.figure, unit, language)) + remarks.in(language);
    };
    return {sentence(QStringLiteral("%1は、%2年度の%3から%4年度の%5になりました。"), Language::ja),
            sentence(QStringLiteral("%1 went from %3 in FY%2 to %5 in FY%4."), Language::en)};
}

} // namespace smartsme
