// SPDX-License-Identifier: GPL-3.0-or-later
#include "firm/size_class.h"

#include <QTest>

using namespace smartsme;

namespace {

constexpr qint64 none = -1;

QString word(SizeVerdict verdict)
{
    switch (verdict) {
    case SizeVerdict::small: return QStringLiteral("small");
    case SizeVerdict::medium: return QStringLiteral("medium");
    case SizeVerdict::outside: return QStringLiteral("outside");
    case SizeVerdict::unknown: return QStringLiteral("unknown");
    }
    Q_UNREACHABLE();
}

QString missingText(const SizeClass &size)
{
    QStringList texts;
    for (const Text &text : size.missing)
        texts << text.en;
    return texts.join(QStringLiteral(", "));
}

FirmProfile firm(const QString &industry, qint64 capital, bool isSole = false)
{
    FirmProfile profile;
    profile.industry = industry;
    if (capital != none)
        profile.capital = Yen(capital);
    profile.isSoleProprietor = isSole;
    return profile;
}

std::optional<Heads> heads(qint64 hundredths)
{
    return hundredths == none ? std::nullopt : std::optional(Heads::fromHundredths(hundredths));
}

} // namespace

class SizeClassTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        Result<SizeRules> loaded = SizeRules::load(qEnvironmentVariable("SMARTSME_DATA"));
        QVERIFY(loaded.ok());
        m_rules = *std::move(loaded);
    }

    void smallnessRestsOnEmployeesAlone()
    {
        QCOMPARE(m_rules.isSmallEnterprise(firm(QStringLiteral("24"), none), heads(2000)), std::optional(true));
        QCOMPARE(m_rules.isSmallEnterprise(firm(QStringLiteral("24"), none), heads(2001)), std::optional(false));
        QCOMPARE(m_rules.isSmallEnterprise(firm(QStringLiteral("24"), 1'000'000), std::nullopt), std::nullopt);
        // 69 spans classes of five and of twenty: between them it is open, above both it is not, whatever the capital says of either.
        QCOMPARE(m_rules.isSmallEnterprise(firm(QStringLiteral("69"), none), heads(500)), std::optional(true));
        QCOMPARE(m_rules.isSmallEnterprise(firm(QStringLiteral("69"), none), heads(1000)), std::nullopt);
        QCOMPARE(m_rules.isSmallEnterprise(firm(QStringLiteral("69"), none), heads(14000)), std::optional(false));
    }

    void basicAct_data()
    {
        QTest::addColumn<QString>("industry");
        QTest::addColumn<qint64>("capital");
        QTest::addColumn<qint64>("employees");     // hundredths
        QTest::addColumn<bool>("isSole");
        QTest::addColumn<QString>("verdict");
        QTest::addColumn<QString>("classCode");
        QTest::addColumn<QString>("missing");
        const QString u = QStringLiteral("unknown");
        // 小売業 5千万円 / 50人 / 5人
        QTest::newRow("restaurant, both within") << "76" << 5'000'000LL << 1100LL << false << "medium" << "retail" << "";
        QTest::newRow("5 is small") << "76" << 5'000'000LL << 500LL << false << "small" << "retail" << "";
        QTest::newRow("5.5 is not small") << "76" << 5'000'000LL << 550LL << false << "medium" << "retail" << "";
        QTest::newRow("small whatever the capital") << "76" << 900'000'000LL << 500LL << false << "small" << "retail" << "";
        QTest::newRow("capital at the limit") << "58" << 50'000'000LL << 5100LL << false << "medium" << "retail" << "";
        QTest::newRow("one yen above, 50 people") << "58" << 50'000'001LL << 5000LL << false << "medium" << "retail" << "";
        QTest::newRow("both above") << "58" << 50'000'001LL << 5001LL << false << "outside" << "retail" << "";
        QTest::newRow("capital alone decides SME") << "58" << 5'000'000LL << none << false << "medium" << "retail" << "number of regular employees";
        QTest::newRow("employees alone decide") << "58" << none << 5000LL << false << "medium" << "retail" << "";
        QTest::newRow("capital above, employees unknown") << "58" << 60'000'000LL << none << false << u << "retail" << "number of regular employees";
        QTest::newRow("employees above, capital unknown") << "58" << none << 6000LL << false << u << "retail" << "capital";
        QTest::newRow("nothing known") << "58" << none << none << false << u << "retail" << "capital, number of regular employees";
        // 卸売業 1億円 / 100人 / 5人, サービス業 5千万円 / 100人 / 5人, 製造業その他 3億円 / 300人 / 20人
        QTest::newRow("wholesale at 100 people") << "52" << 200'000'000LL << 10000LL << false << "medium" << "wholesale" << "";
        QTest::newRow("wholesale at 101") << "52" << 100'000'001LL << 10100LL << false << "outside" << "wholesale" << "";
        QTest::newRow("service at 100 people") << "78" << 50'000'001LL << 10000LL << false << "medium" << "service" << "";
        QTest::newRow("lodging is service") << "75" << 50'000'000LL << 101'00LL << false << "medium" << "service" << "";
        QTest::newRow("metal, 20 people small") << "24" << 10'000'000LL << 2000LL << false << "small" << "manufacturing_other" << "";
        QTest::newRow("metal, 21 people") << "24" << 10'000'000LL << 2100LL << false << "medium" << "manufacturing_other" << "";
        QTest::newRow("metal, 300 million") << "24" << 300'000'000LL << 30100LL << false << "medium" << "manufacturing_other" << "";
        QTest::newRow("metal outside") << "E" << 300'000'001LL << 30100LL << false << "outside" << "manufacturing_other" << "";
        QTest::newRow("construction is other") << "D" << none << 2000LL << false << "small" << "manufacturing_other" << "";
        // a sole proprietor: employees only
        QTest::newRow("sole, capital ignored") << "58" << 5'000'000LL << 5100LL << true << "outside" << "retail" << "";
        QTest::newRow("sole, 50") << "58" << none << 5000LL << true << "medium" << "retail" << "";
        QTest::newRow("sole, unknown") << "58" << 5'000'000LL << none << true << u << "retail" << "number of regular employees";
        // industries that span classes: I is wholesale and retail, 79 is service except 791
        QTest::newRow("wholesale or retail, all agree") << "I" << 5'000'000LL << 1000LL << false << "medium" << "wholesale" << "";
        QTest::newRow("wholesale or retail, differ") << "I" << 80'000'000LL << 6000LL << false << u << "wholesale" << "middle class of the industry";
        QTest::newRow("minor group decides") << "79" << none << 1000LL << false << u << "manufacturing_other" << "";      // and cannot be chosen
        QTest::newRow("minor group does not matter") << "79" << none << 500LL << false << "small" << "manufacturing_other" << "";
        QTest::newRow("laundry is wholly service") << "78" << none << 1000LL << false << "medium" << "service" << "";
        QTest::newRow("no industry but small in all") << "" << none << 300LL << false << "small" << "manufacturing_other" << "";
        QTest::newRow("no industry") << "" << none << none << false << u << "manufacturing_other"
                                     << "industry, capital, number of regular employees";
        QTest::newRow("unknown industry") << "zz" << none << 300LL << false << u << "" << "industry";
    }

    void basicAct()
    {
        QFETCH(QString, industry);
        QFETCH(qint64, capital);
        QFETCH(qint64, employees);
        QFETCH(bool, isSole);
        QFETCH(QString, verdict);
        QFETCH(QString, classCode);
        QFETCH(QString, missing);
        const SizeClass size = m_rules.basicAct(firm(industry, capital, isSole), heads(employees));
        QCOMPARE(word(size.verdict), verdict);
        QCOMPARE(size.classCode, classCode);
        QCOMPARE(missingText(size), missing);
        QVERIFY(!size.reason.ja.isEmpty() && !size.reason.en.isEmpty());
        QVERIFY(industry == QStringLiteral("zz") || isDecisive(size.confirmation));
    }

    void aMiddleClassThatSpansClassesSaysSo()
    {
        const SizeClass size = m_rules.basicAct(firm(QStringLiteral("79"), none, false), heads(1000));
        QVERIFY2(size.reason.ja.startsWith(QStringLiteral("この業種は小分類（日本標準産業分類の3けた）で区分が分かれます（")), qPrintable(size.reason.ja));
        QVERIFY2(size.reason.ja.endsWith(QStringLiteral("どちらに当たるか確かめてください。")), qPrintable(size.reason.ja));
        QVERIFY(m_rules.basicAct(firm(QStringLiteral("I"), 80'000'000, false), heads(6000)).reason.ja.startsWith(QStringLiteral("業種をもっと細かく選ぶと")));
    }

    void itSubsidy_data()
    {
        QTest::addColumn<QString>("industry");
        QTest::addColumn<qint64>("capital");
        QTest::addColumn<qint64>("employees");
        QTest::addColumn<QString>("verdict");
        QTest::addColumn<QString>("row");
        QTest::newRow("S01 metal") << "24" << 300'000'000LL << 40000LL << "medium" << "S01";
        QTest::newRow("S01 transport, 20") << "44" << none << 2000LL << "small" << "S01";
        QTest::newRow("S02 wholesale") << "52" << 100'000'001LL << 10001LL << "outside" << "S02";
        QTest::newRow("S03 laundry") << "78" << none << 600LL << "medium" << "S03";
        QTest::newRow("S03 amusement: small up to 20") << "80" << none << 2000LL << "small" << "S03";
        QTest::newRow("S04 restaurant") << "76" << 5'000'000LL << 1100LL << "medium" << "S04";
        QTest::newRow("S05 rubber or not: 300 people either way") << "19" << none << 30000LL << "medium" << "S01";
        QTest::newRow("S05 rubber decides at 600 people") << "19" << 400'000'000LL << 60000LL << "unknown" << "S01";
        QTest::newRow("S06 software decides") << "39" << 100'000'000LL << 15000LL << "unknown" << "S03";
        QTest::newRow("S07 inn, 150 people") << "75" << 60'000'000LL << 15000LL << "unknown" << "S03";
        QTest::newRow("S08 farm") << "01" << none << 2000LL << "small" << "S08";
        QTest::newRow("S08 estate agent") << "68" << 300'000'001LL << 30001LL << "outside" << "S08";
    }

    void itSubsidy()
    {
        QFETCH(QString, industry);
        QFETCH(qint64, capital);
        QFETCH(qint64, employees);
        QFETCH(QString, verdict);
        QFETCH(QString, row);
        const SizeClass size = m_rules.itSubsidy(firm(industry, capital), heads(employees));
        QCOMPARE(word(size.verdict), verdict);
        QCOMPARE(size.classCode, row);
    }

    void reasons_data()
    {
        QTest::addColumn<QString>("industry");
        QTest::addColumn<qint64>("capital");
        QTest::addColumn<qint64>("employees");
        QTest::addColumn<QString>("ja");
        QTest::addColumn<QString>("en");
        QTest::newRow("both within") << "76" << 5'000'000LL << 1100LL
            << QStringLiteral("資本金500万円（5千万円以下）、従業員11人（50人以下）なので中小企業です。")
            << "An SME: capital of 5 million yen (limit 50 million yen) and 11 employees (limit 50).";
        QTest::newRow("small") << "24" << 150'000'000LL << 1850LL
            << QStringLiteral("従業員18.5人（20人以下）なので小規模企業者です。") << "A small enterprise: 18.5 employees (limit 20).";
        QTest::newRow("outside") << "24" << 350'000'000LL << 30100LL
            << QStringLiteral("資本金3億5千万円（3億円を超える）、従業員301人（300人を超える）なので中小企業の範囲の外です。")
            << "Outside the SME range: capital of 350 million yen (above 300 million yen) and 301 employees (above 300).";
        QTest::newRow("open") << "24" << 312'345'678LL << none
            << QStringLiteral("資本金312,345,678円（3億円を超える）なので、もう一方の数字で決まります。")
            << "With capital of 312,345,678 yen (above 300 million yen) the other number decides.";
        QTest::newRow("open, by people") << "58" << none << 6000LL
            << QStringLiteral("従業員60人（50人を超える）なので、もう一方の数字で決まります。") << "With 60 employees (above 50) the other number decides.";
        QTest::newRow("nothing known") << "58" << none << none
            << QStringLiteral("資本金か従業員数がわかると決まります。") << "Capital or number of employees will decide it.";
    }

    void reasons()
    {
        QFETCH(QString, industry);
        QFETCH(qint64, capital);
        QFETCH(qint64, employees);
        QFETCH(QString, ja);
        QFETCH(QString, en);
        const SizeClass size = m_rules.basicAct(firm(industry, capital), heads(employees));
        QCOMPARE(size.reason.ja, ja);
        QCOMPARE(size.reason.en, en);
    }

    void aSoleProprietorIsNotAskedForCapital()
    {
        const SizeClass size = m_rules.basicAct(firm(QStringLiteral("58"), 5'000'000, true), heads(none));
        QCOMPARE(size.reason.ja, QStringLiteral("従業員数がわかると決まります。"));
        QCOMPARE(size.reason.en, QStringLiteral("The number of employees will decide it."));
    }

    void theRuleIsNamedWithItsSource()
    {
        const SizeClass size = m_rules.basicAct(firm(QStringLiteral("76"), 5'000'000), heads(1100));
        QCOMPARE(size.ruleName.ja, QStringLiteral("小売業（中小企業基本法）"));
        QCOMPARE(size.capitalLimit->value(), 50'000'000);
        QCOMPARE(size.employeesLimit.value(), 50);
        QCOMPARE(size.smallLimit.value(), 5);
        QVERIFY(size.source.startsWith(QStringLiteral("財務省 ファイナンス 2020年3月号")));
        QVERIFY(size.source.endsWith(QStringLiteral("2019")));
        QCOMPARE(m_rules.itSubsidy(firm(QStringLiteral("76"), none), heads(100)).confirmation, Confirmation::verifiedTwoSources);
    }

    void theProfilesOwnNumberGoesBeforePayroll()
    {
        FirmProfile profile = firm(QStringLiteral("24"), none);
        profile.regularEmployees = Heads::fromPersons(20);
        QCOMPARE(m_rules.basicAct(profile, heads(4500)).verdict, SizeVerdict::small);
    }

private:
    SizeRules m_rules;
};

QTEST_GUILESS_MAIN(SizeClassTest)
#include "size_class_test.moc"
