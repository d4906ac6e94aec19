// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmark/import_values.h"
#include "benchmark/table_import.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>
#include <map>
#include <optional>

namespace smartsme {

namespace {

// The layout of an e-Stat dbview download: data/benchmarks/README.md, "Layout of the official downloads".
constexpr int industryColumn = 0;
constexpr int sizeColumn = 3;
constexpr int periodColumn = 6;
constexpr int markColumn = 9;           ///< the codes' row carries the name of the class of items here
constexpr int firstItemColumn = 10;
constexpr int mostTitleRows = 30;

/// Rounding of each item to a million, at most half a million each way.
constexpr std::int64_t roundingOfItem = 1;

struct Item
{
    int column = 0;
    QString code;
    QString name;               ///< "officer_pay"
    Unit unit = Unit::yen;
    double factor = 1;          ///< from the printed number to `unit`
    QString printedUnit;
};

struct Header
{
    std::size_t row = 0;        ///< of the column names
    std::vector<Item> items;
};

QString cellOf(const TableText::Row &row, int column)
{
    return row.cells.value(column).trimmed();
}

std::optional<std::size_t> headerRow(const TableText &text)
{
    for (std::size_t i = 0; i < text.rows.size() && i < mostTitleRows; ++i) {
        if (cellOf(text.rows[i], industryColumn).startsWith(QStringLiteral("業種")))
            return i;
    }
    return std::nullopt;
}

/// Of the two rows above the names: the one with the item codes.
std::optional<std::size_t> codeRow(const TableText &text, std::size_t names)
{
    for (std::size_t back = 1; back <= 3 && back <= names; ++back) {
        const QString mark = cellOf(text.rows[names - back], markColumn);
        if (mark.contains(QStringLiteral("調査項目")) && mark.endsWith(QStringLiteral("コード")) && !mark.contains(QStringLiteral("補助")))
            return names - back;
    }
    return std::nullopt;
}

/// 【百万円】 at the end of an item's name.
bool takeUnit(Item &item, const QString &heading)
{
    static const QRegularExpression unit(QStringLiteral("【(.+)】$"));
    const QString text = unit.match(heading).captured(1);
    struct Known { const char16_t *text; Unit unit; double factor; };
    static constexpr Known known[] = {{u"百万円", Unit::yen, 1e6}, {u"千円", Unit::yen, 1e3}, {u"円", Unit::yen, 1},
                                      {u"人", Unit::persons, 1}, {u"万円", Unit::yenPerPerson, 1e4}};
    const auto found = std::ranges::find_if(known, [&](const Known &each) { return text == QString::fromUtf16(each.text); });
    if (found == std::end(known))
        return false;
    item.unit = found->unit;
    item.factor = found->factor;
    item.printedUnit = text;
    return true;
}

Unit expectedUnit(const QString &item)
{
    if (item == QStringLiteral("officers") || item == QStringLiteral("employees"))
        return Unit::persons;
    return item == QStringLiteral("value_added_per_employee") ? Unit::yenPerPerson : Unit::yen;
}

class EstatReader
{
public:
    EstatReader(const TableText &text, const TableImporter::Lists &lists) : m_text(text), m_lists(lists) {}

    Result<ImportedTable> read(QDate day)
    {
        readHeader();
        for (std::size_t i = m_header.row + 1; m_problems.empty() && i < m_text.rows.size(); ++i)
            readRow(m_text.rows[i]);
        // More problems of the same rows help; a broken header would only repeat itself.
        if (m_problems.empty())
            checkIdentities();
        if (m_problems.empty() && m_cells.empty())
            addProblem(noValues({m_text.file, {}, 0, 0}));
        if (!m_problems.empty())
            return m_problems;
        ImportedTable table = importedTable(m_text, day, QStringLiteral("estat_0003060791"),
                                            {QStringLiteral("法人企業統計（%1年度）").arg(years()), QStringLiteral("Corporate statistics (FY%1)").arg(years())});
        table.source.publisher = QStringLiteral("財務省");
        table.source.document = QStringLiteral("法人企業統計調査 時系列データ");
        table.source.shortName = {QStringLiteral("財務省 法人企業統計"), QStringLiteral("MOF, corporate statistics")};
        table.source.table = QStringLiteral("e-Stat 0003060791 金融業、保険業以外の業種(原数値)");
        table.source.year = years();
        table.source.address = QStringLiteral("https://www.e-stat.go.jp/dbview?sid=0003060791");
        table.source.confirmation = Confirmation::verifiedOfficial;
        table.cells = takeCells(table);
        return table;
    }

private:
    void addProblem(Problem problem)
    {
        if (m_problems.size() < mostProblems)
            m_problems.push_back(std::move(problem));
    }

