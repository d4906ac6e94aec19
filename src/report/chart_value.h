// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace smartsme {

// Charts as values: what a picture shows. `charts` draws them, the same in window and report. All texts are already in the
// language of the reader. `alternative` is the sentence a screen reader gets.

/// Comparison strip: one axis, references as ticks, the firm as a disc. `id` names a mark for who opens what is behind it.
struct StripChart
{
    QString title;
    QString unit;
    QString source;
    QString alternative;
    struct Tick { double value = 0; QString valueText; QString name; QString id{}; };
    std::vector<Tick> references;
    std::optional<Tick> firm;
    std::optional<Tick> firmEarlier;
    std::optional<std::pair<double, double>> band;  ///< peer range, where the table has one
    QString bandName;
    QString note;                                   ///< what the table does not tell about the spread, or empty
};

/// Horizontal bars that fall from left to right and end in an outlined total: what a figure is made of. With `from` it is a bridge:
/// the bars lead from that value up and down to the total.
struct WaterfallChart
{
    QString title;
    QString unit;
    QString alternative;
    struct Part { QString id; QString name; double value = 0; QString valueText; QString second{}; };  ///< second: smaller, below the name
    std::optional<Part> from{};
    std::vector<Part> parts;
    Part total;
    QString cutNote{};                          ///< what to say where the bars of a bridge do not begin at zero
};

/// Points of a few indicators round a centre, one line a year.
struct RadarChart
{
    QString title;
    QString alternative;
    int most = 5;                                   ///< points of the outer ring
    std::optional<int> reference;                   ///< the ring of the peers' middle
    QString referenceName;
    struct Axis { QString id; QString name; QString valueText; };       ///< "4点", "—"
    std::vector<Axis> axes;                         ///< clockwise from the top
    struct Line { QString name; std::vector<std::optional<int>> points; bool isCurrent = false; };
    std::vector<Line> lines;                        ///< earliest first; a gap where no points are known
};

/// One row an indicator: bands between published limits, the worst at the left, with the marks of the firm and of the middle.
struct BandsChart
{
    QString title;
    QString source;
    QString alternative;
    QString firmName, middleName;
    struct Row
    {
        QString id;
        QString name;
        QString pointsText;                         ///< "4点"; "—"
        std::vector<QString> limits;                ///< from the worst: "ⅳ 0.3"; empty where there are none
        std::optional<double> firm;                 ///< 0 to 5: the whole part is the band, the rest the place in it
        std::optional<double> middle;
        QString bandName;                           ///< "基準値ⅱからⅰの間"; empty without points
        std::vector<QString> facts;                 ///< value, middle and distance in words, or why there is no value
    };
    std::vector<Row> rows;
};

/// One figure over the years: the firm's as upright bars, the published ones of its class as dashes, the mean of three years as a
/// line across the bars it is made of.
struct TrendChart
{
    QString title;
    QString unit;
    QString alternative;
    struct Value { QString id; double value = 0; QString valueText; QString sentence; };
    struct Year
    {
        QString name, shortName;                ///< "2024年度", "2024"
        std::optional<Value> own;
        std::optional<Value> published;
        bool isMissing = false;                 ///< a year of the firm without the figure: "—"
        QString missingSentence;
        bool isWhole = true;                    ///< false: months are missing or the year is short; `word` says which
        QString word;
        bool isCurrent = false;
    };
    std::vector<Year> years;                    ///< one after the other, none left out
    QString publishedName;
    std::optional<Value> mean;
    QString meanName;
    std::size_t meanFrom = 0, meanTo = 0;       ///< years the mean is made of
};

/// The adoption triangle with the firm's mark.
struct TriangleChart
{
    QString alternative;
    int layer = 1;
    double y = 0;                               ///< 0-3
    double coverageOnlyY = 0;
    bool showCoverageOnly = false;              ///< only when it is in a higher layer
    std::optional<double> yIfBest;              ///< dotted range up to here
    std::optional<double> plannedY;
    QString layerNames[3];                      ///< bottom, middle, top
    QString layerLines[3];
    QString markName, markLine;                 ///< "いま 下段", "関門 5つのうち4つ通過"
    QString coverageName, coverageLine;
    QString rangeLine;
    QString plannedName, plannedLine;
};

/// Plan by quarters.
struct GanttChart
{
    QString alternative;
    QDate first;
    QDate last;
    std::optional<QDate> today;
    struct Row
    {
        QString id;
        QString name;
        bool isHeading = false;                 ///< stage band
        int stage = 1;
        QDate start, typicalEnd, shortestEnd, longestEnd;
        std::vector<QString> waitsFor;          ///< ids of rows
        QString gate;                           ///< sentence beside a gate diamond at the end, or empty
    };
    std::vector<Row> rows;
    struct Flag { QDate date; QString text; };
    std::vector<Flag> obligations;
    struct Money { QDate first, last; double low = 0, high = 0; QString text; bool isOver = false; };
    std::vector<Money> money;
    std::optional<double> limit;
    QString limitText;
    QString moneyTitle, moneyUnit, obligationsTitle, todayText;
};

} // namespace smartsme
