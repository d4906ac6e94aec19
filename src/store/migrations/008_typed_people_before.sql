-- SPDX-License-Identifier: GPL-3.0-or-later
-- Typing numbers by hand can be taken back with the people typed: what was there of the year before. people_year null: no people were
-- typed with the change; all four amounts null: there were none of that year.

alter table import_changes add column people_year text;
alter table import_changes add column officers_before bigint;
alter table import_changes add column regular_before bigint;
alter table import_changes add column part_time_before bigint;
alter table import_changes add column minutes_before bigint;
