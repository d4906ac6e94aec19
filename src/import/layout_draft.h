// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/yen.h"
#include "import/column_meaning.h"
#include "import/file_head.h"
#include "import/layout.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <optional>
#include <vector>

namespace smartsme {

/// What kind of file a person teaches the program to read.
enum class DraftKind { journal, balances, payroll, attendance };
constexpr DraftKind draftKinds[] = {DraftKind::journal, DraftKind::balances, DraftKind::payroll, DraftKind::attendance};

/// A layout in the making: the answers of the guided mapper. It becomes a Layout of the same schema as the supplied ones.
struct LayoutDraft
{
    DraftKind kind = DraftKind::journal;
    QString name;                               ///< of the software, as the person calls it
    int headerRow = -1;                         ///< index in the sample's rows; -1: the file has no headings
    std::vector<ColumnMeaning> columns;         ///< by column of the file
    QString shortDates;                         ///< what dates of five or six digits mean: reiwa, heisei, or empty; see journal_rules.h
    friend bool operator==(const LayoutDraft &, const LayoutDraft &) = default;
};

/// How many rows a draft is tried on while it is made.
constexpr std::size_t sampleRows = 200;

/// Whether a chart of accounts knows a name.
using KnowsAccount = std::function<bool(const QString &)>;

/// What a column may be in a file of that kind, in the order to be offered.
std::vector<ColumnMeaning> meaningsFor(DraftKind kind);
/// Whether several columns may mean this, to be added up.
bool isMany(ColumnMeaning meaning);

/// Gives a column its meaning; another column that had it loses it unless isMany().
void setMeaning(LayoutDraft &draft, int column, ColumnMeaning meaning);

/// The headings of the sample by the draft, one for each column; empty without a header row.
QStringList headingsOf(const LayoutDraft &draft, const FileHead &sample);

/// The headings the file will be known by: those of the chosen columns that stand once.
QStringList knownHeadings(const LayoutDraft &draft, const FileHead &sample);

struct UnreadableCell
{
    qint64 line = 0;
    int column = 0;                             ///< from 1
    ColumnMeaning meaning = ColumnMeaning::none;
    QString text;
    friend bool operator==(const UnreadableCell &, const UnreadableCell &) = default;
};

/// What the rows of the sample say about a draft.
struct DraftCheck
{
    std::vector<ColumnMeaning> missing;         ///< still to be chosen; amount stands for both sides' amounts
    bool lacksHeadings = false;                 ///< this kind of file is only known by its headings
    std::vector<int> sameHeadings;              ///< columns to be added up whose heading is blank or stands twice, from 1: they cannot be told apart
    int rows = 0;
    int readable = 0;                           ///< rows in which everything chosen can be read and that hold an amount
    std::vector<UnreadableCell> unreadable;     ///< the first ten
    std::optional<Yen> debit;                   ///< sums of the rows, where both sides are there
    std::optional<Yen> credit;
    int accounts = 0;                           ///< different names
    QStringList unknownAccounts;                ///< names no chart of accounts knows, as they occur
    bool isReady() const { return missing.empty() && !lacksHeadings && sameHeadings.empty() && readable > 0; }
};
DraftCheck checkDraft(const LayoutDraft &draft, const FileHead &sample, const KnowsAccount &knows);

/// The draft as a layout, checked like every other. Its id is made of kind and headings, so that teaching a file again replaces.
/// precondition: checkDraft() misses nothing
Result<Layout> layoutOf(const LayoutDraft &draft, const FileHead &sample);

} // namespace smartsme
