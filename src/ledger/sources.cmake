# SPDX-License-Identifier: GPL-3.0-or-later
set(SOURCES
  account_map.h
  annual_accounts.h
  books.h
  statement_category.h
  statement_terms.h
  workforce.h)
