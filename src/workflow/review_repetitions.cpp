// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflow/review_parts.h"

#include "ledger/annual_accounts.h"
#include "ledger/book_view.h"
#include "workflow/knowledge.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <tuple>

namespace smartsme {

namespace {

using Totals = std::map<QString, Yen>;      ///< by name of the category, or of the account where none is known

/// Amounts by category of the months both have. Printed books have one amount for all their months: these are compared only
/// where the periods are the same.
Totals totalsOf(const BookView &view, const std::vector<Month> &shared, Language language)
{
    Totals totals;
    for (const MappedLine &line : view.lines) {
        if (line.isTotalRow)
            continue;
        Yen net;
        for (const Month month : shared)
            net += movementIn(*line.account, month, month).net;
        const bool isPrintedOnly = line.account->months.empty() && line.account->closing;
        const Yen amount = isPrintedOnly ? line.ofPrinted(*line.account->closing) : line.onOwnSide(net);
        if (amount != Yen(0))
            totals[line.category ? line.category->label.in(language) : line.account->name] += amount;
    }
    return totals;
}

/// Nothing where the two cannot be compared.
std::optional<std::pair<Totals, Totals>> booksTotals(const ReviewInput &input, const ImportOverlap &overlap)
{
    const Books &here = *input.contents[overlap.file].books;
    const Books &there = *overlap.other.books;
    if (!isSummable(here) || !isSummable(there))
        return std::nullopt;
    if (here.kind != BooksKind::journal && (here.first != there.first || here.last != there.last))
        return std::nullopt;
    const std::vector<Books> both{here, there};
    const auto views = viewsOf(both, input.knowledge.accountMap, input.firm.mapping, input.knowledge.categories);
    return std::pair(totalsOf(views[0], overlap.shared, input.language), totalsOf(views[1], overlap.shared, input.language));
}

Totals payTotals(const Payroll &payroll, const std::vector<Month> &shared)
{
    Totals totals;
    for (const MonthlyPay &pay : payroll.months) {
        if (!std::ranges::binary_search(shared, pay.month))
            continue;
        totals[QCoreApplication::translate("workflow", "Gross pay")] += pay.gross;
        totals[QCoreApplication::translate("workflow", "Officers' pay")] += pay.officerPay;
        totals[QCoreApplication::translate("workflow", "Wages")] += pay.wages;
        totals[QCoreApplication::translate("workflow", "Bonuses")] += pay.bonus;
        totals[QCoreApplication::translate("workflow", "Commuting allowances")] += pay.commuting;
    }
    return totals;
}

/// People and hours of the shared months, run by run.
auto workIn(const Payroll &payroll, const std::vector<Month> &shared)
{
    std::vector<std::tuple<Month, EmploymentType, bool, std::int64_t, std::optional<std::int64_t>, std::optional<std::int64_t>>> work;
    const auto minutes = [](const std::optional<Hours> &hours) { return hours ? std::optional<std::int64_t>(hours->minutes()) : std::nullopt; };
    for (const MonthlyPay &pay : payroll.months) {
        if (std::ranges::binary_search(shared, pay.month))
            work.emplace_back(pay.month, pay.type, pay.isBonus, pay.heads.hundredths(), minutes(pay.hours), minutes(pay.overtime));
    }
    std::ranges::sort(work);
    return work;
}

/// Months that are not among the shared ones.
QString ownMonths(const Payroll &payroll, const ImportOverlap &overlap, Language language)
{
    std::set<Month> months;
    for (const MonthlyPay &pay : payroll.months)
        months.insert(pay.month);
    std::vector<Month> own;
    std::ranges::set_difference(months, overlap.shared, std::back_inserter(own));
    return monthNames(own, language);
}

std::vector<ReviewAmount> differencesOf(const std::pair<Totals, Totals> &totals)
{
    std::map<QString, ReviewAmount> byName;
    for (const auto &[name, amount] : totals.first)
        byName[name] = {name, amount, {}, amount};
    for (const auto &[name, amount] : totals.second) {
        ReviewAmount &row = byName[name];
        row.name = name;
        row.right = amount;
        row.difference = row.left.value_or(Yen(0)) - amount;
    }
    std::vector<ReviewAmount> rows;
    for (const auto &[name, row] : byName) {
        if (row.difference != Yen(0))
            rows.push_back(row);
    }
    sortAmounts(rows);
    return rows;
}

Problem sameContent(const ReviewInput &input, const ImportOverlap &overlap)
{
    const QString other = overlap.other.source().name;
    const QString message = overlap.otherFile ? QCoreApplication::translate("workflow", "%1 has exactly the same content; it is taken once.").arg(other)
                                              : QCoreApplication::translate("workflow", "%1, with exactly this content, is already in the case; it is not taken again.").arg(other);
    return Problem{Severity::note, QStringLiteral("import.same-file"), Place{input.files[overlap.file].outcome.name, {}, 0, 0}, message, {}, {}, QCoreApplication::translate("workflow", "Nothing needs to be done.")};
}

Problem samePeriod(const ReviewInput &input, const ImportOverlap &overlap)
{
    const QString months = monthNames(overlap.shared, input.language);
    const auto count = static_cast<int>(overlap.otherMonths);
    const QString message = (overlap.otherFile
        ? QCoreApplication::translate("workflow", "The period %1 of this file is also in %2, chosen with it, which has %n months.", nullptr, count)
        : QCoreApplication::translate("workflow", "The period %1 of this file is already in the case, in %2, which has %n months.", nullptr, count))
        .arg(months, overlap.other.source().name);
    return Problem{Severity::error, QStringLiteral("import.period-twice"), Place{input.files[overlap.file].outcome.name, {}, 0, 0}, message, {}, {},
                   QCoreApplication::translate("workflow", "Choose “replace” if this file is the newer one, or keep the other one.")};
}

/// Books hold a month once, so both can stay where each has months of its own. Two payrolls of a month may be of other people.
void offerChoices(ReviewItem &item, const ImportOverlap &overlap, bool isPayroll)
{
    const bool hasOwn = overlap.months > overlap.shared.size();
    const bool hasOtherOwn = overlap.otherMonths > overlap.shared.size();
    item.choices = {ReviewAction::replace, ReviewAction::keepOld};
    if (isPayroll || (hasOwn && hasOtherOwn))
        item.choices.push_back(ReviewAction::keepBoth);
    if (!hasOtherOwn)
        item.proposed = ReviewAction::replace;
    else if (hasOwn && !isPayroll)
        item.proposed = ReviewAction::keepBoth;
    else
        item.proposed = overlap.months > overlap.otherMonths ? ReviewAction::replace : ReviewAction::keepOld;
}

void tellReasons(ReviewItem &item, const ReviewInput &input, const ImportOverlap &overlap, bool areEqual)
{
    const ContentRef &here = input.contents[overlap.file];
    const bool isPayroll = here.payroll != nullptr;
    const bool hasOwn = overlap.months > overlap.shared.size();
    const bool hasOtherOwn = overlap.otherMonths > overlap.shared.size();
    const auto add = [&](const QString &sentence) { item.reasons.push_back(sentence); };
    if (isPayroll && workIn(*here.payroll, overlap.shared) != workIn(*overlap.other.payroll, overlap.shared))
        add(QCoreApplication::translate("workflow", "They differ in people or hours."));
    else if (areEqual && !hasOwn && !hasOtherOwn)
        add(QCoreApplication::translate("workflow", "Both hold the same amounts; one of them is enough."));
    if (overlap.months > overlap.otherMonths)
        add(QCoreApplication::translate("workflow", "This file covers more months: %1 against %2.").arg(overlap.months).arg(overlap.otherMonths));
    if (overlap.months < overlap.otherMonths)
        add(QCoreApplication::translate("workflow", "The other one covers more months: %1 against %2.").arg(overlap.otherMonths).arg(overlap.months));
    if (isPayroll && hasOwn && hasOtherOwn) {
        const bool isTaken = item.proposed == ReviewAction::replace;
        add(QCoreApplication::translate("workflow", "Only %1 has %2.")
                .arg(isTaken ? item.rightName : item.leftName, ownMonths(isTaken ? *overlap.other.payroll : *here.payroll, overlap, input.language)));
    }
    if (isPayroll)
        add(QCoreApplication::translate("workflow", "Keep both only if they are payrolls of different people, such as two shops."));
    else if (std::ranges::find(item.choices, ReviewAction::keepBoth) != item.choices.end())
        add(QCoreApplication::translate("workflow", "With both kept, the months they share are counted once."));
}

ReviewItem itemOf(const ReviewInput &input, const ImportOverlap &overlap)
{
    const ContentRef &here = input.contents[overlap.file];
    const FileOutcome &outcome = input.files[overlap.file].outcome;
    ReviewItem item;
    item.file = overlap.file;
    item.otherFile = overlap.otherFile;
    if (!overlap.otherFile)
        item.otherSha256 = overlap.other.source().sha256;
    const QString other = overlap.otherFile ? input.files[*overlap.otherFile].outcome.path : item.otherSha256;
    item.key = QStringLiteral("%1:%2|%3").arg(overlap.isSameContent ? QStringLiteral("same") : QStringLiteral("period"), outcome.path, other);
    if (overlap.isSameContent) {
        item.topic = ReviewTopic::sameContent;
        item.problem = sameContent(input, overlap);
        item.choices = {ReviewAction::keepOld};
        if (!overlap.otherFile)
            item.choices.push_back(ReviewAction::replace);
        item.proposed = ReviewAction::keepOld;
        return item;
    }
    const bool isPayroll = here.payroll != nullptr;
    item.topic = ReviewTopic::samePeriod;
    item.problem = samePeriod(input, overlap);
    item.mustBeDecided = true;
    item.leftName = outcome.name;
    item.rightName = overlap.other.source().name;
    const auto totals = isPayroll ? std::optional(std::pair(payTotals(*here.payroll, overlap.shared), payTotals(*overlap.other.payroll, overlap.shared)))
                                  : booksTotals(input, overlap);
    if (totals)
        item.amounts = differencesOf(*totals);
    offerChoices(item, overlap, isPayroll);
    tellReasons(item, input, overlap, totals && item.amounts.empty());
    return item;
}

} // namespace

std::vector<ReviewItem> repetitionItems(const ReviewInput &input, const std::vector<ImportOverlap> &overlaps)
{
    std::vector<ReviewItem> items;
    for (const ImportOverlap &overlap : overlaps)
        items.push_back(itemOf(input, overlap));
    return items;
}

} // namespace smartsme
