// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace smartsme {

enum class Language { ja, en };

/// A text that comes from data in both languages. Texts of the program itself are translations (tr) instead.
struct Text
{
    QString ja;
    QString en;
    const QString &in(Language language) const { return language == Language::ja || en.isEmpty() ? ja : en; }
    friend bool operator==(const Text &, const Text &) = default;
};

} // namespace smartsme
