# SPDX-License-Identifier: GPL-3.0-or-later
set(SOURCES
  answers.h
  questionnaire.h)
