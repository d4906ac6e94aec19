// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflow/derived_answers.h"

#include <algorithm>

namespace smartsme {

namespace {

struct Step
{
    double upTo;
    const char *code;
};

// The options of P02 and P03 (data/questionnaire/questionnaire.csv); the last one has no upper end.
constexpr Step peopleSteps[] = {{5, "N1"}, {20, "N6"}, {50, "N21"}, {100, "N51"}, {300, "N101"}, {1e9, "N301"}};
constexpr Step siteSteps[] = {{1, "ONE"}, {2, "TWO"}, {4, "MULTI"}, {1e9, "MULTI5"}};

template <std::size_t count>
QString codeOf(const Step (&steps)[count], double number)
{
    return QString::fromLatin1(std::ranges::find_if(steps, [&](const Step &step) { return number <= step.upTo; })->code);
}

/// The only entry of 図6 that holds the industry; nothing where two fit (medical and welfare by legal form).
std::optional<QString> surveyIndustry(const IndustryTable &industries, const QString &industry)
{
    const auto matches = industries.matches(industry, QStringLiteral("meti2017_fig6"));
    if (matches.size() != 1)
        return std::nullopt;
    return matches.front().code;
}

std::optional<bool> keepsStock(const AnnualAccounts *latest)
{
    if (!latest || !latest->hasBalanceSheet)
        return std::nullopt;
    const CategoryAmount *stock = latest->find(CategoryId(QStringLiteral("bs_inventory")));
    return stock && stock->amount > Yen(0);
}

} // namespace

std::vector<DerivedAnswer> derivedAnswers(const FirmProfile &profile, const IndustryTable &industries, std::optional<double> people,
                                          const AnnualAccounts *latest, const Questionnaire &questionnaire)
{
    std::vector<DerivedAnswer> derived;
    const auto derive = [&](const char *id, const QStringList &codes, const Text &because) {
        const QuestionId question{QString::fromLatin1(id)};
        const Question *known = questionnaire.find(question);
        if (known && std::ranges::all_of(codes, [&](const QString &code) { return known->optionCodes.contains(code); }))
            derived.push_back(DerivedAnswer{question, Answer::ofCodes(codes), because});
    };
    if (const auto code = surveyIndustry(industries, profile.industry))
        derive("P01", {*code}, Text{QStringLiteral("会社の業種から"), QStringLiteral("from the firm's industry")});
    if (people)
        derive("P02", {codeOf(peopleSteps, *people)}, Text{QStringLiteral("従業員の人数から"), QStringLiteral("from the number of people")});
    if (profile.sites)
        derive("P03", {codeOf(siteSteps, *profile.sites)}, Text{QStringLiteral("会社の拠点の数から"), QStringLiteral("from the firm's number of sites")});
    if (!profile.dealings.isEmpty())
        derive("P04", profile.dealings, Text{QStringLiteral("会社の取引の形から"), QStringLiteral("from the firm's kinds of dealing")});
    if (const auto keeps = keepsStock(latest); keeps && *keeps)
        derive("P08", {QStringLiteral("YES")}, Text{QStringLiteral("決算書に在庫があるため"), QStringLiteral("because the balance sheet has stock")});
    return derived;
}

Answers withDerived(const Answers &given, const std::vector<DerivedAnswer> &derived)
{
    Answers all = given;
    for (const DerivedAnswer &one : derived) {
        Answer answer = one.answer;
        answer.note = one.because.ja;
        all.try_emplace(one.question, answer);
    }
    return all;
}

} // namespace smartsme
