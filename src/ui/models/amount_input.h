// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/yen.h"

#include <QString>

#include <optional>

namespace smartsme {

/// An amount as a person types it into a field: what yenFrom() reads, and also with units: 500万円, 1億2,000万円, 5千5百万, 3000千円,
/// full width. Nothing when it cannot be read, can be read in two ways, is no whole number of yen or more than Yen::largestCell.
std::optional<Yen> typedAmount(const QString &text);

} // namespace smartsme
