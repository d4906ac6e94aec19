// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <cstdint>
#include <string_view>
#include <vector>

namespace smartsme {

/// What a tax class is about: 仕入 (input tax) or 売上 (output tax).
enum class TaxKind { none, purchase, sale };

/// One line of a journal (仕訳の一行) as the file carries it, amounts including tax. Sides are indexed by Side.
struct EntryLine
{
    qint64 line = 0;                                            ///< of the file
    std::int32_t day = 0;                                       ///< 20240401
    int account[2] = {-1, -1};                                  ///< names of accounts numbered as they appear in the file; -1: none on this side
    std::int64_t yen[2] = {0, 0};                               ///< 0 without an account
    std::int64_t tax[2] = {0, 0};                               ///< inside `yen`; 0 where taxKind is none
    TaxKind taxKind[2] = {TaxKind::none, TaxKind::none};
    std::string_view description;                               ///< 摘要, UTF-8; empty unless the person wants it kept
};

/// What became of the numbered accounts of a file once all of it was read.
struct EntryAccounts
{
    std::vector<int> positions;                                 ///< in Books::accounts by EntryLine::account; -1: dropped (諸口)
    int purchaseTax = -1;                                       ///< position of 仮払消費税; -1: tax stays in the amounts (books include it)
    int saleTax = -1;                                           ///< position of 仮受消費税
    bool isExclusive = false;                                   ///< tax was taken out of the amounts
};

/// Takes the lines of one file while it is read, in the order of the file, then once what became of the accounts.
class EntryLineSink
{
public:
    EntryLineSink() = default;
    EntryLineSink(const EntryLineSink &) = delete;
    EntryLineSink &operator=(const EntryLineSink &) = delete;
    virtual ~EntryLineSink() = default;
    virtual void take(const EntryLine &line) = 0;
    virtual void settle(const EntryAccounts &accounts) = 0;
};

} // namespace smartsme
