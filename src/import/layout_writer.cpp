// SPDX-License-Identifier: GPL-3.0-or-later
// A draft written down as the bytes of a layout file: the other half of layout_draft.h.
#include "import/layout_draft.h"

#include "core/number_text.h"
#include "import/shapes/payroll_reading.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>

namespace smartsme {

namespace {

using Meaning = ColumnMeaning;

bool has(const LayoutDraft &draft, Meaning meaning)
{
    return std::ranges::find(draft.columns, meaning) != draft.columns.end();
}

bool standsOnce(const QStringList &headings, qsizetype column)
{
    const QString heading = normalised(headings.value(column));
    return !heading.isEmpty() && std::ranges::count_if(headings, [&](const QString &other) { return normalised(other) == heading; }) == 1;
}

/// Columns as the layout names them: by a heading that stands once, else by number.
class ColumnNames
{
public:
    ColumnNames(const LayoutDraft &draft, const FileHead &sample) : m_draft(draft), m_headings(headingsOf(draft, sample)) {}
    bool isUnique(qsizetype column) const { return standsOnce(m_headings, column); }
    QString heading(qsizetype at) const { return m_headings.value(at); }
    QJsonValue column(qsizetype at) const { return isUnique(at) ? QJsonValue(m_headings[at]) : QJsonValue(static_cast<int>(at) + 1); }
    QJsonValue of(Meaning meaning) const
    {
        const auto it = std::ranges::find(m_draft.columns, meaning);
        return it == m_draft.columns.end() ? QJsonValue(QJsonValue::Undefined) : column(it - m_draft.columns.begin());
    }
    /// Only columns with a heading of their own can be added up.
    QJsonArray allOf(Meaning meaning) const
    {
        QJsonArray names;
        for (std::size_t i = 0; i < m_draft.columns.size(); ++i) {
            if (m_draft.columns[i] == meaning && isUnique(static_cast<qsizetype>(i)))
                names << m_headings[static_cast<qsizetype>(i)];
        }
        return names;
    }
    void put(QJsonObject &object, const char *key, Meaning meaning) const
    {
        if (const QJsonValue column = of(meaning); !column.isUndefined())
            object[QLatin1String(key)] = column;
    }
    void putAll(QJsonObject &object, const char *key, Meaning meaning) const
    {
        if (const QJsonArray columns = allOf(meaning); !columns.isEmpty())
            object[QLatin1String(key)] = columns;
    }
private:
    const LayoutDraft &m_draft;
    QStringList m_headings;
};

Text kindText(DraftKind kind)
{
    switch (kind) {
    case DraftKind::journal: return {QStringLiteral("仕訳（列を教えた形式）"), QStringLiteral("journal (taught)")};
    case DraftKind::balances: return {QStringLiteral("残高・決算の表（列を教えた形式）"), QStringLiteral("table of balances (taught)")};
    case DraftKind::payroll: return {QStringLiteral("給与（列を教えた形式）"), QStringLiteral("payroll (taught)")};
    case DraftKind::attendance: return {QStringLiteral("勤怠（列を教えた形式）"), QStringLiteral("attendance (taught)")};
    }
    Q_UNREACHABLE();
}

QJsonObject taxWords()
{
    return {{QStringLiteral("purchases"), QJsonArray{QStringLiteral("仕入")}},
            {QStringLiteral("sales"), QJsonArray{QStringLiteral("売上")}},
            {QStringLiteral("paid_accounts"), QJsonArray{QStringLiteral("仮払消費税"), QStringLiteral("仮払消費税等")}},
            {QStringLiteral("received_accounts"), QJsonArray{QStringLiteral("仮受消費税"), QStringLiteral("仮受消費税等")}}};
}

QJsonObject journalRead(const LayoutDraft &draft, const ColumnNames &names)
{
    QJsonObject read;
    names.put(read, "date", Meaning::date);
    names.put(read, "number", Meaning::voucherNumber);
    if (!draft.shortDates.isEmpty())
        read[QStringLiteral("short_dates")] = draft.shortDates;
    QJsonObject debit;
    names.put(debit, "account", Meaning::debitAccount);
    names.put(debit, "amount", has(draft, Meaning::debitAmount) ? Meaning::debitAmount : Meaning::amount);
    names.put(debit, "tax", Meaning::debitTax);
    names.put(debit, "tax_class", Meaning::debitTaxClass);
    names.put(debit, "department", Meaning::debitDepartment);
    QJsonObject credit;
    names.put(credit, "account", Meaning::creditAccount);
    names.put(credit, "amount", has(draft, Meaning::creditAmount) ? Meaning::creditAmount : Meaning::amount);
    names.put(credit, "tax", Meaning::creditTax);
    names.put(credit, "tax_class", Meaning::creditTaxClass);
    names.put(credit, "department", Meaning::creditDepartment);
    read[QStringLiteral("debit")] = debit;
    read[QStringLiteral("credit")] = credit;
    read[QStringLiteral("voucher")] = QJsonObject{{QStringLiteral("rule"), has(draft, Meaning::voucherNumber) ? QStringLiteral("number_and_date") : QStringLiteral("line")}};
    read[QStringLiteral("tax")] = taxWords();
    read[QStringLiteral("compound_accounts")] = QJsonArray{QStringLiteral("諸口"), QStringLiteral("複合")};
    return read;
}

QJsonObject balancesRead(const ColumnNames &names)
{
    QJsonObject read;
    names.put(read, "account", Meaning::account);
    names.put(read, "section", Meaning::section);
    names.put(read, "opening", Meaning::opening);
    names.put(read, "debit", Meaning::debit);
    names.put(read, "credit", Meaning::credit);
    names.put(read, "closing", Meaning::closing);
    names.put(read, "amount", Meaning::amount);
    read[QStringLiteral("statements")] = QJsonObject{{QStringLiteral("balance_sheet"), QJsonArray{QStringLiteral("貸借対照表"), QStringLiteral("BS"), QStringLiteral("B/S")}},
                                                     {QStringLiteral("profit_and_loss"), QJsonArray{QStringLiteral("損益計算書"), QStringLiteral("PL"), QStringLiteral("P/L")}},
                                                     {QStringLiteral("manufacturing_cost"), QJsonArray{QStringLiteral("製造原価報告書"), QStringLiteral("CR")}}};
    read[QStringLiteral("period")] = QJsonObject{{QStringLiteral("keys"), QJsonArray{QStringLiteral("会計期間"), QStringLiteral("集計期間"), QStringLiteral("対象期間"), QStringLiteral("期間")}}};
    read[QStringLiteral("tax")] = QJsonObject{{QStringLiteral("keys"), QJsonArray{QStringLiteral("税抜/税込"), QStringLiteral("消費税")}},
                                              {QStringLiteral("exclusive"), QJsonArray{QStringLiteral("税抜"), QStringLiteral("税抜経理")}},
                                              {QStringLiteral("inclusive"), QJsonArray{QStringLiteral("税込"), QStringLiteral("税込経理")}}};
    return read;
}

QJsonObject typeRule(const char *type, const QJsonValue &column, const QStringList &values)
{
    return {{QStringLiteral("type"), QLatin1String(type)}, {QStringLiteral("column"), column}, {QStringLiteral("test"), QStringLiteral("values")},
            {QStringLiteral("values"), QJsonArray::fromStringList(values)}};
}

QJsonArray employmentRules(const ColumnNames &names)
{
    QJsonArray rules;
    for (const QJsonValue &pay : names.allOf(Meaning::officerPay))
        rules << QJsonObject{{QStringLiteral("type"), QStringLiteral("officer")}, {QStringLiteral("column"), pay}, {QStringLiteral("test"), QStringLiteral("positive")}};
    if (const QJsonValue column = names.of(Meaning::employmentType); !column.isUndefined()) {
        rules << typeRule("officer", column, {QStringLiteral("役員"), QStringLiteral("取締役"), QStringLiteral("代表取締役"), QStringLiteral("監査役")});
        rules << typeRule("part_time", column, {QStringLiteral("パート"), QStringLiteral("アルバイト"), QStringLiteral("パートタイマー"), QStringLiteral("パート・アルバイト"),
                                                QStringLiteral("非常勤"), QStringLiteral("臨時"), QStringLiteral("時給"), QStringLiteral("日給")});
    }
    rules << QJsonObject{{QStringLiteral("type"), QStringLiteral("regular")}};
    return rules;
}

/// A row that sums the others begins with 合計 in a column of texts; it must not count as a person. It need not stand in the sample.
/// Columns that nobody chose go by their numbers: over them a name may stand.
QJsonObject totalRule(const LayoutDraft &draft, const ColumnNames &names)
{
    const auto isNumber = [](Meaning meaning) { return valueKindOf(meaning) == ValueKind::amount || valueKindOf(meaning) == ValueKind::hours; };
    QJsonArray texts;
    for (std::size_t i = 0; i < draft.columns.size(); ++i) {
        const auto column = static_cast<qsizetype>(i);
        if (!isNumber(draft.columns[i]))
            texts << (draft.columns[i] != Meaning::none || isNameLabel(names.heading(column)) ? names.column(column) : QJsonValue(static_cast<int>(i) + 1));
    }
    if (texts.isEmpty())
        return {};
    return {{QStringLiteral("column"), texts}, {QStringLiteral("prefix"), QStringLiteral("合計")}, {QStringLiteral("whole"), QStringLiteral("^[【\\[]?(総?合計|総計)")},
            {QStringLiteral("optional"), true}};
}

QJsonObject payrollRead(const LayoutDraft &draft, const ColumnNames &names)
{
    QJsonObject read;
    QJsonObject month{{QStringLiteral("preamble"), QJsonArray{QStringLiteral("対象年月"), QStringLiteral("支給年月"), QStringLiteral("支給日"), QStringLiteral("支給月")}},
                      {QStringLiteral("sheet"), true},
                      {QStringLiteral("file_name"), QStringLiteral("(?<!\\d)(?<year>20\\d{2})[年_./-]?(?<month>1[0-2]|0?[1-9])")}};
    const bool isAttendance = draft.kind == DraftKind::attendance;
    names.put(month, "column", isAttendance ? Meaning::date : Meaning::payday);
    read[QStringLiteral("month")] = month;
    if (isAttendance)
        read[QStringLiteral("file")] = QStringLiteral("attendance");
    names.put(read, "person", Meaning::person);
    if (const QJsonValue run = names.of(Meaning::payRun); !run.isUndefined())
        read[QStringLiteral("bonus")] = QJsonObject{{QStringLiteral("column"), run}, {QStringLiteral("values"), QJsonArray{QStringLiteral("賞与"), QStringLiteral("ボーナス")}}};
    else if (!isAttendance)
        read[QStringLiteral("bonus")] = QJsonObject{{QStringLiteral("file_name"), QStringLiteral("賞与|bonus|syouyo|shoyo")}};
    if (const QJsonObject total = totalRule(draft, names); !total.isEmpty())
        read[QStringLiteral("total")] = total;
    read[QStringLiteral("type")] = employmentRules(names);
    names.putAll(read, "officer_pay", Meaning::officerPay);
    names.putAll(read, "bonus_pay", Meaning::bonusPay);
    names.putAll(read, "commuting", Meaning::commuting);
    names.put(read, "gross", Meaning::gross);
    names.put(read, "deductions", Meaning::deductions);
    names.put(read, "net", Meaning::net);
    QJsonObject hours;
    if (names.allOf(Meaning::hours).size() > 1)
        names.putAll(hours, "parts", Meaning::hours);
    else
        names.put(hours, "total", Meaning::hours);
    names.putAll(hours, "overtime", Meaning::overtime);
    names.putAll(hours, "holiday", Meaning::holidayHours);
    names.putAll(hours, "night", Meaning::nightHours);
    hours[QStringLiteral("unit")] = QStringLiteral("auto");
    read[QStringLiteral("hours")] = hours;
    return read;
}

/// Files without headings are known by their width and by their name, whose digits are dates or counters.
QJsonObject recogniseWithoutHeadings(const LayoutDraft &draft, const FileHead &sample)
{
    const int width = static_cast<int>(draft.columns.size());
    QString pattern = QRegularExpression::escape(QFileInfo(sample.fileName).completeBaseName().normalized(QString::NormalizationForm_C));
    pattern.replace(QRegularExpression(QStringLiteral("\\d+")), QStringLiteral("\\d+"));
    return {{QStringLiteral("columns"), QJsonObject{{QStringLiteral("at_least"), width}, {QStringLiteral("at_most"), width}}},
            {QStringLiteral("file_name"), QLatin1Char('^') + pattern}};
}

LayoutId idOf(const LayoutDraft &draft, const QJsonObject &recognise)
{
    const QByteArray told = QByteArray::number(static_cast<int>(draft.kind)) + QJsonDocument(recognise).toJson(QJsonDocument::Compact);
    return LayoutId(QStringLiteral("own_") + QString::fromLatin1(QCryptographicHash::hash(told, QCryptographicHash::Sha256).toHex().first(10)));
}

const char *shapeOf(DraftKind kind)
{
    switch (kind) {
    case DraftKind::journal: return "journal";
    case DraftKind::balances: return "annual_amounts";
    case DraftKind::payroll:
    case DraftKind::attendance: return "payroll_rows";
    }
    Q_UNREACHABLE();
}

} // namespace

QStringList knownHeadings(const LayoutDraft &draft, const FileHead &sample)
{
    const QStringList headings = headingsOf(draft, sample);
    QStringList names;
    for (std::size_t i = 0; i < draft.columns.size(); ++i) {
        const auto column = static_cast<qsizetype>(i);
        if (draft.columns[i] != Meaning::none && standsOnce(headings, column))
            names << headings[column];
    }
    return names;
}

Result<Layout> layoutOf(const LayoutDraft &draft, const FileHead &sample)
{
    const ColumnNames names(draft, sample);
    Layout layout;
    layout.recognise = recogniseWithoutHeadings(draft, sample);
    if (draft.headerRow >= 0) {
        const auto last = std::ranges::find_if(draft.columns.rbegin(), draft.columns.rend(), [](Meaning m) { return m != Meaning::none; });
        layout.recognise = {{QStringLiteral("header"), QJsonArray::fromStringList(knownHeadings(draft, sample))},
                            {QStringLiteral("columns"), QJsonObject{{QStringLiteral("at_least"), static_cast<int>(draft.columns.rend() - last)}}}};
    }
    switch (draft.kind) {
    case DraftKind::journal: layout.read = journalRead(draft, names); break;
    case DraftKind::balances: layout.read = balancesRead(names); break;
    case DraftKind::payroll:
    case DraftKind::attendance: layout.read = payrollRead(draft, names); break;
    }
    layout.id = idOf(draft, layout.recognise);
    layout.kind = kindText(draft.kind);
    const QString typed = draft.name.trimmed();
    const QString file = QFileInfo(sample.fileName).completeBaseName();
    const bool isOfPeople = draft.kind == DraftKind::payroll || draft.kind == DraftKind::attendance;
    layout.product = !typed.isEmpty() ? Text{typed, typed} : isOfPeople ? layout.kind : Text{file, file};   // a file of people may be named after one
    layout.shape = QLatin1String(shapeOf(draft.kind));
    layout.source = QStringLiteral("taught by the person who uses it");
    layout.encodings = {encodingName(sample.encoding)};
    Result<Layout> parsed = LayoutShelf::parse(LayoutShelf::json(layout), layout.id.text() + QStringLiteral(".json"));
    if (parsed)
        parsed->isOwn = true;
    return parsed;
}

} // namespace smartsme
