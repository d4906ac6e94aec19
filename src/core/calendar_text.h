// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar.h"
#include "core/language.h"

#include <QDate>
#include <QString>

namespace smartsme {

// Months and days as people write them, for sentences and headings; iso() is for files, ids and the database.

QString monthText(Month month, Language language);     ///< "2026年11月", "November 2026"
QString dateText(QDate date, Language language);       ///< "2026年11月22日", "22 November 2026"; "—" for no date

} // namespace smartsme
