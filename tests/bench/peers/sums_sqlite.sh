#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# usage: sums_sqlite.sh FILE              account<TAB>debit<TAB>credit, imported into memory
#        sums_sqlite.sh FILE DATABASE     only imports the rows into that database file
set -euo pipefail
columns=$(for i in $(seq 25); do case $i in 9|15) echo "c$i integer";; *) echo "c$i text";; esac; done | paste -sd,)
{
  echo "create table journal ($columns);"
  echo ".mode csv"
  echo ".import '$1' journal"
  [ $# -gt 1 ] || printf '%s\n' '.mode tabs' \
    'select account, sum(debit), sum(credit) from (select c5 account, c9 debit, 0 credit from journal union all select c11, 0, c15 from journal) group by account;'
} | sqlite3 "${2:-:memory:}"
