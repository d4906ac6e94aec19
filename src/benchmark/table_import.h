// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "benchmark/benchmark_tables.h"

#include <QDate>
#include <QHash>
#include <QString>

namespace smartsme {

/// Reads a published table that a person downloaded: the dbview file of 法人企業統計 (e-Stat 0003060791), a ローカルベンチマーク sheet of
/// thresholds, or any table in the general layout (docs/manual/formats.md). Which it is, its content decides. A file is taken whole
/// or refused whole with located problems.
class TableImporter
{
public:
    /// `shipped`: the tables of the same data folder.
    static Result<TableImporter> load(const QString &dataFolder, const BenchmarkTables &shipped);
    Result<ImportedTable> read(const QString &path, QDate day) const;

    /// Industries, size classes and items that tables may name.
    struct Lists
    {
        QHash<QString, QString> itemOfCode;         ///< e-Stat item code -> "officer_pay"
        QHash<QString, QString> nameOfItem;         ///< "officer_pay" -> 役員給与
        QHash<QString, QString> industries;         ///< code of 法人企業統計 -> name
        QHash<QString, QString> sizes;              ///< code of the capital classes -> name
        QHash<QString, QString> otherSizes;         ///< classes of the survey that no comparison uses
        QHash<QString, QString> localIndustries;    ///< name of the ロカベン middle class -> code
        QHash<QString, QString> indicators;         ///< id -> unit of the table that holds it
        std::vector<LocalBenchmarkIndicator> localIndicators;
        std::vector<BenchmarkCell> localReference;  ///< shipped thresholds, to tell yen from thousands of yen
    };

private:
    Lists m_lists;
};

/// One file as rows of text, read whole: tables are small.
struct TableText
{
    QString file;
    QString sha256;
    struct Row { qint64 line = 0; QString sheet; QStringList cells; };
    std::vector<Row> rows;
};

// One reader per shape. `sees`: the file has this shape, well formed or not.
bool seesEstatTable(const TableText &text);
Result<ImportedTable> readEstatTable(const TableText &text, const TableImporter::Lists &lists, QDate day);
bool seesThresholdSheet(const TableText &text);
Result<ImportedTable> readThresholdSheet(const TableText &text, const TableImporter::Lists &lists, QDate day);
bool seesGeneralTable(const TableText &text);
Result<ImportedTable> readGeneralTable(const TableText &text, const TableImporter::Lists &lists, QDate day);

} // namespace smartsme
