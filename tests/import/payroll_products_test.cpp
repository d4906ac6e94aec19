// SPDX-License-Identifier: GPL-3.0-or-later
// The same month of a firm is the same in every export it has, and what is wrong with a file is said where it stands.
#include "import/payroll_files.h"

#include <QDirIterator>
#include <QTest>

#include <map>

using namespace smartsme;
using namespace smartsme::testing;

namespace {

const FiscalYear year(Month(2024, 4), Month(2025, 3));

/// Sums over employment types by month and run: what does not depend on how a file tells the types.
struct Sums
{
    std::int64_t heads = 0, minutes = 0, overtime = 0, holiday = 0, night = 0, officerPay = 0, wages = 0, bonus = 0, commuting = 0, gross = 0;
    friend bool operator==(const Sums &, const Sums &) = default;
};

std::map<std::pair<QString, bool>, Sums> sumsOf(const std::vector<Payroll> &payrolls)
{
    std::map<std::pair<QString, bool>, Sums> sums;
    for (const Payroll &payroll : payrolls) {
        for (const MonthlyPay &m : payroll.months) {
            Sums &s = sums[{m.month.iso(), m.isBonus}];
            s.heads += m.heads.hundredths();
            s.minutes += m.hours.value_or(Hours()).minutes();
            s.overtime += m.overtime.value_or(Hours()).minutes();
            s.holiday += m.holiday.value_or(Hours()).minutes();
            s.night += m.night.value_or(Hours()).minutes();
            s.officerPay += m.officerPay.value();
            s.wages += m.wages.value();
            s.bonus += m.bonus.value();
            s.commuting += m.commuting.value();
            s.gross += m.gross.value();
        }
    }
    return sums;
}

std::vector<Payroll> filesIn(const QString &folder, const QString &pattern = QStringLiteral("*"))
{
    std::vector<Payroll> payrolls;
    QDirIterator files(sample(folder), {pattern}, QDir::Files);
    while (files.hasNext())
        payrolls.push_back(payrollOf(files.next()));
    return payrolls;
}

void compareYears(const std::vector<Payroll> &one, const std::vector<Payroll> &other, const QStringList &without = {})
{
    const Workforce a = Workforce::of(year, one, std::nullopt);
    const Workforce b = Workforce::of(year, other, std::nullopt);
    for (const QString &id : Workforce::figureIds()) {
        if (without.contains(id))
            continue;
        QVERIFY2(a.figure(id).value == b.figure(id).value && a.figure(id).unavailable.ja == b.figure(id).unavailable.ja, qPrintable(id));
    }
}

} // namespace

class PayrollProductsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void restaurant();
    void metalParts();
    void attendanceGivesHoursOnce();
    void peopleAtADate();
    void ledgerWithoutOfficers();
    void shop();
    void interfaceOfTheShop();
    void notSettled();
    void totalsTellNoUnit();
    void fileNamedAfterAPerson();
    void bonusesOfALedger();
    void yearOfALedger_data();
    void yearOfALedger();
    void emptyHours_data();
    void emptyHours();
    void totalBesideItsParts_data();
    void totalBesideItsParts();
    void rowsOfSeparators();
    void headingsAgain();
    void problems_data();
    void problems();
    void remarks_data();
    void remarks();
};

/// KING OF TIME of firm A has the hours of its payroll, by employment type and to the minute; officers have none.
void PayrollProductsTest::restaurant()
{
    std::map<std::pair<QString, EmploymentType>, MonthlyPay> paid;
    for (const Payroll &payroll : filesIn(QStringLiteral("firm_a/yayoi_kyuyo"))) {
        for (const MonthlyPay &m : payroll.months) {
            if (!m.isBonus)
                paid[{m.month.iso(), m.type}] = m;
        }
    }
    int compared = 0;
    for (const Payroll &attendance : filesIn(QStringLiteral("firm_a/king_of_time"))) {
        QCOMPARE(attendance.kind, PayrollKind::attendance);
        for (const MonthlyPay &m : attendance.months) {
            const MonthlyPay &p = paid.at({m.month.iso(), m.type});
            QVERIFY(m.heads == p.heads && m.hours == p.hours && m.overtime == p.overtime && m.holiday == p.holiday && m.night == p.night);
            QCOMPARE(m.gross, Yen(0));
            ++compared;
        }
    }
    QCOMPARE(compared, 24);
}

