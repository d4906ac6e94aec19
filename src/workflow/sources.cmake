# SPDX-License-Identifier: GPL-3.0-or-later
set(SOURCES
  diagnose.h
  knowledge.h
  session.h)
