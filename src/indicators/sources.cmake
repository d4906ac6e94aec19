# SPDX-License-Identifier: GPL-3.0-or-later
set(SOURCES
  definition_table.cpp
  division.cpp division.h
  formula.cpp
  indicators_schemas.cpp indicators_schemas.h
  productivity.cpp productivity.h
  ratios.cpp ratios.h)