/// April of firm B in four forms: MoneyForward as list and by departments, 給与奉行, and the list with people in columns.
void PayrollProductsTest::metalParts()
{
    const Payroll list = payrollOf(sample(QStringLiteral("firm_b/mf_kyuyo/支給控除一覧表_2024年04月25日支給.csv")));
    const auto sums = sumsOf({list});
    const QString golden = sourceFolder + QStringLiteral("/tests/golden/import/payroll/");
    for (const QString &path : {sample(QStringLiteral("firm_b/kyuyo_bugyo_202404.csv")), sample(QStringLiteral("firm_b/shikyu_kojo_vertical_202404.csv")),
                                golden + QStringLiteral("支給控除一覧表（部門別）_2024年04月25日支給.csv"),
                                golden + QStringLiteral("支給控除一覧表_2024年04月25日支給_貼り付け.txt")}) {
        const Payroll other = payrollOf(path);
        QVERIFY2(sumsOf({other}) == sums, qPrintable(path));
        QCOMPARE(other.months.size(), std::size_t(3));
        for (std::size_t i = 0; i < 3; ++i) {
            // People without social insurance are part-timers here; the vertical list tells no more.
            QVERIFY2(other.months[i].type == list.months[i].type && other.months[i].heads == list.months[i].heads, qPrintable(path));
            QCOMPARE(other.months[i].lowestHourlyPay, list.months[i].lowestHourlyPay);
        }
    }
    // Hand-worked: the lowest of the six part-timers, 基本給 by 総労働時間 less 法定外.
    QVERIFY(!list.months[0].lowestHourlyPay);
    QVERIFY(list.months[2].lowestHourlyPay.value() > Yen(900));
}

void PayrollProductsTest::attendanceGivesHoursOnce()
{
    std::vector<Payroll> payrolls = filesIn(QStringLiteral("firm_a/yayoi_kyuyo"));
    const std::vector<Payroll> attendances = filesIn(QStringLiteral("firm_a/king_of_time"));
    std::vector<Payroll> both = payrolls;
    both.insert(both.end(), attendances.begin(), attendances.end());
    compareYears(payrolls, both);
    std::vector<Payroll> without = payrolls;
    for (Payroll &payroll : without) {
        for (MonthlyPay &m : payroll.months) {
            if (m.type != EmploymentType::officer)
                m.hours = m.overtime = m.holiday = m.night = std::nullopt;
        }
    }
    QVERIFY(!Workforce::of(year, without, std::nullopt).figure(QStringLiteral("hours_total")).isAvailable());
    without.insert(without.end(), attendances.begin(), attendances.end());
    compareYears(payrolls, without);
    const Figure hours = Workforce::of(year, without, std::nullopt).figure(QStringLiteral("hours_total"));
    QVERIFY(hours.origin.note.ja.contains(QStringLiteral("勤怠データ")) && hours.origin.note.en.contains(QStringLiteral("attendance")));
    QVERIFY(hours.origin.parts.front().file.startsWith(QStringLiteral("monthly_20")));
}

