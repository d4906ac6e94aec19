# SPDX-License-Identifier: GPL-3.0-or-later
set(SOURCES
  answers_file.cpp
  benchmark_folder.cpp benchmark_folder.h
  case_description.cpp case_description.h
  data_check.cpp data_check.h
  derived_answers.cpp derived_answers.h
  diagnose.cpp diagnose.h
  entry_lines.h
  import_overlap.cpp import_overlap.h
  installed_language.cpp installed_language.h
  json_reader.cpp json_reader.h
  knowledge.cpp knowledge.h
  own_layouts.cpp own_layouts.h
  session.cpp session.h
  session_benchmarks.cpp
  session_entry_lines.cpp
  session_import.cpp
  session_rail.cpp
  session_reports.cpp
  session_state.h
  session_steps.cpp
  year_figures.cpp year_figures.h)

set_source_files_properties(${CMAKE_CURRENT_SOURCE_DIR}/workflow/diagnose.cpp PROPERTIES
  COMPILE_DEFINITIONS "SMARTSME_VERSION=\"${PROJECT_VERSION}\"")
