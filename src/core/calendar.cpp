// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar.h"

#include <QStringList>

namespace smartsme {

QString Month::iso() const
{
    return QStringLiteral("%1-%2").arg(year(), 4, 10, QLatin1Char('0')).arg(month(), 2, 10, QLatin1Char('0'));
}

std::optional<Month> Month::fromIso(const QString &text)
{
    const QDate date = QDate::fromString(text + QStringLiteral("-01"), Qt::ISODate);
    if (!date.isValid())
        return std::nullopt;
    return Month(date);
}

FiscalYear FiscalYear::containing(Month month, int closingMonth)
{
    const int toClose = (closingMonth - month.month() + 12) % 12;
    const Month last = month.plus(toClose);
    return FiscalYear(last.plus(-11), last);
}

QString FiscalYear::iso() const
{
    return m_first.iso() + QLatin1Char('/') + m_last.iso();
}

std::optional<FiscalYear> FiscalYear::fromIso(const QString &text)
{
    const QStringList parts = text.split(QLatin1Char('/'));
    if (parts.size() != 2)
        return std::nullopt;
    const auto first = Month::fromIso(parts[0]);
    const auto last = Month::fromIso(parts[1]);
    if (!first || !last || *last < *first)
        return std::nullopt;
    return FiscalYear(*first, *last);
}

} // namespace smartsme
