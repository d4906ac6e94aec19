# SPDX-License-Identifier: GPL-3.0-or-later
set(SOURCES
  data_table.cpp data_table.h)
