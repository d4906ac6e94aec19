// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflow/review_parts.h"

#include "ledger/annual_accounts.h"

#include <QCoreApplication>

#include <algorithm>

namespace smartsme {

namespace {

bool has(const Problems &problems, const char *id)
{
    return std::ranges::any_of(problems, [&](const Problem &problem) { return problem.id == QLatin1String(id); });
}

/// Whether the account shows opening, movements and closing, and they add up: on the side it is printed on.
std::optional<bool> isCarried(const AccountTotals &account)
{
    if (!account.opening || !account.closing || account.months.empty())
        return std::nullopt;
    Yen net;
    for (const MonthlyMovement &month : account.months)
        net += month.debit - month.credit;
    const Yen moved = *account.closing - *account.opening;
    if (account.normalSide)
        return moved == (*account.normalSide == Side::debit ? net : -net);
    return moved == net || moved == -net;
}

void addBooks(FileReview &review, const Books &books)
{
    review.books = books.kind;
    review.tax = books.tax;
    review.accounts = static_cast<int>(books.accounts.size());
    if (!isSummable(books))
        return;
    Yen debits;
    Yen credits;
    bool isAny = false;
    for (const AccountTotals &account : books.accounts) {
        for (const MonthlyMovement &month : account.months) {
            debits += month.debit;
            credits += month.credit;
            isAny = true;
        }
        if (const auto carried = isCarried(account))
            ++(*carried ? review.carried : review.notCarried);
    }
    if (isAny) {
        review.debits = debits;
        review.credits = credits;
    }
}

ReviewItem itemOf(ReviewTopic topic, QString key, std::size_t file, Problem problem)
{
    ReviewItem item;
    item.topic = topic;
    item.key = std::move(key);
    item.file = file;
    item.problem = std::move(problem);
    return item;
}

/// Books that are counted should treat consumption tax alike: amounts with and without it are not the same sales.
std::optional<ReviewItem> mixedTax(const ReviewInput &input, const std::vector<ContentRef> &counted)
{
    QStringList inclusive;
    QStringList exclusive;
    bool isOfBatch = false;
    for (const ContentRef &content : counted) {
        if (!content.books)
            continue;
        if (content.books->tax == TaxBookkeeping::inclusive)
            inclusive << content.books->source.name;
        if (content.books->tax == TaxBookkeeping::exclusive)
            exclusive << content.books->source.name;
        isOfBatch = isOfBatch || input.fileOf(content.books->source);
    }
    if (!isOfBatch || inclusive.isEmpty() || exclusive.isEmpty())
        return std::nullopt;
    ReviewItem item;
    item.topic = ReviewTopic::taxBookkeeping;
    item.key = QStringLiteral("tax-mixed");
    item.problem = Problem{Severity::warning, QStringLiteral("review.tax-mixed"), {},
                           QCoreApplication::translate("workflow", "Some books contain consumption tax and others do not; their amounts cannot be compared."),
                           {}, {},
                           QCoreApplication::translate("workflow", "Choose the same treatment for all files, or export them again with the same setting.")};
    item.reasons = {QCoreApplication::translate("workflow", "With tax: %1").arg(inclusive.join(QStringLiteral(", "))),
                    QCoreApplication::translate("workflow", "Without tax: %1").arg(exclusive.join(QStringLiteral(", ")))};
    return item;
}

} // namespace

FileReview fileReviewOf(const ReadFile &file)
{
    FileReview review;
    review.path = file.outcome.path;
    review.name = file.outcome.name;
    review.first = file.outcome.first;
    review.last = file.outcome.last;
    review.isTaxAssumed = has(file.outcome.problems, "import.tax-assumed");
    if (!file.imported)
        return review;
    if (const Books *books = std::get_if<Books>(&file.imported->content)) {
        addBooks(review, *books);
        return review;
    }
    review.isPayroll = true;
    const Payroll &payroll = std::get<Payroll>(file.imported->content);
    Yen gross;
    for (const MonthlyPay &pay : payroll.months)
        gross += pay.gross;
    if (tellsPay(payroll))
        review.gross = gross;
    return review;
}

std::vector<ReviewItem> refusedItems(const ReviewInput &input)
{
    std::vector<ReviewItem> items;
    for (std::size_t i = 0; i < input.files.size(); ++i) {
        const FileOutcome &outcome = input.files[i].outcome;
        if (input.files[i].imported)
            continue;
        const auto error = std::ranges::find(outcome.problems, Severity::error, &Problem::severity);
        Q_ASSERT(error != outcome.problems.end());
        ReviewItem item = itemOf(ReviewTopic::refused, QStringLiteral("refused:") + outcome.path, i, *error);
        item.choices = {ReviewAction::leaveOut};
        item.proposed = ReviewAction::leaveOut;
        const bool asksMonth = has(outcome.problems, "import.month-unknown");
        const bool asksPeriod = has(outcome.problems, "import.period-missing");
        if (asksMonth || asksPeriod) {
            item.choices.insert(item.choices.begin(), asksMonth ? ReviewAction::chooseMonth : ReviewAction::choosePeriod);
            item.proposed.reset();
        }
        item.mustBeDecided = true;
        items.push_back(std::move(item));
    }
    return items;
}

std::vector<ReviewItem> taxItems(const ReviewInput &input, const std::vector<ContentRef> &counted)
{
    std::vector<ReviewItem> items;
    for (std::size_t i = 0; i < input.files.size(); ++i) {
        const auto &problems = input.files[i].outcome.problems;
        const auto assumed = std::ranges::find(problems, QStringLiteral("import.tax-assumed"), &Problem::id);
        if (!input.contents[i].books || assumed == problems.end())
            continue;
        const bool isExclusive = input.contents[i].books->tax == TaxBookkeeping::exclusive;
        ReviewItem item = itemOf(ReviewTopic::taxBookkeeping, QStringLiteral("tax:") + input.files[i].outcome.path, i, *assumed);
        item.choices = {ReviewAction::taxExclusive, ReviewAction::taxInclusive};
        item.proposed = isExclusive ? ReviewAction::taxExclusive : ReviewAction::taxInclusive;
        items.push_back(std::move(item));
    }
    if (auto mixed = mixedTax(input, counted))
        items.push_back(std::move(*mixed));
    return items;
}

} // namespace smartsme
