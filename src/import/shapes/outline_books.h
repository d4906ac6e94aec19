// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import/shapes.h"
#include "import/shapes/outline.h"
#include "import/shapes/stated_facts.h"

namespace smartsme {

/// What was read of a printed statement, whatever its shape.
struct ReadOutline
{
    const Outline &outline;
    std::vector<AccountTotals> accounts;
    Problems problems;              ///< with any error nothing else counts
    FoundPeriod period;
    StatedFacts facts;
    BooksKind kind = BooksKind::trialBalance;
    std::optional<Problem> leftOut;     ///< sheets that were not read
};

/// A note on sheets that were not read.
Problem sheetsLeftOut(const char *id, const QString &fileName, QString message, QString remedy, const QStringList &sheets);

/// Ends the reading: the books with remarks on what was taken for granted, or the problems.
Result<Imported> booksOf(ReadOutline read, const Layout &layout, const SourceFile &source, const ImportOptions &options);

} // namespace smartsme
