// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/identifier.h"
#include "core/language.h"
#include "core/result.h"
#include "ledger/account_name.h"
#include "ledger/books.h"

#include <QHash>

#include <map>
#include <optional>
#include <vector>

namespace smartsme {

/// What the person decided: account name as the firm writes it, normalised by normalisedAccount() -> category.
using UserMapping = std::map<QString, CategoryId>;

/// The rules of data/accounts/README.md, "Normalising names".
QString normalisedAccount(const QString &name);

/// office: chosen by itself when the file came in, because the cases of the office agree on it.
enum class MappedBy { user, office, name, alias, statementName, section, bankName, nothing };

struct MappedAccount
{
    CategoryId category;            ///< empty when mappedBy is nothing
    int sign = 1;                   ///< -1: the printed amount reduces its section
    Side normalSide = Side::debit;  ///< of the file where it tells, else of the chart of accounts
    MappedBy by = MappedBy::nothing;
    bool isTotal = false;           ///< a total or subtotal row: never added
    friend bool operator==(const MappedAccount &, const MappedAccount &) = default;
};

/// A category that may be meant, best first.
struct MappingSuggestion
{
    CategoryId category;
    double similarity = 0;          ///< 0-1
    Text reason;                    ///< one sentence
    friend bool operator==(const MappingSuggestion &, const MappingSuggestion &) = default;
};

/// Account names of Japanese bookkeeping programs -> statement categories: data/accounts/account_mapping.csv, with the headings
/// of data/accounts/section_names.csv.
class AccountMap
{
public:
    static Result<AccountMap> load(const QString &dataFolder, const CategoryTable &categories);
    /// In this order: the person's choice (in the cost statement the same kind of cost there); a category's own id (amounts typed by
    /// category); name and section; name with the statement the file tells; the name alone, preferring SG&A, then manufacturing cost, then the rest; the name on the
    /// statements (決算書表示名); a name cut to four letters (JDL), where all names that begin so are one category; the account
    /// of a sub-account (売上高:飲食, 売上高(店頭)); a total by its form; a bank's name; the heading, where everything under it is one category.
    /// A name that could stand on either side (その他) and has no heading is mapped to nothing.
    MappedAccount lookUp(const AccountTotals &account, const UserMapping &user) const;
    /// At most five, by similarity of name, section, statement and side.
    std::vector<MappingSuggestion> suggestions(const AccountTotals &account) const;
    /// The statement the account belongs to as far as file, heading and mark tell.
    std::optional<Statement> statementOf(const AccountTotals &account) const;
    /// Where the file puts the account, if no account of that category stands there; else empty. Told by heading or statement.
    Text contradiction(const AccountTotals &account, const CategoryId &category) const;

private:
    struct Entry { CategoryId category; int sign; Side side; QString name; QString section; bool isAlias; bool isEtaxOnly; Statement statement; };
    struct Heading { QString section; Statement statement; CategoryId category; };
    struct Context { QString section; std::optional<Statement> statement; CategoryId sectionCategory; };
    using Pool = std::vector<const Entry *>;

    void add(Entry entry);
    Context contextOf(const AccountTotals &account, bool isMarked) const;
    Pool named(const QString &key) const;
    const Entry *best(Pool pool, const Context &context) const;
    const Entry *bestInManufacturing(const QString &plainName, const Context &context, Entry &moved) const;
    const Entry *entryForCutName(const QString &key, const Context &context) const;
    const Entry *entryFor(const QString &key, const Context &context, Entry &moved) const;
    CategoryId inManufacturing(const StatementCategory &category) const;
    MappedAccount mappedTo(const Entry &entry, const AccountTotals &account, MappedBy by) const;
    MappedAccount mappedTo(const CategoryId &id, const AccountTotals &account, MappedBy by) const;

    std::vector<Entry> m_entries;
    std::vector<LetterPairs> m_pairs;       ///< of each entry's name without the mark of manufacturing cost
    QHash<QString, std::vector<std::size_t>> m_byName;
    QHash<QString, Heading> m_headings;
    CategoryTable m_categories;
};

} // namespace smartsme
