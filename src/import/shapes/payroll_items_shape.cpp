// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/shapes/payroll_items_shape.h"

#include "core/number_text.h"
#include "import/import_problem.h"
#include "import/json_keys.h"
#include "import/layout_match.h"
#include "import/shapes/payroll_item_names.h"
#include "import/shapes/payroll_sheets.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QSet>

#include <algorithm>

namespace smartsme {

namespace {

/// A ledger of one person or a list of one payment has some hundred items at most.
constexpr std::size_t mostItems = 5'000;

/// How many lines above the column heads may tell of the person.
constexpr std::size_t mostLinesAbove = 8;

enum class Across { persons, months };

Across acrossOf(const Layout &layout)
{
    return layout.read[QStringLiteral("across")].toString() == u"months" ? Across::months : Across::persons;
}

class ItemsReading : public SheetReading
{
public:
    ItemsReading(const Layout &layout, const SourceFile &source, const ImportOptions &options, PayrollReading &slips, bool isText);
    void startSheet(int sheet, const QString &name) override;
    void take(const TextRow &row) override;
    void endSheet() override;

private:
    void startBlock();
    void endBlock();
    void readPersons();
    void readMonths();
    std::vector<std::optional<PaymentHead>> monthsOf(const TextRow &head);
    std::optional<int> yearAbove() const;
    bool isPayWithoutMonth(qsizetype column, const std::vector<std::optional<PaymentHead>> &heads) const;
    void addFacts(QStringList &header, std::vector<qint64> &lines, QStringList &cells) const;
    bool startTable(const QStringList &header, qint64 line);
    PayrollRow rowOf(qsizetype column, const std::vector<qint64> &lines) const;
    bool isItem(const TextRow &row) const;
    bool addSlipped(std::size_t first);
    std::optional<PayrollRow::Kind> kindOf(const QStringList &cellsAbove) const;

