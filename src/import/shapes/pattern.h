// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRegularExpression>
#include <QString>

#include <algorithm>

namespace smartsme {

/// A text as a template argument.
template<std::size_t size>
struct PatternText
{
    char bytes[size];
    // NOLINTNEXTLINE: a literal becomes the argument
    consteval PatternText(const char (&text)[size]) { std::copy_n(text, size, bytes); }
};

/// Whether a regular expression, written as `matches<"^期末">(name)`, is found in the text. Each is compiled once.
template<PatternText pattern>
bool matches(const QString &text)
{
    static const QRegularExpression form(QString::fromUtf8(pattern.bytes));
    return form.match(text).hasMatch();
}

} // namespace smartsme
