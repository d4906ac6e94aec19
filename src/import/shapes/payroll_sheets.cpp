// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/shapes/payroll_sheets.h"

#include "core/number_text.h"
#include "import/import_problem.h"
#include "import/json_keys.h"

#include <QCoreApplication>

#include <algorithm>

namespace smartsme {

std::optional<Problem> readSheets(RowReader &rows, SheetReading &reading, PayrollReading &slips, const SourceFile &source, const Progress &progress)
{
    int sheet = 0;
    QString name;
    while (const auto row = rows.nextText()) {
        if (sheet == 0 || row->sheet != name) {
            if (sheet > 0)
                reading.endSheet();
            name = row->sheet;
            reading.startSheet(++sheet, name);
        }
        reading.take(*row);
        if (slips.isFull())
            break;
        if (progress && !progress(rows.done(), rows.size(), rows.rows()))
            return readingStopped(source.name);
    }
    if (sheet > 0)
        reading.endSheet();
    if (rows.problem())     // what cannot be decoded may be a name
        slips.add(withoutPersons(*rows.problem(), sheet));
    return std::nullopt;
}

PaymentHead paymentOfSheet(const Layout &layout, const QString &sheet)
{
    return layout.read[QStringLiteral("month")].toObject()[QStringLiteral("sheet")].toBool() ? paymentIn(sheet) : PaymentHead();
}

void takePreamble(const Layout &layout, const TextRow &row, PaymentHead &above)
{
    const QStringList labels = stringsAt(layout.read[QStringLiteral("month")].toObject(), QStringLiteral("preamble"));
    const auto is = [&](const QString &cell) {
        return std::ranges::any_of(labels, [&](const QString &label) { return normalised(label) == normalised(cell); });
    };
    for (qsizetype i = 0; i + 1 < row.cells.size(); ++i) {
        if (!row.cells[i].isEmpty() && is(row.cells[i])) {
            const bool wasBonus = above.isBonus;
            above = paymentIn(row.cells[i + 1]);
            above.isBonus = above.isBonus || wasBonus;
        }
    }
}

} // namespace smartsme
