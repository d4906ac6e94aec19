// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/shapes/journal_rules.h"

#include "core/number_text.h"
#include "import/import_problem.h"
#include "import/json_keys.h"
#include "import/layout_match.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace smartsme {

namespace {

constexpr const char *ruleNames[] = {"flags", "number_and_date", "number", "line", "start", "compound"};
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
    if (column.isObject())
        return QStringLiteral("%1 + %2").arg(columnText(column[QStringLiteral("name")])).arg(column[QStringLiteral("offset")].toInt());
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
    columns.accountCode = find.optional(side, "account_code");
    columns.amount = find.required(side, "amount");
    columns.tax = find.optional(side, "tax");
    columns.taxClass = find.optional(side, "tax_class");
    columns.taxClassCode = find.optional(side, "tax_class_code");
    columns.rate = find.optional(side, "rate");
    columns.deduction = find.optional(side, "deduction");
    columns.statementName = find.optional(side, "statement_name");
    columns.department = find.optional(side, "department");
    const QJsonObject cost = side[QStringLiteral("cost")].toObject();
    columns.cost = find.optional(cost, "column");
    columns.costValues = stringsAt(cost, QStringLiteral("values"));
    columns.subAccount = find.optional(side, "sub_account");
    columns.partner = find.optional(side, "partner");
    return columns;
}

/// layout.read.tax:
///   "purchases", "sales"              words of a tax class; "purchase_codes", "sale_codes": whole tax classes
///   "paid_accounts", "received_accounts"  names of 仮払消費税 and 仮受消費税, the first is used where none occurs
///   "bookkeeping": column, "exclusive"/"inclusive": its values
///   "added": true                     amounts exclude the tax beside them
///   "derived": true                   where the file has no column of tax it is computed from the class and its rate
///   "included"                        words of classes whose amounts include the tax, for "derived"; without it all do
///   "deductible"                      [{"word", "percent"}]: classes or deductions of which only a part is taken back (経過措置)
///   "before_deduction": true          the column of tax holds the tax before that cut
///   "returns": words of a class, "money_accounts": words of accounts that never carry tax; for one tax per line
///   "transfers": {"column", "words"} of texts of lines that take the tax out of the amounts themselves
TaxRules taxRules(ColumnFinder &find, const QJsonObject &tax, const std::array<SideColumns, 2> &sides)
{
    TaxRules rules;
    rules.purchaseWords = stringsAt(tax, QStringLiteral("purchases"));
    rules.saleWords = stringsAt(tax, QStringLiteral("sales"));
    rules.purchaseCodes = stringsAt(tax, QStringLiteral("purchase_codes"));
    rules.saleCodes = stringsAt(tax, QStringLiteral("sale_codes"));
    rules.returnWords = stringsAt(tax, QStringLiteral("returns"));
    rules.includedWords = stringsAt(tax, QStringLiteral("included"));
    rules.moneyAccounts = stringsAt(tax, QStringLiteral("money_accounts"));
    for (const QJsonValue &part : tax[QStringLiteral("deductible")].toArray())
        rules.deductible.emplace_back(part[QStringLiteral("word")].toString(), part[QStringLiteral("percent")].toInt());
    rules.paidAccounts = stringsAt(tax, QStringLiteral("paid_accounts"));
    rules.receivedAccounts = stringsAt(tax, QStringLiteral("received_accounts"));
    rules.exclusiveValues = stringsAt(tax, QStringLiteral("exclusive"));
    rules.inclusiveValues = stringsAt(tax, QStringLiteral("inclusive"));
    const QJsonObject transfers = tax[QStringLiteral("transfers")].toObject();
    rules.transferWords = stringsAt(transfers, QStringLiteral("words"));
    rules.transfers = find.optional(transfers, "column");
    rules.bookkeeping = find.optional(tax, "bookkeeping");
    const bool hasColumn = sides[0].tax >= 0 || sides[1].tax >= 0;
    const bool hasClass = sides[0].taxClass >= 0 || sides[1].taxClass >= 0;
    rules.isAdded = tax[QStringLiteral("added")].toBool();
    rules.isDerived = !hasColumn && hasClass && tax[QStringLiteral("derived")].toBool();
    rules.isShared = (hasColumn && sides[0].tax == sides[1].tax) || (rules.isDerived && sides[0].taxClass == sides[1].taxClass);
    rules.isBeforeDeduction = rules.isDerived || tax[QStringLiteral("before_deduction")].toBool();
    rules.isTold = hasColumn || rules.isDerived;
    return rules;
}

