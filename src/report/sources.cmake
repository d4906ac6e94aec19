# SPDX-License-Identifier: GPL-3.0-or-later
set(SOURCES
  accounts_sheet.cpp
  chart_value.h
  comparison_chart.cpp
  comparison_sheet.cpp
  definition_parts.cpp definition_parts.h
  diagnosis_record.h
  document.h
  explanation.cpp explanation.h
  explanation_page.cpp
  figure_cells.cpp figure_cells.h
  findings_sheet.cpp
  gantt_chart.cpp
  gap_sheet.cpp
  local_benchmark_chart.cpp local_benchmark_chart.h
  gap_chart.cpp gap_chart.h
  number_format.cpp number_format.h
  owner_page.cpp
  people_sheet.cpp
  plan_sheet.cpp
  position_sheet.cpp
  productivity_sheet.cpp
  productivity_card.cpp productivity_card.h
  ratio_tree_sheet.cpp
  record_words.cpp record_words.h
  sheet_builder.cpp sheet_builder.h
  sources_sheet.cpp
  trend_chart.cpp trend_chart.h
  triangle_chart.cpp
  wording.h
  workbook.cpp workbook.h
  workbook_sheets.h
  years_sheet.cpp)
