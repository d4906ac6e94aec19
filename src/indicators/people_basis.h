// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indicators/productivity.h"

#include <optional>
#include <vector>

namespace smartsme {

/// One way of counting the people that value added is divided by.
struct PeopleVariant
{
    QString id;                     ///< "year_end.only_employees", "year_end.with_officers", "converted.only_employees", "converted.with_officers"
    Text name;
    Figure people;
    Figure perPerson;
    std::optional<Figure> effect;   ///< per person counted so less per person as the definition counts
    bool isOfDefinition = false;
    bool isOfCorporateStatistics = false;   ///< how 法人企業統計 counts for its value per employee (code 141)
};

/// A definition's value per person with the people counted in every way: officers in or out, part-timers converted by hours.
struct PeopleBasis
{
    DefinitionId definition;
    std::vector<PeopleVariant> variants;
    Text note;                      ///< what a full-time person's hours are taken to be
};

/// Part-timers converted: their hours over the hours of one regular employee of the year, averages of the months. Unavailable,
/// with the reason, without payroll by month, without hours, or where nobody is regular. Ids: <def_id>.people.<variant>,
/// <def_id>.per_person.<variant>, <def_id>.effect.<variant>.
PeopleBasis peopleBasis(const Productivity &productivity, const Workforce &workforce);

/// Employees in full-time equivalents, averages of the months: regular heads plus part-time hours over a regular one's hours.
Figure convertedEmployees(const Workforce &workforce);

} // namespace smartsme
