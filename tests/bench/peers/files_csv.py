# SPDX-License-Identifier: GPL-3.0-or-later
"""The gross pay of all files of a folder, by month. usage: files_csv.py FOLDER"""
import collections
import csv
import pathlib
import sys

sums = collections.Counter()
for path in sorted(pathlib.Path(sys.argv[1]).iterdir()):
    with path.open(encoding="utf-8-sig", newline="") as file:
        for row in csv.DictReader(file):
            sums[row["支給月日"][:7]] += int(row["総支給額"])
for month, gross in sorted(sums.items()):
    print(month, gross)