/// The keys of layout.read and of the objects in it.
Problems checkJournalKeys(const Layout &layout, const QString &file)
{
    Problems problems = checkKeys(layout.read, {{"date", KeyType::column, true}, {"short_dates", KeyType::string}, {"number", KeyType::column},
                                                {"debit", KeyType::object, true}, {"credit", KeyType::object, true}, {"voucher", KeyType::object, true},
                                                {"closing", KeyType::object}, {"rows", KeyType::object}, {"totals", KeyType::object}, {"tax", KeyType::object}, {"preamble", KeyType::object},
                                                {"description", KeyType::column}, {"entered", KeyType::column}, {"compound_accounts", KeyType::strings}, {"blank_is_compound", KeyType::flag}},
                                  file, QStringLiteral("read"));
    const auto check = [&](const char *key, std::initializer_list<KeySpec> keys) {
        const QJsonObject object = layout.read[QLatin1String(key)].toObject();
        if (layout.read.contains(QLatin1String(key)))
            std::ranges::move(checkKeys(object, keys, file, QStringLiteral("read.") + QLatin1String(key)), std::back_inserter(problems));
    };
    for (const char *side : {"debit", "credit"})
        check(side, {{"account", KeyType::column, true}, {"account_code", KeyType::column}, {"amount", KeyType::column, true}, {"tax", KeyType::column},
                     {"tax_class", KeyType::column}, {"tax_class_code", KeyType::column}, {"rate", KeyType::column}, {"deduction", KeyType::column}, {"statement_name", KeyType::column},
                     {"department", KeyType::column}, {"sub_account", KeyType::column}, {"partner", KeyType::column}, {"cost", KeyType::object}});
    for (const char *side : {"debit", "credit"}) {
        const QJsonObject cost = layout.read[QLatin1String(side)][QStringLiteral("cost")].toObject();
        if (!cost.isEmpty())
            std::ranges::move(checkKeys(cost, {{"column", KeyType::column, true}, {"values", KeyType::strings, true}}, file, QStringLiteral("read.%1.cost").arg(QLatin1String(side))),
                              std::back_inserter(problems));
    }
    check("voucher", {{"rule", KeyType::string, true}, {"flag", KeyType::column}, {"single", KeyType::strings}, {"first", KeyType::strings},
                      {"middle", KeyType::strings}, {"last", KeyType::strings}, {"compound_joins", KeyType::flag}});
    check("closing", {{"column", KeyType::column, true}, {"no", KeyType::strings, true}});
    check("rows", {{"column", KeyType::column, true}, {"values", KeyType::strings, true}});
    check("totals", {{"column", KeyType::column, true}, {"words", KeyType::strings, true}});
    check("preamble", {{"closing_day", KeyType::string}, {"bookkeeping", KeyType::string}});
    check("tax", {{"purchases", KeyType::strings, true}, {"sales", KeyType::strings, true}, {"purchase_codes", KeyType::strings}, {"sale_codes", KeyType::strings},
                  {"paid_accounts", KeyType::strings, true}, {"received_accounts", KeyType::strings, true}, {"bookkeeping", KeyType::column},
                  {"exclusive", KeyType::strings}, {"inclusive", KeyType::strings}, {"added", KeyType::flag}, {"derived", KeyType::flag}, {"included", KeyType::strings},
                  {"deductible", KeyType::objects}, {"before_deduction", KeyType::flag}, {"returns", KeyType::strings}, {"money_accounts", KeyType::strings},
                  {"transfers", KeyType::object}});
    const QJsonObject tax = layout.read[QStringLiteral("tax")].toObject();
    for (const QJsonValue &part : tax[QStringLiteral("deductible")].toArray())
        std::ranges::move(checkKeys(part.toObject(), {{"word", KeyType::string, true}, {"percent", KeyType::integer, true}}, file, QStringLiteral("read.tax.deductible")),
                          std::back_inserter(problems));
    if (tax.contains(QStringLiteral("transfers")))
        std::ranges::move(checkKeys(tax[QStringLiteral("transfers")].toObject(), {{"column", KeyType::column, true}, {"words", KeyType::strings, true}}, file,
                                    QStringLiteral("read.tax.transfers")), std::back_inserter(problems));
    return problems;
}

ShortDates shortDatesNamed(const QString &name)
{
    return name == QStringLiteral("reiwa") ? ShortDates::reiwa : name == QStringLiteral("heisei") ? ShortDates::heisei : ShortDates::none;
}

} // namespace

