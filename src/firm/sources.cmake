# SPDX-License-Identifier: GPL-3.0-or-later
set(SOURCES
  firm_profile.h
  industry.h
  size_class.h)
