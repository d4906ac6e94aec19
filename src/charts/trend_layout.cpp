// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/trend_layout.h"

#include "charts/label_layout.h"
#include "charts/picture_menu.h"

#include <algorithm>

namespace smartsme {

namespace {

using Kind = TrendLayout::Kind;
using Label = TrendLayout::Label;

constexpr double barsHeight = 170;
constexpr double headRoom = 22;         // the label of the highest bar
constexpr double raisedHeadRoom = 40;   // and a line through its place
constexpr double widestBar = 64;
constexpr double namesShare = 0.34;     // of the width at most for the names of the lines

/// A name of a line at the right, before it has a place.
struct LineName
{
    Kind kind;
    QString name;
    const TrendChart::Value *value;
    std::size_t year;
};

class Placing
{
public:
    Placing(const QRectF &area, const TrendChart &chart, const ChartStyle &style, double head) : m_area(area), m_chart(chart), m(style), m_head(head) {}

    TrendLayout placed()
    {
        placeFrame();
        placeYears();
        placeValues();
        placeYearNames();
        placeWords();
        placeLineNames();
        m_layout.height = m_bottom - m_area.top();
        return std::move(m_layout);
    }

private:
    std::size_t count() const { return m_chart.years.size(); }

    std::vector<LineName> lineNames() const
    {
        std::vector<LineName> names;
        for (std::size_t i = count(); i-- > 0;) {
            if (!m_chart.years[i].published)
                continue;
            names.push_back({Kind::published, m_chart.publishedName, &*m_chart.years[i].published, i});
            break;
        }
        if (m_chart.mean)
            names.push_back({Kind::mean, m_chart.meanName, &*m_chart.mean, m_chart.meanTo});
        return names;
    }

    /// The axis holds zero and everything drawn.
    void placeFrame()
    {
        for (const TrendChart::Year &year : m_chart.years) {
            for (const std::optional<TrendChart::Value> *value : {&year.own, &year.published}) {
                m_low = std::min(m_low, *value ? (*value)->value : 0);
                m_high = std::max(m_high, *value ? (*value)->value : 0);
            }
        }
        if (m_chart.mean) {
            m_low = std::min(m_low, m_chart.mean->value);
            m_high = std::max(m_high, m_chart.mean->value);
        }
        if (m_low == m_high)
            m_high = m_low + 1;
        double names = 0;
        for (const LineName &line : lineNames())
            names = std::max({names, m.width(m.text(12), line.name), m.width(m.figures(13, true), line.value->valueText)});
        m_nameWidth = std::min(std::ceil(names) + 1, m_area.width() * namesShare - m(14));
        m_layout.left = m_area.left() + m(2);
        m_layout.right = m_area.right() - (names > 0 ? m_nameWidth + m(14) : m(2));
        m_top = m_area.top() + m(m_head);
        m_base = m_top + m(barsHeight);
        m_layout.baseY = yOf(0);
        m_bottom = m_base + (m_low < 0 ? m(headRoom) : m(4));
        if (m_chart.mean)
            m_layout.meanY = yOf(m_chart.mean->value);
    }

    /// Labels of years end before the names of the lines begin.
    double labelEnd() const { return std::min(m_area.right(), m_layout.right + m(6)); }

    double yOf(double value) const { return m_base - (value - m_low) / (m_high - m_low) * m(barsHeight); }

    void placeYears()
    {
        const double step = (m_layout.right - m_layout.left) / static_cast<double>(std::max<std::size_t>(1, count()));
        const double width = std::min(step * 0.62, m(widestBar));
        for (std::size_t i = 0; i < count(); ++i) {
            const TrendChart::Year &year = m_chart.years[i];
            TrendLayout::Slot place;
            place.area = QRectF(m_layout.left + step * static_cast<double>(i), m_area.top(), step, m_bottom - m_area.top());
            if (year.own) {
                const double y = yOf(year.own->value);
                place.bar = QRectF(place.area.center().x() - width / 2, std::min(y, m_layout.baseY), width, std::max(m(1), std::abs(y - m_layout.baseY)));
            }
            if (year.published)
                place.dashY = yOf(year.published->value);
            m_layout.years.push_back(place);
        }
    }

    /// Above the bar, below a loss; beyond the lines that would go through the text.
    QRectF valueRect(std::size_t at, const QString &text, const QFont &font) const
    {
        const TrendChart::Year &year = m_chart.years[at];
        const TrendLayout::Slot &place = m_layout.years[at];
        const double width = m.width(font, text);
        const double height = m.height(font);
        const Span x = centredWithin(place.area.center().x(), width, m_area.left(), labelEnd());
        const bool isLoss = year.own && year.own->value < 0;
        const double y = year.own ? (isLoss ? place.bar.bottom() : place.bar.top()) : m_layout.baseY;
        QRectF rect(x.from, isLoss ? y + m(2) : y - m(2) - height, width, height);
        for (int again = 0; again < 2; ++again) {       // the second line may be in the way of the new place
            for (const double line : linesAt(at)) {
                if (line > rect.top() - m(2) && line < rect.bottom() + m(2))
                    rect.moveTop(isLoss ? line + m(3) : line - m(3) - height);
            }
        }
        return rect;
    }

    /// Heights of the lines that cross a year.
    std::vector<double> linesAt(std::size_t at) const
    {
        std::vector<double> lines;
        if (m_chart.years[at].published)
            lines.push_back(m_layout.years[at].dashY);
        if (m_chart.mean && at >= m_chart.meanFrom && at <= m_chart.meanTo)
            lines.push_back(m_layout.meanY);
        return lines;
    }

