// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/shapes/journal_lines.h"

#include "core/number_text.h"
#include "import/import_problem.h"

#include <QCoreApplication>

#include <algorithm>

namespace smartsme {

namespace {

/// Values seen more often than this are looked up each time instead of remembered: a file must not decide how much is kept.
constexpr std::size_t mostRemembered = 64;

bool containsAny(const QString &text, const QStringList &words)
{
    return std::ranges::any_of(words, [&](const QString &word) { return text.contains(word); });
}

QString checkRow() { return QCoreApplication::translate("import", "Correct it in the accounting program and export again."); }
QString exportAgain() { return QCoreApplication::translate("import", "The file may be damaged or changed by hand: export it again."); }

} // namespace

void JournalLines::report(const char *id, qint64 line, int column, QString message, QString remedy, QString found, QString expected)
{
    m_check.markDamaged();
    m_problems.push_back(importProblem(Severity::error, id, Place{m_reader.fileName(), {}, line, column}, std::move(message), std::move(remedy), std::move(found), std::move(expected)));
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
    const std::string_view raw = bytes(row, m_rules.flag);
    for (const auto &[seen, flag] : m_flagBytes) {
        if (seen == raw)
            return flag;
    }
    const QString text = normalised(textOf(row, m_rules.flag));
    VoucherFlag flag = VoucherFlag::unknown;
    for (std::size_t i = 0; i < m_rules.flags.size(); ++i) {
        if (m_rules.flags[i].contains(text))
            flag = static_cast<VoucherFlag>(i);
    }
    if (m_flagBytes.size() < mostRemembered)
        m_flagBytes.emplace_back(raw, flag);
    return flag;
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

TaxKind JournalLines::taxKindOf(const RawField &taxClass)
{
    for (const auto &[seen, kind] : m_taxClasses) {
        if (seen == taxClass.bytes)
            return kind;
    }
    const QString text = m_reader.text(taxClass).text;
    const TaxKind kind = containsAny(text, m_rules.purchaseWords) ? TaxKind::purchase : containsAny(text, m_rules.saleWords) ? TaxKind::sale : TaxKind::none;
    if (m_taxClasses.size() < mostRemembered)
        m_taxClasses.emplace_back(taxClass.bytes, kind);
    return kind;
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

void JournalLines::takeSide(const RawRow &row, std::size_t side, Month month)
{
    const SideColumns &columns = m_rules.sides[side];
    const std::string_view account = bytes(row, columns.account);
    const RawAmount amount = rawAmount(field(row, columns.amount), m_reader);
    if (amount.state == CellState::unreadable) {
        report("import.amount-unreadable", row.line, columns.amount + 1, QCoreApplication::translate("import", "This amount cannot be read."), checkRow(),
               textOf(row, columns.amount), QCoreApplication::translate("import", "a whole number of yen"));
        return;
    }
    if (account.empty() || (account.front() == ' ' && textOf(row, columns.account).trimmed().isEmpty())) {
        if (amount.yen != 0)
            report("import.account-missing", row.line, columns.account + 1, QCoreApplication::translate("import", "This line has an amount but no account."), checkRow(),
                   yenText(Yen(amount.yen)), QCoreApplication::translate("import", "the name of an account"));
        return;
    }
    RawAccount *sums = m_sums.account(account, row.line);
    MonthSum *sum = sums ? m_sums.month(*sums, month, row.line) : nullptr;
    if (!sum) {
        report("import.too-many-accounts", row.line, columns.account + 1, QCoreApplication::translate("import", "This file has more accounts than books can have."), exportAgain(), {},
               QCoreApplication::translate("import", "at most %1 accounts").arg(AccountSums::mostAccounts));
        m_stop = true;
        return;
    }
    if (sums->statementBytes.empty() && columns.statementName >= 0)
        sums->statementBytes.assign(bytes(row, columns.statementName));
    const std::int64_t tax = taxOf(row, columns);
    const TaxKind kind = tax == 0 || columns.taxClass < 0 ? TaxKind::none : taxKindOf(field(row, columns.taxClass));
    ++sum->lines;
    m_hasAmounts = m_hasAmounts || amount.yen != 0;
    m_hasDepartments = m_hasDepartments || !bytes(row, columns.department).empty();
    bool fits = m_check.add(side, amount.yen) && addTo(sum->amount[side], amount.yen);
    if (kind == TaxKind::purchase)
        fits = addTo(sum->purchaseTax[side], tax) && fits;
    else if (kind == TaxKind::sale)
        fits = addTo(sum->saleTax[side], tax) && fits;
    if (!fits) {
        report("import.sum-too-large", row.line, columns.amount + 1, QCoreApplication::translate("import", "The sum of an account is too large to be an amount of money."), checkRow(),
               textOf(row, columns.amount));
        m_stop = true;
    }
}

void JournalLines::takeHints(const RawRow &row)
{
    if (m_rules.closing >= 0 && !bytes(row, m_rules.closing).empty())
        m_closingLines += m_rules.closingNo.contains(textOf(row, m_rules.closing).trimmed()) ? 0 : 1;
    if (m_rules.bookkeeping < 0)
        return;
    const std::string_view raw = bytes(row, m_rules.bookkeeping);
    if (raw.empty() || raw == m_bookkeepingBytes)
        return;
    const QString text = textOf(row, m_rules.bookkeeping).trimmed();
    const bool exclusive = m_rules.exclusiveValues.contains(text);
    if (!exclusive && !m_rules.inclusiveValues.contains(text))
        return;
    const TaxBookkeeping tax = exclusive ? TaxBookkeeping::exclusive : TaxBookkeeping::inclusive;
    if (m_hints.fromFile && *m_hints.fromFile != tax && !m_hints.chosen) {
        report("import.tax-mixed", row.line, m_rules.bookkeeping + 1, QCoreApplication::translate("import", "From this line on the file says something else about consumption tax."),
               QCoreApplication::translate("import", "Export the two periods as separate files, or choose the tax treatment."), text);
        m_stop = true;
        return;
    }
    m_hints.fromFile = tax;
    m_bookkeepingBytes.assign(raw);
}

bool JournalLines::take(const RawRow &row)
{
    if (static_cast<int>(row.fields.size()) != m_rules.width) {
        report("import.columns-differ", row.line, 0, QCoreApplication::translate("import", "This row has a different number of columns; it may be cut off."), exportAgain(),
               QString::number(row.fields.size()), QString::number(m_rules.width));
        return !m_stop;
    }
    if (m_rules.rowFilter >= 0 && !m_rules.rowValues.contains(textOf(row, m_rules.rowFilter).trimmed()))
        return true;
    ++m_lines;
    const RawDates::Value date = m_dates.read(field(row, m_rules.date), m_reader);
    if (!beginVoucher(row, date.day))
        return !m_stop;
    // The date of a voucher by flags is that of its first line; its other lines may leave it empty.
    const DayNumber day = m_rules.rule == VoucherRule::flags && date.state == CellState::empty ? m_check.current().day : date.day;
    if (day == 0) {
        report("import.date-unreadable", row.line, m_rules.date + 1, QCoreApplication::translate("import", "This date cannot be read."), checkRow(), textOf(row, m_rules.date),
               QCoreApplication::translate("import", "a date such as 2024/04/01 or R.06/04/01"));
        return !m_stop;
    }
    m_firstDay = m_firstDay == 0 ? day : std::min(m_firstDay, day);
    m_lastDay = std::max(m_lastDay, day);
    takeSide(row, 0, monthOf(day));
    takeSide(row, 1, monthOf(day));
    takeHints(row);
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
