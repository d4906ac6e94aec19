// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/term_formula.h"

#include <QRegularExpression>

namespace smartsme {

std::optional<std::vector<TermToken>> parseTermFormula(const QString &formula)
{
    static const QRegularExpression next(QStringLiteral("\\G\\s*([+-]?)\\s*(cat|group|term):([a-z0-9_]+)(\\*?)\\s*"));
    std::vector<TermToken> tokens;
    qsizetype at = 0;
    while (at < formula.size()) {
        const QRegularExpressionMatch match = next.match(formula, at);
        const bool isSigned = !match.captured(1).isEmpty();
        if (!match.hasMatch() || (!tokens.empty() && !isSigned))
            return std::nullopt;
        TermToken token;
        token.sign = match.captured(1) == QStringLiteral("-") ? -1 : 1;
        token.id = match.captured(3);
        const bool isPattern = !match.captured(4).isEmpty();
        if (match.captured(2) == QStringLiteral("cat"))
            token.kind = isPattern ? TermToken::Kind::categories : TermToken::Kind::category;
        else if (isPattern)
            return std::nullopt;
        else
            token.kind = match.captured(2) == QStringLiteral("group") ? TermToken::Kind::group : TermToken::Kind::term;
        tokens.push_back(std::move(token));
        at = match.capturedEnd();
    }
    if (tokens.empty())
        return std::nullopt;
    return tokens;
}

} // namespace smartsme
