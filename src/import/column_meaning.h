// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QJsonValue>
#include <QString>
#include <QStringList>

#include <vector>

namespace smartsme {

/// What a column of a foreign file is understood as. The words are the same for every layout and row shape.
enum class ColumnMeaning {
    none,
    date, voucherNumber, voucherMark, closingMark, description,
    debitAccount, debitAmount, debitTax, debitTaxClass, debitDepartment,
    creditAccount, creditAmount, creditTax, creditTaxClass, creditDepartment,
    rowMark, department, statement, account, section, opening, debit, credit, closing, amount,
    payday, payRun, person, employmentType, officerPay, bonusPay, commuting, gross, deductions, net,
    hours, overtime, holidayHours, nightHours
};

/// How the cells of a column are read.
enum class ValueKind { text, date, amount, hours };
ValueKind valueKindOf(ColumnMeaning meaning);

/// "date", "debit account", … in the language of the program.
QString meaningText(ColumnMeaning meaning);

/// A column a layout names, as it stands there: number from 1, name, or list of names.
struct MeantColumn
{
    ColumnMeaning meaning = ColumnMeaning::none;
    QJsonValue column;
};

/// The columns of layout.read by what they mean, of any row shape; keys that name no column are passed over.
std::vector<MeantColumn> meantColumns(const QJsonObject &read);

/// What each column of a header row is understood as. One that is both sides' amount is the amount.
std::vector<ColumnMeaning> meaningsOf(const QJsonObject &read, const QStringList &header);

} // namespace smartsme
