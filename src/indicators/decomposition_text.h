// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indicators/decomposition.h"

namespace smartsme {

/// "差（▲34万円／人）の大部分は1人あたり売上高の差（▲41万円）に当たります。" Says where the difference stands, never why.
Text decompositionSentence(const Decomposition &decomposition);

/// What a contribution is computed with, in ids: docs/indicators.md, "Decomposition".
QString contributionExpression(const QString &contribution, bool isPerHour);

/// How a contribution is made and rounded, and what it does not say.
Text contributionNote(const QString &contribution);

} // namespace smartsme
