// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace smartsme {

/// What a column head, a sheet or a line above a payroll says of the payment: 令和 7年1月度給与, 2024年4月分, 1月度, 令和7年 第2回分 賞与.
struct PaymentHead
{
    std::optional<int> year;
    std::optional<int> month;
    bool isBonus = false;
    std::optional<Month> whole() const { return year && month ? std::optional(Month(*year, *month)) : std::nullopt; }
};

/// A text that says this and nothing else, with a month at least. For column heads and cells, among which names stand.
std::optional<PaymentHead> paymentHead(const QString &text);

/// Whether these cells are the heads of the columns of a wage ledger: payments, and perhaps their sum. Amounts such as 202412 may look
/// like months, so heads of digits alone count only where nothing else stands beside them.
bool arePaymentHeads(const QStringList &cells);

/// 合計, 計 and the like: the column of the sum of all payments.
bool isSumHead(const QString &cell);

/// What of it stands anywhere in a text: for lines above a table and sheet names.
PaymentHead paymentIn(const QString &text);

} // namespace smartsme
