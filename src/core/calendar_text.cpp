// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar_text.h"

#include <QLocale>

namespace smartsme {

QString monthText(Month month, Language language)
{
    if (language == Language::ja)
        return QStringLiteral("%1年%2月").arg(month.year()).arg(month.month());
    return QStringLiteral("%1 %2").arg(QLocale(QLocale::English).monthName(month.month())).arg(month.year());
}

QString dateText(QDate date, Language language)
{
    if (!date.isValid())
        return QStringLiteral("—");
    if (language == Language::ja)
        return QStringLiteral("%1年%2月%3日").arg(date.year()).arg(date.month()).arg(date.day());
    return QStringLiteral("%1 %2").arg(date.day()).arg(monthText(Month(date), language));
}

} // namespace smartsme
