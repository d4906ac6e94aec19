// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/books.h"
#include "store/database.h"

namespace smartsme {

// What journal lines pay for and when they are entered, as rows of book_signs, entry_rhythm and departments. Called inside a transaction.

Result<Done> insertBookSigns(Database &database, qint64 importId, const Books &books);
Result<Done> readBookSigns(Database &database, qint64 importId, Books &books);

} // namespace smartsme
