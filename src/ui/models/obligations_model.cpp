// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/obligations_model.h"

#include "report/number_format.h"

namespace smartsme {

void ObligationsModel::setObligations(const std::vector<Obligation> &obligations, Language language)
{
    std::vector<TableRow> rows;
    for (const Obligation &obligation : obligations) {
        const QString when = obligation.isMonthOnly ? obligation.date.toString(QStringLiteral("yyyy/MM")) : dateText(obligation.date, language);
        const bool isSure = isDecisive(obligation.confirmation);
        rows.push_back({.id = obligation.id,
                        .cells = {{.text = when},
                                  {.text = obligation.title.in(language), .second = obligation.event.in(language), .tip = obligation.advice.in(language)},
                                  {.text = obligation.advice.in(language), .second = obligation.source, .tip = obligation.source},
                                  isSure ? TableCell{.text = tr("confirmed"), .tone = Tone::quiet}
                                         : TableCell{.text = markText(Mark::toConfirm), .tone = Tone::toConfirm, .isChip = true}}});
    }
    setRows({tr("Date"), tr("What happens"), tr("What to do"), tr("State")}, std::move(rows));
}

} // namespace smartsme
