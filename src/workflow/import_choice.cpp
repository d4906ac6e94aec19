// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflow/import_choice.h"

#include <algorithm>

namespace smartsme {

namespace {

bool isOfCase(const ReviewItem &item)
{
    return !item.otherSha256.isEmpty();
}

bool isRepetition(const ReviewItem &item)
{
    return item.topic == ReviewTopic::samePeriod || item.topic == ReviewTopic::sameContent;
}

std::optional<ReviewAction> actionFor(const ReviewItem &item, const ImportDecisions &decisions)
{
    // A file that is refused although a month or period was chosen for it is still to be decided.
    const auto solves = [&](ReviewAction action) { return item.topic != ReviewTopic::refused || action == ReviewAction::leaveOut; };
    const auto offered = [&](ReviewAction action) { return std::ranges::find(item.choices, action) != item.choices.end() && solves(action); };
    if (const auto decided = decisions.byItem.find(item.key); decided != decisions.byItem.end() && offered(decided->second))
        return decided->second;
    if (isRepetition(item) && isOfCase(item) && decisions.samePeriod && offered(*decisions.samePeriod))
        return *decisions.samePeriod;
    if (isRepetition(item) && !isOfCase(item) && decisions.takesFuller)
        return item.proposed;
    if (item.topic == ReviewTopic::refused && decisions.leavesOutRefused)
        return ReviewAction::leaveOut;
    // The same content a second time is left out without asking: nothing is lost.
    return item.mustBeDecided || item.topic != ReviewTopic::sameContent ? std::nullopt : item.proposed;
}

void apply(const ReviewItem &item, ReviewAction action, BatchChoice &choice)
{
    switch (action) {
    case ReviewAction::replace:
        if (item.otherFile)
            choice.leftOut.insert(*item.otherFile);
        else
            choice.replaced << item.otherSha256;
        break;
    case ReviewAction::keepOld:
    case ReviewAction::leaveOut:
        choice.leftOut.insert(*item.file);
        break;
    case ReviewAction::keepBoth:
    case ReviewAction::taxExclusive:
    case ReviewAction::taxInclusive:
    case ReviewAction::chooseMonth:
    case ReviewAction::choosePeriod:
        break;
    }
}

} // namespace

BatchChoice choiceOf(const ImportReview &review, const ImportDecisions &decisions)
{
    BatchChoice choice;
    const auto decide = [&](const auto &isMeant) {
        for (const ReviewItem &item : review.items) {
            const bool isGone = (item.file && choice.leftOut.contains(*item.file)) || (item.otherFile && choice.leftOut.contains(*item.otherFile));
            if (isGone || !isMeant(item))
                continue;
            if (const auto action = actionFor(item, decisions))
                apply(item, *action, choice);
            else if (item.mustBeDecided)
                choice.open.push_back(&item);
        }
    };
    // A file that is kept old against one import of the case must not replace another one: what leaves files out comes first.
    const auto leavesOut = [&](const ReviewItem &item) {
        const auto action = actionFor(item, decisions);
        return action == ReviewAction::keepOld || action == ReviewAction::leaveOut;
    };
    decide([](const ReviewItem &item) { return item.topic == ReviewTopic::refused; });
    decide([&](const ReviewItem &item) { return isRepetition(item) && !isOfCase(item); });
    decide([&](const ReviewItem &item) { return isRepetition(item) && isOfCase(item) && leavesOut(item); });
    decide([&](const ReviewItem &item) { return isRepetition(item) && isOfCase(item) && !leavesOut(item); });
    return choice;
}

} // namespace smartsme
