// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/shapes/balance_rows.h"

#include "core/number_text.h"
#include "import/import_problem.h"
#include "import/json_keys.h"

#include <QCoreApplication>

#include <algorithm>

namespace smartsme {

namespace {

bool isKeyOf(const QJsonObject &object, const char *list, const QString &cell)
{
    const QStringList words = stringsAt(object, QLatin1String(list));
    return std::ranges::any_of(words, [&](const QString &word) { return normalised(word).compare(normalised(cell), Qt::CaseInsensitive) == 0; });
}

QString dayText(QDate day) { return day.toString(Qt::ISODate); }

} // namespace

BalanceSide sideOf(const BalanceLine &line, std::int64_t tolerance)
{
    if (!line.opening || !line.debit || !line.credit || !line.closing)
        return {};
    // How far the closing balance is off; nothing when it is too far.
    const auto off = [&](Yen more, Yen less) -> std::optional<std::int64_t> {
        std::optional<Yen> rest = line.opening;
        for (const Yen part : {more, -less, -*line.closing})
            rest = rest ? plus(*rest, part) : std::nullopt;
        return rest && *rest <= Yen(tolerance) && *rest >= Yen(-tolerance) ? std::optional(std::abs(rest->value())) : std::nullopt;
    };
    const std::optional<std::int64_t> asDebit = off(*line.debit, *line.credit);
    const std::optional<std::int64_t> asCredit = off(*line.credit, *line.debit);
    if (asDebit == asCredit)
        return {std::nullopt, asDebit.has_value()};
    return {!asCredit || (asDebit && *asDebit < *asCredit) ? Side::debit : Side::credit, true};
}

std::optional<DayRange> wholeMonths(const std::optional<std::pair<Month, Month>> &period)
{
    if (!period || period->second < period->first)
        return std::nullopt;
    return DayRange{period->first.firstDay(), period->second.lastDay()};
}

void BalancePreamble::take(const TextRow &row, const QJsonObject &read)
{
    const QString key = row.cells.value(0);
    const QJsonObject taxKeys = read[QStringLiteral("tax")].toObject();
    if (isKeyOf(read[QStringLiteral("period")].toObject(), "keys", key)) {
        const std::optional<QDate> first = dateFrom(row.cells.value(1));
        const std::optional<QDate> last = dateFrom(row.cells.value(2));
        if (first && last && *first <= *last)
            period = DayRange{*first, *last};
    } else if (isKeyOf(taxKeys, "keys", key)) {
        if (isKeyOf(taxKeys, "exclusive", row.cells.value(1)))
            tax = TaxBookkeeping::exclusive;
        else if (isKeyOf(taxKeys, "inclusive", row.cells.value(1)))
            tax = TaxBookkeeping::inclusive;
    }
}

std::optional<Yen> BalanceCells::amount(const TextRow &row, int column, std::int64_t unit)
{
    const QString cell = column < 0 ? QString() : normalised(row.cells.value(column));
    if (cell.isEmpty() || cell == QStringLiteral("-"))
        return std::nullopt;
    const std::optional<Yen> printed = yenFrom(cell);
    std::optional<Yen> amount = printed ? times(*printed, unit) : std::nullopt;
    if (amount > Yen(Yen::largestCell) || (amount && *amount < Yen(-Yen::largestCell)))
        amount.reset();
    if (!amount && m_problems.size() < mostImportProblems)
        m_problems.push_back(importProblem(Severity::error, "import.amount-unreadable", Place{m_fileName, row.sheet, row.line, column + 1},
                                           QCoreApplication::translate("import", "This amount cannot be read."), QCoreApplication::translate("import", "Correct it in the accounting program and export again."),
                                           row.cells.value(column), QCoreApplication::translate("import", "a whole number of yen")));
    return amount;
}

AccountTotals accountOf(const BalanceLine &line, std::optional<Side> side, Month last)
{
    AccountTotals account;
    account.name = line.name;
    account.normalSide = side;
    account.opening = line.opening;
    account.closing = line.closing;
    if (line.debit || line.credit)
        account.months.push_back({last, line.debit.value_or(Yen(0)), line.credit.value_or(Yen(0)), line.line, 1});
    return account;
}

Problem balanceDoesNotAddUp(const QString &fileName, const BalanceLine &line)
{
    const Yen change = *line.debit - *line.credit;
    return importProblem(Severity::error, "import.balance-differs", Place{fileName, {}, line.line, 0},
                         QCoreApplication::translate("import", "Opening balance, debit, credit and closing balance of “%1” do not add up.").arg(line.name),
                         QCoreApplication::translate("import", "The file may be damaged or changed by hand: export it again."), yenText(*line.closing),
                         QCoreApplication::translate("import", "%1 or %2").arg(yenText(*line.opening + change), yenText(*line.opening - change)));
}

Problem periodMissing(const QString &fileName, const QJsonObject &read)
{
    QStringList example = stringsAt(read[QStringLiteral("period")].toObject(), QStringLiteral("keys")).mid(0, 1);
    example << QStringLiteral("2024/04/01") << QStringLiteral("2025/03/31");
    return importProblem(Severity::error, "import.period-missing", Place{fileName, {}, 0, 0}, QCoreApplication::translate("import", "The file does not say which period it covers."),
                         QCoreApplication::translate("import", "Choose a month of it, add a row with the first and the last day above the headings, or export the file again."), {},
                         example.join(QStringLiteral(", ")));
}

Problem periodNotWholeMonths(const QString &fileName, const DayRange &period)
{
    return importProblem(Severity::warning, "import.period-not-whole", Place{fileName, {}, 0, 0}, QCoreApplication::translate("import", "The period of this file is not made of whole months."),
                         QCoreApplication::translate("import", "Export whole months, so that years can be compared."),
                         QStringLiteral("%1 – %2").arg(dayText(period.first), dayText(period.last)));
}

Problem noAmounts(const QString &fileName)
{
    return importProblem(Severity::error, "import.no-amounts", Place{fileName, {}, 0, 0}, QCoreApplication::translate("import", "No row of this file holds an amount."),
                         QCoreApplication::translate("import", "Export it again and check the period you choose."));
}

Problems checkBalancePreamble(const QJsonObject &read, const QString &file)
{
    Problems problems = checkKeys(read[QStringLiteral("period")].toObject(), {{"keys", KeyType::strings, true}}, file, QStringLiteral("read.period"));
    std::ranges::move(checkKeys(read[QStringLiteral("tax")].toObject(), {{"keys", KeyType::strings, true}, {"exclusive", KeyType::strings, true}, {"inclusive", KeyType::strings, true}},
                                file, QStringLiteral("read.tax")), std::back_inserter(problems));
    return problems;
}

} // namespace smartsme
