// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnosis/evidence.h"

#include "core/calendar_text.h"

#include <QLocale>

#include <algorithm>

namespace smartsme {

namespace {

constexpr int softwareInUse = 2;    ///< the level that an export of the product supports

QString counted(qint64 number)
{
    return QLocale(QLocale::English).toString(number);
}

/// -1 when the question has no level: unanswered, unknown or not applicable.
int givenLevel(const Answers &answers, const QuestionId &id)
{
    const auto found = answers.find(id);
    return found != answers.end() && found->second.state == Answer::State::level ? found->second.level : -1;
}

Evidence supported(const QuestionId &question, Text sentence, std::vector<QString> files, const Answers &answers)
{
    const int given = givenLevel(answers, question);
    return Evidence{question, softwareInUse, std::move(sentence), std::move(files), given >= 0 && given < softwareInUse};
}

/// The files could have supported the answer and do not. Nothing when the answer does not claim it.
void addUnsupported(std::vector<Evidence> &result, const QuestionId &question, Text sentence, std::vector<QString> files,
                    const Answers &answers)
{
    if (givenLevel(answers, question) >= softwareInUse)
        result.push_back(Evidence{question, 0, std::move(sentence), std::move(files), true});
}

bool isExport(const Books &books)
{
    return books.kind != BooksKind::annualAmounts;
}

/// Exports that reach into the last year that any file covers.
std::vector<const Books *> latestExports(const std::vector<Books> &books)
{
    Month last;
    for (const Books &file : books)
        last = std::max(last, file.last);
    std::vector<const Books *> latest;
    for (const Books &file : books) {
        if (isExport(file) && file.last > last.plus(-12))
            latest.push_back(&file);
    }
    return latest;
}

Text accountingSentence(const Books &books)
{
    const QString lines = counted(books.lines);
    if (books.kind == BooksKind::journal)
        return {QStringLiteral("%1の仕訳が%2から%3まであります。%4行です。")
                    .arg(books.source.product.ja, monthText(books.first, Language::ja), monthText(books.last, Language::ja), lines),
                QStringLiteral("There is a journal of %1 from %2 to %3, %4 lines.")
                    .arg(books.source.product.in(Language::en), books.first.iso(), books.last.iso(), lines)};
    return {QStringLiteral("%1の残高試算表が%2まであります。").arg(books.source.product.ja, monthText(books.last, Language::ja)),
            QStringLiteral("There is a trial balance of %1 up to %2.").arg(books.source.product.in(Language::en), books.last.iso())};
}

void addAccounting(std::vector<Evidence> &result, const std::vector<Books> &books, const Answers &answers)
{
    const QuestionId accounting(QStringLiteral("Q103"));
    const std::vector<const Books *> latest = latestExports(books);
    if (!latest.empty()) {
        std::vector<QString> files;
        for (const Books *file : latest)
            files.push_back(file->source.name);
        result.push_back(supported(accounting, accountingSentence(*latest.front()), std::move(files), answers));
    } else if (!books.empty()) {
        addUnsupported(result, accounting,
                       {QStringLiteral("年額だけが入っています。会計ソフトの書き出しはまだありません。"),
                        QStringLiteral("Only annual amounts were entered. There is no export of accounting software yet.")},
                       {books.front().source.name}, answers);
    }
}

void addPayroll(std::vector<Evidence> &result, const std::vector<Payroll> &payrolls, const Answers &answers)
{
    const auto isPay = [](const Payroll &payroll) {
        return !payroll.months.empty() && (payroll.kind == PayrollKind::payroll || payroll.kind == PayrollKind::wageLedger);
    };
    const auto withMonths = std::ranges::find_if(payrolls, isPay);
    if (withMonths == payrolls.end())
        return;
    Month last;
    std::vector<QString> files;
    for (const Payroll &payroll : payrolls) {
        if (!isPay(payroll))
            continue;
        files.push_back(payroll.source.name);
        for (const MonthlyPay &pay : payroll.months)
            last = std::max(last, pay.month);
    }
    const Text &product = withMonths->source.product;
    result.push_back(supported(QuestionId(QStringLiteral("Q104")),
                               {QStringLiteral("%1の給与データが%2支給分まであります。").arg(product.ja, monthText(last, Language::ja)),
                                QStringLiteral("There is payroll data of %1 up to the payment of %2.").arg(product.in(Language::en), last.iso())},
                               std::move(files), answers));
}

void addDepartments(std::vector<Evidence> &result, const std::vector<Books> &books, const Answers &answers)
{
    const QuestionId byDepartment(QStringLiteral("Q209"));
    std::vector<QString> with;
    std::vector<QString> without;
    for (const Books *file : latestExports(books)) {
        if (file->hasDepartments)
            with.push_back(file->source.name);
        else if (file->kind == BooksKind::journal)
            without.push_back(file->source.name);
    }
    if (!with.empty())
        result.push_back(supported(byDepartment,
                                   {QStringLiteral("仕訳に部門が入っています。部門ごとの採算を見る材料があります。"),
                                    QStringLiteral("The journal carries departments: what profit by department needs is there.")},
                                   std::move(with), answers));
    else if (!without.empty())
        addUnsupported(result, byDepartment,
                       {QStringLiteral("仕訳に部門が入っていません。別の資料で見ているか確かめてください。"),
                        QStringLiteral("The journal carries no departments. Please check which other data is used.")},
                       std::move(without), answers);
}

} // namespace

// Q105 (trial balance within the next month) needs the day on which a month was closed. No export carries it, so nothing is said.
std::vector<Evidence> evidence(const std::vector<Books> &books, const std::vector<Payroll> &payrolls, const Answers &answers)
{
    std::vector<Evidence> result;
    addAccounting(result, books, answers);
    addPayroll(result, payrolls, answers);
    addDepartments(result, books, answers);
    return result;
}

} // namespace smartsme
