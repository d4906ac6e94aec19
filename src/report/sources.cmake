# SPDX-License-Identifier: GPL-3.0-or-later
set(SOURCES
  accounts_sheet.cpp
  chart_value.h
  comparison_chart.cpp
  comparison_sheet.cpp
  diagnosis_record.h
  document.h
  explanation.cpp explanation.h
  explanation_page.cpp
  gantt_chart.cpp
  number_format.cpp number_format.h
  owner_page.cpp
  plan_sheet.cpp
  position_sheet.cpp
  productivity_sheet.cpp
  productivity_card.cpp productivity_card.h
  record_words.cpp record_words.h
  sheet_builder.cpp sheet_builder.h
  sources_sheet.cpp
  triangle_chart.cpp
  wording.h
  workbook.cpp workbook.h
  workbook_sheets.h)
