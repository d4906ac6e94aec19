// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <compare>
#include <optional>

namespace smartsme {

/// A calendar month.
class Month
{
public:
    constexpr Month() = default;                       ///< January of year 0; only to be assigned to
    constexpr Month(int year, int month) : m_index(year * 12 + month - 1) {} ///< month 1-12
    explicit Month(QDate date) : Month(date.year(), date.month()) {}

    constexpr int year() const { return m_index / 12; }
    constexpr int month() const { return m_index % 12 + 1; }
    QDate firstDay() const { return QDate(year(), month(), 1); }
    QDate lastDay() const { return firstDay().addMonths(1).addDays(-1); }
    constexpr Month plus(int months) const { Month m; m.m_index = m_index + months; return m; }
    /// Whole months from this to other: 1 from April to May.
    constexpr int monthsUntil(Month other) const { return other.m_index - m_index; }
    QString iso() const;                               ///< "2024-04"
    static std::optional<Month> fromIso(const QString &text);

    friend constexpr auto operator<=>(Month, Month) = default;

private:
    int m_index = 0;
};

/// A firm's fiscal year: its first and its last month. Normally twelve months, fewer when the year end was moved.
class FiscalYear
{
public:
    constexpr FiscalYear() = default;
    /// precondition: first <= last
    constexpr FiscalYear(Month first, Month last) : m_first(first), m_last(last) {}
    /// The twelve-month year that contains the month, for a firm that closes its books in closingMonth (1-12).
    static FiscalYear containing(Month month, int closingMonth);

    constexpr Month first() const { return m_first; }
    constexpr Month last() const { return m_last; }
    constexpr int months() const { return m_first.monthsUntil(m_last) + 1; }
    constexpr bool contains(Month m) const { return m_first <= m && m <= m_last; }
    /// The year it is called by: the calendar year in which it begins (年度). Statistics may count it to another one (surveyYear()).
    constexpr int nominalYear() const { return m_first.year(); }
    FiscalYear previous() const { return FiscalYear(m_first.plus(-12), m_first.plus(-1)); }
    QString iso() const;                               ///< "2024-04/2025-03", the key in files and database
    static std::optional<FiscalYear> fromIso(const QString &text);

    friend constexpr auto operator<=>(const FiscalYear &, const FiscalYear &) = default;

private:
    Month m_first;
    Month m_last;
};

} // namespace smartsme
