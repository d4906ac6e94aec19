// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/entry_lines.h"

#include "ledger/packed_entry_lines.h"
#include "store/database.h"
#include "store/entry_line_staging.h"

#include <algorithm>
#include <optional>

namespace smartsme {

namespace {

/// What entry_books and entry_accounts say of one import.
struct KeptBooks
{
    qint64 importId = 0;
    EntryAccounts accounts;
};

QVariant storedPosition(int position) { return position < 0 ? QVariant() : QVariant(position); }
int positionOf(const QVariant &cell) { return cell.isNull() ? -1 : cell.toInt(); }

Result<qint64> importIdOf(Database &database, qint64 caseId, const QString &sha256)
{
    auto rows = database.select(QStringLiteral("select max(id) from imports where case_id = ? and sha256 = ?"), {qlonglong(caseId), sha256});
    if (!rows)
        return std::move(rows).problems();
    return rows->front()[0].toLongLong();
}

Result<KeptBooks> keptBooks(Database &database, qint64 caseId, const QString &sha256)
{
    const auto importId = importIdOf(database, caseId, sha256);
    if (!importId)
        return importId.problems();
    auto books = database.select(QStringLiteral("select is_exclusive, purchase_tax_account, sale_tax_account from entry_books where import_id = ?"), {qlonglong(*importId)});
    if (!books)
        return std::move(books).problems();
    KeptBooks kept;
    if (books->empty())
        return kept;
    kept.importId = *importId;
    kept.accounts.isExclusive = books->front()[0].toBool();
    kept.accounts.purchaseTax = positionOf(books->front()[1]);
    kept.accounts.saleTax = positionOf(books->front()[2]);
    auto rows = database.select(QStringLiteral("select account from entry_accounts where import_id = ? order by number"), {qlonglong(*importId)});
    if (!rows)
        return std::move(rows).problems();
    for (const SqlRow &row : *rows)
        kept.accounts.positions.push_back(positionOf(row[0]));
    return kept;
}

/// Shows the lines of a block to the visit, from the side of each wanted account.
class EntryLines
{
public:
    EntryLines(const EntryAccounts &accounts, const EntryQuery &query, const EntryVisit &visit) : m_accounts(accounts), m_query(query), m_visit(visit)
    {
        for (const std::size_t account : query.accounts) {
            m_isWanted.resize(std::max(m_isWanted.size(), account + 1));
            m_isWanted[account] = true;
        }
    }

    /// False when the block is damaged.
    bool show(const EntryLineBlock &block) const
    {
        EntryLineUnpacker lines(block);
        while (const auto line = lines.next()) {
            if (!isKnown(line->account[0]) || !isKnown(line->account[1]))
                return false;
            const Month month(line->day / 10000, line->day / 100 % 100);
            for (const std::size_t side : {0U, 1U}) {
                if (line->account[side] >= 0 && month >= m_query.first && month <= m_query.last)
                    show(*line, side);
            }
        }
        return !lines.isDamaged();
    }

private:
    bool isKnown(int number) const { return number < static_cast<int>(m_accounts.positions.size()); }
    bool isWanted(int position) const { return position >= 0 && static_cast<std::size_t>(position) < m_isWanted.size() && m_isWanted[static_cast<std::size_t>(position)]; }
    int positionOf(int number) const { return number < 0 ? -1 : m_accounts.positions[static_cast<std::size_t>(number)]; }

    void show(const EntryLine &line, std::size_t side) const
    {
        AccountEntry entry{line.line, line.day, 0, positionOf(line.account[1 - side]), static_cast<Side>(side), {}, Yen(line.tax[side]), line.description};
        const bool takesTaxOut = m_accounts.isExclusive && line.taxKind[side] != TaxKind::none;
        if (const int position = positionOf(line.account[side]); isWanted(position)) {
            entry.account = static_cast<std::size_t>(position);
            entry.amount = Yen(line.yen[side] - (takesTaxOut ? line.tax[side] : 0));
            m_visit(entry);
        }
        const int taxAccount = line.taxKind[side] == TaxKind::purchase ? m_accounts.purchaseTax : m_accounts.saleTax;
        if (takesTaxOut && isWanted(taxAccount)) {
            entry.account = static_cast<std::size_t>(taxAccount);
            entry.amount = Yen(line.tax[side]);
            entry.tax = Yen(0);
            m_visit(entry);
        }
    }

    const EntryAccounts &m_accounts;
    const EntryQuery &m_query;
    const EntryVisit &m_visit;
    std::vector<bool> m_isWanted;
};

int firstDayOf(Month month) { return month.year() * 10000 + month.month() * 100 + 1; }

} // namespace

Result<Done> insertEntryLines(Database &database, qint64 caseId, const QString &sha256, const EntryLineStaging &lines)
{
    const auto importId = importIdOf(database, caseId, sha256);
    if (!importId)
        return importId.problems();
    const qlonglong id = *importId;
    const EntryAccounts &accounts = lines.accounts();
    auto done = database.run(QStringLiteral("insert into entry_books (import_id, line_count, is_exclusive, purchase_tax_account, sale_tax_account) values (?, ?, ?, ?, ?)"),
                             {id, qlonglong(lines.lines()), int(accounts.isExclusive), storedPosition(accounts.purchaseTax), storedPosition(accounts.saleTax)});
    if (!done)
        return std::move(done).problems();
    SqlRows numbers;
    for (const int position : accounts.positions)
        numbers.push_back({id, qlonglong(numbers.size()), storedPosition(position)});
    if (auto kept = database.runEach(QStringLiteral("insert into entry_accounts (import_id, number, account) values (?, ?, ?)"), numbers); !kept)
        return kept;
    qlonglong position = 0;
    return lines.eachBlock([&](const EntryLineBlock &block) -> Result<Done> {
        return database.runEach(QStringLiteral("insert into entry_lines (import_id, position, line_count, first_day, last_day, packed) values (?, ?, ?, ?, ?, ?)"),
                                {{id, position++, qlonglong(block.lines), block.firstDay, block.lastDay, block.bytes}});
    });
}

Result<Done> visitEntries(Database &database, qint64 caseId, const EntryQuery &query, const EntryVisit &visit)
{
    const auto kept = keptBooks(database, caseId, query.sha256);
    if (!kept)
        return kept.problems();
    if (kept->importId == 0)
        return Done{};
    const EntryLines entries(kept->accounts, query, visit);
    auto rows = database.select(QStringLiteral("select position from entry_lines where import_id = ? and last_day >= ? and first_day < ? order by position"),
                                {qlonglong(kept->importId), firstDayOf(query.first), firstDayOf(query.last.plus(1))});
    if (!rows)
        return std::move(rows).problems();
    for (const SqlRow &row : *rows) {       // one block in memory at a time
        auto block = database.select(QStringLiteral("select line_count, first_day, last_day, packed from entry_lines where import_id = ? and position = ?"),
                                     {qlonglong(kept->importId), row[0]});
        if (!block)
            return std::move(block).problems();
        const SqlRow &cells = block->front();
        if (!entries.show(EntryLineBlock{cells[0].toLongLong(), cells[1].toInt(), cells[2].toInt(), cells[3].toByteArray()}))
            return database.damage();
    }
    return Done{};
}

} // namespace smartsme
