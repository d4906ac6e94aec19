// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/layout_draft.h"

#include "core/number_text.h"
#include "import/preview.h"

#include <algorithm>
#include <set>

namespace smartsme {

namespace {

using Meaning = ColumnMeaning;

constexpr std::size_t mostUnreadable = 10;

bool has(const LayoutDraft &draft, Meaning meaning)
{
    return std::ranges::find(draft.columns, meaning) != draft.columns.end();
}

std::vector<Meaning> missingIn(const LayoutDraft &draft)
{
    std::vector<Meaning> wanted;
    switch (draft.kind) {
    case DraftKind::journal:
        wanted = {Meaning::date, Meaning::debitAccount, Meaning::creditAccount};
        if (!has(draft, Meaning::debitAmount) && !has(draft, Meaning::creditAmount))
            wanted.push_back(Meaning::amount);
        else if (!has(draft, Meaning::amount))
            wanted.insert(wanted.end(), {Meaning::debitAmount, Meaning::creditAmount});
        break;
    case DraftKind::balances:
        wanted = {Meaning::account};
        if (!has(draft, Meaning::closing))
            wanted.push_back(Meaning::amount);
        break;
    case DraftKind::payroll: wanted = {Meaning::gross}; break;
    case DraftKind::attendance: wanted = {Meaning::hours}; break;
    }
    std::erase_if(wanted, [&](Meaning meaning) { return has(draft, meaning); });
    return wanted;
}

/// Only columns with a heading of their own can be added up; a single column of hours may go by its number.
std::vector<int> sameHeadingsIn(const LayoutDraft &draft, const FileHead &sample)
{
    const QStringList known = knownHeadings(draft, sample);
    const QStringList headings = headingsOf(draft, sample);
    const bool isOneOfHours = std::ranges::count(draft.columns, Meaning::hours) == 1;
    std::vector<int> columns;
    for (std::size_t i = 0; i < draft.columns.size(); ++i) {
        const Meaning meaning = draft.columns[i];
        if (isMany(meaning) && !(meaning == Meaning::hours && isOneOfHours) && !known.contains(headings.value(static_cast<qsizetype>(i))))
            columns.push_back(static_cast<int>(i) + 1);
    }
    return columns;
}

/// Adds up what the rows of a sample tell.
class SampleSums
{
public:
    SampleSums(const LayoutDraft &draft, DraftCheck &check, const KnowsAccount &knows) : m_draft(draft), m_check(check), m_knows(knows) {}

    void take(const TextRow &row)
    {
        bool isReadable = true;
        bool hasAmount = false;
        bool hasDate = m_draft.kind != DraftKind::journal;
        const std::vector<TakenValue> values = takenValues(row.cells, m_draft.columns, m_draft.shortDates);
        for (const TakenValue &value : values) {
            isReadable = isReadable && value.isReadable;
            hasAmount = hasAmount || valueKindOf(value.meaning) == (m_draft.kind == DraftKind::attendance ? ValueKind::hours : ValueKind::amount);
            hasDate = hasDate || value.meaning == Meaning::date;
            if (!value.isReadable && m_check.unreadable.size() < mostUnreadable)
                m_check.unreadable.push_back({row.line, value.column + 1, value.meaning, value.text});
            takeAccount(value);
            takeAmount(row, value);
        }
        ++m_check.rows;
        m_check.readable += isReadable && hasAmount && hasDate ? 1 : 0;
    }

private:
    void takeAccount(const TakenValue &value)
    {
        const bool isAccount = value.meaning == Meaning::debitAccount || value.meaning == Meaning::creditAccount || value.meaning == Meaning::account;
        if (!isAccount || !m_seen.insert(value.text).second)
            return;
        ++m_check.accounts;
        if (!m_knows(value.text))
            m_check.unknownAccounts << value.text;
    }
    void takeAmount(const TextRow &row, const TakenValue &value)
    {
        if (!value.isReadable || valueKindOf(value.meaning) != ValueKind::amount)
            return;
        const Yen yen = *yenFrom(row.cells[value.column]);    // 200 single cells: far from any limit
        const bool isBoth = m_draft.kind == DraftKind::journal && value.meaning == Meaning::amount;
        if (isBoth || value.meaning == Meaning::debitAmount || value.meaning == Meaning::debit)
            m_check.debit = m_check.debit.value_or(Yen(0)) + yen;
        if (isBoth || value.meaning == Meaning::creditAmount || value.meaning == Meaning::credit)
            m_check.credit = m_check.credit.value_or(Yen(0)) + yen;
    }

    const LayoutDraft &m_draft;
    DraftCheck &m_check;
    const KnowsAccount &m_knows;
    std::set<QString> m_seen;
};

} // namespace

std::vector<ColumnMeaning> meaningsFor(DraftKind kind)
{
    switch (kind) {
    case DraftKind::journal:
        return {Meaning::date, Meaning::voucherNumber, Meaning::debitAccount, Meaning::debitAmount, Meaning::creditAccount, Meaning::creditAmount, Meaning::amount,
                Meaning::debitTaxClass, Meaning::debitTax, Meaning::creditTaxClass, Meaning::creditTax, Meaning::debitDepartment, Meaning::creditDepartment};
    case DraftKind::balances:
        return {Meaning::account, Meaning::section, Meaning::opening, Meaning::debit, Meaning::credit, Meaning::closing, Meaning::amount};
    case DraftKind::payroll:
        return {Meaning::payday, Meaning::payRun, Meaning::person, Meaning::employmentType, Meaning::gross, Meaning::officerPay, Meaning::bonusPay, Meaning::commuting,
                Meaning::deductions, Meaning::net, Meaning::hours, Meaning::overtime, Meaning::holidayHours, Meaning::nightHours};
    case DraftKind::attendance:
        return {Meaning::date, Meaning::person, Meaning::employmentType, Meaning::hours, Meaning::overtime, Meaning::holidayHours, Meaning::nightHours};
    }
    Q_UNREACHABLE();
}

bool isMany(ColumnMeaning meaning)
{
    constexpr Meaning many[] = {Meaning::officerPay, Meaning::bonusPay, Meaning::commuting, Meaning::hours, Meaning::overtime, Meaning::holidayHours, Meaning::nightHours};
    return std::ranges::find(many, meaning) != std::end(many);
}

void setMeaning(LayoutDraft &draft, int column, ColumnMeaning meaning)
{
    if (meaning != Meaning::none && !isMany(meaning))
        std::ranges::replace(draft.columns, meaning, Meaning::none);
    draft.columns[static_cast<std::size_t>(column)] = meaning;
}

QStringList headingsOf(const LayoutDraft &draft, const FileHead &sample)
{
    if (draft.headerRow < 0 || static_cast<std::size_t>(draft.headerRow) >= sample.rows.size())
        return {};
    QStringList headings = sample.rows[static_cast<std::size_t>(draft.headerRow)].cells;
    headings.resize(static_cast<qsizetype>(draft.columns.size()));
    return headings;
}

DraftCheck checkDraft(const LayoutDraft &draft, const FileHead &sample, const KnowsAccount &knows)
{
    DraftCheck check;
    check.missing = missingIn(draft);
    check.lacksHeadings = knownHeadings(draft, sample).isEmpty() && (draft.kind != DraftKind::journal || draft.headerRow >= 0);
    check.sameHeadings = sameHeadingsIn(draft, sample);
    SampleSums sums(draft, check, knows);
    for (std::size_t i = static_cast<std::size_t>(draft.headerRow + 1); i < sample.rows.size(); ++i)
        sums.take(sample.rows[i]);
    return check;
}

} // namespace smartsme
