// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "firm/firm_profile.h"
#include "firm/industry.h"
#include "ledger/annual_accounts.h"
#include "survey/answers.h"

#include <optional>
#include <vector>

namespace smartsme {

/// A profile question that what is already known answers. Never stored and never in place of a person's answer.
struct DerivedAnswer
{
    QuestionId question;
    Answer answer;
    Text because;               ///< "会社の業種から"
};

/// P01 from the industry, P02 from the number of people (officers included), P03 from the sites, P04 from the dealings,
/// P08 from stock in the balance sheet. P06 is not derived: a machine in the books does not say that there is a site.
std::vector<DerivedAnswer> derivedAnswers(const FirmProfile &profile, const IndustryTable &industries, std::optional<double> people,
                                          const AnnualAccounts *latest, const Questionnaire &questionnaire);

/// The person's answers, and the derived ones where the person gave none.
Answers withDerived(const Answers &given, const std::vector<DerivedAnswer> &derived);

} // namespace smartsme
