// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnosis/it_spending.h"

#include "diagnosis/topic_sum.h"

#include <algorithm>

namespace smartsme {

namespace {

constexpr BookTopic topics[] = {BookTopic::software, BookTopic::cloud, BookTopic::communication};

const Text totalLabel{QStringLiteral("ソフト・クラウド・通信の支出"), QStringLiteral("Spending on software, cloud and communication")};
const Text ratioLabel{QStringLiteral("IT支出の売上高に対する割合"), QStringLiteral("IT spending as a share of sales")};
const Text whatIsIn{QStringLiteral("その年の費用にしたソフト・クラウド・通信です。資産に計上したソフトウエア、機器、リースは入っていません。"),
                    QStringLiteral("Software, cloud services and communication booked as expenses of the year, without software taken up as an asset, equipment and leases.")};

Text joined(const Text &a, const Text &b)
{
    return {a.ja + b.ja, QStringLiteral("%1 %2").arg(a.en, b.en)};
}

/// The journals of the year, if they cover every month of it that has entries and were searched for what lines pay for.
std::vector<JournalOfYear> searchedJournals(const std::vector<Books> &books, const AnnualAccounts &accounts)
{
    std::vector<JournalOfYear> journals = journalsOfYear(books, accounts.year);
    const bool isSearched = std::ranges::any_of(journals, [](const JournalOfYear &journal) { return !journal.books->signs.empty(); });
    return isSearched && coverAccounts(journals, accounts) ? journals : std::vector<JournalOfYear>();
}

bool isExpense(const CategoryAmount &amount)
{
    const QString id = amount.category.text();
    return id.startsWith(QStringLiteral("sga_")) || id.startsWith(QStringLiteral("cost_"));
}

/// Accounts of the statements whose names say that they are of this kind.
std::optional<Figure> fromAccounts(const AnnualAccounts &accounts, const BookWords &words, BookTopic topic)
{
    Origin origin;
    origin.kind = Origin::Kind::accounts;
    Yen sum;
    for (const CategoryAmount &amount : accounts.amounts) {
        for (const Origin::Part &part : amount.parts) {
            const auto hit = isExpense(amount) ? words.ofAccount(part.label) : std::nullopt;
            if (!hit || hit->topic != topic)
                continue;
            sum += part.amount;
            origin.parts.push_back(part);
        }
    }
    if (origin.parts.empty())
        return std::nullopt;
    return yenFigure(topicFigureId(topic), topicLabel(topic), sum, std::move(origin));
}

ItSpending unknown(const Text &reason)
{
    ItSpending spending;
    spending.total = unavailableFigure(QStringLiteral("it_spending"), totalLabel, Unit::yen, reason);
    spending.ratio = unavailableFigure(QStringLiteral("it_spending_ratio"), ratioLabel, Unit::percent, reason);
    spending.note = whatIsIn;
    return spending;
}

Figure ratioOf(const Figure &total, const Figure &sales)
{
    const QString id = QStringLiteral("it_spending_ratio");
    if (!sales.exactYen || *sales.exactYen <= Yen(0))
        return unavailableFigure(id, ratioLabel, Unit::percent,
                                 sales.exactYen ? Text{QStringLiteral("売上高が0円以下なので、割合は出せません。"), QStringLiteral("Sales are zero or negative, so there is no share.")}
                                                : Text{QStringLiteral("売上高がわかりません。"), QStringLiteral("Sales are not known.")});
    Origin origin;
    origin.expression = QStringLiteral("%1 / %2 * 100").arg(total.id, sales.id);
    origin.inputs = {total, sales};
    origin.note = whatIsIn;
    return numberFigure(id, ratioLabel, Unit::percent, *total.value / *sales.value * 100, std::move(origin));
}

} // namespace

ItSpending itSpending(const std::vector<Books> &books, const AnnualAccounts &accounts, const BookWords &words, const Figure &sales)
{
    const std::vector<JournalOfYear> journals = searchedJournals(books, accounts);
    ItSpending spending;
    for (const BookTopic topic : topics) {
        if (journals.empty()) {
            if (auto figure = fromAccounts(accounts, words, topic))
                spending.kinds.push_back(std::move(*figure));
            continue;
        }
        const TopicSum sum(journals, topic);
        if (sum.isEmpty())
            continue;
        spending.kinds.push_back(sum.figure());
        if (sum.isByText())
            spending.confidence = Confidence::likely;
    }
    if (spending.kinds.empty() && journals.empty())
        return unknown({QStringLiteral("帳簿の科目だけでは、ITの支出がわかりません。仕訳帳を取り込むと、摘要から読み取ります。"),
                        QStringLiteral("The accounts alone do not tell what is spent on IT. Import the journal: its descriptions do.")});
    if (spending.kinds.empty())
        return unknown({QStringLiteral("ITの支出と読める仕訳がありません。支出がないのか、ほかの言葉で書いてあるのかは、わかりません。"),
                        QStringLiteral("No journal line reads as spending on IT. Whether there is none or it is worded otherwise is not known.")});
    spending.total = summedFigures(QStringLiteral("it_spending"), totalLabel, spending.kinds);
    spending.ratio = ratioOf(spending.total, sales);
    spending.note = journals.empty() ? joined(whatIsIn, {QStringLiteral("科目の名前からわかる分だけです。ほかの科目に入れた分は足していません。"),
                                                         QStringLiteral("Only what names of accounts tell: what is booked under others is missing.")})
                                     : whatIsIn;
    return spending;
}

} // namespace smartsme
