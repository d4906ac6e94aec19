// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/account_name.h"

#include "core/number_text.h"
#include "ledger/account_map.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace smartsme {

namespace {

const QString mark = QStringLiteral("(製)");

bool endsWithAny(const QString &name, const QStringList &endings)
{
    return std::ranges::any_of(endings, [&](const QString &e) { return name.endsWith(e); });
}

bool containsAny(const QString &name, const QStringList &words)
{
    return std::ranges::any_of(words, [&](const QString &w) { return name.contains(w); });
}

} // namespace

QString normalisedAccount(const QString &name)
{
    static const std::vector<std::pair<QString, QString>> spellings = {
        {QStringLiteral("たな卸"), QStringLiteral("棚卸")},       {QStringLiteral("ソフトウエア"), QStringLiteral("ソフトウェア")},
        {QStringLiteral("付属"), QStringLiteral("附属")},         {QStringLiteral("車輌"), QStringLiteral("車両")},
        {QStringLiteral("及び"), QString()},                      {QStringLiteral("・"), QString()},
        {QStringLiteral("、"), QString()},
    };
    QString out = normalised(name);
    for (const auto &[from, to] : spellings)
        out.replace(from, to);
    for (const QString &prefix : {QStringLiteral("[製]"), QStringLiteral("【製】")}) {
        if (out.startsWith(prefix))
            return withManufacturingMark(out.mid(prefix.size()));
    }
    for (const QString &suffix : {QStringLiteral("(原)"), QStringLiteral("[製]"), QStringLiteral("(製造)"), QStringLiteral("(製造原価)"), QStringLiteral("(原価)")}) {
        if (out.endsWith(suffix))
            return withManufacturingMark(out.chopped(suffix.size()));
    }
    return out;
}

bool hasManufacturingMark(const QString &name)
{
    return name.endsWith(mark);
}

QString withoutManufacturingMark(const QString &name)
{
    return hasManufacturingMark(name) ? name.chopped(mark.size()) : name;
}

QString withManufacturingMark(const QString &plainName)
{
    return hasManufacturingMark(plainName) ? plainName : plainName + mark;
}

bool looksLikeTotal(const QString &name)
{
    static const QStringList notTotals = {QStringLiteral("時計"), QStringLiteral("会計"), QStringLiteral("統計"),
                                          QStringLiteral("設計"), QStringLiteral("家計")};
    if (name.startsWith(QStringLiteral("※")) || name.startsWith(QStringLiteral("【")))
        return true;
    return name.endsWith(QStringLiteral("計")) && !endsWithAny(name, notTotals);
}

bool looksLikeBankAccount(const QString &name)
{
    static const QStringList banks = {
        QStringLiteral("預金"), QStringLiteral("普通"), QStringLiteral("当座"), QStringLiteral("定期"), QStringLiteral("積金"), QStringLiteral("銀行"),
        QStringLiteral("信金"), QStringLiteral("信用金庫"), QStringLiteral("信組"), QStringLiteral("農協"), QStringLiteral("ゆうちょ")};
    static const QStringList otherThings = {
        QStringLiteral("借入"), QStringLiteral("貸越"), QStringLiteral("利息"), QStringLiteral("利子"), QStringLiteral("手数料"), QStringLiteral("保険"),
        QStringLiteral("割引"), QStringLiteral("未収"), QStringLiteral("未払"), QStringLiteral("社債"), QStringLiteral("株式"), QStringLiteral("保証")};
    static const QStringList otherEndings = {QStringLiteral("料"), QStringLiteral("費"), QStringLiteral("益"), QStringLiteral("損"),
                                             QStringLiteral("税"), QStringLiteral("収入"), QStringLiteral("売上"), QStringLiteral("債")};
    return containsAny(name, banks) && !containsAny(name, otherThings) && !endsWithAny(name, otherEndings);
}

QString withoutQualifier(const QString &name)
{
    static const QRegularExpression rate(QStringLiteral("(軽減)?[0-9]{1,2}%$"));
    static const QRegularExpression brackets(QStringLiteral("\\(([^()]*)\\)$"));
    static const QRegularExpression separator(QStringLiteral("[/:>]"));
    // These make another account of it: 長期借入金(1年以内返済), 借入金(役員).
    static const QStringList telling = {QStringLiteral("1年"), QStringLiteral("短期"), QStringLiteral("長期"), QStringLiteral("製"), QStringLiteral("原")};
    static const QStringList people = {QStringLiteral("役員"), QStringLiteral("社長"), QStringLiteral("代表")};
    static const QStringList ofPeople = {QStringLiteral("借入"), QStringLiteral("貸付"), QStringLiteral("賞与"), QStringLiteral("退職")};
    QString stem = name;
    stem.remove(rate);
    if (const auto found = brackets.match(stem); found.hasMatch()) {
        const QString inside = found.captured(1);
        const QString before = stem.left(found.capturedStart());
        if (containsAny(inside, telling) || (containsAny(inside, people) && containsAny(before, ofPeople)))
            return name;
        stem = before;
    }
    stem = stem.section(separator, 0, 0);
    return stem.isEmpty() ? name : stem;
}

LetterPairs::LetterPairs(const QString &name) : m_name(name)
{
    for (qsizetype i = 0; i + 1 < name.size(); ++i)
        m_pairs.push_back(std::uint32_t{name[i].unicode()} << 16 | name[i + 1].unicode());
    std::ranges::sort(m_pairs);
    for (const std::uint32_t pair : m_pairs)
        m_marks |= std::uint64_t{1} << (pair * 2654435761U >> 26);
}

double LetterPairs::similarity(const LetterPairs &other) const
{
    if (m_name == other.m_name)
        return m_name.isEmpty() ? 0 : 1;
    if ((m_marks & other.m_marks) == 0)
        return 0;
    int shared = 0;
    for (auto a = m_pairs.begin(), b = other.m_pairs.begin(); a != m_pairs.end() && b != other.m_pairs.end();) {
        const auto order = *a <=> *b;
        shared += order == 0 ? 1 : 0;
        a += order <= 0 ? 1 : 0;
        b += order >= 0 ? 1 : 0;
    }
    const std::size_t all = m_pairs.size() + other.m_pairs.size();
    return all == 0 ? 0 : 2.0 * shared / static_cast<double>(all);
}

} // namespace smartsme
