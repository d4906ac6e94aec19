-- SPDX-License-Identifier: GPL-3.0-or-later
-- Cases with everything that was typed and imported. What is computed from it is not kept.
-- One SQL for SQLite and PostgreSQL: ids are given by the program, dates are ISO text, truths are smallint 0 or 1,
-- money is whole yen, heads are hundredths of a person, working time is minutes.

create table cases (
  id bigint primary key,
  name text not null,
  corporate_number text not null,
  industry text not null,
  prefecture text not null,
  capital bigint,
  closing_month smallint not null check (closing_month between 1 and 12),
  sites integer,
  regular_employees bigint,
  is_sole_proprietor smallint not null check (is_sole_proprietor in (0, 1)),
  dealings text not null,
  is_sample smallint not null check (is_sample in (0, 1)),
  changed text not null,
  line_layer smallint,
  line_headline double precision,
  line_people double precision,
  line_steps text not null
);

-- One imported file, or amounts typed by hand. Contents are reduced to accounts and months; persons are never here.
create table imports (
  id bigint primary key,
  case_id bigint not null references cases (id) on delete cascade,
  kind text not null check (kind in ('journal', 'trial_balance', 'annual_amounts', 'payroll')),
  file_name text not null,
  sha256 text not null,
  layout text not null,
  product_ja text not null,
  product_en text not null,
  kind_ja text not null,
  kind_en text not null,
  encoding text not null,
  row_count bigint not null,
  first_month text,
  last_month text,
  tax text not null check (tax in ('exclusive', 'inclusive', 'unknown')),
  vouchers bigint not null,
  line_count bigint not null,
  has_balance_sheet smallint not null check (has_balance_sheet in (0, 1)),
  has_profit_and_loss smallint not null check (has_profit_and_loss in (0, 1)),
  has_departments smallint not null check (has_departments in (0, 1)),
  unique (case_id, sha256)
);

create table accounts (
  import_id bigint not null references imports (id) on delete cascade,
  position integer not null,
  name text not null,
  statement_name text not null,
  section text not null,
  statement text check (statement in ('profit_and_loss', 'balance_sheet', 'manufacturing_cost')),
  normal_side text check (normal_side in ('debit', 'credit')),
  opening bigint,
  closing bigint,
  primary key (import_id, position)
);

create table movements (
  import_id bigint not null,
  account integer not null,
  month text not null,
  debit bigint not null,
  credit bigint not null,
  first_line bigint not null,
  line_count bigint not null,
  primary key (import_id, account, month),
  foreign key (import_id, account) references accounts (import_id, position) on delete cascade
);

create table pay (
  import_id bigint not null references imports (id) on delete cascade,
  position integer not null,
  month text not null,
  employment text not null check (employment in ('officer', 'regular', 'part_time')),
  is_bonus smallint not null check (is_bonus in (0, 1)),
  heads bigint not null,
  minutes bigint,
  overtime_minutes bigint,
  holiday_minutes bigint,
  night_minutes bigint,
  officer_pay bigint not null,
  wages bigint not null,
  bonus bigint not null,
  commuting bigint not null,
  gross bigint not null,
  primary key (import_id, position)
);

create table typed_workforce (
  case_id bigint not null references cases (id) on delete cascade,
  fiscal_year text not null,
  officers bigint,
  regular bigint,
  part_time bigint,
  minutes bigint,
  primary key (case_id, fiscal_year)
);

create table account_choices (
  case_id bigint not null references cases (id) on delete cascade,
  account text not null,
  category text not null,
  primary key (case_id, account)
);

create table answers (
  case_id bigint not null references cases (id) on delete cascade,
  question text not null,
  state text not null check (state in ('level', 'codes', 'unknown', 'not_applicable')),
  level smallint not null,
  codes text not null,
  note text not null,
  primary key (case_id, question)
);

create table plan_options (
  case_id bigint primary key references cases (id) on delete cascade,
  start_date text,
  hours_per_week double precision not null,
  yearly_budget bigint not null
);

create table plan_choices (
  case_id bigint not null references cases (id) on delete cascade,
  action text not null,
  choice text not null check (choice in ('added', 'removed')),
  primary key (case_id, action, choice)
);
