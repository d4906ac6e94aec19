# SPDX-License-Identifier: GPL-3.0-or-later
set(SOURCES
  benchmark_schemas.cpp benchmark_schemas.h
  benchmark_tables.cpp benchmark_tables.h
  cell_choice.cpp cell_choice.h
  comparison.cpp comparison.h
  comparison_text.cpp comparison_text.h
  derived_cells.cpp
  estat_table.cpp
  fitting_cells.cpp fitting_cells.h
  gap_target.cpp gap_target.h
  general_table.cpp
  head_indicators.cpp head_indicators.h
  import_values.cpp import_values.h
  local_benchmark.cpp
  position.cpp position.h
  printed_unit.cpp printed_unit.h
  published_totals.cpp published_totals.h
  survey_year.h
  table_import.cpp table_import.h
  threshold_sheet.cpp
  tool_usage.cpp
  trend.cpp trend.h
  wage_benchmarks.cpp wage_benchmarks.h
  year_remark.cpp year_remark.h)
