// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar_text.h"
#include "core/figure.h"
#include "core/language.h"

#include <QString>

namespace smartsme {

/// Unit in which money is shown: 万円 for people, 千円 for statements, 円 for hours, journals and origins.
enum class MoneyUnit { manYen, thousandYen, yen };

// How numbers are written for people. Rounding (half up, on the magnitude) happens here and nowhere else.
// Japanese: a bare number, the unit stands in the head ("296" under "万円／人"), ▲ before negative amounts.
// English:  a number that stands alone ("¥2.96 million" under "per person"), − (U+2212) before negatives, so that no reader
//           has to multiply by ten thousand. The unit switch keeps its meaning: 万円 is as exact as "¥2.96 million".

/// "296", "12.3", "▲45": without the unit's name, for columns headed by moneyUnitText(). 万円 has no decimals from 100, else one.
QString moneyText(Yen amount, MoneyUnit unit);
QString moneyUnitText(MoneyUnit unit, Language language);            ///< "万円", "10,000 yen"
/// An amount inside a sentence, with its unit: "233万円", "¥2.33 million".
QString moneyPhrase(Yen amount, MoneyUnit unit, Language language);

/// Value and unit of a figure: "296" and "万円／人"; "¥2.96 million" and "per person". The reason when there is no value, "—" without one.
/// Percent, points, times and months one decimal; hours none from 100; persons as counted.
QString figureValueText(const Figure &figure, MoneyUnit unit, Language language);
QString figureUnitText(Unit figureUnit, MoneyUnit unit, Language language);
/// Both together: "296万円／人", "¥2.96 million per person".
QString figurePhrase(const Figure &figure, MoneyUnit unit, Language language);

QString moneyRangeText(Range<Yen> range, MoneyUnit unit, Language language);   ///< "60〜130万円", "up to" when it starts at zero
/// "＋34万円／人", "−1.2ポイント": 万円 without decimals from 10, percent as points; "±0" when nothing is left after rounding.
QString differenceText(double difference, Unit figureUnit, MoneyUnit unit, Language language);

// Bare numbers for axes and columns whose head names the unit. Japanese as above; English money counts in millions, thousands or
// yen: "2.96" under "million yen per person".
QString columnUnitText(Unit figureUnit, MoneyUnit unit, Language language);
QString columnValueText(const Figure &figure, MoneyUnit unit, Language language);
QString columnDifferenceText(double difference, Unit figureUnit, MoneyUnit unit, Language language);     ///< "＋34", "−1.2", "+0.34", "±0"
/// A phrase where the name beside it already says per person or hour: English leaves that out.
QString shortPhrase(const Figure &figure, MoneyUnit unit, Language language);
QString fiscalYearText(FiscalYear year, Language language);          ///< "2024年度（2025年3月期）", "FY2024 (year to March 2025)"
QString monthText(QDate date, Language language);                    ///< of the day's month; "—" for no date
QString markText(Mark mark);                                         ///< 事実, 前提, 助言, 要確認 (translated)

/// For what is not there: no amount was booked, no value is known.
inline QString nothingText() { return QStringLiteral("—"); }

} // namespace smartsme
