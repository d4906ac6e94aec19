// SPDX-License-Identifier: GPL-3.0-or-later
// The payroll files of the sample firms give the people, hours and pay of tests/golden/samples/expected_*.csv, to the yen and
// the minute, and nothing of a person is left in what comes out.
#include "core/number_text.h"
#include "import/payroll_files.h"
#include "table/row_reader.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include <cmath>
#include <map>
#include <set>

using namespace smartsme;
using namespace smartsme::testing;

namespace {

const QString source = sourceFolder;
const FiscalYear year(Month(2024, 4), Month(2025, 3));

QString folderOf(const QString &firm)
{
    const std::map<QString, QString> folders = {{QStringLiteral("A"), QStringLiteral("firm_a/yayoi_kyuyo")},
                                                {QStringLiteral("B"), QStringLiteral("firm_b/mf_kyuyo")},
                                                {QStringLiteral("C"), QStringLiteral("firm_c/freee_jinji")}};
    return source + QStringLiteral("/data/samples/") + folders.at(firm);
}

QStringList filesOf(const QString &firm)
{
    QStringList paths;
    QDirIterator files(folderOf(firm), QDir::Files);
    while (files.hasNext())
        paths << files.next();
    paths.sort();
    return paths;
}

std::vector<Payroll> payrollsOf(const QString &firm, QString *remarks = nullptr)
{
    std::vector<Payroll> payrolls;
    for (const QString &path : filesOf(firm)) {
        payrolls.push_back(payrollOf(path, {}, remarks));
    }
    return payrolls;
}

std::vector<QStringList> rowsOf(const QString &file)
{
    QFile f(source + QStringLiteral("/tests/golden/samples/") + file);
    if (!f.open(QIODevice::ReadOnly))
        qFatal("missing");
    std::vector<QStringList> rows;
    for (const QString &line : QString::fromUtf8(f.readAll()).split(QLatin1Char('\n'), Qt::SkipEmptyParts))
        rows.push_back(line.trimmed().split(QLatin1Char(',')));
    return rows;
}

/// Everything a Payroll holds, as text.
QString streamed(const Payroll &payroll)
{
    const auto hours = [](std::optional<Hours> h) { return h ? QString::number(h->minutes()) : QStringLiteral("-"); };
    const SourceFile &s = payroll.source;
    QString out = QStringList{s.name, s.sha256, s.layout.text(), s.product.ja, s.product.en, s.kind.ja, s.kind.en, s.encoding, QString::number(s.rows)}
                      .join(QLatin1Char('|'));
    for (const MonthlyPay &m : payroll.months) {
        out += QLatin1Char('\n') + QStringList{m.month.iso(), QString::number(static_cast<int>(m.type)), QString::number(m.isBonus),
            QString::number(m.heads.hundredths()), hours(m.hours), hours(m.overtime), hours(m.holiday), hours(m.night),
            QString::number(m.officerPay.value()), QString::number(m.wages.value()), QString::number(m.bonus.value()),
            QString::number(m.commuting.value()), QString::number(m.gross.value())}.join(QLatin1Char('|'));
    }
    return out;
}

/// Names, employee numbers and birthdays that stand in a payroll file, as its first columns have them.
std::set<QString> personalValues(const QString &path)
{
    QFile f(path);
    if (!f.open(QIODevice::ReadOnly))
        qFatal("missing");
    RowReaderOptions options;
    auto rows = RowReader::open(path, options);
    if (!rows)
        qFatal("unreadable");
    std::set<QString> values;
    bool isHeader = true;
    while (const auto row = rows->nextText()) {
        if (!isHeader && !row->cells.value(0).startsWith(QStringLiteral("【")) && !row->cells.value(1).startsWith(QStringLiteral("【"))) {
            values.insert(row->cells.value(0));
            for (const QString &part : row->cells.value(1).split(QRegularExpression(QStringLiteral("\\s+"))))
                values.insert(part);
            values.insert(row->cells.value(1));
            if (dateFrom(row->cells.value(2)))
                values.insert(row->cells.value(2));
        }
        isHeader = false;
    }
    return values;
}

QString personalIn(const QString &text, const std::set<QString> &values)
{
    static const QRegularExpression letters(QStringLiteral("[^0-9/]"));
    const QStringList tokens = text.split(QRegularExpression(QStringLiteral("[^0-9/]+")));
    for (const QString &value : values) {
        // Numbers of one or two digits stand everywhere; longer ones must not stand as a number of their own.
        const bool isFound = letters.match(value).hasMatch() ? text.contains(value) : value.size() > 2 && tokens.contains(value);
        if (isFound)
            return value;
    }
    return {};
}

} // namespace

class PayrollSamplesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void yearTotals_data();
    void yearTotals();
    void months_data();
    void months();
    void otherProducts();
    void nothingPersonal_data();
    void nothingPersonal();
    void problems_data();
    void problems();
    void problemsQuoteNoNames();
    void remarks_data();
    void remarks();
    void monthFromOptions();
};

void PayrollSamplesTest::yearTotals_data()
{
    QTest::addColumn<QString>("firm");
    for (const char *firm : {"A", "B", "C"})
        QTest::newRow(firm) << QString::fromLatin1(firm);
}

void PayrollSamplesTest::yearTotals()
{
    QFETCH(QString, firm);
    QString remarks;
    const Workforce workforce = Workforce::of(year, payrollsOf(firm, &remarks), std::nullopt);
    QCOMPARE(remarks, QString());
    QVERIFY(workforce.missingMonths().empty());
    const std::map<QString, QString> ids = {
        {QStringLiteral("headcount_fye"), QStringLiteral("heads_total")}, {QStringLiteral("officers"), QStringLiteral("heads_officers")},
        {QStringLiteral("regular_employees"), QStringLiteral("heads_regular")}, {QStringLiteral("part_timers"), QStringLiteral("heads_part_time")},
        {QStringLiteral("hours_total"), QStringLiteral("hours_total")}, {QStringLiteral("hours_overtime"), QStringLiteral("hours_overtime")},
        {QStringLiteral("hours_holiday"), QStringLiteral("hours_holiday")}, {QStringLiteral("hours_night"), QStringLiteral("hours_night")},
        {QStringLiteral("payroll_gross_salaries"), QStringLiteral("payroll_gross_salaries")},
        {QStringLiteral("payroll_gross_bonuses"), QStringLiteral("payroll_gross_bonuses")}, {QStringLiteral("commuting"), QStringLiteral("payroll_commuting")}};
    int compared = 0;
    for (const QStringList &row : rowsOf(QStringLiteral("expected_results.csv"))) {
        const auto id = ids.find(row.value(2));
        if (row.value(0) != firm || id == ids.end())
            continue;
        const Figure figure = workforce.figure(id->second);
        QVERIFY2(figure.value, qPrintable(figure.unavailable.en));
        QVERIFY2(std::abs(*figure.value - row[4].toDouble()) < 1e-9, qPrintable(QStringLiteral("%1 %2 %3").arg(id->second).arg(*figure.value).arg(row[4])));
        ++compared;
    }
    QCOMPARE(compared, 11);
}

void PayrollSamplesTest::months_data()
{
    yearTotals_data();
}

void PayrollSamplesTest::months()
{
    QFETCH(QString, firm);
    struct Sums { std::int64_t officer = 0, wages = 0, bonus = 0, commuting = 0, gross = 0, minutes = 0, overtime = 0, heads = 0; };
    std::map<QString, Sums> sums;
    for (const Payroll &payroll : payrollsOf(firm)) {
        for (const MonthlyPay &m : payroll.months) {
            Sums &s = sums[m.month.iso()];
            s.officer += m.officerPay.value();
            s.wages += m.wages.value();
            s.bonus += m.bonus.value();
            s.commuting += m.commuting.value();
            s.gross += m.gross.value();
            s.heads += m.heads.hundredths() / 100;
            QVERIFY(!m.isBonus || (m.heads == Heads() && !m.hours));
            if (m.type != EmploymentType::officer) {
                s.minutes += m.hours.value_or(Hours()).minutes();
                s.overtime += m.overtime.value_or(Hours()).minutes();
            }
        }
    }
    int compared = 0;
    for (const QStringList &row : rowsOf(QStringLiteral("expected_monthly.csv"))) {
        if (row[0] != firm)
            continue;
        const Sums s = sums[row[1]];
        const std::vector<std::int64_t> found = {s.officer, s.wages, s.bonus, s.commuting, s.gross, s.heads};
        const std::vector<std::int64_t> expected = {row[3].toLongLong(), row[4].toLongLong(), row[5].toLongLong(),
                                                    row[6].toLongLong(), row[7].toLongLong(), row[10].toLongLong()};
        QVERIFY2(found == expected, qPrintable(row.join(QLatin1Char(','))));
        QCOMPARE(s.minutes, std::llround(row[8].toDouble() * 60));
        QCOMPARE(s.overtime, std::llround(row[9].toDouble() * 60));
        ++compared;
    }
    QCOMPARE(compared, 12);
}

