# SPDX-License-Identifier: GPL-3.0-or-later
set(SOURCES
  rule_check.h)
