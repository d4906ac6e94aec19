# SPDX-License-Identifier: GPL-3.0-or-later
set(SOURCES
  benchmark_tables.h
  comparison.h)
