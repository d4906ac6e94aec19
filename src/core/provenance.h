// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace smartsme {

/// How well a data row is confirmed: the `status` column of data/programmes and its like.
enum class Confirmation {
    verifiedOfficial,     ///< text of the authority or a copy of it
    verifiedTwoSources,   ///< two independent secondary texts agree
    secondary,            ///< one secondary text
    partlyVerified,       ///< part of the row is inferred
    unverified            ///< nothing retrieved: shown as "to be confirmed", decides nothing
};

/// Only these two decide anything; all others are shown and marked.
constexpr bool isDecisive(Confirmation c)
{
    return c == Confirmation::verifiedOfficial || c == Confirmation::verifiedTwoSources;
}

/// The value of a `status` cell; anything unknown counts as unverified.
Confirmation confirmationFrom(const QString &status);
QString statusText(Confirmation c);   ///< the same word as in the data ("verified_official")

} // namespace smartsme
