// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflow/import_review.h"

#include "report/number_format.h"
#include "workflow/fiscal_years_of_case.h"
#include "workflow/knowledge.h"
#include "workflow/review_parts.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>
#include <tuple>

namespace smartsme {

QString reviewActionText(ReviewAction action)
{
    switch (action) {
    case ReviewAction::replace: return QCoreApplication::translate("workflow", "Take this file instead");
    case ReviewAction::keepOld: return QCoreApplication::translate("workflow", "Keep the other one");
    case ReviewAction::keepBoth: return QCoreApplication::translate("workflow", "Keep both");
    case ReviewAction::leaveOut: return QCoreApplication::translate("workflow", "Leave this file out");
    case ReviewAction::taxExclusive: return QCoreApplication::translate("workflow", "Books without consumption tax");
    case ReviewAction::taxInclusive: return QCoreApplication::translate("workflow", "Books with consumption tax");
    case ReviewAction::chooseMonth: return QCoreApplication::translate("workflow", "Choose the month");
    case ReviewAction::choosePeriod: return QCoreApplication::translate("workflow", "Choose the period");
    }
    Q_UNREACHABLE();
}

std::vector<ContentRef> ReviewInput::counted(const std::vector<ImportOverlap> &overlaps) const
{
    std::set<const SourceFile *> repeated;
    for (const ImportOverlap &overlap : overlaps) {
        const bool bothHaveOwn = overlap.months > overlap.shared.size() && overlap.otherMonths > overlap.shared.size();
        if (bothHaveOwn && contents[overlap.file].books)
            continue;
        const bool isLess = overlap.otherFile ? overlap.months <= overlap.otherMonths : overlap.months < overlap.otherMonths;
        repeated.insert(&(isLess ? contents[overlap.file] : overlap.other).source());
    }
    std::vector<ContentRef> all;
    for (const Books &books : firm.books)
        all.push_back({&books, nullptr});
    for (const Payroll &payroll : firm.payrolls)
        all.push_back({nullptr, &payroll});
    std::ranges::copy(contents, std::back_inserter(all));
    std::erase_if(all, [&](const ContentRef &content) { return content.isEmpty() || repeated.contains(&content.source()); });
    return all;
}

std::optional<std::size_t> ReviewInput::fileOf(const SourceFile &source) const
{
    const auto at = std::ranges::find_if(contents, [&](const ContentRef &content) { return !content.isEmpty() && content.source() == source; });
    return at == contents.end() ? std::nullopt : std::optional(static_cast<std::size_t>(at - contents.begin()));
}

bool tellsPay(const Payroll &payroll)
{
    return payroll.kind == PayrollKind::payroll || payroll.kind == PayrollKind::wageLedger;
}

QString periodText(Month first, Month last, Language language)
{
    const QString from = monthText(first.firstDay(), language);
    const QString until = monthText(last.firstDay(), language);
    return first == last ? from : QStringLiteral("%1%2%3").arg(from, language == Language::ja ? QStringLiteral("〜") : QStringLiteral(" – "), until);
}

QString monthNames(const std::vector<Month> &months, Language language)
{
    QStringList names;
    for (std::size_t i = 0; i < months.size();) {       // months in a row as one period
        std::size_t end = i;
        while (end + 1 < months.size() && months[end + 1] == months[end].plus(1))
            ++end;
        names << periodText(months[i], months[end], language);
        i = end + 1;
    }
    return names.join(language == Language::ja ? QStringLiteral("、") : QStringLiteral(", "));
}

void sortAmounts(std::vector<ReviewAmount> &amounts)
{
    const auto size = [](const ReviewAmount &amount) { return amount.difference < Yen(0) ? -amount.difference : amount.difference; };
    std::ranges::stable_sort(amounts, [&](const ReviewAmount &a, const ReviewAmount &b) { return size(a) > size(b); });
}

ImportReview reviewOf(const std::vector<ReadFile> &files, const Case &firm, const Knowledge &knowledge, Language language)
{
    ReviewInput input{files, firm, knowledge, language, {}};
    ImportReview review;
    for (const ReadFile &file : files) {
        input.contents.push_back(file.imported ? contentOf(*file.imported) : ContentRef());
        review.files.push_back(fileReviewOf(file));
    }
    const std::vector<ImportOverlap> overlaps = overlapsOf(input.contents, firm);
    const std::vector<ContentRef> counted = input.counted(overlaps);
    ReviewBooks all;
    for (const ContentRef &content : counted) {
        if (content.books && isSummable(*content.books))
            all.books.push_back(*content.books);
        if (content.payroll)
            all.payrolls.push_back(*content.payroll);
    }
    review.periods = periodsOf(counted, calendarOf(firm, all.books));
    for (auto &&items : {refusedItems(input), repetitionItems(input, overlaps), taxItems(input, counted), gapItems(review.periods, language),
                         carryItems(input, all), journalItems(input, all), payrollItems(input, all)})
        std::ranges::copy(items, std::back_inserter(review.items));
    std::ranges::stable_sort(review.items, {}, [](const ReviewItem &item) { return std::tuple(!item.mustBeDecided, item.problem.severity); });
    return review;
}

} // namespace smartsme