    /// The year shown, then from the latest to the earliest.
    std::vector<std::size_t> byImportance() const
    {
        std::vector<std::size_t> order;
        for (std::size_t i = count(); i-- > 0;)
            order.push_back(i);
        std::ranges::stable_partition(order, [this](std::size_t i) { return m_chart.years[i].isCurrent; });
        return order;
    }

    static bool isFree(const QRectF &rect, const std::vector<QRectF> &taken, double gap)
    {
        const QRectF wide = rect.adjusted(-gap, 0, gap, 0);
        return std::ranges::none_of(taken, [&](const QRectF &other) { return wide.intersects(other); });
    }

    void placeValues()
    {
        std::vector<QRectF> taken;
        for (const std::size_t i : byImportance()) {
            const TrendChart::Year &year = m_chart.years[i];
            const bool isOnlyPublished = !year.own && !year.isMissing && year.published;
            if (!year.own && !year.isMissing && !isOnlyPublished)
                continue;
            const QString text = year.own ? year.own->valueText : isOnlyPublished ? year.published->valueText : QStringLiteral("—");
            QRectF rect = valueRect(i, text, m.figures(13, year.isCurrent));
            if (isOnlyPublished)
                rect.moveTop(m_layout.years[i].dashY - m(3) - rect.height());
            // A label wider than its slot would stand over the bars beside it.
            const QRectF column(rect.left(), m_area.top(), rect.width(), m_bottom - m_area.top());
            if (!isFree(column, taken, m(4)))
                continue;
            taken.push_back(column);
            m_layout.labels.push_back({Kind::value, rect, {text}, i, 0});
        }
    }

    bool doNamesFit(QString TrendChart::Year::*name) const
    {
        return std::ranges::all_of(m_chart.years, [&](const TrendChart::Year &year) {
            return m.width(m.text(12, true), year.*name) + m(6) <= m_layout.years.front().area.width();
        });
    }

    void placeYearNames()
    {
        const auto name = doNamesFit(&TrendChart::Year::name) ? &TrendChart::Year::name : &TrendChart::Year::shortName;
        const double height = m.height(m.text(12));
        std::vector<QRectF> taken;
        for (const std::size_t i : byImportance()) {
            const QString text = m_chart.years[i].*name;
            const double width = m.width(m.text(12, true), text);
            const Span x = centredWithin(m_layout.years[i].area.center().x(), width, m_area.left(), labelEnd());
            const QRectF rect(x.from, m_bottom, width, height);
            if (!isFree(rect, taken, m(4)))
                continue;
            taken.push_back(rect);
            m_layout.labels.push_back({Kind::year, rect, {text}, i, 0});
        }
        m_bottom += height + m(2);
    }

    /// Why a year is not a whole one, below its name; in several rows where they are wide.
    void placeWords()
    {
        std::vector<Span> spans;
        std::vector<std::size_t> years;
        for (std::size_t i = 0; i < count(); ++i) {
            if (m_chart.years[i].word.isEmpty())
                continue;
            years.push_back(i);
            spans.push_back(centredWithin(m_layout.years[i].area.center().x(), m.width(m.text(12), m_chart.years[i].word), m_area.left(), labelEnd()));
        }
        const std::vector<int> rows = rowsWithoutOverlap(spans, m(6));
        const double height = m.height(m.text(12));
        int count = 0;
        for (std::size_t i = 0; i < spans.size(); ++i) {
            const QRectF rect(spans[i].from, m_bottom + height * rows[i], spans[i].to - spans[i].from, height);
            m_layout.labels.push_back({Kind::word, rect, {m_chart.years[years[i]].word}, years[i], 0});
            count = std::max(count, rows[i] + 1);
        }
        m_bottom += height * count;
    }

    void placeLineNames()
    {
        const std::vector<LineName> names = lineNames();
        std::vector<Label> labels;
        std::vector<double> wanted;
        double highest = 0;
        for (const LineName &line : names) {
            Label label{line.kind, {}, wrapped(line.name, m.text(12), m_nameWidth).split(QLatin1Char('\n')), line.year, yOf(line.value->value)};
            label.lines << line.value->valueText;
            label.rect = QRectF(0, 0, m_nameWidth, m.height(m.text(12)) * static_cast<double>(label.lines.size() - 1) + m.height(m.figures(13, true)));
            highest = std::max(highest, label.rect.height());
            wanted.push_back(label.lineY);
            labels.push_back(std::move(label));
        }
        const double half = highest / 2;
        const std::vector<double> centres = pushedApart(wanted, highest + m(4), m_area.top() + half, std::max(m_area.top() + half, m_bottom - half));
        for (std::size_t i = 0; i < labels.size(); ++i) {
            labels[i].rect.moveTo(m_area.right() - m_nameWidth, centres[i] - labels[i].rect.height() / 2);
            m_bottom = std::max(m_bottom, labels[i].rect.bottom());
            m_layout.labels.push_back(std::move(labels[i]));
        }
    }

    const QRectF m_area;
    const TrendChart &m_chart;
    const ChartMetrics m;
    const double m_head;
    double m_low = 0, m_high = 0;
    double m_nameWidth = 0, m_top = 0, m_base = 0, m_bottom = 0;
    TrendLayout m_layout;
};

} // namespace

TrendLayout layoutTrend(const QRectF &area, const TrendChart &chart, const ChartStyle &style)
{
    TrendLayout layout = Placing(area, chart, style, headRoom).placed();
    const bool isTooHigh = std::ranges::any_of(layout.labels, [&](const Label &label) { return label.rect.top() < area.top(); });
    return isTooHigh ? Placing(area, chart, style, raisedHeadRoom).placed() : layout;
}

double trendHeight(double width, const TrendChart &chart, const ChartStyle &style)
{
    return layoutTrend(QRectF(0, 0, width, 1), chart, style).height;
}

} // namespace smartsme
