// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/import_rows.h"

#include "store/book_sign_rows.h"
#include "store/row_values.h"

#include <QCoreApplication>

namespace smartsme {

namespace {

constexpr Word<BooksKind> booksKinds[] = {{BooksKind::journal, "journal"}, {BooksKind::trialBalance, "trial_balance"},
                                          {BooksKind::annualAmounts, "annual_amounts"}};
constexpr Word<TaxBookkeeping> taxWords[] = {{TaxBookkeeping::exclusive, "exclusive"}, {TaxBookkeeping::inclusive, "inclusive"},
                                             {TaxBookkeeping::unknown, "unknown"}};
constexpr Word<Side> sides[] = {{Side::debit, "debit"}, {Side::credit, "credit"}};
constexpr Word<EmploymentType> employments[] = {{EmploymentType::officer, "officer"}, {EmploymentType::regular, "regular"},
                                                {EmploymentType::partTime, "part_time"}};

constexpr Word<PayrollKind> payKinds[] = {{PayrollKind::payroll, "payroll"}, {PayrollKind::wageLedger, "wage_ledger"},
                                          {PayrollKind::attendance, "attendance"}, {PayrollKind::people, "people"}};

const char payrollKind[] = "payroll";

Result<qint64> nextImportId(Database &database)
{
    auto rows = database.select(QStringLiteral("select coalesce(max(id), 0) + 1 from imports"));
    if (!rows)
        return std::move(rows).problems();
    return rows->front()[0].toLongLong();
}

SqlRow sourceValues(qint64 id, qint64 caseId, const QString &kind, const SourceFile &source)
{
    return {qlonglong(id), qlonglong(caseId), kind, stored(source.name), stored(source.sha256), stored(source.layout.text()),
            stored(source.product.ja), stored(source.product.en), stored(source.kind.ja), stored(source.kind.en),
            stored(source.encoding), qlonglong(source.rows)};
}

Result<Done> insertImport(Database &database, const SqlRow &values)
{
    auto done = database.run(QStringLiteral(
        "insert into imports (id, case_id, kind, file_name, sha256, layout, product_ja, product_en, kind_ja, kind_en, encoding,"
        " row_count, first_month, last_month, tax, vouchers, line_count, has_balance_sheet, has_profit_and_loss, has_departments, pay_kind, added_by)"
        " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"), values);
    if (!done)
        return std::move(done).problems();
    return Done{};
}

SourceFile sourceOf(const SqlRow &row)
{
    return SourceFile{row[2].toString(), row[3].toString(), LayoutId(row[4].toString()), Text{row[5].toString(), row[6].toString()},
                      Text{row[7].toString(), row[8].toString()}, row[9].toString(), row[10].toLongLong()};
}

Books booksOf(const SqlRow &row)
{
    Books books;
    books.kind = valueOf(booksKinds, row[1]);
    books.source = sourceOf(row);
    books.first = monthOf(row[11]);
    books.last = monthOf(row[12]);
    books.tax = valueOf(taxWords, row[13]);
    books.vouchers = row[14].toLongLong();
    books.lines = row[15].toLongLong();
    books.hasBalanceSheet = row[16].toBool();
    books.hasProfitAndLoss = row[17].toBool();
    books.hasDepartments = row[18].toBool();
    return books;
}

/// No importer keeps a sum beyond Yen::largestCell. Ten times that is still safe to add up for any number of years of a firm.
/// Asked of what was just written and of what is read, so that nothing is kept that cannot be read again.
Result<bool> areNumbersSafe(Database &database, qint64 importId)
{
    static const QString beyond = QStringLiteral("(%1 is not null and (typeof(%1) <> 'integer' or %1 not between -%2 and %2))");
    static const std::pair<const char *, std::vector<const char *>> amounts[] = {
        {"accounts", {"opening", "closing"}}, {"movements", {"debit", "credit", "first_line", "line_count"}},
        {"book_signs", {"debit", "credit", "tax", "first_line", "line_count"}}, {"entry_rhythm", {"line_count"}}, {"departments", {"line_count"}},
        {"pay", {"heads", "minutes", "overtime_minutes", "holiday_minutes", "night_minutes", "officer_pay", "wages", "bonus", "commuting", "gross",
                 "employer_share", "lowest_hourly_pay"}}};
    for (const auto &[table, columns] : amounts) {
        QStringList conditions;
        for (const char *column : columns)
            conditions << beyond.arg(QLatin1String(column)).arg(10 * Yen::largestCell);
        auto rows = database.select(QStringLiteral("select count(*) from %1 where import_id = ? and (%2)")
                                        .arg(QLatin1String(table), conditions.join(QStringLiteral(" or "))), {qlonglong(importId)});
        if (!rows)
            return std::move(rows).problems();
        if (rows->front()[0].toLongLong() != 0)
            return false;
    }
    return true;
}

Result<Done> refuseUnsafe(Database &database, qint64 importId, const SourceFile &source)
{
    const auto safe = areNumbersSafe(database, importId);
    if (!safe)
        return safe.problems();
    if (*safe)
        return Done{};
    return Problem{Severity::error, QStringLiteral("store.number-too-large"), Place{source.name, {}, 0, 0},
                   QCoreApplication::translate("store", "A number in %1 is too large to be kept. Nothing was changed.").arg(source.name), {}, {},
                   QCoreApplication::translate("store", "Check the digits of the amounts.")};
}

Result<Done> readAccounts(Database &database, qint64 importId, Books &books)
{
    auto rows = database.select(QStringLiteral("select name, statement_name, section, statement, normal_side, opening, closing"
                                               " from accounts where import_id = ? order by position"), {qlonglong(importId)});
    if (!rows)
        return std::move(rows).problems();
    books.accounts.reserve(rows->size());
    for (const SqlRow &row : *rows) {
        AccountTotals account;
        account.name = row[0].toString();
        account.statementName = row[1].toString();
        account.section = row[2].toString();
        if (!row[3].isNull())
            account.statement = valueOf(statementWords, row[3]);
        if (!row[4].isNull())
            account.normalSide = valueOf(sides, row[4]);
        account.opening = yenOf(row[5]);
        account.closing = yenOf(row[6]);
        books.accounts.push_back(std::move(account));
    }
    auto movements = database.select(QStringLiteral("select account, month, debit, credit, first_line, line_count from movements"
                                                    " where import_id = ? order by account, month"), {qlonglong(importId)});
    if (!movements)
        return std::move(movements).problems();
    for (const SqlRow &row : *movements) {
        const auto position = static_cast<std::size_t>(row[0].toLongLong());
        if (position < books.accounts.size())
            books.accounts[position].months.push_back(MonthlyMovement{monthOf(row[1]), Yen(row[2].toLongLong()), Yen(row[3].toLongLong()),
                                                                      row[4].toLongLong(), row[5].toLongLong()});
    }
    return readBookSigns(database, importId, books);
}

Result<Done> readPay(Database &database, qint64 importId, Payroll &payroll)
{
    auto rows = database.select(QStringLiteral(
        "select month, employment, is_bonus, heads, minutes, overtime_minutes, holiday_minutes, night_minutes, officer_pay, wages,"
        " bonus, commuting, gross, employer_share, lowest_hourly_pay from pay where import_id = ? order by position"), {qlonglong(importId)});
    if (!rows)
        return std::move(rows).problems();
    payroll.months.reserve(rows->size());
    for (const SqlRow &row : *rows)
        payroll.months.push_back(MonthlyPay{monthOf(row[0]), valueOf(employments, row[1]), row[2].toBool(),
            Heads::fromHundredths(row[3].toLongLong()), hoursOf(row[4]), hoursOf(row[5]), hoursOf(row[6]), hoursOf(row[7]),
            Yen(row[8].toLongLong()), Yen(row[9].toLongLong()), Yen(row[10].toLongLong()), Yen(row[11].toLongLong()),
            Yen(row[12].toLongLong()), yenOf(row[13]), yenOf(row[14])});
    return Done{};
}

} // namespace

Result<Done> insertBooks(Database &database, qint64 caseId, qint64 change, const Books &books)
{
    const auto id = nextImportId(database);
    if (!id)
        return id.problems();
    SqlRow values = sourceValues(*id, caseId, wordOf(booksKinds, books.kind), books.source);
    values << books.first.iso() << books.last.iso() << wordOf(taxWords, books.tax) << qlonglong(books.vouchers) << qlonglong(books.lines)
           << int(books.hasBalanceSheet) << int(books.hasProfitAndLoss) << int(books.hasDepartments) << wordOf(payKinds, PayrollKind::payroll) << qlonglong(change);
    if (auto done = insertImport(database, values); !done)
        return done;

    SqlRows accounts;
    SqlRows movements;
    for (const AccountTotals &account : books.accounts) {
        const auto position = qlonglong(accounts.size());
        accounts.push_back({qlonglong(*id), position, stored(account.name), stored(account.statementName), stored(account.section),
                            account.statement ? QVariant(wordOf(statementWords, *account.statement)) : QVariant(),
                            account.normalSide ? QVariant(wordOf(sides, *account.normalSide)) : QVariant(),
                            stored(account.opening), stored(account.closing)});
        for (const MonthlyMovement &month : account.months)
            movements.push_back({qlonglong(*id), position, month.month.iso(), qlonglong(month.debit.value()),
                                 qlonglong(month.credit.value()), qlonglong(month.firstLine), qlonglong(month.lines)});
    }
    if (auto done = database.runEach(QStringLiteral(
            "insert into accounts (import_id, position, name, statement_name, section, statement, normal_side, opening, closing)"
            " values (?, ?, ?, ?, ?, ?, ?, ?, ?)"), accounts); !done)
        return done;
    if (auto done = database.runEach(QStringLiteral(
            "insert into movements (import_id, account, month, debit, credit, first_line, line_count) values (?, ?, ?, ?, ?, ?, ?)"), movements); !done)
        return done;
    if (auto done = insertBookSigns(database, *id, books); !done)
        return done;
    return refuseUnsafe(database, *id, books.source);
}

Result<Done> insertPayroll(Database &database, qint64 caseId, qint64 change, const Payroll &payroll)
{
    const auto id = nextImportId(database);
    if (!id)
        return id.problems();
    SqlRow values = sourceValues(*id, caseId, QString::fromLatin1(payrollKind), payroll.source);
    values << QVariant() << QVariant() << wordOf(taxWords, TaxBookkeeping::unknown) << 0 << 0 << 0 << 0 << 0 << wordOf(payKinds, payroll.kind) << qlonglong(change);
    if (auto done = insertImport(database, values); !done)
        return done;

    SqlRows rows;
    for (const MonthlyPay &pay : payroll.months)
        rows.push_back({qlonglong(*id), qlonglong(rows.size()), pay.month.iso(), wordOf(employments, pay.type), int(pay.isBonus),
                        qlonglong(pay.heads.hundredths()), stored(pay.hours), stored(pay.overtime), stored(pay.holiday), stored(pay.night),
                        qlonglong(pay.officerPay.value()), qlonglong(pay.wages.value()), qlonglong(pay.bonus.value()),
                        qlonglong(pay.commuting.value()), qlonglong(pay.gross.value()),
                        stored(pay.employerShare), stored(pay.lowestHourlyPay)});
    auto done = database.runEach(QStringLiteral(
        "insert into pay (import_id, position, month, employment, is_bonus, heads, minutes, overtime_minutes, holiday_minutes,"
        " night_minutes, officer_pay, wages, bonus, commuting, gross, employer_share, lowest_hourly_pay)"
        " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"), rows);
    return done ? refuseUnsafe(database, *id, payroll.source) : done;
}

Result<Done> readImports(Database &database, qint64 caseId, Case &firm)
{
    auto rows = database.select(QStringLiteral(
        "select id, kind, file_name, sha256, layout, product_ja, product_en, kind_ja, kind_en, encoding, row_count, first_month,"
        " last_month, tax, vouchers, line_count, has_balance_sheet, has_profit_and_loss, has_departments, pay_kind"
        " from imports where case_id = ? and set_aside_by is null order by id"), {qlonglong(caseId)});
    if (!rows)
        return std::move(rows).problems();
    for (const SqlRow &row : *rows) {
        const qint64 id = row[0].toLongLong();
        const auto safe = areNumbersSafe(database, id);
        if (!safe)
            return safe.problems();
        if (!*safe)
            return database.damage();
        Result<Done> done = Done{};
        if (row[1].toString() == QLatin1String(payrollKind))
            done = readPay(database, id, firm.payrolls.emplace_back(Payroll{sourceOf(row), {}, valueOf(payKinds, row[19])}));
        else
            done = readAccounts(database, id, firm.books.emplace_back(booksOf(row)));
        if (!done)
            return done;
    }
    return Done{};
}

} // namespace smartsme
