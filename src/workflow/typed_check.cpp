// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/number_format.h"
#include "workflow/typed_numbers.h"

#include <algorithm>
#include <cmath>

namespace smartsme {

namespace {

// Beyond these a digit or a unit is more likely wrong than the firm unusual. They refuse nothing.
constexpr std::int64_t leastSales = 1'000'000;
constexpr double leastHours = 100, mostHours = 3'000;               // a year and person; 3,000 h = 57.7 h a week
constexpr double leastPay = 100'000, mostPay = 20'000'000;          // yen a year and employee
constexpr double otherYearFactor = 8;

/// Looks at the numbers one by one and at those that belong together.
class Slips
{
public:
    Slips(const TypedNumbers &numbers, const DiagnosisRecord &known) : m_numbers(numbers), m_known(known) {}

    std::vector<TypedRemark> found()
    {
        signs();
        unit();
        operatingProfit();
        costs();
        assets();
        claims();
        people();
        otherYear();
        return std::move(m_found);
    }

private:
    std::optional<Yen> amount(const char *category) const
    {
        const CategoryId wanted(QString::fromLatin1(category));
        const auto found = std::ranges::find(m_numbers.amounts, wanted, &TypedAmounts::value_type::first);
        return found == m_numbers.amounts.end() ? std::nullopt : std::optional(found->second);
    }

    /// Of those that are filled in.
    Yen sum(std::initializer_list<const char *> categories) const
    {
        Yen all;
        for (const char *category : categories)
            all += amount(category).value_or(Yen(0));
        return all;
    }

    void say(const QString &field, QString ja, QString en)
    {
        if (std::ranges::find(m_found, field, &TypedRemark::field) == m_found.end())
            m_found.push_back({field, {std::move(ja), std::move(en)}});
    }

    static QString yen(Yen value, Language language) { return moneyPhrase(value, MoneyUnit::yen, language); }

    void signs()
    {
        for (const TypedField &field : typedFields()) {
            const std::optional<Yen> typed = amount(field.category.text().toLatin1().constData());
            if (typed && *typed < Yen(0) && !field.canBeNegative)
                say(field.category.text(), QStringLiteral("マイナスの額が入っています。"), QStringLiteral("This amount is negative."));
        }
    }

    void unit()
    {
        const std::optional<Yen> sales = amount("pl_sales");
        if (sales && *sales > Yen(0) && *sales < Yen(leastSales))
            say(QStringLiteral("pl_sales"), QStringLiteral("1年の売上が%1です。決算書が千円単位なら、円に直してください。").arg(yen(*sales, Language::ja)),
                QStringLiteral("Sales of a year of %1. If the statements are in thousands of yen, write yen.").arg(yen(*sales, Language::en)));
    }

    void operatingProfit()
    {
        const std::optional<Yen> sales = amount("pl_sales"), cogs = amount("subtotal_cogs"), sga = amount("subtotal_sga"), profit = amount("subtotal_operating_profit");
        if (!sales || !cogs || !sga || !profit)
            return;
        const Yen computed = *sales - *cogs - *sga;
        if (computed != *profit)
            say(QStringLiteral("subtotal_operating_profit"),
                QStringLiteral("売上高−売上原価−販管費は%1です。営業利益と%2違います。").arg(yen(computed, Language::ja), yen(Yen(std::abs((computed - *profit).value())), Language::ja)),
                QStringLiteral("Sales less cost of sales less these expenses is %1, which differs from this by %2.")
                    .arg(yen(computed, Language::en), yen(Yen(std::abs((computed - *profit).value())), Language::en)));
    }

    void costs()
    {
        const std::optional<Yen> cogs = amount("subtotal_cogs"), sga = amount("subtotal_sga");
        const Yen parts = sum({"sga_officer_pay", "sga_officer_bonus", "sga_salary", "sga_bonus", "sga_statutory_welfare", "sga_welfare",
                               "sga_rent_real_estate", "sga_rent_movable", "sga_taxes_dues", "sga_depreciation"});
        if (cogs && sga && parts > *cogs + *sga)
            say(QStringLiteral("subtotal_sga"), QStringLiteral("人件費・家賃・租税公課・減価償却費の合計（%1）が、売上原価と販管費の合計を超えています。").arg(yen(parts, Language::ja)),
                QStringLiteral("Pay, rent, taxes and depreciation together (%1) exceed cost of sales and these expenses.").arg(yen(parts, Language::en)));
    }

    void assets()
    {
        const std::optional<Yen> total = amount("subtotal_total_assets");
        const Yen parts = sum({"subtotal_cash", "subtotal_receivables", "subtotal_inventory"});
        if (total && parts > *total)
            say(QStringLiteral("subtotal_total_assets"), QStringLiteral("現金・預金、売掛金、在庫の合計（%1）が資産の合計を超えています。").arg(yen(parts, Language::ja)),
                QStringLiteral("Cash, receivables and inventories together (%1) exceed total assets.").arg(yen(parts, Language::en)));
    }

