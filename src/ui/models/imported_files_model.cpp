// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/imported_files_model.h"

#include <QLocale>

#include <algorithm>

namespace smartsme {

namespace {

QString monthText(Month month, Language language)
{
    return language == Language::ja ? QStringLiteral("%1年%2月").arg(month.year()).arg(month.month())
                                    : QStringLiteral("%1/%2").arg(month.year()).arg(month.month(), 2, 10, QLatin1Char('0'));
}

QString periodText(Month first, Month last, Language language)
{
    return first == last ? monthText(first, language)
                         : QStringLiteral("%1〜%2").arg(monthText(first, language), monthText(last, language));
}

} // namespace

TableRow ImportedFilesModel::rowOf(const SourceFile &file, const QString &period, const Problems &remarks, Language language) const
{
    const auto concerns = std::count_if(remarks.begin(), remarks.end(), [&file](const Problem &problem) {
        return problem.severity != Severity::note && problem.place.file == file.name;
    });
    TableCell result{.text = tr("Read"), .tone = Tone::ok, .isChip = true};
    if (concerns > 0) {
        result.text = tr("To check: %1").arg(concerns);
        result.tone = Tone::warning;
    }
    const QString kind = QStringLiteral("%1　%2　%3").arg(file.product.in(language), file.kind.in(language), file.encoding);
    return {.id = file.sha256,
            .cells = {{.text = file.name, .second = kind},
                      {.text = period},
                      {.text = QLocale(QLocale::English).toString(file.rows), .isNumber = true, .order = static_cast<double>(file.rows)},
                      result}};
}

void ImportedFilesModel::setFiles(const std::vector<Books> &books, const std::vector<Payroll> &payrolls, const Problems &remarks, Language language)
{
    std::vector<TableRow> rows;
    for (const Books &book : books)
        rows.push_back(rowOf(book.source, periodText(book.first, book.last, language), remarks, language));
    for (const Payroll &payroll : payrolls) {
        const auto [first, last] = std::minmax_element(payroll.months.begin(), payroll.months.end(),
                                                       [](const MonthlyPay &a, const MonthlyPay &b) { return a.month < b.month; });
        const QString period = payroll.months.empty() ? QStringLiteral("—") : periodText(first->month, last->month, language);
        rows.push_back(rowOf(payroll.source, period, remarks, language));
    }
    setRows({tr("File and what it is"), tr("Period"), tr("Rows"), tr("Result")}, std::move(rows));
}

} // namespace smartsme
