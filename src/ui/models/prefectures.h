// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/language.h"

#include <QString>

#include <vector>

namespace smartsme {

/// A prefecture with its JIS X 0401 code.
struct Prefecture
{
    QString code;
    Text name;
};

/// All 47, from north to south.
const std::vector<Prefecture> &prefectures();

} // namespace smartsme
