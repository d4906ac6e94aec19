// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/shapes/payroll_item_names.h"

#include "core/number_text.h"
#include "import/shapes/payroll_month.h"

#include <QJsonArray>
#include <QSet>

#include <algorithm>

namespace smartsme {

namespace {

void addTexts(const QJsonValue &value, QSet<QString> &texts)
{
    if (value.isString())
        texts << normalised(value.toString());
    for (const QJsonValue &one : value.toArray())
        addTexts(one, texts);
    for (const QJsonValue &one : value.toObject())
        addTexts(one, texts);
}

/// Names of items, and those that only tell what kind of file it is.
QSet<QString> knownNames(const Layout &layout)
{
    QSet<QString> names;
    for (const MeantColumn &column : meantColumns(layout.read))
        addTexts(column.column, names);
    for (const char *key : {"employer_share_total", "employer_share", "lowest_pay"})
        addTexts(layout.read[QLatin1String(key)], names);
    for (const char *key : {"first_column", "first_column_any"})
        addTexts(layout.recognise[QLatin1String(key)], names);
    return names;
}

} // namespace

int itemNameColumns(const Layout &layout)
{
    return std::max(1, layout.read[QStringLiteral("labels")].toInt(1));
}

QString itemNameOf(const TextRow &row, int nameColumns)
{
    for (int column = nameColumns - 1; column >= 0; --column) {
        if (!row.cells.value(column).isEmpty())
            return row.cells[column];
    }
    return {};
}

bool isPaymentHeadRow(const TextRow &row, int nameColumns)
{
    return arePaymentHeads(row.cells.mid(nameColumns));
}

std::vector<ItemRow> itemRowsOf(const Layout &layout, const std::vector<TextRow> &rows)
{
    const int nameColumns = itemNameColumns(layout);
    const QSet<QString> known = knownNames(layout);
    std::vector<ItemRow> items(rows.size());
    for (std::size_t first = 0; first < rows.size();) {
        std::size_t end = first + 1;
        while (end < rows.size() && !isPaymentHeadRow(rows[end], nameColumns))
            ++end;
        QStringList names;
        for (std::size_t i = first; i < end; ++i)
            names << itemNameOf(rows[i], nameColumns);
        const std::vector<ColumnMeaning> meanings = meaningsOf(layout.read, names);
        for (std::size_t i = first; i < end; ++i) {
            items[i] = {meanings[i - first], rows[i].cells.mid(0, nameColumns), isPaymentHeadRow(rows[i], nameColumns)};
            for (QString &name : items[i].names) {
                if (!known.contains(normalised(name)))
                    name.clear();
            }
        }
        first = end;
    }
    return items;
}

} // namespace smartsme