    void readHeader()
    {
        const auto names = headerRow(m_text);
        const auto codes = names ? codeRow(m_text, *names) : std::nullopt;
        if (!names || !codes) {
            addProblem(headerProblem({m_text.file, {}, names ? m_text.rows[*names].line : 0, markColumn + 1}, {},
                                     QCoreApplication::translate("benchmark", "a row of item codes above the row that begins with %1").arg(QStringLiteral("業種"))));
            return;
        }
        m_header.row = *names;
        const TableText::Row &nameRow = m_text.rows[*names];
        const TableText::Row &codeCells = m_text.rows[*codes];
        for (int column = firstItemColumn; column < codeCells.cells.size(); ++column) {
            Item item{column, cellOf(codeCells, column), {}, Unit::yen, 1, {}};
            item.name = m_lists.itemOfCode.value(item.code);
            if (item.name.isEmpty())
                continue;       // an item that nothing here is computed from
            const QString heading = cellOf(nameRow, column);
            if (!takeUnit(item, heading) || item.unit != expectedUnit(item.name))
                addProblem(headerProblem({m_text.file, nameRow.sheet, nameRow.line, column + 1}, heading,
                                         QCoreApplication::translate("benchmark", "a name that ends in its unit, such as %1 or %2").arg(QStringLiteral("【百万円】"), QStringLiteral("【人】"))));
            m_header.items.push_back(std::move(item));
        }
        if (m_problems.empty() && m_header.items.empty())
            addProblem(headerProblem({m_text.file, codeCells.sheet, codeCells.line, firstItemColumn + 1}, {},
                                     QCoreApplication::translate("benchmark", "codes of items such as 045, 065, 071 and 073")));
    }

    void readRow(const TableText::Row &row)
    {
        const QString industry = cellOf(row, industryColumn);
        const QString size = cellOf(row, sizeColumn);
        const QString period = cellOf(row, periodColumn);
        if (!m_lists.industries.contains(industry))
            addProblem(codeProblem(row, industryColumn, industry, m_text.file));
        if (!m_lists.sizes.contains(size) && !m_lists.otherSizes.contains(size))
            addProblem(codeProblem(row, sizeColumn, size, m_text.file));
        static const QRegularExpression fiscalYear(QStringLiteral("^((?:19|20)\\d\\d)0$"));
        const QRegularExpressionMatch year = fiscalYear.match(period);
        if (!year.hasMatch())
            addProblem(Problem{Severity::error, QStringLiteral("benchmark.period-unknown"), {m_text.file, row.sheet, row.line, periodColumn + 1},
                               QCoreApplication::translate("benchmark", "The period is no fiscal year of the table."), period.left(80),
                               QCoreApplication::translate("benchmark", "a code such as 20240 for the fiscal year 2024"),
                               QCoreApplication::translate("benchmark", "Download the yearly table (0003060791), not the quarterly one.")});
        if (!m_problems.empty() || m_lists.otherSizes.contains(size))
            return;
        const CellKey key{industry, size, year.captured(1), {}};
        for (const Item &item : m_header.items)
            readCell(row, item, key);
    }

    void readCell(const TableText::Row &row, const Item &item, const CellKey &key)
    {
        const QString text = cellOf(row, item.column);
        if (isNoValue(text))
            return;
        const auto value = numberOf(text);
        const Place place{m_text.file, row.sheet, row.line, item.column + 1};
        if (!value) {
            addProblem(unreadable(place, text, QCoreApplication::translate("benchmark", "a number, or a mark for “no value” (-, *, ***)")));
            return;
        }
        auto &cells = m_cells[key];
        if (cells.contains(item.name)) {
            addProblem(cellTwice(place, QStringLiteral("%1 %2 %3").arg(m_lists.industries.value(key.industryCode), m_lists.sizes.value(key.sizeCode), key.year)));
            return;
        }
        cells[item.name] = {*value * item.factor, QStringLiteral("%1 %2").arg(text, item.printedUnit), item.unit, place};
    }

    /// MOF's own sums, recomputed from the parts: README, "How to rebuild value added".
    void checkIdentities()
    {
        const QStringList valueAdded = QStringLiteral("officer_pay officer_bonus employee_pay employee_bonus welfare interest rent taxes_dues operating_net_profit")
                                           .split(QLatin1Char(' '));
        const QStringList costs = {QStringLiteral("cost_of_sales"), QStringLiteral("sga")};
        for (const auto &[key, cells] : m_cells) {
            check(cells, QStringLiteral("value_added"), valueAdded, {});
            check(cells, QStringLiteral("operating_profit"), {QStringLiteral("sales")}, costs);
            check(cells, QStringLiteral("operating_net_profit"), {QStringLiteral("operating_profit")}, {QStringLiteral("interest")});
            checkPerEmployee(cells);
        }
    }

