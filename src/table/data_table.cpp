// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/data_table.h"

#include <QCoreApplication>
#include <QFile>
#include <QSet>
#include <QStringDecoder>

#include <algorithm>

namespace smartsme {

namespace {

constexpr std::size_t mostProblems = 200;

struct RawRow
{
    qint64 line = 0;
    QStringList cells;
};

Problem problem(const char *id, Place place, QString message, QString found = {}, QString expected = {})
{
    return Problem{Severity::error, QLatin1String(id), std::move(place), std::move(message), found.left(80),
                   std::move(expected), QCoreApplication::translate("table", "Correct the file, or delete it to use the supplied one.")};
}

/// Plain RFC 4180 over decoded text: data files are ours and small. Foreign files go through RowReader. A cell is taken out of the
/// text in one piece; only what a quoted cell doubles or what stands around its quotes is put together.
class DataRows
{
public:
    explicit DataRows(const QString &text) : m_text(text) {}

    std::vector<RawRow> read()
    {
        RawRow row{1, {}};
        while (m_at < m_text.size()) {
            row.cells << cell();
            const bool isRowOver = m_at >= m_text.size() || m_text[m_at] == QLatin1Char('\n');
            if (!isRowOver) {
                ++m_at;     // the comma
                if (m_at < m_text.size())
                    continue;
                row.cells << QString();
            }
            if (m_at < m_text.size()) {
                ++m_at;
                ++m_line;
            }
            if (row.cells.size() > 1 || !row.cells.front().isEmpty())
                m_rows.push_back(std::move(row));
            row = RawRow{m_line, {}};
        }
        return std::move(m_rows);
    }

private:
    /// Up to the comma, the line end or the end of the text.
    QString cell()
    {
        if (m_at < m_text.size() && m_text[m_at] == QLatin1Char('"'))
            return quotedCell();
        return plain();
    }

    QString plain()
    {
        const qsizetype from = m_at;
        bool hasReturn = false;
        for (; m_at < m_text.size() && m_text[m_at] != QLatin1Char(',') && m_text[m_at] != QLatin1Char('\n'); ++m_at)
            hasReturn = hasReturn || m_text[m_at] == QLatin1Char('\r');
        QString found = m_text.mid(from, m_at - from);
        return hasReturn ? found.remove(QLatin1Char('\r')) : found;
    }

    QString quotedCell()
    {
        QString found;
        for (++m_at; m_at < m_text.size(); ++m_at) {
            const QChar c = m_text[m_at];
            if (c == QLatin1Char('"')) {
                if (m_at + 1 >= m_text.size() || m_text[m_at + 1] != QLatin1Char('"'))
                    break;
                ++m_at;
            }
            m_line += c == QLatin1Char('\n') ? 1 : 0;
            found += c;
        }
        if (m_at < m_text.size())
            ++m_at;         // the closing quote
        return found + plain();
    }

    const QString &m_text;
    qsizetype m_at = 0;
    qint64 m_line = 1;
    std::vector<RawRow> m_rows;
};

std::vector<RawRow> rowsOf(const QString &text)
{
    return DataRows(text).read();
}

bool fits(CellType type, const QString &cell)
{
    bool ok = true;
    switch (type) {
    case CellType::text:
    case CellType::list: return true;
    case CellType::integer: cell.toLongLong(&ok); return ok;
    case CellType::decimal: cell.toDouble(&ok); return ok;
    case CellType::date: return QDate::fromString(cell, Qt::ISODate).isValid();
    case CellType::flag: return cell == QStringLiteral("0") || cell == QStringLiteral("1");
    }
    Q_UNREACHABLE();
}

QString expectedText(CellType type)
{
    switch (type) {
    case CellType::text: return QCoreApplication::translate("table", "text");
    case CellType::list: return QCoreApplication::translate("table", "entries joined with ;");
    case CellType::integer: return QCoreApplication::translate("table", "a whole number");
    case CellType::decimal: return QCoreApplication::translate("table", "a number with a decimal point");
    case CellType::date: return QCoreApplication::translate("table", "a date such as 2026-11-22");
    case CellType::flag: return QCoreApplication::translate("table", "0 or 1");
    }
    Q_UNREACHABLE();
}

QStringList entriesOf(const ColumnSpec &column, const QString &cell)
{
    if (column.type != CellType::list)
        return {cell};
    QStringList entries;
    for (const QString &entry : cell.split(QLatin1Char(';'), Qt::SkipEmptyParts))
        entries << entry.trimmed();
    return entries;
}

void checkCell(const ColumnSpec &column, const QString &cell, const Place &place, QSet<QString> &seen, Problems &problems)
{
    if (cell.isEmpty()) {
        if (column.required)
            problems.push_back(problem("data.cell-empty", place, QCoreApplication::translate("table", "The column “%1” must not be empty.").arg(column.name)));
        return;
    }
    if (!fits(column.type, cell)) {
        problems.push_back(problem("data.cell-unreadable", place, QCoreApplication::translate("table", "The column “%1” cannot be read.").arg(column.name),
                                   cell, expectedText(column.type)));
        return;
    }
    if (column.unique) {
        if (seen.contains(cell))
            problems.push_back(problem("data.key-twice", place, QCoreApplication::translate("table", "The column “%1” must be different in each row.").arg(column.name), cell));
        seen.insert(cell);
    }
    if (column.allowed.isEmpty())
        return;
    for (const QString &entry : entriesOf(column, cell)) {
        if (!column.allowed.contains(entry))
            problems.push_back(problem("data.value-unknown", place, QCoreApplication::translate("table", "The column “%1” has a value it may not have.").arg(column.name),
                                       entry, column.allowed.join(QStringLiteral(", "))));
    }
}

Result<QByteArray> bytesOf(const QString &dataFolder, const QString &file)
{
    QFile f(dataFolder + QLatin1Char('/') + file);
    if (!f.open(QIODevice::ReadOnly))
        return problem("data.file-missing", Place{file, {}, 0, 0}, QCoreApplication::translate("table", "This data file cannot be opened: %1").arg(f.errorString()));
    return f.readAll();
}

} // namespace

Result<DataTable> parseDataTable(const QByteArray &bytes, const TableSchema &schema, const QString &fileName)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder(bytes);
    if (decoder.hasError())
        return problem("data.not-utf8", Place{fileName, {}, 0, 0}, QCoreApplication::translate("table", "This data file is not UTF-8."));
    const std::vector<RawRow> raw = rowsOf(text);
    if (raw.empty())
        return problem("data.file-empty", Place{fileName, {}, 0, 0}, QCoreApplication::translate("table", "This data file is empty."));

