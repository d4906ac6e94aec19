# SPDX-License-Identifier: GPL-3.0-or-later
set(SOURCES
  benchmark_schemas.cpp benchmark_schemas.h
  benchmark_tables.cpp benchmark_tables.h
  cell_choice.cpp cell_choice.h
  comparison.cpp comparison.h
  comparison_text.cpp comparison_text.h
  local_benchmark.cpp
  tool_usage.cpp)
