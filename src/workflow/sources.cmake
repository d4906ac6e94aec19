# SPDX-License-Identifier: GPL-3.0-or-later
set(SOURCES
  account_memory.cpp account_memory.h
  answers_file.cpp
  benchmark_folder.cpp benchmark_folder.h
  case_description.cpp case_description.h
  data_check.cpp data_check.h
  derived_answers.cpp derived_answers.h
  diagnose.cpp diagnose.h
  entry_lines.h
  fiscal_years_of_case.h
  import_choice.cpp import_choice.h
  import_overlap.cpp import_overlap.h
  import_review.cpp import_review.h
  input_files.cpp input_files.h
  installed_language.cpp installed_language.h
  json_reader.cpp json_reader.h
  knowledge.cpp knowledge.h
  own_layouts.cpp own_layouts.h
  read_file.cpp read_file.h
  review_comparisons.cpp
  review_files.cpp
  review_parts.h
  review_periods.cpp
  review_repetitions.cpp
  session.cpp session.h
  session_benchmarks.cpp
  session_entry_lines.cpp
  session_import.cpp
  session_rail.cpp
  session_reports.cpp
  session_state.h
  session_steps.cpp
  typed_check.cpp
  typed_numbers.cpp
  typed_numbers.h
  year_figures.cpp year_figures.h)

set_source_files_properties(${CMAKE_CURRENT_SOURCE_DIR}/workflow/diagnose.cpp PROPERTIES
  COMPILE_DEFINITIONS "SMARTSME_VERSION=\"${PROJECT_VERSION}\"")
