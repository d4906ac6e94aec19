// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/import_panel.h"

#include "ui/pages/import_desk.h"
#include "ui/theme/theme.h"
#include "ui/widgets/problem_list.h"
#include "ui/widgets/review_card.h"

#include <QComboBox>

#include <algorithm>

namespace smartsme {

namespace {

constexpr int monthsOffered = 120;
constexpr int monthsOfYear = 12;
constexpr std::size_t amountsShown = 5;
constexpr std::size_t mostOfATopic = 6;     // cards of one kind; of more the last one stands for the rest
constexpr qsizetype namesShown = 5;

QString amountText(const std::optional<Yen> &amount)
{
    return amount ? moneyText(*amount, MoneyUnit::yen) : nothingText();
}

std::vector<std::array<QString, 3>> amountRows(const ReviewItem &item)
{
    std::vector<std::array<QString, 3>> rows;
    for (const ReviewAmount &amount : item.amounts) {
        if (rows.size() < amountsShown)
            rows.push_back({amount.name, amountText(amount.left), amountText(amount.right)});
    }
    return rows;
}

void offerMonths(QComboBox *box, QDate today, Language language)
{
    for (int back = 0; back < monthsOffered; ++back) {
        const Month month = Month(today).plus(-back);
        box->addItem(monthText(month.firstDay(), language), month.iso());
    }
    box->setMaxVisibleItems(14);
}

/// First and last month of a fiscal year: twelve months unless the first is chosen later.
void offerPeriod(QComboBox *first, QComboBox *last, QDate today, Language language)
{
    for (int back = 0; back < monthsOffered; ++back) {
        const Month month = Month(today).plus(-back);
        last->addItem(ImportPanel::tr("to %1", "month").arg(monthText(month.firstDay(), language)), month.iso());
    }
    last->setMaxVisibleItems(14);
    first->setMaxVisibleItems(monthsOfYear);
    const auto offerFirst = [first, last, language] {
        const Month end = Month::fromIso(last->currentData().toString()).value_or(Month());
        first->clear();
        for (int back = monthsOfYear - 1; back >= 0; --back)
            first->addItem(ImportPanel::tr("from %1", "month").arg(monthText(end.plus(-back).firstDay(), language)), end.plus(-back).iso());
    };
    offerFirst();
    QObject::connect(last, &QComboBox::currentIndexChanged, first, offerFirst);
}

bool isUnknownFile(const ReadFile *file)
{
    return file && !file->imported && !file->outcome.recognition;
}

} // namespace

ImportPanel::ImportPanel(QWidget *parent) : PanelColumn(parent) {}

void ImportPanel::showDesk(const ImportDesk &desk, const Problems &remarks, QDate today, Language language)
{
    clear();
    Problems told = desk.problems();
    const Problems ofFiles = desk.fileProblems();
    told.insert(told.end(), ofFiles.begin(), ofFiles.end());
    told.insert(told.end(), remarks.begin(), remarks.end());
    const std::size_t count = desk.review().items.size() + ProblemList::grouped(told).size();
    heading(count == 0 ? tr("Nothing to check") : tr("To check: %1").arg(count));
    std::vector<std::vector<const ReviewItem *>> byTopic;       // in the order of the review
    for (const ReviewItem &item : desk.review().items) {
        const auto known = std::ranges::find_if(byTopic, [&](const auto &items) { return items.front()->topic == item.topic; });
        if (known == byTopic.end())
            byTopic.push_back({&item});
        else
            known->push_back(&item);
    }
    for (const auto &items : byTopic)
        addItems(desk, items, today, language);
    if (!told.empty()) {
        auto *list = new ProblemList;
        list->set(told, [&desk](const Problem &problem) { return desk.pathOf(problem).has_value(); });
        connect(list, &ProblemList::rowAsked, this, &ImportPanel::rowAsked);
        add(list);
    }
    note(tr("Names and numbers of employees are not kept. Only monthly totals by type of employment stay."), QStringLiteral("lock"));
}

void ImportPanel::addRule()
{
    auto *line = new QFrame;
    line->setObjectName(QStringLiteral("rule"));
    line->setFixedHeight(1);
    add(line);
}

void ImportPanel::addItems(const ImportDesk &desk, const std::vector<const ReviewItem *> &items, QDate today, Language language)
{
    const std::size_t shown = items.size() > mostOfATopic ? mostOfATopic - 1 : items.size();
    for (std::size_t i = 0; i < shown; ++i) {
        addItem(desk, *items[i], today, language);
        addRule();
    }
    if (shown == items.size())
        return;
    addSame(desk, {items.begin() + static_cast<std::ptrdiff_t>(shown), items.end()});
    addRule();
}

/// Hundreds of files of one kind ask one question once: only what all of them offer can be chosen for all.
void ImportPanel::addSame(const ImportDesk &desk, const std::vector<const ReviewItem *> &items)
{
    Problem same;
    same.severity = items.front()->problem.severity;
    same.message = tr("The same for %n more files", nullptr, static_cast<int>(items.size()));
    QStringList keys;
    QStringList names;
    for (const ReviewItem *item : items) {
        keys << item->key;
        if (names.size() < namesShown && !item->problem.place.file.isEmpty())
            names << item->problem.place.file;
    }
    same.remedy = names.join(QStringLiteral(", ")) + (static_cast<std::size_t>(names.size()) < items.size() ? QStringLiteral(" …") : QString());
    std::vector<ReviewCard::Choice> choices;
    for (const ReviewAction action : items.front()->choices) {
        const bool isCommon = std::ranges::all_of(items, [&](const ReviewItem *item) { return std::ranges::find(item->choices, action) != item->choices.end(); });
        if (!isCommon || action == ReviewAction::chooseMonth || action == ReviewAction::choosePeriod)
            continue;
        const bool isChosen = std::ranges::all_of(items, [&](const ReviewItem *item) {
            const auto decision = desk.decisions().byItem.find(item->key);
            return decision != desk.decisions().byItem.end() && decision->second == action;
        });
        choices.push_back({tr("All: %1").arg(reviewActionText(action)), [this, keys, action, isChosen] { Q_EMIT decided(keys, isChosen ? std::nullopt : std::optional(action)); },
                           QStringLiteral("all%1Button").arg(static_cast<int>(action)), isChosen, false});
    }
    auto *card = new ReviewCard(same);
    card->addChoices(choices);
    add(card);
}

void ImportPanel::addItem(const ImportDesk &desk, const ReviewItem &item, QDate today, Language language)
{
    auto *card = new ReviewCard(item.problem);
    card->addAmounts(item.leftName, item.rightName, amountRows(item));
    card->addReasons(item.reasons);
    const ReadFile *file = item.file ? desk.file(*item.file) : nullptr;
    const QString path = file ? file->outcome.path : QString();
    const auto decision = desk.decisions().byItem.find(item.key);
    const bool isDecided = decision != desk.decisions().byItem.end();
    std::vector<ReviewCard::Choice> choices;
    for (const ReviewAction action : item.choices) {
        if (action == ReviewAction::chooseMonth || action == ReviewAction::choosePeriod)
            continue;
        const bool isChosen = isDecided && decision->second == action;
        const QStringList key{item.key};
        choices.push_back({reviewActionText(action), [this, key, action, isChosen] { Q_EMIT decided(key, isChosen ? std::nullopt : std::optional(action)); },
                           QStringLiteral("choice%1Button").arg(static_cast<int>(action)), isChosen, item.proposed == action});
    }
    if (item.topic == ReviewTopic::refused && file) {
        if (isUnknownFile(file))
            choices.insert(choices.begin(), {tr("Teach the columns"), [this, path] { Q_EMIT teachingAsked(path); }, QStringLiteral("teachUnknownButton")});
        else
            choices.insert(choices.begin(), {tr("Look at the file"), [this, path] { Q_EMIT fileAsked(path); }, QStringLiteral("lookButton")});
        choices.push_back({tr("Read it again"), [this, path] { Q_EMIT readingAsked(path); }, QStringLiteral("readAgainButton")});
    }
    if (desk.pathOf(item.problem))
        choices.insert(choices.begin(), {ProblemList::openRowText(), [this, problem = item.problem] { Q_EMIT rowAsked(problem); }, QStringLiteral("openRowButton")});
    if (std::ranges::find(item.choices, ReviewAction::chooseMonth) != item.choices.end()) {
        const auto boxes = card->addChoosers({tr("Month of payment")}, tr("Read as this month"), QStringLiteral("month"), [this, key = item.key, path](const QStringList &chosen) {
            if (const auto month = Month::fromIso(chosen.front()))
                Q_EMIT monthChosen(key, path, *month);
        });
        offerMonths(boxes.front(), today, language);
    }
    if (std::ranges::find(item.choices, ReviewAction::choosePeriod) != item.choices.end()) {
        const auto boxes = card->addChoosers({tr("First month of the file"), tr("Last month of the file")}, tr("Read as this year"), QStringLiteral("period"),
                                             [this, key = item.key, path](const QStringList &chosen) {
            const auto first = Month::fromIso(chosen.front());
            const auto last = Month::fromIso(chosen.back());
            if (first && last)
                Q_EMIT periodChosen(key, path, *first, *last);
        });
        offerPeriod(boxes.front(), boxes.back(), today, language);
    }
    card->addChoices(choices);
    add(card);
}

} // namespace smartsme
