// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/layout_guess.h"

#include "core/number_text.h"
#include "import/preview.h"

#include <QHash>
#include <QJsonArray>

#include <algorithm>
#include <array>
#include <set>

namespace smartsme {

namespace {

using Meaning = ColumnMeaning;
using Words = std::vector<const char16_t *>;

/// A heading that holds all of `words` and none of `without` means this. Where several headings do, the earlier rule counts: 科目 may be a code, 科目名 is not.
struct HeadingRule
{
    Meaning meaning;
    Words words;
    Words without;
};

const std::vector<HeadingRule> &headingRules()
{
    static const Words notAccount{u"補助", u"コード", u"CD", u"ID", u"金額", u"税", u"区分", u"残高"};
    static const Words notDay{u"登録", u"更新", u"作成", u"期日", u"入力", u"生年", u"支払", u"支給"};
    static const Words notHours{u"手当", u"金額", u"単価", u"円"};
    static const std::vector<HeadingRule> rules{
        {Meaning::date, {u"日付"}, notDay}, {Meaning::date, {u"年月日"}, notDay}, {Meaning::date, {u"取引日"}, notDay}, {Meaning::date, {u"計上日"}, notDay},
        {Meaning::date, {u"伝票日"}, notDay}, {Meaning::date, {u"発生日"}, notDay}, {Meaning::date, {u"仕訳日"}, notDay}, {Meaning::date, {u"date"}, {}},
        {Meaning::voucherNumber, {u"伝票", u"番号"}, {}}, {Meaning::voucherNumber, {u"伝票no"}, {}}, {Meaning::voucherNumber, {u"仕訳番号"}, {}},
        {Meaning::voucherNumber, {u"取引no"}, {}}, {Meaning::voucherNumber, {u"仕訳no"}, {}}, {Meaning::voucherNumber, {u"取引番号"}, {}},
        {Meaning::debitTaxClass, {u"借方", u"税", u"区分"}, {}}, {Meaning::creditTaxClass, {u"貸方", u"税", u"区分"}, {}},
        {Meaning::debitTax, {u"借方", u"税"}, {u"区分", u"率", u"コード"}}, {Meaning::creditTax, {u"貸方", u"税"}, {u"区分", u"率", u"コード"}},
        {Meaning::debitDepartment, {u"借方", u"部門"}, {u"コード"}}, {Meaning::creditDepartment, {u"貸方", u"部門"}, {u"コード"}},
        {Meaning::debitAccount, {u"借方", u"科目名"}, notAccount}, {Meaning::creditAccount, {u"貸方", u"科目名"}, notAccount}, {Meaning::account, {u"科目名"}, notAccount},
        {Meaning::debitAccount, {u"借方", u"科目"}, notAccount}, {Meaning::creditAccount, {u"貸方", u"科目"}, notAccount},
        {Meaning::debitAmount, {u"借方", u"金額"}, {u"税"}}, {Meaning::creditAmount, {u"貸方", u"金額"}, {u"税"}},
        {Meaning::account, {u"科目"}, notAccount}, {Meaning::opening, {u"期首"}, {}}, {Meaning::opening, {u"繰越"}, {u"次"}},
        {Meaning::opening, {u"前", u"残高"}, {}}, {Meaning::closing, {u"期末"}, {}}, {Meaning::closing, {u"残高"}, {u"前", u"期首", u"繰越", u"借方", u"貸方"}},
        {Meaning::debit, {u"借方"}, {u"残高", u"科目"}}, {Meaning::credit, {u"貸方"}, {u"残高", u"科目"}}, {Meaning::section, {u"区分"}, {u"税"}},
        {Meaning::description, {u"摘要"}, {u"コード"}}, {Meaning::description, {u"取引内容"}, {}},
        {Meaning::amount, {u"金額"}, {u"税", u"借方", u"貸方"}},
        {Meaning::payday, {u"支給日"}, {}}, {Meaning::payday, {u"支給月日"}, {}}, {Meaning::payday, {u"支払日"}, {}},
        {Meaning::person, {u"従業員番号"}, {}}, {Meaning::person, {u"社員番号"}, {}}, {Meaning::person, {u"従業員コード"}, {}}, {Meaning::person, {u"社員コード"}, {}},
        {Meaning::employmentType, {u"雇用"}, {u"保険"}}, {Meaning::employmentType, {u"従業員区分"}, {}}, {Meaning::employmentType, {u"社員区分"}, {}},
        {Meaning::gross, {u"総支給"}, {u"課税"}}, {Meaning::gross, {u"支給", u"合計"}, {u"課税", u"差引"}}, {Meaning::gross, {u"支給計"}, {}},
        {Meaning::deductions, {u"控除", u"計"}, {u"社会保険"}}, {Meaning::net, {u"差引"}, {}}, {Meaning::net, {u"手取"}, {}},
        {Meaning::officerPay, {u"役員報酬"}, {}}, {Meaning::commuting, {u"通勤"}, {}}, {Meaning::bonusPay, {u"賞与"}, {u"控除"}},
        {Meaning::overtime, {u"残業時間"}, notHours}, {Meaning::overtime, {u"時間外"}, notHours},
        {Meaning::holidayHours, {u"休日", u"時間"}, notHours}, {Meaning::nightHours, {u"深夜", u"時間"}, notHours},
        {Meaning::hours, {u"労働時間"}, {u"時間外", u"休日", u"深夜", u"所定"}}, {Meaning::hours, {u"勤務時間"}, {u"時間外", u"休日", u"深夜", u"所定"}}};
    return rules;
}

/// Headings as every layout of the shelf calls them.
class KnownHeadings
{
public:
    explicit KnownHeadings(const LayoutShelf &shelf)
    {
        for (const Layout &layout : shelf.all()) {
            for (const MeantColumn &column : meantColumns(layout.read)) {
                const QJsonArray names = column.column.isArray() ? column.column.toArray() : QJsonArray{column.column};
                for (const QJsonValue &name : names) {
                    if (name.isString())
                        m_meanings[normalised(name.toString()).toLower()].insert(column.meaning);
                }
            }
        }
    }

