// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/shapes/journal_lines.h"

#include "core/number_text.h"
#include "import/import_problem.h"

#include <QCoreApplication>

#include <algorithm>

namespace smartsme {

namespace {

bool containsAny(const QString &text, const QStringList &words)
{
    return std::ranges::any_of(words, [&](const QString &word) { return text.contains(word); });
}

QString checkRow() { return QCoreApplication::translate("import", "Correct it in the accounting program and export again."); }
QString exportAgain() { return QCoreApplication::translate("import", "The file may be damaged or changed by hand: export it again."); }

} // namespace

bool JournalLines::isPlainTax(const JournalRules &rules)
{
    return rules.tax.isPlain() && std::ranges::all_of(rules.sides, [](const SideColumns &side) { return side.tax < 0 || side.taxClass >= 0; });
}

void JournalLines::report(const char *id, qint64 line, int column, QString message, QString remedy, QString found, QString expected)
{
    m_check.markDamaged();
    m_problems.push_back(importProblem(Severity::error, id, Place{m_reader.fileName(), m_reader.sheetName(m_sheet), line, column}, std::move(message), std::move(remedy), std::move(found), std::move(expected)));
    m_stop = m_stop || m_problems.size() >= mostImportProblems;
}

void JournalLines::reportUnbalanced(const VoucherSums &voucher)
{
    report("import.voucher-unbalanced", voucher.firstLine, 0,
           QCoreApplication::translate("import", "Debit and credit of the voucher that begins here differ by %1 yen.").arg(yenText(Yen(voucher.sum[0] - voucher.sum[1]))), checkRow(),
           QCoreApplication::translate("import", "debit %1, credit %2").arg(yenText(Yen(voucher.sum[0])), yenText(Yen(voucher.sum[1]))),
           QCoreApplication::translate("import", "equal sums"));
}

QString JournalLines::textOf(const RawRow &row, int column) const
{
    return m_reader.text(field(row, column)).text;
}

VoucherFlag JournalLines::flagOf(const RawRow &row)
{
    return m_flags.of(bytes(row, m_rules.flag), [&] {
        const QString text = normalised(textOf(row, m_rules.flag));
        VoucherFlag flag = VoucherFlag::unknown;
        for (std::size_t i = 0; i < m_rules.flags.size(); ++i) {
            if (m_rules.flags[i].contains(text))
                flag = static_cast<VoucherFlag>(i);
        }
        return flag;
    });
}

/// False when the line belongs to no voucher.
bool JournalLines::beginVoucher(const RawRow &row, DayNumber day)
{
    const VoucherFlag flag = m_rules.flag < 0 ? VoucherFlag::single : flagOf(row);
    if (flag == VoucherFlag::unknown) {
        report("import.flag-unknown", row.line, m_rules.flag + 1, QCoreApplication::translate("import", "The mark at the beginning of this line is not known."), exportAgain(),
               textOf(row, m_rules.flag), (m_rules.flags[0] + m_rules.flags[1] + m_rules.flags[2] + m_rules.flags[3]).join(QStringLiteral(", ")));
        return false;
    }
    const qint64 openLine = m_check.current().firstLine;
    switch (m_check.beginLine(flag, bytes(row, m_rules.number), day, row.line)) {
    case VoucherCheck::Trouble::none: return true;
    case VoucherCheck::Trouble::unfinished:
        report("import.voucher-unfinished", openLine, 0, QCoreApplication::translate("import", "The voucher that begins here has no last line."), exportAgain());
        return true;
    case VoucherCheck::Trouble::unopened:
        report("import.voucher-unopened", row.line, 0, QCoreApplication::translate("import", "This line continues a voucher that has no first line."), exportAgain());
        return true;
    case VoucherCheck::Trouble::tooManyOpen:
        report("import.vouchers-scattered", row.line, 0, QCoreApplication::translate("import", "Too many vouchers of this file do not balance."), exportAgain());
        m_stop = true;
        return false;
    }
    Q_UNREACHABLE();
}

AccountRole JournalLines::roleOf(RawAccount &account)
{
    if (account.role == AccountRole::notAsked) {
        const QString name = m_reader.text(RawField{account.bytes, true, false}).text.trimmed();
        const auto standsIn = [&](const QString &word) { return name.contains(word); };
        account.role = m_rules.compoundAccounts.contains(name)                        ? AccountRole::compound
                     : std::ranges::any_of(m_rules.tax.moneyAccounts, standsIn) ? AccountRole::money
                                                                                : AccountRole::ordinary;
    }
    return account.role;
}

std::int64_t JournalLines::taxOf(const RawRow &row, const SideColumns &columns)
{
    if (columns.tax < 0)
        return 0;
    const RawAmount tax = rawAmount(field(row, columns.tax), m_reader);
    if (tax.state == CellState::unreadable)
        report("import.amount-unreadable", row.line, columns.tax + 1, QCoreApplication::translate("import", "This tax amount cannot be read."), checkRow(),
               textOf(row, columns.tax), QCoreApplication::translate("import", "a whole number of yen"));
    return tax.yen;
}

/// The bytes that name the account of a side: its name, or its code where that is blank. Empty for no account.
std::string_view JournalLines::accountOf(const RawRow &row, std::size_t side)
{
    const SideColumns &columns = m_rules.sides[side];
    for (const int column : {columns.account, columns.accountCode}) {
        const std::string_view name = bytes(row, column);
        if (name.empty() || (name.front() == ' ' && textOf(row, column).trimmed().isEmpty()))
            continue;
        if (columns.cost < 0 || !columns.costValues.contains(textOf(row, columns.cost).trimmed()))
            return name;
        m_costAccount[side].assign(name);
        m_costAccount[side] += costMark;
        return m_costAccount[side];
    }
    return {};
}

/// The cell that holds the tax class: its name, or its code where that is blank. nullptr where there is no column.
const RawField *JournalLines::classCell(const RawRow &row, const SideColumns &columns) const
{
    if (columns.taxClass < 0)
        return nullptr;
    const RawField &cell = field(row, columns.taxClass);
    return cell.bytes.empty() && columns.taxClassCode >= 0 ? &field(row, columns.taxClassCode) : &cell;
}

/// The side of a line that its one tax belongs to.
void JournalLines::findTaxedSide(const RawRow &row)
{
    AccountRole roles[2] = {AccountRole::notAsked, AccountRole::notAsked};
    for (const std::size_t side : {0U, 1U}) {
        const std::string_view name = accountOf(row, side);
        RawAccount *account = name.empty() ? nullptr : m_sums.account(name, row.line);
        roles[side] = account ? roleOf(*account) : AccountRole::notAsked;
    }
    const RawField *taxClass = classCell(row, m_rules.sides[0]);
    m_taxedSide = m_tax.sideOf(roles[0], roles[1], taxClass ? m_tax.classOf(*taxClass) : TaxClass());
}

/// The tax of a side by rules that need more than the cell beside the amount; `amount` becomes what includes it.
TaxPart JournalLines::taxPart(const RawRow &row, std::size_t side, std::int64_t &amount)
{
    const SideColumns &columns = m_rules.sides[side];
    const RawField *taxClass = classCell(row, columns);
    const auto cell = [&](int column) { return column < 0 ? nullptr : &field(row, column); };
    if (m_rules.tax.isShared && side != m_taxedSide)
        return {};
    if (m_rules.tax.isDerived)
        return taxClass ? m_tax.derived(amount, *taxClass, cell(columns.rate), cell(columns.deduction)) : TaxPart();
    const std::int64_t tax = taxOf(row, columns);
    if (m_rules.tax.isAdded)
        amount += tax; // both are cells, so it fits; its sums are checked
    if (!taxClass)
        return {tax, tax == 0 ? TaxKind::none : side == 0 ? TaxKind::purchase : TaxKind::sale};
    return m_tax.told(tax, taxClass);
}

void JournalLines::takeSide(const RawRow &row, std::size_t side, Month month)
{
    const SideColumns &columns = m_rules.sides[side];
    const std::string_view name = accountOf(row, side);
    RawAmount amount = rawAmount(field(row, columns.amount), m_reader);
    if (amount.state == CellState::unreadable) {
        report("import.amount-unreadable", row.line, columns.amount + 1, QCoreApplication::translate("import", "This amount cannot be read."), checkRow(),
               textOf(row, columns.amount), QCoreApplication::translate("import", "a whole number of yen"));
        return;
    }
    if (m_rules.totals >= 0) {
        for (std::int64_t (&sums)[2] : m_printed)   // amounts without account may be many: no sum beyond what is money counts
            sums[side] = std::clamp(sums[side] + amount.yen, -2 * Yen::largestCell, 2 * Yen::largestCell);
    }
    if (name.empty()) {
        if (amount.yen != 0 && !m_rules.hasOneAmount && !m_rules.blankIsCompound)
            report("import.account-missing", row.line, columns.account + 1, QCoreApplication::translate("import", "This line has an amount but no account."), checkRow(),
                   yenText(Yen(amount.yen)), QCoreApplication::translate("import", "the name of an account"));
        return;
    }
    RawAccount *sums = m_sums.account(name, row.line);
    MonthSum *sum = sums ? m_sums.month(*sums, month, row.line) : nullptr;
    if (!sum) {
        report("import.too-many-accounts", row.line, columns.account + 1, QCoreApplication::translate("import", "This file has more accounts than books can have."), exportAgain(), {},
               QCoreApplication::translate("import", "at most %1 accounts").arg(AccountSums::mostAccounts));
        m_stop = true;
        return;
    }
    if (sums->statementBytes.empty() && columns.statementName >= 0)
        sums->statementBytes.assign(bytes(row, columns.statementName));
    const TaxPart tax = !m_isPlainTax ? taxPart(row, side, amount.yen) : m_tax.told(taxOf(row, columns), classCell(row, columns));
    ++sum->lines;
    m_hasAmounts = m_hasAmounts || amount.yen != 0;
    m_hasDepartments = m_hasDepartments || !bytes(row, columns.department).empty();
    // 諸口 joins lines that balance by themselves: the voucher is what stands on the other accounts.
    const bool counts = !m_rules.compoundJoins || roleOf(*sums) != AccountRole::compound;
    bool fits = (!counts || m_check.add(side, amount.yen)) && addTo(sum->amount[side], amount.yen);
    if (tax.kind == TaxKind::purchase)
        fits = addTo(sum->purchaseTax[side], tax.yen) && fits;
    else if (tax.kind == TaxKind::sale)
        fits = addTo(sum->saleTax[side], tax.yen) && fits;
    else if (tax.yen != 0 && m_hints.unknownClasses++ == 0)
        m_hints.unknownClass = {row.line, columns.taxClass + 1, m_reader.text(*classCell(row, columns)).text};
    m_entry.account[side] = static_cast<int>(sums - m_sums.all().data());
    m_entry.yen[side] = amount.yen;
    m_entry.tax[side] = tax.kind == TaxKind::none ? 0 : tax.yen;
    m_entry.taxKind[side] = tax.kind;
    if (m_signs && fits)
        m_signs->takeSide(row, {side, static_cast<std::size_t>(m_entry.account[side]), name, amount.yen, m_entry.tax[side], month});
    if (!fits) {
        report("import.sum-too-large", row.line, columns.amount + 1, QCoreApplication::translate("import", "The sum of an account is too large to be an amount of money."), checkRow(),
               textOf(row, columns.amount));
        m_stop = true;
    }
}

void JournalLines::giveEntry(const RawRow &row, DayNumber day)
{
    m_entry.line = row.line;
    m_entry.day = day;
    const QByteArray description = m_keepsDescriptions ? textOf(row, m_rules.description).trimmed().toUtf8() : QByteArray();
    m_entry.description = std::string_view(description.constData(), static_cast<std::size_t>(description.size()));
    m_sink->take(m_entry);
}

void JournalLines::takeHints(const RawRow &row)
{
    if (m_rules.closing >= 0 && !bytes(row, m_rules.closing).empty())
        m_closingLines += m_closingMarks.of(bytes(row, m_rules.closing), [&] { return !m_rules.closingNo.contains(textOf(row, m_rules.closing).trimmed()); }) ? 1 : 0;
    if (m_rules.tax.transfers >= 0 && !m_hints.hasTransfers)
        m_hints.hasTransfers = containsAny(textOf(row, m_rules.tax.transfers), m_rules.tax.transferWords);
    if (m_rules.tax.bookkeeping < 0)
        return;
    const std::string_view raw = bytes(row, m_rules.tax.bookkeeping);
    if (raw.empty() || raw == m_bookkeepingBytes)
        return;
    const QString text = textOf(row, m_rules.tax.bookkeeping).trimmed();
    const bool exclusive = m_rules.tax.exclusiveValues.contains(text);
    if (!exclusive && !m_rules.tax.inclusiveValues.contains(text))
        return;
    const TaxBookkeeping tax = exclusive ? TaxBookkeeping::exclusive : TaxBookkeeping::inclusive;
    if (m_hints.fromFile && *m_hints.fromFile != tax && !m_hints.chosen) {
        report("import.tax-mixed", row.line, m_rules.tax.bookkeeping + 1, QCoreApplication::translate("import", "From this line on the file says something else about consumption tax."),
               QCoreApplication::translate("import", "Export the two periods as separate files, or choose the tax treatment."), text);
        m_stop = true;
        return;
    }
    m_hints.fromFile = tax;
    m_bookkeepingBytes.assign(raw);
}

/// A sum of the lines since the last such row, or of all lines so far.
void JournalLines::takeTotal(const RawRow &row)
{
    std::int64_t total[2] = {0, 0};
    for (const std::size_t side : {0U, 1U})
        total[side] = rawAmount(field(row, m_rules.sides[side].amount), m_reader).yen;
    const auto is = [&](const std::int64_t (&sums)[2]) { return sums[0] == total[0] && sums[1] == total[1]; };
    if (!is(m_printed[0]) && !is(m_printed[1]))
        report("import.total-differs", row.line, m_rules.sides[0].amount + 1, QCoreApplication::translate("import", "The total “%1” differs from the sum of its lines.").arg(textOf(row, m_rules.totals).trimmed()),
               exportAgain(), QStringLiteral("%1 / %2").arg(yenText(Yen(total[0])), yenText(Yen(total[1]))),
               QStringLiteral("%1 / %2").arg(yenText(Yen(m_printed[0][0])), yenText(Yen(m_printed[0][1]))));
    m_printed[0][0] = m_printed[0][1] = 0;
}

/// A row of a workbook ends with its last filled cell: the rest of the columns is empty. Nothing when it has too many.
std::optional<RawRow> JournalLines::filled(const RawRow &row)
{
    const std::size_t width = static_cast<std::size_t>(m_rules.width);
    if (m_reader.container() == Container::text || row.fields.size() > width)
        return std::nullopt;
    m_filled.assign(row.fields.begin(), row.fields.end());
    m_filled.resize(width);
    RawRow whole = row;
    whole.fields = m_filled;
    return whole;
}

/// A row of separators only, as spreadsheets leave them. Asked where the cells tell no date, so that other rows cost nothing.
bool JournalLines::isBlank(const RawRow &row) const
{
    return std::ranges::all_of(row.fields, [](const RawField &cell) { return cell.bytes.empty(); });
}

bool JournalLines::take(const RawRow &row)
{
    m_sheet = row.sheet;
    if (static_cast<int>(row.fields.size()) != m_rules.width) {
        if (const std::optional<RawRow> whole = filled(row))
            return take(*whole);
        if (isBlank(row))
            return true;
        report("import.columns-differ", row.line, 0, QCoreApplication::translate("import", "This row has a different number of columns; it may be cut off."), exportAgain(),
               QString::number(row.fields.size()), QString::number(m_rules.width));
        return !m_stop;
    }
    if (field(row, m_rules.date).bytes.empty() && isBlank(row))
        return true;
    if (m_rules.rowFilter >= 0 && !m_wantedRows.of(bytes(row, m_rules.rowFilter), [&] { return m_rules.rowValues.contains(textOf(row, m_rules.rowFilter).trimmed()); }))
        return true;
    if (m_rules.totals >= 0 && containsAny(textOf(row, m_rules.totals), m_rules.totalWords)) {
        takeTotal(row);
        return !m_stop;
    }
    ++m_lines;
    const RawDates::Value date = m_dates.read(field(row, m_rules.date), m_reader);
    if (!beginVoucher(row, date.day))
        return !m_stop;
    // The date of a voucher by flags is that of its first line; its other lines may leave it empty.
    const DayNumber day = m_rules.rule == VoucherRule::flags && date.state == CellState::empty ? m_check.current().day : date.day;
    if (date.isMonth13 && day == 0) {
        report("import.month-13", row.line, m_rules.date + 1, QCoreApplication::translate("import", "This is a closing entry of month 13, but the file does not say when the year ends."),
               QCoreApplication::translate("import", "Export the file again with its first lines, which name the closing day."), textOf(row, m_rules.date));
        return !m_stop;
    }
    if (day == 0) {
        report("import.date-unreadable", row.line, m_rules.date + 1, QCoreApplication::translate("import", "This date cannot be read."), checkRow(), textOf(row, m_rules.date),
               QCoreApplication::translate("import", "a date such as 2024/04/01 or R.06/04/01"));
        return !m_stop;
    }
    m_firstDay = m_firstDay == 0 ? day : std::min(m_firstDay, day);
    m_lastDay = std::max(m_lastDay, day);
    m_closingLines += date.isMonth13 ? 1 : 0;
    if (m_rules.tax.isShared)
        findTaxedSide(row);
    m_entry = {};
    takeSide(row, 0, monthOf(day));
    takeSide(row, 1, monthOf(day));
    if (m_sink)
        giveEntry(row, day);
    const qint64 closingLines = m_closingLines;
    takeHints(row);
    if (m_signs)
        m_signs->takeLine(row, day, date.isMonth13 || m_closingLines != closingLines);
    if (const std::optional<VoucherSums> unbalanced = m_check.endLine())
        reportUnbalanced(*unbalanced);
    return !m_stop;
}

void JournalLines::finish()
{
    if (m_rules.rule == VoucherRule::flags && m_check.isOpen() && !m_check.current().isDamaged)
        report("import.voucher-unfinished", m_check.current().firstLine, 0, QCoreApplication::translate("import", "The voucher that begins here has no last line."), exportAgain());
    for (const VoucherSums &voucher : m_check.finish()) {
        if (m_problems.size() < mostImportProblems)
            reportUnbalanced(voucher);
    }
}

} // namespace smartsme
