// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar.h"
#include "core/problem.h"
#include "core/yen.h"

#include <QStringList>

#include <vector>

namespace smartsme {

/// "April 2024 – March 2025" in the language of the sentences, which translate() makes.
QString sentenceText(Month month);
QString sentenceText(FiscalYear year);

// What can be wrong with a fiscal year; all are warnings. The figures stand, the sentence says what they lack.

Problem manufacturingCostDiffers(FiscalYear year, const QString &file, Yen printed, Yen summed);
/// difference: assets less liabilities and net assets
Problem balanceSheetDiffers(FiscalYear year, Yen difference);
Problem monthsMissing(FiscalYear year, const std::vector<Month> &months);
/// period: of the book, which is left out
Problem periodBeyondYear(FiscalYear year, const QString &file, FiscalYear period);
Problem periodTwice(FiscalYear year, const QString &taken, const QString &left);
/// accounts: names of accounts that hold several kinds of personnel cost in one line
Problem personnelUndivided(FiscalYear year, const QString &file, const QStringList &accounts);
Problem typedAmountsNotUsed(FiscalYear year, const QString &taken, const QString &typed);

} // namespace smartsme
