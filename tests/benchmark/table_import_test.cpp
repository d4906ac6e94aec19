// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmark/table_import.h"

#include "benchmark/cell_choice.h"
#include "benchmark/gap_target.h"

#include <QCryptographicHash>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <map>

using namespace smartsme;

namespace {

const QDate day(2026, 11, 28);
const FiscalYear year2024{Month(2024, 4), Month(2025, 3)};

/// Items of one class, made by hand: operating profit 5,000, personnel 19,000, value added 26,200, 4,400 people.
const QStringList codes = {QStringLiteral("045"), QStringLiteral("046"), QStringLiteral("047"), QStringLiteral("048"), QStringLiteral("065"), QStringLiteral("057"),
                           QStringLiteral("066"), QStringLiteral("235"), QStringLiteral("067"), QStringLiteral("068"), QStringLiteral("069"), QStringLiteral("070"),
                           QStringLiteral("071"), QStringLiteral("072"), QStringLiteral("073"), QStringLiteral("074"), QStringLiteral("141"), QStringLiteral("119")};
const QStringList amounts = {QStringLiteral("100,000"), QStringLiteral("60,000"), QStringLiteral("35,000"), QStringLiteral("5,000"), QStringLiteral("2,000"), QStringLiteral("100"),
                             QStringLiteral("12,000"), QStringLiteral("2,400"), QStringLiteral("2,500"), QStringLiteral("300"), QStringLiteral("1,500"), QStringLiteral("700"),
                             QStringLiteral("400"), QStringLiteral("4,000"), QStringLiteral("26,200"), QStringLiteral("4,700"), QStringLiteral("655"), QStringLiteral("98.7")};

QString quoted(const QStringList &cells)
{
    QStringList all;
    for (const QString &cell : cells)
        all << QStringLiteral("\"%1\"").arg(cell);
    return all.join(QLatin1Char(',')) + QStringLiteral("\r\n");
}

QString unitOf(const QString &code)
{
    if (code == QStringLiteral("071") || code == QStringLiteral("072"))
        return QStringLiteral("人");
    return code == QStringLiteral("141") ? QStringLiteral("万円") : code == QStringLiteral("119") ? QStringLiteral("％") : QStringLiteral("百万円");
}

struct Download
{
    QStringList values = amounts;
    QString industry = QStringLiteral("108");
    QString size = QStringLiteral("19");
    QString period = QStringLiteral("20240");
    QString unit = QString();                   ///< instead of 百万円
    bool hasCodes = true;
    bool isTwice = false;
};

QString dbview(const Download &d)
{
    QString text = quoted({QStringLiteral("統計名："), QStringLiteral("法人企業統計調査 時系列データ")}) + quoted({QStringLiteral("表番号："), QStringLiteral("1")})
        + QStringLiteral("\r\n") + quoted({QStringLiteral("***"), QStringLiteral("数字が得られないもの")}) + QStringLiteral("\r\n");
    QStringList head(9, QString());
    QStringList names = {QStringLiteral("業種 コード"), QStringLiteral("業種 補助コード"), QStringLiteral("業種"), QStringLiteral("規模 コード"), QStringLiteral("規模 補助コード"),
                         QStringLiteral("規模"), QStringLiteral("年  期 コード"), QStringLiteral("年  期 補助コード"), QStringLiteral("年  期"), QStringLiteral("/調査項目")};
    QStringList subCodes;
    for (const QString &code : codes) {
        subCodes << QStringLiteral("-");
        const QString unit = d.unit.isEmpty() || unitOf(code) != QStringLiteral("百万円") ? unitOf(code) : d.unit;
        names << QStringLiteral("項目%1(当期末)【%2】").arg(code, unit);
    }
    if (d.hasCodes)
        text += quoted(head + QStringList{QStringLiteral("/調査項目 (金融業、保険業以外の業種) コード")} + codes);
    text += quoted(head + QStringList{QStringLiteral("/調査項目 (金融業、保険業以外の業種) 補助コード")} + subCodes) + quoted(names);
    const QStringList row = QStringList{d.industry, {}, QStringLiteral("製造業"), d.size, {}, QStringLiteral("class"), d.period, {}, QStringLiteral("2024年度"), {}} + d.values;
    return text + quoted(row) + (d.isTwice ? quoted(row) : QString());
}

QStringList idsOf(const Result<ImportedTable> &table)
{
    QStringList ids;
    if (table)
        return ids;
    for (const Problem &problem : table.problems())
        ids << problem.id;
    return ids;
}

} // namespace

class TableImportTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        const QString data = qEnvironmentVariable("SMARTSME_DATA");
        m_tables = BenchmarkTables::load(data).value();
        m_importer.emplace(TableImporter::load(data, m_tables).value());
        m_industries = IndustryTable::load(data).value();
    }

    /// A real download: four rows, four items, millions with commas and a minus sign.
    void theGoldenDownload()
    {
        const auto table = m_importer->read(QStringLiteral(SMARTSME_SOURCE_DIR "/tests/golden/import/estat/dbview_sample.csv"), day);
        QVERIFY2(table.ok(), table ? "" : qPrintable(printed(table.problems().front())));
        QCOMPARE(table->cells.size(), std::size_t(16));
        QCOMPARE(table->kind, QStringLiteral("estat_0003060791"));
        QCOMPARE(table->date, day);
        const BenchmarkTables all = m_tables.with({*table}, {});
        const CellKey farming{QStringLiteral("105"), QStringLiteral("26"), QStringLiteral("2024"), table->id};
        QCOMPARE(all.total(QStringLiteral("operating_profit"), farming)->value, -240'784e6);
        const BenchmarkCell *margin = all.cell(IndicatorId(QStringLiteral("operating_margin")), farming);
        QVERIFY(margin && !margin->expression.isEmpty());
        QCOMPARE(QString::number(margin->value, 'f', 4), QStringLiteral("-3.5160"));     // -240,784 / 6,848,226
    }

    /// Worked by hand: 26,200 million / 4,000 = 6.55 million; figure 2: 23,600 million / 4,400 = 5,363,636.
    void valueAddedOfEveryDefinition()
    {
        const auto table = read(dbview({}));
        QVERIFY2(table.ok(), table ? "" : qPrintable(printed(table.problems().front())));
        const BenchmarkTables all = m_tables.with({*table}, {});
        const CellKey key{QStringLiteral("108"), QStringLiteral("19"), QStringLiteral("2024"), table->id};
        QCOMPARE(all.cell(IndicatorId(QStringLiteral("value_added_per_employee")), key)->value, 6'550'000.0);
        QCOMPARE(qRound64(all.cell(IndicatorId(QStringLiteral("value_added_per_head_fig2")), key)->value), 5'363'636);
        QCOMPARE(qRound64(all.cell(IndicatorId(QStringLiteral("value_added_per_head_fig2_welfare")), key)->value), 5'931'818);
        QCOMPARE(qRound64(all.cell(IndicatorId(QStringLiteral("value_added_per_head_incl_officers")), key)->value), 5'931'818 + 22'727);
        const Figure figure = all.figure(*all.cell(IndicatorId(QStringLiteral("value_added_per_employee")), key), {});
        QVERIFY(figure.origin.inputs.size() == 9 && figure.origin.table.contains(QStringLiteral("0003060791")));
        QCOMPARE(figure.origin.inputs.front().exactYen->value(), 5'000'000'000);
    }

    /// A manufacturer of 30 million yen capital: the imported class is nearer than all industries, and its parts are told.
    void theGapHasParts()
    {
        const auto table = read(dbview({}));
        const BenchmarkTables all = m_tables.with({*table}, {});
        FirmProfile profile;
        profile.industry = QStringLiteral("E");
        profile.capital = Yen(30'000'000);
        const std::vector<GapTarget> targets = gapTargets(all, m_industries, profile, year2024);
        QVERIFY(targets.size() >= 4);
        const GapTarget &first = targets.front();
        QVERIFY(first.unavailable.ja.isEmpty());
        QCOMPARE(*first.published.perPerson.value, 6'550'000.0);
        QCOMPARE(*first.published.salesPerPerson.value, 25'000'000.0);
        QCOMPARE(first.published.parts.size(), std::size_t(6));     // operating profit, pay, bonus, welfare, rent, taxes
        const CellChoice choice(all, m_industries, profile, year2024);
        const auto best = choice.bestFit(first.indicator);
        QVERIFY(best && best->why.ja.contains(QStringLiteral("取り込んだ表")));
        QCOMPARE(best->cell->importId, table->id);

        const BenchmarkTables shipped = m_tables.with({*table}, {TableChoice::Mode::shippedOnly, {}});
        QVERIFY(CellChoice(shipped, m_industries, profile, year2024).bestFit(first.indicator)->cell->importId.isEmpty());
        const std::vector<GapTarget> coarse = gapTargets(shipped, m_industries, profile, year2024);
        QCOMPARE(coarse.front().published.parts.size(), std::size_t(1));    // personnel cost alone
        QVERIFY(coarse.front().recipe.keepsPersonnelTogether);
        const BenchmarkTables preferred = m_tables.with({*table}, {TableChoice::Mode::preferred, table->id});
        QVERIFY(CellChoice(preferred, m_industries, profile, year2024).bestFit(IndicatorId(QStringLiteral("sga_ratio")))->why.ja.contains(QStringLiteral("選んだ表「")));
        QVERIFY(CellChoice(preferred, m_industries, profile, year2024).bestFit(IndicatorId(QStringLiteral("software_to_sales")))->why.ja.contains(QStringLiteral("選んだ表にこの値がない")));
    }

    void brokenDownloads_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("id");
        QTest::addColumn<int>("column");
        Download d;
        d.values[14] = QStringLiteral("26,300");
        QTest::newRow("073 is not its parts") << dbview(d) << QStringLiteral("benchmark.sum-differs") << 25;
        d = {};
        d.values[3] = QStringLiteral("5,100");
        QTest::newRow("048 is not 045 - 046 - 047") << dbview(d) << QStringLiteral("benchmark.sum-differs") << 14;
        d = {};
        d.values[16] = QStringLiteral("650");
        QTest::newRow("141 is not 073 / 072") << dbview(d) << QStringLiteral("benchmark.sum-differs") << 27;
        d = {};
        d.values[0] = QStringLiteral("約10万");
        QTest::newRow("no number") << dbview(d) << QStringLiteral("benchmark.value-unreadable") << 11;
        d = {};
        d.industry = QStringLiteral("999");
        QTest::newRow("industry") << dbview(d) << QStringLiteral("benchmark.code-unknown") << 1;
        d = {};
        d.size = QStringLiteral("77");
        QTest::newRow("size") << dbview(d) << QStringLiteral("benchmark.code-unknown") << 4;
        d = {};
        d.period = QStringLiteral("20241");
        QTest::newRow("quarter") << dbview(d) << QStringLiteral("benchmark.period-unknown") << 7;
        d = {};
        d.hasCodes = false;
        QTest::newRow("no codes") << dbview(d) << QStringLiteral("benchmark.header-differs") << 10;
        d = {};
        d.unit = QStringLiteral("ドル");
        QTest::newRow("unit") << dbview(d) << QStringLiteral("benchmark.header-differs") << 11;
        d = {};
        d.isTwice = true;
        QTest::newRow("twice") << dbview(d) << QStringLiteral("benchmark.cell-twice") << 11;
        d = {};
        d.values = QStringList(codes.size(), QStringLiteral("***"));
        QTest::newRow("nothing in it") << dbview(d) << QStringLiteral("benchmark.no-values") << 0;
        QTest::newRow("something else") << QStringLiteral("date,amount\r\n2024-04-01,100\r\n") << QStringLiteral("benchmark.table-unknown") << 0;
    }

    void brokenDownloads()
    {
        QFETCH(QString, text);
        QFETCH(QString, id);
        QFETCH(int, column);
        const auto table = read(text);
        QVERIFY(!table);
        const Problem &problem = table.problems().front();
        QCOMPARE(problem.id, id);
        QCOMPARE(problem.place.column, column);
        QVERIFY(!problem.place.file.isEmpty() && !problem.message.isEmpty() && !problem.remedy.isEmpty());
        QVERIFY(column == 0 || problem.place.line > 0);
    }

    /// Employee bonus (235) is missing before FY2007: the value added of such a year cannot be recomputed and is no problem.
    void aMissingPartIsNoMismatch()
    {
        Download d;
        d.values[7] = QStringLiteral("***");
        d.values[14] = QStringLiteral("23,800");
        d.values[16] = QStringLiteral("595");
        const auto table = read(dbview(d));
        QVERIFY2(table.ok(), table ? "" : qPrintable(printed(table.problems().front())));
        const BenchmarkTables all = m_tables.with({*table}, {});
        QVERIFY(!all.cell(IndicatorId(QStringLiteral("value_added_per_employee")), {QStringLiteral("108"), QStringLiteral("19"), QStringLiteral("2024"), table->id}));
    }

    /// The shipped thresholds written as a sheet: fractions and yen, or percent and thousands of yen, give the shipped cells.
    void thresholdSheets_data()
    {
        QTest::addColumn<bool>("isOfficial");
        QTest::newRow("fractions, yen") << true;
        QTest::newRow("percent, thousands of yen") << false;
    }

    void thresholdSheets()
    {
        QFETCH(bool, isOfficial);
        const auto table = read(sheet(isOfficial));
        QVERIFY2(table.ok(), table ? "" : qPrintable(printed(table.problems().front())));
        QCOMPARE(table->cells.size(), std::size_t(1944));
        for (const BenchmarkCell &cell : table->cells) {
            const std::vector<const BenchmarkCell *> shipped = m_tables.cells(cell.indicator);
            const auto known = std::ranges::find_if(shipped, [&](const BenchmarkCell *other) {
                return other->industryCode == cell.industryCode && other->sizeCode == cell.sizeCode && other->statistic == cell.statistic;
            });
            QVERIFY(known != shipped.end());
            QVERIFY(std::abs((*known)->value - cell.value) < 1e-6 * std::max(1.0, std::abs(cell.value)));
        }
    }

    void brokenThresholds()
    {
        QString text = sheet(true);
        QCOMPARE(idsOf(read(QString(text).replace(QStringLiteral("農業,農業,"), QStringLiteral("農業,宇宙農業,")))).value(0), QStringLiteral("benchmark.code-unknown"));
        QCOMPARE(idsOf(read(QString(text).replace(QStringLiteral("_標準偏差"), QStringLiteral("_偏差")))).value(0), QStringLiteral("benchmark.header-differs"));
        const QString line = text.section(QLatin1Char('\n'), 1, 1);
        QCOMPARE(idsOf(read(text + line)).value(0), QStringLiteral("benchmark.cell-twice"));
        QStringList cells = line.split(QLatin1Char(','));
        cells[3] = QStringLiteral("不明");
        QCOMPARE(idsOf(read(QString(text).replace(line, cells.join(QLatin1Char(','))))).value(0), QStringLiteral("benchmark.value-unreadable"));
        cells = line.split(QLatin1Char(','));
        std::swap(cells[5], cells[8]);
        QCOMPARE(idsOf(read(QString(text).replace(line, cells.join(QLatin1Char(','))))).value(0), QStringLiteral("benchmark.thresholds-disordered"));
        QCOMPARE(idsOf(read(sheet(true, 37))).value(0), QStringLiteral("benchmark.magnitude-unknown"));
    }

    void generalTable()
    {
        const QString head = QStringLiteral("indicator,industry,size,year,statistic,value,unit,source,checksum\n");
        const QString row = QStringLiteral("operating_margin,製造業,1千万円以上 - 1億円未満,2023,aggregate,4.5,percent,県の統計,");
        QString cells = QString(row).replace(QLatin1Char(','), QLatin1Char('\t'));
        cells.chop(1);
        const QString checksum = QString::fromLatin1(QCryptographicHash::hash(cells.toUtf8(), QCryptographicHash::Sha256).toHex().left(16));
        const auto table = read(head + row + checksum + QStringLiteral("\nsales_per_head_incl_officers,,,2023,mean,1234.5,man_yen_per_person,県の統計,\n"));
        QVERIFY2(table.ok(), table ? "" : qPrintable(printed(table.problems().front())));
        QCOMPARE(table->cells.size(), std::size_t(2));
        QCOMPARE(table->cells[0].industryCode, QStringLiteral("108"));
        QCOMPARE(table->cells[0].sizeCode, QStringLiteral("19"));
        QCOMPARE(table->cells[1].value, 12'345'000.0);
        QCOMPARE(table->cells[1].industryCode, QStringLiteral("104"));
        QCOMPARE(idsOf(read(head + row + QStringLiteral("0123456789abcdef\n"))), QStringList{QStringLiteral("benchmark.checksum-differs")});
        QCOMPARE(idsOf(read(head + QString(row).replace(QStringLiteral("percent"), QStringLiteral("times")))), QStringList{QStringLiteral("benchmark.code-unknown")});
        QCOMPARE(idsOf(read(head + row + QLatin1Char('\n') + row)), QStringList{QStringLiteral("benchmark.cell-twice")});
        QCOMPARE(idsOf(read(QString(head).replace(QStringLiteral("size"), QStringLiteral("klass")) + row)).value(0), QStringLiteral("benchmark.header-differs"));
        QVERIFY(!read(head));
    }

    /// What belongs in a cell of the general layout: there is no mark for “no value”.
    void theGeneralTableTellsWhatItExpects_data()
    {
        QTest::addColumn<QString>("year");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("expected");
        QTest::newRow("value") << "2023" << "***" << "a number";
        QTest::newRow("year") << "R5" << "4.5" << "a year such as 2024";
    }

    void theGeneralTableTellsWhatItExpects()
    {
        QFETCH(QString, year);
        QFETCH(QString, value);
        QFETCH(QString, expected);
        const auto table = read(QStringLiteral("indicator,industry,size,year,statistic,value,unit,source,checksum\noperating_margin,,,%1,aggregate,%2,percent,県の統計,\n").arg(year, value));
        QVERIFY(!table);
        QCOMPARE(table.problems().front().id, QStringLiteral("benchmark.value-unreadable"));
        QCOMPARE(table.problems().front().expected, expected);
    }

    /// Totals give ratios; means and medians of firms do not.
    void onlyTotalsGiveRatios_data()
    {
        QTest::addColumn<QString>("statistic");
        QTest::addColumn<bool>("isDerived");
        QTest::newRow("totals") << "aggregate" << true;
        QTest::newRow("means") << "mean" << false;
        QTest::newRow("medians") << "median" << false;
    }

    void onlyTotalsGiveRatios()
    {
        QFETCH(QString, statistic);
        QFETCH(bool, isDerived);
        const auto table = read(QStringLiteral("indicator,industry,size,year,statistic,value,unit,source,checksum\n"
                                               "sales,製造業,,2023,%1,100,million_yen,県の統計,\n"
                                               "operating_profit,製造業,,2023,%1,4,million_yen,県の統計,\n").arg(statistic));
        QVERIFY2(table.ok(), table ? "" : qPrintable(printed(table.problems().front())));
        const BenchmarkTables all = m_tables.with({*table}, {});
        const CellKey key{QStringLiteral("108"), QStringLiteral("26"), QStringLiteral("2023"), table->id};
        QCOMPARE(all.cell(IndicatorId(QStringLiteral("operating_margin")), key) != nullptr, isDerived);
        QVERIFY(all.cell(IndicatorId(QStringLiteral("sales")), key));
    }

private:
    Result<ImportedTable> read(const QString &text)
    {
        QFile file(m_folder.filePath(QStringLiteral("table.csv")));
        if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0)
            qFatal("cannot write");
        file.close();
        return m_importer->read(file.fileName(), day);
    }

    /// The shipped thresholds as METI's sheet prints them.
    QString sheet(bool isOfficial, double wrongFactor = 1) const
    {
        const std::pair<const char *, const char16_t *> statistics[] = {{"median", u"中央値"}, {"sd", u"標準偏差"}, {"threshold_iv", u"ⅳ"},
                                                                       {"threshold_iii", u"ⅲ"}, {"threshold_ii", u"ⅱ"}, {"threshold_i", u"ⅰ"}};
        QStringList head = {QStringLiteral("大分類"), QStringLiteral("小分類"), QStringLiteral("事業規模")};
        std::map<QString, QStringList> rows;
        for (const LocalBenchmarkIndicator &indicator : m_tables.localBenchmarkIndicators()) {
            for (const auto &[statistic, name] : statistics) {
                head << QStringLiteral("%1_%2").arg(indicator.name.ja, QString::fromUtf16(name));
                for (const BenchmarkCell *cell : m_tables.cells(indicator.id)) {
                    if (cell->sizeScheme != QStringLiteral("locaben_scale") || cell->statistic != QLatin1String(statistic))
                        continue;
                    double value = cell->value * wrongFactor;
                    if (cell->unit == Unit::percent && isOfficial)
                        value /= 100;
                    if (cell->unit == Unit::yenPerPerson && !isOfficial)
                        value /= 1000;
                    QStringList &row = rows[cell->industryCode + cell->sizeCode];
                    if (row.isEmpty())
                        row << (cell->industry == QStringLiteral("農業") ? QStringLiteral("農業") : QStringLiteral("大")) << cell->industry << cell->sizeClass;
                    row << QString::number(value, 'g', 15);
                }
            }
        }
        QString text = head.join(QLatin1Char(',')) + QLatin1Char('\n');
        for (const auto &[key, row] : rows)
            text += row.join(QLatin1Char(',')) + QLatin1Char('\n');
        return text;
    }

    QTemporaryDir m_folder;
    std::optional<TableImporter> m_importer;
    BenchmarkTables m_tables;
    IndustryTable m_industries;
};

QTEST_GUILESS_MAIN(TableImportTest)
#include "table_import_test.moc"
