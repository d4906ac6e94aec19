// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/shapes/payroll_columns.h"

#include "import/json_keys.h"
#include "import/layout_match.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace smartsme {

namespace {

const QStringList types = {QStringLiteral("officer"), QStringLiteral("regular"), QStringLiteral("part_time")};
const QStringList tests = {QStringLiteral("positive"), QStringLiteral("filled"), QStringLiteral("values")};

std::vector<int> columnsOf(const QJsonObject &object, const char *key, const QStringList &header)
{
    std::vector<int> found;
    for (const QString &name : stringsAt(object, QLatin1String(key))) {
        if (const int column = columnIndex(name, header); column >= 0)
            found.push_back(column);
    }
    return found;
}

int columnOf(const QJsonObject &object, const char *key, const QStringList &header)
{
    const QJsonValue value = object[QLatin1String(key)];
    return value.isUndefined() ? -1 : columnIndex(value, header);
}

EmploymentRule ruleOf(const QJsonObject &object, const QStringList &header)
{
    EmploymentRule rule;
    const qsizetype type = types.indexOf(object[QStringLiteral("type")].toString());
    rule.type = type == 0 ? EmploymentType::officer : type == 1 ? EmploymentType::regular : EmploymentType::partTime;
    const qsizetype test = tests.indexOf(object[QStringLiteral("test")].toString());
    rule.test = test == 0 ? EmploymentRule::Test::positive
        : test == 1       ? EmploymentRule::Test::filled
        : test == 2       ? EmploymentRule::Test::values
                          : EmploymentRule::Test::always;
    rule.column = columnOf(object, "column", header);
    rule.values = stringsAt(object, QStringLiteral("values"));
    rule.isRemarked = object[QStringLiteral("remark")].toBool();
    rule.isForBonus = object[QStringLiteral("bonus_only")].toBool();
    return rule;
}

Problems checkRules(const Layout &layout, const QString &file)
{
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

} // namespace

PayrollColumns PayrollColumns::of(const Layout &layout, const QStringList &header)
{
    const QJsonObject &read = layout.read;
    PayrollColumns columns;
    columns.officerPay = columnsOf(read, "officer_pay", header);
    columns.bonusPay = columnsOf(read, "bonus_pay", header);
    columns.commuting = columnsOf(read, "commuting", header);
    columns.gross = columnOf(read, "gross", header);
    columns.deductions = columnOf(read, "deductions", header);
    columns.net = columnOf(read, "net", header);
    columns.month = columnOf(read[QStringLiteral("month")].toObject(), "column", header);
    const QJsonObject bonus = read[QStringLiteral("bonus")].toObject();
    columns.bonus = columnOf(bonus, "column", header);
    columns.bonusValues = stringsAt(bonus, QStringLiteral("values"));
    const QJsonObject total = read[QStringLiteral("total")].toObject();
    columns.total = columnOf(total, "column", header);
    columns.totalPrefix = total[QStringLiteral("prefix")].toString();
    columns.wholeTotals = stringsAt(total, QStringLiteral("whole"));
    for (const QJsonValue &rule : read[QStringLiteral("type")].toArray())
        columns.rules.push_back(ruleOf(rule.toObject(), header));
    const QJsonObject hours = read[QStringLiteral("hours")].toObject();
    if (const int whole = columnOf(hours, "total", header); whole >= 0)
        columns.hours = {whole};
    else
        columns.hours = columnsOf(hours, "parts", header);
    columns.overtime = columnsOf(hours, "overtime", header);
    columns.holiday = columnsOf(hours, "holiday", header);
    columns.night = columnsOf(hours, "night", header);
    return columns;
}

Problems checkPayrollLayout(const Layout &layout)
{
    const QString file = layout.id.text() + QStringLiteral(".json");
    const QJsonObject &read = layout.read;
    Problems problems = checkKeys(read, {{"month", KeyType::object, true}, {"bonus", KeyType::object}, {"total", KeyType::object}, {"type", KeyType::objects, true},
                                         {"officer_pay", KeyType::strings}, {"bonus_pay", KeyType::strings}, {"commuting", KeyType::strings},
                                         {"gross", KeyType::column, true}, {"deductions", KeyType::column}, {"net", KeyType::column},
                                         {"hours", KeyType::object, true}}, file, QStringLiteral("read"));
    const auto add = [&](const char *key, std::initializer_list<KeySpec> keys) {
        std::ranges::move(checkKeys(read[QLatin1String(key)].toObject(), keys, file, QStringLiteral("read.") + QLatin1String(key)), std::back_inserter(problems));
    };
    add("month", {{"column", KeyType::column}, {"file_name", KeyType::pattern}});
    add("bonus", {{"column", KeyType::column}, {"values", KeyType::strings}, {"file_name", KeyType::pattern}});
    if (read.contains(QStringLiteral("total")))
        add("total", {{"column", KeyType::column, true}, {"prefix", KeyType::string, true}, {"whole", KeyType::strings, true}});
    add("hours", {{"total", KeyType::column}, {"parts", KeyType::strings}, {"overtime", KeyType::strings}, {"holiday", KeyType::strings}, {"night", KeyType::strings}});
    std::ranges::move(checkRules(layout, file), std::back_inserter(problems));
    return problems;
}

std::optional<Month> monthOfFileName(const Layout &layout, const QString &fileName)
{
    const QString pattern = layout.read[QStringLiteral("month")].toObject()[QStringLiteral("file_name")].toString();
    if (pattern.isEmpty())
        return std::nullopt;
    // File systems may keep names decomposed (プ as フ + ゜).
    const auto match = QRegularExpression(pattern).match(fileName.normalized(QString::NormalizationForm_C));
    const int year = match.captured(QStringLiteral("year")).toInt();
    const int month = match.captured(QStringLiteral("month")).toInt();
    if (!match.hasMatch() || year < 1900 || year > 2200 || month < 1 || month > 12)
        return std::nullopt;
    return Month(year, month);
}

bool isBonusFileName(const Layout &layout, const QString &fileName)
{
    const QString pattern = layout.read[QStringLiteral("bonus")].toObject()[QStringLiteral("file_name")].toString();
    return !pattern.isEmpty() && QRegularExpression(pattern).match(fileName.normalized(QString::NormalizationForm_C)).hasMatch();
}

} // namespace smartsme
