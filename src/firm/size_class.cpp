// SPDX-License-Identifier: GPL-3.0-or-later
#include "firm/size_class.h"

#include "firm/size_class_text.h"

#include <algorithm>

namespace smartsme {

namespace {

const Text capitalMissing{QStringLiteral("資本金"), QStringLiteral("capital")};
const Text employeesMissing{QStringLiteral("常時使用する従業員の数"), QStringLiteral("number of regular employees")};

SizeVerdict verdictOf(const SizeRules::Limit &limit, std::optional<int> smallLimit, const SizeFacts &facts)
{
    if (facts.employees && smallLimit && *facts.employees <= Heads::fromPersons(*smallLimit))
        return SizeVerdict::small;
    const bool employeesWithin = facts.employees && limit.employees && *facts.employees <= Heads::fromPersons(*limit.employees);
    const bool capitalWithin = facts.capital && limit.capital && *facts.capital <= *limit.capital;
    if (employeesWithin || capitalWithin)
        return SizeVerdict::medium;
    // Either limit suffices, so only both numbers beyond it put a firm outside.
    const bool capitalIsSettled = facts.capital.has_value() || facts.isSoleProprietor;
    return facts.employees && capitalIsSettled ? SizeVerdict::outside : SizeVerdict::unknown;
}

std::vector<Text> missingFor(SizeVerdict verdict, std::optional<int> smallLimit, const SizeFacts &facts)
{
    std::vector<Text> missing;
    if (verdict == SizeVerdict::unknown && !facts.capital && !facts.isSoleProprietor)
        missing.push_back(capitalMissing);
    if (!facts.employees && (verdict == SizeVerdict::unknown || (verdict == SizeVerdict::medium && smallLimit)))
        missing.push_back(employeesMissing);
    return missing;
}

/// A class inside a firm's industry may have a small limit of its own; a whole large class has not.
std::optional<int> smallLimitOf(const SizeRules::Limit &limit, const QString &industry)
{
    const auto exception = limit.smallExceptions.find(industry);
    return exception == limit.smallExceptions.end() ? limit.small : std::optional(exception.value());
}

QString joined(const std::vector<SizeRules::Limit> &limits, QString Text::*language, const QString &separator)
{
    QStringList names;
    for (const SizeRules::Limit &limit : limits)
        names << limit.name.*language;
    return names.join(separator);
}

Text ruleNameOf(SizeRules::Basis basis, const std::vector<SizeRules::Limit> &limits)
{
    const Text act = basis == SizeRules::Basis::basicAct
                         ? Text{QStringLiteral("中小企業基本法"), QStringLiteral("SME Basic Act")}
                         : Text{QStringLiteral("IT導入補助金・デジタル化・AI導入補助金"), QStringLiteral("IT subsidy")};
    return {QStringLiteral("%1（%2）").arg(joined(limits, &Text::ja, QStringLiteral("・")), act.ja),
            QStringLiteral("%1 (%2)").arg(joined(limits, &Text::en, QStringLiteral(" / ")), act.en)};
}

/// What has to be told about the industry so that one class is left. A middle class is the finest that can be told.
Text finerIndustry(const QString &industry)
{
    if (industry.isEmpty())
        return {QStringLiteral("業種"), QStringLiteral("industry")};
    return {QStringLiteral("業種の中分類"), QStringLiteral("middle class of the industry")};
}

Text severalClassesReason(const QString &industry, const std::vector<SizeRules::Limit> &limits)
{
    if (industry.size() > 1)
        return {QStringLiteral("この業種は小分類（日本標準産業分類の3けた）で区分が分かれます（%1）。どちらに当たるか確かめてください。")
                    .arg(joined(limits, &Text::ja, QStringLiteral("、"))),
                QStringLiteral("The minor groups of this industry (three digits of the Japan Standard Industrial Classification) are in different classes (%1). "
                               "Please check which is yours.").arg(joined(limits, &Text::en, QStringLiteral("; ")))};
    return {QStringLiteral("業種をもっと細かく選ぶと決まります。区分により判定が変わります（%1）。").arg(joined(limits, &Text::ja, QStringLiteral("、"))),
            QStringLiteral("A finer industry decides it: the classes it may belong to (%1) differ.").arg(joined(limits, &Text::en, QStringLiteral("; ")))};
}

SizeClass describedBy(const SizeRules::Limit &limit, const QString &industry)
{
    SizeClass size;
    size.classCode = limit.classCode;
    size.capitalLimit = limit.capital;
    size.employeesLimit = limit.employees;
    size.smallLimit = smallLimitOf(limit, industry);
    size.source = limit.source;
    size.confirmation = limit.confirmation;
    return size;
}

} // namespace

std::vector<SizeRules::Limit> SizeRules::candidates(Basis basis, const QString &industry) const
{
    const QStringList middles = m_industries.middleCodes(industry);
    std::vector<Limit> found;
    for (const Limit &limit : m_limits) {
        if (limit.basis != basis)
            continue;
        const bool covers = std::ranges::any_of(middles, [&](const QString &middle) {
            return limit.whole.contains(middle) || limit.partly.contains(middle);
        });
        const bool takesRest = limit.isRest && std::ranges::any_of(middles, [&](const QString &middle) {
            return std::ranges::none_of(m_limits, [&](const Limit &other) {
                return other.basis == basis && other.whole.contains(middle);
            });
        });
        if (industry.isEmpty() || covers || takesRest)
            found.push_back(limit);
    }
    return found;
}

SizeClass SizeRules::judge(Basis basis, const FirmProfile &profile, std::optional<Heads> employees) const
{
    const SizeFacts facts{profile.isSoleProprietor ? std::nullopt : profile.capital,
                          profile.regularEmployees ? profile.regularEmployees : employees, profile.isSoleProprietor};
    const std::vector<Limit> limits = candidates(basis, profile.industry);
    if (limits.empty()) {
        SizeClass size;
        size.missing.push_back(finerIndustry({}));
        size.reason = {QStringLiteral("業種を選ぶと決まります。"), QStringLiteral("Choose the industry to decide it.")};
        return size;
    }

    SizeClass size = describedBy(limits.front(), profile.industry);
    size.ruleName = ruleNameOf(basis, limits);
    size.verdict = verdictOf(limits.front(), size.smallLimit, facts);
    const bool differs = std::ranges::any_of(limits, [&](const Limit &limit) {
        return verdictOf(limit, smallLimitOf(limit, profile.industry), facts) != size.verdict;
    });
    if (differs) {
        size.verdict = SizeVerdict::unknown;
        const bool isShortOfFacts = std::ranges::any_of(limits, [&](const Limit &limit) {
            return verdictOf(limit, smallLimitOf(limit, profile.industry), facts) == SizeVerdict::unknown;
        });
        if (isShortOfFacts)
            size.missing = missingFor(SizeVerdict::unknown, size.smallLimit, facts);
        if (profile.industry.size() <= 1)
            size.missing.insert(size.missing.begin(), finerIndustry(profile.industry));
        size.reason = severalClassesReason(profile.industry, limits);
        return size;
    }
    size.missing = missingFor(size.verdict, size.smallLimit, facts);
    if (size.verdict == SizeVerdict::unknown && profile.industry.isEmpty())
        size.missing.insert(size.missing.begin(), finerIndustry({}));
    size.reason = sizeReason(size.verdict, limits.front(), size.smallLimit, facts);
    if (limits.size() > 1 && size.verdict != SizeVerdict::unknown) {
        size.reason.ja += QStringLiteral("業種のどの区分でも同じ判定です。");
        size.reason.en += QStringLiteral(" Every class the industry may belong to gives the same.");
    }
    return size;
}

SizeClass SizeRules::basicAct(const FirmProfile &profile, std::optional<Heads> employees) const
{
    return judge(Basis::basicAct, profile, employees);
}

std::optional<bool> SizeRules::isSmallEnterprise(const FirmProfile &profile, std::optional<Heads> employees) const
{
    const std::optional<Heads> heads = profile.regularEmployees ? profile.regularEmployees : employees;
    std::optional<bool> isSmall;
    for (const Limit &limit : candidates(Basis::basicAct, profile.industry)) {
        const std::optional<int> most = smallLimitOf(limit, profile.industry);
        if (!heads || !most)
            return std::nullopt;
        const bool isWithin = *heads <= Heads::fromPersons(*most);
        if (isSmall && *isSmall != isWithin)
            return std::nullopt;
        isSmall = isWithin;
    }
    return isSmall;
}

SizeClass SizeRules::itSubsidy(const FirmProfile &profile, std::optional<Heads> employees) const
{
    return judge(Basis::itSubsidy, profile, employees);
}

} // namespace smartsme
