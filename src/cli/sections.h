// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/language.h"
#include "report/diagnosis_record.h"

#include <QJsonObject>
#include <QString>

namespace smartsme {

// Parts of a diagnosis as text for a terminal. Every number comes from the record; nothing is computed here.

/// The answer first: who, value added per person and per hour with the definition, the comparison, the layer, the first actions.
QString answerText(const DiagnosisRecord &record, const Vocabulary &words, Language language);
/// The size class, and what is missing to tell it; empty when nothing is known.
QString firmText(const DiagnosisRecord &record, Language language);
QString productivityText(const DiagnosisRecord &record, Language language);
QString comparisonText(const DiagnosisRecord &record, Language language);
/// What stands out, one line each.
QString cardsText(const DiagnosisRecord &record, Language language);
/// The gaps to published values and the change of the headline since last year, taken apart.
QString gapText(const DiagnosisRecord &record, Language language);
/// The main figures over the years with their published years and means; empty with one year.
QString yearsText(const DiagnosisRecord &record, Language language);
/// People counted otherwise, pay beside the minimum wage and published pay, spending on IT.
QString payText(const DiagnosisRecord &record, Language language);
QString placementText(const DiagnosisRecord &record, const Vocabulary &words, Language language);
/// `withDeferred`: also what is not in the plan, and why.
QString planText(const DiagnosisRecord &record, const Vocabulary &words, Language language, bool withDeferred);
/// What the books show (findings), each with how sure it is; empty when there is nothing.
QString findingsText(const DiagnosisRecord &record, Language language);
QString rulesText(const DiagnosisRecord &record, Language language);

/// A heading with a line under it.
QString headingText(const QString &title);

} // namespace smartsme
