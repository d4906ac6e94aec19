// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <set>
#include <vector>

namespace smartsme {

/// Columns of a terminal: 2 for East Asian wide and full-width characters, 0 for combining marks, 1 for the rest (UAX #11; what is
/// "ambiguous" there counts 1, as terminals with a Unicode locale draw it).
int displayWidth(const QString &text);

/// A table for a terminal: columns aligned by display width, numbers to the right, two blanks between, no trailing blanks.
class TextTable
{
public:
    explicit TextTable(std::set<int> rightColumns = {}) : m_right(std::move(rightColumns)) {}
    void add(QStringList row) { m_rows.push_back(std::move(row)); }
    bool isEmpty() const { return m_rows.empty(); }
    QString text(const QString &indent = {}) const;

private:
    std::set<int> m_right;
    std::vector<QStringList> m_rows;
};

} // namespace smartsme
