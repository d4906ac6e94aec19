#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# A journal of ROWS rows to debit and credit per account: our whole import path beside the limit program (README.md).
#   usage: tests/bench/run.sh JOURNAL_BENCH [WORKDIR] [ROWS] [ROUNDS]
# JOURNAL_BENCH is the built program (target journal_bench, release). Needs g++, GNU time, iconv.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
ours=$(realpath "$1"); work=${2:-$(mktemp -d)}; rows=${3:-1000000}; rounds=${4:-5}
data=${SMARTSME_DATA:-$here/../../data}; data=$(realpath "$data")
mkdir -p "$work"; cd "$work"
[ -x gen_journal ] || g++ -O2 -std=c++20 -o gen_journal "$here/gen_journal.cpp"
[ -x limit ] || g++ -O3 -march=x86-64-v2 -std=c++20 -pthread -o limit "$here/limit.cpp"
for encoding in utf8 cp932; do
  [ -s "j_$rows.$encoding.csv" ] || ./gen_journal "$rows" "$encoding" > "j_$rows.$encoding.csv"
done
: > times
for round in $(seq 0 "$rounds"); do            # round 0 warms up and compares the answers
  for encoding in utf8 cp932; do
    file=$work/j_$rows.$encoding.csv
    /usr/bin/time -o t -f '%e %U %S %M' ./limit tb 1 "$file" > limit.out
    [ "$round" = 0 ] || echo "limit_$encoding $(tail -1 t)" >> times
    /usr/bin/time -o t -f '%e %U %S %M' "$ours" "$data" "$file" > ours.out
    [ "$round" = 0 ] || echo "ours_$encoding $(tail -1 t)" >> times
    if [ "$round" = 0 ]; then
      [ "$encoding" = utf8 ] || { iconv -f CP932 -t UTF-8 limit.out > limit.utf8 && mv limit.utf8 limit.out; }
      cmp -s <(LC_ALL=C sort limit.out) <(LC_ALL=C sort ours.out) || { echo "the answers differ ($encoding)" >&2; exit 1; }
    fi
  done
done
printf 'rows %s\nprogram | wall s | cpu s | peak MB | wall / limit | cpu / limit\n' "$rows"
for encoding in utf8 cp932; do
  awk -v e="$encoding" '
    function median(a, n,   i, j, x) { for (i = 2; i <= n; i++) { x = a[i]; for (j = i - 1; j > 0 && a[j] > x; j--) a[j + 1] = a[j]; a[j + 1] = x } return a[int((n + 1) / 2)] }
    $1 == "limit_" e { n++; lw[n] = $2; lc[n] = $3 + $4; lm[n] = $5 }
    $1 == "ours_" e { k++; ow[k] = $2; oc[k] = $3 + $4; om[k] = $5 }
    END { w = median(lw, n); c = median(lc, n); v = median(ow, k); d = median(oc, k)
      printf "limit, 1 thread, %s | %.2f | %.2f | %.0f | 1.0 | 1.0\n", e, w, c, median(lm, n) / 1024
      printf "ours, %s | %.2f | %.2f | %.0f | %.1f | %.1f\n", e, v, d, median(om, k) / 1024, v / w, d / c }' times
done
