// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/label_layout.h"

#include <algorithm>
#include <numeric>

namespace smartsme {

std::vector<int> rowsWithoutOverlap(const std::vector<Span> &spans, double gap)
{
    std::vector<size_t> order(spans.size());
    std::iota(order.begin(), order.end(), size_t{0});
    std::ranges::stable_sort(order, {}, [&](size_t i) { return spans[i].from; });
    std::vector<double> ends;       // where each row is taken up to
    std::vector<int> rows(spans.size(), 0);
    for (const size_t i : order) {
        const auto free = std::ranges::find_if(ends, [&](double end) { return end + gap <= spans[i].from; });
        rows[i] = static_cast<int>(free - ends.begin());
        if (free == ends.end())
            ends.push_back(spans[i].to);
        else
            *free = spans[i].to;
    }
    return rows;
}

std::vector<double> pushedApart(const std::vector<double> &wanted, double gap, double top, double bottom)
{
    std::vector<size_t> order(wanted.size());
    std::iota(order.begin(), order.end(), size_t{0});
    std::ranges::stable_sort(order, {}, [&](size_t i) { return wanted[i]; });

    // Clusters of labels that touch; each stands around the mean of what its members want. Two that meet become one.
    struct Cluster { double sum = 0; int count = 0; double first = 0; };
    std::vector<Cluster> clusters;
    const auto settle = [&](Cluster &c) {
        const double length = (c.count - 1) * gap;
        c.first = std::max(top, std::min(c.sum / c.count - length / 2, bottom - length));
    };
    for (const size_t i : order) {
        clusters.push_back({wanted[i], 1, 0});
        settle(clusters.back());
        while (clusters.size() > 1) {
            const Cluster last = clusters.back();
            Cluster &before = clusters[clusters.size() - 2];
            if (before.first + before.count * gap <= last.first + 1e-9)
                break;
            before.sum += last.sum;
            before.count += last.count;
            settle(before);
            clusters.pop_back();
        }
    }
    std::vector<double> result(wanted.size());
    size_t next = 0;
    for (const Cluster &cluster : clusters) {
        for (int n = 0; n < cluster.count; ++n)
            result[order[next++]] = cluster.first + n * gap;
    }
    return result;
}

Span centredWithin(double centre, double width, double from, double to)
{
    const double start = std::max(from, std::min(centre - width / 2, to - width));
    return {start, start + width};
}

} // namespace smartsme