void PayrollSamplesTest::otherProducts()
{
    // 給与奉行 of firm B, April 2024: the same month as in MoneyForward, expected_monthly.csv.
    const auto imported = importFile(source + QStringLiteral("/data/samples/firm_b/kyuyo_bugyo_202404.csv"), shelf());
    QVERIFY2(imported.ok(), imported.ok() ? "" : qPrintable(printedAll(imported.problems())));
    const Payroll payroll = std::get<Payroll>(imported->content);
    std::int64_t gross = 0;
    std::int64_t heads = 0;
    std::int64_t minutes = 0;
    for (const MonthlyPay &m : payroll.months) {
        QCOMPARE(m.month.iso(), QStringLiteral("2024-04"));
        gross += m.gross.value();
        heads += m.heads.hundredths() / 100;
        minutes += m.type == EmploymentType::officer ? 0 : m.hours.value().minutes();
    }
    QCOMPARE(gross, 15132359);
    QCOMPARE(heads, 45);
    QCOMPARE(minutes, std::llround(7051.50 * 60));
}

void PayrollSamplesTest::nothingPersonal_data()
{
    yearTotals_data();
}

void PayrollSamplesTest::nothingPersonal()
{
    QFETCH(QString, firm);
    int names = 0;
    for (const QString &path : filesOf(firm)) {
        const auto imported = importFile(path, shelf());
        QVERIFY(imported.ok());
        const auto values = personalValues(path);
        names += static_cast<int>(values.size());
        const QString text = streamed(std::get<Payroll>(imported->content)) + printedAll(imported->remarks);
        QCOMPARE(personalIn(text, values), QString());
    }
    QVERIFY(names > 10);
}

namespace {

const QString head = QStringLiteral("従業員番号,従業員,契約種別,総労働時間,役員報酬(支給),基本給(支給),通勤手当/非課(支給),支給合計,控除合計,差引支給合計\n");

Result<Imported> imported(const QString &text, const ImportOptions &options = {}, const QString &name = QStringLiteral("支給控除一覧表_2024年04月25日支給.csv"))
{
    return importedText(text, name, options);
}

} // namespace

void PayrollSamplesTest::problems_data()
{
    QTest::addColumn<QString>("rows");
    QTest::addColumn<QString>("id");
    QTest::addColumn<int>("line");
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("found");
    const auto row = [](const char *name, const char *rows, const char *id, int line, int column, const char *found) {
        QTest::newRow(name) << QString::fromUtf8(rows) << QString::fromLatin1(id) << line << column << QString::fromUtf8(found);
    };
    row("hours", "101,試験 花子,正社員,1l6:25,,200000,0,200000,30000,170000\n", "import.hours-unreadable", 2, 4, "1l6:25");
    row("gross is empty", "101,試験 花子,正社員,160.00,,200000,0,,30000,170000\n", "import.amount-unreadable", 2, 8, "");
    row("an amount", "101,試験 花子,正社員,160.00,,200000,12x,200000,30000,170000\n", "import.amount-unreadable", 2, 7, "12x");
    row("a total that differs", "101,試験 花子,正社員,160.00,,200000,0,200000,30000,170000\n【全社計】,-,,160.00,0,200000,0,200001,30000,170000\n",
        "import.payroll-total-differs", 3, 8, "200,000");
    row("slipped by a comma", "101,試験, 花子,正社員,160.00,,200000,0,200000,30000,170000\n", "import.payroll-row-slipped", 2, 0, "11");
    row("one type runs away while another outweighs it",
        "101,試験 花子,正社員,1.00,,0,0,900000000000000,0,900000000000000\n102,試験 花子,アルバイト,1.00,,0,0,-900000000000000,0,-900000000000000\n"
        "103,試験 花子,正社員,1.00,,0,0,900000000000000,0,900000000000000\n", "import.amount-too-large", 4, 8, "");
    row("nobody", "【全社計】,-,,0,0,0,0,0,0,0\n", "import.file-without-rows", 0, 0, "");
}