void PayrollProductsTest::peopleAtADate()
{
    ImportOptions options;
    options.month = Month(2025, 3);
    const Payroll list = payrollOf(sample(QStringLiteral("firm_b/smarthr_employees.csv")), options);
    QCOMPARE(list.kind, PayrollKind::people);
    const Workforce workforce = Workforce::of(year, {list}, std::nullopt);
    // expected_results.csv, firm B: 3 officers, 36 regular, 6 part-time
    QCOMPARE(workforce.figure(QStringLiteral("heads_officers")).value.value(), 3.0);
    QCOMPARE(workforce.figure(QStringLiteral("heads_regular")).value.value(), 36.0);
    QCOMPARE(workforce.figure(QStringLiteral("heads_part_time")).value.value(), 6.0);
    QVERIFY(workforce.figure(QStringLiteral("heads_total")).origin.note.ja.contains(QStringLiteral("従業員リスト")));
    QVERIFY(!workforce.figure(QStringLiteral("payroll_wages")).isAvailable());
    options.month = Month(1999, 6);     // one officer of 1992, one of 1999-06-01
    const Payroll early = payrollOf(sample(QStringLiteral("firm_b/smarthr_employees.csv")), options);
    QCOMPARE(early.months.front().heads.persons(), 2.0);
}

void PayrollProductsTest::ledgerWithoutOfficers()
{
    QString remarks;
    const QString rows = QStringLiteral("氏名,試験 花子,雇用形態,パート\n賃金計算期間,2024年4月,2024年5月\n労働日数,10,10\n労働時間数,80:00,81:00\n時間外労働時間数,0:00,1:00\n"
                                        "基本給,96000,97200\n支給合計,96000,97200\n");
    const auto result = importedText(rows, QStringLiteral("daicho.csv"));
    QVERIFY2(result.ok(), result.ok() ? "" : qPrintable(printedAll(result.problems())));
    QCOMPARE(result->remarks.size(), std::size_t(1));
    QCOMPARE(result->remarks.front().id, QStringLiteral("import.payroll-no-officer"));
    const Payroll ledger = std::get<Payroll>(result->content);
    QCOMPARE(ledger.kind, PayrollKind::wageLedger);
    const FiscalYear spring(Month(2024, 4), Month(2024, 5));
    const Workforce alone = Workforce::of(spring, {ledger}, std::nullopt);
    QVERIFY(!alone.figure(QStringLiteral("heads_total")).isAvailable() && !alone.figure(QStringLiteral("heads_officers")).isAvailable());
    QVERIFY(alone.figure(QStringLiteral("heads_total")).unavailable.ja.contains(QStringLiteral("役員")));
    QCOMPARE(alone.figure(QStringLiteral("heads_employees")).value.value(), 1.0);
    const Workforce typed = Workforce::of(spring, {ledger}, TypedWorkforce{spring, Heads::fromPersons(2), {}, {}, {}});
    QCOMPARE(typed.figure(QStringLiteral("heads_total")).value.value(), 3.0);
    QVERIFY(typed.figure(QStringLiteral("heads_total")).origin.note.ja.contains(QStringLiteral("入力")));
}

/// The wage ledger of firm C by the items of the law gives the year of its freee ledgers.
void PayrollProductsTest::shop()
{
    const std::vector<Payroll> freee = filesIn(QStringLiteral("firm_c/freee_jinji"));
    QString remarks;
    const Payroll ledger = payrollOf(sample(QStringLiteral("firm_c/chingin_daicho_art54.xlsx")), {}, &remarks);
    QCOMPARE(remarks, QString());
    QCOMPARE(ledger.kind, PayrollKind::wageLedger);
    QVERIFY(sumsOf({ledger}) == sumsOf(freee));
    compareYears(freee, {ledger});
    std::vector<Payroll> both = freee;
    both.push_back(ledger);
    compareYears(freee, both);      // the ledger gives way to the payroll and is not added to it
}

