# SPDX-License-Identifier: GPL-3.0-or-later
set(SOURCES
  decomposition.cpp decomposition.h
  decomposition_text.cpp decomposition_text.h
  definition_table.cpp
  division.cpp division.h
  formula.cpp
  indicators_schemas.cpp indicators_schemas.h
  people_basis.cpp people_basis.h
  productivity.cpp productivity.h
  ratio_tree.cpp ratio_tree.h
  ratios.cpp ratios.h
  value_added_parts.cpp value_added_parts.h
  whole_yen.cpp
  year_change.cpp year_change.h)
