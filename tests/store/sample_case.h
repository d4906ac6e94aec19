// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/case_store.h"

#include <QStringLiteral>

// A case in which every field of every kept type has a value of its own, so that a column that is forgotten shows.

namespace smartsme::testing {

inline QDateTime at(int minute) { return QDateTime(QDate(2026, 11, 23), QTime(9, minute, 1, 234), Qt::UTC); }

inline FirmProfile profile()
{
    return FirmProfile{QStringLiteral("株式会社きさらぎ食堂"), QStringLiteral("5000012345678"), QStringLiteral("76"), QStringLiteral("04"), Yen(3000000), 9,
                       Month(2022, 5), 2, Heads::fromHundredths(350), true, {QStringLiteral("BTOC"), QStringLiteral("BUYER")}};
}

inline FirmProfile named(const QString &name)
{
    FirmProfile profile;
    profile.name = name;
    return profile;
}

inline SourceFile source(const char *sha256)
{
    return SourceFile{QStringLiteral("仕訳帳.csv"), QString::fromLatin1(sha256), LayoutId(QStringLiteral("yayoi_journal")),
                      Text{QStringLiteral("弥生会計"), QStringLiteral("Yayoi")}, Text{QStringLiteral("仕訳日記帳"), QStringLiteral("journal")},
                      QStringLiteral("CP932"), 1752};
}

inline Books journal(const char *sha256 = "aa")
{
    Books books;
    books.kind = BooksKind::journal;
    books.source = source(sha256);
    books.first = Month(2024, 4);
    books.last = Month(2025, 3);
    books.tax = TaxBookkeeping::exclusive;
    books.vouchers = 900;
    books.lines = 1752;
    books.hasBalanceSheet = false;
    books.hasDepartments = true;
    books.accounts = {
        AccountTotals{QStringLiteral("売上高"), QStringLiteral("売上"), QStringLiteral("売上高"), Statement::profitAndLoss, Side::credit, Yen(0), Yen(-5),
                      {MonthlyMovement{Month(2024, 4), Yen(1), Yen(9'007'199'254'740'993), 3, 4},
                       MonthlyMovement{Month(2024, 5), Yen(0), Yen(-7), 30, 1}}},
        AccountTotals{QStringLiteral("諸口"), {}, {}, {}, {}, {}, {}, {}}};
    return books;
}

inline Books trialBalance()
{
    Books books = journal("bb");
    books.kind = BooksKind::trialBalance;
    books.tax = TaxBookkeeping::inclusive;
    books.hasBalanceSheet = true;
    books.hasProfitAndLoss = false;
    books.hasDepartments = false;
    books.accounts[0].statement = Statement::balanceSheet;
    books.accounts[1].statement = Statement::manufacturingCost;
    books.accounts[1].normalSide = Side::debit;
    return books;
}

inline Payroll payroll()
{
    return Payroll{source("cc"),
                   {MonthlyPay{Month(2024, 4), EmploymentType::officer, false, Heads::fromPersons(1), {}, {}, {}, {}, Yen(450000), Yen(0), Yen(0), Yen(0), Yen(450000)},
                    MonthlyPay{Month(2024, 4), EmploymentType::partTime, false, Heads::fromHundredths(810), Hours::fromMinutes(60001), Hours::fromMinutes(61),
                               Hours::fromMinutes(0), Hours::fromMinutes(7), Yen(0), Yen(11), Yen(12), Yen(13), Yen(36), Yen(14), Yen(1113)},
                    MonthlyPay{Month(2024, 7), EmploymentType::regular, true, Heads::fromPersons(0), {}, {}, {}, {}, Yen(0), Yen(0), Yen(5), Yen(0), Yen(5)}},
                   PayrollKind::wageLedger};
}

inline TypedWorkforce workforce()
{
    return TypedWorkforce{FiscalYear(Month(2023, 4), Month(2024, 3)), Heads::fromPersons(1), Heads::fromPersons(3), std::nullopt, Hours::fromMinutes(862380)};
}

inline PlanOptions planOptions()
{
    return PlanOptions{QDate(2026, 12, 1), 2.5, Yen(350000), {ActionId(QStringLiteral("A101")), ActionId(QStringLiteral("A129"))},
                       {ActionId(QStringLiteral("A215"))}};
}

inline AccountChoice choice(const QString &account, const CategoryId &category)
{
    return {account, category, Statement::profitAndLoss, QStringLiteral("販売管理費")};
}

/// Stores all of it and says what load() must give back.
inline Case fill(CaseStore &store)
{
    Case firm;
    firm.profile = profile();
    firm.books = {journal(), trialBalance()};
    firm.payrolls = {payroll()};
    firm.typedWorkforce = {workforce()};
    firm.mapping = {{QStringLiteral("雑費2"), CategoryId(QStringLiteral("sga_other"))}};
    firm.answers = {{QuestionId(QStringLiteral("P04")), Answer{Answer::State::codes, 0, {QStringLiteral("BTOC"), QStringLiteral("BUYER")}, {}}},
                    {QuestionId(QStringLiteral("Q101")), Answer{Answer::State::level, 3, {}, QStringLiteral("店長のみ; \"表\"\n2行目")}},
                    {QuestionId(QStringLiteral("Q121")), Answer::dontKnow()},
                    {QuestionId(QStringLiteral("Q107")), Answer::notApplicable()}};
    firm.planOptions = planOptions();
    firm.isSample = true;

    const auto id = store.create(named(QStringLiteral("仮")), true, at(0));
    Q_ASSERT(id);
    firm.id = *id;
    bool isKept = true;
    const auto keep = [&](const Result<Done> &done) { isKept = isKept && done.ok(); };
    keep(store.saveProfile(*id, firm.profile, at(1)));
    for (const Books &books : firm.books)
        keep(store.addImports(*id, {books}, at(2)));
    keep(store.addImports(*id, {firm.payrolls[0]}, at(3)));
    keep(store.saveTypedWorkforce(*id, firm.typedWorkforce[0], at(4)));
    for (const auto &[account, category] : firm.mapping)
        keep(store.saveMapping(*id, choice(account, category), at(5)));
    for (const auto &[question, answer] : firm.answers)
        keep(store.saveAnswer(*id, question, answer, at(6)));
    keep(store.savePlanOptions(*id, firm.planOptions, at(7)));
    Q_ASSERT(isKept);
    firm.changed = at(7);
    return firm;
}

} // namespace smartsme::testing
