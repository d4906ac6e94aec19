#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Our import beside other programs that do a comparable job (README.md says which and how fair that is).
#   usage: tests/bench/peers.sh BUILD_FOLDER [PART...]     parts: journal small lines recognise workbook batch (all unless given)
# BUILD_FOLDER holds a release build of the target `benches`. ROWS ("1000000 5000000"), ROUNDS (5), WORK (a new folder), DUCK (a
# folder in which `npm i @duckdb/node-api` was run) and OURS ('program {}', {} for the file) may be set. A peer that is not
# installed is named and left out: mawk gawk miller sqlite3 python3-pandas python3-openpyxl nodejs ledger hledger libreoffice-calc.
# Answers are compared with those of the yardstick before anything is timed.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
build=$(realpath "$1"); shift
parts=${*:-journal small lines recognise workbook batch}
rounds=${ROUNDS:-5}; work=${WORK:-$(mktemp -d)}; duck=${DUCK:-}
SMARTSME_DATA=$(realpath "${SMARTSME_DATA:-$here/../../data}")
export SMARTSME_DATA QT_QPA_PLATFORM=offscreen
mkdir -p "$work"; work=$(realpath "$work"); cd "$work"
. "$here/timing.sh"
python=/usr/bin/python3

ours() { if [ "${OURS:-}" ]; then eval "${OURS//\{\}/$1}"; else "$build/bin/journal_bench" years "$SMARTSME_DATA" "$1"; fi; }
export -f ours; export build OURS

prepare() {
  [ -x gen_journal ] || g++ -O2 -std=c++20 -o gen_journal "$here/gen_journal.cpp"
  [ -x limit ] || g++ -O3 -march=x86-64-v2 -std=c++20 -pthread -o limit "$here/limit.cpp"
  utf8=$work/j_$1.utf8.csv; cp932=$work/j_$1.cp932.csv
  [ -s "$utf8" ] || ./gen_journal "$1" utf8 > "$utf8"
  [ -s "$cp932" ] || ./gen_journal "$1" cp932 > "$cp932"
}

# The command of a peer, as words in `command`; false when it is not installed.
peer() {
  case $1 in
    limit) command=(./limit tb 1 "$utf8");;
    limit_2_threads) command=(./limit tb 2 "$utf8");;
    limit_cp932) command=(./limit tb 1 "$cp932");;
    limit_2_threads_cp932) command=(./limit tb 2 "$cp932");;
    ours) command=(bash -c 'ours "$0"' "$utf8");;
    ours_cp932) command=(bash -c 'ours "$0"' "$cp932");;
    ours_1_core) command=(taskset -c 0 bash -c 'ours "$0"' "$utf8");;
    ours_1_core_cp932) command=(taskset -c 0 bash -c 'ours "$0"' "$cp932");;
    wc) command=(wc -l "$utf8");;
    iconv) command=(iconv -f CP932 -t UTF-8 "$cp932");;
    mawk) command=(env LC_ALL=C mawk -f "$here/peers/sums.awk" "$utf8");;
    mawk_cp932) command=(env LC_ALL=C mawk -f "$here/peers/sums.awk" "$cp932");;
    gawk) command=(env LC_ALL=C gawk -f "$here/peers/sums.awk" "$utf8");;
    miller) command=("$here/peers/sums_miller.sh" "$utf8");;
    sqlite) command=("$here/peers/sums_sqlite.sh" "$utf8");;
    pandas) command=($python "$here/peers/sums_pandas.py" "$utf8" utf-8);;
    pandas_cp932) command=($python "$here/peers/sums_pandas.py" "$cp932" cp932);;
    python_csv) command=($python "$here/peers/sums_csv.py" "$utf8" utf-8);;
    python_csv_cp932) command=($python "$here/peers/sums_csv.py" "$cp932" cp932);;
    duckdb_1_thread) command=(node "$here/peers/sums_duckdb.mjs" "$duck" "$utf8" 1);;
    duckdb_2_threads) command=(node "$here/peers/sums_duckdb.mjs" "$duck" "$utf8" 2);;
    ledger) command=(ledger -f "$utf8.journal" bal --flat);;
    hledger) command=(hledger -f "$utf8.journal" bal --flat);;
    libreoffice) command=(soffice --headless "-env:UserInstallation=file://$work/lo" --convert-to xlsx --infilter=CSV:44,34,76,1 --outdir "$work/lo" "$utf8");;
  esac
  case $1 in
    duckdb*) [ "$duck" ] && [ -d "$duck/node_modules/@duckdb" ];;
    miller) type mlr > /dev/null 2>&1;;
    sqlite) type sqlite3 > /dev/null 2>&1;;
    pandas*) $python -c 'import pandas' 2> /dev/null;;
    libreoffice) type soffice > /dev/null 2>&1;;
    mawk*) type mawk > /dev/null 2>&1;;
    *) type "${command[0]}" > /dev/null 2>&1;;
  esac
}

