// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <vector>

namespace smartsme {

/// One signed part of a formula of data/accounts/statement_terms.csv.
struct TermToken
{
    enum class Kind {
        category,       ///< cat:sga_salary — the amount as statements print it, with the sign written before it
        categories,     ///< cat:sga_* — every category whose id begins so, each with its own sign
        group,          ///< group:rent — every category of the group, each with its own sign
        term            ///< term:sales
    };
    int sign = 1;
    Kind kind = Kind::category;
    QString id;         ///< without prefix and *
    friend bool operator==(const TermToken &, const TermToken &) = default;
};

/// "term:sales - group:cogs". Grammar: ['+' | '-'] token (('+' | '-') token)*, token = ("cat" | "group" | "term") ':' id ['*'].
/// Nothing when the text does not follow it.
std::optional<std::vector<TermToken>> parseTermFormula(const QString &formula);

} // namespace smartsme
