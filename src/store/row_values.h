// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar.h"
#include "core/quantity.h"
#include "core/yen.h"
#include "ledger/statement_category.h"

#include <QDateTime>
#include <QString>
#include <QVariant>

#include <optional>

namespace smartsme {

// How values stand in a database cell. Missing is null; enumerations are words that the schema checks.

template <typename Value>
struct Word
{
    Value value;
    const char *word;
};

template <typename Value, std::size_t count>
QString wordOf(const Word<Value> (&words)[count], Value value)
{
    for (const Word<Value> &entry : words) {
        if (entry.value == value)
            return QString::fromLatin1(entry.word);
    }
    Q_UNREACHABLE();
}

/// The schema lets only these words in; anything else counts as the first.
template <typename Value, std::size_t count>
Value valueOf(const Word<Value> (&words)[count], const QVariant &cell)
{
    const QString text = cell.toString();
    for (const Word<Value> &entry : words) {
        if (text == QLatin1String(entry.word))
            return entry.value;
    }
    return words[0].value;
}

constexpr Word<Statement> statementWords[] = {{Statement::profitAndLoss, "profit_and_loss"}, {Statement::balanceSheet, "balance_sheet"},
                                              {Statement::manufacturingCost, "manufacturing_cost"}};

inline QString isoTime(const QDateTime &time) { return time.toUTC().toString(Qt::ISODateWithMs); }
inline QDateTime timeOf(const QVariant &cell) { return QDateTime::fromString(cell.toString(), Qt::ISODateWithMs); }

/// A null QString would become a null cell; these columns hold text, perhaps empty.
inline QVariant stored(const QString &text) { return text.isNull() ? QStringLiteral("") : text; }
inline QVariant stored(const std::optional<Yen> &yen) { return yen ? QVariant(qlonglong(yen->value())) : QVariant(); }
inline QVariant stored(const std::optional<Hours> &hours) { return hours ? QVariant(qlonglong(hours->minutes())) : QVariant(); }
inline QVariant stored(const std::optional<Heads> &heads) { return heads ? QVariant(qlonglong(heads->hundredths())) : QVariant(); }
inline QVariant stored(const std::optional<int> &number) { return number ? QVariant(*number) : QVariant(); }
inline QVariant stored(const std::optional<double> &number) { return number ? QVariant(*number) : QVariant(); }

inline Month monthOf(const QVariant &cell) { return Month::fromIso(cell.toString()).value_or(Month()); }

inline std::optional<Yen> yenOf(const QVariant &cell)
{
    return cell.isNull() ? std::nullopt : std::optional(Yen(cell.toLongLong()));
}

inline std::optional<Hours> hoursOf(const QVariant &cell)
{
    return cell.isNull() ? std::nullopt : std::optional(Hours::fromMinutes(cell.toLongLong()));
}

inline std::optional<Heads> headsOf(const QVariant &cell)
{
    return cell.isNull() ? std::nullopt : std::optional(Heads::fromHundredths(cell.toLongLong()));
}

} // namespace smartsme
