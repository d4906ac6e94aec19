-- SPDX-License-Identifier: GPL-3.0-or-later
-- The number of a deleted case is never given again: one row with the last number given.

create table case_numbers (
  last_number bigint not null
);

insert into case_numbers (last_number) select coalesce(max(id), 0) from cases;
