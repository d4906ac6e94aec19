#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# account<TAB>debit<TAB>credit of a 25-column journal in UTF-8, by Miller: sums by pair of accounts, added up by awk. usage: sums_miller.sh FILE
set -euo pipefail
mlr --icsv --implicit-csv-header --otsv --headerless-csv-output cut -f 5,9,11,15 then stats1 -a sum -f 9,15 -g 5,11 "$1" |
  awk -F'\t' '{ debit[$1] += $3; credit[$2] += $4; seen[$1]; seen[$2] } END { for (a in seen) printf "%s\t%.0f\t%.0f\n", a, debit[a], credit[a] }'
