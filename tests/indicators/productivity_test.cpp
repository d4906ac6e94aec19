// SPDX-License-Identifier: GPL-3.0-or-later
#include "indicators/productivity.h"

#include "indicators/hand_made_year.h"

#include <QTest>

#include <cmath>

using namespace smartsme;
using namespace smartsme::test;

class ProductivityTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_terms = statementTerms();
        Result<DefinitionTable> loaded = DefinitionTable::load(qEnvironmentVariable("SMARTSME_DATA"));
        QVERIFY(loaded.ok());
        m_definitions = *std::move(loaded);
    }

    void worked_data()
    {
        QTest::addColumn<QString>("firm");
        QTest::addColumn<QString>("definition");
        QTest::addColumn<qint64>("valueAdded");
        QTest::addColumn<double>("people");
        QTest::addColumn<double>("hours");
        // Firm A: 2,334,011 + 5,400,000 + 21,673,373 + 1,463,000 + 4,500,000 + 182,700; 1 officer, 11 employees.
        QTest::newRow("A figure 2 as printed") << "A" << "lp_seed_fig2" << 35'553'084LL << 12.0 << 14373.0;
        QTest::newRow("A figure 2 with welfare 3,262,825") << "A" << "lp_seed_fig2_welfare" << 38'815'909LL << 12.0 << 14373.0;
        QTest::newRow("A corporate statistics") << "A" << "lp_houjin" << 38'815'909LL << 12.0 << 14373.0;
        // 2,334,011 + 31,799,198 + 1,452,000
        QTest::newRow("A IT subsidy: employees only") << "A" << "lp_it_va" << 35'585'209LL << 11.0 << 14373.0;
        QTest::newRow("A gross profit") << "A" << "lp_it_gross" << 48'852'337LL << 11.0 << 14373.0;
        QTest::newRow("A operating profit") << "A" << "lp_locaben" << 2'334'011LL << 11.0 << 14373.0;
        // 2,334,011 + 31,799,198 + 4,080,000 (real estate) + 1,452,000 + 182,700
        QTest::newRow("A SME basic survey") << "A" << "lp_jittai" << 39'847'909LL << 12.0 << 14373.0;
        // 2,334,011 + 5,400,000 + 0 + 21,673,373 + 1,463,000 + 182,700
        QTest::newRow("A census") << "A" << "lp_keizai_census" << 31'053'084LL << 12.0 << 14373.0;
        // 2,439,866 + 31,799,198 + 194,283 + 4,500,000 + 182,700 + 1,452,000
        QTest::newRow("A BOJ") << "A" << "va_boj" << 40'568'047LL << 11.0 << 14373.0;
        // 46,218,070 + 24,000,000 + 153,063,945 + 24,671,000 + 15,840,000 + 2,438,500: the officers' bonus is not in the note
        QTest::newRow("B figure 2 as printed") << "B" << "lp_seed_fig2" << 266'231'515LL << 45.0 << 81301.5;
        // -1,329,091 + 3,960,000 + 5,391,774 + 331,000 + 2,943,600 + 757,400
        QTest::newRow("C figure 2, operating loss") << "C" << "lp_seed_fig2" << 12'054'683LL << 4.0 << 3981.5;
        QTest::newRow("C operating loss per head") << "C" << "lp_locaben" << -1'329'091LL << 3.0 << 3981.5;
    }

    void worked()
    {
        QFETCH(QString, firm);
        QFETCH(QString, definition);
        QFETCH(qint64, valueAdded);
        QFETCH(double, people);
        QFETCH(double, hours);
        const Productivity result = of(firm, definition);
        QVERIFY2(result.valueAdded.isAvailable(), qPrintable(result.valueAdded.unavailable.en));
        QCOMPARE(result.valueAdded.exactYen->value(), valueAdded);
        QCOMPARE(*result.people.value, people);
        QCOMPARE(*result.hours.value, hours);
        QCOMPARE(*result.perPerson.value, static_cast<double>(valueAdded) / people);
        QCOMPARE(*result.perHour.value, static_cast<double>(valueAdded) / hours);
        QCOMPARE(result.perPerson.unit, Unit::yenPerPerson);
        QCOMPARE(result.perHour.unit, Unit::yenPerHour);
    }

    void expectedResultsAgree_data()
    {
        QTest::addColumn<QString>("firm");
        for (const char *firm : {"A", "B", "C"})
            QTest::newRow(firm) << firm;
    }

    void expectedResultsAgree()
    {
        QFETCH(QString, firm);
        const QHash<QString, QString> expected = expectedResults(firm);
        const Productivity houjin = of(firm, QStringLiteral("lp_houjin"));
        const Productivity simple = of(firm, QStringLiteral("lp_it_va"));
        QCOMPARE(houjin.valueAdded.exactYen->value(), expected.value(QStringLiteral("va_hojin")).toLongLong());
        QCOMPARE(simple.valueAdded.exactYen->value(), expected.value(QStringLiteral("va_simple")).toLongLong());
        QCOMPARE(QString::number(*houjin.perPerson.value, 'f', 1), expected.value(QStringLiteral("lp_hojin_per_person")));
        QCOMPARE(QString::number(*houjin.perHour.value, 'f', 2), expected.value(QStringLiteral("lp_hojin_per_hour")));
    }

    void everyRowIsThereAndSaysWhatItIs()
    {
        const std::vector<Productivity> all = of(QStringLiteral("A"));
        QCOMPARE(all.size(), m_definitions.all().size());
        int decisive = 0;
        for (const Productivity &one : all) {
            const ProductivityDefinition &definition = *m_definitions.find(one.definition);
            QCOMPARE(one.decides, isDecisive(definition.confirmation));
            QCOMPARE(one.valueAdded.isAvailable(), !definition.numerator.isEmpty());
            QCOMPARE(one.valueAdded.mark, one.decides ? Mark::fact : Mark::toConfirm);
            for (const Figure *figure : {&one.valueAdded, &one.people, &one.hours, &one.perPerson, &one.perHour})
                QVERIFY2(figure->isAvailable() || (!figure->unavailable.ja.isEmpty() && !figure->unavailable.en.isEmpty()),
                         qPrintable(figure->id));
            decisive += one.decides && one.perPerson.isAvailable() ? 1 : 0;
        }
        // Confirmed rows a firm's books can give, with a number of people: all but va_smea_kojo (no formula) and va_cao (no people).
        QCOMPARE(decisive, 11);
    }

    void whatBooksCannotGiveSaysWhy()
    {
        QVERIFY(of(QStringLiteral("A"), QStringLiteral("va_smea_kojo")).perPerson.unavailable.ja.contains(QStringLiteral("外部購入価値")));
        QVERIFY(of(QStringLiteral("A"), QStringLiteral("lp_oecd")).perHour.unavailable.ja.contains(QStringLiteral("国全体")));
        const Productivity cabinetOffice = of(QStringLiteral("A"), QStringLiteral("va_cao"));
        QCOMPARE(cabinetOffice.valueAdded.exactYen->value(), 40'568'047);
        QVERIFY(!cabinetOffice.perPerson.isAvailable());
        QVERIFY(cabinetOffice.perHour.isAvailable());
    }

    void theTwoReadingsOfFigure2AreNamed()
    {
        const ProductivityDefinition *printed = m_definitions.find(DefinitionTable::headline());
        const ProductivityDefinition *welfare = m_definitions.find(DefinitionId(QStringLiteral("lp_seed_fig2_welfare")));
        QVERIFY(printed && welfare);
        QVERIFY(isDecisive(printed->confirmation) && !isDecisive(welfare->confirmation));
        QVERIFY(!printed->reading.ja.isEmpty() && !welfare->reading.en.isEmpty());
    }

    void everyFigureOpensDownToItsAccounts()
    {
        const Productivity fig2 = of(QStringLiteral("A"), QStringLiteral("lp_seed_fig2"));
        QCOMPARE(fig2.perPerson.origin.inputs.size(), std::size_t(2));
        QCOMPARE(fig2.perPerson.origin.inputs.front(), fig2.valueAdded);
        QCOMPARE(fig2.valueAdded.origin.inputs.size(), std::size_t(6));
        QCOMPARE(fig2.valueAdded.origin.inputs[1].id, QStringLiteral("officer_pay"));
        QCOMPARE(fig2.valueAdded.origin.expression, m_definitions.find(DefinitionTable::headline())->numerator);
        QVERIFY(fig2.perPerson.origin.source.contains(QStringLiteral("中間論点整理 図2注")));
        QCOMPARE(fig2.perPerson.origin.year, QStringLiteral("2017"));
        QCOMPARE(fig2.perPerson.origin.confirmation, Confirmation::verifiedOfficial);
    }

    void edges_data()
    {
        QTest::addColumn<int>("officers");
        QTest::addColumn<int>("employees");
        QTest::addColumn<double>("hours");         // negative: not known
        QTest::addColumn<bool>("perPerson");
        QTest::addColumn<bool>("perHour");
        QTest::newRow("the owner alone: no employees to divide by") << 1 << 0 << 0.0 << false << false;
        QTest::newRow("hours not known") << 1 << 2 << -1.0 << true << false;
        QTest::newRow("nobody") << 0 << 0 << 10.0 << false << true;
    }

    void edges()
    {
        QFETCH(int, officers);
        QFETCH(int, employees);
        QFETCH(double, hours);
        QFETCH(bool, perPerson);
        QFETCH(bool, perHour);
        const AnnualAccounts accounts = accountsOf({{"pl_sales", 0}, {"sga_officer_pay", 500}});
        const Workforce workforce = workforceOf(officers, employees, 0, hours < 0 ? std::nullopt : std::optional(hours));
        for (const Productivity &one : productivity(accounts, workforce, m_terms, m_definitions)) {
            for (const Figure *figure : {&one.valueAdded, &one.perPerson, &one.perHour})
                QVERIFY(!figure->isAvailable() || std::isfinite(*figure->value));
            if (one.definition != DefinitionId(QStringLiteral("lp_it_va")))
                continue;
            QCOMPARE(*one.valueAdded.value, 0.0);
            QCOMPARE(one.perPerson.isAvailable(), perPerson);
            QCOMPARE(one.perHour.isAvailable(), perHour);
        }
    }

    void aPartialYearSaysSo()
    {
        AnnualAccounts accounts = sampleAccounts(expectedResults(QStringLiteral("A")));
        accounts.missingMonths = {Month(2024, 8), Month(2024, 9)};
        const auto all = productivity(accounts, workforceOf(1, 2, 0, 100.0), m_terms, m_definitions);
        QVERIFY(all.front().perPerson.origin.note.ja.contains(QStringLiteral("2か月")));
    }

    void whatIsLeftOutIsSaid()
    {
        AnnualAccounts accounts = sampleAccounts(expectedResults(QStringLiteral("A")));
        accounts.unmapped = {{QStringLiteral("研修会費"), Statement::profitAndLoss, Yen(1'200'000)}, {QStringLiteral("仮の科目"), Statement::balanceSheet, Yen(7)},
                             {QStringLiteral("雑多"), {}, Yen(-300)}};
        for (const Productivity &one : productivity(accounts, workforceOf(1, 2, 0, 100.0), m_terms, m_definitions)) {
            const Text &note = one.valueAdded.origin.note;
            QVERIFY2(note.ja.contains(QStringLiteral("（研修会費、雑多、計1,200,300円）")), qPrintable(note.ja));
            QVERIFY(note.en.contains(QStringLiteral("(1,200,300 yen in all)")) && !note.ja.contains(QStringLiteral("仮の科目")));
        }
    }

private:
    std::vector<Productivity> of(const QString &firm) const
    {
        const QHash<QString, QString> expected = expectedResults(firm);
        return productivity(sampleAccounts(expected), sampleWorkforce(expected), m_terms, m_definitions);
    }

    Productivity of(const QString &firm, const QString &definition) const
    {
        for (Productivity &one : of(firm)) {
            if (one.definition == DefinitionId(definition))
                return one;
        }
        return {};
    }

    StatementTerms m_terms;
    DefinitionTable m_definitions;
};

QTEST_GUILESS_MAIN(ProductivityTest)
#include "productivity_test.moc"
