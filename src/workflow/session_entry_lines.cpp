// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/year_sources.h"
#include "report/explanation.h"
#include "workflow/fiscal_years_of_case.h"
#include "workflow/session_state.h"

#include <algorithm>

namespace smartsme {

namespace {

QDate dateOf(std::int32_t day) { return QDate(day / 10000, day / 100 % 100, day % 100); }

/// Months of one journal that count in the accounts.
struct JournalMonths
{
    const BookView *journal = nullptr;
    Month first;
    Month last;
};

/// Each month from the journal that the accounts of its year take it from, so that no month counts twice; runs of months in one.
std::vector<JournalMonths> journalMonths(const std::vector<BookView> &views, Month first, Month last, const FiscalCalendar &calendar)
{
    std::vector<JournalMonths> runs;
    for (FiscalYear year = calendar.containing(first); year.first() <= last; year = calendar.containing(year.last().plus(1))) {
        for (const auto &[month, journal] : sourcesOf(year, views).journalOf) {
            if (month < first || month > last)
                continue;
            if (!runs.empty() && runs.back().journal == journal)
                runs.back().last = month;
            else
                runs.push_back({journal, month, month});
        }
    }
    return runs;
}

/// Gathers the page that was asked for and the sums of everything.
class Gathering
{
public:
    Gathering(qint64 offset, qint64 limit) : m_offset(offset), m_limit(limit) {}

    void add(const AccountEntry &entry, const Books &books)
    {
        const qint64 number = m_found.count++;
        Yen &sum = entry.side == Side::debit ? m_found.debit : m_found.credit;
        m_isTooLarge = m_isTooLarge || !plus(sum, entry.amount);
        sum = plus(sum, entry.amount).value_or(sum);
        if (number < m_offset || static_cast<qint64>(m_found.lines.size()) >= m_limit)
            return;
        const auto nameOf = [&](int position) {
            const auto at = static_cast<std::size_t>(position);
            return position < 0 || at >= books.accounts.size() ? QString() : books.accounts[at].name;
        };
        m_found.lines.push_back({books.source.name, entry.line, dateOf(entry.day), nameOf(static_cast<int>(entry.account)), nameOf(entry.counterAccount), entry.side,
                                 entry.amount, entry.tax, QString::fromUtf8(entry.description.data(), static_cast<qsizetype>(entry.description.size()))});
    }
    /// Only a damaged case file has so much.
    bool isTooLarge() const { return m_isTooLarge; }
    KeptEntries finish(Side side)
    {
        m_found.normalSide = side;
        m_found.amount = side == Side::debit ? m_found.debit - m_found.credit : m_found.credit - m_found.debit;
        return std::move(m_found);
    }

private:
    qint64 m_offset;
    qint64 m_limit;
    bool m_isTooLarge = false;
    KeptEntries m_found;
};

bool hasPart(const Figure &figure, const Origin::Part &part)
{
    return std::ranges::find(figure.origin.parts, part) != figure.origin.parts.end()
        || std::ranges::any_of(figure.origin.inputs, [&](const Figure &input) { return hasPart(input, part); });
}

} // namespace

std::optional<FiscalYear> Session::yearOf(const Origin::Part &part, const Figure &reachedFrom) const
{
    const DiagnosisRecord &record = diagnosis();
    std::vector<const YearRecord *> years;
    for (const YearRecord &year : record.years) {
        if (std::ranges::any_of(year.terms, [&](const Figure &term) { return hasPart(term, part); }))
            years.push_back(&year);
    }
    if (years.empty())
        return std::nullopt;
    const auto hasFigure = [&](const YearRecord *year) {
        const std::vector<Figure> workforce = workforceFigures(*year);
        return std::ranges::any_of(figuresOf(record, *year, workforce), [&](const NamedFigure &named) { return *named.figure == reachedFrom; });
    };
    const auto found = years.size() == 1 ? years.begin() : std::ranges::find_if(years, hasFigure);
    return (found == years.end() ? years.back() : *found)->accounts.year;
}

Result<KeptEntries> Session::entryLines(const EntryLinesQuestion &question, qint64 offset, qint64 limit) const
{
    const Case &firm = current();
    const Knowledge &knowledge = m_state->knowledge;
    const std::vector<BookView> views = viewsOf(firm.books, knowledge.accountMap, firm.mapping, knowledge.categories);
    const QString key = normalisedAccount(question.account);
    const auto isAsked = [&](const MappedLine &line) {
        return question.account.isEmpty() ? line.category && line.category->id == question.category : line.key == key;
    };
    Gathering gathering(offset, limit);
    Side side = Side::debit;
    bool isKnown = false;
    for (const JournalMonths &run : journalMonths(views, question.first, question.last, calendarOf(firm))) {
        const Books &books = *run.journal->books;
        EntryQuery query{books.source.sha256, {}, run.first, run.last};
        for (std::size_t i = 0; i < run.journal->lines.size(); ++i) {
            const MappedLine &line = run.journal->lines[i];
            if (!isAsked(line))
                continue;
            query.accounts.push_back(i);
            side = line.category ? line.category->normalSide : Side::debit;
        }
        isKnown = isKnown || !query.accounts.empty();
        if (query.accounts.empty() || (!question.file.isEmpty() && question.file != books.source.name))
            continue;
        const auto done = m_state->store->visitEntries(firm.id, query, [&](const AccountEntry &entry) { gathering.add(entry, books); });
        if (!done)
            return done.problems();
    }
    if (!isKnown)
        return Problem{Severity::error, QStringLiteral("workflow.no-entry-lines"), {}, tr("No journal of this case books on this in these months."),
                       question.account.isEmpty() ? question.category.text() : question.account, {}, tr("Check the name and the months; import the journal of the period.")};
    if (gathering.isTooLarge())
        return Problem{Severity::error, QStringLiteral("store.damaged"), {}, tr("The journal lines of this case file are damaged."), {}, {}, tr("Remove the import and read the file again.")};
    return gathering.finish(side);
}

} // namespace smartsme
