// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workflow/import_review.h"

#include <QStringList>

#include <set>
#include <vector>

namespace smartsme {

/// What decisions make of a batch.
struct BatchChoice
{
    std::set<std::size_t> leftOut;          ///< files that are not taken and need not be
    QStringList replaced;                   ///< sha256 of imports of the case that are set aside
    std::vector<const ReviewItem *> open;   ///< must be decided and are not: the batch is refused
};

/// First what is left out, then which of two files of the batch counts, then what of the case is replaced: an item about a file
/// that is already left out decides nothing.
BatchChoice choiceOf(const ImportReview &review, const ImportDecisions &decisions);

} // namespace smartsme