/// The API files of firm C hold the salaries of its freee ledgers (no bonuses); they cut hours by contract to whole hours.
void PayrollProductsTest::interfaceOfTheShop()
{
    const auto ledger = sumsOf(filesIn(QStringLiteral("firm_c/freee_jinji")));
    const auto slips = sumsOf(filesIn(QStringLiteral("firm_c/api"), QStringLiteral("employee_payroll*.json")));
    QCOMPARE(slips.size(), std::size_t(12));
    for (const auto &[key, s] : slips) {
        Sums expected = ledger.at(key);
        QVERIFY2(expected.minutes - s.minutes >= 0 && expected.minutes - s.minutes < 2 * 60, qPrintable(key.first));    // two part-timers
        expected.minutes = s.minutes;
        expected.night = s.night;
        QVERIFY2(s == expected, qPrintable(key.first));
    }
    for (const Payroll &payroll : filesIn(QStringLiteral("firm_c/api"), QStringLiteral("employee_payroll*.json"))) {
        for (const MonthlyPay &m : payroll.months)
            QVERIFY(m.employerShare && !m.lowestHourlyPay);     // fewer than three of each kind
    }
}

void PayrollProductsTest::notSettled()
{
    QFile file(sample(QStringLiteral("firm_c/api/employee_payroll_statements_202404.json")));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    QString open = text;
    open.replace(text.indexOf(QStringLiteral("calculated")), 10, QStringLiteral("calculating"));
    const auto result = importedText(open, QStringLiteral("slips_202404.json"));
    QVERIFY(!result.ok());
    QCOMPARE(result.problems().front().id, QStringLiteral("import.payroll-not-settled"));
    QVERIFY(result.problems().front().place.line > 0 && result.problems().front().found.isEmpty());
    QString empty = text;
    empty.replace(QStringLiteral("\"gross_payment_amount\": \"330000.0\""), QStringLiteral("\"gross_payment_amount\": null"));
    const auto missing = importedText(empty, QStringLiteral("slips_202404.json"));
    QVERIFY(!missing.ok());
    QCOMPARE(missing.problems().front().id, QStringLiteral("import.amount-unreadable"));
}

/// Whole hours of many people add up to more than a month has; only slips tell how hours are written.
void PayrollProductsTest::totalsTellNoUnit()
{
    QString rows = QStringLiteral("社員番号,氏名,雇用形態,勤務日数,総労働時間\n");
    for (int i = 1; i <= 6; ++i)
        rows += QStringLiteral("%1,試験 花子,正社員,20,160\n").arg(i);
    const auto result = importedText(rows + QStringLiteral(",合計,,120,960\n"), QStringLiteral("勤務表_202404.csv"));
    QVERIFY2(result.ok(), result.ok() ? "" : qPrintable(printedAll(result.problems())));
    const MonthlyPay pay = std::get<Payroll>(result->content).months.front();
    QCOMPARE(pay.hours.value().minutes(), 6 * 160 * 60);
    QCOMPARE(pay.heads.persons(), 6.0);
}

void PayrollProductsTest::fileNamedAfterAPerson()
{
    const QString rows = QStringLiteral("氏名,試験 花子,雇用形態,パート\n賃金計算期間,2024年4月,2024年5月\n労働日数,10,10\n労働時間数,80:00,81:00\n時間外労働時間数,0:00,1:00\n"
                                        "基本給,96000,97200\n支給合計,96000,97200\n");
    const auto named = importedText(rows, QStringLiteral("賃金台帳_試験花子_2024.csv"));
    QVERIFY(named.ok());
    QCOMPARE(std::get<Payroll>(named->content).source.name, QStringLiteral("賃金台帳（一人一表、項目が縦、月が横）"));
    const auto other = importedText(rows, QStringLiteral("賃金台帳_2024.csv"));
    QCOMPARE(std::get<Payroll>(other->content).source.name, QStringLiteral("賃金台帳_2024.csv"));
    const auto row = importedText(QStringLiteral("従業員コード,名前,所属名,雇用区分名,所定時間,労働合計時間\n1,試験 花子,本店,正社員,160:00,160:00\n"), QStringLiteral("花子_202404.csv"));
    QVERIFY(row.ok() && !std::get<Payroll>(row->content).source.name.contains(QStringLiteral("花子")));
}

