// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/language.h"
#include "core/provenance.h"
#include "core/result.h"
#include "firm/firm_profile.h"
#include "firm/industry.h"

#include <QHash>

#include <vector>

namespace smartsme {

enum class SizeVerdict { small /* 小規模企業者 */, medium /* 中小企業者, not small */, outside, unknown };

/// The legal size class of a firm and the rule that gives it. Shown at once in step 1.
struct SizeClass
{
    SizeVerdict verdict = SizeVerdict::unknown; ///< medium with something missing: an SME, small or not is open
    Text ruleName;          ///< "小売業（中小企業基本法）"
    Text reason;            ///< "資本金500万円（5千万円以下）、従業員11人（50人以下）なので中小企業です。"
    QString classCode;      ///< sme_class_by_jsic: retail, service, wholesale, manufacturing_other; or a row id S01…S08
    std::optional<Yen> capitalLimit;
    std::optional<int> employeesLimit;
    std::optional<int> smallLimit;
    QString source;         ///< publisher, document, year
    Confirmation confirmation = Confirmation::unverified;
    std::vector<Text> missing;   ///< what is needed to decide
};

/// Limits by class of industry: the classes of 中小企業基本法 (data/benchmarks) and of the IT subsidy (data/programmes/sme_definition.csv).
/// A firm is an SME when its capital or its employees are within the limit; a sole proprietor by employees alone; a small
/// enterprise by employees. Where the industry of the profile spans several classes, the verdict stands if all of them give it.
class SizeRules
{
public:
    static Result<SizeRules> load(const QString &dataFolder);
    /// `employees` are those regularly used (常時使用する従業員) by payroll; the profile's own number goes before them.
    SizeClass basicAct(const FirmProfile &profile, std::optional<Heads> employees) const;
    SizeClass itSubsidy(const FirmProfile &profile, std::optional<Heads> employees) const;
    /// Whether the firm is a small enterprise (小規模企業者, 中小企業基本法), which employees alone decide. Nothing: employees or industry
    /// leave it open.
    std::optional<bool> isSmallEnterprise(const FirmProfile &profile, std::optional<Heads> employees) const;

    enum class Basis { basicAct, itSubsidy };
    /// The limits of one class of industry and the JSIC codes it covers.
    struct Limit
    {
        Basis basis = Basis::basicAct;
        QString classCode = {};
        Text name = {};
        std::optional<Yen> capital = {};
        std::optional<int> employees = {};
        std::optional<int> small = {};
        QHash<QString, int> smallExceptions = {};    ///< JSIC middle code -> small limit of its own (宿泊業・娯楽業)
        QStringList whole = {};                      ///< JSIC middle codes wholly in the class
        QStringList partly = {};                     ///< JSIC middle codes of which some minor groups are in it
        bool isRest = false;                    ///< takes what no other class covers wholly
        QString source = {};
        Confirmation confirmation = Confirmation::unverified;
    };

private:
    SizeClass judge(Basis basis, const FirmProfile &profile, std::optional<Heads> employees) const;
    std::vector<Limit> candidates(Basis basis, const QString &industry) const;

    std::vector<Limit> m_limits;
    IndustryTable m_industries;
};

} // namespace smartsme
