#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Everything that docs/performance.md tells (README.md says how to read it).
#   usage: tests/bench/run.sh BUILD_FOLDER [PART...]     parts: journal firms window report cli growth (all unless given)
# BUILD_FOLDER holds a release build of the target `benches`. ROUNDS (5), ROWS ("100000 1000000 5000000"), WORK (a new folder)
# may be set. Needs bash, g++, GNU time, iconv, awk. Programs that are compared run in turn; round 0 warms up and is not counted.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
build=$(realpath "$1"); shift
parts=${*:-journal firms window report cli growth}
rounds=${ROUNDS:-5}; work=${WORK:-$(mktemp -d)}
SMARTSME_DATA=$(realpath "${SMARTSME_DATA:-$here/../../data}")
export SMARTSME_DATA QT_QPA_PLATFORM=offscreen
mkdir -p "$work"; work=$(realpath "$work"); cd "$work"
. "$here/timing.sh"
export HOME=$work/home XDG_RUNTIME_DIR=$work/home
mkdir -p -m 700 "$HOME"

journal() {
  [ -x gen_journal ] || g++ -O2 -std=c++20 -o gen_journal "$here/gen_journal.cpp"
  [ -x limit ] || g++ -O3 -march=x86-64-v2 -std=c++20 -pthread -o limit "$here/limit.cpp"
  local ours=$build/bin/journal_bench rows encoding round file
  for rows in ${ROWS:-100000 1000000 5000000}; do
    for encoding in utf8 cp932; do
      file=$work/j_$rows.$encoding.csv
      [ -s "$file" ] || ./gen_journal "$rows" "$encoding" > "$file"
      : > times
      for round in $(seq 0 "$rounds"); do
        run "$round" limit ./limit tb 1 "$file"
        run "$round" annual_accounts "$ours" years "$SMARTSME_DATA" "$file"
        [ "$round" = 0 ] || continue
        # The same answer, or the times mean nothing.
        run 0 sums "$ours" sums "$SMARTSME_DATA" "$file"
        [ "$encoding" = utf8 ] || { iconv -f CP932 -t UTF-8 limit.out > limit.utf8; mv limit.utf8 limit.out; }
        cmp -s <(LC_ALL=C sort limit.out) <(LC_ALL=C sort sums.out) || { echo "the answers differ ($rows $encoding)" >&2; exit 1; }
      done
      printf 'journal, %s rows, %s, %s MB\n\n' "$rows" "$encoding" "$(($(stat -c %s "$file") / 1000000))"
      table limit annual_accounts
    done
    [ "${KEEP:-}" ] || rm -f "j_$rows".*.csv
  done
}

firms() {
  local number round
  : > times
  for round in $(seq 0 "$rounds"); do
    for number in 1000 10000; do run "$round" "firms_$number" "$build/bin/firms_bench" "$number" "$SMARTSME_DATA"; done
  done
  printf 'generated firms diagnosed\n\n'
  table firms_1000 firms_10000
  cat firms_10000.out; echo
}

window() {
  local round
  : > times; rm -f cases.sqlite
  run 0 first "$build/bin/window_bench" sample "$work/cases.sqlite"
  for round in $(seq 0 $((rounds * 2))); do
    run "$round" empty_window "$build/bin/window_bench" empty
    run "$round" start_screen "$build/bin/window_bench" start "$work/cases.sqlite"
    run "$round" sample_kept "$build/bin/window_bench" sample "$work/cases.sqlite"
    run "$round" sample_imported "$build/bin/window_bench" sample
  done
  printf 'window, process start to end after the first painting\n\n'
  table empty_window start_screen sample_kept sample_imported
  printf 'milliseconds since main(), last round\n'; paste -sd' ' start_screen.err; paste -sd' ' sample_kept.err; paste -sd' ' sample_imported.err; echo
}

report() {
  mkdir -p reports
  printf 'reports of sample firm A, written, read back and compared\n\n'
  "$build/bin/report_bench" reports $((rounds * 2 + 1)); echo
}

cli() {
  local round
  : > times
  for round in $(seq 0 "$rounds"); do
    run "$round" diagnose_sample "$build/bin/smartsme-cli" diagnose --sample a
    run "$round" report_xlsx "$build/bin/smartsme-cli" report --sample a --format xlsx --out reports.xlsx
  done
  printf 'command line, whole process\n\n'
  table diagnose_sample report_xlsx
}

growth() {
  printf 'growth\n\n'
  "$build/bin/growth_bench" "$SMARTSME_DATA"; echo
}

machine
for part in $parts; do "$part"; done
