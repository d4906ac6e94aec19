// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflow/account_memory.h"
#include "workflow/import_choice.h"
#include "workflow/session_state.h"

#include <algorithm>

namespace smartsme {

namespace {

/// How a decision wants a file read that was read differently.
std::optional<ImportOptions> otherOptions(const ReadFile &file, const ImportDecisions &decisions)
{
    ImportOptions options = file.options;
    const auto isDecided = [&](const char *topic, ReviewAction action) {
        const auto decided = decisions.byItem.find(QLatin1String(topic) + file.outcome.path);
        return decided != decisions.byItem.end() && decided->second == action;
    };
    const Books *books = file.imported ? std::get_if<Books>(&file.imported->content) : nullptr;
    if (books && isDecided("tax:", ReviewAction::taxExclusive))
        options.tax = TaxBookkeeping::exclusive;
    if (books && isDecided("tax:", ReviewAction::taxInclusive))
        options.tax = TaxBookkeeping::inclusive;
    const auto month = decisions.monthOf.find(file.outcome.path);
    if (month != decisions.monthOf.end() && isDecided("refused:", ReviewAction::chooseMonth))
        options.month = month->second;
    const auto period = decisions.periodOf.find(file.outcome.path);
    if (period != decisions.periodOf.end() && isDecided("refused:", ReviewAction::choosePeriod))
        options.period = period->second;
    const bool isOtherTax = books && options.tax != file.options.tax && options.tax != books->tax;
    const bool isOther = isOtherTax || options.month != file.options.month || options.period != file.options.period;
    return isOther ? std::optional(options) : std::nullopt;
}

std::vector<FileOutcome> outcomesOf(std::vector<ReadFile> files)
{
    std::vector<FileOutcome> outcomes;
    for (ReadFile &file : files)
        outcomes.push_back(std::move(file.outcome));
    return outcomes;
}

/// Every file says why nothing was kept: its own fault, or that of another one.
void refuse(std::vector<ReadFile> &files, const std::vector<const ReviewItem *> &open)
{
    for (const ReviewItem *item : open) {
        Problems &problems = files[*item->file].outcome.problems;
        if (std::ranges::find(problems, item->problem) == problems.end())
            problems.push_back(item->problem);
    }
    for (ReadFile &file : files) {
        if (!hasErrors(file.outcome.problems))
            file.outcome.problems.push_back(
                Problem{Severity::note, QStringLiteral("import.batch-refused"), Place{file.outcome.name, {}, 0, 0},
                        Session::tr("Not taken, because another file chosen with it was refused."), {}, {},
                        Session::tr("Leave that file out or solve what is wrong with it; then all are taken together.")});
    }
}

/// Why a file that could be read is left out.
void tellWhatIsLeftOut(std::vector<ReadFile> &files, const ImportReview &review, const BatchChoice &choice)
{
    for (const ReviewItem &item : review.items) {
        if (item.topic != ReviewTopic::sameContent && item.topic != ReviewTopic::samePeriod)
            continue;
        const std::size_t left = choice.leftOut.contains(*item.file) ? *item.file : item.otherFile.value_or(*item.file);
        if (!choice.leftOut.contains(left))
            continue;
        Problem problem = item.problem;
        problem.severity = Severity::note;
        problem.place.file = files[left].outcome.name;
        files[left].outcome.problems.push_back(std::move(problem));
    }
}

bool isStopped(const std::vector<ReadFile> &files)
{
    return std::ranges::any_of(files, [](const ReadFile &file) {
        return std::ranges::find(file.outcome.problems, QStringLiteral("import.stopped"), &Problem::id) != file.outcome.problems.end();
    });
}

/// The contents of the files that are taken; each outcome says what became of its file.
std::vector<ImportedContent> take(std::vector<ReadFile> &files, const BatchChoice &choice)
{
    std::vector<ImportedContent> contents;
    for (std::size_t i = 0; i < files.size(); ++i) {
        FileOutcome &outcome = files[i].outcome;
        outcome.isLeftOut = choice.leftOut.contains(i);
        outcome.isTaken = !outcome.isLeftOut;
        if (outcome.isTaken)
            contents.emplace_back(std::move(files[i].imported->content), std::move(files[i].lines));
    }
    return contents;
}

std::vector<Books> booksOf(const std::vector<ImportedContent> &contents)
{
    std::vector<Books> books;
    for (const ImportedContent &one : contents) {
        if (const Books *content = std::get_if<Books>(&one.content))
            books.push_back(*content);
    }
    return books;
}

} // namespace

std::vector<ReadFile> Session::readFiles(const QStringList &paths, const ImportOptions &options, const ReadingProgress &progress) const
{
    ImportOptions reading = options;
    reading.language = language();
    reading.bookWords = &m_state->knowledge.bookWords;
    return readAll(paths, m_state->knowledge.layouts, reading, m_state->options.databasePath, progress);
}

std::vector<ReadFile> Session::readAgain(std::vector<ReadFile> files, const ImportDecisions &decisions, const ReadingProgress &progress) const
{
    for (ReadFile &file : files) {
        if (const auto options = otherOptions(file, decisions))
            file = readAll({file.outcome.path}, m_state->knowledge.layouts, *options, m_state->options.databasePath, progress).front();
    }
    return files;
}

ImportReview Session::reviewFiles(const std::vector<ReadFile> &files) const
{
    return reviewOf(files, current(), m_state->knowledge, language());
}

std::vector<FileOutcome> Session::keepFiles(std::vector<ReadFile> files, const ImportDecisions &decisions)
{
    files = readAgain(std::move(files), decisions);
    const ImportReview review = reviewFiles(files);
    const BatchChoice choice = choiceOf(review, decisions);
    if (!choice.open.empty() || isStopped(files)) {
        refuse(files, choice.open);
        return outcomesOf(std::move(files));
    }
    tellWhatIsLeftOut(files, review, choice);
    const std::vector<ImportedContent> contents = take(files, choice);
    std::vector<FileOutcome> outcomes = outcomesOf(std::move(files));
    if (contents.empty())
        return outcomes;
    const auto taken = choicesToTakeOver(booksOf(contents), current(), m_state->office, m_state->knowledge.accountMap, m_state->knowledge.categories);
    const auto done = kept(m_state->store->addImports(current().id, contents, m_state->now(), choice.replaced, taken));
    if (!done) {
        for (FileOutcome &outcome : outcomes) {
            outcome.isTaken = false;
            std::ranges::copy(done.problems(), std::back_inserter(outcome.problems));
        }
    }
    return outcomes;
}

std::vector<FileOutcome> Session::importFiles(const QStringList &paths, const ImportOptions &options, const ImportDecisions &decisions,
                                              const ReadingProgress &progress)
{
    return keepFiles(readFiles(paths, options, progress), decisions);
}

std::optional<ImportChange> Session::undoableImport() const
{
    const auto change = m_state->store->lastImportChange(current().id);
    return change ? *change : std::nullopt;
}

Result<Done> Session::undoImport()
{
    return kept(m_state->store->undoImportChange(current().id, m_state->now()));
}

} // namespace smartsme
