# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads every cell of a workbook with openpyxl, read-only; prints rows and cells that are not empty.
usage: rows_openpyxl.py FILE.xlsx            read
       rows_openpyxl.py FILE.csv FILE.xlsx   first make the workbook of a CSV (numbers as numbers)"""
import csv
import sys

import openpyxl


def made_from(csv_path, path):
    book = openpyxl.Workbook(write_only=True)
    sheet = book.create_sheet("payroll")
    with open(csv_path, encoding="utf-8-sig", newline="") as file:
        for row in csv.reader(file):
            sheet.append([int(cell) if cell.isdigit() and len(cell) < 12 else cell or None for cell in row])
    book.save(path)


if len(sys.argv) == 3:
    made_from(*sys.argv[1:])
else:
    rows = cells = 0
    for row in openpyxl.load_workbook(sys.argv[1], read_only=True).active.iter_rows(values_only=True):
        rows += 1
        cells += sum(cell is not None for cell in row)
    print(rows, cells)
