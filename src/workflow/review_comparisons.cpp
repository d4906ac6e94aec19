// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflow/review_parts.h"

#include "core/number_text.h"
#include "ledger/books_comparison.h"
#include "ledger/payroll_comparison.h"
#include "workflow/fiscal_years_of_case.h"
#include "workflow/knowledge.h"

#include <QCoreApplication>

#include <algorithm>

namespace smartsme {

namespace {

QString reasonText(DifferenceReason reason)
{
    switch (reason) {
    case DifferenceReason::journalWithTax:
        return QCoreApplication::translate("workflow", "Most amounts of the journal are 8 or 10 % higher: the journal contains consumption tax, the trial balance does not.");
    case DifferenceReason::printedWithTax:
        return QCoreApplication::translate("workflow", "Most amounts of the trial balance are 8 or 10 % higher: the trial balance contains consumption tax, the journal does not.");
    case DifferenceReason::closingEntriesMissing:
        return QCoreApplication::translate("workflow", "The journal lacks depreciation, inventories, taxes or accruals: it may have been exported without the closing entries.");
    case DifferenceReason::openingEntries:
        return QCoreApplication::translate("workflow", "The journal holds the opening balances as entries; the trial balance shows them apart.");
    }
    Q_UNREACHABLE();
}

QString payKindText(PayKind kind)
{
    switch (kind) {
    case PayKind::officerPay: return QCoreApplication::translate("workflow", "Officers' pay");
    case PayKind::wages: return QCoreApplication::translate("workflow", "Wages");
    case PayKind::bonus: return QCoreApplication::translate("workflow", "Bonuses");
    case PayKind::commuting: return QCoreApplication::translate("workflow", "Commuting allowances");
    case PayKind::all: return QCoreApplication::translate("workflow", "Sum of pay");
    }
    Q_UNREACHABLE();
}

/// What is left of an amount when 10 % consumption tax within it is taken out.
Yen withoutTax(Yen amount)
{
    return Yen(amount.value() * 10 / 11);
}

QString reasonText(PayReason reason, const PayrollComparison &comparison)
{
    switch (reason) {
    case PayReason::commutingInTravel:
        return QCoreApplication::translate("workflow", "Commuting allowances of %1 yen are not among the wages of the accounts; they usually stand in travel expenses, without consumption tax as %2 yen.")
            .arg(yenText(comparison.commuting), yenText(withoutTax(comparison.commuting)));
    case PayReason::commutingInWages:
        return QCoreApplication::translate("workflow", "The wages of the accounts contain the commuting allowances of %1 yen.").arg(yenText(comparison.commuting));
    case PayReason::monthShift:
        return QCoreApplication::translate("workflow", "The accounts book pay in the month of the work, the payroll in the month of payment: one month later they agree.");
    case PayReason::mayBeMonthShift:
        return QCoreApplication::translate("workflow", "The accounts may book pay in the month of the work, the payroll in the month of payment. The payroll of the month after the year would tell.");
    case PayReason::officersMissing:
        return QCoreApplication::translate("workflow", "The payroll has no officers; their pay may be in another file.");
    case PayReason::bonusMissing:
        return QCoreApplication::translate("workflow", "The payroll has no bonuses; the files of the bonus months may be missing.");
    case PayReason::partTimeMissing:
        return QCoreApplication::translate("workflow", "The difference is the part-time wages of the accounts; the payroll of the part-timers may be missing.");
    case PayReason::undivided:
        return QCoreApplication::translate("workflow", "The accounts hold several kinds of personnel cost in one line.");
    }
    Q_UNREACHABLE();
}

ReviewItem journalItem(const ReviewInput &input, const BooksDifference &difference, std::optional<std::size_t> file)
{
    ReviewItem item;
    item.topic = ReviewTopic::journalDiffers;
    item.file = file;
    QStringList journals;
    item.key = QStringLiteral("journal:") + difference.printed->source.sha256;
    for (const Books *journal : difference.journals) {
        journals << journal->source.name;
        item.key += QLatin1Char('|') + journal->source.sha256;
    }
    item.leftName = journals.join(QStringLiteral(", "));
    item.rightName = difference.printed->source.name;
    for (const AccountDifference &account : difference.accounts)
        item.amounts.push_back({account.name, account.journal, account.printed, account.difference()});
    for (const DifferenceReason reason : difference.reasons)
        item.reasons.push_back(reasonText(reason));
    if (item.reasons.empty())
        item.reasons.push_back(QCoreApplication::translate("workflow", "One of the two may have been exported before later entries were made."));
    const ReviewAmount &largest = item.amounts.front();
    const auto count = static_cast<int>(item.amounts.size());       // lupdate overlooks a call with a cast in it
    item.problem = Problem{Severity::warning, QStringLiteral("review.journal-differs"), Place{difference.printed->source.name, {}, 0, 0},
                           QCoreApplication::translate("workflow", "Journal and trial balance of %1 differ in %n accounts, most in %2: %3 yen in the journal, %4 yen in the trial balance.",
                                                       nullptr, count)
                               .arg(periodText(difference.printed->first, difference.printed->last, input.language), largest.name, yenText(*largest.left), yenText(*largest.right)),
                           {}, {},
                           QCoreApplication::translate("workflow", "Export both again on the same day, with the same period and the same setting for consumption tax. "
                                                                   "Where they cover the same months, the trial balance is used.")};
    return item;
}

bool touches(const ReviewInput &input, FiscalYear year)
{
    return std::ranges::any_of(input.contents, [&](const ContentRef &content) {
        if (content.books)
            return content.books->first <= year.last() && year.first() <= content.books->last;
        return content.payroll && std::ranges::any_of(content.payroll->months, [&](const MonthlyPay &pay) { return year.contains(pay.month); });
    });
}

ReviewItem payrollItem(const PayrollComparison &comparison, Language language)
{
    ReviewItem item;
    item.topic = ReviewTopic::payrollDiffers;
    item.key = QStringLiteral("payroll:") + comparison.year.iso();
    item.leftName = QCoreApplication::translate("workflow", "Payroll data");
    item.rightName = QCoreApplication::translate("workflow", "Personnel cost in the books");
    for (const PayDifference &kind : comparison.kinds)
        item.amounts.push_back({payKindText(kind.kind), kind.payroll, kind.books, kind.difference()});
    const ReviewAmount all = item.amounts.back();
    item.amounts.pop_back();
    sortAmounts(item.amounts);
    item.amounts.insert(item.amounts.begin(), all);
    for (const PayReason reason : comparison.reasons)
        item.reasons.push_back(reasonText(reason, comparison));
    item.reasons.push_back(QCoreApplication::translate("workflow", "Statutory and other welfare expenses are not in a payroll and are not compared."));
    item.problem = Problem{comparison.isExplained() ? Severity::note : Severity::warning, QStringLiteral("review.payroll-differs"), {},
                           QCoreApplication::translate("workflow", "Pay of %1: the payroll data add up to %2 yen, the personnel cost in the books to %3 yen, a difference of %4 yen.")
                               .arg(periodText(comparison.year.first(), comparison.year.last(), language), yenText(*all.left), yenText(*all.right), yenText(all.difference)),
                           {}, {},
                           QCoreApplication::translate("workflow", "Check the reasons named. People and hours are taken from the payroll, personnel cost from the accounts.")};
    return item;
}

} // namespace

std::vector<ReviewItem> journalItems(const ReviewInput &input, const ReviewBooks &all)
{
    const auto views = viewsOf(all.books, input.knowledge.accountMap, input.firm.mapping, input.knowledge.categories);
    std::vector<ReviewItem> items;
    for (const FiscalYear year : yearsOf(views, calendarOf(input.firm, all.books))) {
        for (const BooksDifference &difference : booksDifferences(sourcesOf(year, views))) {
            const auto file = input.fileOf(difference.printed->source);
            const bool isOfBatch = file || std::ranges::any_of(difference.journals, [&](const Books *journal) { return input.fileOf(journal->source).has_value(); });
            if (isOfBatch)
                items.push_back(journalItem(input, difference, file));
        }
    }
    return items;
}

std::vector<ReviewItem> payrollItems(const ReviewInput &input, const ReviewBooks &all)
{
    const Knowledge &tables = input.knowledge;
    const AccountsOfYears accounts = annualAccounts(all.books, tables.accountMap, input.firm.mapping, tables.categories, calendarOf(input.firm, all.books));
    std::vector<ReviewItem> items;
    for (const AnnualAccounts &year : accounts.years) {
        const auto comparison = touches(input, year.year) ? comparePayroll(year, all.payrolls, tables.categories) : std::nullopt;
        if (comparison && (comparison->kinds.back().difference() != Yen(0) || !comparison->isExplained()))
            items.push_back(payrollItem(*comparison, input.language));
    }
    return items;
}

} // namespace smartsme