    struct Guess { Meaning meaning = Meaning::none; std::size_t rank = 0; };

    Guess of(const QString &heading, const std::vector<Meaning> &allowed) const
    {
        const QString text = normalised(heading).toLower();
        if (text.isEmpty())
            return {};
        const std::set<Meaning> known = m_meanings.value(text);
        const auto isAllowed = [&](Meaning meaning) { return std::ranges::find(allowed, meaning) != allowed.end(); };
        if (known.contains(Meaning::debitAmount) && known.contains(Meaning::creditAmount) && isAllowed(Meaning::amount))
            return {Meaning::amount, 0};
        // Hours that one product adds up to the whole are overtime in another: what says more counts.
        if (const auto it = std::find_if(known.rbegin(), known.rend(), isAllowed); it != known.rend())
            return {*it, 0};
        const auto holds = [&](const char16_t *word) { return text.contains(QString::fromUtf16(word), Qt::CaseInsensitive); };
        std::size_t rank = 0;
        for (const HeadingRule &rule : headingRules()) {
            ++rank;
            if (isAllowed(rule.meaning) && std::ranges::all_of(rule.words, holds) && std::ranges::none_of(rule.without, holds))
                return {rule.meaning, rank};
        }
        return {};
    }

    std::vector<Meaning> ofRow(const QStringList &cells, DraftKind kind) const
    {
        const std::vector<Meaning> allowed = meaningsFor(kind);
        std::vector<Guess> guesses;
        std::ranges::transform(cells, std::back_inserter(guesses), [&](const QString &cell) { return of(cell, allowed); });
        std::vector<Meaning> meanings;
        for (std::size_t i = 0; i < guesses.size(); ++i) {
            const Guess &own = guesses[i];
            const auto isBetter = [&](const Guess &other) {
                return other.meaning == own.meaning && (other.rank < own.rank || (other.rank == own.rank && &other < &guesses[i]));
            };
            meanings.push_back(isMany(own.meaning) || std::ranges::none_of(guesses, isBetter) ? own.meaning : Meaning::none);
        }
        return meanings;
    }

private:
    QHash<QString, std::set<Meaning>> m_meanings;
};

int countOf(const std::vector<Meaning> &meanings)
{
    const std::set<Meaning> different(meanings.begin(), meanings.end());
    return static_cast<int>(different.size()) - (different.contains(Meaning::none) ? 1 : 0);
}

/// What stands below the headings in a column.
struct ColumnContent
{
    int filled = 0;
    int dates = 0;
    int amounts = 0;
    int accounts = 0;
    bool isMostly(int count) const { return filled > 0 && count * 5 >= filled * 4; }
};

ColumnContent contentOf(const FileHead &sample, int headerRow, qsizetype column, const KnowsAccount &knows)
{
    ColumnContent content;
    for (std::size_t i = static_cast<std::size_t>(headerRow + 1); i < sample.rows.size(); ++i) {
        const QString cell = sample.rows[i].cells.value(column);
        if (cell.isEmpty())
            continue;
        ++content.filled;
        content.dates += dateFrom(cell) ? 1 : 0;
        content.amounts += yenFrom(cell) ? 1 : 0;
        content.accounts += knows(cell) ? 1 : 0;
    }
    return content;
}

int accountColumns(const FileHead &sample, int headerRow, const KnowsAccount &knows)
{
    qsizetype width = 0;
    for (const TextRow &row : sample.rows)
        width = std::max(width, row.cells.size());
    int columns = 0;
    for (qsizetype column = 0; column < width; ++column) {
        const ColumnContent content = contentOf(sample, headerRow, column, knows);
        columns += content.accounts > 0 && content.accounts * 2 >= content.filled ? 1 : 0;
    }
    return columns;
}

/// Columns without a telling heading, by what stands in them. Only what a journal or a table of balances cannot do without.
void guessByContent(LayoutDraft &draft, const FileHead &sample, const KnowsAccount &knows)
{
    const auto isThere = [&](Meaning meaning) { return std::ranges::find(draft.columns, meaning) != draft.columns.end(); };
    std::vector<Meaning> accounts;
    std::vector<Meaning> amounts;
    if (draft.kind == DraftKind::journal) {
        accounts = {Meaning::debitAccount, Meaning::creditAccount};
        if (!isThere(Meaning::amount))
            amounts = {Meaning::debitAmount, Meaning::creditAmount};
    } else {
        accounts = {Meaning::account};
        if (!isThere(Meaning::closing))
            amounts = {Meaning::amount};
    }
    std::erase_if(accounts, isThere);
    std::erase_if(amounts, isThere);
    bool needsDate = draft.kind == DraftKind::journal && !isThere(Meaning::date);
    std::vector<std::size_t> amountColumns;
    for (std::size_t i = 0; i < draft.columns.size(); ++i) {
        if (draft.columns[i] != Meaning::none)
            continue;
        const ColumnContent content = contentOf(sample, draft.headerRow, static_cast<qsizetype>(i), knows);
        if (needsDate && content.isMostly(content.dates)) {
            draft.columns[i] = Meaning::date;
            needsDate = false;
        } else if (!accounts.empty() && content.accounts * 2 >= content.filled && content.accounts > 0) {
            draft.columns[i] = accounts.front();
            accounts.erase(accounts.begin());
        } else if (content.isMostly(content.amounts) && !content.isMostly(content.dates)) {
            amountColumns.push_back(i);
        }
    }
    // Codes and numbers stand before the account, amounts after it.
    const auto isAccount = [](Meaning m) { return m == Meaning::debitAccount || m == Meaning::account; };
    const auto first = static_cast<std::size_t>(std::ranges::find_if(draft.columns, isAccount) - draft.columns.begin());
    std::erase_if(amountColumns, [&](std::size_t column) { return column < first; });
    if (amountColumns.size() == 1 && amounts.size() == 2)
        amounts = {Meaning::amount};
    for (std::size_t i = 0; i < amounts.size() && i < amountColumns.size(); ++i)
        draft.columns[amountColumns[i]] = amounts[i];
}

/// Journals write 60401 for 1 April of Reiwa 6, or 360401 counting Heisei on. Years of Reiwa have one digit or few.
void guessShortDates(LayoutDraft &draft, const FileHead &sample)
{
    draft.shortDates.clear();
    const auto column = std::ranges::find(draft.columns, Meaning::date) - draft.columns.begin();
    int reiwa = 0;
    int heisei = 0;
    int filled = 0;
    for (std::size_t i = static_cast<std::size_t>(draft.headerRow + 1); i < sample.rows.size(); ++i) {
        const QString cell = sample.rows[i].cells.value(column);
        filled += cell.isEmpty() ? 0 : 1;
        bool isNumber = false;
        const int year = cell.toInt(&isNumber) / 10000;
        if (!isNumber || (cell.size() != 5 && cell.size() != 6) || !dayOf(cell, QStringLiteral("reiwa")))
            continue;
        ++(year <= 24 ? reiwa : heisei);
    }
    if (draft.kind == DraftKind::journal && filled > 0 && (reiwa + heisei) * 5 >= filled * 4)
        draft.shortDates = reiwa >= heisei ? QStringLiteral("reiwa") : QStringLiteral("heisei");
}

} // namespace

void guessColumns(LayoutDraft &draft, const FileHead &sample, const LayoutShelf &shelf, const KnowsAccount &knows)
{
    qsizetype width = 0;
    for (const TextRow &row : sample.rows)
        width = std::max(width, row.cells.size());
    draft.columns.assign(static_cast<std::size_t>(width), Meaning::none);
    if (const QStringList headings = headingsOf(draft, sample); !headings.isEmpty())
        std::ranges::copy(KnownHeadings(shelf).ofRow(headings, draft.kind), draft.columns.begin());
    guessShortDates(draft, sample);
    if (draft.kind == DraftKind::journal || draft.kind == DraftKind::balances)
        guessByContent(draft, sample, knows);
}

LayoutDraft guessedDraft(const FileHead &sample, const LayoutShelf &shelf, const KnowsAccount &knows)
{
    const KnownHeadings known(shelf);
    LayoutDraft draft;
    int best = 1;
    for (const DraftKind kind : draftKinds) {
        for (std::size_t i = 0; i < std::min(sample.rows.size(), headRows); ++i) {
            const std::vector<Meaning> meanings = known.ofRow(sample.rows[i].cells, kind);
            const int found = countOf(meanings);
            const bool hasPay = std::ranges::any_of(meanings, [](Meaning m) { return valueKindOf(m) == ValueKind::amount; });
            if (found <= best || (kind == DraftKind::payroll && !hasPay))
                continue;
            best = found;
            draft.kind = kind;
            draft.headerRow = static_cast<int>(i);
        }
    }
    if (draft.headerRow < 0 && sample.rows.size() > 1) {
        // No known heading: a first row without any date and amount is one all the same.
        const QStringList &first = sample.rows.front().cells;
        const bool isData = std::ranges::any_of(first, [](const QString &cell) { return yenFrom(cell) || dateFrom(cell); });
        draft.headerRow = isData ? -1 : 0;
    }
    // Headings that say little: two columns of accounts are a journal all the same.
    if (draft.kind == DraftKind::balances && accountColumns(sample, draft.headerRow, knows) > 1)
        draft.kind = DraftKind::journal;
    guessColumns(draft, sample, shelf, knows);
    return draft;
}

} // namespace smartsme
