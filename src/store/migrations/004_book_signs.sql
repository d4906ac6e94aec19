-- SPDX-License-Identifier: GPL-3.0-or-later
-- What journal lines pay for (topics of data/accounts/book_words.csv), and when they are dated and entered: counts and sums, no texts
-- of lines. `payee` is a name of the table, never one of the file.

create table book_signs (
  import_id bigint not null references imports (id) on delete cascade,
  position integer not null,
  topic text not null,
  payee text not null,
  is_by_text smallint not null check (is_by_text in (0, 1)),
  account text not null,
  month text not null,
  debit bigint not null,
  credit bigint not null,
  tax bigint not null,
  first_line bigint not null,
  line_count bigint not null,
  primary key (import_id, position)
);

-- kind day: place is the day of the month less 1; kind delay: place is the step of EntryRhythm::delayLimits.
create table entry_rhythm (
  import_id bigint not null references imports (id) on delete cascade,
  kind text not null check (kind in ('day', 'delay')),
  place integer not null,
  line_count bigint not null,
  primary key (import_id, kind, place)
);

create table departments (
  import_id bigint not null references imports (id) on delete cascade,
  position integer not null,
  name text not null,
  line_count bigint not null,
  primary key (import_id, position)
);
