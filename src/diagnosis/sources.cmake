# SPDX-License-Identifier: GPL-3.0-or-later
set(SOURCES
  diagnosis_schemas.cpp diagnosis_schemas.h
  evidence.cpp evidence.h
  nearest_step.cpp nearest_step.h
  placement.cpp placement.h
  placement_rules.cpp
  standing.cpp standing.h)
