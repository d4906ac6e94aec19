// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmark/import_values.h"
#include "benchmark/table_import.h"
#include "core/number_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <map>
#include <optional>
#include <set>

namespace smartsme {

namespace {

// A ロカベン sheet of thresholds: 大分類, 小分類, 事業規模, then for each indicator 中央値, 標準偏差, ⅳ, ⅲ, ⅱ, ⅰ
// (data/benchmarks/README.md, "ロカベン 基準値").

/// NFKC turns ⅳ into iv.
QString plain(const QString &text)
{
    return normalised(text).toLower();
}

/// Names of an indicator in the sheets that were read, in normalised form.
QStringList namesOf(const LocalBenchmarkIndicator &indicator)
{
    static const QHash<QString, QStringList> others = {
        {QStringLiteral("sales_growth_rate"), {QStringLiteral("売上増加率"), QStringLiteral("売上高増加率")}},
        {QStringLiteral("operating_margin"), {QStringLiteral("営業利益率"), QStringLiteral("売上高営業利益率")}},
        {QStringLiteral("operating_profit_per_employee"), {QStringLiteral("労働生産性")}},
        {QStringLiteral("ebitda_net_debt_multiple"), {QStringLiteral("ebitda有利子負債倍率"), QStringLiteral("有利子負債倍率")}},
        {QStringLiteral("operating_working_capital_months"), {QStringLiteral("営業運転資本回転期間"), QStringLiteral("運転資本回転期間")}},
        {QStringLiteral("equity_ratio"), {QStringLiteral("自己資本比率")}}};
    QStringList names{plain(indicator.name.ja)};
    names += others.value(indicator.id.text());
    return names;
}

struct Statistic { const char *id; const char16_t *ending; };
constexpr Statistic statistics[] = {{"median", u"中央値"}, {"sd", u"標準偏差"}, {"threshold_iv", u"iv"}, {"threshold_iii", u"iii"},
                                    {"threshold_ii", u"ii"}, {"threshold_i", u"i"}};

struct Column
{
    IndicatorId indicator;
    QString statistic;
    int at = 0;
};

std::optional<std::size_t> headerRow(const TableText &text)
{
    for (std::size_t i = 0; i < text.rows.size(); ++i) {        // the sheet may stand behind others of a workbook
        const QStringList &cells = text.rows[i].cells;
        const bool hasScale = std::ranges::any_of(cells, [](const QString &cell) { return plain(cell) == QStringLiteral("事業規模"); });
        const bool hasMedian = std::ranges::any_of(cells, [](const QString &cell) { return plain(cell).endsWith(QStringLiteral("中央値")); });
        if (hasScale && hasMedian)
            return i;
    }
    return std::nullopt;
}

Unit unitOf(const IndicatorId &indicator)
{
    if (indicator == IndicatorId(QStringLiteral("operating_profit_per_employee")))
        return Unit::yenPerPerson;
    if (indicator == IndicatorId(QStringLiteral("ebitda_net_debt_multiple")))
        return Unit::times;
    return indicator == IndicatorId(QStringLiteral("operating_working_capital_months")) ? Unit::months : Unit::percent;
}

class ThresholdReader
{
public:
    ThresholdReader(const TableText &text, const TableImporter::Lists &lists) : m_text(text), m_lists(lists) {}

