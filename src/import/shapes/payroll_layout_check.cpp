// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/json_keys.h"
#include "import/shapes/payroll_columns.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace smartsme {

namespace {

const QStringList types = {QStringLiteral("officer"), QStringLiteral("regular"), QStringLiteral("part_time")};
const QStringList tests = {QStringLiteral("positive"), QStringLiteral("filled"), QStringLiteral("values")};
const QStringList files = {QStringLiteral("payroll"), QStringLiteral("wage_ledger"), QStringLiteral("attendance")};
const QStringList units = {QStringLiteral("minutes"), QStringLiteral("auto"), QStringLiteral("hour_dot_minute")};

/// A word of a layout that must be one of a few.
void checkWord(Problems &problems, const QString &file, const QJsonObject &object, const char *key, const QString &path, const QStringList &words)
{
    const QString word = object[QLatin1String(key)].toString();
    if (!word.isEmpty() && !words.contains(word))
        problems.push_back(layoutProblem(file, path, QCoreApplication::translate("import", "The key %1 of this layout cannot be read.").arg(path), word,
                                         words.join(QStringLiteral(" | "))));
}

} // namespace

Problems checkEmploymentRules(const Layout &layout)
{
    const QString file = layout.id.text() + QStringLiteral(".json");
    Problems problems;
    const QJsonArray rules = layout.read[QStringLiteral("type")].toArray();
    for (const QJsonValue &value : rules) {
        const QJsonObject rule = value.toObject();
        std::ranges::move(checkKeys(rule, {{"type", KeyType::string, true}, {"column", KeyType::column}, {"test", KeyType::string},
                                           {"values", KeyType::strings}, {"bonus_only", KeyType::flag}, {"remark", KeyType::flag}},
                                    file, QStringLiteral("read.type")), std::back_inserter(problems));
        const bool isTested = rule.contains(QStringLiteral("column"));
        if (!types.contains(rule[QStringLiteral("type")].toString()) || isTested != tests.contains(rule[QStringLiteral("test")].toString()))
            problems.push_back(layoutProblem(file, QStringLiteral("read.type"),
                                             QCoreApplication::translate("import", "A rule of the employment types of this layout cannot be read."), {},
                                             types.join(QStringLiteral(" | ")) + QStringLiteral("; ") + tests.join(QStringLiteral(" | "))));
    }
    if (rules.isEmpty() || rules.last().toObject().contains(QStringLiteral("column")))
        problems.push_back(layoutProblem(file, QStringLiteral("read.type"),
                                         QCoreApplication::translate("import", "The last rule of the employment types of this layout must hold always.")));
    return problems;
}

Problems checkPayrollLayout(const Layout &layout)
{
    const QString file = layout.id.text() + QStringLiteral(".json");
    const QJsonObject &read = layout.read;
    const bool hasPay = payrollKindOf(layout) != PayrollKind::attendance;
    Problems problems = checkKeys(read, {{"file", KeyType::string}, {"month", KeyType::object, true}, {"bonus", KeyType::object}, {"total", KeyType::object},
                                         {"person", KeyType::column}, {"settled", KeyType::object}, {"type", KeyType::objects, true},
                                         {"officer_pay", KeyType::strings}, {"bonus_pay", KeyType::strings}, {"commuting_total", KeyType::column}, {"commuting", KeyType::strings},
                                         {"employer_share_total", KeyType::column}, {"employer_share", KeyType::strings}, {"gross", KeyType::column, hasPay}, {"deductions", KeyType::column},
                                         {"net", KeyType::column}, {"hours", KeyType::object, true}, {"lowest_pay", KeyType::object},
                                         {"across", KeyType::string}, {"labels", KeyType::integer}}, file, QStringLiteral("read"));
    const auto add = [&](const char *key, std::initializer_list<KeySpec> keys) {
        std::ranges::move(checkKeys(read[QLatin1String(key)].toObject(), keys, file, QStringLiteral("read.") + QLatin1String(key)), std::back_inserter(problems));
    };
    add("month", {{"column", KeyType::column}, {"year", KeyType::column}, {"preamble", KeyType::strings}, {"sheet", KeyType::flag}, {"file_name", KeyType::pattern}});
    add("bonus", {{"column", KeyType::column}, {"values", KeyType::strings}, {"file_name", KeyType::pattern}, {"always", KeyType::flag}});
    if (read.contains(QStringLiteral("total")))
        add("total", {{"column", KeyType::column}, {"prefix", KeyType::string, true}, {"whole", KeyType::pattern, true}, {"optional", KeyType::flag}});
    if (read.contains(QStringLiteral("settled")))
        add("settled", {{"column", KeyType::column, true}, {"values", KeyType::strings, true}});
    add("hours", {{"total", KeyType::column}, {"parts", KeyType::strings}, {"overtime", KeyType::strings}, {"holiday", KeyType::strings},
                  {"night", KeyType::strings}, {"minutes", KeyType::strings}, {"unit", KeyType::string}});
    if (read.contains(QStringLiteral("lowest_pay")))
        add("lowest_pay", {{"base", KeyType::strings, true}, {"scheduled", KeyType::strings}, {"leave_hours", KeyType::strings},
                           {"days", KeyType::column}, {"leave_days", KeyType::column}});
    checkWord(problems, file, read, "file", QStringLiteral("read.file"), files);
    checkWord(problems, file, read[QStringLiteral("hours")].toObject(), "unit", QStringLiteral("read.hours.unit"), units);
    std::ranges::move(checkEmploymentRules(layout), std::back_inserter(problems));
    return problems;
}

} // namespace smartsme
