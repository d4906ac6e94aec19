# SPDX-License-Identifier: GPL-3.0-or-later
set(SOURCES
  it_subsidy_checks.cpp
  minimum_wage.cpp minimum_wage.h
  obligations.cpp
  programme_rules.cpp
  programme_schemas.cpp programme_schemas.h
  rule_check.cpp rule_check.h
  wage_standing.cpp)
