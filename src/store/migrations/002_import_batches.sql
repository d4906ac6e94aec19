-- SPDX-License-Identifier: GPL-3.0-or-later
-- Changes of a case's imports that can be taken back, latest first: a batch of files, and what was changed after it.
-- What such a change takes out is set aside until the next batch is kept; its lines stay where they are.

create table import_changes (
  id bigint primary key,
  case_id bigint not null references cases (id) on delete cascade,
  made text not null,
  kind text not null check (kind in ('files', 'removal', 'typed_amounts', 'account_choice')),
  account text not null,
  category_before text,
  statement_before text,
  section_before text,
  by_office_before smallint,
  added_by_before bigint
);

-- added_by and set_aside_by: import_changes.id. An import that is set aside keeps its content's name in kept_sha256, so that
-- the same content may be taken again in its place. Current imports are those where set_aside_by is null.
alter table imports add column added_by bigint;
alter table imports add column set_aside_by bigint;
alter table imports add column kept_sha256 text;

-- Where the account stood when its category was chosen, for suggestions in other cases; null: not known.
-- by_office: not the person's choice but taken over from other cases with the batch added_by; it is no choice for others to follow.
alter table account_choices add column statement text check (statement in ('profit_and_loss', 'balance_sheet', 'manufacturing_cost'));
alter table account_choices add column section text;
alter table account_choices add column by_office smallint not null default 0 check (by_office in (0, 1));
alter table account_choices add column added_by bigint;
