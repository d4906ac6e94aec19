# SPDX-License-Identifier: GPL-3.0-or-later
set(SOURCES
  diagnosis_schemas.cpp diagnosis_schemas.h
  book_findings.cpp book_findings.h
  entry_rhythm_findings.cpp entry_rhythm_findings.h
  evidence.cpp evidence.h
  it_spending.cpp it_spending.h
  journals_of_year.cpp journals_of_year.h
  nearest_step.cpp nearest_step.h
  placement.cpp placement.h
  placement_rules.cpp
  standing.cpp standing.h
  topic_sum.cpp topic_sum.h)
