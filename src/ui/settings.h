// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/language.h"
#include "ui/theme/theme.h"

namespace smartsme {

/// What a person chose for the window. A value: main() loads it, the window passes it on and hands back each change.
struct Settings
{
    Language language = Language::ja;
    ThemeMode theme = ThemeMode::system;
    double textScale = 1;       ///< 1, 1.15 or 1.35
    friend bool operator==(const Settings &, const Settings &) = default;
};

/// From and to an INI file. A missing file or an unknown word gives the defaults.
Settings loadSettings(const QString &path);
void saveSettings(const QString &path, const Settings &settings);

} // namespace smartsme