    Result<ImportedTable> read(QDate day)
    {
        m_table = importedTable(m_text, day, QStringLiteral("locaben_thresholds"),
                                {QStringLiteral("ローカルベンチマーク 基準値"), QStringLiteral("Local Benchmark thresholds")});
        m_table.source.publisher = QStringLiteral("経済産業省");
        m_table.source.document = QStringLiteral("ローカルベンチマーク（ロカベン）シート 業種基準値");
        m_table.source.shortName = {QStringLiteral("経済産業省 ローカルベンチマーク"), QStringLiteral("METI, Local Benchmark")};
        m_table.source.table = QStringLiteral("業種基準値");
        m_table.source.confirmation = Confirmation::verifiedOfficial;
        readHeader();
        for (std::size_t i = m_header + 1; m_problems.empty() && i < m_text.rows.size(); ++i) {
            if (m_text.rows[i].sheet == m_text.rows[m_header].sheet)
                readRow(m_text.rows[i]);
        }
        if (m_problems.empty() && m_table.cells.empty())
            m_problems.push_back(noValues({m_text.file, {}, 0, 0}));
        if (m_problems.empty())
            scale();
        if (m_problems.empty())
            checkOrder();
        if (!m_problems.empty())
            return m_problems;
        return std::move(m_table);
    }

private:
    void readHeader()
    {
        m_header = *headerRow(m_text);
        const TableText::Row &row = m_text.rows[m_header];
        const auto columnOf = [&](const QString &name) {
            const auto found = std::ranges::find_if(row.cells, [&](const QString &cell) { return plain(cell) == name; });
            return found == row.cells.end() ? -1 : static_cast<int>(found - row.cells.begin());
        };
        m_industry = columnOf(QStringLiteral("小分類"));
        m_scale = columnOf(QStringLiteral("事業規模"));
        if (m_industry < 0)
            m_problems.push_back(headerProblem({m_text.file, row.sheet, row.line, 0}, {}, QStringLiteral("小分類")));
        for (const LocalBenchmarkIndicator &indicator : m_lists.localIndicators) {
            for (const Statistic &statistic : statistics)
                addColumn(row, indicator, statistic);
        }
    }

    void addColumn(const TableText::Row &row, const LocalBenchmarkIndicator &indicator, const Statistic &statistic)
    {
        const QString ending = QString::fromUtf16(statistic.ending);
        for (const QString &name : namesOf(indicator)) {
            for (const QString &separator : {QStringLiteral("_"), QString()}) {
                const auto found = std::ranges::find_if(row.cells, [&](const QString &cell) { return plain(cell) == name + separator + ending; });
                if (found == row.cells.end())
                    continue;
                m_columns.push_back({indicator.id, QLatin1String(statistic.id), static_cast<int>(found - row.cells.begin())});
                return;
            }
        }
        m_problems.push_back(headerProblem({m_text.file, row.sheet, row.line, 0}, {}, QStringLiteral("%1_%2").arg(indicator.name.ja, ending)));
    }

    void readRow(const TableText::Row &row)
    {
        const QString industry = row.cells.value(m_industry).trimmed();
        const QString scale = row.cells.value(m_scale).trimmed();
        if (industry.isEmpty() && scale.isEmpty())
            return;
        const QString code = m_lists.localIndustries.value(plain(industry));
        if (code.isEmpty()) {
            m_problems.push_back(codeProblem(row, m_industry, industry, m_text.file));
            return;
        }
        const bool isSmall = scale.startsWith(QStringLiteral("小規模"));
        if (!isSmall && !scale.startsWith(QStringLiteral("中規模"))) {
            m_problems.push_back(codeProblem(row, m_scale, scale, m_text.file));
            return;
        }
        for (const Column &column : m_columns) {
            const QString text = row.cells.value(column.at).trimmed();
            const auto value = numberOf(text);
            const Place place{m_text.file, row.sheet, row.line, column.at + 1};
            if (!value) {       // an industry with a hole in its thresholds gives wrong points
                m_problems.push_back(unreadable(place, text, QCoreApplication::translate("benchmark", "a number")));
                continue;
            }
            BenchmarkCell cell = cellOfImport(m_table, column.indicator, *value, unitOf(column.indicator), text);
            cell.industryCode = code;
            cell.industry = industry;
            cell.sizeScheme = QStringLiteral("locaben_scale");
            cell.sizeCode = isSmall ? QStringLiteral("small") : QStringLiteral("medium");
            cell.sizeClass = scale;
            cell.statistic = column.statistic;
            if (!m_seen.emplace(QStringList{code, cell.sizeCode, column.indicator.text(), column.statistic}.join(QLatin1Char('|'))).second)
                m_problems.push_back(cellTwice(place, QStringLiteral("%1 %2").arg(industry, scale)));
            m_table.cells.push_back(std::move(cell));
        }
    }

