// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure.h"
#include "core/language.h"

namespace smartsme {

// The words of the origin panel.

QString kindText(Origin::Kind kind);
QString confirmationText(Confirmation confirmation);
/// "yayoi.txt, 12 lines from line 111"; empty without a file.
QString partLine(const Origin::Part &part);
/// "2024年度（2025年3月期）" for a fiscal year of the firm; the year as the source states it otherwise.
QString yearText(const QString &year, Language language);

/// A payroll part is named by its month and, where people or hours were counted, by the number as the file has it: "2024-04 12".
struct PayrollPart
{
    QString name;
    QString quantity;       ///< empty: the part is an amount
};
PayrollPart payrollPart(const QString &label, Language language);

/// "＋", "−", "×", "÷" before each input of an expression like "a + b - c", found by its id; empty where the id does not stand in it.
QString signIn(const QString &expression, const QString &id);

} // namespace smartsme
