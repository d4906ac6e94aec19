// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/left_out.h"

#include "core/number_text.h"

#include <QStringList>

namespace smartsme {

Text leftOutNote(const AnnualAccounts &accounts, const std::set<Statement> &statements)
{
    constexpr qsizetype mostNamed = 3;
    QStringList names;
    Yen sum;
    for (const UnmappedAmount &amount : accounts.unmapped) {
        const bool isMeant = amount.statement ? statements.contains(*amount.statement) : !statements.empty();
        if (amount.amount == Yen(0) || !isMeant)
            continue;
        names << amount.name;
        sum += amount.amount < Yen(0) ? -amount.amount : amount.amount;
    }
    if (names.isEmpty())
        return {};
    const bool isMore = names.size() > mostNamed;
    const QString listed = names.mid(0, mostNamed).join(QStringLiteral("、"));
    return {QStringLiteral("区分の決まっていない科目（%1、計%2円）は含まれていません。").arg(isMore ? listed + QStringLiteral(" ほか") : listed, yenText(sum)),
            QStringLiteral("Accounts without a statement line are not in it: %1 (%2 yen in all).").arg(isMore ? listed + QStringLiteral(", …") : listed, yenText(sum))};
}

} // namespace smartsme
