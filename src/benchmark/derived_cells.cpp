// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmark/benchmark_tables.h"
#include "benchmark/published_totals.h"

#include <QLocale>

#include <set>

namespace smartsme {

namespace {

/// How the value of a cell that we computed is told.
QString printedAs(double value, Unit unit)
{
    const QLocale c(QLocale::C);
    switch (unit) {
    case Unit::yenPerPerson: return QStringLiteral("%1 円/人").arg(c.toString(value, 'f', 0));
    case Unit::percent: return QStringLiteral("%1 ％").arg(c.toString(value, 'f', 2));
    case Unit::times: return QStringLiteral("%1 倍・回").arg(c.toString(value, 'f', 2));
    case Unit::months: return QStringLiteral("%1 か月").arg(c.toString(value, 'f', 2));
    case Unit::yen:
    case Unit::yenPerHour:
    case Unit::persons:
    case Unit::hours:
    case Unit::percentPoints:
    case Unit::points:
    case Unit::none: return c.toString(value);
    }
    Q_UNREACHABLE();
}

struct Derivation
{
    IndicatorId indicator;
    QString numerator;
    QString denominator;
    double scale;
    Unit unit;
};

std::vector<Derivation> derivations(const std::vector<RatioDefinition> &ratios, const std::vector<HeadIndicator> &heads)
{
    std::vector<Derivation> all;
    for (const HeadIndicator &head : heads)
        all.push_back({head.indicator, head.numerator, head.people, 1, Unit::yenPerPerson});
    for (const RatioDefinition &ratio : ratios) {
        // The local benchmark's indicators have their own table; growth of a class total is no growth of firms (the sample changes).
        if (!ratio.isGrowth && !ratio.denominator.isEmpty())
            all.push_back({ratio.indicator, ratio.numerator, ratio.denominator, ratio.scale, ratio.unit});
    }
    return all;
}

} // namespace

void BenchmarkTables::deriveCells(const ImportedTable &table)
{
    std::set<CellKey> keys;
    for (const BenchmarkCell &cell : table.cells) {
        if (cell.sizeScheme == QStringLiteral("capital"))
            keys.insert(keyOf(cell));
    }
    const std::vector<Derivation> all = derivations(m_ratios.all(), m_heads);
    for (const CellKey &key : keys) {
        for (const Derivation &each : all) {
            if (cell(each.indicator, key))
                continue;       // printed in the table itself
            const Figure numerator = publishedSum(*this, key, each.numerator, {}, {}, Unit::yen);
            const Figure denominator = publishedSum(*this, key, each.denominator, {}, {}, Unit::yen);
            if (!numerator.isAvailable() || !denominator.isAvailable() || *denominator.value <= 0)
                continue;
            const QStringList items = QStringList{inItemsOfTotals(each.numerator), inItemsOfTotals(each.denominator)};
            BenchmarkCell derived = *total(items.front().section(QLatin1Char(' '), 0, 0), key);
            derived.indicator = each.indicator;
            derived.item.clear();
            derived.unit = each.unit;
            derived.value = *numerator.value / *denominator.value * each.scale;
            derived.printed = printedAs(derived.value, each.unit);
            derived.statistic = QStringLiteral("derived_from_aggregate");
            derived.expression = QStringLiteral("(%1) / (%2)").arg(items[0], items[1]);
            if (each.scale != 1.0)
                derived.expression += QStringLiteral(" * %1").arg(each.scale);
            derived.inputs.clear();
            for (const QString &item : items.join(QLatin1Char(' ')).split(QLatin1Char(' '))) {
                if (const BenchmarkCell *input = total(item, key))
                    derived.inputs.push_back(*input);
            }
            add(std::move(derived));
        }
    }
}

} // namespace smartsme