Result<JournalRules> journalRules(const Layout &layout, const QStringList &header, int width, const Place &headerPlace)
{
    const QJsonObject &read = layout.read;
    const QJsonObject voucher = read[QStringLiteral("voucher")].toObject();
    const QJsonObject closing = read[QStringLiteral("closing")].toObject();
    const QJsonObject filter = read[QStringLiteral("rows")].toObject();
    const QJsonObject totals = read[QStringLiteral("totals")].toObject();
    ColumnFinder find{header, width, {}};
    JournalRules rules;
    rules.width = width;
    rules.rule = *ruleNamed(voucher[QStringLiteral("rule")].toString());
    rules.date = find.required(read, "date");
    rules.number = rules.rule == VoucherRule::numberAndDate || rules.rule == VoucherRule::number ? find.required(read, "number") : find.optional(read, "number");
    rules.flag = rules.rule == VoucherRule::flags || rules.rule == VoucherRule::start ? find.required(voucher, "flag") : -1;
    rules.closing = find.optional(closing, "column");
    rules.description = find.optional(read, "description");
    rules.entered = find.optional(read, "entered");
    rules.rowFilter = filter.isEmpty() ? -1 : find.required(filter, "column");
    rules.totals = find.optional(totals, "column");
    rules.totalWords = stringsAt(totals, QStringLiteral("words"));
    rules.sides = {sideColumns(find, read[QStringLiteral("debit")].toObject()), sideColumns(find, read[QStringLiteral("credit")].toObject())};
    rules.hasOneAmount = rules.sides[0].amount == rules.sides[1].amount;
    rules.compoundJoins = rules.rule == VoucherRule::compound || voucher[QStringLiteral("compound_joins")].toBool();
    rules.blankIsCompound = read[QStringLiteral("blank_is_compound")].toBool();
    for (std::size_t i = 0; i < rules.flags.size(); ++i)
        rules.flags[i] = stringsAt(voucher, QLatin1String(flagNames[i]));
    rules.closingNo = stringsAt(closing, QStringLiteral("no"));
    rules.rowValues = stringsAt(filter, QStringLiteral("values"));
    rules.compoundAccounts = stringsAt(read, QStringLiteral("compound_accounts"));
    rules.tax = taxRules(find, read[QStringLiteral("tax")].toObject(), rules.sides);
    rules.shortDates = shortDatesNamed(read[QStringLiteral("short_dates")].toString());
    Problems problems;
    for (const QString &name : find.missing)
        problems.push_back(importProblem(Severity::error, "import.column-missing", headerPlace, QCoreApplication::translate("import", "A column this file needs is missing."),
                                         QCoreApplication::translate("import", "Export the file again with all columns."), header.join(QStringLiteral(", ")), name));
    if (!problems.empty())
        return problems;
    return rules;
}

void takePreamble(JournalRules &rules, const Layout &layout, const std::vector<TextRow> &preamble)
{
    const QJsonObject keys = layout.read[QStringLiteral("preamble")].toObject();
    const auto valueOf = [&](const char *key) {
        const QString wanted = normalised(keys[QLatin1String(key)].toString());
        const auto it = std::ranges::find_if(preamble, [&](const TextRow &row) { return normalised(row.cells.value(0)) == wanted; });
        return it == preamble.end() || wanted.isEmpty() ? QString() : it->cells.value(1);
    };
    if (const std::optional<QDate> day = dateFrom(valueOf("closing_day")))
        rules.closingDay = day->year() * 10000 + day->month() * 100 + day->day();
    const QString bookkeeping = valueOf("bookkeeping");
    if (rules.tax.exclusiveValues.contains(bookkeeping))
        rules.bookkeeping = TaxBookkeeping::exclusive;
    else if (rules.tax.inclusiveValues.contains(bookkeeping))
        rules.bookkeeping = TaxBookkeeping::inclusive;
}

Problems checkJournalRules(const Layout &layout)
{
    const QString file = layout.id.text() + QStringLiteral(".json");
    Problems problems = checkJournalKeys(layout, file);
    if (!problems.empty())
        return problems;
    const QJsonObject voucher = layout.read[QStringLiteral("voucher")].toObject();
    const QString rule = voucher[QStringLiteral("rule")].toString();
    if (!ruleNamed(rule))
        problems.push_back(layoutProblem(file, QStringLiteral("read.voucher.rule"), QCoreApplication::translate("import", "The voucher rule of this layout is not known."), rule,
                                         QStringLiteral("flags, number_and_date, number, line, start, compound")));
    const bool usesNumber = rule.startsWith(QStringLiteral("number"));
    const bool usesFlag = rule == QStringLiteral("flags") || rule == QStringLiteral("start");
    if (problems.empty() && ((usesNumber && !layout.read.contains(QStringLiteral("number"))) || (usesFlag && !voucher.contains(QStringLiteral("flag")))))
        problems.push_back(layoutProblem(file, usesNumber ? QStringLiteral("read.number") : QStringLiteral("read.voucher.flag"),
                                         QCoreApplication::translate("import", "The voucher rule of this layout needs this column.")));
    const QString shortDates = layout.read[QStringLiteral("short_dates")].toString();
    if (!shortDates.isEmpty() && shortDatesNamed(shortDates) == ShortDates::none)
        problems.push_back(layoutProblem(file, QStringLiteral("read.short_dates"), QCoreApplication::translate("import", "The key %1 of this layout cannot be read.").arg(QStringLiteral("read.short_dates")),
                                         shortDates, QStringLiteral("reiwa, heisei")));
    return problems;
}

} // namespace smartsme
