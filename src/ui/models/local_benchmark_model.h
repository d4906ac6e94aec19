// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "benchmark/comparison.h"
#include "core/language.h"
#include "ui/models/row_table.h"

namespace smartsme {

/// The six indicators of the ローカルベンチマーク with points and thresholds. Row id: indicator.
class LocalBenchmarkModel : public RowTable
{
    Q_OBJECT
public:
    using RowTable::RowTable;
    void setScores(const LocalBenchmark &scores, Language language);
};

} // namespace smartsme
