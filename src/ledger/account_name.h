// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstdint>
#include <vector>

namespace smartsme {

// What an account's name alone tells: data/accounts/README.md, "Normalising names". All take normalised names.

/// The name without the mark of manufacturing cost: 給料手当 of 給料手当(製).
QString withoutManufacturingMark(const QString &name);
QString withManufacturingMark(const QString &plainName);
bool hasManufacturingMark(const QString &name);

/// Rows that start with ※ or 【 or end in 計: totals, as bookkeeping programs print them.
bool looksLikeTotal(const QString &name);

/// Names that firms give their bank accounts (あけぼの銀行, 普通　○○信金). Loans, fees and interest are not meant.
bool looksLikeBankAccount(const QString &name);

/// The account of a sub-account or of a name with a remark: 売上高 of 売上高:飲食, 売上高/店頭, 売上高(店頭) and 売上高10%. The name itself
/// where there is none, or where the remark makes another account of it.
QString withoutQualifier(const QString &name);

/// The pairs of neighbouring letters of a name, made once to be compared with many names.
class LetterPairs
{
public:
    explicit LetterPairs(const QString &name);
    /// 0-1: shared pairs (Dice's coefficient); 1 for equal names.
    double similarity(const LetterPairs &other) const;

private:
    QString m_name;
    std::vector<std::uint32_t> m_pairs;     ///< ascending, each as often as it occurs
    std::uint64_t m_marks = 0;              ///< one bit of 64 for each pair: names without a common bit share no pair
};

} // namespace smartsme
