// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/language.h"
#include "core/problem.h"
#include "import/layout.h"
#include "table/row_reader.h"

#include <QHash>
#include <QJsonValue>
#include <QSet>
#include <QString>

#include <optional>
#include <vector>

namespace smartsme {

// What may stand in layout.recognise (all that stand there must fit; names and cells are compared by normalised()):
//   "header":       names that stand together in one of the first 30 rows
//   "header_any":   lists of names: of each list one stands in that row too
//   "header_without": names that do not stand in that row
//   "columns":      {"at_least": n, "at_most": n} cells in the header row, or in every row where there is no header
//   "first_cells":  {"1": ["2000", …]}: every row has one of these values in that column (the last row seen excepted)
//   "cell_patterns": {"4": "^\\d{6}$"}: every row fits the regular expression in that column (the last row seen excepted)
//   "preamble":     {"帳票名": ["残高試算表"]}: a row begins with the key and one of the values; an empty list allows any
//   "first_column": names that each stand in the first or second cell of a row: items below each other
//   "first_column_any": lists of names: of each list one stands there
//   "months_across": whether a row of column heads such as 令和6年4月度給与 must stand there, or must not
//   "generic":      true: taken only when no layout of a product fits
//   "file_name":    regular expression the file name must contain
//   "cell":         regular expression that one of the first cells, or the name of their sheet, matches (a title)
//   "sheet":        regular expression that the name of a sheet contains
//   "container":    what the file may be: "text", "xlsx", "ods", "xls", "json"; anything where the key is not there

/// How many rows at the head of a file are looked at.
constexpr std::size_t headRows = 30;

/// Keys of layout.recognise that are unknown or wrong.
Problems checkRecognise(const Layout &layout);

struct Match
{
    int points = 0;                         ///< how much of the layout was confirmed; the layout with most points is taken
    std::optional<std::size_t> headerRow;   ///< index in the head
    Text why;                               ///< one sentence
};

/// The cells of the rows of a head in their normal form, made once for all layouts it is compared with.
class HeadNames
{
public:
    explicit HeadNames(const std::vector<TextRow> &head);
    const QSet<QString> &ofRow(std::size_t row) const { return m_names[row]; }

private:
    std::vector<QSet<QString>> m_names;
};

/// Whether a file with this head is of this layout. `names`: of the same head.
std::optional<Match> matchOf(const Layout &layout, const std::vector<TextRow> &head, const HeadNames &names, const QString &fileName);

/// Whether the layout may stand in such a file.
bool fitsContainer(const Layout &layout, Container container);

/// Index of the header row by layout.recognise, where the layout has one.
std::optional<std::size_t> headerRowOf(const Layout &layout, const std::vector<TextRow> &head);

/// Column of a file by a layout's column value (number from 1, name, list of names, or {"name", "offset"}:
/// so many columns after that name): index from 0, -1 when it is not there.
int columnIndex(const QJsonValue &column, const QStringList &header);

} // namespace smartsme