    const Layout &m_layout;
    const SourceFile &m_source;
    const ImportOptions &m_options;
    PayrollReading &m_slips;
    const bool m_isText;
    const Across m_across;
    const int m_labelColumns;
    const QStringList m_items;
    QString m_sheetLabel;
    PaymentHead m_above;
    std::vector<TextRow> m_linesAbove;
    std::vector<TextRow> m_rows;
    bool m_isTooLong = false;
};

ItemsReading::ItemsReading(const Layout &layout, const SourceFile &source, const ImportOptions &options, PayrollReading &slips, bool isText)
    : m_layout(layout), m_source(source), m_options(options), m_slips(slips), m_isText(isText), m_across(acrossOf(layout)),
      m_labelColumns(itemNameColumns(layout)), m_items(itemNames(layout))
{
}

void ItemsReading::startSheet(int sheet, const QString &name)
{
    m_sheetLabel = name.isEmpty() ? QString() : sheetLabel(sheet);
    m_above = paymentOfSheet(m_layout, name);
    m_rows.clear();
    m_linesAbove.clear();
    m_isTooLong = false;
}

void ItemsReading::take(const TextRow &row)
{
    takePreamble(m_layout, row, m_above);
    if (m_across == Across::months && isPaymentHeadRow(row, m_labelColumns)) {
        endBlock();
        startBlock();
    }
    if (m_rows.size() < mostItems) {
        m_rows.push_back(row);
    } else if (!std::exchange(m_isTooLong, true)) {
        m_slips.add(importProblem(Severity::error, "import.payroll-row-slipped", {m_source.name, m_sheetLabel, row.line, 0},
                                  QCoreApplication::translate("import", "This list has more items than a payroll can have."),
                                  QCoreApplication::translate("import", "Export it again with one row per item.")));
    }
}

/// The lines before the heads of a block tell of its person.
void ItemsReading::startBlock()
{
    const std::size_t count = std::min(m_rows.size(), mostLinesAbove);
    m_linesAbove.assign(m_rows.end() - static_cast<std::ptrdiff_t>(count), m_rows.end());
    m_rows.clear();
}

void ItemsReading::endSheet()
{
    endBlock();
}

void ItemsReading::endBlock()
{
    if (m_across == Across::persons)
        readPersons();
    else if (!m_rows.empty() && isPaymentHeadRow(m_rows.front(), m_labelColumns))
        readMonths();
}

bool ItemsReading::startTable(const QStringList &header, qint64 line)
{
    m_slips.startTable(header, m_above);
    if (m_slips.columns().gross >= 0 || payrollKindOf(m_layout) == PayrollKind::attendance)
        return true;
    m_slips.add(importProblem(Severity::error, "import.payroll-item-missing", {m_source.name, m_sheetLabel, line, 0},
                              QCoreApplication::translate("import", "The sum of pay is missing in this table."),
                              QCoreApplication::translate("import", "Export it with the item named."), {},
                              stringsAt(m_layout.read, QStringLiteral("gross")).join(QStringLiteral(" / "))));
    return false;
}

PayrollRow ItemsReading::rowOf(qsizetype column, const std::vector<qint64> &lines) const
{
    PayrollRow row;
    for (const TextRow &item : m_rows)
        row.cells << item.cells.value(column);
    row.place = Place{m_source.name, m_sheetLabel, m_rows.front().line, static_cast<int>(column) + 1};
    row.lines = lines;
    return row;
}

/// A row of items that has more or fewer cells than the others: its amounts cannot be told apart. Text files only.
bool ItemsReading::addSlipped(std::size_t first)
{
    const qsizetype columns = m_rows[first].cells.size();
    bool isFound = false;
    for (std::size_t i = first; m_isText && i < m_rows.size(); ++i) {
        const TextRow &row = m_rows[i];
        if (row.cells.size() == columns || !isItem(row))
            continue;
        if (!std::exchange(isFound, true))
            m_slips.startTable(m_rows[first].cells, m_above);
        PayrollRow slipped{row.cells, Place{m_source.name, m_sheetLabel, row.line, 0}};
        slipped.isSlipped = true;
        slipped.kind = PayrollRow::Kind::slip;
        m_slips.take(std::move(slipped));
    }
    return isFound;
}

bool ItemsReading::isItem(const TextRow &row) const
{
    return m_items.contains(normalised(itemNameOf(row, m_labelColumns)));
}

void ItemsReading::readPersons()
{
    const auto found = std::ranges::find_if(m_rows, [&](const TextRow &row) { return isItem(row); });
    const auto first = static_cast<std::size_t>(found - m_rows.begin());
    if (found == m_rows.end() || addSlipped(first))
        return;
    QStringList header;
    std::vector<qint64> lines;
    qsizetype columns = 0;
    for (const TextRow &row : m_rows) {
        header << itemNameOf(row, m_labelColumns);
        lines.push_back(row.line);
        columns = std::max(columns, row.cells.size());
    }
    if (!startTable(header, found->line))
        return;
    std::vector<PayrollRow> sums;
    for (qsizetype column = m_labelColumns; column < columns; ++column) {
        PayrollRow slip = rowOf(column, lines);
        const std::optional<PayrollRow::Kind> kind = kindOf(slip.cells.first(static_cast<qsizetype>(first)));
        if (!kind)
            continue;
        slip.kind = *kind;
        for (const QString &cell : slip.cells.first(static_cast<qsizetype>(first)))
            m_slips.noteName(cell);
        if (*kind == PayrollRow::Kind::wholeTotal)
            sums.push_back(std::move(slip));
        else
            m_slips.take(std::move(slip));
    }
    for (PayrollRow &sum : sums)    // the sum of all may stand before the last department
        m_slips.take(std::move(sum));
}

/// Whether a column is a person or the sum of all, by its cells above the items; nothing for the sum of some.
std::optional<PayrollRow::Kind> ItemsReading::kindOf(const QStringList &cellsAbove) const
{
    const QJsonObject total = m_layout.read[QStringLiteral("total")].toObject();
    const QString prefix = total[QStringLiteral("prefix")].toString();
    const QRegularExpression whole(total[QStringLiteral("whole")].toString());
    bool isSum = false;
    for (const QString &raw : cellsAbove) {
        const QString cell = normalised(raw);
        if (!cell.isEmpty() && !whole.pattern().isEmpty() && whole.match(cell).hasMatch())
            return PayrollRow::Kind::wholeTotal;
        isSum = isSum || (!prefix.isEmpty() && cell.startsWith(prefix)) || isSumHead(cell);
    }
    return isSum ? std::nullopt : std::optional(PayrollRow::Kind::slip);
}

/// The year that stands in the lines above or in the file name, for column heads such as 1月度. The day somebody was born or hired, or
/// the list was printed, tells nothing.
std::optional<int> ItemsReading::yearAbove() const
{
    if (m_above.year)
        return m_above.year;
    static const QRegularExpression otherDays(QStringLiteral("生年|誕生|入社|雇入|退職|印刷|作成|出力"));
    for (const TextRow &row : m_linesAbove) {
        bool isOther = false;
        for (const QString &cell : row.cells) {
            const bool isBesideOther = std::exchange(isOther, otherDays.match(normalised(cell)).hasMatch());
            if (const PaymentHead head = paymentIn(cell); head.year && !isOther && !isBesideOther && !dateFrom(cell))
                return head.year;
        }
    }
    static const QRegularExpression year(QStringLiteral("(?<!\\d)(20\\d\\d)(?!\\d{3})"));
    if (const auto match = year.match(m_source.name); match.hasMatch())
        return match.captured(1).toInt();
    return m_options.month ? std::optional(m_options.month->year()) : std::nullopt;
}

std::vector<std::optional<PaymentHead>> ItemsReading::monthsOf(const TextRow &row)
{
    std::vector<std::optional<PaymentHead>> heads(static_cast<std::size_t>(row.cells.size()));
    for (qsizetype column = m_labelColumns; column < row.cells.size(); ++column)
        heads[static_cast<std::size_t>(column)] = paymentHead(row.cells[column]);
    const auto isSalaryOf = [](int month) { return [month](const std::optional<PaymentHead> &head) { return head && !head->isBonus && head->month == month; }; };
    std::optional<int> year = yearAbove();
    int before = 0;
    for (const bool isBonus : {false, true}) {
        for (std::optional<PaymentHead> &head : heads) {
            if (!head || head->isBonus != isBonus)
                continue;
            if (const auto salary = std::ranges::find_if(heads, isSalaryOf(*head->month)); isBonus && !head->year && salary != heads.end()) {
                head->year = (*salary)->year;   // 7月賞与 behind 12月 is paid with 7月
                continue;
            }
            if (head->year) {
                year = head->year;
            } else if (year) {
                if (*head->month < before)   // 12月度, 1月度: the next year
                    ++*year;
                head->year = year;
            }
            before = *head->month;
        }
    }
    return heads;
}

/// Pay in a column whose head tells no month (夏季賞与), behind one that does: it cannot be dropped, and no year must be guessed.
bool ItemsReading::isPayWithoutMonth(qsizetype column, const std::vector<std::optional<PaymentHead>> &heads) const
{
    static const QRegularExpression sumOfSome(QStringLiteral("計$|平均$"));
    const QString head = normalised(m_rows.front().cells[column]);
    const int gross = m_slips.columns().gross;
    if (head.isEmpty() || gross < 0 || sumOfSome.match(head).hasMatch())
        return false;
    const bool isBehind = std::any_of(heads.begin(), heads.begin() + column, [](const std::optional<PaymentHead> &before) { return before.has_value(); });
    return isBehind && yenFrom(m_rows[static_cast<std::size_t>(gross)].cells.value(column)).value_or(Yen(0)) != Yen(0);
}

/// Labels of the rules of employment types that stand in the lines above, with what stands beside them.
void ItemsReading::addFacts(QStringList &header, std::vector<qint64> &lines, QStringList &cells) const
{
    QSet<QString> wanted;
    for (const QJsonValue &rule : m_layout.read[QStringLiteral("type")].toArray()) {
        for (const QString &name : stringsAt(rule.toObject(), QStringLiteral("column")))
            wanted.insert(normalised(name));
    }
    for (const TextRow &row : m_linesAbove) {
        for (qsizetype i = 0; i + 1 < row.cells.size(); ++i) {
            if (isNameLabel(row.cells[i]))
                m_slips.noteName(row.cells[i + 1]);
            if (!row.cells[i].isEmpty() && wanted.contains(normalised(row.cells[i]))) {
                header << row.cells[i];
                lines.push_back(row.line);
                cells << row.cells[i + 1];
            }
        }
    }
}

void ItemsReading::readMonths()
{
    if (addSlipped(0))
        return;
    const std::vector<std::optional<PaymentHead>> heads = monthsOf(m_rows.front());
    QStringList header;
    std::vector<qint64> lines;
    for (const TextRow &row : m_rows) {
        header << (lines.empty() ? QString() : itemNameOf(row, m_labelColumns));
        lines.push_back(row.line);
    }
    m_slips.noteName(m_rows.front().cells.value(0));  // 007 氏名 (女)
    QStringList facts;
    addFacts(header, lines, facts);
    if (!startTable(header, m_rows.front().line))
        return;
    std::optional<PayrollRow> sum;
    for (qsizetype column = m_labelColumns; column < static_cast<qsizetype>(heads.size()); ++column) {
        const std::optional<PaymentHead> &head = heads[static_cast<std::size_t>(column)];
        const bool isSum = isSumHead(m_rows.front().cells[column]);
        if (!head && !isSum) {
            if (isPayWithoutMonth(column, heads))
                m_slips.add(importProblem(Severity::error, "import.month-unknown", {m_source.name, m_sheetLabel, m_rows.front().line, static_cast<int>(column) + 1},
                                          QCoreApplication::translate("import", "The heading of this column does not tell the month in which its pay was paid."),
                                          QCoreApplication::translate("import", "Write the month into the heading, such as %1, or take the column out if it is no pay.").arg(QStringLiteral("2024年7月賞与"))));
            continue;
        }
        PayrollRow row = rowOf(column, lines);
        row.cells += facts;
        row.head = head;
        row.mayBeEmpty = true;
        row.kind = isSum ? PayrollRow::Kind::wholeTotal : PayrollRow::Kind::slip;
        if (isSum)
            sum = std::move(row);
        else
            m_slips.take(std::move(row));
    }
    if (sum)
        m_slips.take(*std::move(sum));
}

} // namespace

Problems PayrollItemsShape::checkLayout(const Layout &layout) const
{
    Problems problems = checkPayrollLayout(layout);
    const QString across = layout.read[QStringLiteral("across")].toString();
    if (across != u"persons" && across != u"months")
        problems.push_back(layoutProblem(layout.id.text() + QStringLiteral(".json"), QStringLiteral("read.across"),
                                         QCoreApplication::translate("import", "The key %1 of this layout cannot be read.").arg(QStringLiteral("read.across")), across,
                                         QStringLiteral("persons | months")));
    return problems;
}

Period PayrollItemsShape::period(const std::vector<TextRow> &head, const QString &fileName, const Layout &layout) const
{
    Period period;
    const auto add = [&](const std::optional<Month> &month) {
        if (!month)
            return;
        period.first = std::min(period.first.value_or(*month), *month);
        period.last = std::max(period.last.value_or(*month), *month);
    };
    PaymentHead above = head.empty() ? PaymentHead() : paymentOfSheet(layout, head.front().sheet);
    for (const TextRow &row : head) {
        takePreamble(layout, row, above);
        if (acrossOf(layout) != Across::months || !isPaymentHeadRow(row, itemNameColumns(layout)))
            continue;
        for (const QString &cell : row.cells) {
            if (const auto found = paymentHead(cell))
                add(found->whole());
        }
    }
    if (acrossOf(layout) == Across::persons)
        add(above.whole() ? above.whole() : monthOfFileName(layout, fileName));
    return period;
}

Result<Imported> PayrollItemsShape::read(RowReader &rows, const Layout &layout, const SourceFile &source, const ImportOptions &options,
                                         const Progress &progress) const
{
    PayrollReading slips(layout, source, options);
    ItemsReading reading(layout, source, options, slips, rows.container() == Container::text);
    if (auto stopped = readSheets(rows, reading, slips, source, progress))
        return *std::move(stopped);
    return slips.finish();
}

} // namespace smartsme
