// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnosis/book_findings.h"

#include "core/number_text.h"
#include "diagnosis/entry_rhythm_findings.h"
#include "diagnosis/journals_of_year.h"

#include <QLocale>

#include <algorithm>
#include <array>
#include <map>
#include <tuple>

namespace smartsme {

namespace {

struct TopicText
{
    BookTopic topic;
    const char *id;
    const char16_t *ja;
    const char *en;
};

constexpr std::array<TopicText, 10> topicTexts{{
    {BookTopic::software, "book.software", u"ソフト", "software"},
    {BookTopic::cloud, "book.cloud", u"クラウドサービス", "cloud services"},
    {BookTopic::communication, "book.communication", u"通信", "communication"},
    {BookTopic::lease, "book.lease", u"リース", "leases"},
    {BookTopic::postage, "book.postage", u"郵便・切手", "postage"},
    {BookTopic::stampDuty, "book.stamp_duty", u"収入印紙", "revenue stamps"},
    {BookTopic::fax, "book.fax", u"ファクス", "fax"},
    {BookTopic::transferFee, "book.transfer_fee", u"振込手数料", "bank transfer fees"},
    {BookTopic::bill, "book.bill", u"手形", "bills"},
    {BookTopic::electronicRecord, "book.electronic_record", u"電子記録債権・債務", "electronically recorded claims"},
}};

Text labelOf(BookTopic topic)
{
    const auto found = std::ranges::find(topicTexts, topic, &TopicText::topic);
    return {QString::fromUtf16(found->ja), QString::fromLatin1(found->en)};
}

QString idOf(BookTopic topic)
{
    return QString::fromLatin1(std::ranges::find(topicTexts, topic, &TopicText::topic)->id);
}

QString counted(qint64 number)
{
    return QLocale(QLocale::English).toString(number);
}

QString yen(Yen amount, Language language)
{
    return language == Language::ja ? yenText(amount) + QStringLiteral("円") : QStringLiteral("¥") + yenText(amount);
}

const Text byWords{QStringLiteral("摘要・補助科目・取引先の言葉から読み取った分を含みます。"),
                   QStringLiteral("Includes what words in descriptions, sub-accounts and partners tell.")};

/// The signs of one kind of expense in a year as a figure; its parts are accounts (and suppliers) of files.
class TopicSum
{
public:
    TopicSum(const std::vector<JournalOfYear> &journals, BookTopic topic) : m_topic(topic)
    {
        std::map<std::tuple<QString, QString, QString>, Origin::Part> parts;
        for (const JournalOfYear &journal : journals) {
            for (const BookSign &sign : journal.books->signs) {
                if (sign.topic == topic && journal.contains(sign.month))
                    add(parts[{sign.account, sign.payee, journal.books->source.name}], sign, *journal.books);
            }
        }
        for (auto &[key, part] : parts)
            m_parts.push_back(std::move(part));
    }

    bool isEmpty() const { return m_lines == 0; }
    Yen amount() const { return m_amount; }
    qint64 lines() const { return m_lines; }
    bool isByText() const { return m_isByText; }
    const std::map<QString, Yen> &payees() const { return m_payees; }

    Figure figure() const
    {
        Origin origin;
        origin.kind = Origin::Kind::accounts;
        origin.parts = m_parts;
        if (m_isByText)
            origin.note = byWords;
        return yenFigure(idOf(m_topic), labelOf(m_topic), m_amount, std::move(origin));
    }

private:
    void add(Origin::Part &part, const BookSign &sign, const Books &books)
    {
        const Yen booked = sign.booked(books.tax == TaxBookkeeping::exclusive);
        if (part.lines == 0) {
            part.label = sign.payee.isEmpty() ? sign.account : QStringLiteral("%1（%2）").arg(sign.account, sign.payee);
            part.file = books.source.name;
            part.firstLine = sign.firstLine;
        }
        part.amount += booked;
        part.firstLine = std::min(part.firstLine, sign.firstLine);
        part.lines += sign.lines;
        m_amount += booked;
        m_lines += sign.lines;
        m_isByText = m_isByText || sign.isByText || !sign.payee.isEmpty();
        if (!sign.payee.isEmpty())
            m_payees[sign.payee] += booked;
    }

