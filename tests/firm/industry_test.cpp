// SPDX-License-Identifier: GPL-3.0-or-later
#include "firm/industry.h"

#include <QTest>

using namespace smartsme;

class IndustryTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        Result<IndustryTable> loaded = IndustryTable::load(qEnvironmentVariable("SMARTSME_DATA"));
        QVERIFY(loaded.ok());
        m_table = *std::move(loaded);
    }

    void wholeClassification()
    {
        QCOMPARE(m_table.all().size(), std::size_t(119));
        QCOMPARE(m_table.find(QStringLiteral("76"))->name.ja, QStringLiteral("飲食店"));
        QCOMPARE(m_table.find(QStringLiteral("76"))->parent, QStringLiteral("M"));
        QVERIFY(!m_table.find(QStringLiteral("00")));
        QCOMPARE(m_table.middleCodes(QStringLiteral("M")).join(u' '), QStringLiteral("75 76 77"));
        QCOMPARE(m_table.middleCodes(QStringLiteral("76")).join(u' '), QStringLiteral("76"));
        QVERIFY(m_table.middleCodes(QStringLiteral("x")).isEmpty());
    }

    void search_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("codes");
        QTest::newRow("begins with it first") << QStringLiteral("飲食") << "76 52 58 77 M";
        QTest::newRow("code") << "76" << "76";
        QTest::newRow("full-width code") << QStringLiteral("７６") << "76";
        QTest::newRow("large code, lower case") << "m" << "M";
        QTest::newRow("English, any case") << "fabricated metal" << "24";
        QTest::newRow("two words") << QStringLiteral("卸売 機械") << "54";
        QTest::newRow("two words with a full-width blank") << QStringLiteral("卸売　機械") << "54";
        QTest::newRow("comma as typed on a keyboard") << QStringLiteral("宿泊業，飲食") << "M";
        QTest::newRow("nothing") << QStringLiteral("ま違い") << "";
        QTest::newRow("blank") << "  " << "";
    }

    void search()
    {
        QFETCH(QString, words);
        QFETCH(QString, codes);
        QStringList found;
        for (const Industry &industry : m_table.search(words))
            found << industry.code;
        if (words.size() == 1) // a letter stands in many names: only the code must come first
            found = found.mid(0, 1);
        QCOMPARE(found.join(u' '), codes);
    }

    void matches_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("scheme");
        QTest::addColumn<QString>("entries");      // code, '=' exact, '?' judgement; narrowest first
        // 法人企業統計: 148 holds 76 and 77, 156 all of M, 137 L M N O P R.
        QTest::newRow("restaurant") << "76" << "hojin" << "148? 156 137?";
        QTest::newRow("metal products") << "24" << "hojin" << "120= 108";
        QTest::newRow("parts of a class do not hold it") << "31" << "hojin" << "146= 108";
        QTest::newRow("shop") << "58" << "hojin" << "128 129";
        QTest::newRow("large class") << "M" << "hojin" << "156= 137?";
        QTest::newRow("a list of all middle classes is the large class") << "A" << "hojin" << "101= 105";
        QTest::newRow("finance is left out") << "62" << "hojin" << "";
        QTest::newRow("finance, large") << "J" << "hojin" << "";
        QTest::newRow("restaurant in locaben") << "76" << "locaben" << "0601?";
        QTest::newRow("transport: large entry holds its middle classes") << "44" << "locaben" << "0801?";
        QTest::newRow("residual") << "37" << "locaben" << "1400?";
        QTest::newRow("split large class has none") << "M" << "locaben" << "";
        QTest::newRow("restaurant in figure 6") << "76" << "meti2017_fig6" << "REST?";
        QTest::newRow("unknown code") << "zz" << "hojin" << "";
    }

    void matches()
    {
        QFETCH(QString, code);
        QFETCH(QString, scheme);
        QFETCH(QString, entries);
        QStringList found;
        for (const IndustryMatch &match : m_table.matches(code, scheme)) {
            QCOMPARE(match.scheme, scheme);
            found << match.code + (match.isExact ? QStringLiteral("=") : QString()) + (match.isJudgement ? QStringLiteral("?") : QString());
        }
        QCOMPARE(found.join(u' '), entries);
    }

    void missingDataIsAProblem()
    {
        const Result<IndustryTable> loaded = IndustryTable::load(QStringLiteral("/nonexistent"));
        QVERIFY(!loaded.ok());
        QCOMPARE(loaded.problems().front().id, QStringLiteral("data.file-missing"));
    }

private:
    IndustryTable m_table;
};

QTEST_GUILESS_MAIN(IndustryTest)
#include "industry_test.moc"
