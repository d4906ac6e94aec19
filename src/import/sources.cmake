# SPDX-License-Identifier: GPL-3.0-or-later
set(SOURCES
  column_meaning.cpp column_meaning.h
  file_head.cpp file_head.h
  import_problem.cpp import_problem.h
  json_keys.cpp json_keys.h
  layout.cpp layout.h
  layout_draft.cpp layout_draft.h
  layout_guess.cpp layout_guess.h
  layout_match.cpp layout_match.h
  layout_writer.cpp
  preview.cpp preview.h
  recognition.cpp recognition.h
  shapes.cpp shapes.h
  shapes/account_sums.cpp shapes/account_sums.h
  shapes/annual_amounts_shape.cpp shapes/annual_amounts_shape.h
  shapes/book_sign_collector.cpp shapes/book_sign_collector.h
  shapes/balance_list_shape.cpp shapes/balance_list_shape.h
  shapes/balance_rows.cpp shapes/balance_rows.h
  shapes/journal_lines.cpp shapes/journal_lines.h
  shapes/journal_rules.cpp shapes/journal_rules.h
  shapes/journal_shape.cpp shapes/journal_shape.h
  shapes/journal_tax.cpp shapes/journal_tax.h
  shapes/ledger_lines.cpp shapes/ledger_lines.h
  shapes/ledger_shape.cpp shapes/ledger_shape.h
  shapes/outline.cpp shapes/outline.h shapes/outline_checks.cpp
  shapes/outline_books.cpp shapes/outline_books.h
  shapes/pattern.h
  shapes/raw_bytes.h
  shapes/raw_values.cpp shapes/raw_values.h
  shapes/refused_shape.cpp shapes/refused_shape.h
  shapes/stated_facts.cpp shapes/stated_facts.h
  shapes/statement_captions.cpp shapes/statement_captions.h
  shapes/statement_shape.cpp shapes/statement_shape.h
  shapes/statement_sheet.cpp shapes/statement_sheet.h
  shapes/seen_cells.h
  shapes/tax_settlement.cpp shapes/tax_settlement.h
  shapes/transition_shape.cpp shapes/transition_shape.h
  shapes/trial_balance_shape.cpp shapes/trial_balance_shape.h
  shapes/voucher_check.cpp shapes/voucher_check.h
  shapes/payroll_amounts.h
  shapes/payroll_cells.cpp
  shapes/payroll_columns.cpp shapes/payroll_columns.h
  shapes/payroll_hours.cpp shapes/payroll_hours.h
  shapes/payroll_item_names.cpp
  shapes/payroll_item_names.h
  shapes/payroll_items_shape.cpp shapes/payroll_items_shape.h
  shapes/payroll_layout_check.cpp
  shapes/payroll_month.cpp shapes/payroll_month.h
  shapes/payroll_reading.cpp shapes/payroll_reading.h
  shapes/payroll_rows_shape.cpp shapes/payroll_rows_shape.h
  shapes/payroll_sheets.cpp shapes/payroll_sheets.h
  shapes/people_shape.cpp shapes/people_shape.h)
