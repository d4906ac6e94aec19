// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnosis/topic_sum.h"

#include <QStringList>

#include <algorithm>
#include <array>
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

const Text byWords{QStringLiteral("摘要・補助科目・取引先の言葉から読み取った分を含みます。"),
                   QStringLiteral("Includes what words in descriptions, sub-accounts and partners tell.")};

} // namespace

QString topicFigureId(BookTopic topic)
{
    return QString::fromLatin1(std::ranges::find(topicTexts, topic, &TopicText::topic)->id);
}

Text topicLabel(BookTopic topic)
{
    const auto found = std::ranges::find(topicTexts, topic, &TopicText::topic);
    return {QString::fromUtf16(found->ja), QString::fromLatin1(found->en)};
}

TopicSum::TopicSum(const std::vector<JournalOfYear> &journals, BookTopic topic) : m_topic(topic)
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

Figure TopicSum::figure() const
{
    Origin origin;
    origin.kind = Origin::Kind::accounts;
    origin.parts = m_parts;
    if (m_isByText)
        origin.note = byWords;
    return yenFigure(topicFigureId(m_topic), topicLabel(m_topic), m_amount, std::move(origin));
}

void TopicSum::add(Origin::Part &part, const BookSign &sign, const Books &books)
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

Figure summedFigures(const QString &id, const Text &label, const std::vector<Figure> &figures)
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

} // namespace smartsme
