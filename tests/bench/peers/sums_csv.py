# SPDX-License-Identifier: GPL-3.0-or-later
"""account<TAB>debit<TAB>credit of a 25-column journal, by Python's csv module. usage: sums_csv.py FILE ENCODING"""
import csv
import sys
from collections import defaultdict

debit, credit = defaultdict(int), defaultdict(int)
with open(sys.argv[1], encoding=sys.argv[2], newline="") as file:
    for row in csv.reader(file):
        debit[row[4]] += int(row[8])
        credit[row[10]] += int(row[14])
sys.stdout.reconfigure(encoding="utf-8")
for account in debit.keys() | credit.keys():
    print(account, debit[account], credit[account], sep="\t")
