// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar.h"
#include "core/figure.h"
#include "core/language.h"

#include <QString>

namespace smartsme {

/// Unit in which money is shown: 万円 for people, 千円 for statements, 円 for hours and journals.
enum class MoneyUnit { manYen, thousandYen, yen };

// How numbers are written for people (design: 万円 with no decimals from 100, else one; ▲ for negatives; percent one decimal).
QString moneyText(Yen amount, MoneyUnit unit);                       ///< without the unit's name
QString moneyUnitText(MoneyUnit unit, Language language);            ///< "万円", "10,000 yen"
/// Value and unit of a figure: "296" and "万円／人". The reason when there is no value.
QString figureValueText(const Figure &figure, MoneyUnit unit, Language language);
QString figureUnitText(Unit figureUnit, MoneyUnit unit, Language language);
QString moneyRangeText(Range<Yen> range, MoneyUnit unit, Language language);   ///< "60〜130万円"
QString differenceText(double difference, Unit figureUnit, MoneyUnit unit, Language language);   ///< "＋34万円／人"
QString fiscalYearText(FiscalYear year, Language language);          ///< "2024年度（2025年3月期）"
QString dateText(QDate date, Language language);                     ///< "2026年11月22日"
QString markText(Mark mark);                                         ///< 事実, 前提, 助言, 要確認 (translated)

} // namespace smartsme