    QStringList names;
    for (const ColumnSpec &column : schema.columns)
        names << column.name;
    if (raw.front().cells != names)
        return problem("data.header-differs", Place{fileName, {}, 1, 0}, QCoreApplication::translate("table", "The header of this data file differs from what is expected."),
                       raw.front().cells.join(QLatin1Char(',')), names.join(QLatin1Char(',')));

    Problems problems;
    DataTable table;
    table.m_file = fileName;
    for (qsizetype i = 0; i < names.size(); ++i)
        table.m_columns.insert(names[i].toUtf8(), i);
    std::vector<QSet<QString>> seen(schema.columns.size());
    for (std::size_t r = 1; r < raw.size() && problems.size() < mostProblems; ++r) {
        const RawRow &row = raw[r];
        if (row.cells.size() != names.size()) {
            problems.push_back(problem("data.cells-differ", Place{fileName, {}, row.line, 0}, QCoreApplication::translate("table", "This row has a wrong number of cells."),
                                       QString::number(row.cells.size()), QString::number(names.size())));
            continue;
        }
        for (std::size_t c = 0; c < schema.columns.size(); ++c)
            checkCell(schema.columns[c], row.cells[static_cast<qsizetype>(c)],
                      Place{fileName, {}, row.line, static_cast<int>(c) + 1}, seen[c], problems);
        table.m_rows.push_back({row.line, row.cells});
    }
    if (!problems.empty())
        return problems;
    return table;
}

Result<DataTable> loadDataTable(const QString &dataFolder, const TableSchema &schema)
{
    Result<QByteArray> bytes = bytesOf(dataFolder, schema.file);
    if (!bytes)
        return std::move(bytes).problems();
    return parseDataTable(*bytes, schema, schema.file);
}

Problems checkReferences(const QString &dataFolder, const TableSchema &schema, const DataTable &table)
{
    Problems problems;
    for (const ColumnSpec &column : schema.columns) {
        if (column.references.isEmpty())
            continue;
        const QString file = column.references.section(QLatin1Char(':'), 0, 0);
        const QString key = column.references.section(QLatin1Char(':'), 1, 1);
        Result<QByteArray> bytes = bytesOf(dataFolder, file);
        if (!bytes) {
            std::ranges::move(std::move(bytes).problems(), std::back_inserter(problems));
            continue;
        }
        const std::vector<RawRow> raw = rowsOf(QString::fromUtf8(*bytes));
        const qsizetype keyColumn = raw.empty() ? -1 : raw.front().cells.indexOf(key);
        QSet<QString> known;
        for (std::size_t r = 1; keyColumn >= 0 && r < raw.size(); ++r) {
            if (keyColumn < raw[r].cells.size())
                known.insert(raw[r].cells[keyColumn]);
        }
        for (const DataRow row : table) {
            const QStringList entries = entriesOf(column, row.text(column.name.toUtf8().constData()));
            for (const QString &entry : entries) {
                if (!entry.isEmpty() && !known.contains(entry) && problems.size() < mostProblems)
                    problems.push_back(problem("data.reference-missing", row.place(),
                                               QCoreApplication::translate("table", "“%1” refers to an entry that does not exist.").arg(column.name), entry, column.references));
            }
        }
    }
    return problems;
}

QString DataRow::text(const char *column) const
{
    const qsizetype index = m_table->m_columns.value(column, -1);
    Q_ASSERT(index >= 0);
    return m_table->m_rows[static_cast<std::size_t>(m_row)].cells[index];
}

QStringList DataRow::list(const char *column) const
{
    QStringList entries;
    for (const QString &entry : text(column).split(QLatin1Char(';'), Qt::SkipEmptyParts))
        entries << entry.trimmed();
    return entries;
}

std::optional<qint64> DataRow::integer(const char *column) const
{
    bool ok = false;
    const qint64 value = text(column).toLongLong(&ok);
    return ok ? std::optional(value) : std::nullopt;
}

std::optional<double> DataRow::decimal(const char *column) const
{
    bool ok = false;
    const double value = text(column).toDouble(&ok);
    return ok ? std::optional(value) : std::nullopt;
}

std::optional<QDate> DataRow::date(const char *column) const
{
    const QDate date = QDate::fromString(text(column), Qt::ISODate);
    return date.isValid() ? std::optional(date) : std::nullopt;
}

bool DataRow::flag(const char *column) const
{
    return text(column) == QStringLiteral("1");
}

Text DataRow::both(const char *jaColumn, const char *enColumn) const
{
    return Text{text(jaColumn), text(enColumn)};
}

Confirmation DataRow::confirmation(const char *column) const
{
    return confirmationFrom(text(column));
}

Place DataRow::place() const
{
    return Place{m_table->m_file, {}, m_table->m_rows[static_cast<std::size_t>(m_row)].line, 0};
}

} // namespace smartsme
