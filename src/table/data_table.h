// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/language.h"
#include "core/provenance.h"
#include "core/result.h"
#include "core/yen.h"

#include <QDate>
#include <QHash>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

namespace smartsme {

enum class CellType { text, integer, decimal, date, flag /* 0 or 1 */, list /* joined with ';' */ };

/// One column of a table under data/: what the owning module expects of it.
struct ColumnSpec
{
    QString name;
    CellType type = CellType::text;
    bool required = false;              ///< an empty cell is a problem
    bool unique = false;                ///< two equal cells are a problem (empty ones excepted)
    QStringList allowed = {};           ///< if not empty: the values (of each list entry) that may stand here
    QString references = {};            ///< "actions/actions.csv:action_id": each value must stand there
};

/// The schema of one file under data/. Columns must appear in this order, none missing, none more.
struct TableSchema
{
    QString file;                       ///< below the data folder: "accounts/categories.csv"
    std::vector<ColumnSpec> columns;
};

class DataTable;

/// One row, read through its schema: the getters expect a column of that schema and type (precondition).
class DataRow
{
public:
    DataRow(const DataTable &table, qsizetype row) : m_table(&table), m_row(row) {}
    QString text(const char *column) const;
    QStringList list(const char *column) const;
    std::optional<qint64> integer(const char *column) const;    ///< empty cell: nothing
    std::optional<double> decimal(const char *column) const;
    std::optional<QDate> date(const char *column) const;
    bool flag(const char *column) const;                        ///< empty counts as false
    Text both(const char *jaColumn, const char *enColumn) const;
    Confirmation confirmation(const char *column = "status") const;
    Place place() const;                                        ///< file and line, for problems found later

private:
    const DataTable *m_table;
    qsizetype m_row;
};

/// A table under data/, checked against its schema: UTF-8, comma, header row. Immutable once loaded.
class DataTable
{
public:
    qsizetype size() const { return static_cast<qsizetype>(m_rows.size()); }
    DataRow operator[](qsizetype row) const { return DataRow(*this, row); }

    class Iterator
    {
    public:
        Iterator(const DataTable &t, qsizetype row) : m_table(&t), m_row(row) {}
        DataRow operator*() const { return DataRow(*m_table, m_row); }
        Iterator &operator++() { ++m_row; return *this; }
        bool operator!=(const Iterator &other) const { return m_row != other.m_row; }
    private:
        const DataTable *m_table;
        qsizetype m_row;
    };
    Iterator begin() const { return Iterator(*this, 0); }
    Iterator end() const { return Iterator(*this, size()); }

private:
    friend class DataRow;
    friend Result<DataTable> parseDataTable(const QByteArray &, const TableSchema &, const QString &);
    struct Row { qint64 line = 0; QStringList cells; };
    QString m_file;
    QHash<QByteArray, qsizetype> m_columns;
    std::vector<Row> m_rows;
};

/// Reads dataFolder/schema.file and checks every cell. References to other tables are checked by checkReferences().
/// A bad table is refused whole: all its problems (at most 200) with file, line and column.
Result<DataTable> loadDataTable(const QString &dataFolder, const TableSchema &schema);

/// The same from bytes; `fileName` is for the problems.
Result<DataTable> parseDataTable(const QByteArray &bytes, const TableSchema &schema, const QString &fileName);

/// Every `references` of the schema, resolved by reading the named column of the other file.
Problems checkReferences(const QString &dataFolder, const TableSchema &schema, const DataTable &table);

} // namespace smartsme
