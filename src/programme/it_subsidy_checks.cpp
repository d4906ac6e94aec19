// SPDX-License-Identifier: GPL-3.0-or-later
#include "programme/rule_check.h"

#include <algorithm>

namespace smartsme {

namespace {

using YearFigures = std::pair<FiscalYear, std::vector<Productivity>>;

/// The firm's figure by the rule's own definition in one year.
struct KnownYear
{
    FiscalYear year;
    Figure figure;
};

QString japaneseYear(const FiscalYear &year)
{
    return QStringLiteral("%1年%2月期").arg(year.last().year()).arg(year.last().month());
}

QString englishYear(const FiscalYear &year)
{
    return QStringLiteral("the year ending %1").arg(year.last().iso());
}

QString number(double value, int digits)
{
    return QString::number(value, 'f', digits);
}

/// Growth rules of the subsidy's labour productivity that an application must meet.
bool isProductivityRule(const ProgrammeRule &rule)
{
    return rule.programme == QStringLiteral("it_subsidy") && rule.topic == QStringLiteral("labour productivity")
        && rule.role == QStringLiteral("must");
}

/// Trap 1 of data/programmes/README.md.
Text definitionChange()
{
    return {QStringLiteral("労働生産性は2023年まで粗利益÷総労働時間、2024年から（営業利益＋人件費＋減価償却費）÷総労働時間です。"
                           "2つの数字は比べられません。"),
            QStringLiteral("Labour productivity was gross profit per hour up to 2023 and is (operating profit + personnel cost + depreciation) "
                           "per hour from 2024. The two are never compared.")};
}

Text requirementOf(const ProgrammeRule &rule, const DefinitionTable &definitions)
{
    const ProductivityDefinition *definition = definitions.find(DefinitionId(rule.metric));
    const Text metric = definition ? definition->name : Text{QStringLiteral("労働生産性"), QStringLiteral("labour productivity")};
    if (rule.threshold && growthOf(rule) == Growth::level)
        return {QStringLiteral("%1を%2以上にする").arg(metric.ja, rule.thresholdText), QStringLiteral("Bring %1 to at least %2").arg(metric.in(Language::en), rule.thresholdText)};
    if (!rule.threshold || !rule.horizonYears)
        return {QStringLiteral("%1の伸び。基準の数字は確かめられていません。").arg(metric.ja),
                QStringLiteral("Growth of %1; the figure asked is not confirmed.").arg(metric.in(Language::en))};
    const QString percent = number(*rule.threshold, 1);
    if (growthOf(rule) == Growth::yearly)
        return {QStringLiteral("%1を%2年間、年平均%3％以上伸ばす").arg(metric.ja, rule.horizonText, percent),
                QStringLiteral("Raise %1 by at least %3 % a year on average over %2 years").arg(metric.in(Language::en), rule.horizonText, percent)};
    return {QStringLiteral("%1を%2年後までに合わせて%3％以上伸ばす").arg(metric.ja, rule.horizonText, percent),
            QStringLiteral("Raise %1 by at least %3 % in total within %2 year(s)").arg(metric.in(Language::en), rule.horizonText, percent)};
}

const Figure &measureOf(const ProgrammeRule &rule, const Productivity &productivity)
{
    const bool isPerHour = rule.metric.startsWith(QStringLiteral("lp_it")) || !productivity.perPerson.isAvailable();
    return isPerHour ? productivity.perHour : productivity.perPerson;
}

/// All years of twelve months with the figure, ascending. `missing` says why the latest of them has none.
std::vector<KnownYear> knownYears(const ProgrammeRule &rule, const std::vector<YearFigures> &years, Text &missing)
{
    std::vector<KnownYear> known;
    for (const auto &[year, all] : years) {
        if (year.months() != 12)
            continue;
        const auto found = std::ranges::find(all, DefinitionId(rule.metric), &Productivity::definition);
        if (found == all.end())
            continue;
        const Figure &figure = measureOf(rule, *found);
        if (figure.isAvailable())
            known.push_back({year, figure});
        else
            missing = figure.unavailable;
    }
    return known;
}

const Text targetLabel{QStringLiteral("目標"), QStringLiteral("Target")};

/// A rule of growth has a horizon here: without one there is no target.
Figure targetFigure(const ProgrammeRule &rule, const KnownYear &base, double target)
{
    Origin origin;
    origin.kind = Origin::Kind::formula;
    Text label = targetLabel;
    if (growthOf(rule) == Growth::level) {
        origin.kind = Origin::Kind::dataRow;
        origin.table = QStringLiteral("programmes/programme_requirements.csv");
    } else {
        origin.expression = growthOf(rule) == Growth::total ? QStringLiteral("%1 × (1 + %2 %)").arg(rule.metric, rule.thresholdText)
                                                            : QStringLiteral("%1 × (1 + %2 %)^%3").arg(rule.metric, rule.thresholdText).arg(*rule.horizonYears);
        origin.inputs = {base.figure};
        label = {QStringLiteral("%1年後の目標").arg(*rule.horizonYears), QStringLiteral("Target after %1 year(s)").arg(*rule.horizonYears)};
    }
    origin.source = QStringLiteral("programmes/programme_requirements.csv: %1").arg(rule.id.text());
    origin.confirmation = rule.confirmation;
    return numberFigure(rule.id.text() + QStringLiteral("_target"), std::move(label), base.figure.unit, target, std::move(origin));
}

Figure growthFigure(const ProgrammeRule &rule, const KnownYear &from, const KnownYear &to, double percent)
{
    Origin origin;
    origin.expression = rule.formula;
    origin.inputs = {from.figure, to.figure};
    origin.year = QStringLiteral("%1 – %2").arg(from.year.iso(), to.year.iso());
    return numberFigure(rule.id.text() + QStringLiteral("_growth"),
                        {QStringLiteral("%1から%2までの伸び").arg(japaneseYear(from.year), japaneseYear(to.year)),
                         QStringLiteral("Growth from %1 to %2").arg(englishYear(from.year), englishYear(to.year))},
                        Unit::percent, percent, std::move(origin));
}

/// Nothing where the year end was moved in between: so many months are no number of years.
std::optional<int> yearsBetween(const KnownYear &from, const KnownYear &to)
{
    const int months = from.year.last().monthsUntil(to.year.last());
    return months % 12 == 0 ? std::optional(months / 12) : std::nullopt;
}

/// The year exactly one horizon before the latest, else the earliest that is not further back; nothing with a single year.
const KnownYear *comparisonYear(const std::vector<KnownYear> &known, int horizon)
{
    for (const KnownYear &year : known) {
        const std::optional<int> years = yearsBetween(year, known.back());
        if (years && *years >= 1 && *years <= horizon)
            return &year;
    }
    return nullptr;
}

Text reasonOf(const ProgrammeRule &rule, Verdict verdict, const KnownYear &base, const KnownYear *from)
{
    const Text change = definitionChange();
    if (growthOf(rule) == Growth::level)
        return {QStringLiteral("%1の数字で見ています。").arg(japaneseYear(base.year)) + change.ja, QStringLiteral("Judged on the figure of %1. ").arg(englishYear(base.year)) + change.en};
    const QString asked = QString::number(*rule.horizonYears);
    if (!from)
        return {QStringLiteral("%1と比べられる前年度がありません。目標は%2年後の数字です。").arg(japaneseYear(base.year), asked) + change.ja,
                QStringLiteral("There is no earlier year to compare %1 with. The target is the figure after %2 year(s). ").arg(englishYear(base.year), asked) + change.en};
    if (verdict == Verdict::notYetKnown)
        return {QStringLiteral("%1からの伸びが分かります。要件の%2年分はまだありません。").arg(japaneseYear(from->year), asked) + change.ja,
                QStringLiteral("Growth since %1 is known. The %2 years of the rule are not there yet. ").arg(englishYear(from->year), asked) + change.en};
    return {QStringLiteral("%1から%2までの実績で見ています。新しい計画では%2を起点にした目標で見ます。").arg(japaneseYear(from->year), japaneseYear(base.year)) + change.ja,
            QStringLiteral("Judged on the results from %1 to %2. A new plan is judged on the target from %2. ")
                    .arg(englishYear(from->year), englishYear(base.year)) + change.en};
}

RuleCheck blankCheck(const ProgrammeRule &rule, const DefinitionTable &definitions)
{
    RuleCheck check;
    check.rule = rule.id;
    check.programmeName = rule.programmeName;
    check.requirement = requirementOf(rule, definitions);
    check.source = rule.source;
    check.year = rule.yearFrom == rule.yearTo ? QString::number(rule.yearFrom) : QStringLiteral("%1-%2").arg(rule.yearFrom).arg(rule.yearTo);
    check.confirmation = rule.confirmation;
    return check;
}

Figure noFigure(const ProgrammeRule &rule, const QString &suffix, Text label, Text reason)
{
    return unavailableFigure(rule.id.text() + suffix, std::move(label), Unit::yenPerHour, std::move(reason));
}

RuleCheck evaluated(const ProgrammeRule &rule, const DefinitionTable &definitions, const std::vector<YearFigures> &years)
{
    RuleCheck check = blankCheck(rule, definitions);
    Text missing{QStringLiteral("12か月そろった年度の数字がまだありません。決算書か仕訳を取り込んでください。"),
                 QStringLiteral("There are no figures of a whole year of twelve months yet. Import statements or a journal.")};
    const std::vector<KnownYear> known = knownYears(rule, years, missing);
    if (known.empty()) {
        check.base = noFigure(rule, QStringLiteral("_base"), {QStringLiteral("起点"), QStringLiteral("Base")}, missing);
        check.target = noFigure(rule, QStringLiteral("_target"), targetLabel, missing);
        check.reason = missing;
        return check;
    }
    const KnownYear &base = known.back();
    check.base = base.figure;
    const RuleOutcome ahead = heldAgainst(rule, *base.figure.value, std::nullopt);
    if (!ahead.target) {
        check.reason = rule.threshold ? Text{QStringLiteral("起点の労働生産性が0以下なので、伸び率を計算できません。"),
                                             QStringLiteral("Labour productivity of the base year is zero or less, so growth has no meaning.")}
                                      : Text{QStringLiteral("要件の数字が記号（%1）なので、計算していません。公募要領で確かめてください。").arg(rule.thresholdText),
                                             QStringLiteral("The threshold is a symbol (%1), so nothing is computed. Check the call text.").arg(rule.thresholdText)};
        check.target = noFigure(rule, QStringLiteral("_target"), targetLabel, check.reason);
        return check;
    }
    check.target = targetFigure(rule, base, *ahead.target);
    check.verdict = ahead.verdict;
    const KnownYear *from = growthOf(rule) == Growth::level ? nullptr : comparisonYear(known, *rule.horizonYears);
    if (from) {
        const RuleOutcome seen = heldAgainst(rule, *from->figure.value, LaterFigure{*base.figure.value, *yearsBetween(*from, base)});
        check.verdict = seen.verdict;
        if (seen.growthPercent)
            check.measured = growthFigure(rule, *from, base, *seen.growthPercent);
    }
    check.reason = reasonOf(rule, check.verdict, base, from);
    return check;
}

RuleCheck unconfirmed(const ProgrammeRule &rule, const DefinitionTable &definitions)
{
    RuleCheck check = blankCheck(rule, definitions);
    check.verdict = Verdict::toConfirm;
    const Text change = definitionChange();
    check.reason = {QStringLiteral("この年の要件は原文で確かめられていないため、判定しません。公募要領で確かめてください。") + change.ja,
                    QStringLiteral("The rule of these years was not confirmed in a source text, so nothing is judged. Check the call text. ") + change.en};
    check.base = noFigure(rule, QStringLiteral("_base"), {QStringLiteral("起点"), QStringLiteral("Base")}, check.reason);
    check.target = noFigure(rule, QStringLiteral("_target"), targetLabel, check.reason);
    check.base.mark = Mark::toConfirm;
    check.target.mark = Mark::toConfirm;
    return check;
}

} // namespace

std::vector<RuleCheck> itSubsidyProductivityChecks(const ProgrammeRules &rules, const DefinitionTable &definitions,
                                                   const std::vector<std::pair<FiscalYear, std::vector<Productivity>>> &years)
{
    int latestConfirmed = 0;
    for (const ProgrammeRule &rule : rules.all()) {
        if (isProductivityRule(rule) && isDecisive(rule.confirmation))
            latestConfirmed = std::max(latestConfirmed, rule.yearTo);
    }
    std::vector<RuleCheck> checks;
    for (const ProgrammeRule &rule : rules.all()) {
        if (isProductivityRule(rule) && isDecisive(rule.confirmation) && rule.yearTo == latestConfirmed)
            checks.push_back(evaluated(rule, definitions, years));
    }
    for (const ProgrammeRule &rule : rules.all()) {
        if (isProductivityRule(rule) && !isDecisive(rule.confirmation) && rule.yearTo > latestConfirmed)
            checks.push_back(unconfirmed(rule, definitions));
    }
    return checks;
}

} // namespace smartsme
