// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar.h"
#include "core/quantity.h"
#include "core/yen.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace smartsme {

/// Who is diagnosed. All but the name may be unknown.
struct FirmProfile
{
    QString name;                       ///< name or alias
    QString corporateNumber;            ///< 法人番号, 13 digits with check digit, or empty
    QString industry;                   ///< JSIC revision 14 code, large ("M") or middle ("76")
    QString prefecture;                 ///< JIS X 0401 code "04", or empty
    std::optional<Yen> capital;
    int closingMonth = 3;               ///< 1-12
    std::optional<Month> lastEarlierClosing;    ///< where the closing month was moved: the last month closed under the earlier one
    std::optional<int> sites;
    std::optional<Heads> regularEmployees;  ///< 常時使用する従業員, for the legal size class; from payroll when empty
    bool isSoleProprietor = false;
    QStringList dealings;               ///< option codes of question P04: BTOC, BTOB, BUYER, SUBCON, PRIME, OVERSEAS
    friend bool operator==(const FirmProfile &, const FirmProfile &) = default;
};

/// The check digit rule of 法人番号 (財務省令 平成26年第70号): 13 digits, the first checks the other twelve.
bool isCorporateNumber(const QString &digits);

} // namespace smartsme
