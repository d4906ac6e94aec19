// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "benchmark/trend.h"
#include "indicators/productivity.h"
#include "report/chart_value.h"
#include "report/number_format.h"

#include <optional>
#include <vector>

namespace smartsme {

// A figure over the years, as a picture and a sentence.

/// The firm's years without a break, and the published years that are not older than ten years before the firm's latest.
/// `current`: the year the header shows.
TrendChart trendChart(const Trend &trend, std::optional<FiscalYear> current, MoneyUnit unit, Language language);

/// The figure behind a bar, dash or mean, by its id in the chart; nullptr when there is none.
const Figure *trendFigure(const Trend &trend, const QString &id);

/// From the first to the last year that has the figure, in words; with one year only, that there is no other.
Text trendSentence(const Trend &trend, MoneyUnit unit);

/// A trend's name with what tells it from others of that name: "1人あたり付加価値額（スマートSME研究会 図2注）". `definitions` are
/// those of any year.
Text trendName(const Trend &trend, const std::vector<Productivity> &definitions);
/// No year has the figure: nothing to show.
bool isWithoutFigure(const Trend &trend);

/// "6か月決算", "月の欠け": why a year is not a whole one; empty when it is.
QString trendWord(const TrendPoint &point, Language language);

} // namespace smartsme
