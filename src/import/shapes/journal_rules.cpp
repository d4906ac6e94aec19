// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/shapes/journal_rules.h"

#include "import/import_problem.h"
#include "import/json_keys.h"
#include "import/layout_match.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace smartsme {

namespace {

constexpr const char *ruleNames[] = {"flags", "number_and_date", "number", "line"};
constexpr const char *flagNames[] = {"single", "first", "middle", "last"};

std::optional<VoucherRule> ruleNamed(const QString &name)
{
    const auto it = std::ranges::find_if(ruleNames, [&](const char *n) { return name == QLatin1String(n); });
    return it == std::end(ruleNames) ? std::nullopt : std::optional(static_cast<VoucherRule>(it - std::begin(ruleNames)));
}

QString columnText(const QJsonValue &column)
{
    if (column.isDouble())
        return QString::number(column.toInt());
    QStringList names;
    for (const QJsonValue &name : column.isArray() ? column.toArray() : QJsonArray{column})
        names << name.toString();
    return names.join(QStringLiteral(" / "));
}

/// Looks columns up and collects those that are missing.
struct ColumnFinder
{
    QStringList header;
    int width = 0;
    QStringList missing;

    int optional(const QJsonObject &object, const char *key) const
    {
        const QJsonValue column = object[QLatin1String(key)];
        const int index = column.isUndefined() ? -1 : columnIndex(column, header);
        return index < width ? index : -1;
    }
    int required(const QJsonObject &object, const char *key)
    {
        const int index = optional(object, key);
        if (index < 0)
            missing << columnText(object[QLatin1String(key)]);
        return index;
    }
};

SideColumns sideColumns(ColumnFinder &find, const QJsonObject &side)
{
    SideColumns columns;
    columns.account = find.required(side, "account");
    columns.amount = find.required(side, "amount");
    columns.tax = find.optional(side, "tax");
    columns.taxClass = find.optional(side, "tax_class");
    columns.statementName = find.optional(side, "statement_name");
    columns.department = find.optional(side, "department");
    return columns;
}

} // namespace

Result<JournalRules> journalRules(const Layout &layout, const QStringList &header, int width, const Place &headerPlace)
{
    const QJsonObject &read = layout.read;
    const QJsonObject voucher = read[QStringLiteral("voucher")].toObject();
    const QJsonObject tax = read[QStringLiteral("tax")].toObject();
    const QJsonObject closing = read[QStringLiteral("closing")].toObject();
    const QJsonObject filter = read[QStringLiteral("rows")].toObject();
    ColumnFinder find{header, width, {}};
    JournalRules rules;
    rules.width = width;
    rules.rule = *ruleNamed(voucher[QStringLiteral("rule")].toString());
    rules.date = find.required(read, "date");
    rules.number = rules.rule == VoucherRule::numberAndDate || rules.rule == VoucherRule::number ? find.required(read, "number") : find.optional(read, "number");
    rules.flag = rules.rule == VoucherRule::flags ? find.required(voucher, "flag") : -1;
    rules.closing = find.optional(closing, "column");
    rules.rowFilter = filter.isEmpty() ? -1 : find.required(filter, "column");
    rules.bookkeeping = find.optional(tax, "bookkeeping");
    rules.sides = {sideColumns(find, read[QStringLiteral("debit")].toObject()), sideColumns(find, read[QStringLiteral("credit")].toObject())};
    for (std::size_t i = 0; i < rules.flags.size(); ++i)
        rules.flags[i] = stringsAt(voucher, QLatin1String(flagNames[i]));
    rules.closingNo = stringsAt(closing, QStringLiteral("no"));
    rules.rowValues = stringsAt(filter, QStringLiteral("values"));
    rules.purchaseWords = stringsAt(tax, QStringLiteral("purchases"));
    rules.saleWords = stringsAt(tax, QStringLiteral("sales"));
    rules.paidAccounts = stringsAt(tax, QStringLiteral("paid_accounts"));
    rules.receivedAccounts = stringsAt(tax, QStringLiteral("received_accounts"));
    rules.exclusiveValues = stringsAt(tax, QStringLiteral("exclusive"));
    rules.inclusiveValues = stringsAt(tax, QStringLiteral("inclusive"));
    rules.compoundAccounts = stringsAt(read, QStringLiteral("compound_accounts"));
    Problems problems;
    for (const QString &name : find.missing)
        problems.push_back(importProblem(Severity::error, "import.column-missing", headerPlace, QCoreApplication::translate("import", "A column this file needs is missing."),
                                         QCoreApplication::translate("import", "Export the file again with all columns."), header.join(QStringLiteral(", ")), name));
    if (!problems.empty())
        return problems;
    return rules;
}

Problems checkJournalRules(const Layout &layout)
{
    const QString file = layout.id.text() + QStringLiteral(".json");
    Problems problems = checkKeys(layout.read, {{"date", KeyType::column, true}, {"number", KeyType::column}, {"debit", KeyType::object, true},
                                                {"credit", KeyType::object, true}, {"voucher", KeyType::object, true}, {"closing", KeyType::object},
                                                {"rows", KeyType::object}, {"tax", KeyType::object}, {"compound_accounts", KeyType::strings}},
                                  file, QStringLiteral("read"));
    const auto check = [&](const char *key, std::initializer_list<KeySpec> keys) {
        const QJsonObject object = layout.read[QLatin1String(key)].toObject();
        if (layout.read.contains(QLatin1String(key)))
            std::ranges::move(checkKeys(object, keys, file, QStringLiteral("read.") + QLatin1String(key)), std::back_inserter(problems));
    };
    for (const char *side : {"debit", "credit"})
        check(side, {{"account", KeyType::column, true}, {"amount", KeyType::column, true}, {"tax", KeyType::column}, {"tax_class", KeyType::column},
                     {"statement_name", KeyType::column}, {"department", KeyType::column}});
    check("voucher", {{"rule", KeyType::string, true}, {"flag", KeyType::column}, {"single", KeyType::strings}, {"first", KeyType::strings},
                      {"middle", KeyType::strings}, {"last", KeyType::strings}});
    check("closing", {{"column", KeyType::column, true}, {"no", KeyType::strings, true}});
    check("rows", {{"column", KeyType::column, true}, {"values", KeyType::strings, true}});
    check("tax", {{"purchases", KeyType::strings, true}, {"sales", KeyType::strings, true}, {"paid_accounts", KeyType::strings, true},
                  {"received_accounts", KeyType::strings, true}, {"bookkeeping", KeyType::column}, {"exclusive", KeyType::strings}, {"inclusive", KeyType::strings}});
    const QJsonObject voucher = layout.read[QStringLiteral("voucher")].toObject();
    const QString rule = voucher[QStringLiteral("rule")].toString();
    if (problems.empty() && !ruleNamed(rule))
        problems.push_back(layoutProblem(file, QStringLiteral("read.voucher.rule"), QCoreApplication::translate("import", "The voucher rule of this layout is not known."), rule,
                                         QStringLiteral("flags, number_and_date, number, line")));
    const bool usesNumber = rule.startsWith(QStringLiteral("number"));
    if (problems.empty() && ((usesNumber && !layout.read.contains(QStringLiteral("number"))) || (rule == QStringLiteral("flags") && !voucher.contains(QStringLiteral("flag")))))
        problems.push_back(layoutProblem(file, usesNumber ? QStringLiteral("read.number") : QStringLiteral("read.voucher.flag"),
                                         QCoreApplication::translate("import", "The voucher rule of this layout needs this column.")));
    return problems;
}

} // namespace smartsme
