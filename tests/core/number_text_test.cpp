// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/number_text.h"

#include <QTest>

using namespace smartsme;

class NumberTextTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void yen_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("yen");   // empty: must be refused
        const struct { const char *text; const char *yen; } rows[] = {
            {"1234", "1234"}, {"1,234", "1234"}, {"-1234", "-1234"}, {"−1,234", "-1234"}, {"△1,234", "-1234"},
            {"▲1,234", "-1234"}, {"△ 1,234", "-1234"}, {"(1,234)", "-1234"}, {"（１，２３４）", "-1234"},
            {"１，２３４", "1234"}, {"¥1,234", "1234"}, {"￥1,234", "1234"}, {"1,234円", "1234"}, {" 150,000 ", "150000"},
            {"0", "0"}, {"1000000000000000", "1000000000000000"},
            {"", ""}, {"-", ""}, {"12,34", ""}, {"1,2345", ""}, {"1.5", ""}, {"1.23E+05", ""}, {"abc", ""}, {"--5", ""},
            {"(-5)", ""}, {"1000000000000001", ""}, {"99999999999999999999", ""}, {"1 234x", ""}, {"一二三", ""},
        };
        for (const auto &row : rows)
            QTest::newRow(row.text) << QString::fromUtf8(row.text) << QString::fromUtf8(row.yen);
    }
    void yen()
    {
        QFETCH(QString, text);
        QFETCH(QString, yen);
        const auto read = yenFrom(text);
        QCOMPARE(read ? QString::number(read->value()) : QString(), yen);
    }
    void hours_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("minutes");   // -1: must be refused
        QTest::newRow("clock") << "168:30" << 10110;
        QTest::newRow("decimal") << "168.50" << 10110;
        QTest::newRow("clock with seconds, below half a minute") << "168:30:15" << 10110;
        QTest::newRow("clock with seconds, half a minute") << "168:30:30" << 10111;
        QTest::newRow("seconds over 59") << "168:30:60" << -1;
        QTest::newRow("words") << "168時間30分" << 10110;
        QTest::newRow("whole") << "168" << 10080;
        QTest::newRow("full width") << "１６８：３０" << 10110;
        QTest::newRow("typing slip of the manual") << "1l6:25" << -1;
        QTest::newRow("minutes over 59") << "8:75" << -1;
        QTest::newRow("empty") << "" << -1;
        QTest::newRow("negative") << "-3:00" << -1;
    }
    void hours()
    {
        QFETCH(QString, text);
        QFETCH(int, minutes);
        const auto read = hoursFrom(text);
        QCOMPARE(read ? read->minutes() : -1, minutes);
    }
    void date_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("iso");
        const struct { const char *text; const char *iso; } rows[] = {
            {"2024/04/01", "2024-04-01"}, {"2024/4/1", "2024-04-01"}, {"2024-04-01", "2024-04-01"}, {"20240401", "2024-04-01"},
            {"R.06/04/01", "2024-04-01"}, {"R06/4/1", "2024-04-01"}, {"R6.4.1", "2024-04-01"}, {"令和06年04月01日", "2024-04-01"},
            {"令和 6年 4月 1日", "2024-04-01"}, {"令和元年5月1日", "2019-05-01"}, {"平成31年4月30日", "2019-04-30"},
            {"昭和37年03月18日", "1962-03-18"}, {"2024年4月1日", "2024-04-01"}, {"２０２４／４／１", "2024-04-01"},
            {"2024-04-01 08:30", "2024-04-01"}, {"2024/04/01 0:00:00", "2024-04-01"}, {"2024/4/1 0:00", "2024-04-01"}, {"2024/4/1　0:00", "2024-04-01"},
            {"2024/04/01 8", ""}, {"2024/04/0108:30", ""}, {"08:30", ""}, {" 08:30", ""},
            {"平成31年5月1日", ""}, {"令和元年4月30日", ""}, {"2024/02/30", ""}, {"R0/4/1", ""}, {"20241301", ""}, {"4/1", ""}, {"", ""},
        };
        for (const auto &row : rows)
            QTest::newRow(row.text) << QString::fromUtf8(row.text) << QString::fromUtf8(row.iso);
    }
    void date()
    {
        QFETCH(QString, text);
        QFETCH(QString, iso);
        const auto read = dateFrom(text);
        QCOMPARE(read ? read->toString(Qt::ISODate) : QString(), iso);
    }
    void negativesAreShownWithTriangle()
    {
        QCOMPARE(yenText(Yen(-1329091)), QStringLiteral("▲1,329,091"));
        QCOMPARE(yenText(Yen(0)), QStringLiteral("0"));
    }
};

QTEST_APPLESS_MAIN(NumberTextTest)
#include "number_text_test.moc"
