// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar.h"
#include "core/language.h"
#include "core/problem.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace smartsme {

/// One row of the table of files: a file, or several of one kind ("meisai_ichiran_….csv", 14 files).
struct ImportLine
{
    enum class State { kept, ready, refused, leftOut };
    State state = State::ready;
    QString name;
    QStringList keys;                   ///< paths of what was read, sha256 of what is kept; one for each file
    Text product;                       ///< empty: not recognised
    Text kind;
    QString encoding;
    std::optional<Month> first;
    std::optional<Month> last;
    qint64 rows = 0;
    Problems problems;                  ///< of all its files
    int refused = 0;                    ///< files of it that cannot be read
    friend bool operator==(const ImportLine &, const ImportLine &) = default;

    int files() const { return static_cast<int>(keys.size()); }
    bool isKnown() const { return !product.ja.isEmpty(); }
};

/// Puts files of one kind together whose names begin and end alike and differ from the first digit on, from three on: months of a
/// payroll, years of a journal.
std::vector<ImportLine> groupedLines(const std::vector<ImportLine> &files);

} // namespace smartsme
