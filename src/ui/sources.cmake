# SPDX-License-Identifier: GPL-3.0-or-later
set(SOURCES
  ../../resources/smartsme.qrc
  background_task.cpp
  background_task.h
  pages/step_page.cpp
  pages/step_page.h
  theme/icon_engine.cpp
  theme/icon_engine.h
  theme/theme.cpp
  theme/theme.h
  widgets/chip.cpp
  widgets/chip.h
  widgets/figure_label.cpp
  widgets/figure_label.h
  widgets/problem_list.cpp
  widgets/problem_list.h
  main_window.cpp)
