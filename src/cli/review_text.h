// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workflow/import_review.h"

#include <QJsonObject>
#include <QString>

namespace smartsme {

/// What is in each file and what to look at, as text for a terminal: amounts, likely reasons and choices.
QString reviewText(const ImportReview &review);
QJsonObject reviewJson(const ImportReview &review);

/// What “undo” would take back: “the batch of a.csv, b.csv”.
QString changeText(const ImportChange &change);

/// "2024-04–2025-03"; empty without a period.
QString periodCell(const std::optional<Month> &first, const std::optional<Month> &last);

} // namespace smartsme
