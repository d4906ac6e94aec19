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

constexpr int monthsOffered = 48;
constexpr std::size_t amountsShown = 5;

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

/// Twelve months that end in each of the last months: fiscal years, whatever the closing month.
void offerYears(QComboBox *box, QDate today, Language language)
{
    for (int back = 0; back < monthsOffered; ++back) {
        const Month last = Month(today).plus(-back);
        box->addItem(QStringLiteral("%1 – %2").arg(monthText(last.plus(-11).firstDay(), language), monthText(last.firstDay(), language)), last.iso());
    }
    box->setMaxVisibleItems(14);
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
    told.insert(told.end(), remarks.begin(), remarks.end());
    const std::size_t count = desk.review().items.size() + told.size();
    heading(count == 0 ? tr("Nothing to check") : tr("To check: %1").arg(count));
    for (const ReviewItem &item : desk.review().items) {
        addItem(desk, item, today, language);
        addRule();
    }
    if (!told.empty()) {
        auto *list = new ProblemList;
        list->set(told);
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
        const QString key = item.key;
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
    if (std::ranges::find(item.choices, ReviewAction::chooseMonth) != item.choices.end()) {
        offerMonths(card->addChooser(tr("Month of payment"), tr("Read as this month"), QStringLiteral("month"), [this, key = item.key, path](const QString &chosen) {
            if (const auto month = Month::fromIso(chosen))
                Q_EMIT monthChosen(key, path, *month);
        }), today, language);
    }
    if (std::ranges::find(item.choices, ReviewAction::choosePeriod) != item.choices.end()) {
        offerYears(card->addChooser(tr("Period of the file"), tr("Read as this year"), QStringLiteral("period"), [this, key = item.key, path](const QString &chosen) {
            if (const auto last = Month::fromIso(chosen))
                Q_EMIT periodChosen(key, path, last->plus(-11), *last);
        }), today, language);
    }
    card->addChoices(choices);
    add(card);
}

} // namespace smartsme
