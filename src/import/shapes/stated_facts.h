// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import/recognition.h"
#include "import/shapes/balance_rows.h"
#include "import/shapes/statement_captions.h"
#include "table/row_reader.h"

#include <QDate>
#include <QJsonObject>
#include <QString>

#include <optional>
#include <vector>

namespace smartsme {

/// What the free text above and around a printed statement tells: period, unit, tax treatment, which statement it is.
/// 自 令和6年4月1日 至 令和7年3月31日 / 2024年04月 〜 2025年03月 / 令和7年3月31日現在 / (単位：千円) / 税抜.
struct StatedFacts
{
    std::optional<QDate> first;
    std::optional<QDate> last;
    std::optional<int> fiscalYear;          ///< the calendar year the fiscal year begins in, where only that is told
    std::int64_t unit = 1;                  ///< yen per printed unit
    TaxBookkeeping tax = TaxBookkeeping::unknown;
    std::optional<Statement> statement;

    /// `read`: layout.read with "period" {"keys", "first_keys", "last_keys", "fiscal_year_keys"} and "tax", both optional.
    void take(const TextRow &row, const QJsonObject &read);
    std::optional<DayRange> period() const;
};

/// The period of a file that tells only part of it. `assumed` says what was taken for granted.
struct FoundPeriod
{
    std::optional<DayRange> days;
    std::optional<Problem> assumed;
};
/// From what is stated, the period or month the person chose, or a fiscal year of April to March.
FoundPeriod periodOf(const StatedFacts &facts, const ImportOptions &options, const QString &fileName);
/// A day in a file name (損益計算書_月次推移_20250520_1015.csv).
std::optional<QDate> dayInName(const QString &fileName);
/// The warning that a period was taken for granted.
Problem periodAssumed(const QString &fileName, const DayRange &period, const QString &why);

/// Keys of layout.read that StatedFacts understands.
Problems checkStatedFacts(const QJsonObject &read, const QString &file);

} // namespace smartsme
