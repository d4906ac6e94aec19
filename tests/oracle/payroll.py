#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Oracle of the payroll imports: reads every input of tests/golden/import/payroll by itself and compares its totals with the expected
files, which the program's own test compares with the program.

Python standard library only; nothing is shared with the program but the files. What each column of each file means is written here by
hand, not taken from data/layouts. usage: payroll.py SOURCE_DIR
"""
import json
import pathlib
import re
import sys

from payroll_slips import (FIXED, Row, Slips, blocks_of, clock, days, decimal, fixed, leave_added, month_of, people, point, read, transposed, type_by_name, whole,
                           workbook, yen)

# ---------------------------------------------------------------- one function per kind of file

def yayoi(rows, hours):
    s = Slips('payroll')
    for r in people(rows):
        bonus = r('支給区分') == '賞与'
        kind = 'officer' if yen(r('役員報酬')) else 'regular' if r('所定就労日') or bonus else 'part_time'
        ot, hol = hours(r('普通残業時間')), hours(r('休日勤務時間'))
        worked = hours(r('実働時間')) - ot - hol
        contract = hours(r('所定労働時間')) or leave_added(worked, whole(r('出勤日数')), whole(r('有給日数')))
        s.add(r('支給日')[:7].replace('/', '-'), kind, r('従業員コード'), (hours(r('実働時間')), ot, hol, hours(r('深夜残業時間'))),
              (yen(r('役員報酬')), yen(r('賞与')), yen(r('通勤手当(非課税)')), yen(r('支給合計'))), bonus, None, (fixed(r, ('基本給',)), contract))
    return s


def money_forward(path, rows, month):
    s = Slips('payroll')
    holiday = ('所定時間(所定休日)', '所定時間(法定休日)', '所定外時間(所定休日)', '所定外時間(法定休日)')
    for r in people(rows):
        ot = sum(decimal(r(n)) for n in ('所定外時間(平日)', '法定外時間(平日)'))
        hol = sum(decimal(r(n)) for n in holiday)
        night = sum(decimal(r(n)) for n in r.header if n.startswith('深夜') and '時間' in n)
        everything = decimal(r('総労働時間'))
        share = sum(yen(r(n)) for n in r.header if n.endswith('(会社)'))
        basis = (fixed(r, ('基本給(支給)',), '(支給)'), leave_added(everything - ot - hol, whole(r('出勤日数(平日)')), whole(r('有休取得日数'))))
        s.add(month, type_by_name(r('契約種別')), r('従業員番号'), (everything, ot, hol, night),
              (yen(r('役員報酬(支給)')), 0, r.yen('通勤手当/課税(支給)', '通勤手当/非課(支給)'), yen(r('支給合計'))), False, share, basis)
    return s


def bugyo(path):
    s = Slips('payroll')
    for r in people(read(path, 'cp932')):
        ot, hol, worked = clock(r('普通残業時間')), clock(r('通常休出時間')), clock(r('出勤時間'))
        s.add('2024-04', type_by_name(r('役職')), r('社員番号'), (worked, ot, hol, clock(r('深夜残業時間'))),
              (yen(r('役員報酬')), 0, yen(r('通勤手当')), yen(r('総支給金額'))), False, None,
              (fixed(r, ('基本給',)), leave_added(worked - ot - hol, whole(r('出勤日数')), whole(r('有休日数')))))
    return s


def bugyo_list(rows):
    head = next(i for i, r in enumerate(rows) if r[0] == '社員番号')
    s = Slips('payroll')
    for r in people(rows[head:]):
        s.add('2024-04', type_by_name(r('役職')), r('社員番号'), None, (yen(r('役員報酬')), 0, yen(r('通勤手当')), yen(r('総支給金額'))))
    return s


def freee(rows):
    s = Slips('payroll')
    for r in people(rows):
        bonus = r('種別') == '賞与'
        kind = 'officer' if yen(r('役員報酬')) else 'regular' if yen(r('健康保険標準報酬月額')) else 'part_time'
        ot, hol, worked = (clock(r(n)) for n in ('時間外労働時間', '休日労働時間', '総勤務時間'))
        basis = (fixed(r, ('基本給',)), leave_added(worked - ot - hol, whole(r('労働日数')), whole(r('有給取得日数'))))
        s.add(r('支給月日')[:7].replace('/', '-'), kind, r('従業員番号'), (worked, ot, hol, clock(r('深夜労働時間'))),
              (yen(r('役員報酬')), yen(r('賞与')), yen(r('非課税通勤手当')), yen(r('総支給額'))), bonus, None, basis)
    return s


def freee_api(path):
    s = Slips('payroll')
    slips = json.loads(path.read_text(encoding='utf-8'))['employee_payroll_statements']
    extra = {o['name'] for e in slips for o in e.get('overtime_pays', [])}
    for e in slips:
        time = {o['name']: whole(o['time']) for o in e.get('overtime_pays', [])}
        kind = 'officer' if e['is_board_member'] else 'regular' if e.get('pay_calc_type', 'monthly') == 'monthly' else 'part_time'
        normal = decimal(e.get('normal_work_time', ''))
        ot, hol = time.get('時間外労働', 0), time.get('法定休日労働', 0)
        commuting = sum(yen(p['amount']) for p in e.get('payments', []) if '通勤' in p['name'])
        bonus = 'bonus_amount' in e
        hours = (normal + ot + hol, ot if '時間外労働' in extra else None, hol if '法定休日労働' in extra else None,
                 time.get('深夜労働', 0) if '深夜労働' in extra else None)
        s.add(e['pay_date'][:7], kind, e['employee_num'], hours,
              (yen(e.get('board_member_remuneration_amount', '0')), 0, commuting, yen(e['gross_payment_amount'])), bonus, yen(e['total_deduction_employer_share']),
              None if bonus else (yen(e['basic_pay_amount']), normal + whole(e['work_mins_by_paid_holiday'])))
    return s


def freee_summaries(path):
    s = Slips('attendance')
    for e in json.loads(path.read_text(encoding='utf-8'))['work_record_summaries']:
        s.add(f"{e['year']}-{e['month']:02}", 'regular', e['employee_id'],
              (e['total_work_mins'], e['total_excess_statutory_work_mins'] + e['total_overtime_except_normal_work_mins'],
               e['total_holiday_work_mins'] + e['total_prescribed_holiday_work_mins'], e['total_latenight_work_mins']))
    return s


def vertical(path):
    rows = read(path, 'cp932')
    s = Slips('payroll')
    table = transposed([r for r in rows if len(r) > 2])
    header = table[0]
    for cells in table[1:-1]:
        r = Row(header, cells)
        kind = 'officer' if yen(r('役員報酬')) else 'regular' if yen(r('健康保険料')) else 'part_time'
        ot, hol, worked = clock(r('時間外労働時間数')), clock(r('休日労働時間数')), clock(r('労働時間数'))
        s.add('2024-04', kind, cells[0], (worked, ot, hol, clock(r('深夜労働時間数'))), (yen(r('役員報酬')), 0, yen(r('通勤手当')), yen(r('支給合計'))), False, None,
              (fixed(r, ('基本給',)), leave_added(worked - ot - hol, whole(r('労働日数')), whole(r('有給休暇日数')))))
    return s


def jobcan(path):
    s = Slips('payroll')
    share = ('健保事業主負担', '介護事業主負担', '厚年事業主負担', '雇保事業主負担', '労災保険料', '一般拠出金', '子育拠出金')
    for r in people(read(path, 'cp932')):
        kind = 'officer' if yen(r('役員報酬')) else 'regular' if yen(r('健保事業主負担')) else 'part_time'
        ot, hol, worked = clock(r('残業時間')), clock(r('休日労働時間')), clock(r('総労働時間'))
        s.add('2024-04', kind, r('スタッフコード'), (worked, ot, hol, clock(r('深夜労働時間'))),
              (yen(r('役員報酬')), 0, r.yen('課税通勤手当', '非課税通勤手当'), yen(r('支給合計'))), False, r.yen(*share), (fixed(r, ('基本給',)), worked - ot - hol))
    return s


def attendance(path, encoding, month, number, kind, hours, names):
    s = Slips('attendance')
    for r in people(read(path, encoding)):
        s.add(month, type_by_name(r(kind)), r(number), tuple(hours(r(n)) for n in names))
    return s


def mf_attendance(path):
    s = Slips('attendance')
    for r in people(read(path, 'cp932')):
        ot = sum(whole(r(n)) for n in ('所定外時間(平日)', '法定外時間(平日)'))
        hol = sum(whole(r(n)) for n in r.header if '休日)' in n and '時間' in n and not n.startswith('深夜'))
        s.add('2024-04', type_by_name(r('雇用区分')), r('従業員番号'), (whole(r('所定時間(平日)')) + ot + hol, ot, hol,
              sum(whole(r(n)) for n in r.header if n.startswith('深夜'))))
    return s


def smart_hr(path, end):
    s = Slips('people')
    for r in people(read(path, 'utf-8-sig')):
        left = r('退職年月日')
        gone = left <= end if left else r('在籍状況') == '退職済み'
        if r('入社年月日') <= end and not gone:
            s.add(end[:7].replace('/', '-'), type_by_name(r('雇用形態')), r('社員番号'))
    return s


def ledger(rows, names, hours, kind_of, labels=1, year=None, by_contract=None):
    s = Slips('wage_ledger')
    for n, (head, items, above) in enumerate(blocks_of(rows, labels)):
        for column in range(labels, len(head)):
            month = month_of(head[column], year)
            cell = lambda *wanted: next((items[w][column] for w in wanted if w in items), '')
            money = lambda *wanted: sum(yen(items[w][column]) for w in wanted if w in items)
            gross = money('支給合計')
            if not month or (gross == 0 and not clock(cell(names[0]))):
                continue
            times = [(hours(cell(w)) if any(w in i for _, i, _ in [(0, items, 0)]) else None) for w in names]
            worked = (times[0] or 0) - (times[1] or 0) - (times[2] or 0)
            contract = hours(cell(by_contract)) if by_contract else 0
            days = float(cell('出勤日数', '出勤日数(平日)', '労働日数') or 0)
            leave = float(cell('有給日数', '有給休暇日数') or 0)
            share = [w for w in items if w.endswith('(会社)')]
            s.add(month, kind_of(items, above, column), n, tuple(times), (money('役員報酬'), money('賞与') if '賞与' not in head[column] else 0,
                  money('通勤手当', '通勤手当(非課税)', '通勤手当/非課'), gross), '賞与' in head[column], money(*share) if share else None,
                  (money('基本給', *FIXED), contract or leave_added(worked, days, leave)))
    return s


def by_insurance(items, above, column):
    cell = lambda w: yen(items[w][column]) if w in items else 0
    return 'officer' if cell('役員報酬') else 'regular' if cell('健康保険料') else 'part_time'


def by_grade(items, above, column):
    cell = lambda w: yen(items[w][column]) if w in items else 0
    return 'officer' if cell('役員報酬') else 'regular' if cell('健保標準報酬') else 'part_time'


def by_label(label):
    def kind(items, above, column):
        for r in above:
            if label in r:
                return type_by_name(r[r.index(label) + 1])
        raise ValueError(label)
    return kind


def generic(rows, month='2024-04', s=None, hours=clock):
    s = s or Slips('payroll')
    for r in people(rows):
        ot, worked = hours(r('残業時間')), hours(r('総労働時間'))
        s.add(month, type_by_name(r('雇用形態')), r('社員No'), (worked, ot, None, hours(r('深夜時間'))),
              (yen(r('役員報酬')), 0, yen(r('通勤手当')), yen(r('総支給額'))), False, None, (fixed(r, ('基本給',)), worked - ot))
    return s


def article54(rows):
    return ledger(rows, ('労働時間数', '時間外労働時間数', '休日労働時間数', '深夜労働時間数'), clock, by_label('職名'))


def generic_book(path):
    april, may, _ = workbook(path)      # hours are times of the workbook; the third sheet is a memo
    return generic(may[1:], '2024-05', generic(april[1:], hours=days), days)


def attendance_book(path):
    s = Slips('attendance')
    for r in people(next(workbook(path))[1:]):
        s.add('2024-05', type_by_name(r('雇用形態')), r('社員番号'), tuple(days(r(n)) for n in ('総労働時間', '残業時間', '休日労働時間', '深夜時間')))
    return s


KOT = ('労働合計時間', '残業時間', '休日労働時間', '深夜労働時間')
FILES = {
    'meisai_ichiran_202404_kyuyo.csv': lambda p: yayoi(read(p, 'cp932'), clock),
    'meisai_ichiran_202404_hm.csv': lambda p: yayoi(read(p, 'cp932'), point),
    'chingin_daicho_yayoi.csv': lambda p: ledger(read(p, 'cp932'), ('実働時間', '普通残業時間', '休日勤務時間', '深夜残業時間'), clock, by_insurance, by_contract='所定労働時間'),
    '支給控除一覧表_2024年04月25日支給.csv': lambda p: money_forward(p, read(p, 'cp932'), '2024-04'),
    '支給控除一覧表_2024年04月25日支給_貼り付け.txt': lambda p: money_forward(p, read(p, 'utf-8', '\t'), '2024-04'),
    '支給控除一覧表（部門別）_2024年04月25日支給.csv': lambda p: money_forward(p, transposed(read(p, 'utf-8-sig')), '2024-04'),
    '賃金台帳_2024.csv': lambda p: ledger(read(p, 'utf-8-sig'), ('総労働時間', '法定外時間(平日)', '所定時間(法定休日)', '深夜所定時間(平日)'), clock, by_grade, 2, 2024),
    '勤怠_202404.csv': mf_attendance,
    'chingin_daicho_2024.csv': lambda p: freee(read(p, 'utf-8-sig')),
    'employee_payroll_statements_202405.json': freee_api,
    'employee_bonus_statements_202407.json': freee_api,
    'work_record_summaries_202405.json': freee_summaries,
    'kyuyo_bugyo_202404.csv': bugyo,
    '支給控除項目一覧表.csv': lambda p: bugyo_list(read(p, 'cp932')),
    '支給控除項目一覧表_202404.xlsx': lambda p: bugyo_list(next(workbook(p))),
    'shikyu_kojo_vertical_202404.csv': vertical,
    '支給・控除等一覧表_給与_2024年04月.csv': jobcan,
    'monthly_202404.csv': lambda p: attendance(p, 'cp932', '2024-04', '従業員コード', '雇用区分名', clock, KOT),
    'kot_minutes_202405.csv': lambda p: attendance(p, 'cp932', '2024-05', '従業員コード', '雇用区分名', whole, KOT),
    'kot_decimal_202406.csv': lambda p: attendance(p, 'utf-8-sig', '2024-06', '従業員コード', '雇用区分名', decimal, KOT),
    'smarthr_employees_20250331.csv': lambda p: smart_hr(p, '2025/03/31'),
    '従業員リスト_2025年3月.csv': lambda p: smart_hr(p, '2025/03/31'),
    'chingin_daicho_art54.csv': lambda p: article54(read(p, 'utf-8')),
    'chingin_daicho_art54.xlsx': lambda p: article54([r for sheet in workbook(p) for r in sheet]),
    '給与一覧_令和6年4月.csv': lambda p: generic(read(p, 'utf-8')[2:]),
    '給与一覧_縦_202404.csv': lambda p: generic(transposed(read(p, 'utf-8'))),
    '給与一覧.xlsx': generic_book,
    '勤怠一覧_202405.xlsx': attendance_book,
    '賃金台帳_自社.csv': lambda p: ledger(read(p, 'utf-8'), ('総労働時間', '残業時間', '休日労働時間', '深夜時間'), clock, by_label('雇用形態')),
    '勤務表_2024年4月.csv': lambda p: attendance(p, 'utf-8-sig', '2024-04', '社員番号', '雇用形態', clock, ('総労働時間', '残業時間', '休日労働時間', '深夜時間')),
}


def main():
    folder = pathlib.Path(sys.argv[1]) / 'tests/golden/import/payroll'
    failures = []
    inputs = {p.name: p for p in folder.iterdir() if p.suffix != '.expected'}
    failures += [f'{name}: this oracle does not know the file' for name in sorted(set(inputs) - set(FILES))]
    failures += [f'{name}: not there' for name in sorted(set(FILES) - set(inputs))]
    for name, path in sorted(inputs.items()):
        if name not in FILES:
            continue
        found = path.with_name(name + '.expected').read_text(encoding='utf-8').split('\n')
        found = [line for line in found if re.match(r'payroll |\d{4}-\d\d ', line)]
        own = FILES[name](path).lines()
        if own != found:
            failures += [f'{name}:'] + [f'   oracle  {a}\n   program {b}' for a, b in zip(own + ['-'] * len(found), found + ['-'] * len(own)) if a != b]
    for failure in failures:
        print('FAILED', failure)
    print(f'{len(inputs)} payroll files, {len(failures)} differences')
    return 1 if failures else 0


if __name__ == '__main__':
    sys.exit(main())
