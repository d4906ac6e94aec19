# SPDX-License-Identifier: GPL-3.0-or-later
set(SOURCES
  firm_profile.cpp firm_profile.h
  firm_schemas.cpp firm_schemas.h
  industry.cpp industry.h
  size_class.cpp size_class.h
  size_class_text.cpp size_class_text.h
  size_tables.cpp)
