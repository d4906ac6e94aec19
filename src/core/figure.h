// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/language.h"
#include "core/provenance.h"
#include "core/quantity.h"
#include "core/shared_list.h"
#include "core/yen.h"

#include <QString>

#include <optional>
#include <vector>

namespace smartsme {

enum class Unit { yen, yenPerPerson, yenPerHour, persons, hours, percent, percentPoints, times, months, points, none };

/// fact: from the firm's files, typed, or published. assumption: ours, labelled and editable. advice: a suggestion.
/// toConfirm: from a row that decides nothing.
enum class Mark { fact, assumption, advice, toConfirm };

struct Figure;

/// Where a figure comes from; what the screen's origin panel and the report's notes read. They do not recompute.
struct Origin
{
    enum class Kind {
        accounts,       ///< summed from accounts of imported books: `parts`
        payroll,        ///< counted from payroll files
        typed,          ///< entered by hand
        formula,        ///< computed: `expression` with `inputs`
        benchmarkCell,  ///< one cell of a published table: `source`, `table`, `year`, `cell`
        assumption,
        dataRow         ///< a row of our data: `source` names file and key
    };
    /// One line of what was added up: an account, a month of payroll, …
    struct Part
    {
        QString label;      ///< account name as the firm writes it
        Yen amount;         ///< with the sign in which it was added
        QString file;       ///< the imported file
        qint64 firstLine = 0;
        qint64 lines = 0;   ///< journal lines or rows behind it
        friend bool operator==(const Part &, const Part &) = default;
    };

    Kind kind = Kind::formula;
    QString expression;     ///< terms in words, language neutral ids: "operating_profit + officer_pay + …"
    SharedList<Figure> inputs;
    SharedList<Part> parts;
    Text note;              ///< what to know about it, one or two sentences
    QString source;         ///< publisher, document; or file of data and key
    QString table;
    QString year;           ///< "2024", empty when the source does not state it
    QString cell;           ///< industry × class, as printed
    Confirmation confirmation = Confirmation::verifiedOfficial;
};

/// A value with unit and origin, or the reason why there is none. From `indicators` upward no bare number travels.
struct Figure
{
    QString id;                     ///< id of the data (def_id, term_id, indicator); with the fiscal year it names the figure
    Text label;
    Unit unit = Unit::none;
    std::optional<double> value;    ///< in `unit`; percent 12.3 means 12.3 %
    std::optional<Yen> exactYen;    ///< set when unit is yen
    Text unavailable;               ///< why `value` is missing; empty otherwise
    Mark mark = Mark::fact;
    Origin origin;

    bool isAvailable() const { return value.has_value(); }
};

Figure yenFigure(QString id, Text label, Yen amount, Origin origin);
Figure numberFigure(QString id, Text label, Unit unit, double value, Origin origin);
Figure unavailableFigure(QString id, Text label, Unit unit, Text reason);

bool operator==(const Origin &a, const Origin &b);
bool operator==(const Figure &a, const Figure &b);

/// A quantity known only within limits. Forecasts and placements with unknown answers are ranges, never a mean with ±.
template <typename T>
struct Range
{
    T low{};
    T high{};
    friend bool operator==(const Range &, const Range &) = default;
};

} // namespace smartsme
