// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnosis/book_findings.h"

#include "core/number_text.h"
#include "diagnosis/entry_rhythm_findings.h"
#include "diagnosis/journals_of_year.h"
#include "diagnosis/topic_sum.h"

#include <QLocale>

#include <algorithm>
#include <map>

namespace smartsme {

namespace {

QString counted(qint64 number)
{
    return QLocale(QLocale::English).toString(number);
}

QString yen(Yen amount, Language language)
{
    return language == Language::ja ? yenText(amount) + QStringLiteral("円") : QStringLiteral("¥") + yenText(amount);
}

/// "この年度に", or the number of months that the journals have.
Text periodOf(const std::vector<JournalOfYear> &journals, FiscalYear year)
{
    std::size_t months = 0;
    for (const JournalOfYear &journal : journals)
        months += journal.months.size();
    if (months == static_cast<std::size_t>(year.months()))
        return {QStringLiteral("この年度に"), QStringLiteral("in the fiscal year")};
    return {QStringLiteral("仕訳のある%1か月で").arg(months), months == 1 ? QStringLiteral("in the one month with entries") : QStringLiteral("in the %1 months with entries").arg(months)};
}

Figure shareOfSales(const Figure &spending, const Figure &sales, bool isCovered)
{
    const QString id = QStringLiteral("book.it_share_of_sales");
    const Text label{QStringLiteral("IT支出の売上高に対する割合"), QStringLiteral("IT spending as a share of sales")};
    if (!isCovered)
        return unavailableFigure(id, label, Unit::percent, {QStringLiteral("仕訳のない月の売上高もあるので、割合は出せません。"), QStringLiteral("Sales are of more months than the journals, so there is no share.")});
    if (!sales.exactYen || *sales.exactYen <= Yen(0))
        return unavailableFigure(id, label, Unit::percent, {QStringLiteral("売上高が分からないか、ありません。"), QStringLiteral("Sales are not known, or there are none.")});
    Origin origin;
    origin.expression = spending.id + QStringLiteral(" / ") + sales.id;
    origin.inputs = {spending, sales};
    return numberFigure(id, label, Unit::percent, 100.0 * static_cast<double>(spending.exactYen->value()) / static_cast<double>(sales.exactYen->value()), std::move(origin));
}

/// "freee、NTT": suppliers by name, not by amount, so that the order ranks nobody.
QString names(const std::map<QString, Yen> &payees, const QString &comma)
{
    QStringList all;
    for (const auto &[name, amount] : payees)
        all << name;
    return all.join(comma);
}

void addItSpending(std::vector<BookFinding> &findings, const std::vector<JournalOfYear> &journals, const AnnualAccounts &accounts, const Figure &sales)
{
    std::vector<Figure> figures;
    std::map<QString, Yen> payees;
    BookFinding finding;
    for (const BookTopic topic : {BookTopic::software, BookTopic::cloud, BookTopic::communication}) {
        const TopicSum sum(journals, topic);
        if (sum.isEmpty())
            continue;
        figures.push_back(sum.figure());
        payees.insert(sum.payees().begin(), sum.payees().end());
        if (sum.isByText())
            finding.confidence = Confidence::likely;
    }
    if (figures.empty())
        return;
    const Figure total = summedFigures(QStringLiteral("book.it_spending"), {QStringLiteral("ソフト・クラウド・通信の支出"), QStringLiteral("Spending on software, cloud and communication")}, figures);
    const Figure share = shareOfSales(total, sales, coverAccounts(journals, accounts));
    const Text period = periodOf(journals, accounts.year);
    finding.id = total.id;
    finding.title = total.label;
    finding.sentence = {QStringLiteral("%1%2を払っています。").arg(period.ja, yen(*total.exactYen, Language::ja)), QStringLiteral("%1 was paid %2.").arg(yen(*total.exactYen, Language::en), period.en)};
    if (share.value) {
        const QString percent = QString::number(*share.value, 'f', 1);
        finding.sentence.ja += QStringLiteral("売上高の%1％です。").arg(percent);
        finding.sentence.en += QStringLiteral(" That is %1 % of sales.").arg(percent);
    }
    if (!payees.empty()) {
        finding.sentence.ja += QStringLiteral("支払先として読めた名前：%1。").arg(names(payees, QStringLiteral("、")));
        finding.sentence.en += QStringLiteral(" Suppliers whose names could be read: %1.").arg(names(payees, QStringLiteral(", ")));
    }
    finding.evidence = figures;
    finding.evidence.insert(finding.evidence.begin(), {total, share});
    finding.questions = {QuestionId(QStringLiteral("Q110")), QuestionId(QStringLiteral("Q218"))};
    findings.push_back(std::move(finding));
}

void addLeases(std::vector<BookFinding> &findings, const std::vector<JournalOfYear> &journals, const Text &period)
{
    const TopicSum sum(journals, BookTopic::lease);
    if (sum.isEmpty())
        return;
    findings.push_back({QStringLiteral("book.leases"), {QStringLiteral("設備のリース"), QStringLiteral("Leases of equipment")},
                        {QStringLiteral("リース料を%1%2、%3行払っています。満了の時期は、機器やソフトを見直す機会です。").arg(period.ja, yen(sum.amount(), Language::ja), counted(sum.lines())),
                         QStringLiteral("Leases cost %2 %1, in %3 lines. Their end is a chance to review equipment and software.").arg(period.en, yen(sum.amount(), Language::en), counted(sum.lines()))},
                        sum.isByText() ? Confidence::likely : Confidence::certain, {sum.figure()}, {}});
}

void addPaperCosts(std::vector<BookFinding> &findings, const std::vector<JournalOfYear> &journals, const Text &period)
{
    std::vector<Figure> figures;
    qint64 lines = 0;
    BookFinding finding;
    for (const BookTopic topic : {BookTopic::postage, BookTopic::stampDuty, BookTopic::fax, BookTopic::transferFee}) {
        const TopicSum sum(journals, topic);
        if (sum.isEmpty())
            continue;
        figures.push_back(sum.figure());
        lines += sum.lines();
        if (sum.isByText())
            finding.confidence = Confidence::likely;
    }
    if (figures.empty())
        return;
    const Figure total = summedFigures(QStringLiteral("book.paper_costs"), {QStringLiteral("紙と振込にかかる費用"), QStringLiteral("Costs of paper and bank transfers")}, figures);
    finding.id = total.id;
    finding.title = total.label;
    QStringList ja;
    QStringList en;
    for (const Figure &figure : figures) {
        ja << figure.label.ja;
        en << figure.label.en;
    }
    finding.sentence = {QStringLiteral("%1は、%2%3、%4行あります。電子のやりとりに替えると減らせる費用です。").arg(ja.join(QStringLiteral("、")), period.ja, yen(*total.exactYen, Language::ja), counted(lines)),
                        QStringLiteral("%3 went into %1 %2, in %4 lines. Electronic dealing can lower these costs.").arg(en.join(QStringLiteral(", ")), period.en, yen(*total.exactYen, Language::en), counted(lines))};
    finding.evidence = figures;
    finding.evidence.insert(finding.evidence.begin(), total);
    finding.questions = {QuestionId(QStringLiteral("Q210")), QuestionId(QStringLiteral("Q211")), QuestionId(QStringLiteral("Q108"))};
    findings.push_back(std::move(finding));
}

/// Bills received and given are what was added to 受取手形 and 支払手形; what was paid or cashed is the other side.
void addBills(std::vector<BookFinding> &findings, const std::vector<JournalOfYear> &journals, const Text &period)
{
    Origin origins[2];
    Yen amounts[2];
    qint64 lines[2] = {0, 0};
    for (const JournalOfYear &journal : journals) {
        for (const BookSign &sign : journal.books->signs) {
            if (sign.topic != BookTopic::bill || !journal.contains(sign.month))
                continue;
            const std::size_t given = sign.account.contains(QStringLiteral("支払")) ? 1 : 0;
            const Yen added = given ? sign.credit : sign.debit;
            if (added == Yen(0))
                continue;
            origins[given].kind = Origin::Kind::accounts;
            origins[given].parts.push_back({sign.account, added, journal.books->source.name, sign.firstLine, sign.lines});
            amounts[given] += added;
            lines[given] += sign.lines;
        }
    }
    BookFinding finding;
    finding.id = QStringLiteral("book.bills");
    finding.title = {QStringLiteral("手形の受け払い"), QStringLiteral("Bills received and given")};
    const Text labels[2] = {{QStringLiteral("受け取った手形"), QStringLiteral("bills received")}, {QStringLiteral("振り出した手形"), QStringLiteral("bills given")}};
    for (const std::size_t given : {0U, 1U}) {
        if (lines[given] == 0)
            continue;
        finding.evidence.push_back(yenFigure(given ? QStringLiteral("book.bills_given") : QStringLiteral("book.bills_received"), labels[given], amounts[given], origins[given]));
        finding.sentence.ja += QStringLiteral("%1が%2%3あります。").arg(labels[given].ja, period.ja, yen(amounts[given], Language::ja));
        finding.sentence.en += (finding.sentence.en.isEmpty() ? QString() : QStringLiteral(" ")) + QStringLiteral("%1 of %2 %3.").arg(yen(amounts[given], Language::en), labels[given].en, period.en);
    }
    if (finding.evidence.empty())
        return;
    finding.questions = {QuestionId(QStringLiteral("Q213")), QuestionId(QStringLiteral("Q210"))};
    findings.push_back(std::move(finding));
}

} // namespace

std::vector<BookFinding> bookFindings(const std::vector<Books> &books, const AnnualAccounts &accounts, const Workforce &workforce, const Figure &sales)
{
    const std::vector<JournalOfYear> journals = journalsOfYear(books, accounts.year);
    const Text period = periodOf(journals, accounts.year);
    std::vector<BookFinding> findings;
    addItSpending(findings, journals, accounts, sales);
    addLeases(findings, journals, period);
    addPaperCosts(findings, journals, period);
    addBills(findings, journals, period);
    addRhythm(findings, journals);
    addOvertimePeak(findings, workforce);
    return findings;
}

} // namespace smartsme