/// Behind the twelve months stand the bonuses of the same year.
void PayrollProductsTest::bonusesOfALedger()
{
    const QString months = QStringLiteral("1月,2月,3月,4月,5月,6月,7月,8月,9月,10月,11月,12月,7月賞与,12月賞与");
    const QString pay = QStringLiteral(",100").repeated(12) + QStringLiteral(",30,50");
    const auto result = importedText(QStringLiteral("氏名,試験 花子,雇用形態,正社員\n項目,") + months + QStringLiteral("\n基本給") + pay + QStringLiteral("\n支給合計") + pay + QLatin1Char('\n'),
                                     QStringLiteral("daicho_2024.csv"));
    QVERIFY2(result.ok(), result.ok() ? "" : qPrintable(printedAll(result.problems())));
    std::map<QString, std::int64_t> bonuses;
    int salaries = 0;
    for (const MonthlyPay &m : std::get<Payroll>(result->content).months) {
        QCOMPARE(m.month.year(), 2024);
        if (m.isBonus)
            bonuses[m.month.iso()] = m.bonus.value();
        else
            ++salaries;
    }
    QCOMPARE(salaries, 12);
    QCOMPARE(bonuses, (std::map<QString, std::int64_t>{{QStringLiteral("2024-07"), 30}, {QStringLiteral("2024-12"), 50}}));
}

void PayrollProductsTest::yearOfALedger_data()
{
    QTest::addColumn<QString>("above");
    QTest::addColumn<QString>("first");
    QTest::newRow("born") << QStringLiteral("生年月日,平成2年5月1日\n") << QStringLiteral("2023-04");
    QTest::newRow("born, the month") << QStringLiteral("生年月,1990年5月\n") << QStringLiteral("2023-04");
    QTest::newRow("hired") << QStringLiteral("備考,1998/04/01,雇入日：2015年4月1日\n") << QStringLiteral("2023-04");
    QTest::newRow("printed") << QStringLiteral("作成日：2025年1月15日\n") << QStringLiteral("2023-04");
    QTest::newRow("the year") << QStringLiteral("令和6年分\n") << QStringLiteral("2024-04");
    QTest::newRow("the year by its label") << QStringLiteral("平成2年5月 入社,見本\n対象年,2024年\n") << QStringLiteral("2024-04");
}

/// Days of a person above the months are no year of payment.
void PayrollProductsTest::yearOfALedger()
{
    QFETCH(QString, above);
    const auto result = importedText(QStringLiteral("氏名,試験 花子,雇用形態,パート\n") + above + QStringLiteral("項目,4月,5月\n基本給,96000,97200\n支給合計,96000,97200\n"),
                                     QStringLiteral("daicho_2023.csv"));
    QVERIFY2(result.ok(), result.ok() ? "" : qPrintable(printedAll(result.problems())));
    const QString first = std::get<Payroll>(result->content).months.front().month.iso();
    QTEST(first, "first");
}

void PayrollProductsTest::emptyHours_data()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("second");
    QTest::addColumn<int>("minutes");       // -1: not known
    QTest::addColumn<int>("overtime");
    QTest::newRow("a column of nothing") << QStringLiteral(",") << QStringLiteral(",") << -1 << -1;
    QTest::newRow("one of two") << QStringLiteral("160:00,") << QStringLiteral(",") << 9600 << 0;
    QTest::newRow("zero is told") << QStringLiteral("0:00,0:00") << QStringLiteral(",") << 0 << 0;
    QTest::newRow("overtime alone") << QStringLiteral(",2:00") << QStringLiteral(",0:00") << -1 << 120;
}

