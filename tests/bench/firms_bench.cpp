// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflow/diagnose.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>

#include <cstdio>
#include <ctime>
#include <random>

// Generated firms (books of one year, payroll, all answers) through the whole diagnosis: firms_bench [NUMBER] [DATA]. The same
// firms every time; raw generator numbers, because distributions differ between standard libraries.

using namespace smartsme;

namespace {

struct GeneratedAccount
{
    const char *name;
    int thousands;          ///< usual size in thousand yen a year
    bool isBalance;
};

constexpr GeneratedAccount accounts[] = {
    {"売上高", 70000, false}, {"仕入高", 24000, false}, {"役員報酬", 5400, false}, {"給料手当", 12000, false}, {"雑給", 9000, false},
    {"賞与", 1400, false}, {"法定福利費", 2900, false}, {"福利厚生費", 350, false}, {"地代家賃", 4000, false}, {"リース料", 400, false},
    {"水道光熱費", 3200, false}, {"通信費", 400, false}, {"消耗品費", 900, false}, {"広告宣伝費", 600, false}, {"旅費交通費", 700, false},
    {"租税公課", 180, false}, {"減価償却費", 1400, false}, {"雑費", 90, false}, {"支払利息", 190, false}, {"普通預金", 11000, true},
    {"売掛金", 1200, true}, {"商品", 700, true}, {"買掛金", 2100, true}, {"長期借入金", 10800, true}, {"資本金", 3000, true}};

class Generator
{
public:
    explicit Generator(const Knowledge &knowledge) : m_knowledge(knowledge) {}

    Case next(int number)
    {
        Case firm;
        firm.profile.name = QStringLiteral("会社%1").arg(number);
        const auto &industries = m_knowledge.industries.all();
        firm.profile.industry = industries[below(industries.size())].code;
        firm.profile.capital = Yen(static_cast<qint64>(1 + below(100)) * 1'000'000);
        firm.profile.dealings = {QStringLiteral("BTOC"), QStringLiteral("BUYER")};
        firm.books.push_back(books());
        firm.payrolls.push_back(payroll());
        for (const Question &question : m_knowledge.questionnaire.questions()) {
            if (question.isScored())
                firm.answers.emplace(question.id, below(10) == 0 ? Answer::dontKnow() : Answer::ofLevel(static_cast<int>(below(4))));
        }
        return firm;
    }

private:
    std::size_t below(std::size_t limit) { return m_random() % limit; }
    Yen amount(int thousands) { return Yen(static_cast<qint64>(thousands) * static_cast<qint64>(200 + below(2000))); }

    Books books()
    {
        Books books;
        books.kind = BooksKind::trialBalance;
        books.source.name = QStringLiteral("trial_balance.csv");
        books.source.sha256 = QStringLiteral("b");
        books.first = Month(2024, 4);
        books.last = Month(2025, 3);
        for (const GeneratedAccount &generated : accounts) {
            AccountTotals account;
            account.name = QString::fromUtf8(generated.name);
            account.closing = amount(generated.thousands);
            if (generated.isBalance)
                account.opening = amount(generated.thousands);
            books.accounts.push_back(std::move(account));
        }
        return books;
    }

    Payroll payroll()
    {
        Payroll payroll;
        payroll.source.name = QStringLiteral("payroll.csv");
        payroll.source.sha256 = QStringLiteral("p");
        const auto persons = static_cast<qint64>(1 + below(60));
        for (int month = 0; month < 12; ++month) {
            MonthlyPay officers;
            officers.month = Month(2024, 4).plus(month);
            officers.type = EmploymentType::officer;
            officers.heads = Heads::fromPersons(1);
            MonthlyPay regular = officers;
            regular.type = EmploymentType::regular;
            regular.heads = Heads::fromPersons(persons);
            regular.hours = Hours::fromMinutes(persons * 9600);
            payroll.months.push_back(officers);
            payroll.months.push_back(regular);
        }
        return payroll;
    }

    const Knowledge &m_knowledge;
    std::mt19937 m_random{20261123};
};

/// Linux tells it; elsewhere 0.
qint64 peakKilobytes()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.mid(6).trimmed().split(' ').front().toLongLong();
    }
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const int firms = arguments.size() > 1 ? arguments[1].toInt() : 10'000;
    const auto knowledge = Knowledge::load(arguments.size() > 2 ? arguments[2] : findDataFolder(QCoreApplication::applicationDirPath()));
    if (!knowledge) {
        std::fprintf(stderr, "%s\n", qPrintable(printed(knowledge.problems().front())));
        return 1;
    }
    Generator generator(*knowledge);
    QElapsedTimer wall;
    wall.start();
    const std::clock_t begun = std::clock();
    int withHeadline = 0;
    int layers[3] = {};
    for (int i = 0; i < firms; ++i) {
        const DiagnosisRecord record = diagnose(generator.next(i), *knowledge, QDate(2026, 11, 23));
        ++layers[record.placement.layer - 1];
        const YearRecord *year = record.latest();
        withHeadline += year && !year->productivity.empty() && year->productivity.front().perPerson.isAvailable() ? 1 : 0;
    }
    const double seconds = static_cast<double>(wall.nsecsElapsed()) / 1e9;
    const double cpu = static_cast<double>(std::clock() - begun) / CLOCKS_PER_SEC;
    std::printf("firms %d  wall %.2f s  cpu %.2f s  %.0f firms/s  peak %.0f MB\nwith headline %d  layers %d %d %d\n", firms, seconds, cpu,
                firms / seconds, static_cast<double>(peakKilobytes()) / 1024, withHeadline, layers[0], layers[1], layers[2]);
    return 0;
}