# The answer of a peer as sorted UTF-8 lines; nothing for peers that answer something else.
answer() {
  case $1 in
    limit*_cp932 | mawk_cp932) iconv -f CP932 -t UTF-8 "$1.out" | LC_ALL=C sort;;
    limit* | mawk | gawk | miller | sqlite | pandas* | python_csv* | duckdb*) LC_ALL=C sort "$1.out";;
  esac
}

# compare FIRST NAME...: all in turn, answers checked in round 0, then the table
compare() {
  local round name first=$1 present=()
  : > times
  for name in "$@"; do
    if peer "$name"; then present+=("$name"); else echo "(not installed: $name)"; fi
  done
  for round in $(seq 0 "$rounds"); do
    for name in "${present[@]}"; do
      peer "$name"
      run "$round" "$name" "${command[@]}"
      [ "$round" = 0 ] || continue
      [ "$name" != "$first" ] || answer "$first" > wanted
      [ ! "$(answer "$name" | head -1)" ] || cmp -s wanted <(answer "$name") || { echo "the answers differ: $name" >&2; exit 1; }
    done
  done
  table "${present[@]}"
}

journal() {
  local rows
  for rows in ${ROWS:-1000000 5000000}; do
    prepare "$rows"
    [ "${OURS:-}" ] || for file in "$utf8" "$cp932"; do  # our sums, with the tax, are the yardstick's
      cmp -s <("$build/bin/journal_bench" sums "$SMARTSME_DATA" "$file" | LC_ALL=C sort) <(./limit tb 1 "$utf8" | LC_ALL=C sort) || { echo "our sums differ: $file" >&2; exit 1; }
    done
    printf 'journal of %s rows, CP932, %s MB\n\n' "$rows" "$(($(stat -c %s "$cp932") / 1000000))"
    compare limit_cp932 limit_2_threads_cp932 ours_cp932 ours_1_core_cp932 iconv mawk_cp932 pandas_cp932 python_csv_cp932
    printf 'journal of %s rows, UTF-8, %s MB\n\n' "$rows" "$(($(stat -c %s "$utf8") / 1000000))"
    compare limit limit_2_threads ours ours_1_core wc mawk gawk miller sqlite pandas python_csv duckdb_1_thread duckdb_2_threads
    [ "${KEEP:-}" ] || rm -f "$utf8" "$cp932"
  done
}

# Peers that need minutes for a million rows.
small() {
  prepare 100000
  mkdir -p lo
  $python "$here/peers/to_ledger.py" "$utf8" > "$utf8.journal"
  printf 'journal of 100,000 rows, UTF-8; ledger and hledger read their own format, LibreOffice only converts to XLSX\n\n'
  compare limit ours ledger hledger libreoffice
}

