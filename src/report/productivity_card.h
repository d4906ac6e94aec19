// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure.h"
#include "core/language.h"

#include <QString>

#include <vector>

namespace smartsme {

struct DiagnosisRecord;

enum class CardKind {
    benchmark,          ///< where the firm stands against the published value, and in what the gap stands
    aboveLargeFirms,    ///< R19
    change,             ///< since last year
    position,           ///< a ローカルベンチマーク indicator at an end of its thresholds
    wage,               ///< pay near or below the minimum wage
    contradiction       ///< two sources of the firm disagree
};

/// Something step 3 shows, short, with the figures it rests on. It says what stands beside what, never why.
struct ProductivityCard
{
    QString id;                     ///< "benchmark.value_added_per_employee", "contradiction.payroll_books", …
    CardKind kind = CardKind::benchmark;
    Text title;
    Text sentence;
    std::vector<Figure> evidence;   ///< never empty; each opens
};

/// Of the latest year, contradictions first: what is wrong in the data makes the rest doubtful.
std::vector<ProductivityCard> productivityCards(const DiagnosisRecord &record);

} // namespace smartsme
