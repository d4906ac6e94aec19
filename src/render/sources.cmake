# SPDX-License-Identifier: GPL-3.0-or-later
set(SOURCES
  file_replacement.cpp file_replacement.h
  writers.h
  xlsx_check.cpp xlsx_check.h
  xlsx_writer.cpp)
