# SPDX-License-Identifier: GPL-3.0-or-later
set(SOURCES
  case.h
  case_store.h)
