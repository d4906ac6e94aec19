// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/annual_accounts.h"
#include "ledger/statement_terms.h"
#include "ledger/workforce.h"

#include <QFile>
#include <QHash>
#include <QString>

#include <initializer_list>

namespace smartsme::test {

inline const FiscalYear fiscalYear2024{Month(2024, 4), Month(2025, 3)};

struct Line
{
    const char *category;
    qint64 yen;
};

/// Accounts whose other categories are zero, as a journal with opening balances gives them.
inline AnnualAccounts accountsOf(const std::vector<Line> &lines, FiscalYear year = fiscalYear2024)
{
    AnnualAccounts accounts;
    accounts.year = year;
    accounts.hasProfitAndLoss = true;
    accounts.hasBalanceSheet = true;
    accounts.hasManufacturingCost = true;
    for (const Line &line : lines)
        accounts.amounts.push_back({CategoryId(QLatin1String(line.category)), Yen(line.yen), {}, {}});
    return accounts;
}

inline Workforce workforceOf(int officers, int regular, int partTime, std::optional<double> hours, FiscalYear year = fiscalYear2024)
{
    TypedWorkforce typed;
    typed.year = year;
    typed.officers = Heads::fromPersons(officers);
    typed.regular = Heads::fromPersons(regular);
    typed.partTime = Heads::fromPersons(partTime);
    if (hours)
        typed.hours = Hours::fromMinutes(static_cast<std::int64_t>(*hours * 60));
    return Workforce::of(year, {}, typed);
}

inline StatementTerms statementTerms()
{
    const QString data = qEnvironmentVariable("SMARTSME_DATA");
    const Result<CategoryTable> categories = CategoryTable::load(data);
    return StatementTerms::load(data, *categories).value();
}

/// The expected totals of a sample firm: tests/golden/samples/expected_results.csv, item_id -> value.
inline QHash<QString, QString> expectedResults(const QString &firm)
{
    QHash<QString, QString> values;
    QFile file(QStringLiteral(SMARTSME_SOURCE_DIR "/tests/golden/samples/expected_results.csv"));
    if (!file.open(QIODevice::ReadOnly))
        return values;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'))) {
        const QStringList cells = line.split(QLatin1Char(','));
        if (cells.value(0) == firm)
            values.insert(cells.value(2), cells.value(4));
    }
    return values;
}

/// A sample firm's year from those totals, each booked on one category of its term; the rest of SG&A is one line.
inline AnnualAccounts sampleAccounts(const QHash<QString, QString> &expected)
{
    const auto yen = [&](const char *item) { return expected.value(QLatin1String(item)).toLongLong(); };
    const qint64 named = yen("officer_pay") + yen("officer_bonus") + yen("employee_pay") + yen("employee_bonus") + yen("welfare")
                       + yen("rent") + yen("taxes_dues") + yen("depreciation");
    const qint64 otherAssets = yen("total_assets") - yen("bs_cash") - yen("bs_receivables") - yen("bs_inventory");
    const qint64 otherDebts = yen("total_liabilities") - yen("bs_payables") - yen("bs_borrowings");
    return accountsOf({{"pl_sales", yen("sales")},
                       {"cost_sales_other", yen("cogs")},
                       {"sga_officer_pay", yen("officer_pay")},
                       {"sga_officer_bonus", yen("officer_bonus")},
                       {"sga_salary", yen("employee_pay")},
                       {"sga_bonus", yen("employee_bonus")},
                       {"sga_statutory_welfare", yen("statutory_welfare")},
                       {"sga_welfare", yen("other_welfare")},
                       {"sga_rent_real_estate", yen("rent_real_estate")},
                       {"sga_rent_movable", yen("rent") - yen("rent_real_estate")},
                       {"sga_taxes_dues", yen("taxes_dues")},
                       {"sga_depreciation", yen("depreciation")},
                       {"sga_other", yen("sga") - named},
                       {"nonop_other_income", yen("non_operating_income")},
                       {"nonop_interest_expense", yen("interest_and_discount")},
                       {"nonop_other_expense", yen("non_operating_expense") - yen("interest_and_discount")},
                       {"bs_cash", yen("bs_cash")},
                       {"bs_accounts_receivable", yen("bs_receivables")},
                       {"bs_inventory", yen("bs_inventory")},
                       {"bs_tangible", otherAssets},
                       {"bs_accounts_payable", yen("bs_payables")},
                       {"bs_long_term_debt", yen("bs_borrowings")},
                       {"bs_accrued", otherDebts},
                       {"bs_retained_earnings", yen("net_assets")}});
}

inline Workforce sampleWorkforce(const QHash<QString, QString> &expected)
{
    const auto number = [&](const char *item) { return expected.value(QLatin1String(item)).toInt(); };
    return workforceOf(number("officers"), number("regular_employees"), number("part_timers"),
                       expected.value(QStringLiteral("hours_total")).toDouble());
}

} // namespace smartsme::test