    BookTopic m_topic;
    Yen m_amount;
    qint64 m_lines = 0;
    bool m_isByText = false;
    std::vector<Origin::Part> m_parts;
    std::map<QString, Yen> m_payees;
};

/// Sum of the figures given, with them as inputs.
Figure sumOf(const QString &id, const Text &label, const std::vector<Figure> &figures)
{
    Yen all;
    Origin origin;
    QStringList words;
    for (const Figure &figure : figures) {
        all += *figure.exactYen;
        words << figure.id;
        origin.inputs.push_back(figure);
    }
    origin.expression = words.join(QStringLiteral(" + "));
    return yenFigure(id, label, all, std::move(origin));
}

Figure shareOfSales(const Figure &spending, const Figure &sales)
{
    const QString id = QStringLiteral("book.it_share_of_sales");
    const Text label{QStringLiteral("IT支出の売上高に対する割合"), QStringLiteral("IT spending as a share of sales")};
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

void addItSpending(std::vector<BookFinding> &findings, const std::vector<JournalOfYear> &journals, const Figure &sales)
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
    const Figure total = sumOf(QStringLiteral("book.it_spending"), {QStringLiteral("ソフト・クラウド・通信の支出"), QStringLiteral("Spending on software, cloud and communication")}, figures);
    const Figure share = shareOfSales(total, sales);
    finding.id = total.id;
    finding.title = total.label;
    finding.sentence = {QStringLiteral("1年に%1を払っています。").arg(yen(*total.exactYen, Language::ja)), QStringLiteral("%1 was paid in the year.").arg(yen(*total.exactYen, Language::en))};
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

void addLeases(std::vector<BookFinding> &findings, const std::vector<JournalOfYear> &journals)
{
    const TopicSum sum(journals, BookTopic::lease);
    if (sum.isEmpty())
        return;
    findings.push_back({QStringLiteral("book.leases"), {QStringLiteral("設備のリース"), QStringLiteral("Leases of equipment")},
                        {QStringLiteral("リース料を1年に%1、%2行払っています。満了の時期は、機器やソフトを見直す機会です。").arg(yen(sum.amount(), Language::ja), counted(sum.lines())),
                         QStringLiteral("Leases cost %1 in the year, in %2 lines. Their end is a chance to review equipment and software.").arg(yen(sum.amount(), Language::en), counted(sum.lines()))},
                        sum.isByText() ? Confidence::likely : Confidence::certain, {sum.figure()}, {}});
}

void addPaperCosts(std::vector<BookFinding> &findings, const std::vector<JournalOfYear> &journals)
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
    const Figure total = sumOf(QStringLiteral("book.paper_costs"), {QStringLiteral("紙と振込にかかる費用"), QStringLiteral("Costs of paper and bank transfers")}, figures);
    finding.id = total.id;
    finding.title = total.label;
    QStringList ja;
    QStringList en;
    for (const Figure &figure : figures) {
        ja << figure.label.ja;
        en << figure.label.en;
    }
    finding.sentence = {QStringLiteral("%1に1年で%2、%3行あります。電子のやりとりに替えると減らせる費用です。").arg(ja.join(QStringLiteral("、")), yen(*total.exactYen, Language::ja), counted(lines)),
                        QStringLiteral("%2 went into %1 in the year, in %3 lines. Electronic dealing can lower these costs.").arg(en.join(QStringLiteral(", ")), yen(*total.exactYen, Language::en), counted(lines))};
    finding.evidence = figures;
    finding.evidence.insert(finding.evidence.begin(), total);
    finding.questions = {QuestionId(QStringLiteral("Q210")), QuestionId(QStringLiteral("Q211")), QuestionId(QStringLiteral("Q108"))};
    findings.push_back(std::move(finding));
}

/// Bills received and given are what was added to 受取手形 and 支払手形; what was paid or cashed is the other side.
void addBills(std::vector<BookFinding> &findings, const std::vector<JournalOfYear> &journals)
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
        finding.sentence.ja += QStringLiteral("%1が1年に%2あります。").arg(labels[given].ja, yen(amounts[given], Language::ja));
        finding.sentence.en += (finding.sentence.en.isEmpty() ? QString() : QStringLiteral(" ")) + QStringLiteral("%1 of %2 in the year.").arg(yen(amounts[given], Language::en), labels[given].en);
    }
    if (finding.evidence.empty())
        return;
    finding.questions = {QuestionId(QStringLiteral("Q213")), QuestionId(QStringLiteral("Q210"))};
    findings.push_back(std::move(finding));
}

} // namespace

std::vector<BookFinding> bookFindings(const std::vector<Books> &books, const std::vector<Payroll> &payrolls, FiscalYear year, const Figure &sales)
{
    const std::vector<JournalOfYear> journals = journalsOfYear(books, year);
    std::vector<BookFinding> findings;
    addItSpending(findings, journals, sales);
    addLeases(findings, journals);
    addPaperCosts(findings, journals);
    addBills(findings, journals);
    addRhythm(findings, journals);
    addOvertimePeak(findings, payrolls, year);
    return findings;
}

} // namespace smartsme