    struct Value { double value; QString printed; Unit unit; Place place; };
    using Cells = std::map<QString, Value>;

    void check(const Cells &cells, const QString &sum, const QStringList &plus, const QStringList &minus)
    {
        const auto whole = cells.find(sum);
        if (whole == cells.end())
            return;
        double computed = 0;
        for (const QString &item : plus + minus) {
            const auto part = cells.find(item);
            if (part == cells.end())
                return;     // employee bonus (235) is missing before FY2007
            computed += minus.contains(item) ? -part->second.value : part->second.value;
        }
        const double tolerance = static_cast<double>(roundingOfItem * (plus.size() + minus.size() + 1)) * 1e6 / 2;
        if (std::abs(computed - whole->second.value) > tolerance)
            addMismatch(sum, whole->second, (plus + minus), computed / 1e6);
    }

    void checkPerEmployee(const Cells &cells)
    {
        const auto printed = cells.find(QStringLiteral("value_added_per_employee"));
        const auto sum = cells.find(QStringLiteral("value_added"));
        const auto people = cells.find(QStringLiteral("employees"));
        if (printed == cells.end() || sum == cells.end() || people == cells.end() || people->second.value <= 0)
            return;
        constexpr double man = 1e4;
        const double computed = sum->second.value / people->second.value;
        if (std::abs(computed - printed->second.value) > man * 0.6)     // printed in 万円
            addMismatch(QStringLiteral("value_added_per_employee"), printed->second, {QStringLiteral("value_added"), QStringLiteral("employees")}, computed / man);
    }

    void addMismatch(const QString &item, const Value &value, const QStringList &parts, double computed)
    {
        QStringList names;
        for (const QString &part : parts)
            names << m_lists.nameOfItem.value(part);
        addProblem(Problem{Severity::error, QStringLiteral("benchmark.sum-differs"), value.place,
                           QCoreApplication::translate("benchmark", "“%1” does not agree with what the same table's parts (%2) give.")
                               .arg(m_lists.nameOfItem.value(item), names.join(QStringLiteral("、"))),
                           value.printed, QString::number(computed, 'f', 1),
                           QCoreApplication::translate("benchmark", "Download the table again without changing it.")});
    }

    QString years() const
    {
        QStringList list;
        for (const auto &[key, cells] : m_cells) {
            if (!list.contains(key.year))
                list << key.year;
        }
        list.sort();
        return list.size() > 1 ? QStringLiteral("%1–%2").arg(list.front(), list.back()) : list.value(0);
    }

    std::vector<BenchmarkCell> takeCells(const ImportedTable &table) const
    {
        std::vector<BenchmarkCell> all;
        for (const auto &[key, cells] : m_cells) {
            const bool hasTotals = cells.contains(QStringLiteral("value_added")) && cells.contains(QStringLiteral("employees"));
            for (const auto &[item, value] : cells) {
                if (item == QStringLiteral("value_added_per_employee") && hasTotals)
                    continue;   // computed from the totals, not from the rounded print
                BenchmarkCell cell = cellOfImport(table, IndicatorId(item), value.value, value.unit, value.printed);
                cell.item = m_lists.nameOfItem.value(item);
                cell.industryCode = key.industryCode;
                cell.industry = m_lists.industries.value(key.industryCode);
                cell.sizeScheme = QStringLiteral("capital");
                cell.sizeCode = key.sizeCode;
                cell.sizeClass = m_lists.sizes.value(key.sizeCode);
                cell.statistic = QStringLiteral("aggregate");
                cell.year = key.year;
                all.push_back(std::move(cell));
            }
        }
        return all;
    }

    const TableText &m_text;
    const TableImporter::Lists &m_lists;
    Header m_header;
    std::map<CellKey, Cells> m_cells;
    Problems m_problems;
};

} // namespace

bool seesEstatTable(const TableText &text)
{
    return headerRow(text).has_value() && std::ranges::any_of(text.rows, [](const TableText::Row &row) {
        return cellOf(row, markColumn).contains(QStringLiteral("調査項目"));
    });
}

Result<ImportedTable> readEstatTable(const TableText &text, const TableImporter::Lists &lists, QDate day)
{
    return EstatReader(text, lists).read(day);
}

} // namespace smartsme