/// An empty cell among filled ones is zero, but a column that nobody filled tells nothing; the attendance then gives the hours.
void PayrollProductsTest::emptyHours()
{
    QFETCH(QString, first);
    QFETCH(QString, second);
    QFETCH(int, minutes);
    const auto result = importedText(QStringLiteral("社員番号,氏名,雇用形態,総労働時間,残業時間,基本給,支給合計\n1,試験 花子,正社員,%1,200000,200000\n2,見本 太郎,正社員,%2,210000,210000\n"
                                                    "3,役員 一郎,役員,,,300000,300000\n").arg(first, second), QStringLiteral("kyuyo_202404.csv"));
    QVERIFY2(result.ok(), result.ok() ? "" : qPrintable(printedAll(result.problems())));
    const std::vector<MonthlyPay> months = std::get<Payroll>(result->content).months;
    const auto regular = std::ranges::find(months, EmploymentType::regular, &MonthlyPay::type);
    QCOMPARE(regular->hours ? int(regular->hours->minutes()) : -1, minutes);
    const int overtime = regular->overtime ? int(regular->overtime->minutes()) : -1;
    QTEST(overtime, "overtime");
    QCOMPARE(std::ranges::count(result->remarks, QStringLiteral("import.payroll-hours-empty"), &Problem::id), minutes < 0 ? 1 : 0);
    QVERIFY(std::ranges::find(months, EmploymentType::officer, &MonthlyPay::type)->hours.has_value());
}

void PayrollProductsTest::totalBesideItsParts_data()
{
    QTest::addColumn<QString>("headings");
    QTest::addColumn<QString>("cells");
    QTest::addColumn<int>("commuting");
    QTest::addColumn<int>("employer");
    QTest::newRow("share") << QStringLiteral("健康保険料(会社),厚生年金保険料(会社),会社負担合計") << QStringLiteral("1000,2000,3000") << 0 << 3000;
    QTest::newRow("share, its parts only") << QStringLiteral("健康保険料(会社),厚生年金保険料(会社)") << QStringLiteral("1000,2000") << 0 << 3000;
    QTest::newRow("commuting") << QStringLiteral("課税通勤手当,非課税通勤手当,通勤手当") << QStringLiteral("500,9500,10000") << 10000 << -1;
    QTest::newRow("commuting, its parts only") << QStringLiteral("課税通勤手当,非課税通勤手当") << QStringLiteral("500,9500") << 10000 << -1;
}

void PayrollProductsTest::totalBesideItsParts()
{
    QFETCH(QString, headings);
    QFETCH(QString, cells);
    const auto result = importedText(QStringLiteral("社員番号,氏名,雇用形態,基本給,%1,支給合計\n1,試験 花子,正社員,200000,%2,210000\n").arg(headings, cells), QStringLiteral("kyuyo_202404.csv"));
    QVERIFY2(result.ok(), result.ok() ? "" : qPrintable(printedAll(result.problems())));
    const MonthlyPay pay = std::get<Payroll>(result->content).months.front();
    QTEST(int(pay.commuting.value()), "commuting");
    QTEST(pay.employerShare ? int(pay.employerShare->value()) : -1, "employer");
    const auto freee = importedText(QStringLiteral("従業員番号,従業員名,種別,支給月日,総支給額,会社負担額合計,健康保険料(会社負担)\n1,試験 花子,給与,2024/04/25,200000,3000,1000\n"),
                                    QStringLiteral("daicho.csv"));
    QVERIFY2(freee.ok(), freee.ok() ? "" : qPrintable(printedAll(freee.problems())));
    QCOMPARE(std::get<Payroll>(freee->content).months.front().employerShare, std::optional(Yen(3000)));
}

/// Spreadsheets leave rows of commas at the end of a list; nobody stands in them.
void PayrollProductsTest::rowsOfSeparators()
{
    const auto result = importedText(QStringLiteral("社員番号,姓,名,雇用形態,入社年月日,在籍状況\n1,試験,花子,正社員,2020/04/01,在籍中\n,,,,,\n,,,,\n"), QStringLiteral("list_202404.csv"));
    QVERIFY2(result.ok(), result.ok() ? "" : qPrintable(printedAll(result.problems())));
    const Payroll list = std::get<Payroll>(result->content);
    QCOMPARE(list.months.size(), std::size_t(1));
    QCOMPARE(list.months.front().heads, Heads::fromPersons(1));
}

