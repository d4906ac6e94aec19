# SPDX-License-Identifier: GPL-3.0-or-later
# account<TAB>debit<TAB>credit of a 25-column journal. Knows no quotes: commas inside a text would break it.
BEGIN { FS = "," }
{
  debit[substr($5, 2, length($5) - 2)] += $9
  credit[substr($11, 2, length($11) - 2)] += $15
}
END {
  for (account in debit) seen[account]
  for (account in credit) seen[account]
  for (account in seen) printf "%s\t%.0f\t%.0f\n", account, debit[account], credit[account]
}
