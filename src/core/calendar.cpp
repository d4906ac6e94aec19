// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar.h"

#include <QStringList>

namespace smartsme {

QString Month::iso() const
{
    // The key of most figures: written digit by digit, because arg() costs fifty times as much. Years have four digits here.
    QString text(7, QLatin1Char('-'));
    int rest = year();
    for (qsizetype i = 3; i >= 0; --i, rest /= 10)
        text[i] = QChar(u'0' + rest % 10);
    text[5] = QChar(u'0' + month() / 10);
    text[6] = QChar(u'0' + month() % 10);
    return text;
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
