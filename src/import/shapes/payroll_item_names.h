// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import/column_meaning.h"
#include "import/layout.h"
#include "table/row_reader.h"

#include <QStringList>

#include <vector>

namespace smartsme {

// Payrolls whose items stand below each other (PayrollItemsShape): what a row is, told by the name at its left.

/// How many columns at the left hold names of items.
int itemNameColumns(const Layout &layout);
/// The last name that is filled: where there are several, the first are groups.
QString itemNameOf(const TextRow &row, int nameColumns);
/// Whether the columns of a row are payments: 令和6年4月度給与, …
bool isPaymentHeadRow(const TextRow &row, int nameColumns);

struct ItemRow
{
    ColumnMeaning meaning = ColumnMeaning::none;
    QStringList names;              ///< what stands in the columns of names; blank where the layout does not know it: it may name people
    bool isPaymentHeads = false;
};

/// What each of these rows is. Of several names for one item the first that stands in a block counts; a block ends at its heads.
std::vector<ItemRow> itemRowsOf(const Layout &layout, const std::vector<TextRow> &rows);

} // namespace smartsme
