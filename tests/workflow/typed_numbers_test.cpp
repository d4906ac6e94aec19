// SPDX-License-Identifier: GPL-3.0-or-later
// Sample firm A typed from its statements (tests/golden/samples/expected_results.csv) gives what its books give, and slips are seen.
#include "workflow/typed_numbers.h"

#include "workflow/session_fixture.h"

#include <QTest>

#include <algorithm>
#include <map>

using namespace smartsme;
using namespace smartsme::testing;

namespace {

// The field for each item of the expected results.
constexpr std::pair<const char *, const char *> items[] = {
    {"pl_sales", "sales"}, {"subtotal_cogs", "cogs"}, {"subtotal_sga", "sga"}, {"subtotal_operating_profit", "operating_profit"},
    {"sga_officer_pay", "officer_pay"}, {"sga_officer_bonus", "officer_bonus"}, {"sga_salary", "employee_pay"}, {"sga_bonus", "employee_bonus"},
    {"sga_statutory_welfare", "statutory_welfare"}, {"sga_welfare", "other_welfare"}, {"sga_rent_real_estate", "rent_real_estate"},
    {"sga_taxes_dues", "taxes_dues"}, {"sga_depreciation", "depreciation"}, {"nonop_interest_expense", "interest_and_discount"},
    {"subtotal_cash", "bs_cash"}, {"subtotal_receivables", "bs_receivables"}, {"subtotal_inventory", "bs_inventory"},
    {"subtotal_total_assets", "total_assets"}, {"subtotal_payables", "bs_payables"}, {"bs_long_term_debt", "bs_borrowings"},
    {"subtotal_net_assets", "net_assets"}};

TypedNumbers firmATyped()
{
    const std::map<QString, QString> expected = expectedResults(QStringLiteral("A"));
    const FiscalYear year(Month(2024, 4), Month(2025, 3));
    const auto value = [&](const char *item) { return expected.at(QString::fromLatin1(item)).toLongLong(); };
    TypedNumbers typed{year, {}, TypedWorkforce{year, {}, {}, {}, {}}};
    for (const auto &[category, item] : items)
        typed.amounts.emplace_back(CategoryId(QString::fromLatin1(category)), Yen(value(item)));
    typed.amounts.emplace_back(CategoryId(QStringLiteral("sga_rent_movable")), Yen(value("rent") - value("rent_real_estate")));
    typed.workforce.officers = Heads::fromPersons(value("officers"));
    typed.workforce.regular = Heads::fromPersons(value("regular_employees"));
    typed.workforce.partTime = Heads::fromPersons(value("part_timers"));
    typed.workforce.hours = Hours::fromMinutes(qRound64(expected.at(QStringLiteral("hours_total")).toDouble() * 60));
    return typed;
}

void set(TypedNumbers &typed, const char *category, Yen amount)
{
    const CategoryId wanted(QString::fromLatin1(category));
    std::erase_if(typed.amounts, [&](const auto &each) { return each.first == wanted; });
    typed.amounts.emplace_back(wanted, amount);
}

QStringList fieldsOf(const TypedCheck &check)
{
    QStringList fields;
    for (const TypedRemark &remark : check.remarks)
        fields << remark.field;
    return fields;
}

} // namespace

class TypedNumbersTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyFieldIsOfTheTables()
    {
        const auto session = openSession();
        for (const TypedField &field : typedFields()) {
            QVERIFY2(session->knowledge().categories.find(field.category), qPrintable(field.category.text()));
            for (const TermId &term : field.covers)
                QVERIFY2(session->knowledge().terms.find(term), qPrintable(term.text()));
        }
        QCOMPARE(typedFields().size(), std::size_t(22));
    }

    void theStatementsOfFirmAGiveItsProductivity()
    {
        const auto session = openSession();
        const TypedCheck check = checkTyped(firmATyped(), DiagnosisRecord(), {}, session->knowledge());
        QCOMPARE(fieldsOf(check), QStringList());
        QCOMPARE(check.operatingProfit.exactYen, std::optional(Yen(2'334'011)));
        // Operating profit 2,334,011 + officers 5,400,000 + pay 21,673,373 + bonuses 1,463,000 + rent 4,500,000 + taxes 182,700.
        QCOMPARE(*check.perPerson.value, 35'553'084 / 12.0);
        QCOMPARE(*check.perHour.value, 35'553'084 / 14'373.0);
    }

    void keptTheyGiveEveryDefinitionAndIndicatorOfTheBooks()
    {
        const auto session = openSession();
        FirmProfile profile;
        profile.name = QStringLiteral("手入力");
        profile.industry = QStringLiteral("76");
        profile.closingMonth = 3;
        QVERIFY(session->createCase(profile));
        const TypedNumbers typed = firmATyped();
        QVERIFY(session->setTypedNumbers(withCoveredZeros(typed.amounts, session->knowledge().terms), typed.workforce));
        const YearRecord byHand = *session->diagnosis().latest();
        for (const Problem &problem : session->diagnosis().problems)
            QVERIFY2(problem.id != QStringLiteral("ledger.balance-sheet-differs"), qPrintable(problem.message));

        QVERIFY(session->openSample(QStringLiteral("a")));
        const YearRecord *books = session->diagnosis().latest();
        QCOMPARE(byHand.productivity.size(), books->productivity.size());
        int compared = 0;
        for (std::size_t i = 0; i < books->productivity.size(); ++i) {
            if (!byHand.productivity[i].perPerson.isAvailable())
                continue;
            QCOMPARE(byHand.productivity[i].valueAdded.value, books->productivity[i].valueAdded.value);
            ++compared;
        }
        QVERIFY2(compared >= 7, qPrintable(QString::number(compared)));
        for (std::size_t i = 1; i < 6; ++i) {       // the first, growth of sales, needs the year before
            const LocalBenchmarkScore &hand = byHand.localBenchmark.scores[i], &book = books->localBenchmark.scores[i];
            QVERIFY2(hand.firm.isAvailable(), qPrintable(hand.firm.id + hand.firm.unavailable.en));
            QCOMPARE(hand.firm.value, book.firm.value);
        }
        QCOMPARE(amountsOfFields(withCoveredZeros(typed.amounts, session->knowledge().terms)), typed.amounts);
    }

    void aBlankFieldIsNotZero()
    {
        const auto session = openSession();
        TypedNumbers typed = firmATyped();
        std::erase_if(typed.amounts, [](const auto &each) { return each.first == CategoryId(QStringLiteral("sga_bonus")); });
        const TypedCheck check = checkTyped(typed, DiagnosisRecord(), {}, session->knowledge());
        QVERIFY(!check.perPerson.isAvailable());
        QVERIFY2(check.perPerson.unavailable.ja.contains(QStringLiteral("賞与")), qPrintable(check.perPerson.unavailable.ja));
        QVERIFY(check.operatingProfit.isAvailable());
    }

    void slipsAreSeenWhereTheyStand_data()
    {
        QTest::addColumn<QString>("category");
        QTest::addColumn<qint64>("amount");
        QTest::addColumn<QString>("field");
        const auto row = [](const char *category, qint64 amount, const char *field) {
            QTest::addRow("%s %lld", category, static_cast<long long>(amount)) << QString::fromLatin1(category) << amount << QString::fromLatin1(field);
        };
        row("subtotal_operating_profit", 2'334'012, "subtotal_operating_profit");
        row("sga_salary", -1, "sga_salary");
        row("sga_salary", 2'167'337'300, "sga_salary");                         // two digits too many: 197 million a head
        row("sga_rent_real_estate", 40'800'000, "subtotal_sga");                // the parts exceed all costs
        row("subtotal_cash", 127'368'160, "subtotal_total_assets");
        row("bs_long_term_debt", 108'000'000, "subtotal_net_assets");
        row("subtotal_net_assets", 17'000'000, "subtotal_net_assets");
    }
    void slipsAreSeenWhereTheyStand()
    {
        QFETCH(QString, category);
        QFETCH(qint64, amount);
        QFETCH(QString, field);
        const auto session = openSession();
        TypedNumbers typed = firmATyped();
        set(typed, category.toLatin1().constData(), Yen(amount));
        const TypedCheck check = checkTyped(typed, DiagnosisRecord(), {}, session->knowledge());
        QVERIFY2(fieldsOf(check).contains(field), qPrintable(fieldsOf(check).join(QLatin1Char(' '))));
    }

    void statementsInThousandsOfYenAreSeen()
    {
        const auto session = openSession();
        TypedNumbers typed = firmATyped();
        for (auto &[category, amount] : typed.amounts)
            amount = Yen(amount.value() / 1000);
        QVERIFY(fieldsOf(checkTyped(typed, DiagnosisRecord(), {}, session->knowledge())).contains(QStringLiteral("pl_sales")));
    }

    void aDigitTooManyIsSeenBesideAnotherYear()
    {
        const auto session = openSession();
        QVERIFY(session->openSample(QStringLiteral("a")));
        TypedNumbers typed = firmATyped();
        typed.year = FiscalYear(Month(2025, 4), Month(2026, 3));
        QVERIFY(!fieldsOf(checkTyped(typed, session->diagnosis(), {}, session->knowledge())).contains(QStringLiteral("pl_sales")));
        set(typed, "pl_sales", Yen(722'939'560));
        QVERIFY(fieldsOf(checkTyped(typed, session->diagnosis(), {}, session->knowledge())).contains(QStringLiteral("pl_sales")));
    }

    void hoursAndPeopleAreCompared()
    {
        const auto session = openSession();
        TypedNumbers typed = firmATyped();
        typed.workforce.hours = Hours::fromMinutes(143'730LL * 60);
        QVERIFY(fieldsOf(checkTyped(typed, DiagnosisRecord(), {}, session->knowledge())).contains(QStringLiteral("hours")));
        typed = firmATyped();
        typed.workforce.regular = Heads::fromPersons(0);
        typed.workforce.partTime = Heads::fromPersons(0);
        QVERIFY(fieldsOf(checkTyped(typed, DiagnosisRecord(), {}, session->knowledge())).contains(QStringLiteral("regular")));
        typed = firmATyped();
        typed.workforce.regular.reset();                    // blank is not nobody: 14,373 hours are not those of the part-timers
        typed.workforce.partTime = Heads::fromPersons(1);
        QCOMPARE(fieldsOf(checkTyped(typed, DiagnosisRecord(), {}, session->knowledge())), QStringList());
    }

    void anImportedPayrollGoesBeforeTypedPeople()
    {
        const auto session = openSession();
        QVERIFY(session->openSample(QStringLiteral("a")));
        TypedNumbers typed = firmATyped();
        typed.workforce.regular = Heads::fromPersons(100);
        const TypedCheck check = checkTyped(typed, session->diagnosis(), session->current().payrolls, session->knowledge());
        const auto &known = session->diagnosis().latest()->productivity;
        QCOMPARE(check.perPerson.value, std::ranges::find(known, DefinitionTable::headline(), &Productivity::definition)->perPerson.value);
    }

    void aShortYearIsTakenAsItStands()
    {
        const auto session = openSession();
        TypedNumbers typed = firmATyped();
        typed.year = FiscalYear(Month(2024, 4), Month(2024, 12));       // the closing month was moved to December
        typed.workforce.year = typed.year;
        const TypedCheck check = checkTyped(typed, DiagnosisRecord(), {}, session->knowledge());
        QCOMPARE(check.operatingProfit.exactYen, std::optional(Yen(2'334'011)));
        QCOMPARE(*check.perPerson.value, 35'553'084 / 12.0);
    }

    void nothingTypedSaysNothing()
    {
        const auto session = openSession();
        const FiscalYear year(Month(2024, 4), Month(2025, 3));
        const TypedCheck check = checkTyped({year, {}, TypedWorkforce{year, {}, {}, {}, {}}}, DiagnosisRecord(), {}, session->knowledge());
        QVERIFY(check.remarks.empty());
        QVERIFY(!check.perPerson.isAvailable() && !check.operatingProfit.isAvailable());
        QVERIFY(!check.perPerson.unavailable.ja.isEmpty());
    }
};

QTEST_MAIN(TypedNumbersTest)
#include "typed_numbers_test.moc"
