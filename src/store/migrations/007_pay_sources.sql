-- SPDX-License-Identifier: GPL-3.0-or-later
-- Files of people beside payrolls (wage ledgers, attendances, lists of employees), the employer's share of social insurance, and the
-- lowest hourly pay of a month and employment type, which is kept only where it is of three people or more.

alter table imports add column pay_kind text not null default 'payroll'
  check (pay_kind in ('payroll', 'wage_ledger', 'attendance', 'people'));

alter table pay add column employer_share bigint;

alter table pay add column lowest_hourly_pay bigint;
