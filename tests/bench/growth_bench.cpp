// SPDX-License-Identifier: GPL-3.0-or-later
// growth_bench [DATA]: does anything grow faster than its input? Each row doubles or quadruples one quantity and prints the time and
// the power of the input it grew with since the row before (1: linear, 2: quadratic; noise is about 0.2).
#include "workflow/diagnose.h"
#include "workflow/session.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstdlib>

using namespace smartsme;

namespace {

const Month firstMonth(2024, 4);
const QDate today(2026, 11, 23);

double medianMilliseconds(const std::function<void()> &work)
{
    std::vector<double> times;
    for (int round = 0; round < 3; ++round) {
        QElapsedTimer timer;
        timer.start();
        work();
        times.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    std::ranges::sort(times);
    return times[1];
}

void printGrowth(const char *what, std::initializer_list<int> sizes, const std::function<double(int)> &measure)
{
    double before = 0;
    int smaller = 0;
    for (const int size : sizes) {
        const double time = measure(size);
        const double power = smaller > 0 ? std::log(time / before) / std::log(static_cast<double>(size) / smaller) : 0;
        smaller > 0 ? std::printf("%s | %d | %.1f ms | %.1f\n", what, size, time, power) : std::printf("%s | %d | %.1f ms | \n", what, size, time);
        std::fflush(stdout);
        before = time;
        smaller = size;
    }
}

Books journalOf(int accounts, int year, const QString &name)
{
    Books books;
    books.source.name = QStringLiteral("journal_%1.csv").arg(year);
    books.source.sha256 = QStringLiteral("j%1").arg(year);
    books.first = firstMonth.plus(12 * year);
    books.last = books.first.plus(11);
    for (int i = 0; i < accounts; ++i) {
        AccountTotals account;
        account.name = name.arg(i);
        for (int month = 0; month < 12; ++month)
            account.months.push_back({books.first.plus(month), Yen(1000 + i), Yen(month), i + 1, 1});
        books.accounts.push_back(account);
    }
    return books;
}

/// The opening balances of the year as a trial balance, so that balances come from the journal.
Books openingsOf(const Books &journal)
{
    Books books = journal;
    books.kind = BooksKind::trialBalance;
    books.source.name = QStringLiteral("trial_balance.csv");
    books.source.sha256 = QStringLiteral("t");
    books.last = books.first;
    for (AccountTotals &account : books.accounts) {
        account.months.clear();
        account.opening = Yen(5);
        account.closing = Yen(1004);
    }
    return books;
}

double accounts(const Knowledge &knowledge, int number, const CategoryId &category)
{
    Case firm;
    firm.books.push_back(journalOf(number, 0, QStringLiteral("名なし勘定%1")));
    firm.books.push_back(openingsOf(firm.books.front()));
    for (const AccountTotals &account : firm.books.front().accounts) {
        if (!category.isEmpty())
            firm.mapping[normalisedAccount(account.name)] = category;
    }
    return medianMilliseconds([&] { (void)diagnose(firm, knowledge, today); });
}

double years(const Knowledge &knowledge, int number)
{
    Case firm;
    for (int year = 0; year < number; ++year)
        firm.books.push_back(journalOf(20, year - number, QStringLiteral("名なし勘定%1")));
    for (const AccountTotals &account : firm.books.front().accounts)
        firm.mapping[normalisedAccount(account.name)] = CategoryId(QStringLiteral("sga_other"));
    return medianMilliseconds([&] {
        if (diagnose(firm, knowledge, today).years.size() != static_cast<std::size_t>(number))
            std::exit(1);
    });
}

Payroll payrollOf(int number)
{
    Payroll payroll;
    payroll.source.name = QStringLiteral("payroll_%1.csv").arg(number);
    payroll.source.sha256 = QStringLiteral("p%1").arg(number);
    MonthlyPay pay;
    pay.month = firstMonth.plus(-number);
    pay.heads = Heads::fromPersons(10);
    pay.hours = Hours::fromMinutes(96000);
    payroll.months.push_back(pay);
    return payroll;
}

Result<std::unique_ptr<Session>> emptySession(const QString &dataFolder, const QString &database)
{
    SessionOptions options;
    options.dataFolder = dataFolder;
    options.databasePath = database;
    options.today = today;
    auto session = Session::open(options);
    if (session && !(*session)->createCase(FirmProfile()))
        std::exit(1);
    return session;
}

double payrollFiles(const QString &dataFolder, int number)
{
    return medianMilliseconds([&] {
        auto session = emptySession(dataFolder, QStringLiteral(":memory:"));
        std::vector<ReadFile> files;
        for (int i = 0; i < number; ++i) {
            ReadFile file;
            file.imported.emplace();
            file.imported->content = payrollOf(i);
            files.push_back(std::move(file));
        }
        for (const FileOutcome &outcome : (*session)->keepFiles(std::move(files))) {
            if (!outcome.isTaken)
                std::exit(1);
        }
        (void)(*session)->diagnosis();
    });
}

double answers(const QString &dataFolder, int number)
{
    auto session = emptySession(dataFolder, QStringLiteral(":memory:"));
    int given = 0;
    return medianMilliseconds([&] {
        given = 0;
        for (const Question &question : (*session)->knowledge().questionnaire.questions()) {
            if (question.isScored() && given++ < number && !(*session)->setAnswer(question.id, Answer::ofLevel(1)))
                std::exit(1);
        }
    });
}

double actions(const Knowledge &knowledge, int number)
{
    Case firm;
    for (const Question &question : knowledge.questionnaire.questions()) {
        if (question.isScored())
            firm.answers.emplace(question.id, Answer::ofLevel(0));
    }
    for (const Action &action : knowledge.actions.actions()) {
        if (static_cast<int>(firm.planOptions.added.size()) < number)
            firm.planOptions.added.insert(action.id);
    }
    firm.planOptions.yearlyBudget = Yen(100'000'000);
    return medianMilliseconds([&] { (void)diagnose(firm, knowledge, today); });
}

/// A journal in which no row has an amount that can be read.
double badRows(const Knowledge &knowledge, const QString &folder, int number)
{
    QFile file(folder + QStringLiteral("/bad.csv"));
    if (!file.open(QIODevice::WriteOnly))
        std::exit(1);
    for (int i = 0; i < number; ++i)
        file.write("2000," + QByteArray::number(i + 1) + ",,2025/04/01,\"現金\",\"\",\"\",\"対象外\",about 5,0,\"売上高\",\"\",\"\",\"対象外\",about 5,0,\"\",,,0,,,0,0,no\r\n");
    file.close();
    return medianMilliseconds([&] {
        if (importFile(file.fileName(), knowledge.layouts, {}))
            std::exit(1);
    });
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QString data = argc > 1 ? QString::fromLocal8Bit(argv[1]) : findDataFolder(QCoreApplication::applicationDirPath());
    const auto knowledge = Knowledge::load(data);
    const QTemporaryDir folder;
    if (!knowledge || !folder.isValid())
        return 1;
    std::printf("quantity | number | time | power\n");
    printGrowth("accounts on one line of the P/L, diagnosed", {1250, 5000, 20000}, [&](int n) { return accounts(*knowledge, n, CategoryId(QStringLiteral("sga_other"))); });
    printGrowth("accounts on one line of the balance sheet, diagnosed", {1250, 5000, 20000}, [&](int n) { return accounts(*knowledge, n, CategoryId(QStringLiteral("bs_cash"))); });
    printGrowth("accounts that are mapped to nothing, diagnosed", {100, 400, 1600}, [&](int n) { return accounts(*knowledge, n, {}); });
    printGrowth("years of books, diagnosed", {5, 20, 80}, [&](int n) { return years(*knowledge, n); });
    printGrowth("payroll files kept and diagnosed", {25, 100, 400}, [&](int n) { return payrollFiles(data, n); });
    printGrowth("answers, each stored", {10, 20, 40}, [&](int n) { return answers(data, n); });
    printGrowth("actions of one plan", {26, 52, 104}, [&](int n) { return actions(*knowledge, n); });
    printGrowth("rows of a file in which every row is wrong", {1000, 10000, 100000}, [&](int n) { return badRows(*knowledge, folder.path(), n); });
    return 0;
}
