// SPDX-License-Identifier: GPL-3.0-or-later
#include "firm/size_class_text.h"

#include <QLocale>

namespace smartsme {

namespace {

QString grouped(std::int64_t number)
{
    return QLocale(QLocale::English).toString(static_cast<qlonglong>(number));
}

struct Criterion
{
    Text within;    ///< "資本金500万円（5千万円以下）"
    Text beyond;    ///< "資本金6千万円（5千万円を超える）"
    bool isWithin = false;
};

std::optional<Criterion> capitalCriterion(const SizeRules::Limit &limit, const SizeFacts &facts)
{
    if (!facts.capital || !limit.capital || facts.isSoleProprietor)
        return std::nullopt;
    const Text value = moneyText(*facts.capital);
    const Text border = moneyText(*limit.capital);
    return Criterion{{QStringLiteral("資本金%1（%2以下）").arg(value.ja, border.ja),
                      QStringLiteral("capital of %1 (limit %2)").arg(value.en, border.en)},
                     {QStringLiteral("資本金%1（%2を超える）").arg(value.ja, border.ja),
                      QStringLiteral("capital of %1 (above %2)").arg(value.en, border.en)},
                     *facts.capital <= *limit.capital};
}

std::optional<Criterion> employeesCriterion(const SizeRules::Limit &limit, const SizeFacts &facts)
{
    if (!facts.employees || !limit.employees)
        return std::nullopt;
    const Text value = headsText(*facts.employees);
    return Criterion{{QStringLiteral("従業員%1（%2人以下）").arg(value.ja).arg(*limit.employees),
                      QStringLiteral("%1 employees (limit %2)").arg(value.en).arg(*limit.employees)},
                     {QStringLiteral("従業員%1（%2人を超える）").arg(value.ja).arg(*limit.employees),
                      QStringLiteral("%1 employees (above %2)").arg(value.en).arg(*limit.employees)},
                     *facts.employees <= Heads::fromPersons(*limit.employees)};
}

Text smallText(int smallLimit, const SizeFacts &facts)
{
    const Text value = headsText(facts.employees.value_or(Heads()));
    return {QStringLiteral("従業員%1（%2人以下）なので小規模企業者です。").arg(value.ja).arg(smallLimit),
            QStringLiteral("A small enterprise: %1 employees (limit %2).").arg(value.en).arg(smallLimit)};
}

Text mediumText(const std::vector<Criterion> &criteria, bool isSmallOpen)
{
    QStringList ja;
    QStringList en;
    for (const Criterion &criterion : criteria) {
        if (criterion.isWithin) {
            ja << criterion.within.ja;
            en << criterion.within.en;
        }
    }
    Text text{QStringLiteral("%1なので中小企業です。").arg(ja.join(QStringLiteral("、"))),
              QStringLiteral("An SME: %1.").arg(en.join(QStringLiteral(" and ")))};
    if (isSmallOpen) {
        text.ja += QStringLiteral("小規模企業者かどうかは従業員数で決まります。");
        text.en += QStringLiteral(" Whether it is a small enterprise depends on the number of employees.");
    }
    return text;
}

Text outsideText(const std::vector<Criterion> &criteria, bool isSoleProprietor)
{
    QStringList ja;
    QStringList en;
    for (const Criterion &criterion : criteria) {
        ja << criterion.beyond.ja;
        en << criterion.beyond.en;
    }
    if (isSoleProprietor)
        return {QStringLiteral("%1なので中小企業の範囲の外です。個人事業主は従業員数だけで決まります。").arg(ja.join(QStringLiteral("、"))),
                QStringLiteral("Outside the SME range: %1. For a sole proprietor only employees count.").arg(en.join(QStringLiteral(" and ")))};
    return {QStringLiteral("%1なので中小企業の範囲の外です。").arg(ja.join(QStringLiteral("、"))),
            QStringLiteral("Outside the SME range: %1.").arg(en.join(QStringLiteral(" and ")))};
}

} // namespace

Text moneyText(Yen amount)
{
    constexpr std::int64_t oku = 100'000'000;
    constexpr std::int64_t senMan = 10'000'000;
    constexpr std::int64_t man = 10'000;
    constexpr std::int64_t million = 1'000'000;
    const std::int64_t yen = amount.value();
    const QString en = yen > 0 && yen % million == 0 ? QStringLiteral("%1 million yen").arg(grouped(yen / million))
                                                     : QStringLiteral("%1 yen").arg(grouped(yen));
    if (yen <= 0 || yen % man != 0)
        return {QStringLiteral("%1円").arg(grouped(yen)), en};
    if (yen % oku == 0)
        return {QStringLiteral("%1億円").arg(grouped(yen / oku)), en};
    const QString whole = yen > oku ? QStringLiteral("%1億").arg(grouped(yen / oku)) : QString();
    const std::int64_t rest = yen % oku;
    if (rest % senMan == 0)
        return {QStringLiteral("%1%2千万円").arg(whole).arg(rest / senMan), en};
    return {QStringLiteral("%1%2万円").arg(whole, grouped(rest / man)), en};
}

Text headsText(Heads heads)
{
    const QString number = QLocale(QLocale::English).toString(heads.persons(), 'f', QLocale::FloatingPointShortest);
    return {QStringLiteral("%1人").arg(number), number};
}

Text sizeReason(SizeVerdict verdict, const SizeRules::Limit &limit, std::optional<int> smallLimit, const SizeFacts &facts)
{
    std::vector<Criterion> criteria;
    if (const auto capital = capitalCriterion(limit, facts))
        criteria.push_back(*capital);
    if (const auto employees = employeesCriterion(limit, facts))
        criteria.push_back(*employees);
    switch (verdict) {
    case SizeVerdict::small: return smallText(smallLimit.value_or(0), facts);
    case SizeVerdict::medium: return mediumText(criteria, !facts.employees && smallLimit.has_value());
    case SizeVerdict::outside: return outsideText(criteria, facts.isSoleProprietor);
    case SizeVerdict::unknown: break;
    }
    if (criteria.empty() && facts.isSoleProprietor)
        return {QStringLiteral("従業員数がわかると決まります。"), QStringLiteral("The number of employees will decide it.")};
    if (criteria.empty())
        return {QStringLiteral("資本金か従業員数がわかると決まります。"), QStringLiteral("Capital or number of employees will decide it.")};
    return {QStringLiteral("%1なので、もう一方の数字で決まります。").arg(criteria.front().beyond.ja),
            QStringLiteral("With %1 the other number decides.").arg(criteria.front().beyond.en)};
}

} // namespace smartsme
