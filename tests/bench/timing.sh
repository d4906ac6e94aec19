# SPDX-License-Identifier: GPL-3.0-or-later
# Sourced by run.sh and peers.sh: runs programs in turn and prints medians.

# run ROUND NAME PROGRAM...: output to NAME.out, "NAME wall cpu kilobytes" to times; round 0 warms up and is not counted.
# A program that fails ends the script.
run() {
  local round=$1 name=$2 from to; shift 2
  from=${EPOCHREALTIME/./}
  /usr/bin/time -o t -f '%U %S %M' "$@" > "$name.out" 2> "$name.err" || { cat "$name.err" >&2; exit 1; }
  to=${EPOCHREALTIME/./}
  [ "$round" = 0 ] || echo "$name $((to - from)) $(tail -1 t)" >> times
}

# table FIRST NAME...: medians of times, and how often FIRST the others take. Wall ratios are medians of the ratios within one round,
# so that what else the machine does falls on both.
table() {
  printf '| program | wall s | CPU s | peak MB | wall / first | CPU / first |\n|---|---|---|---|---|---|\n'
  for name in "$@"; do
    awk -v name="$name" -v first="$1" '
      function median(a, n,   i, j, x) { for (i = 2; i <= n; i++) { x = a[i]; for (j = i - 1; j > 0 && a[j] > x; j--) a[j + 1] = a[j]; a[j + 1] = x } return a[int((n + 1) / 2)] }
      $1 == first { k++; fw[k] = $2 / 1e6; fc[k] = $3 + $4 }
      $1 == name { n++; w[n] = $2 / 1e6; c[n] = $3 + $4; m[n] = $5 / 1024 }
      END { if (n == 0) exit
        for (i = 1; i <= n; i++) { rw[i] = w[i] / fw[i]; rc[i] = fc[i] > 0 ? c[i] / fc[i] : 0 }
        printf "| %s | %.2f | %.2f | %.0f | %.1f | %s |\n", name, median(w, n), median(c, n), median(m, n), median(rw, n), (median(rc, n) > 0 ? sprintf("%.1f", median(rc, n)) : "") }' times
  done
  echo
}

# machine: what the figures were taken on
machine() { printf '%s, %s cores, load %s, %s\n\n' "$(sed -n 's/^model name.*: //p' /proc/cpuinfo | head -1)" "$(nproc)" "$(cut -d' ' -f1-3 /proc/loadavg)" "$(date +%F)"; }
