// SPDX-License-Identifier: GPL-3.0-or-later
#include "indicators/ratios.h"

#include "indicators/hand_made_year.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace smartsme;
using namespace smartsme::test;

namespace {

/// industry|class|year|indicator -> the printed number.
QHash<QString, QString> cellsOf(const char *file, const QStringList &key, const char *value)
{
    QHash<QString, QString> cells;
    QFile table(qEnvironmentVariable("SMARTSME_DATA") + QLatin1String(file));
    if (!table.open(QIODevice::ReadOnly))
        return cells;
    const QStringList lines = QString::fromUtf8(table.readAll()).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    const QStringList header = lines.front().split(QLatin1Char(','));
    for (const QString &line : lines.mid(1)) {
        const QStringList row = line.split(QLatin1Char(','));
        QStringList parts;
        for (const QString &column : key)
            parts << row.value(header.indexOf(column));
        cells.insert(parts.join(QLatin1Char('|')), row.value(header.indexOf(QLatin1String(value))));
    }
    return cells;
}

} // namespace

/// The ratios of the published aggregates, computed by the same code as the firm's: both sides of a comparison are alike.
class PublishedRatiosTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_terms = statementTerms();
        m_ratios = RatioTable::load(qEnvironmentVariable("SMARTSME_DATA")).value();
        const QStringList key = {QStringLiteral("industry_code"), QStringLiteral("size_class_code"), QStringLiteral("fiscal_year"),
                                 QStringLiteral("indicator")};
        m_aggregates = cellsOf("/benchmarks/hojin_aggregates.csv", key, "value");
        m_published = cellsOf("/benchmarks/hojin_ratios.csv", key, "value");
        QVERIFY(m_aggregates.size() > 1000 && m_published.size() > 1000);
    }

    /// Every cell of hojin_ratios whose aggregates are at hand, to the two (man-yen: one) printed decimals.
    void everyCellIsRecomputed()
    {
        int compared = 0;
        for (auto cell = m_published.cbegin(); cell != m_published.cend(); ++cell) {
            const QStringList key = cell.key().split(QLatin1Char('|'));
            const Figure figure = ratioOf(key);
            if (!figure.isAvailable())
                continue;
            const double unit = figure.unit == Unit::yenPerPerson ? 10'000 : 1;
            const int decimals = static_cast<int>(cell.value().section(QLatin1Char('.'), 1).size());
            const double tolerance = 0.5001 * std::pow(10.0, -decimals);
            QVERIFY2(std::abs(*figure.value / unit - cell.value().toDouble()) <= tolerance,
                     qPrintable(QStringLiteral("%1: %2, printed %3").arg(cell.key()).arg(*figure.value / unit).arg(cell.value())));
            ++compared;
        }
        QCOMPARE(compared, m_published.size());
    }

private:
    std::optional<qint64> aggregate(const QStringList &key, const char *item) const
    {
        const auto found = m_aggregates.constFind(QStringList{key[0], key[1], key[2], QLatin1String(item)}.join(QLatin1Char('|')));
        return found == m_aggregates.cend() ? std::nullopt : std::optional(found->toLongLong());
    }

    /// The aggregates as the books of one big firm; what a total holds beside its published parts is one line of its own.
    AnnualAccounts accounts(const QStringList &key) const
    {
        const auto yen = [&](const char *item) { return aggregate(key, item).value_or(0) * 1'000'000; };
        const int year = key[2].toInt();
        const qint64 pay = yen("officer_pay") + yen("officer_bonus") + yen("employee_pay") + yen("employee_bonus") + yen("welfare");
        return accountsOf({{"pl_sales", yen("sales")}, {"cost_sales_other", yen("cost_of_sales")},
                           {"sga_officer_pay", yen("officer_pay")}, {"sga_officer_bonus", yen("officer_bonus")},
                           {"sga_salary", yen("employee_pay")}, {"sga_bonus", yen("employee_bonus")}, {"sga_welfare", yen("welfare")},
                           {"sga_depreciation", yen("depreciation")}, {"sga_other", yen("sga") - pay - yen("depreciation")},
                           {"bs_tangible", yen("tangible_fixed_assets")}, {"bs_software", yen("software")}, {"bs_inventory", yen("inventories")},
                           {"bs_other_current_asset", yen("total_assets") - yen("tangible_fixed_assets") - yen("software") - yen("inventories")}},
                          FiscalYear(Month(year, 4), Month(year + 1, 3)));
    }

    Figure ratioOf(const QStringList &key)
    {
        const QStringList before = {key[0], key[1], QString::number(key[2].toInt() - 1), key[3]};
        const bool isGrowth = key[3] == QStringLiteral("sales_growth_rate");
        if (!aggregate(key, "sales") || (isGrowth && !aggregate(before, "sales")))
            return {};
        const QString group = key.mid(0, 3).join(QLatin1Char('|'));
        if (!m_computed.contains(group)) {
            const AnnualAccounts year = accounts(key);
            const AnnualAccounts previous = accounts(before);
            const Workforce workforce = workforceOf(static_cast<int>(aggregate(key, "officers").value_or(0)),
                                                    static_cast<int>(aggregate(key, "employees").value_or(0)), 0, {}, year.year);
            m_computed.insert(group, firmRatios(m_ratios, year, &previous, workforce, m_terms));
        }
        const std::vector<Figure> &figures = m_computed[group];
        const auto figure = std::ranges::find(figures, key[3], &Figure::id);
        return figure == figures.end() ? Figure{} : *figure;
    }

    StatementTerms m_terms;
    RatioTable m_ratios;
    QHash<QString, QString> m_aggregates;
    QHash<QString, QString> m_published;
    QHash<QString, std::vector<Figure>> m_computed;
};

QTEST_GUILESS_MAIN(PublishedRatiosTest)
#include "published_ratios_test.moc"
