# SPDX-License-Identifier: GPL-3.0-or-later
"""A wage ledger of one calendar year as freee HR exports it (UTF-8 with BOM), invented persons.

usage: gen_payroll.py ROWS > FILE               one file
       gen_payroll.py FILES PEOPLE FOLDER       a file for each of so many months, the last of them December 2024
"""
import pathlib
import sys

columns = ("従業員番号,従業員名,生年月日,種別,支給月日,給与計算締日（固定給）,労働日数,総勤務時間,時間外労働時間,深夜労働時間,休日労働時間,有給取得日数,"
           "役員報酬,基本給,役職手当,残業手当,深夜手当,休日手当,賞与,非課税通勤手当,総支給額,健康保険料,介護保険料,厚生年金保険料,雇用保険料,"
           "社会保険料等控除合計,所得税,住民税,控除合計,差引支給額,健康保険標準報酬月額,厚生年金保険標準報酬月額")


def row(number):
    return slip(number // 12 + 1, 2024, number % 12 + 1)


def slip(person, year, month):
    base, overtime, commuting = 180000 + person % 90 * 1000, person % 20 * 1500, person % 30 * 1000
    gross = base + overtime + commuting
    health, pension, employment, tax, residents = base // 20, base // 11, gross // 180, base // 40, 10000
    insured = health + pension + employment
    deducted = insured + tax + residents
    return (f"{person},従業員{person},1980/01/15,給与,{year}/{month:02}/25,{year}/{month:02}/20,21,{160 + person % 20}:{month * 4:02},{person % 20}:{month * 4:02},0:00,0:00,1,"
            f"0,{base},0,{overtime},0,0,0,{commuting},{gross},{health},0,{pension},{employment},{insured},{tax},{residents},{deducted},{gross - deducted},{base},{base}")


def months(files, people, folder):
    folder = pathlib.Path(folder)
    folder.mkdir(parents=True, exist_ok=True)
    for back in range(files):
        year, month = divmod(2024 * 12 + 11 - back, 12)
        lines = [columns] + [slip(person, year, month + 1) for person in range(1, people + 1)]
        (folder / f"chingin_{year}{month + 1:02}.csv").write_text("\n".join(lines) + "\n", encoding="utf-8-sig")


if len(sys.argv) == 4:
    months(int(sys.argv[1]), int(sys.argv[2]), sys.argv[3])
else:
    sys.stdout.reconfigure(encoding="utf-8-sig")
    print(columns)
    for number in range(int(sys.argv[1])):
        print(row(number))
