// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "firm/firm_profile.h"
#include "ledger/workforce.h"
#include "plan/rollout_plan.h"
#include "survey/answers.h"

#include <QByteArray>
#include <QStringList>

#include <vector>

namespace smartsme {

/// A case as a person can write it down in JSON (docs/manual/cli.md): who it is, which files, what was answered, what the plan may
/// cost. What the samples of data/samples/firm_*/sample.json and `--profile` are read with.
struct CaseDescription
{
    FirmProfile profile;
    QStringList files;                              ///< absolute paths, in the order given
    std::vector<TypedWorkforce> workforce;
    Answers answers;
    PlanOptions plan;
};

/// Keys: profile {name, corporate_number, industry, prefecture, capital, closing_month, last_earlier_closing,
/// sites, regular_employees, is_sole_proprietor, dealings}, files [paths relative to `folder`, may hold * in the last part and must then
/// find a file], workforce [{year, officers, regular, part_time, hours}], answers (see answersFromJson), plan {start, hours_per_week,
/// yearly_budget, added, removed}.
/// An unknown key and a value of another type are problems that name the key.
Result<CaseDescription> caseDescription(const QByteArray &json, const QString &fileName, const QString &folder,
                                        const Questionnaire &questionnaire);
Result<CaseDescription> readCaseDescription(const QString &path, const Questionnaire &questionnaire);

/// The bytes of a file that a person wrote; at most 4 MB.
Result<QByteArray> smallFile(const QString &path);

/// Answers of a file. JSON: {"Q101": 2, "P04": ["BTOC"], "Q121": "unknown", "Q107": "not_applicable", "Q102": {"answer": 1, "note": "…"}}.
/// CSV with the header question,answer,note: 2, BTOC;BUYER, unknown, not_applicable.
Result<Answers> readAnswers(const QString &path, const Questionnaire &questionnaire);

/// Whether each answer fits its question; a problem for each that does not.
Problems checkAnswers(const Answers &answers, const Questionnaire &questionnaire, const QString &fileName);

} // namespace smartsme
