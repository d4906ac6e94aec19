// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure.h"
#include "diagnosis/journals_of_year.h"
#include "ledger/book_signs.h"

#include <QString>

#include <map>
#include <vector>

namespace smartsme {

/// The signs of one kind of expense in a year as a figure; its parts are accounts (and suppliers) of files.
class TopicSum
{
public:
    TopicSum(const std::vector<JournalOfYear> &journals, BookTopic topic);

    bool isEmpty() const { return m_lines == 0; }
    Yen amount() const { return m_amount; }
    qint64 lines() const { return m_lines; }
    bool isByText() const { return m_isByText; }            ///< in part told by words, not by accounts
    const std::map<QString, Yen> &payees() const { return m_payees; }
    Figure figure() const;

private:
    void add(Origin::Part &part, const BookSign &sign, const Books &books);

    BookTopic m_topic;
    Yen m_amount;
    qint64 m_lines = 0;
    bool m_isByText = false;
    std::vector<Origin::Part> m_parts;
    std::map<QString, Yen> m_payees;
};

/// "book.software", "ソフト": how figures of a kind of expense are called.
QString topicFigureId(BookTopic topic);
Text topicLabel(BookTopic topic);

/// Sum of figures in yen, with them as inputs.
Figure summedFigures(const QString &id, const Text &label, const std::vector<Figure> &figures);

} // namespace smartsme
