# SPDX-License-Identifier: GPL-3.0-or-later
set(SOURCES
  answer_text.cpp
  case_options.cpp case_options.h
  command.h
  command_benchmarks.cpp
  command_cases.cpp
  command_data_check.cpp
  command_diagnose.cpp
  command_explain.cpp
  command_import.cpp
  command_imports.cpp
  command_layouts.cpp
  command_lines.cpp
  command_map.cpp
  command_place.cpp
  command_plan.cpp
  command_recognise.cpp
  command_report.cpp
  command_undo.cpp
  commands.cpp
  explanation_text.cpp explanation_text.h
  figures_text.cpp
  invocation.cpp invocation.h
  outcomes.cpp outcomes.h
  placement_text.cpp
  review_text.cpp review_text.h
  run.cpp run.h
  sections.h
  text_table.cpp text_table.h
  why_text.cpp)

set_source_files_properties(${CMAKE_CURRENT_SOURCE_DIR}/cli/run.cpp PROPERTIES
  COMPILE_DEFINITIONS "SMARTSME_VERSION=\"${PROJECT_VERSION}\"")
