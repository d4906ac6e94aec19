// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quantity.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace smartsme {

/// How the numbers without a colon among the hours of one file are meant. 168:30 and 168時間30分 are read in every form.
enum class HoursForm {
    decimal,            ///< 168.50 is 168 h 30 min
    minutes,            ///< 10110 is 168 h 30 min
    hourDotMinute,      ///< 168.30 is 168 h 30 min
    days                ///< 7.0208333 is 168 h 30 min: a time of a spreadsheet without its format
};

/// Which forms a layout allows (layout.read.hours.unit).
enum class HoursUnit {
    decimal,            ///< absent: decimal only
    minutes,            ///< "minutes": always minutes
    told,               ///< "auto": minutes when a number is more than the hours of a month, days when they look like times of a spreadsheet
    maybeHourDotMinute  ///< "hour_dot_minute": as told, or hours and minutes with a point between (弥生給与 accepts both)
};

struct HoursReading
{
    HoursForm form = HoursForm::decimal;
    bool isAmbiguous = false;   ///< all numbers could be meant the other way too
};

/// The form that explains all hours of one file. `cells` are all cells of its columns of hours.
HoursReading hoursReadingOf(const QStringList &cells, HoursUnit unit);

/// Hours of a cell. Empty or unreadable text is nothing.
std::optional<Hours> hoursOf(const QString &cell, HoursForm form);

} // namespace smartsme
