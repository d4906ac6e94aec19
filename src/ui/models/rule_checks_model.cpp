// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/rule_checks_model.h"

#include "ui/models/figure_cell.h"

namespace smartsme {

TableCell RuleChecksModel::verdictCell(Verdict verdict) const
{
    switch (verdict) {
    case Verdict::met: return {.text = tr("Met"), .tone = Tone::ok, .isChip = true};
    case Verdict::notMet: return {.text = tr("Short"), .tone = Tone::warning, .isChip = true};
    case Verdict::notYetKnown: return {.text = tr("Not yet known"), .tone = Tone::quiet, .isChip = true};
    case Verdict::toConfirm: break;
    }
    return {.text = tr("To be confirmed"), .tone = Tone::toConfirm, .isChip = true};
}

void RuleChecksModel::setChecks(const std::vector<RuleCheck> &checks, Language language)
{
    std::vector<TableRow> rows;
    for (const RuleCheck &check : checks) {
        TableRow row{.id = check.rule.text(), .cells = {}};
        row.cells.push_back(verdictCell(check.verdict));
        row.cells.push_back({.text = check.requirement.in(language), .second = check.reason.in(language), .tip = check.reason.in(language)});
        row.cells.push_back(phraseCell(check.base, MoneyUnit::yen, language));
        row.cells.push_back(phraseCell(check.target, MoneyUnit::yen, language));
        row.cells.push_back({.text = QStringLiteral("%1　%2").arg(check.programmeName.in(language), check.year), .second = check.source,
                             .tip = check.source});
        rows.push_back(std::move(row));
    }
    setRows({tr("Verdict"), tr("Rule"), tr("This firm"), tr("Asked for"), tr("Programme, years and source")}, std::move(rows));
}

} // namespace smartsme
