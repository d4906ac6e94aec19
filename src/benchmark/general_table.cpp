// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmark/import_values.h"
#include "benchmark/printed_unit.h"
#include "benchmark/table_import.h"

#include <QCoreApplication>
#include <QCryptographicHash>

#include <algorithm>
#include <array>
#include <set>

namespace smartsme {

namespace {

// The general layout: one row per value, docs/manual/formats.md. Industry and size by code or by name of the lists of
// 法人企業統計; an empty one means all. `checksum` may be empty; else it is the beginning of the SHA-256 of the cells before it,
// joined by tabs.

enum Column { indicator, industry, size, year, statistic, value, unit, source, checksum, columnCount };
constexpr std::array<const char *, columnCount> headings = {"indicator", "industry", "size", "year", "statistic", "value", "unit", "source", "checksum"};
constexpr qsizetype leastChecksum = 8;

QString codeOf(const QHash<QString, QString> &list, const QString &text)
{
    if (list.contains(text))
        return text;
    return list.key(text);
}

class GeneralReader
{
public:
    GeneralReader(const TableText &text, const TableImporter::Lists &lists) : m_text(text), m_lists(lists) {}

    Result<ImportedTable> read(QDate day)
    {
        m_table = importedTable(m_text, day, QStringLiteral("general"), {m_text.file, m_text.file});
        const TableText::Row &header = m_text.rows.front();
        for (int column = 0; column < columnCount; ++column) {
            if (header.cells.value(column).trimmed() != QLatin1String(headings[static_cast<std::size_t>(column)]))
                add(headerProblem({m_text.file, header.sheet, header.line, column + 1}, header.cells.value(column), QLatin1String(headings[static_cast<std::size_t>(column)])));
        }
        for (std::size_t i = 1; m_problems.empty() && i < m_text.rows.size(); ++i)
            m_rows.push_back(&m_text.rows[i]);
        for (const TableText::Row *row : m_rows)
            readRow(*row);
        if (m_problems.empty() && m_table.cells.empty())
            add(noValues({m_text.file, {}, 0, 0}));
        if (!m_problems.empty())
            return m_problems;
        fillSource();
        return std::move(m_table);
    }

private:
    void add(Problem problem)
    {
        if (m_problems.size() < mostProblems)
            m_problems.push_back(std::move(problem));
    }

    void readRow(const TableText::Row &row)
    {
        const auto cell = [&](Column column) { return row.cells.value(column).trimmed(); };
        const auto place = [&](Column column) { return Place{m_text.file, row.sheet, row.line, column + 1}; };
        const std::size_t before = m_problems.size();
        const QString industryCode = cell(industry).isEmpty() ? QStringLiteral("104") : codeOf(m_lists.industries, cell(industry));
        const QString sizeCode = cell(size).isEmpty() ? QStringLiteral("26") : codeOf(m_lists.sizes, cell(size));
        static const QStringList statistics = {QStringLiteral("aggregate"), QStringLiteral("mean"), QStringLiteral("median")};
        static const QStringList units = {QStringLiteral("percent"), QStringLiteral("times"), QStringLiteral("months"), QStringLiteral("million_yen"),
                                          QStringLiteral("persons"), QStringLiteral("man_yen_per_person"), QStringLiteral("yen_per_person"), QStringLiteral("yen_per_hour")};
        if (!m_lists.indicators.contains(cell(indicator)))
            add(codeProblem(row, indicator, cell(indicator), m_text.file));
        if (industryCode.isEmpty())
            add(codeProblem(row, industry, cell(industry), m_text.file));
        if (sizeCode.isEmpty())
            add(codeProblem(row, size, cell(size), m_text.file));
        if (!statistics.contains(cell(statistic)))
            add(codeProblem(row, statistic, cell(statistic), m_text.file));
        if (!units.contains(cell(unit)))
            add(codeProblem(row, unit, cell(unit), m_text.file));
        bool isYear = false;
        const int number = cell(year).toInt(&isYear);
        if (!isYear || number < 1900 || number > 2200)
            add(unreadable(place(year), cell(year), QCoreApplication::translate("benchmark", "a year such as 2024")));
        const auto amount = numberOf(cell(value));
        if (!amount)
            add(unreadable(place(value), cell(value), QCoreApplication::translate("benchmark", "a number")));
        if (cell(source).isEmpty())
            add(codeProblem(row, source, cell(source), m_text.file));
        checkSum(row, place(checksum));
        if (m_problems.size() > before)
            return;
        const PrintedUnit printed = printedUnit(cell(unit));
        const QString expected = m_lists.indicators.value(cell(indicator));
        if (!expected.isEmpty() && printedUnit(expected).unit != printed.unit) {
            add(codeProblem(row, unit, cell(unit), m_text.file));
            return;
        }
        const QString key = QStringList{cell(indicator), industryCode, sizeCode, cell(year)}.join(QLatin1Char('|'));
        if (!m_seen.insert(key).second) {
            add(cellTwice(place(indicator), key));
            return;
        }
        BenchmarkCell made = cellOfImport(m_table, IndicatorId(cell(indicator)), *amount * printed.factor, printed.unit,
                                          QStringLiteral("%1 %2").arg(cell(value), printed.text));
        made.item = m_lists.nameOfItem.value(cell(indicator));
        made.industryCode = industryCode;
        made.industry = m_lists.industries.value(industryCode);
        made.sizeScheme = QStringLiteral("capital");
        made.sizeCode = sizeCode;
        made.sizeClass = m_lists.sizes.value(sizeCode);
        made.statistic = cell(statistic);
        made.year = QString::number(number);
        m_sources.insert(cell(source));
        m_table.cells.push_back(std::move(made));
    }

    void checkSum(const TableText::Row &row, const Place &place)
    {
        const QString given = row.cells.value(checksum).trimmed().toLower();
        if (given.isEmpty())
            return;
        QStringList cells;
        for (int column = 0; column < checksum; ++column)
            cells << row.cells.value(column).trimmed();
        const QString computed = QString::fromLatin1(QCryptographicHash::hash(cells.join(QLatin1Char('\t')).toUtf8(), QCryptographicHash::Sha256).toHex());
        if (given.size() < leastChecksum || !computed.startsWith(given))
            add({Severity::error, QStringLiteral("benchmark.checksum-differs"), place,
                 QCoreApplication::translate("benchmark", "The row was changed after its checksum was made."), given.left(16), computed.left(16),
                 QCoreApplication::translate("benchmark", "Take the row from its source again, or leave the checksum empty.")});
    }

    void fillSource()
    {
        const QStringList sources(m_sources.begin(), m_sources.end());
        m_table.source.publisher = sources.join(QStringLiteral("、"));
        m_table.source.document = m_text.file;
        m_table.source.shortName = {m_table.source.publisher, m_table.source.publisher};
        m_table.source.confirmation = Confirmation::secondary;      // nobody but the person has seen the source
    }

    const TableText &m_text;
    const TableImporter::Lists &m_lists;
    std::vector<const TableText::Row *> m_rows;
    ImportedTable m_table;
    std::set<QString> m_seen;
    std::set<QString> m_sources;
    Problems m_problems;
};

} // namespace

bool seesGeneralTable(const TableText &text)
{
    return !text.rows.empty() && text.rows.front().cells.value(indicator).trimmed() == QLatin1String(headings[indicator])
        && text.rows.front().cells.contains(QLatin1String(headings[value]));
}

Result<ImportedTable> readGeneralTable(const TableText &text, const TableImporter::Lists &lists, QDate day)
{
    return GeneralReader(text, lists).read(day);
}

} // namespace smartsme
