// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/identifier.h"
#include "core/result.h"
#include "ledger/books.h"

#include <QHash>

#include <map>
#include <vector>

namespace smartsme {

/// What the person decided: account name as the firm writes it, normalised by normalisedAccount() -> category.
using UserMapping = std::map<QString, CategoryId>;

/// The rules of data/accounts/README.md, "Normalising names".
QString normalisedAccount(const QString &name);

enum class MappedBy { user, name, alias, statementName, section, bankName, nothing };

struct MappedAccount
{
    CategoryId category;            ///< empty when mappedBy is nothing
    int sign = 1;                   ///< -1: the printed amount reduces its section
    Side normalSide = Side::debit;
    MappedBy by = MappedBy::nothing;
    bool isTotal = false;           ///< a total or subtotal row: never added
};

/// A category that may be meant, best first.
struct MappingSuggestion
{
    CategoryId category;
    double similarity = 0;          ///< 0-1
    friend bool operator==(const MappingSuggestion &, const MappingSuggestion &) = default;
};

/// Account names of Japanese bookkeeping programs -> statement categories: data/accounts/account_mapping.csv.
class AccountMap
{
public:
    static Result<AccountMap> load(const QString &dataFolder, const CategoryTable &categories);
    MappedAccount lookUp(const AccountTotals &account, const UserMapping &user) const;
    /// At most five, by similarity of name, section, statement and side.
    std::vector<MappingSuggestion> suggestions(const AccountTotals &account) const;

private:
    struct Entry { CategoryId category; int sign; Side side; QString name; QString section; bool isAlias; Statement statement; };
    std::vector<Entry> m_entries;
    QHash<QString, std::vector<std::size_t>> m_byName;
    CategoryTable m_categories;
};

} // namespace smartsme