# Our import with its lines kept in a case file, beside the same rows imported by the command line of SQLite.
lines() {
  local rows round
  for rows in ${ROWS:-1000000}; do
    prepare "$rows"
    : > times
    for round in $(seq 0 "$rounds"); do
      rm -f plain.db ours.smartsme
      run "$round" sqlite_import "$here/peers/sums_sqlite.sh" "$utf8" plain.db
      run "$round" ours_with_lines "$build/bin/lines_bench" keep "$SMARTSME_DATA" "$utf8" ours.smartsme
      run "$round" ours_without_lines "$build/bin/lines_bench" drop "$SMARTSME_DATA" "$utf8" none.smartsme
      rm -f none.smartsme
    done
    printf 'journal of %s rows into a database file (%s MB by sqlite3, %s MB of ours)\n\n' "$rows" "$(($(stat -c %s plain.db) / 1000000))" "$(($(stat -c %s ours.smartsme) / 1000000))"
    table sqlite_import ours_with_lines ours_without_lines
    cat ours_with_lines.out; "$build/bin/lines_bench" remove ours.smartsme; echo
    [ "${KEEP:-}" ] || rm -f "$utf8" "$cp932" plain.db ours.smartsme
  done
}

# A file of a small firm: what it is, and all of it.
recognise() {
  local round file=$SMARTSME_DATA/samples/firm_a/yayoi_shiwake_import25.txt
  : > times
  for round in $(seq 0 $((rounds * 4))); do
    run "$round" recognised "$build/bin/recognise_bench" recognise "$SMARTSME_DATA" "$file" 1
    run "$round" recognised_and_read "$build/bin/recognise_bench" import "$SMARTSME_DATA" "$file" 1
  done
  printf 'a journal of %s rows, whole process\n\n' "$(wc -l < "$file")"
  table recognised recognised_and_read
  printf 'inside a running program (median of 200)\n\n'
  "$build/bin/recognise_bench" recognise "$SMARTSME_DATA" "$file" 200
  "$build/bin/recognise_bench" import "$SMARTSME_DATA" "$file" 200; echo
}

# Payroll of 100,000 rows as CSV and as a workbook, beside openpyxl reading the workbook.
workbook() {
  local round
  $python -c 'import openpyxl' 2> /dev/null || { echo '(not installed: openpyxl)'; return; }
  [ -s payroll.csv ] || $python "$here/gen_payroll.py" 100000 > payroll.csv
  [ -s payroll.xlsx ] || $python "$here/peers/rows_openpyxl.py" payroll.csv payroll.xlsx
  : > times
  for round in $(seq 0 "$rounds"); do
    run "$round" openpyxl $python "$here/peers/rows_openpyxl.py" payroll.xlsx
    run "$round" ours_xlsx "$build/bin/recognise_bench" import "$SMARTSME_DATA" payroll.xlsx 1
    run "$round" ours_csv "$build/bin/recognise_bench" import "$SMARTSME_DATA" payroll.csv 1
  done
  printf 'payroll, 100,000 rows\n\n'
  table openpyxl ours_xlsx ours_csv
}

# Payrolls of FILES months (400), 20 people each, dropped as one folder: read, reviewed and taken into a case file; then read alone.
batch() {
  local round files=${FILES:-400}
  $python "$here/gen_payroll.py" "$files" 20 payrolls
  : > times
  for round in $(seq 0 "$rounds"); do
    rm -f batch.smartsme
    "$build/bin/smartsme-cli" cases --new batch --database batch.smartsme > /dev/null
    run "$round" read_and_check "$build/bin/smartsme-cli" import --case 1 --database batch.smartsme --check payrolls
    run "$round" read_and_take "$build/bin/smartsme-cli" import --case 1 --database batch.smartsme payrolls
    run "$round" python_csv $python "$here/peers/files_csv.py" payrolls
  done
  printf '%s payroll files of 20 people, %s KB\n\n' "$files" "$(($(cat payrolls/* | wc -c) / 1000))"
  table python_csv read_and_check read_and_take
  rm -rf payrolls batch.smartsme
}

machine
for part in $parts; do "$part"; done
