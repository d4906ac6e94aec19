# SPDX-License-Identifier: GPL-3.0-or-later
set(SOURCES
  import_problem.cpp import_problem.h
  json_keys.cpp json_keys.h
  layout.cpp layout.h
  layout_match.cpp layout_match.h
  recognition.cpp recognition.h
  shapes.cpp shapes.h)
