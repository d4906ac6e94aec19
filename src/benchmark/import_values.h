// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "benchmark/table_import.h"

namespace smartsme {

// What the readers of imported tables have in common.

constexpr std::size_t mostProblems = 200;

/// "-", "*", "***", "…", "x" and an empty cell: no value.
bool isNoValue(const QString &text);
/// A number with or without thousands commas; nothing for anything else and for what is not finite.
std::optional<double> numberOf(const QString &text);

Problem headerProblem(const Place &place, const QString &found, const QString &expected);
Problem unreadable(const Place &place, const QString &found, const QString &expected);
Problem codeProblem(const TableText::Row &row, int column, const QString &found, const QString &file);
Problem cellTwice(const Place &place, const QString &what);
Problem noValues(const Place &place);

/// Id, checksum and day; the caller fills name of the source and cells.
ImportedTable importedTable(const TableText &text, QDate day, const QString &kind, const Text &name);
/// A cell that knows its table; the caller fills industry, size, statistic and year.
BenchmarkCell cellOfImport(const ImportedTable &table, const IndicatorId &indicator, double value, Unit unit, const QString &printed);

} // namespace smartsme
