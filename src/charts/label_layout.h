// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>

#include <vector>

namespace smartsme {

// Where labels go so that none covers another. Values in, values out: tested without a painter.

/// A piece of a line that a label would cover.
struct Span
{
    double from = 0;
    double to = 0;
};

/// A row for each span, 0 first, so that spans in one row stand at least `gap` apart. Spans are served from left to right.
std::vector<int> rowsWithoutOverlap(const std::vector<Span> &spans, double gap);

/// The wanted places, moved as little as needed to stand at least `gap` apart between `top` and `bottom`; order is kept. When there
/// is not enough room they stand evenly from `top`, `gap` apart, beyond `bottom`.
std::vector<double> pushedApart(const std::vector<double> &wanted, double gap, double top, double bottom);

/// A span of `width` centred on `centre`, moved into [from, to].
Span centredWithin(double centre, double width, double from, double to);

} // namespace smartsme
