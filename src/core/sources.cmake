# SPDX-License-Identifier: GPL-3.0-or-later
set(SOURCES
  calendar.cpp calendar.h
  calendar_text.cpp calendar_text.h
  crash_dumps.cpp crash_dumps.h
  figure.cpp figure.h
  fiscal_calendar.cpp fiscal_calendar.h
  identifier.h
  language.h
  number_text.cpp number_text.h
  problem.cpp problem.h
  provenance.cpp provenance.h
  quantity.h
  result.h
  shared_list.h
  yen.cpp yen.h)
