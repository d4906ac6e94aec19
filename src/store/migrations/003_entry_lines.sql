-- SPDX-License-Identifier: GPL-3.0-or-later
-- The lines of imported journals, for traces: numbers only, and descriptions where the person wants them kept.

-- What became of the accounts of a journal: which of them hold the tax that was taken out of the amounts (null: none was).
create table entry_books (
  import_id bigint primary key references imports (id) on delete cascade,
  line_count bigint not null,
  is_exclusive smallint not null check (is_exclusive in (0, 1)),
  purchase_tax_account integer,
  sale_tax_account integer
);

-- Lines name accounts by their number of appearance in the file; here is the account of each, null for one that was dropped (諸口).
create table entry_accounts (
  import_id bigint not null references imports (id) on delete cascade,
  number integer not null,
  account integer,
  primary key (import_id, number)
);

-- Some thousand lines a row, packed as src/ledger/packed_entry_lines.h says. Days are 20240401.
create table entry_lines (
  import_id bigint not null references imports (id) on delete cascade,
  position integer not null,
  line_count bigint not null,
  first_day integer not null,
  last_day integer not null,
  packed bytea not null,
  primary key (import_id, position)
);
