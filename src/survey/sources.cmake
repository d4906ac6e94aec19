# SPDX-License-Identifier: GPL-3.0-or-later
set(SOURCES
  answers.cpp answers.h
  questionnaire.cpp questionnaire.h
  survey_schemas.cpp survey_schemas.h)
