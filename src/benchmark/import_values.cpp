// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmark/import_values.h"

#include "core/number_text.h"

#include <QCoreApplication>

#include <cmath>

namespace smartsme {

namespace {

constexpr qsizetype shownCharacters = 80;
constexpr qsizetype checksumCharacters = 8;

} // namespace

bool isNoValue(const QString &text)
{
    static const QStringList marks = {QString(), QStringLiteral("-"), QStringLiteral("*"), QStringLiteral("***"), QStringLiteral("…"),
                                      QStringLiteral("x"), QStringLiteral("X"), QStringLiteral("―")};
    return marks.contains(text.trimmed());
}

std::optional<double> numberOf(const QString &text)
{
    QString plain = normalised(text);
    plain.remove(QLatin1Char(','));
    if (plain.startsWith(QChar(0x25B3)) || plain.startsWith(QChar(0x25B2)))    // △ ▲
        plain.replace(0, 1, QLatin1Char('-'));
    bool ok = false;
    const double value = plain.toDouble(&ok);
    if (!ok || !std::isfinite(value) || std::abs(value) > static_cast<double>(Yen::largestCell))
        return std::nullopt;
    return value;
}

Problem headerProblem(const Place &place, const QString &found, const QString &expected)
{
    return {Severity::error, QStringLiteral("benchmark.header-differs"), place,
            QCoreApplication::translate("benchmark", "The headings are not those of the table."), found.left(shownCharacters), expected,
            QCoreApplication::translate("benchmark", "Download the table again without changing it, or use the general layout.")};
}

Problem unreadable(const Place &place, const QString &found, const QString &expected)
{
    return {Severity::error, QStringLiteral("benchmark.value-unreadable"), place,
            QCoreApplication::translate("benchmark", "The value is no number."), found.left(shownCharacters), expected,
            QCoreApplication::translate("benchmark", "Correct the cell, or download the table again.")};
}

Problem codeProblem(const TableText::Row &row, int column, const QString &found, const QString &file)
{
    return {Severity::error, QStringLiteral("benchmark.code-unknown"), {file, row.sheet, row.line, column + 1},
            QCoreApplication::translate("benchmark", "The table names something that the lists of the program do not know."), found.left(shownCharacters),
            QCoreApplication::translate("benchmark", "an industry, size class, indicator, statistic or unit of the lists"),
            QCoreApplication::translate("benchmark", "See the lists in docs/manual/formats.md, or download the table again.")};
}

Problem cellTwice(const Place &place, const QString &what)
{
    return {Severity::error, QStringLiteral("benchmark.cell-twice"), place,
            QCoreApplication::translate("benchmark", "The same class and year stand twice in the table."), what.left(shownCharacters),
            QCoreApplication::translate("benchmark", "each once"), QCoreApplication::translate("benchmark", "Remove one of the two rows.")};
}

Problem noValues(const Place &place)
{
    return {Severity::error, QStringLiteral("benchmark.no-values"), place,
            QCoreApplication::translate("benchmark", "There is no value in the table that can be used."), {}, {},
            QCoreApplication::translate("benchmark", "Choose items, industries and sizes before downloading.")};
}

ImportedTable importedTable(const TableText &text, QDate day, const QString &kind, const Text &name)
{
    ImportedTable table;
    table.id = QStringLiteral("%1-%2").arg(kind.section(QLatin1Char('_'), 0, 0), text.sha256.left(checksumCharacters));
    table.kind = kind;
    table.name = name;
    table.fileName = text.file;
    table.date = day;
    table.sha256 = text.sha256;
    table.source.id = SourceId(QStringLiteral("IMPORT:%1").arg(table.id));
    table.source.licence = QStringLiteral("imported by the user");
    return table;
}

BenchmarkCell cellOfImport(const ImportedTable &table, const IndicatorId &indicator, double value, Unit unit, const QString &printed)
{
    BenchmarkCell cell;
    cell.indicator = indicator;
    cell.unit = unit;
    cell.value = value;
    cell.printed = printed;
    cell.source = table.source.id;
    cell.table = table.fileName;
    cell.importId = table.id;
    return cell;
}

} // namespace smartsme
