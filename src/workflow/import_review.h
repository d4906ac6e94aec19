// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/case.h"
#include "workflow/read_file.h"

#include <map>
#include <optional>
#include <vector>

namespace smartsme {

struct Knowledge;

/// What a person can decide about an item of the review. To cancel is to keep nothing: Session::keepFiles() is not called.
enum class ReviewAction {
    replace,        ///< the item's file counts; the other one of the same period is set aside (or left out, when it is of the batch)
    keepOld,        ///< the other one counts; the item's file is left out
    keepBoth,       ///< both count: no month of one account, or other people, are in both
    leaveOut,       ///< the item's file is not taken
    taxExclusive,   ///< the file is read again as books without consumption tax
    taxInclusive,   ///< … with consumption tax
    chooseMonth,    ///< the payroll is read again for ImportDecisions::monthOf[path]
    choosePeriod    ///< the balances are read again for ImportDecisions::periodOf[path]
};

/// Translated, for buttons and lists.
QString reviewActionText(ReviewAction action);

enum class ReviewTopic {
    refused,                ///< the file cannot be read
    sameContent,            ///< the very file is already there
    samePeriod,             ///< its period is already there, in the case or among the files
    monthsMissing,          ///< a gap over all files and the case
    carriedForward,         ///< closing balances of one period are not the opening balances of the next
    journalDiffers,         ///< journal against trial balance
    payrollDiffers,         ///< payroll against the accounts
    taxBookkeeping          ///< with or without consumption tax: assumed, or not the same in all files
};

/// Two amounts that should be equal, or are to be compared.
struct ReviewAmount
{
    QString name;                       ///< account, category or kind of pay, translated where it is ours
    std::optional<Yen> left;            ///< under ReviewItem::leftName; missing is not zero
    std::optional<Yen> right;
    Yen difference;                     ///< left less right, missing counted as zero
    friend bool operator==(const ReviewAmount &, const ReviewAmount &) = default;
};

/// Something to look at before files are taken: a problem with its amounts, likely reasons and the choices that solve it.
struct ReviewItem
{
    ReviewTopic topic = ReviewTopic::refused;
    QString key;                        ///< names the item in ImportDecisions; the same for the same files and case
    Problem problem;                    ///< severity, sentence, place, remedy
    std::optional<std::size_t> file;    ///< index among the files reviewed; none where it is about several
    std::optional<std::size_t> otherFile;   ///< samePeriod among the files: the other one
    QString otherSha256;                ///< samePeriod, sameContent with the case: the import that is there
    QString leftName;                   ///< headings of the two columns of amounts
    QString rightName;
    std::vector<ReviewAmount> amounts;  ///< largest difference first; a sum of the others before them
    std::vector<QString> reasons;       ///< why it may be, likeliest first; whole sentences
    std::vector<ReviewAction> choices;  ///< empty: only to be known
    std::optional<ReviewAction> proposed;
    bool mustBeDecided = false;         ///< keepFiles() refuses the batch while there is no decision
};

/// What is in one file, and what was checked in it.
struct FileReview
{
    QString path;
    QString name;
    std::optional<Month> first;
    std::optional<Month> last;
    std::optional<BooksKind> books;     ///< none: a payroll, or not readable
    bool isPayroll = false;
    TaxBookkeeping tax = TaxBookkeeping::unknown;
    bool isTaxAssumed = false;          ///< told neither by the file nor by the person
    std::optional<Yen> debits;          ///< all movements of the period; equal when the books balance
    std::optional<Yen> credits;
    int accounts = 0;
    int carried = 0;                    ///< accounts that show opening, movements and closing, and where these add up
    int notCarried = 0;                 ///< … and do not
    std::optional<Yen> gross;           ///< payroll: all that was paid
};

/// Which months of a fiscal year are there of one kind, files and case together.
struct PeriodReview
{
    enum class Kind { journal, trialBalance, annualAmounts, payroll };
    FiscalYear year;
    Kind kind = Kind::journal;
    std::vector<Month> present;
    std::vector<Month> missing;         ///< ascending; payroll: months with salaries
    QStringList files;
};

struct ImportReview
{
    std::vector<FileReview> files;      ///< as many as were given, in the same order
    std::vector<PeriodReview> periods;  ///< by year and kind
    std::vector<ReviewItem> items;      ///< what must be decided first, then warnings, then notes
};

/// What the person decided. Items without a decision are taken as they are; where one must be decided the batch is refused.
struct ImportDecisions
{
    std::map<QString, ReviewAction> byItem;             ///< ReviewItem::key ->
    std::map<QString, Month> monthOf;                   ///< path -> month of a payroll, with chooseMonth
    std::map<QString, std::pair<Month, Month>> periodOf;    ///< path -> first and last month of balances, with choosePeriod
    std::optional<ReviewAction> samePeriod;             ///< for repetitions of the case that byItem does not name
    bool takesFuller = false;                           ///< of two files of the batch for the same period, the one that is proposed
    bool leavesOutRefused = false;                      ///< files that cannot be read are left out instead of refusing the batch
};

/// Checks files against each other and against the case. Pure. `language`: of names of categories.
ImportReview reviewOf(const std::vector<ReadFile> &files, const Case &firm, const Knowledge &knowledge, Language language);

} // namespace smartsme
