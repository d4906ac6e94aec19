// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "ledger/book_signs.h"

#include <QHash>
#include <QString>
#include <QStringView>

#include <bitset>
#include <optional>
#include <vector>

namespace smartsme {

/// The words of data/accounts/book_words.csv. Immutable, so it serves several threads.
class BookWords
{
public:
    struct Hit
    {
        BookTopic topic = BookTopic::watch;
        QString payee;
    };

    static Result<BookWords> load(const QString &dataFolder);
    /// What lines on an account of this name pay for; BookTopic::watch where their descriptions have to tell, nothing for all others.
    std::optional<Hit> ofAccount(const QString &name) const;
    /// The first word that names a supplier, else the first that names a kind of expense.
    std::optional<Hit> inText(QStringView text) const;

private:
    struct Word { QString text; Hit hit; };
    void add(const Word &word);
    const Word *wordAt(QStringView text, qsizetype at) const;

    std::vector<Word> m_accounts;                   ///< in the order of the table, topics before watch
    std::vector<Word> m_texts;
    QHash<quint32, std::vector<std::size_t>> m_byStart; ///< first two characters -> words
    std::bitset<65536> m_starts;                    ///< a quick no for most places of a text
};

} // namespace smartsme