/// A list whose headings come again: a row that slipped is held against the last of them.
void PayrollProductsTest::headingsAgain()
{
    const auto result = importedText(QStringLiteral("社員番号,姓,名,雇用形態,入社年月日,在籍状況\n1,試験,花子,正社員,2020/04/01\n社員番号,姓,名,雇用形態,入社年月日,在籍状況,備考\n"
                                                    "2,見本,太郎,正社員,2020/04/01\n"), QStringLiteral("list_202404.csv"));
    QVERIFY(!result.ok());
    QCOMPARE(result.problems().size(), std::size_t(2));
    QCOMPARE(result.problems()[0].expected, QStringLiteral("6"));
    QCOMPARE(result.problems()[1].expected, QStringLiteral("7"));
}

void PayrollProductsTest::problems_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("id");
    QTest::addColumn<int>("line");
    QTest::addColumn<int>("column");
    const auto row = [](const char *title, const char *text, const char *name, const char *id, int line, int column) {
        QTest::newRow(title) << QString::fromUtf8(text) << QString::fromUtf8(name) << QString::fromLatin1(id) << line << column;
    };
    const char *const kot = "従業員コード,名前,所属名,雇用区分名,所定時間,残業時間,労働合計時間\n1,試験 花子,本店,正社員,160:00,0:00,160:00\n";
    row("attendance without a month", kot, "monthly.csv", "import.month-unknown", 0, 0);
    row("attendance, hours", "従業員コード,名前,所属名,雇用区分名,所定時間,労働合計時間\n1,試験 花子,本店,正社員,160:00,160:6x\n", "m_202404.csv", "import.hours-unreadable", 2, 6);
    row("attendance, slipped", "従業員コード,名前,所属名,雇用区分名,所定時間,労働合計時間\n1,試験, 花子,本店,正社員,160:00,160:00\n", "m_202404.csv", "import.payroll-row-slipped", 2, 0);
    const char *const people = "社員番号,姓,名,雇用形態,入社年月日,在籍状況\n1,試験,花子,正社員,2020/04/01,在籍中\n";
    row("people without a month", people, "list.csv", "import.month-unknown", 0, 0);
    row("people, a day", "社員番号,姓,名,雇用形態,入社年月日,在籍状況\n1,試験,花子,正社員,2020/02/30,在籍中\n", "list_202404.csv", "import.date-unreadable", 2, 5);
    row("people, slipped", "社員番号,姓,名,雇用形態,入社年月日,在籍状況\n1,試験,花子,正社員,2020/02/01\n", "list_202404.csv", "import.payroll-row-slipped", 2, 0);
    row("people, nobody left", "社員番号,姓,名,雇用形態,入社年月日,在籍状況\n1,試験,花子,正社員,2020/02/01,退職済み\n", "list_202404.csv", "import.file-without-rows", 0, 0);
    row("items, an amount", "集計パターン名,表\n集計対象,令和 6年 4月分 給与\n,1,2\n,試験　花子,見本　太郎\n基本給,200000,2x0000\n支給合計,200000,210000\n控除合計,0,0\n差引支給額,200000,210000\n",
        "list.csv", "import.amount-unreadable", 5, 3);
    row("items, slipped", "集計パターン名,表\n集計対象,令和 6年 4月分 給与\n,1,2\n,試験　花子,見本　太郎\n基本給,200000,210000\n支給合計,200,000,210000\n", "list.csv",
        "import.payroll-row-slipped", 6, 0);
    row("items without the sum of pay", "集計パターン名,表\n集計対象,令和 6年 4月分 給与\n,1,2\n,試験　花子,見本　太郎\n基本給,200000,210000\n役職手当,200,100\n", "list.csv",
        "import.payroll-item-missing", 5, 0);
    row("ledger, the sum of a person", "氏名,試験 花子,雇用形態,パート\n賃金計算期間,2024年4月,2024年5月,合計\n労働日数,10,10,20\n労働時間数,80:00,81:00,161:00\n時間外労働時間数,0:00,1:00,1:00\n"
        "基本給,96000,97200,193200\n支給合計,96000,97200,193201\n", "daicho.csv", "import.payroll-total-differs", 7, 4);
    row("ledger without a year", "氏名,試験 花子,雇用形態,パート\n賃金計算期間,4月,5月\n労働日数,10,10\n労働時間数,80:00,81:00\n時間外労働時間数,0:00,1:00\n基本給,96000,97200\n支給合計,96000,97200\n",
        "daicho.csv", "import.month-unknown", 0, 0);
    row("ledger without a year, in a file named after a day", "氏名,試験 花子,雇用形態,パート\n賃金計算期間,4月,5月\n労働日数,10,10\n労働時間数,80:00,81:00\n時間外労働時間数,0:00,1:00\n基本給,96000,97200\n"
        "支給合計,96000,97200\n", "賃金台帳_20250115.csv", "import.month-unknown", 0, 0);
    row("ledger, a bonus without a month", "氏名,試験 花子,雇用形態,パート\n項目,備考,2024年6月,2024年7月,夏季賞与,平均\n基本給,,96000,97200,,96600\n支給合計,月給,96000,97200,50000,96600\n",
        "daicho.csv", "import.month-unknown", 2, 5);
    row("a date of payment", "社員番号,氏名,支給日,基本給,総支給額\n1,試験 花子,2024/04/31,200000,200000\n", "list.csv", "import.date-unreadable", 2, 3);
}

