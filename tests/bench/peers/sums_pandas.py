# SPDX-License-Identifier: GPL-3.0-or-later
"""account<TAB>debit<TAB>credit of a 25-column journal, by pandas, only the four columns read. usage: sums_pandas.py FILE ENCODING"""
import sys

import pandas

wanted = {4: "category", 8: "int64", 10: "category", 14: "int64"}
table = pandas.read_csv(sys.argv[1], header=None, usecols=list(wanted), dtype=wanted, encoding=sys.argv[2])
sums = pandas.concat([table.groupby(account, observed=True)[amount].sum() for account, amount in ((4, 8), (10, 14))], axis=1, keys=("debit", "credit"))
sys.stdout.reconfigure(encoding="utf-8")
sums.fillna(0).astype("int64").to_csv(sys.stdout, sep="\t", header=False)
