// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar.h"
#include "core/quantity.h"
#include "core/yen.h"

#include <QDate>
#include <QString>
#include <QStringView>

#include <optional>

namespace smartsme {

// Width, era, ▲ and commas: this is the only place that knows them.

/// Reads an amount as Japanese exports write it: 1,234  -1234  △1,234  ▲ 1,234  (1,234)  １，２３４  ¥1,234  1,234円.
/// Empty text is nothing. Text that is no whole amount of at most Yen::largestCell is nothing too.
std::optional<Yen> yenFrom(QStringView text);

/// Reads hours: 168:30, 168:30:15 (to the nearest minute), 168.50 (decimal), 168時間30分. Empty or unreadable text is nothing.
std::optional<Hours> hoursFrom(QStringView text);

/// Reads a date: 2024/04/01, 2024-4-1, 20240401, R.06/04/01, R06/4/1, R6.4.1, 令和6年4月1日, 令和元年5月1日, 2024年4月1日.
/// A clock behind a blank is left out: 2024-04-01 08:30.
/// Impossible dates and eras used outside their years are nothing.
std::optional<QDate> dateFrom(QStringView text);

/// NFKC, blanks dropped: half-width katakana and full-width digits become their usual forms.
QString normalised(QStringView text);

/// "1,234", with "▲" before negative amounts.
QString yenText(Yen amount);

} // namespace smartsme
