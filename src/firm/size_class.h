// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/language.h"
#include "core/provenance.h"
#include "core/result.h"
#include "firm/firm_profile.h"
#include "firm/industry.h"

#include <vector>

namespace smartsme {

enum class SizeVerdict { small /* 小規模企業者 */, medium /* 中小企業者, not small */, outside, unknown };

/// The legal size class of a firm and the rule that gives it. Shown at once in step 1.
struct SizeClass
{
    SizeVerdict verdict = SizeVerdict::unknown;
    Text ruleName;          ///< "小売業（中小企業基本法）"
    Text reason;            ///< "資本金500万円（5千万円以下）または従業員11人（50人以下）なので中小企業です。"
    QString classCode;      ///< sme_class_by_jsic: retail, service, wholesale, manufacturing_other
    std::optional<Yen> capitalLimit;
    std::optional<int> employeesLimit;
    std::optional<int> smallLimit;
    QString source;         ///< publisher, document, year
    Confirmation confirmation = Confirmation::unverified;
    std::vector<Text> missing;   ///< what is needed to decide
};

/// Limits by class of industry: the classes of 中小企業基本法 (data/benchmarks) and of the IT subsidy (data/programmes/sme_definition.csv).
class SizeRules
{
public:
    static Result<SizeRules> load(const QString &dataFolder);
    /// `employees` are those regularly used (常時使用する従業員), from payroll or profile.
    SizeClass basicAct(const FirmProfile &profile, std::optional<Heads> employees) const;
    SizeClass itSubsidy(const FirmProfile &profile, std::optional<Heads> employees) const;

private:
    struct Limit { QString basis; QString classCode; Text name; std::optional<Yen> capital; std::optional<int> employees;
                   std::optional<int> small; QString source; Confirmation confirmation; };
    struct ClassOf { QString classCode; QString level; QString jsic; QString except; };
    std::vector<Limit> m_limits;
    std::vector<ClassOf> m_classes;
    IndustryTable m_industries;
};

} // namespace smartsme
