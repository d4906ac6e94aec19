// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "benchmark/cell_choice.h"
#include "core/figure.h"

namespace smartsme {

/// Industry and size class of a chosen cell, short enough for a mark on an axis: 全産業・資本金1億円未満.
Text cellName(const ChosenCell &chosen);

/// Who is meant by a chosen cell, and what of them: 資本金1億円未満の会社全体 (totals), …の会社の平均, …の会社のまん中（中央値）.
Text referenceName(const ChosenCell &chosen);

/// "資本金1億円未満の会社全体より34万円低い位置です。" Where the firm stands, without judging or cause.
Text positionSentence(double difference, Unit unit, const Text &reference);

/// Why no published value stands beside the firm's: finance is outside the survey, or no cell fits.
Text noReferenceReason(bool isFinance);

/// 公表値は2024年度、自社は2022年度で、2年違います。 Empty when the years agree (surveyYear()).
Text yearCaveat(const QString &publishedYear, FiscalYear firmYear);

} // namespace smartsme
