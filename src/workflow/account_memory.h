// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/diagnosis_record.h"
#include "store/case.h"

#include <vector>

namespace smartsme {

// What the office chose for accounts in other cases: offered with its reason, and taken over by itself only where it is beyond doubt.

/// For accounts of `books` that nothing is known of: the category that at least two other cases chose and none chose otherwise.
/// A name that the table of accounts knows under any statement (その他) is ambiguous and is left to the person.
std::vector<AccountChoice> choicesToTakeOver(const std::vector<Books> &books, const Case &firm, const std::vector<OfficeChoice> &office,
                                             const AccountMap &map, const CategoryTable &categories);

/// Puts the office's choices first among the suggestions, marks what was taken over, and says where cases chose differently.
void addOfficeChoices(DiagnosisRecord &record, const Case &firm, const std::vector<OfficeChoice> &office, const CategoryTable &categories);

} // namespace smartsme