void PayrollProductsTest::problems()
{
    QFETCH(QString, text);
    QFETCH(QString, name);
    const auto result = importedText(text, name);
    QVERIFY(!result.ok());
    QVERIFY2(result.problems().size() == 1, qPrintable(printedAll(result.problems())));
    const Problem &problem = result.problems().front();
    QTEST(problem.id, "id");
    QTEST(int(problem.place.line), "line");
    QTEST(problem.place.column, "column");
    QVERIFY(!problem.message.isEmpty() && !problem.remedy.isEmpty());
    QVERIFY(!printed(problem).contains(QStringLiteral("花子")) && !printed(problem).contains(QStringLiteral("2020/02")));
}

void PayrollProductsTest::remarks_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("id");
    QTest::newRow("hours in two ways") << QStringLiteral("従業員コード,氏名,支給区分,支給日,所定労働時間,実働時間,基本給,支給合計\n1,試験 花子,給与,2024/04/25,168.00,168.30,200000,200000\n"
                                                        ",【合計】,,,,,200000,200000\n")
                                       << QStringLiteral("meisai.csv") << QStringLiteral("import.payroll-hours-ambiguous");
    QTest::newRow("type of an attendance") << QStringLiteral("従業員コード,名前,所属名,雇用区分名,所定時間,労働合計時間\n1,試験 花子,本店,社友,160:00,160:00\n") << QStringLiteral("m_202404.csv")
                                           << QStringLiteral("import.payroll-type-unknown");
}

void PayrollProductsTest::remarks()
{
    QFETCH(QString, text);
    QFETCH(QString, name);
    const auto result = importedText(text, name);
    QVERIFY2(result.ok(), result.ok() ? "" : qPrintable(printedAll(result.problems())));
    QCOMPARE(result->remarks.size(), std::size_t(1));
    QTEST(result->remarks.front().id, "id");
    QVERIFY(!printedAll(result->remarks).contains(QStringLiteral("花子")));
}

QTEST_GUILESS_MAIN(PayrollProductsTest)
#include "payroll_products_test.moc"
