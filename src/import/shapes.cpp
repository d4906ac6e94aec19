// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/shapes.h"

#include "import/shapes/annual_amounts_shape.h"
#include "import/shapes/balance_list_shape.h"
#include "import/shapes/journal_shape.h"
#include "import/shapes/ledger_shape.h"
#include "import/shapes/payroll_items_shape.h"
#include "import/shapes/payroll_rows_shape.h"
#include "import/shapes/people_shape.h"
#include "import/shapes/refused_shape.h"
#include "import/shapes/statement_shape.h"
#include "import/shapes/transition_shape.h"
#include "import/shapes/trial_balance_shape.h"

#include <memory>

namespace smartsme {

namespace {

struct NamedShape
{
    QString name;
    std::unique_ptr<RowShape> shape;
};

/// The only list of shapes. One more: its header above, one line here.
const std::vector<NamedShape> &namedShapes()
{
    static const std::vector<NamedShape> shapes = [] {
        std::vector<NamedShape> list;
        list.push_back({QStringLiteral("journal"), std::make_unique<JournalShape>()});
        list.push_back({QStringLiteral("ledger"), std::make_unique<LedgerShape>()});
        list.push_back({QStringLiteral("refused"), std::make_unique<RefusedShape>()});
        list.push_back({QStringLiteral("trial_balance"), std::make_unique<TrialBalanceShape>()});
        list.push_back({QStringLiteral("balance_list"), std::make_unique<BalanceListShape>()});
        list.push_back({QStringLiteral("transition"), std::make_unique<TransitionShape>()});
        list.push_back({QStringLiteral("statement"), std::make_unique<StatementShape>()});
        list.push_back({QStringLiteral("annual_amounts"), std::make_unique<AnnualAmountsShape>()});
        list.push_back({QStringLiteral("payroll_rows"), std::make_unique<PayrollRowsShape>()});
        list.push_back({QStringLiteral("payroll_items"), std::make_unique<PayrollItemsShape>()});
        list.push_back({QStringLiteral("people"), std::make_unique<PeopleShape>()});
        return list;
    }();
    return shapes;
}

} // namespace

Period RowShape::period(const std::vector<TextRow> &, const QString &, const Layout &) const
{
    return {};
}

const RowShape *rowShape(const QString &name)
{
    for (const NamedShape &named : namedShapes()) {
        if (named.name == name)
            return named.shape.get();
    }
    return nullptr;
}

QStringList rowShapeNames()
{
    QStringList names;
    for (const NamedShape &named : namedShapes())
        names << named.name;
    return names;
}

} // namespace smartsme