    void claims()
    {
        const std::optional<Yen> total = amount("subtotal_total_assets");
        const Yen parts = sum({"subtotal_payables", "bs_long_term_debt", "subtotal_net_assets"});
        if (total && amount("subtotal_net_assets") && parts > *total)
            say(QStringLiteral("subtotal_net_assets"), QStringLiteral("買掛金、借入金、純資産の合計（%1）が資産の合計を超えています。").arg(yen(parts, Language::ja)),
                QStringLiteral("Payables, borrowings and net assets together (%1) exceed total assets.").arg(yen(parts, Language::en)));
    }

    void people()
    {
        const TypedWorkforce &typed = m_numbers.workforce;
        if (!typed.regular || !typed.partTime)
            return;
        const double employees = typed.regular->persons() + typed.partTime->persons();
        const std::optional<Yen> pay = amount("sga_salary");
        if (employees <= 0) {
            if (pay && *pay > Yen(0))
                say(QStringLiteral("regular"), QStringLiteral("従業員の給料が入っていますが、人数が0人です。"), QStringLiteral("There are wages of employees, but nobody is employed."));
            return;
        }
        if (typed.hours) {
            const double each = typed.hours->hours() / employees;
            if (each < leastHours || each > mostHours)
                say(QStringLiteral("hours"), QStringLiteral("従業員1人あたり年%1時間になります。").arg(qRound(each)), QStringLiteral("That is %1 hours a year for each employee.").arg(qRound(each)));
        }
        if (!pay)
            return;
        const double each = static_cast<double>(pay->value()) / employees;
        if (each < leastPay || each > mostPay)
            say(QStringLiteral("sga_salary"), QStringLiteral("従業員1人あたり年%1になります。けたと単位を確かめてください。").arg(yen(Yen(std::llround(each)), Language::ja)),
                QStringLiteral("That is %1 a year for each employee. Please check digits and unit.").arg(yen(Yen(std::llround(each)), Language::en)));
    }

    void otherYear()
    {
        const std::optional<Yen> sales = amount("pl_sales");
        const YearRecord *closest = nullptr;
        const auto away = [this](const YearRecord &year) { return std::abs(year.accounts.year.nominalYear() - m_numbers.year.nominalYear()); };
        for (const YearRecord &year : m_known.years) {
            if (year.accounts.year != m_numbers.year && (!closest || away(year) < away(*closest)))
                closest = &year;
        }
        if (!sales || !closest)
            return;
        const auto term = std::ranges::find(closest->terms, QStringLiteral("sales"), &Figure::id);
        if (term == closest->terms.end() || !term->exactYen || *term->exactYen <= Yen(0) || *sales <= Yen(0))
            return;
        const double ratio = static_cast<double>(sales->value()) / static_cast<double>(term->exactYen->value());
        if (ratio < otherYearFactor && ratio > 1 / otherYearFactor)
            return;
        say(QStringLiteral("pl_sales"),
            QStringLiteral("%1の売上高は%2です。けたを確かめてください。").arg(fiscalYearText(closest->accounts.year, Language::ja), yen(*term->exactYen, Language::ja)),
            QStringLiteral("Sales of %1 are %2. Please check the digits.").arg(fiscalYearText(closest->accounts.year, Language::en), yen(*term->exactYen, Language::en)));
    }

    const TypedNumbers &m_numbers;
    const DiagnosisRecord &m_known;
    std::vector<TypedRemark> m_found;
};

} // namespace

TypedCheck checkTyped(const TypedNumbers &numbers, const DiagnosisRecord &known, const std::vector<Payroll> &payrolls, const Knowledge &knowledge)
{
    const Books books = booksOfTypedAmounts(numbers.year, withCoveredZeros(numbers.amounts, knowledge.terms), knowledge.categories);
    FiscalCalendar calendar(numbers.year.last().month());
    calendar.add(numbers.year);         // it may be shorter than twelve months
    const AccountsOfYears years = annualAccounts({books}, knowledge.accountMap, {}, knowledge.categories, calendar);
    AnnualAccounts accounts;
    accounts.year = numbers.year;
    if (!years.years.empty())
        accounts = years.years.front();
    const Workforce workforce = Workforce::of(numbers.year, payrolls, numbers.workforce);
    TypedCheck check;
    check.operatingProfit = knowledge.terms.evaluate(TermId(QStringLiteral("operating_profit")), accounts);
    for (const Productivity &one : productivity(accounts, workforce, knowledge.terms, knowledge.definitions)) {
        if (one.definition != DefinitionTable::headline())
            continue;
        check.perPerson = one.perPerson;
        check.perHour = one.perHour;
    }
    check.remarks = Slips(numbers, known).found();
    return check;
}

} // namespace smartsme
