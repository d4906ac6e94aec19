// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/number_format.h"

#include <QTest>

using namespace smartsme;

Q_DECLARE_METATYPE(smartsme::MoneyUnit)
Q_DECLARE_METATYPE(smartsme::Unit)

class NumberFormatTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Under a head that names the unit: Japanese as elsewhere, English money without ¥ and unit.
    void columnsNameTheirUnitOnce()
    {
        const auto perPerson = [](double yen) { return numberFigure({}, {}, Unit::yenPerPerson, yen, {}); };
        QCOMPARE(columnValueText(perPerson(2'960'000), MoneyUnit::manYen, Language::ja), QStringLiteral("296"));
        QCOMPARE(columnUnitText(Unit::yenPerPerson, MoneyUnit::manYen, Language::ja), QStringLiteral("万円／人"));
        QCOMPARE(columnValueText(perPerson(2'955'000), MoneyUnit::manYen, Language::en), QStringLiteral("2.96"));
        QCOMPARE(columnValueText(perPerson(-940'000), MoneyUnit::manYen, Language::en), QStringLiteral("−0.94"));
        QCOMPARE(columnUnitText(Unit::yenPerPerson, MoneyUnit::manYen, Language::en), QStringLiteral("million yen per person"));
        QCOMPARE(columnValueText(perPerson(2'955'500), MoneyUnit::thousandYen, Language::en), QStringLiteral("2,956"));
        QCOMPARE(columnUnitText(Unit::yen, MoneyUnit::thousandYen, Language::en), QStringLiteral("thousand yen"));
        QCOMPARE(columnUnitText(Unit::yenPerHour, MoneyUnit::manYen, Language::en), QStringLiteral("yen per hour"));
        QCOMPARE(columnValueText(numberFigure({}, {}, Unit::percent, 12.34, {}), MoneyUnit::manYen, Language::en), QStringLiteral("12.3"));
        QCOMPARE(columnDifferenceText(-1'050'000, Unit::yenPerPerson, MoneyUnit::manYen, Language::ja), QStringLiteral("−105"));
        QCOMPARE(columnDifferenceText(31'000, Unit::yenPerPerson, MoneyUnit::manYen, Language::ja), QStringLiteral("＋3.1"));
        QCOMPARE(columnDifferenceText(1'050'000, Unit::yenPerPerson, MoneyUnit::manYen, Language::en), QStringLiteral("+1.05"));
        QCOMPARE(columnDifferenceText(-1'234, Unit::yenPerHour, MoneyUnit::manYen, Language::en), QStringLiteral("−1,234"));
        QCOMPARE(columnDifferenceText(0.2, Unit::yenPerPerson, MoneyUnit::yen, Language::ja), QStringLiteral("±0"));
        QCOMPARE(shortPhrase(perPerson(2'960'000), MoneyUnit::manYen, Language::en), QStringLiteral("¥2.96 million"));
        QCOMPARE(shortPhrase(perPerson(2'960'000), MoneyUnit::manYen, Language::ja), QStringLiteral("296万円／人"));
    }

    void money_data()
    {
        QTest::addColumn<qint64>("yen");
        QTest::addColumn<MoneyUnit>("unit");
        QTest::addColumn<QString>("bare");
        QTest::addColumn<QString>("english");
        QTest::newRow("no decimals from 100") << qint64(2'962'757) << MoneyUnit::manYen << "296" << "¥2.96 million";
        QTest::newRow("one decimal below") << qint64(123'456) << MoneyUnit::manYen << "12.3" << "¥123,000";
        QTest::newRow("half up") << qint64(12'500) << MoneyUnit::manYen << "1.3" << "¥13,000";
        QTest::newRow("half up whole") << qint64(1'005'000) << MoneyUnit::manYen << "101" << "¥1.01 million";
        QTest::newRow("does not become 100.0") << qint64(999'600) << MoneyUnit::manYen << "100" << "¥1.00 million";
        QTest::newRow("last below 100") << qint64(999'499) << MoneyUnit::manYen << "99.9" << "¥999,000";
        QTest::newRow("negative") << qint64(-4'567'000) << MoneyUnit::manYen << "▲457" << "−¥4.57 million";
        QTest::newRow("negative that rounds to nothing") << qint64(-400) << MoneyUnit::manYen << "0.0" << "¥0";
        QTest::newRow("zero") << qint64(0) << MoneyUnit::manYen << "0" << "¥0";
        QTest::newRow("grouped") << qint64(12'345'678'900) << MoneyUnit::manYen << "1,234,568" << "¥12,345.68 million";
        QTest::newRow("thousand") << qint64(72'293'956) << MoneyUnit::thousandYen << "72,294" << "¥72,294 thousand";
        QTest::newRow("thousand half") << qint64(-1'500) << MoneyUnit::thousandYen << "▲2" << "−¥2 thousand";
        QTest::newRow("yen") << qint64(72'293'956) << MoneyUnit::yen << "72,293,956" << "¥72,293,956";
    }
    void money()
    {
        QFETCH(qint64, yen);
        QFETCH(MoneyUnit, unit);
        QFETCH(QString, bare);
        QFETCH(QString, english);
        QCOMPARE(moneyText(Yen(yen), unit), bare);
        QCOMPARE(moneyPhrase(Yen(yen), unit, Language::en), english);
        QCOMPARE(moneyPhrase(Yen(yen), unit, Language::ja), bare + moneyUnitText(unit, Language::ja));
    }

    void figures_data()
    {
        QTest::addColumn<Unit>("unit");
        QTest::addColumn<double>("value");
        QTest::addColumn<QString>("japanese");
        QTest::addColumn<QString>("english");
        QTest::newRow("per person") << Unit::yenPerPerson << 2'962'757.0 << "296万円／人" << "¥2.96 million per person";
        QTest::newRow("per hour stays yen") << Unit::yenPerHour << 2'473.6 << "2,474円／時間" << "¥2,474 per hour";
        QTest::newRow("percent") << Unit::percent << 3.25 << "3.3%" << "3.3%";
        QTest::newRow("percent negative") << Unit::percent << -0.55 << "▲0.6%" << "−0.6%";
        QTest::newRow("times") << Unit::times << 2.04 << "2.0倍" << "2.0 times";
        QTest::newRow("months") << Unit::months << 1.25 << "1.3か月" << "1.3 months";
        QTest::newRow("persons") << Unit::persons << 12.0 << "12人" << "12 people";
        QTest::newRow("persons by hours") << Unit::persons << 11.5 << "11.50人" << "11.50 people";
        QTest::newRow("hours") << Unit::hours << 14373.25 << "14,373時間" << "14,373 hours";
        QTest::newRow("hours few") << Unit::hours << 40.25 << "40.3時間" << "40.3 hours";
        QTest::newRow("points") << Unit::points << 3.0 << "3点" << "3 points";
    }
    void figures()
    {
        QFETCH(Unit, unit);
        QFETCH(double, value);
        QFETCH(QString, japanese);
        QFETCH(QString, english);
        const Figure figure = numberFigure(QStringLiteral("x"), {}, unit, value, {});
        QCOMPARE(figurePhrase(figure, MoneyUnit::manYen, Language::ja), japanese);
        QCOMPARE(figurePhrase(figure, MoneyUnit::manYen, Language::en), english);
    }

    void missingIsNotZero()
    {
        Figure figure = unavailableFigure(QStringLiteral("x"), {}, Unit::yen, {QStringLiteral("労働時間がありません。"), QStringLiteral("No hours.")});
        QCOMPARE(figureValueText(figure, MoneyUnit::yen, Language::ja), QStringLiteral("労働時間がありません。"));
        QCOMPARE(figurePhrase(figure, MoneyUnit::yen, Language::en), QStringLiteral("No hours."));
        figure.unavailable = {};
        QCOMPARE(figureValueText(figure, MoneyUnit::yen, Language::ja), QStringLiteral("—"));
    }

    void differences_data()
    {
        QTest::addColumn<double>("difference");
        QTest::addColumn<Unit>("unit");
        QTest::addColumn<QString>("japanese");
        QTest::addColumn<QString>("english");
        QTest::newRow("up") << 342'000.0 << Unit::yenPerPerson << "＋34万円／人" << "+¥342,000 per person";
        QTest::newRow("down, true minus") << -760'000.0 << Unit::yenPerPerson << "−76万円／人" << "−¥760,000 per person";
        QTest::newRow("small keeps a decimal") << 23'000.0 << Unit::yenPerPerson << "＋2.3万円／人" << "+¥23,000 per person";
        QTest::newRow("nothing left") << -12.0 << Unit::yenPerPerson << "±0.0万円／人" << "±¥0 per person";
        QTest::newRow("percent becomes points") << -1.25 << Unit::percent << "−1.3ポイント" << "−1.3 points";
        QTest::newRow("times") << 0.5 << Unit::times << "＋0.5倍" << "+0.5 times";
    }
    void differences()
    {
        QFETCH(double, difference);
        QFETCH(Unit, unit);
        QFETCH(QString, japanese);
        QFETCH(QString, english);
        QCOMPARE(differenceText(difference, unit, MoneyUnit::manYen, Language::ja), japanese);
        QCOMPARE(differenceText(difference, unit, MoneyUnit::manYen, Language::en), english);
    }

    void ranges()
    {
        const auto text = [](qint64 low, qint64 high, Language language) {
            return moneyRangeText({Yen(low), Yen(high)}, MoneyUnit::manYen, language);
        };
        QCOMPARE(text(600'000, 1'300'000, Language::ja), QStringLiteral("60〜130万円"));
        QCOMPARE(text(600'000, 1'300'000, Language::en), QStringLiteral("¥600,000 to ¥1.30 million"));
        QCOMPARE(text(0, 100'000, Language::ja), QStringLiteral("10万円まで"));
        QCOMPARE(text(0, 100'000, Language::en), QStringLiteral("up to ¥100,000"));
        QCOMPARE(text(15'000, 15'000, Language::ja), QStringLiteral("1.5万円"));
        QCOMPARE(text(0, 0, Language::ja), QStringLiteral("0万円"));
    }

    void datesAndYears()
    {
        const FiscalYear year(Month(2024, 4), Month(2025, 3));
        QCOMPARE(fiscalYearText(year, Language::ja), QStringLiteral("2024年度（2025年3月期）"));
        QCOMPARE(fiscalYearText(year, Language::en), QStringLiteral("FY2024 (year to March 2025)"));
        const FiscalYear shortYear(Month(2024, 4), Month(2024, 12));
        QCOMPARE(fiscalYearText(shortYear, Language::ja), QStringLiteral("2024年度（2024年4月〜2024年12月）"));
        QCOMPARE(dateText(QDate(2026, 11, 22), Language::ja), QStringLiteral("2026年11月22日"));
        QCOMPARE(dateText(QDate(2026, 11, 22), Language::en), QStringLiteral("22 November 2026"));
        QCOMPARE(dateText(QDate(), Language::ja), QStringLiteral("—"));
    }
};

QTEST_APPLESS_MAIN(NumberFormatTest)
#include "number_format_test.moc"
