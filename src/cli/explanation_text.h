// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/language.h"
#include "report/explanation.h"

#include <QJsonObject>
#include <QString>

namespace smartsme {

/// The tree under a figure, two blanks per step: value, formula with amounts, accounts with file and lines, table and cell.
QString explanationText(const Explanation &explanation, Language language);
/// The same as nested objects, with everything an origin holds.
QJsonObject explanationJson(const Explanation &explanation);
/// Names, labels and values, one figure a line.
QString figureListText(const std::vector<NamedFigure> &figures, Language language);

} // namespace smartsme
