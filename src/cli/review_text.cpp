// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/review_text.h"

#include "cli/sections.h"
#include "cli/text_table.h"
#include "core/number_text.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace smartsme {

namespace {

QString cell(const std::optional<Yen> &amount)
{
    return amount ? yenText(*amount) : QString();
}

QString taxText(const FileReview &file)
{
    if (!file.books || file.tax == TaxBookkeeping::unknown)
        return {};
    const QString tax = file.tax == TaxBookkeeping::exclusive ? QCoreApplication::translate("cli", "without tax") : QCoreApplication::translate("cli", "with tax");
    return file.isTaxAssumed ? QCoreApplication::translate("cli", "%1 (assumed)").arg(tax) : tax;
}

/// What was checked within the file: both sides, and accounts that carry their balance.
QString checkText(const FileReview &file)
{
    if (file.gross)
        return QCoreApplication::translate("cli", "paid %1").arg(yenText(*file.gross));
    QStringList checks;
    if (file.debits && file.credits && *file.debits == *file.credits)
        checks << QCoreApplication::translate("cli", "both sides %1").arg(yenText(*file.debits));
    else if (file.debits && file.credits)
        checks << QCoreApplication::translate("cli", "debit %1, credit %2").arg(yenText(*file.debits), yenText(*file.credits));
    if (file.carried + file.notCarried > 0)
        checks << QCoreApplication::translate("cli", "%1 of %2 accounts carry their balance").arg(file.carried).arg(file.carried + file.notCarried);
    return checks.join(QStringLiteral("; "));
}

QString itemText(const ReviewItem &item)
{
    QString text = item.problem.place.file.isEmpty() ? item.problem.message : item.problem.place.file + QStringLiteral(": ") + item.problem.message;
    text += QLatin1Char('\n');
    if (!item.amounts.empty()) {
        constexpr std::size_t mostShown = 10;
        TextTable table({1, 2, 3});
        table.add({QString(), item.leftName, item.rightName, QCoreApplication::translate("cli", "Difference")});
        for (std::size_t i = 0; i < std::min(mostShown, item.amounts.size()); ++i)
            table.add({item.amounts[i].name, cell(item.amounts[i].left), cell(item.amounts[i].right), yenText(item.amounts[i].difference)});
        text += table.text(QStringLiteral("    "));
        if (item.amounts.size() > mostShown)
            text += QStringLiteral("    ") + QCoreApplication::translate("cli", "and %1 more").arg(item.amounts.size() - mostShown) + QLatin1Char('\n');
    }
    for (const QString &reason : item.reasons)
        text += QStringLiteral("    ") + reason + QLatin1Char('\n');
    return text;
}

QJsonValue yenValue(const std::optional<Yen> &amount)
{
    return amount ? QJsonValue(qint64(amount->value())) : QJsonValue();
}

QJsonObject itemJson(const ReviewItem &item)
{
    QJsonArray amounts;
    for (const ReviewAmount &amount : item.amounts)
        amounts << QJsonObject{{QStringLiteral("name"), amount.name}, {QStringLiteral("left"), yenValue(amount.left)},
                               {QStringLiteral("right"), yenValue(amount.right)}, {QStringLiteral("difference"), qint64(amount.difference.value())}};
    return {{QStringLiteral("id"), item.problem.id}, {QStringLiteral("file"), item.problem.place.file}, {QStringLiteral("text"), printed(item.problem)},
            {QStringLiteral("left"), item.leftName}, {QStringLiteral("right"), item.rightName}, {QStringLiteral("amounts"), amounts},
            {QStringLiteral("reasons"), QJsonArray::fromStringList({item.reasons.begin(), item.reasons.end()})},
            {QStringLiteral("must_be_decided"), item.mustBeDecided}};
}

} // namespace

QString periodCell(const std::optional<Month> &first, const std::optional<Month> &last)
{
    if (!first || !last)
        return {};
    return *first == *last ? first->iso() : first->iso() + QStringLiteral("–") + last->iso();
}

QString reviewText(const ImportReview &review)
{
    TextTable table;
    for (const FileReview &file : review.files) {
        if (file.books || file.isPayroll)
            table.add({file.name, periodCell(file.first, file.last), taxText(file), checkText(file)});
    }
    QString items;
    for (const ReviewItem &item : review.items) {
        if (!item.amounts.empty() || !item.reasons.empty() || item.topic == ReviewTopic::monthsMissing)
            items += itemText(item);
    }
    if (table.isEmpty() && items.isEmpty())
        return {};
    return headingText(QCoreApplication::translate("cli", "What was checked")) + table.text(QStringLiteral("  ")) + items;
}

namespace {

/// Three names at most; of more, how many there are.
QString listed(const QStringList &names)
{
    constexpr qsizetype mostNamed = 3;
    const QString shown = names.mid(0, mostNamed).join(QStringLiteral(", "));
    const auto count = static_cast<int>(names.size());      // lupdate overlooks a call with a cast in it
    return count <= mostNamed ? shown : QCoreApplication::translate("cli", "%n files (%1, …)", nullptr, count).arg(shown);
}

} // namespace

QString changeText(const ImportChange &change)
{
    const QString added = listed(change.added);
    const QString restored = listed(change.restored);
    switch (change.kind) {
    case ImportChange::Kind::files:
        return restored.isEmpty() ? QCoreApplication::translate("cli", "the batch of %1").arg(added)
                                  : QCoreApplication::translate("cli", "the batch of %1, which replaced %2").arg(added, restored);
    case ImportChange::Kind::removal: return QCoreApplication::translate("cli", "the removal of %1").arg(restored);
    case ImportChange::Kind::typedAmounts:
        if (added.isEmpty() && restored.isEmpty() && change.people)
            return QCoreApplication::translate("cli", "the typing of the people of %1").arg(change.people->iso());
        return QCoreApplication::translate("cli", "the typing of %1").arg(added.isEmpty() ? restored : added);
    case ImportChange::Kind::accountChoice: return QCoreApplication::translate("cli", "the choice for the account %1").arg(change.account);
    }
    Q_UNREACHABLE();
}

QJsonObject reviewJson(const ImportReview &review)
{
    QJsonArray files;
    for (const FileReview &file : review.files)
        files << QJsonObject{{QStringLiteral("name"), file.name}, {QStringLiteral("debits"), yenValue(file.debits)}, {QStringLiteral("credits"), yenValue(file.credits)},
                             {QStringLiteral("accounts"), file.accounts}, {QStringLiteral("carried"), file.carried},
                             {QStringLiteral("not_carried"), file.notCarried}, {QStringLiteral("gross"), yenValue(file.gross)}};
    QJsonArray items;
    for (const ReviewItem &item : review.items)
        items << itemJson(item);
    return {{QStringLiteral("files"), files}, {QStringLiteral("items"), items}};
}

} // namespace smartsme
