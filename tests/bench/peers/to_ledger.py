# SPDX-License-Identifier: GPL-3.0-or-later
"""A 25-column journal in UTF-8 as the text that ledger and hledger read. usage: to_ledger.py FILE > FILE.journal"""
import csv
import sys

sys.stdout.reconfigure(encoding="utf-8")
with open(sys.argv[1], encoding="utf-8", newline="") as file:
    for row in csv.reader(file):
        print(f"{row[3].replace('/', '-')} * {row[1]}\n    {row[4]}  {row[8]} JPY\n    {row[10]}  -{row[14]} JPY\n")
