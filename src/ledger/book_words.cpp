// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/book_words.h"

#include "core/number_text.h"
#include "ledger/ledger_schemas.h"

#include <QCoreApplication>

#include <algorithm>

namespace smartsme {

namespace {

const QStringList topicNames = {QStringLiteral("software"), QStringLiteral("cloud"), QStringLiteral("communication"), QStringLiteral("lease"),
                                QStringLiteral("postage"), QStringLiteral("stamp_duty"), QStringLiteral("fax"), QStringLiteral("transfer_fee"),
                                QStringLiteral("bill"), QStringLiteral("electronic_record"), QStringLiteral("watch")};

quint32 startOf(QChar first, QChar second)
{
    return quint32(first.unicode()) << 16 | second.unicode();
}

/// Sixteen bits of the two characters a word begins with.
std::size_t trace(QChar first, QChar second)
{
    return (first.unicode() * 31U + second.unicode()) & 0xFFFFU;
}

} // namespace

QStringList bookTopicNames()
{
    return topicNames;
}

std::optional<BookTopic> bookTopicNamed(const QString &name)
{
    const qsizetype index = topicNames.indexOf(name);
    return index < 0 ? std::nullopt : std::optional(static_cast<BookTopic>(index));
}

void BookWords::add(const Word &word)
{
    m_texts.push_back(word);
    m_byStart[startOf(word.text[0], word.text[1])].push_back(m_texts.size() - 1);
    m_starts.set(trace(word.text[0], word.text[1]));
}

Result<BookWords> BookWords::load(const QString &dataFolder)
{
    const Result<DataTable> rows = loadLedgerTable(dataFolder, QStringLiteral("book_words.csv"));
    if (!rows)
        return rows.problems();
    BookWords words;
    for (const DataRow row : *rows) {
        const Hit hit{*bookTopicNamed(row.text("topic")), row.text("payee")};
        const bool isAccount = row.text("where") == QLatin1String("account");
        for (const QString &text : QStringList(row.text("word")) + row.list("aliases")) {
            if (text.size() < 2)
                return Problem{Severity::error, QStringLiteral("data.cell-unreadable"), row.place(),
                               QCoreApplication::translate("ledger", "A word of one character tells nothing."), text,
                               QCoreApplication::translate("ledger", "at least two characters"), QCoreApplication::translate("ledger", "Write a longer word, or take the row out.")};
            if (isAccount)
                words.m_accounts.push_back({normalised(text).toLower(), hit});
            else
                words.add({text.toLower(), hit});
        }
    }
    std::ranges::stable_sort(words.m_accounts, {}, [](const Word &word) { return word.hit.topic == BookTopic::watch; });
    return words;
}

std::optional<BookWords::Hit> BookWords::ofAccount(const QString &name) const
{
    const QString text = normalised(name).toLower();
    const auto found = std::ranges::find_if(m_accounts, [&](const Word &word) { return text.contains(word.text); });
    return found == m_accounts.end() ? std::nullopt : std::optional(found->hit);
}

const BookWords::Word *BookWords::wordAt(QStringView text, qsizetype at) const
{
    const QChar first = text[at].toLower();
    const QChar second = text[at + 1].toLower();
    if (!m_starts.test(trace(first, second)))
        return nullptr;
    const auto words = m_byStart.constFind(startOf(first, second));
    if (words == m_byStart.cend())
        return nullptr;
    const auto stands = [&](std::size_t i) { return text.mid(at).startsWith(m_texts[i].text, Qt::CaseInsensitive); };
    const auto found = std::ranges::find_if(*words, stands);
    return found == words->end() ? nullptr : &m_texts[*found];
}

std::optional<BookWords::Hit> BookWords::inText(QStringView text) const
{
    const Word *general = nullptr;
    for (qsizetype at = 0; at + 1 < text.size(); ++at) {
        const Word *word = wordAt(text, at);
        if (word && !word->hit.payee.isEmpty())
            return word->hit;
        general = general ? general : word;
    }
    return general ? std::optional(general->hit) : std::nullopt;
}

} // namespace smartsme
