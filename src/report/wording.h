// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/language.h"

#include <QString>

namespace smartsme {

/// A text of a report in the reader's language, which need not be the language of the window.
inline QString wording(Language language, const char *japanese, const char *english)
{
    return QString::fromUtf8(language == Language::ja ? japanese : english);
}

} // namespace smartsme
