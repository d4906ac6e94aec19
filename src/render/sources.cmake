# SPDX-License-Identifier: GPL-3.0-or-later
set(SOURCES
  file_replacement.cpp file_replacement.h
  json_text.cpp json_text.h
  json_values.cpp json_values.h
  json_writer.cpp
  page_painter.cpp page_painter.h
  pdf_text.cpp pdf_text.h
  pdf_writer.cpp
  plan_json.cpp
  productivity_json.cpp
  writers.h
  xlsx_charts.cpp xlsx_charts.h
  xlsx_check.cpp xlsx_check.h
  xlsx_writer.cpp
  year_json.cpp)
