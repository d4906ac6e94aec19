// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/identifier.h"
#include "core/language.h"
#include "core/result.h"

#include <QString>

#include <vector>

namespace smartsme {

/// A value per head that the totals of 法人企業統計 give under one of our definitions: which numerator over which people.
struct HeadIndicator
{
    IndicatorId indicator;
    DefinitionId definition;
    Text name;
    QString numerator;          ///< of the definition
    QString people;             ///< of the published figure, which may differ from the definition's
};

/// value_added_per_employee (code 141: lp_houjin over employees without officers), the same over all heads, the note to figure 2
/// of the 2017 report in both readings, and gross profit per head.
Result<std::vector<HeadIndicator>> headIndicators(const QString &dataFolder);

} // namespace smartsme
