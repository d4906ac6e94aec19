// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflow/account_memory.h"

#include "ledger/book_view.h"

#include <algorithm>
#include <map>

namespace smartsme {

namespace {

/// How many other cases chose each category for an account of that name; a statement that is not known fits any.
std::map<CategoryId, int> votesFor(const std::vector<OfficeChoice> &office, const QString &key, std::optional<Statement> statement)
{
    std::map<CategoryId, int> votes;
    for (const OfficeChoice &one : office) {
        const bool fits = !statement || !one.choice.statement || *one.choice.statement == *statement;
        if (one.choice.account == key && fits)
            votes[one.choice.category] += one.cases;
    }
    return votes;
}

bool isKnownSomewhere(const AccountMap &map, const QString &name)
{
    return std::ranges::any_of(std::vector{Statement::profitAndLoss, Statement::balanceSheet, Statement::manufacturingCost}, [&](Statement statement) {
        AccountTotals asked;
        asked.name = name;
        asked.statement = statement;
        return map.lookUp(asked, {}).by != MappedBy::nothing;
    });
}

std::vector<std::pair<CategoryId, int>> byVotes(const std::map<CategoryId, int> &votes)
{
    std::vector<std::pair<CategoryId, int>> sorted(votes.begin(), votes.end());
    std::ranges::stable_sort(sorted, std::greater<>(), &std::pair<CategoryId, int>::second);
    return sorted;
}

std::vector<MappingSuggestion> withOffice(std::vector<MappingSuggestion> suggestions, const std::map<CategoryId, int> &votes, const CategoryTable &categories)
{
    std::vector<MappingSuggestion> all;
    for (const auto &[id, cases] : byVotes(votes)) {
        const StatementCategory *category = categories.find(id);
        if (!category)                      // of another version of the tables
            continue;
        all.push_back({id, 1.0, {QStringLiteral("この事務所では前に「%1」に割り当てました（%2件）").arg(category->label.ja).arg(cases),
                                 QStringLiteral("This office assigned it to %1 before (%2 cases)").arg(category->label.en).arg(cases)}});
        std::erase_if(suggestions, [&](const MappingSuggestion &other) { return other.category == id; });
    }
    std::ranges::move(suggestions, std::back_inserter(all));
    return all;
}

/// The office's cases do not agree with each other, or not with this one.
std::optional<Text> disagreement(const AccountAssignment &assignment, const std::map<CategoryId, int> &votes, const CategoryTable &categories)
{
    const bool isSplit = votes.size() > 1;
    const bool isOther = !votes.empty() && !assignment.mapped.category.isEmpty() && !votes.contains(assignment.mapped.category);
    if (!isSplit && !isOther)
        return std::nullopt;
    QStringList ja;
    QStringList en;
    for (const auto &[id, cases] : byVotes(votes)) {
        const StatementCategory *category = categories.find(id);
        ja << QStringLiteral("%1（%2件）").arg(category ? category->label.ja : id.text()).arg(cases);
        en << QStringLiteral("%1 (%2)").arg(category ? category->label.en : id.text()).arg(cases);
    }
    if (isSplit)
        return Text{QStringLiteral("この事務所の案件で割り当てが分かれています: %1。").arg(ja.join(QStringLiteral("、"))),
                    QStringLiteral("The cases of this office assign it differently: %1.").arg(en.join(QStringLiteral(", ")))};
    return Text{QStringLiteral("この事務所のほかの案件では%1に割り当てています。").arg(ja.first()),
                QStringLiteral("Other cases of this office assign it to %1.").arg(en.first())};
}

} // namespace

std::vector<AccountChoice> choicesToTakeOver(const std::vector<Books> &books, const Case &firm, const std::vector<OfficeChoice> &office,
                                             const AccountMap &map, const CategoryTable &categories)
{
    constexpr int fewestCases = 2;
    std::map<QString, AccountChoice> choices;
    if (office.empty())
        return {};
    for (const BookView &view : viewsOf(books, map, firm.mapping, categories)) {
        for (const MappedLine &line : view.lines) {
            if (line.category || line.isTotalRow || choices.contains(line.key))
                continue;
            const auto votes = votesFor(office, line.key, line.statement);
            const bool isAgreed = votes.size() == 1 && votes.begin()->second >= fewestCases && categories.find(votes.begin()->first);
            if (isAgreed && !isKnownSomewhere(map, line.account->name))
                choices.emplace(line.key, AccountChoice{line.key, votes.begin()->first, line.statement, line.account->section});
        }
    }
    std::vector<AccountChoice> found;
    for (const auto &[key, choice] : choices)
        found.push_back(choice);
    return found;
}

void addOfficeChoices(DiagnosisRecord &record, const Case &firm, const std::vector<OfficeChoice> &office, const CategoryTable &categories)
{
    for (AccountAssignment &assignment : record.assignments) {
        const QString key = normalisedAccount(assignment.name);
        if (assignment.mapped.by == MappedBy::user && firm.officeAccounts.contains(key))
            assignment.mapped.by = MappedBy::office;
        const auto votes = votesFor(office, key, assignment.statement);
        if (assignment.mapped.by == MappedBy::nothing)
            assignment.suggestions = withOffice(std::move(assignment.suggestions), votes, categories);
        if (auto conflict = disagreement(assignment, votes, categories))
            assignment.conflicts.push_back(std::move(*conflict));
    }
    for (UnmappedAccount &account : record.unmapped) {
        const auto same = std::ranges::find_if(record.assignments, [&](const AccountAssignment &assignment) {
            return assignment.mapped.by == MappedBy::nothing && assignment.name == account.name && assignment.section == account.section;
        });
        if (same != record.assignments.end())
            account.suggestions = same->suggestions;
    }
}

} // namespace smartsme