    /// Rates stand as fractions and 労働生産性 as yen in one edition, as percent or thousands of yen in another: the shipped table,
    /// cell by cell, tells which. The typical ratio to it must be near a known one.
    void scale()
    {
        for (const LocalBenchmarkIndicator &indicator : m_lists.localIndicators) {
            const double ratio = typicalRatio(indicator.id);
            const Unit unit = unitOf(indicator.id);
            const double factor = unit == Unit::percent ? 100 : unit == Unit::yenPerPerson ? 1000 : 1;
            const bool isPlain = ratio > 0.2 && ratio < 5;
            const bool isScaled = factor > 1 && ratio * factor > 0.2 && ratio * factor < 5;
            if (!isPlain && !isScaled) {
                m_problems.push_back({Severity::error, QStringLiteral("benchmark.magnitude-unknown"), {m_text.file, {}, 0, 0},
                                      QCoreApplication::translate("benchmark", "The size of the values of “%1” tells no unit: they are typically %2 times those known.")
                                          .arg(indicator.name.ja, QString::number(ratio, 'g', 3)), {}, {},
                                      QCoreApplication::translate("benchmark", "Rates stand as fractions or percent, labour productivity in yen or thousands of yen.")});
                continue;
            }
            for (BenchmarkCell &cell : m_table.cells) {
                if (cell.indicator == indicator.id && !isPlain)
                    cell.value *= factor;
            }
        }
    }

    /// The median of |imported / shipped| over the standard deviations: they are large and never near zero.
    double typicalRatio(const IndicatorId &indicator) const
    {
        std::vector<double> ratios;
        for (const BenchmarkCell &cell : m_table.cells) {
            if (cell.indicator != indicator || cell.statistic != QStringLiteral("sd"))
                continue;
            for (const BenchmarkCell &known : m_lists.localReference) {
                if (known.indicator == indicator && known.statistic == cell.statistic && known.industryCode == cell.industryCode
                    && known.sizeCode == cell.sizeCode && known.value > 0)
                    ratios.push_back(std::abs(cell.value / known.value));
            }
        }
        if (ratios.empty())
            return 0;
        std::ranges::sort(ratios);
        return ratios[ratios.size() / 2];
    }

    /// iv, iii, ii, i rise, or fall where lower is better.
    void checkOrder()
    {
        std::map<QString, std::vector<const BenchmarkCell *>> thresholds;
        for (const BenchmarkCell &cell : m_table.cells) {
            if (cell.statistic.startsWith(QStringLiteral("threshold_")))
                thresholds[QStringList{cell.indicator.text(), cell.industryCode, cell.sizeCode}.join(QLatin1Char('|'))].push_back(&cell);
        }
        for (const auto &[key, cells] : thresholds) {
            const auto indicator = std::ranges::find(m_lists.localIndicators, cells.front()->indicator, &LocalBenchmarkIndicator::id);
            const bool isOrdered = std::ranges::is_sorted(cells, [&](const BenchmarkCell *a, const BenchmarkCell *b) {
                return indicator->isLowerBetter ? a->value > b->value : a->value < b->value;
            });
            if (!isOrdered)
                m_problems.push_back({Severity::error, QStringLiteral("benchmark.thresholds-disordered"), {m_text.file, {}, 0, 0},
                                      QCoreApplication::translate("benchmark", "The thresholds iv to i of “%1” for %2 are out of order.")
                                          .arg(indicator->name.ja, QStringLiteral("%1 %2").arg(cells.front()->industry, cells.front()->sizeClass)),
                                      {}, {}, QCoreApplication::translate("benchmark", "Compare the sheet with the published one.")});
        }
    }

    const TableText &m_text;
    const TableImporter::Lists &m_lists;
    ImportedTable m_table;
    std::size_t m_header = 0;
    int m_industry = -1;
    int m_scale = -1;
    std::vector<Column> m_columns;
    std::set<QString> m_seen;
    Problems m_problems;
};

} // namespace

bool seesThresholdSheet(const TableText &text)
{
    return headerRow(text).has_value();
}

Result<ImportedTable> readThresholdSheet(const TableText &text, const TableImporter::Lists &lists, QDate day)
{
    return ThresholdReader(text, lists).read(day);
}

} // namespace smartsme
