# SPDX-License-Identifier: GPL-3.0-or-later
set(SOURCES
  chart_style.cpp
  painting.h
  plots.h
  tokens.h)