void PayrollSamplesTest::problems()
{
    QFETCH(QString, rows);
    QFETCH(QString, id);
    QFETCH(int, line);
    QFETCH(int, column);
    QFETCH(QString, found);
    const auto result = imported(head + rows);
    QVERIFY(!result.ok());
    QCOMPARE(result.problems().size(), std::size_t(1));
    const Problem &problem = result.problems().front();
    QCOMPARE(problem.id, id);
    QCOMPARE(problem.place.line, qint64(line));
    QCOMPARE(problem.place.column, column);
    QCOMPARE(problem.found, found);
    QVERIFY(!problem.message.isEmpty() && !problem.remedy.isEmpty());
    QVERIFY(!printed(problem).contains(QStringLiteral("花子")));
}

void PayrollSamplesTest::problemsQuoteNoNames()
{
    // A row shifted by one cell puts a name where hours or amounts are expected.
    const auto result = imported(head + QStringLiteral("正社員,101,正社員,花子,試験 花子,200000,0,200000,30000,170000\n"));
    const auto latin = imported(head + QStringLiteral("正社員,101,正社員,Maria,Maria Santos,200000,0,200000,30000,170000\n"));
    QVERIFY(!result.ok() && !latin.ok());
    QCOMPARE(result.problems().size(), std::size_t(2));
    QCOMPARE(latin.problems().size(), std::size_t(2));
    for (const Problems &problems : {result.problems(), latin.problems()}) {
        for (const Problem &problem : problems) {
            QCOMPARE(problem.found, QString());
            QVERIFY(!printed(problem).contains(QStringLiteral("花子")) && !printed(problem).contains(QStringLiteral("Maria")));
        }
    }
}

void PayrollSamplesTest::remarks_data()
{
    QTest::addColumn<QString>("rows");
    QTest::addColumn<QString>("id");
    QTest::newRow("net differs") << QStringLiteral("101,試験 花子,正社員,160.00,,200000,0,200000,30000,170001\n【全社計】,-,,160.00,0,200000,0,200000,30000,170001\n")
                                 << QStringLiteral("import.payroll-net-differs");
    QTest::newRow("total missing") << QStringLiteral("101,試験 花子,正社員,160.00,,200000,0,200000,30000,170000\n") << QStringLiteral("import.payroll-total-missing");
    QTest::newRow("unknown type") << QStringLiteral("101,試験 花子,社友,160.00,,200000,0,200000,30000,170000\n102,試験 太郎,社友,160.00,,200000,0,200000,30000,170000\n"
                                                    "【全社計】,-,,320.00,0,400000,0,400000,60000,340000\n")
                                  << QStringLiteral("import.payroll-type-unknown");
}

void PayrollSamplesTest::remarks()
{
    QFETCH(QString, rows);
    QFETCH(QString, id);
    const auto result = imported(head + rows);
    QVERIFY2(result.ok(), result.ok() ? "" : qPrintable(printedAll(result.problems())));
    QCOMPARE(result->remarks.size(), std::size_t(1));
    QCOMPARE(result->remarks.front().id, id);
    QVERIFY(!printedAll(result->remarks).contains(QStringLiteral("170")));  // no amount of a person
    const MonthlyPay pay = std::get<Payroll>(result->content).months.front();
    QCOMPARE(pay.type, EmploymentType::regular);
    QCOMPARE(pay.wages.value() % 200000, 0);
}

void PayrollSamplesTest::monthFromOptions()
{
    const QString rows = head + QStringLiteral("101,試験 花子,正社員,160.00,,200000,5000,205000,30000,175000\n");
    const QString name = QStringLiteral("list.csv");
    const auto untold = imported(rows, {}, name);
    QVERIFY(!untold.ok());
    QCOMPARE(untold.problems().front().id, QStringLiteral("import.month-unknown"));
    ImportOptions options;
    options.month = Month(2024, 9);
    const auto told = imported(rows, options, name);
    QVERIFY(told.ok());
    const MonthlyPay pay = std::get<Payroll>(told->content).months.front();
    QCOMPARE(pay.month.iso(), QStringLiteral("2024-09"));
    // 205,000 less 5,000 commuting
    QCOMPARE(pay.wages.value(), 200000);
    QCOMPARE(pay.hours.value().minutes(), 9600);
}

QTEST_GUILESS_MAIN(PayrollSamplesTest)
#include "payroll_samples_test.moc"
