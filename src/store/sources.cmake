# SPDX-License-Identifier: GPL-3.0-or-later
set(SOURCES
  book_sign_rows.cpp book_sign_rows.h
  case.h
  case_rows.cpp case_rows.h
  case_store.cpp case_store.h
  database.cpp database.h
  entry_line_staging.cpp entry_line_staging.h
  entry_lines.cpp entry_lines.h
  import_changes.cpp import_changes.h
  import_rows.cpp import_rows.h
  migrations.cpp migrations.h
  row_values.h)

# Compiled in as :/store/migrations/NNN_<what>.sql; deferred because the library does not exist yet when this file is read.
cmake_language(DEFER CALL qt_add_resources smartsme_store smartsme_migrations
  PREFIX /store BASE store FILES
  store/migrations/001_cases.sql
  store/migrations/002_import_batches.sql
  store/migrations/003_entry_lines.sql
  store/migrations/004_book_signs.sql
  store/migrations/007_pay_sources.sql
  store/migrations/008_typed_people_before.sql
  store/migrations/009_moved_closing_month.sql
  store/migrations/010_case_numbers.sql)
