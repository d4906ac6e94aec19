// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/shapes/payroll_columns.h"

#include "core/number_text.h"
#include "import/json_keys.h"
#include "import/layout_match.h"

#include <QJsonArray>

#include <algorithm>

namespace smartsme {

namespace {

std::vector<int> columnsOf(const QJsonObject &object, const char *key, const QStringList &header)
{
    std::vector<int> found;
    for (const QString &name : stringsAt(object, QLatin1String(key))) {
        if (const int column = columnIndex(name, header); column >= 0 && std::ranges::find(found, column) == found.end())
            found.push_back(column);
    }
    return found;
}

int columnOf(const QJsonObject &object, const char *key, const QStringList &header)
{
    const QJsonValue value = object[QLatin1String(key)];
    return value.isUndefined() ? -1 : columnIndex(value, header);
}

/// A file may have the parts beside their sum.
std::vector<int> totalOrParts(const QJsonObject &object, const char *total, const char *parts, const QStringList &header)
{
    const int whole = columnOf(object, total, header);
    return whole >= 0 ? std::vector{whole} : columnsOf(object, parts, header);
}

EmploymentRule ruleOf(const QJsonObject &object, const QStringList &header)
{
    EmploymentRule rule;
    const QString type = object[QStringLiteral("type")].toString();
    rule.type = type == u"officer" ? EmploymentType::officer : type == u"regular" ? EmploymentType::regular : EmploymentType::partTime;
    const QString test = object[QStringLiteral("test")].toString();
    rule.test = test == u"positive" ? EmploymentRule::Test::positive
        : test == u"filled"         ? EmploymentRule::Test::filled
        : test == u"values"         ? EmploymentRule::Test::values
                                    : EmploymentRule::Test::always;
    rule.column = columnOf(object, "column", header);
    rule.values = stringsAt(object, QStringLiteral("values"));
    rule.isRemarked = object[QStringLiteral("remark")].toBool();
    rule.isForBonus = object[QStringLiteral("bonus_only")].toBool();
    return rule;
}

HoursUnit unitOf(const QString &word)
{
    return word == u"minutes" ? HoursUnit::minutes : word == u"auto" ? HoursUnit::told : word == u"hour_dot_minute" ? HoursUnit::maybeHourDotMinute : HoursUnit::decimal;
}

void takeHours(PayrollColumns &columns, const QJsonObject &hours, const QStringList &header)
{
    columns.hours = totalOrParts(hours, "total", "parts", header);
    columns.overtime = columnsOf(hours, "overtime", header);
    columns.holiday = columnsOf(hours, "holiday", header);
    columns.night = columnsOf(hours, "night", header);
    columns.minuteColumns = columnsOf(hours, "minutes", header);
    columns.hoursUnit = unitOf(hours[QStringLiteral("unit")].toString());
}

void takeLowestPay(PayrollColumns &columns, const QJsonObject &lowest, const QStringList &header)
{
    if (lowest.isEmpty())
        return;
    LowestPayColumns &pay = columns.lowestPay;
    pay.fixedPay = columnsOf(lowest, "base", header);
    if (pay.fixedPay.empty())
        return;
    for (int i = 0; i < header.size(); ++i) {
        if (countsForMinimumWage(header[i]) && std::ranges::find(pay.fixedPay, i) == pay.fixedPay.end())
            pay.fixedPay.push_back(i);
    }
    pay.scheduled = columnsOf(lowest, "scheduled", header);
    pay.leaveHours = columnsOf(lowest, "leave_hours", header);
    pay.days = columnOf(lowest, "days", header);
    pay.leaveDays = columnOf(lowest, "leave_days", header);
}

} // namespace

PayrollColumns PayrollColumns::of(const Layout &layout, const QStringList &header)
{
    const QJsonObject &read = layout.read;
    PayrollColumns columns;
    columns.officerPay = columnsOf(read, "officer_pay", header);
    columns.bonusPay = columnsOf(read, "bonus_pay", header);
    columns.commuting = totalOrParts(read, "commuting_total", "commuting", header);
    columns.employerShare = totalOrParts(read, "employer_share_total", "employer_share", header);
    columns.gross = columnOf(read, "gross", header);
    columns.deductions = columnOf(read, "deductions", header);
    columns.net = columnOf(read, "net", header);
    columns.month = columnOf(read[QStringLiteral("month")].toObject(), "column", header);
    columns.year = columnOf(read[QStringLiteral("month")].toObject(), "year", header);
    const QJsonObject bonus = read[QStringLiteral("bonus")].toObject();
    columns.bonus = columnOf(bonus, "column", header);
    columns.bonusValues = stringsAt(bonus, QStringLiteral("values"));
    const QJsonObject total = read[QStringLiteral("total")].toObject();
    const QJsonValue totalColumn = total[QStringLiteral("column")];
    for (const QJsonValue &one : totalColumn.isArray() || totalColumn.isUndefined() ? totalColumn.toArray() : QJsonArray{totalColumn}) {
        if (const int column = columnIndex(one, header); column >= 0)
            columns.totals.push_back(column);
    }
    columns.totalPrefix = total[QStringLiteral("prefix")].toString();
    columns.wholeTotal.setPattern(total[QStringLiteral("whole")].toString());
    columns.isTotalExpected = total.contains(QStringLiteral("whole")) && !total[QStringLiteral("optional")].toBool();
    columns.person = columnOf(read, "person", header);
    const QJsonObject settled = read[QStringLiteral("settled")].toObject();
    columns.settled = columnOf(settled, "column", header);
    columns.settledValues = stringsAt(settled, QStringLiteral("values"));
    for (const QJsonValue &rule : read[QStringLiteral("type")].toArray())
        columns.rules.push_back(ruleOf(rule.toObject(), header));
    takeHours(columns, read[QStringLiteral("hours")].toObject(), header);
    takeLowestPay(columns, read[QStringLiteral("lowest_pay")].toObject(), header);
    return columns;
}

std::vector<int> PayrollColumns::hourColumns() const
{
    std::vector<int> all;
    for (const auto &list : {hours, overtime, holiday, night, lowestPay.scheduled, lowestPay.leaveHours}) {
        for (const int column : list) {
            if (std::ranges::find(minuteColumns, column) == minuteColumns.end() && std::ranges::find(all, column) == all.end())
                all.push_back(column);
        }
    }
    return all;
}

PayrollKind payrollKindOf(const Layout &layout)
{
    const QString file = layout.read[QStringLiteral("file")].toString();
    return file == u"attendance" ? PayrollKind::attendance : file == u"wage_ledger" ? PayrollKind::wageLedger : PayrollKind::payroll;
}

QStringList itemNames(const Layout &layout)
{
    QStringList names;
    for (const char *key : {"officer_pay", "bonus_pay", "commuting_total", "commuting", "employer_share_total", "employer_share", "gross", "deductions", "net"})
        names << stringsAt(layout.read, QLatin1String(key));
    const QJsonObject hours = layout.read[QStringLiteral("hours")].toObject();
    for (const char *key : {"total", "parts", "overtime", "holiday", "night"})
        names << stringsAt(hours, QLatin1String(key));
    const QJsonObject lowest = layout.read[QStringLiteral("lowest_pay")].toObject();
    for (const char *key : {"base", "scheduled", "leave_hours", "days", "leave_days"})
        names << stringsAt(lowest, QLatin1String(key));
    for (QString &name : names)
        name = normalised(name);
    return names;
}

bool countsForMinimumWage(const QString &allowance)
{
    static const QRegularExpression allowanceName(QStringLiteral("手当(\\(支給\\))?$"));
    static const QRegularExpression excluded(QStringLiteral("残業|時間外|深夜|休日|休出|割増|普通|法定|所定|通勤|交通|家族|扶養|配偶|子女|子ども|育児|精勤|皆勤|賞与|期末|決算|"
                                                            "結婚|慶弔|祝|見舞|退職|出張|夜勤|宿直|日直|合計|課税"));
    const QString name = normalised(allowance);
    return allowanceName.match(name).hasMatch() && !excluded.match(name).hasMatch();
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
    const QJsonObject bonus = layout.read[QStringLiteral("bonus")].toObject();
    const QString pattern = bonus[QStringLiteral("file_name")].toString();
    return bonus[QStringLiteral("always")].toBool()
        || (!pattern.isEmpty() && QRegularExpression(pattern).match(fileName.normalized(QString::NormalizationForm_C)).hasMatch());
}

} // namespace smartsme
