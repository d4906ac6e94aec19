// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/identifier.h"
#include "core/language.h"
#include "ledger/annual_accounts.h"
#include "ledger/books.h"
#include "ledger/workforce.h"
#include "survey/answers.h"

#include <vector>

namespace smartsme {

/// What imported files say about an answer (data/questionnaire/README.md, "Evidence"). Never overwrites an answer.
struct Evidence
{
    QuestionId question;
    int supportsLevel = 0;          ///< the files support this level or more
    Text sentence;                  ///< "弥生会計の仕訳が毎月あります。年に1,752行です。"
    std::vector<QString> files;
    bool contradicts = false;       ///< the answer given is lower than the evidence, or none supports it: a note for the adviser
};

/// Q103: an accounting export that reaches into the latest year. Q104: a payroll export. Q209: a department column with values.
/// Typed annual amounts and a journal without departments contradict an answer that claims more. Q105 needs the day a month was
/// closed, which no export carries: nothing is said about it.
std::vector<Evidence> evidence(const std::vector<Books> &books, const std::vector<Payroll> &payrolls, const Answers &answers);

} // namespace smartsme
