// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/column_meaning.h"

#include "import/layout_match.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>
#include <array>

namespace smartsme {

namespace {

using Meaning = ColumnMeaning;

struct MeaningPath
{
    const char *path;       ///< of layout.read, parts divided by /; "type" is a list of objects with a column each
    Meaning meaning;
    bool isEach = false;    ///< every name of a list is a column of its own, not another name of one
};

constexpr std::array paths = {
    MeaningPath{"date", Meaning::date}, MeaningPath{"number", Meaning::voucherNumber}, MeaningPath{"voucher/flag", Meaning::voucherMark},
    MeaningPath{"closing/column", Meaning::closingMark}, MeaningPath{"description", Meaning::description}, MeaningPath{"rows/column", Meaning::rowMark},
    MeaningPath{"debit/account", Meaning::debitAccount}, MeaningPath{"debit/amount", Meaning::debitAmount}, MeaningPath{"debit/tax", Meaning::debitTax},
    MeaningPath{"debit/tax_class", Meaning::debitTaxClass}, MeaningPath{"debit/department", Meaning::debitDepartment},
    MeaningPath{"credit/account", Meaning::creditAccount}, MeaningPath{"credit/amount", Meaning::creditAmount}, MeaningPath{"credit/tax", Meaning::creditTax},
    MeaningPath{"credit/tax_class", Meaning::creditTaxClass}, MeaningPath{"credit/department", Meaning::creditDepartment},
    MeaningPath{"marker", Meaning::rowMark}, MeaningPath{"department", Meaning::department}, MeaningPath{"statement", Meaning::statement},
    MeaningPath{"account", Meaning::account}, MeaningPath{"section", Meaning::section}, MeaningPath{"opening", Meaning::opening},
    MeaningPath{"debit", Meaning::debit}, MeaningPath{"credit", Meaning::credit}, MeaningPath{"closing", Meaning::closing}, MeaningPath{"amount", Meaning::amount},
    MeaningPath{"month/column", Meaning::payday}, MeaningPath{"bonus/column", Meaning::payRun}, MeaningPath{"person", Meaning::person}, MeaningPath{"gross", Meaning::gross},
    MeaningPath{"deductions", Meaning::deductions}, MeaningPath{"net", Meaning::net}, MeaningPath{"officer_pay", Meaning::officerPay, true},
    MeaningPath{"bonus_pay", Meaning::bonusPay, true}, MeaningPath{"commuting_total", Meaning::commuting},
    MeaningPath{"commuting", Meaning::commuting, true}, MeaningPath{"hours/total", Meaning::hours},
    MeaningPath{"hours/overtime", Meaning::overtime, true}, MeaningPath{"hours/holiday", Meaning::holidayHours, true},
    MeaningPath{"hours/night", Meaning::nightHours, true}, MeaningPath{"hours/parts", Meaning::hours, true}, MeaningPath{"type", Meaning::employmentType}};

QJsonValue valueAt(const QJsonObject &read, const QString &path)
{
    const qsizetype slash = path.indexOf(QLatin1Char('/'));
    return slash < 0 ? read[path] : read[path.first(slash)].toObject()[path.sliced(slash + 1)];
}

bool isColumn(const QJsonValue &value)
{
    const QJsonArray list = value.toArray();
    return value.isString() || value.isDouble() || value[QStringLiteral("name")].isString() || (!list.isEmpty() && std::ranges::all_of(list, [](const QJsonValue &v) { return v.isString(); }));
}

const char *sourceText(Meaning meaning)
{
    switch (meaning) {
    case Meaning::none: return QT_TRANSLATE_NOOP("import", "not read");
    case Meaning::date: return QT_TRANSLATE_NOOP("import", "date");
    case Meaning::voucherNumber: return QT_TRANSLATE_NOOP("import", "voucher number");
    case Meaning::voucherMark: return QT_TRANSLATE_NOOP("import", "mark of the voucher's lines");
    case Meaning::closingMark: return QT_TRANSLATE_NOOP("import", "closing entry");
    case Meaning::description: return QT_TRANSLATE_NOOP("import", "description");
    case Meaning::debitAccount: return QT_TRANSLATE_NOOP("import", "debit account");
    case Meaning::debitAmount: return QT_TRANSLATE_NOOP("import", "debit amount");
    case Meaning::debitTax: return QT_TRANSLATE_NOOP("import", "debit tax");
    case Meaning::debitTaxClass: return QT_TRANSLATE_NOOP("import", "debit tax class");
    case Meaning::debitDepartment: return QT_TRANSLATE_NOOP("import", "debit department");
    case Meaning::creditAccount: return QT_TRANSLATE_NOOP("import", "credit account");
    case Meaning::creditAmount: return QT_TRANSLATE_NOOP("import", "credit amount");
    case Meaning::creditTax: return QT_TRANSLATE_NOOP("import", "credit tax");
    case Meaning::creditTaxClass: return QT_TRANSLATE_NOOP("import", "credit tax class");
    case Meaning::creditDepartment: return QT_TRANSLATE_NOOP("import", "credit department");
    case Meaning::rowMark: return QT_TRANSLATE_NOOP("import", "kind of row");
    case Meaning::department: return QT_TRANSLATE_NOOP("import", "department");
    case Meaning::statement: return QT_TRANSLATE_NOOP("import", "statement");
    case Meaning::account: return QT_TRANSLATE_NOOP("import", "account");
    case Meaning::section: return QT_TRANSLATE_NOOP("import", "section");
    case Meaning::opening: return QT_TRANSLATE_NOOP("import", "opening balance");
    case Meaning::debit: return QT_TRANSLATE_NOOP("import", "debits");
    case Meaning::credit: return QT_TRANSLATE_NOOP("import", "credits");
    case Meaning::closing: return QT_TRANSLATE_NOOP("import", "closing balance");
    case Meaning::amount: return QT_TRANSLATE_NOOP("import", "amount");
    case Meaning::payday: return QT_TRANSLATE_NOOP("import", "day of payment");
    case Meaning::payRun: return QT_TRANSLATE_NOOP("import", "salary or bonus");
    case Meaning::person: return QT_TRANSLATE_NOOP("import", "number of the person");
    case Meaning::employmentType: return QT_TRANSLATE_NOOP("import", "employment type");
    case Meaning::officerPay: return QT_TRANSLATE_NOOP("import", "officers' pay");
    case Meaning::bonusPay: return QT_TRANSLATE_NOOP("import", "bonus");
    case Meaning::commuting: return QT_TRANSLATE_NOOP("import", "commuting allowance");
    case Meaning::gross: return QT_TRANSLATE_NOOP("import", "gross pay");
    case Meaning::deductions: return QT_TRANSLATE_NOOP("import", "deductions");
    case Meaning::net: return QT_TRANSLATE_NOOP("import", "net pay");
    case Meaning::hours: return QT_TRANSLATE_NOOP("import", "hours worked");
    case Meaning::overtime: return QT_TRANSLATE_NOOP("import", "overtime");
    case Meaning::holidayHours: return QT_TRANSLATE_NOOP("import", "hours on holidays");
    case Meaning::nightHours: return QT_TRANSLATE_NOOP("import", "hours at night");
    }
    Q_UNREACHABLE();
}

} // namespace

ValueKind valueKindOf(ColumnMeaning meaning)
{
    switch (meaning) {
    case Meaning::date:
    case Meaning::payday: return ValueKind::date;
    case Meaning::debitAmount:
    case Meaning::debitTax:
    case Meaning::creditAmount:
    case Meaning::creditTax:
    case Meaning::opening:
    case Meaning::debit:
    case Meaning::credit:
    case Meaning::closing:
    case Meaning::amount:
    case Meaning::officerPay:
    case Meaning::bonusPay:
    case Meaning::commuting:
    case Meaning::gross:
    case Meaning::deductions:
    case Meaning::net: return ValueKind::amount;
    case Meaning::hours:
    case Meaning::overtime:
    case Meaning::holidayHours:
    case Meaning::nightHours: return ValueKind::hours;
    case Meaning::none:
    case Meaning::voucherNumber:
    case Meaning::voucherMark:
    case Meaning::closingMark:
    case Meaning::description:
    case Meaning::debitAccount:
    case Meaning::debitTaxClass:
    case Meaning::debitDepartment:
    case Meaning::creditAccount:
    case Meaning::creditTaxClass:
    case Meaning::creditDepartment:
    case Meaning::rowMark:
    case Meaning::department:
    case Meaning::statement:
    case Meaning::account:
    case Meaning::section:
    case Meaning::payRun:
    case Meaning::person:
    case Meaning::employmentType: return ValueKind::text;
    }
    Q_UNREACHABLE();
}

QString meaningText(ColumnMeaning meaning)
{
    return QCoreApplication::translate("import", sourceText(meaning));
}

std::vector<MeantColumn> meantColumns(const QJsonObject &read)
{
    std::vector<MeantColumn> columns;
    for (const MeaningPath &path : paths) {
        const QJsonValue value = valueAt(read, QLatin1String(path.path));
        if (path.meaning == Meaning::employmentType) {
            for (const QJsonValue &rule : value.toArray()) {
                if (isColumn(rule[QStringLiteral("column")]))
                    columns.push_back({path.meaning, rule[QStringLiteral("column")]});
            }
        } else if (path.isEach && value.isArray()) {
            for (const QJsonValue &name : value.toArray())
                columns.push_back({path.meaning, name});
        } else if (isColumn(value)) {
            columns.push_back({path.meaning, value});
        }
    }
    return columns;
}

std::vector<ColumnMeaning> meaningsOf(const QJsonObject &read, const QStringList &header)
{
    std::vector<ColumnMeaning> meanings(static_cast<std::size_t>(header.size()), Meaning::none);
    for (const MeantColumn &meant : meantColumns(read)) {
        const int column = columnIndex(meant.column, header);
        if (column < 0 || column >= header.size())
            continue;
        Meaning &meaning = meanings[static_cast<std::size_t>(column)];
        if (meaning == Meaning::none)
            meaning = meant.meaning;
        else if (meaning == Meaning::debitAmount && meant.meaning == Meaning::creditAmount)
            meaning = Meaning::amount;
    }
    return meanings;
}

} // namespace smartsme
