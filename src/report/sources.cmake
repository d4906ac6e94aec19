# SPDX-License-Identifier: GPL-3.0-or-later
set(SOURCES
  chart_value.h
  diagnosis_record.h
  document.h
  number_format.cpp number_format.h
  wording.h
  workbook.h)
