#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Two earlier years, 2022 and 2023, of the three fictitious sample firms, made from their year 2024.

The journals and payroll files come out in the export formats of 2024; beside them stand the opening balances of 2022 and what a
correct import must give (tests/golden/samples/expected_*_earlier.csv). No random numbers: the same bytes every time.

    make_earlier_years.py DATA_SAMPLES OUT_SAMPLES OUT_EXPECTED

How: each voucher is moved back a year and its amounts are scaled by what it is about (FACTORS). Wages are scaled slip by slip and
booked as the sum of the slips. Closing stock, accrued taxes and the settlement of consumption tax are set so that each year ends
with the balances the next one begins with; opening balances are the next year's less the movements. Everything that ties together
in 2024 is asserted to tie together in the earlier years. Only the standard library; nothing of the program is used.
"""
import collections
import csv
import glob
import io
import os
import re
import sys

# per year back: sales, purchases, wages, everything else; rents, leases, depreciation and loans do not change
FACTORS = {1: {'sales': 964, 'purchases': 957, 'wages': 968, 'other': 985},
           2: {'sales': 921, 'purchases': 909, 'wages': 947, 'other': 962}}        # thousandths
OVERTIME = {1: 108, 2: 115}                                                        # per cent of the overtime of 2024
STOCK = {1: 970, 2: 945}                                                           # opening stock in thousandths of the closing one
YEAR = 2024


def scaled(amount, thousandths):
    step = 10 if amount % 10 == 0 else 1
    sign = -1 if amount < 0 else 1
    return sign * ((abs(amount) * thousandths + 500 * step) // (1000 * step) * step)


def minutes(text):
    if not text:
        return 0
    if ':' in text:
        h, m = text.split(':')
        return int(h) * 60 + int(m)
    return round(float(text) * 60)


def clock(m):
    return '%d:%02d' % (m // 60, m % 60)


def number(text):
    return int(text.replace(',', '')) if text else 0


def tax_inside(tax_class, amount):
    rate = 8 if '8%' in tax_class else 10 if '10%' in tax_class else 0
    return amount * rate // (100 + rate)


# ---------------------------------------------------------------------------------------------------- journals

Side = collections.namedtuple('Side', 'account sub amount tax tax_class partner')


class Format:
    """Columns of a journal; `sides` are debit and credit."""

    def __init__(self, encoding, header, date, number_column, sides, memo, quoted, dates, stamps=()):
        self.encoding, self.header, self.date, self.number, self.sides, self.memo = encoding, header, date, number_column, sides, memo
        self.quoted, self.dates, self.stamps = quoted, dates, stamps

    def day(self, cell):
        y, m, d = (int(x) for x in re.sub('^R[.]', '', cell).split(self.dates[-1]))
        return (y + 2018 if cell.startswith('R') else y), m, d

    def text(self, day):
        if self.dates.startswith('R'):
            return 'R.%02d/%02d/%02d' % (day[0] - 2018, day[1], day[2])
        return self.dates[-1].join(('%04d' % day[0], '%02d' % day[1], '%02d' % day[2]))


YAYOI = Format('cp932', False, 3, 1, (Side(4, 5, 8, 9, 7, None), Side(10, 11, 14, 15, 13, None)), 16, True, 'R/')
MONEYFORWARD = Format('cp932', True, 1, 0, (Side(2, 3, 8, 9, 6, 5), Side(10, 11, 16, 17, 14, 13)), 18, False, '/', (23, 25))
FREEE = Format('utf-8-sig', True, 1, 0, (Side(3, 17, 7, 9, 8, 14), Side(36, 50, 40, 42, 41, 47)), 35, False, '-', (71, 72))


class Line:
    def __init__(self, row, side, columns):
        self.row, self.side, self.columns = row, side, columns
        self.account = row[columns.account]
        self.sub = row[columns.sub]
        self.tax_class = row[columns.tax_class]
        self.original = self.amount = number(row[columns.amount])
        self.tax = number(row[columns.tax])
        if self.tax:
            assert self.tax == tax_inside(self.tax_class, self.amount), row

    def set(self, amount):
        self.amount = amount
        if self.tax:
            self.tax = tax_inside(self.tax_class, amount)

    def write(self):
        self.row[self.columns.amount] = str(self.amount)
        if self.row[self.columns.tax]:
            self.row[self.columns.tax] = str(self.tax)


class Voucher:
    def __init__(self, form, rows):
        self.form, self.rows = form, rows
        self.day = form.day(rows[0][form.date])
        self.lines = [Line(row, side, columns) for row in rows for side, columns in enumerate(form.sides) if row[columns.account]]
        self.memo = next((row[form.memo] for row in rows if row[form.memo]), '')
        assert self.difference() == 0, rows

    def accounts(self):
        return {line.account for line in self.lines}

    def has(self, *words):
        return any(word in account for account in self.accounts() for word in words)

    def difference(self):
        return sum(line.amount if line.side == 0 else -line.amount for line in self.lines)

    def on(self, side, word):
        return [line for line in self.lines if line.side == side and word in line.account]

    def balance(self):
        """What scaling left over goes to the largest line that carries no tax."""
        off = self.difference()
        if off:
            line = max((line for line in self.lines if not line.tax), key=lambda line: line.amount)
            line.set(line.amount - off if line.side == 0 else line.amount + off)
        assert self.difference() == 0 and all(line.amount >= 0 for line in self.lines), self.rows


def read_journal(path, form):
    with open(path, encoding=form.encoding, newline='') as file:
        rows = list(csv.reader(file))
    header = rows.pop(0) if form.header else None
    vouchers = []
    for row in rows:
        key = (row[form.number], row[form.date] or (vouchers and vouchers[-1][0][form.date]))
        if vouchers and (vouchers[-1][0][form.number], vouchers[-1][0][form.date]) == key:
            vouchers[-1].append(row)
        else:
            vouchers.append([row])
    return header, [Voucher(form, rows) for rows in vouchers]


def yayoi_line(row):
    bare = {1, 8, 9, 14, 15, 19}
    return ','.join(cell if i in bare else '"' + cell.replace('"', '""') + '"' for i, cell in enumerate(row)) + '\r\n'


def write_journal(path, form, header, vouchers):
    os.makedirs(os.path.dirname(path), exist_ok=True)
    out = io.StringIO()
    plain = csv.writer(out, lineterminator='\r\n')
    if header:
        plain.writerow(header)
    for n, voucher in enumerate(vouchers, 1):
        for line in voucher.lines:
            line.write()
        for row in voucher.rows:
            row[form.number] = str(n)
            row[form.date] = form.text(voucher.day)
            for stamp in form.stamps:
                row[stamp] = re.sub(r'^\d{4}', str(voucher.day[0]), row[stamp])
            if form.quoted:
                out.write(yayoi_line(row))
            else:
                plain.writerow(row)
    with open(path, 'w', encoding=form.encoding, newline='') as file:
        file.write(out.getvalue())


# ---------------------------------------------------------------------------------------------------- payroll

class Payroll:
    """What is a pay component, a deduction and a total in the files of one product."""

    def __init__(self, encoding, name, pay, untaxed, deductions, totals, kind, hours):
        self.encoding, self.name, self.pay, self.untaxed, self.deductions = encoding, name, pay, untaxed, deductions
        self.totals, self.kind, self.hours = totals, kind, hours


SOCIAL_YAYOI = ['健康保険料', '介護保険料', '厚生年金保険料', '雇用保険料']
SOCIAL_MF = [name + '(控除)' for name in SOCIAL_YAYOI]


def kind_yayoi(row):
    if number(row.get('役員報酬', '')) > 0:
        return 'officer'
    return 'regular' if row.get('所定就労日') or row['支給区分'] == '賞与' else 'part'


def kind_mf(row):
    return {'役員': 'officer', '正社員': 'regular'}.get(row['契約種別'], 'part')


def kind_freee(row):
    if number(row['役員報酬']) > 0:
        return 'officer'
    return 'regular' if number(row['健康保険標準報酬月額']) > 0 else 'part'


def totals_yayoi(r, n):
    pay = sum(n(c) for c in PAY_YAYOI)
    r['課税支給合計'] = pay - n('通勤手当（非課税）')
    r['支給合計'] = pay
    r['社会保険料合計'] = sum(n(c) for c in SOCIAL_YAYOI)
    r['控除合計'] = n('社会保険料合計') + n('所得税') + n('住民税')
    r['差引支給額'] = n('支給合計') - n('控除合計')


def totals_mf(r, n):
    pay = sum(n(c) for c in r if c.endswith('(支給)'))
    untaxed = n('通勤手当/非課(支給)')
    r['課税支給合計'], r['非課税支給合計'], r['支給合計'] = pay - untaxed, untaxed, pay
    if '労保対象合計' in r:
        r['労保対象合計'] = pay if n('労保対象合計') else 0
    r['社会保険料合計'] = sum(n(c) for c in SOCIAL_MF)
    r['控除合計'] = sum(n(c) for c in r if c.endswith('(控除)'))
    if '社保控除後合計' in r:
        r['社保控除後合計'] = n('課税支給合計') - n('社会保険料合計')
    r['差引支給合計'] = pay - n('控除合計')
    for c in ('振込支給１', '振込支給額合計'):
        if c in r:
            r[c] = n('差引支給合計')


def totals_freee(r, n):
    r['総支給額'] = sum(n(c) for c in PAY_FREEE)
    r['社会保険料等控除合計'] = sum(n(c) for c in SOCIAL_YAYOI)
    r['控除合計'] = n('社会保険料等控除合計') + n('所得税') + n('住民税')
    r['差引支給額'] = n('総支給額') - n('控除合計')


PAY_YAYOI = ['役員報酬', '基本給', '役職手当', '家族手当', '普通残業手当', '深夜残業手当', '休日勤務手当', '通勤手当（非課税）', '賞与']
PAY_FREEE = ['役員報酬', '基本給', '役職手当', '残業手当', '深夜手当', '休日手当', '賞与', '非課税通勤手当']
FIXED = re.compile('通勤')
SCALED = re.compile(r'[(]支給[)]|[(]控除[)]|[(]会社[)]')


def scaled_slip(row, kind, back, totals):
    """A slip of an earlier year: pay and deductions scaled, totals added up anew, hours with more overtime."""
    out = dict(row)
    names = set(PAY_YAYOI + PAY_FREEE + SOCIAL_YAYOI + ['所得税', '住民税'])
    for column, cell in row.items():
        if (column in names or SCALED.search(column)) and cell and not FIXED.search(column):
            out[column] = str(scaled(number(cell), FACTORS[back]['wages']))
    for total, over in (('実働時間', '普通残業時間'), ('総勤務時間', '時間外労働時間'), ('総労働時間', '所定外時間（平日）')):
        if out.get(over) and out.get(total):
            before = minutes(row[over])
            after = (before * OVERTIME[back] + 750) // 1500 * 15
            is_clock = ':' in row[over]
            out[over] = clock(after) if is_clock else '%.2f' % (after / 60)
            whole = minutes(row[total]) - before + after
            out[total] = clock(whole) if ':' in row[total] else '%.2f' % (whole / 60)
    return added(out, totals)


def added(row, totals):
    out = dict(row)
    totals(out, lambda c: number(str(out.get(c, ''))))
    return {c: str(v) for c, v in out.items()}


# ---------------------------------------------------------------------------------------------------- one firm

def category(voucher):
    if voucher.has('売上高', '売掛金', '受取手形', '電子記録債権'):
        return 'sales'
    if voucher.has('仕入高', '外注加工費', '買掛金', '支払手形'):
        return 'purchases'
    if voucher.has('地代家賃', '賃借料', 'リース料', '減価償却', '借入金', '支払利息', '租税公課', '保険料', '保険積立金', '前払費用', '差入保証金'):
        return None
    return 'other'


ASSETS = ('附属設備', '工具器具備品', '機械装置', '車両運搬具', 'ソフトウエア', '建物', '器具備品')


def is_left_out(voucher):
    """Bought or scrapped equipment is an event of 2024 only."""
    return voucher.has('除却損') or any(voucher.on(0, asset) for asset in ASSETS)


class Firm:
    def __init__(self, letter, folder, journal, form, payroll_files, tax_exclusive, encoding_payroll, kind, totals, sections):
        self.letter, self.folder, self.journal, self.form = letter, folder, journal, form
        self.payroll_files, self.exclusive, self.encoding_payroll = payroll_files, tax_exclusive, encoding_payroll
        self.kind, self.totals, self.sections = kind, totals, sections

    def slips(self):
        """File name -> (columns, rows); total rows are rows without a person."""
        files = {}
        for path in sorted(glob.glob(os.path.join(self.folder, self.payroll_files))):
            with open(path, encoding=self.encoding_payroll, newline='') as file:
                rows = list(csv.reader(file))
            files[os.path.basename(path)] = (rows[0], [dict(zip(rows[0], row)) for row in rows[1:]])
        return files

    def run_of(self, file_name, row):
        """(year, month, is bonus) of a slip."""
        if 'mf_kyuyo' in self.payroll_files:
            y, m = re.search(r'(\d{4})年(\d\d)月', file_name).groups()
            return int(y), int(m), '賞与' in file_name
        cell = row.get('支給日') or row.get('支給月日')
        return int(cell[:4]), int(cell[5:7]), (row.get('支給区分') or row.get('種別')) == '賞与'

    def is_slip(self, row):
        name = row.get('氏名') or row.get('従業員') or row.get('従業員名')
        return not (name.startswith('【') or name == '-')


# what each line of the wage voucher is the sum of
WAGES_YAYOI = ['基本給', '役職手当', '家族手当', '普通残業手当', '深夜残業手当', '休日勤務手当']
WAGES_MF = [c + '(支給)' for c in ('基本給', '役職手当', '家族手当', '住宅手当', '営業手当', '残業手当', '深夜残業手当', '法定休日手当', '所定休日手当')]
WAGES_FREEE = ['基本給', '役職手当', '残業手当', '深夜手当', '休日手当']
MADE = {'製造課', '品質保証課', '生産管理課'}


def total(slips, columns, where=lambda row: True):
    return sum(number(row.get(c, '')) for row in slips for c in columns if where(row))


def wage_lines(firm, slips):
    """account -> amount of the debit side, and the amounts withheld in the order they are booked."""
    k = firm.kind
    made = lambda row: row.get('部門') in MADE
    if firm.letter == 'B':
        pay, officer, commute, social, taxes = WAGES_MF, ['役員報酬(支給)'], ['通勤手当/課税(支給)', '通勤手当/非課(支給)'], SOCIAL_MF, ['所得税(控除)', '住民税(控除)']
        debit = {'役員報酬': total(slips, officer), '給料手当': total(slips, pay, lambda r: k(r) == 'regular' and not made(r)),
                 '雑給': total(slips, pay, lambda r: k(r) == 'part' and not made(r)), '旅費交通費': total(slips, commute, lambda r: not made(r)),
                 '賃金（製）': total(slips, pay, lambda r: k(r) == 'regular' and made(r)), '雑給（製）': total(slips, pay, lambda r: k(r) == 'part' and made(r)),
                 '旅費交通費（製）': total(slips, commute, made), '役員賞与': total(slips, ['賞与(支給)'], lambda r: k(r) == 'officer'),
                 '賞与': total(slips, ['賞与(支給)'], lambda r: not made(r) and k(r) != 'officer'), '賞与（製）': total(slips, ['賞与(支給)'], made)}
    else:
        is_a = firm.letter == 'A'
        pay = WAGES_YAYOI if is_a else WAGES_FREEE
        social, taxes = SOCIAL_YAYOI, ['所得税', '住民税']
        debit = {'役員報酬': total(slips, ['役員報酬']), '給料手当': total(slips, pay, lambda r: k(r) == 'regular'),
                 '雑給': total(slips, pay, lambda r: k(r) == 'part'), '賞与': total(slips, ['賞与']),
                 ('旅費交通費' if is_a else '通勤費'): total(slips, ['通勤手当（非課税）' if is_a else '非課税通勤手当'])}
    withheld = [total(slips, social[:3]), total(slips, social[3:]), total(slips, taxes[:1]), total(slips, taxes[1:])]
    return debit, [amount for amount in withheld if amount]


def book_wages(firm, voucher, slips, is_check):
    """Sets the lines of a wage voucher to the sums of its slips; with is_check only compares."""
    debit, withheld = wage_lines(firm, slips)
    values = []
    rest = list(withheld)
    for line in voucher.lines:
        if line.side == 0:
            values.append(debit[line.account])
        elif line.account == '預り金':
            values.append(rest.pop(0))
        else:
            values.append(sum(debit.values()) - sum(withheld))
    assert not rest and sum(debit.values()) == sum(v for line, v in zip(voucher.lines, values) if line.side == 0), voucher.rows
    for line, value in zip(voucher.lines, values):
        if is_check:
            assert line.amount == value, (line.account, line.amount, value)
        else:
            line.set(value)


def movements(firm, vouchers):
    """account -> [debit, credit] as the ledger holds them: consumption tax on accounts of its own in net books."""
    ledger = collections.defaultdict(lambda: [0, 0])
    for voucher in vouchers:
        for line in voucher.lines:
            net = line.amount - line.tax if firm.exclusive else line.amount
            ledger[line.account][line.side] += net
            if firm.exclusive and line.tax:
                paid = '仮払消費税' if '仕入' in line.tax_class else '仮受消費税'
                ledger[paid][line.side] += line.tax
    return ledger


class EarlierYear:
    """Year `back` years before 2024; `after` are the opening balances (debit less credit) of the year that follows."""

    def __init__(self, firm, back, after):
        self.firm, self.back, self.after = firm, back, after
        self.files = {}
        self.by_run = collections.defaultdict(list)
        self.original_by_run = collections.defaultdict(list)
        self.take_payroll()
        self.header, self.vouchers = read_journal(os.path.join(firm.folder, firm.journal), firm.form)
        self.vouchers = [v for v in self.vouchers if not is_left_out(v)]
        self.withheld = collections.defaultdict(lambda: [0, 0])     # original and scaled, since the last payment
        self.settlement = None
        for voucher in self.vouchers:
            self.take(voucher)
        if firm.exclusive:
            self.settle_tax()
        self.even_out('売掛金', 0)
        for account in ('預り金', '未払費用'):
            self.even_out(account, 1)
        self.repay('当座預金', '長期借入金')
        self.carry_cost()
        self.ledger = movements(firm, self.vouchers)
        self.opening = {a: self.after.get(a, 0) - d + c for a, (d, c) in self.ledger.items() if self.is_balance(a)}
        for account, value in self.after.items():
            self.opening.setdefault(account, value)
        retained = next(a for a in self.after if '繰越利益' in a)
        profit = sum(c - d for a, (d, c) in self.ledger.items() if not self.is_balance(a))
        self.opening[retained] = self.after[retained] + profit
        assert sum(self.opening.values()) == 0

    def is_balance(self, account):
        return account in self.firm.sections

    def take_payroll(self):
        firm = self.firm
        for name, (columns, rows) in firm.slips().items():
            groups = []
            for row in rows:
                if firm.is_slip(row):
                    assert added(row, firm.totals) == row, row
                    slip = scaled_slip(row, firm.kind, self.back, firm.totals)
                    y, m, bonus = firm.run_of(name, row)
                    self.original_by_run[(y, m, bonus)].append(row)
                    self.by_run[(y, m, bonus)].append(slip)
                    groups.append((row, slip))
                else:
                    groups.append((row, None))
            self.files[name] = (columns, self.with_totals(groups))

    def with_totals(self, groups):
        """Total rows add up what the same row added up in 2024: the rows of a department, or all."""
        rows, since = [], []
        people = [(r, s) for r, s in groups if s]
        for row, slip in groups:
            if slip:
                rows.append(slip)
                continue
            label = (row.get('氏名') or '') + (row.get('従業員番号') or '')
            of = people if '合計' in label or '全社' in label else [(r, s) for r, s in people if '【%s】' % r.get('部門') == label]
            out = dict(row)
            for column, cell in row.items():
                if '日数' in column or not re.fullmatch(r'-?[\d.:]+', cell):
                    continue
                is_hours = '時間' in column
                before = sum(minutes(r[column]) for r, _ in of) if is_hours else sum(number(r[column]) for r, _ in of)
                assert before == (minutes(cell) if is_hours else number(cell)), (label, column, before, cell)
                after = sum(minutes(s[column]) for _, s in of) if is_hours else sum(number(s[column]) for _, s in of)
                out[column] = (clock(after) if ':' in cell else '%.2f' % (after / 60)) if is_hours else str(after)
            rows.append(out)
        return rows

    def take(self, voucher):
        y, m, d = voucher.day
        voucher.day = (y - self.back, m, d)
        wages = re.fullmatch(r'(\d+)月分給与|賞与支給', voucher.memo)
        if wages:
            run = (y, m, voucher.memo == '賞与支給')
            book_wages(self.firm, voucher, self.original_by_run[run], True)
            book_wages(self.firm, voucher, self.by_run[run], False)
        elif voucher.has('棚卸') and voucher.day[1:] == (3, 31):
            self.take_stock(voucher)
        elif voucher.on(0, '仮受消費税') and voucher.on(1, '仮払消費税'):
            self.settlement = voucher
        elif voucher.on(0, '法人税') and voucher.on(1, '未払法人税等'):
            self.accrue(voucher, '未払法人税等')
        elif voucher.on(0, '租税公課') and voucher.on(1, '未払消費税等'):
            self.accrue(voucher, '未払消費税等')
        else:
            self.scale(voucher)
        for line in voucher.lines:
            if line.account == '預り金' and line.side == 1:
                kept = self.withheld[line.sub]
                kept[0] += line.original
                kept[1] += line.amount

    def scale(self, voucher):
        """By what it is about; what was withheld is paid as it was withheld, and a month's premiums follow the wages."""
        kind = 'wages' if '保険料 ' in voucher.memo and voucher.has('法定福利費') else category(voucher)
        factor = FACTORS[self.back][kind] if kind else 1000
        for line in voucher.lines:
            kept = self.withheld[line.sub]
            if line.account == '預り金' and line.side == 0 and line.amount == kept[0]:
                line.set(kept[1])
                self.withheld[line.sub] = [0, 0]
            elif line.account == '預り金' and line.side == 0:
                line.set(scaled(line.amount, FACTORS[self.back]['wages']))
            else:
                line.set(scaled(line.amount, factor))
        voucher.balance()

    def take_stock(self, voucher):
        stock = next(line for line in voucher.lines if self.is_balance(line.account))
        closing = self.after[stock.account]
        value = closing if stock.side == 0 else scaled(closing, STOCK[self.back])
        for line in voucher.lines:
            line.set(value)

    def accrue(self, voucher, account):
        """As much as the following year pays; several lines on the debit side keep their order, the last takes the rest."""
        owed = -self.after[account]
        credits = voucher.on(1, account)
        assert len(credits) == 1 and len(voucher.lines) == 2, voucher.rows
        for line in voucher.lines:
            line.set(owed)

    def settle_tax(self):
        """The tax still owed is what the following year begins with; the rest was paid in advance in November."""
        ledger = movements(self.firm, [v for v in self.vouchers if v is not self.settlement])
        received = ledger['仮受消費税'][1] - ledger['仮受消費税'][0]
        advance = next((v for v in self.vouchers if '消費税 中間納付' in v.memo), None)
        if advance is None:
            advance = self.new_advance()
            ledger['仮払消費税'][0] += advance.lines[0].amount
        paid = ledger['仮払消費税'][0] - ledger['仮払消費税'][1] - advance.lines[0].amount
        owed = -self.after['未払消費税等']
        value = (received - paid - owed) // 100 * 100
        assert value > 0
        for line in advance.lines:
            line.set(value)
        amounts = {'仮受消費税': received, '仮払消費税': paid + value, '未払消費税等': owed, '雑収入': received - paid - value - owed}
        for line in self.settlement.lines:
            line.set(amounts[line.account])
        self.settlement.balance()

    def carry_cost(self):
        """The cost of goods manufactured is what the accounts of the cost statement add up to."""
        voucher = next((v for v in self.vouchers if v.has('製造原価振替')), None)
        if voucher:
            ledger = movements(self.firm, self.vouchers)
            cost = sum(debit - credit for account, (debit, credit) in ledger.items() if account.endswith('（製）'))
            for line in voucher.lines:
                line.set(cost)

    def even_out(self, account, side):
        """2024 moves this account far from its opening balance; an earlier year begins with its share of the balance it ends with,
        and the first payment of the year takes the difference. `side` is the one on which the account grows."""
        debit, credit = movements(self.firm, self.vouchers)[account]
        begins = self.after[account] - debit + credit
        missing = (scaled(self.after[account], FACTORS[1]['sales']) - begins) * (1 if side == 0 else -1)
        for voucher in self.vouchers:
            money = [line for line in voucher.lines if line.side == side and not line.tax]
            paid = [line for line in voucher.lines if line.side != side and line.account == account]
            if missing > 0 and len(paid) == 1 and money and voucher.day[1] >= 4:
                for line in (paid[0], max(money, key=lambda line: line.amount)):
                    line.set(line.amount + missing)
                return

    def repay(self, bank, loan):
        """Money that 2024 gathers on an account was used to repay a loan in the earlier years."""
        debit, credit = movements(self.firm, self.vouchers).get(bank, [0, 0])
        amount = (debit - credit) // 100000 * 100000
        if amount > 0:
            self.insert(9, 30, '長期借入金 繰上返済', loan, bank, amount)

    def new_advance(self):
        return self.insert(11, 29, '消費税 中間納付', '仮払消費税', None, 1)

    def insert(self, month, day, memo, debit_account, credit_account, amount):
        """A voucher of one row without tax, written like a payment into the bank."""
        form = self.firm.form
        debit, credit = form.sides
        model = next(v for v in self.vouchers if v.memo in ('売上金預入', '消費税 中間納付'))
        row = list(model.rows[0])
        bank = debit if model.memo == '売上金預入' else credit
        account, sub = credit_account or row[bank.account], '' if credit_account else row[bank.sub]
        row[debit.account], row[debit.sub], row[credit.account], row[credit.sub], row[form.memo] = debit_account, '', account, sub, memo
        voucher = Voucher(form, [row])
        voucher.day = (YEAR - self.back, month, day)
        for line in voucher.lines:
            line.set(amount)
        self.vouchers.insert(next(i for i, v in enumerate(self.vouchers) if v.day > voucher.day), voucher)
        return voucher

    def write(self, out):
        year = YEAR - self.back
        folder = os.path.join(out, 'firm_' + self.firm.letter.lower(), 'earlier')
        name, ending = os.path.splitext(self.firm.journal)
        write_journal(os.path.join(folder, '%s_%d%s' % (name, year, ending)), self.firm.form, self.header, self.vouchers)
        for name, (columns, rows) in self.files.items():
            self.write_payroll(folder, name, columns, rows)

    def write_payroll(self, folder, name, columns, rows):
        shift = lambda text: re.sub(r'20(24|25)', lambda match: str(int(match.group(0)) - self.back), text)
        path = os.path.join(folder, self.firm.payroll_files.split('/')[0], shift(name))
        if self.firm.letter == 'C':     # a file per calendar year, so the two years meet in the file of 2023
            path = path.replace('.csv', '_%d年度.csv' % (YEAR - self.back))
        os.makedirs(os.path.dirname(path), exist_ok=True)
        text = io.StringIO()
        writer = csv.writer(text, lineterminator='\r\n')
        writer.writerow(columns)
        for row in rows:
            cells = dict(row)
            for column in ('支給日', '支給月日', '給与計算締日（固定給）'):
                if cells.get(column):
                    cells[column] = shift(cells[column])
            writer.writerow([cells[c] for c in columns])
        with open(path, 'w', encoding=self.firm.encoding_payroll, newline='') as file:
            file.write(text.getvalue())


def write_openings(firm, year, out):
    """The opening balances of the first year, which no journal carries."""
    first = YEAR - year.back
    rows = [['会計期間', '%d/04/01' % first, '%d/03/31' % (first + 1)], ['税抜/税込', '税抜' if firm.exclusive else '税込'], ['区分', '勘定科目', '期首残高', '期末残高']]
    for account, (side, _) in firm.sections.items():
        value = year.opening.get(account, 0) * (1 if side == 'D' else -1)
        assert value >= 0 or '利益' in account, (firm.letter, account, value)
        rows.append(['貸借対照表', account, str(value), ''])
    path = os.path.join(out, 'firm_' + firm.letter.lower(), 'earlier', 'kishu_zandaka_%d.csv' % first)
    with open(path, 'w', encoding='utf-8', newline='') as file:
        csv.writer(file, lineterminator='\n').writerows(rows)


def expected_accounts(firm, year):
    for account in sorted(set(year.ledger) | set(year.opening)):
        side = firm.sections[account][0] if account in firm.sections else None
        debit, credit = year.ledger.get(account, [0, 0])
        opening = year.opening.get(account, 0)
        closing = opening + debit - credit
        if side is None:
            side = 'C' if closing < 0 else 'D'
        sign = 1 if side == 'D' else -1
        yield [firm.letter, YEAR - year.back, account, sign * opening if account in firm.sections else '', debit, credit, sign * closing]


def expected_months(firm, year):
    """As expected_monthly.csv of 2024: pay and hours per month of payment."""
    months = collections.defaultdict(lambda: collections.Counter())
    commute = {'A': ['通勤手当（非課税）'], 'B': ['通勤手当/課税(支給)', '通勤手当/非課(支給)'], 'C': ['非課税通勤手当']}[firm.letter]
    gross = {'A': '支給合計', 'B': '支給合計', 'C': '総支給額'}[firm.letter]
    officer = {'A': '役員報酬', 'B': '役員報酬(支給)', 'C': '役員報酬'}[firm.letter]
    over = {'A': ['普通残業時間'], 'B': ['所定外時間（平日）', '法定外時間（平日）'], 'C': ['時間外労働時間']}[firm.letter]
    whole = {'A': '実働時間', 'B': '総労働時間', 'C': '総勤務時間'}[firm.letter]
    for (y, m, bonus), slips in year.by_run.items():
        month = months[(y - year.back, m)]
        for row in slips:
            amount = number(row[gross])
            month['gross_total'] += amount
            if bonus:
                month['bonus'] += amount
                continue
            month['slips'] += 1
            month['officer_pay'] += number(row[officer])
            month['commuting'] += total([row], commute)
            month['employee_pay'] += amount - number(row[officer]) - total([row], commute)
            if firm.kind(row) != 'officer':
                month['minutes'] += minutes(row[whole])
                month['overtime'] += sum(minutes(row.get(c, '')) for c in over)
    for (y, m), month in sorted(months.items()):
        yield [firm.letter, '%d-%02d' % (y, m), month['officer_pay'], month['employee_pay'], month['bonus'], month['commuting'], month['gross_total'],
               '%.2f' % (month['minutes'] / 60), '%.2f' % (month['overtime'] / 60), month['slips']]


def balance_accounts(source, letter):
    """account -> (normal side, opening of 2024) from expected_accounts.csv."""
    credit = {'仕入債務', '他流動負債', '固定負債', '資本金', '資本剰余金', '利益剰余金', '流動負債', '純資産', '株主資本', '元入金'}
    accounts = {}
    with open(os.path.join(source, 'expected_accounts.csv'), encoding='utf-8') as file:
        for row in csv.DictReader(file):
            if row['firm_id'] == letter and row['statement'] == 'BS':
                moved = int(row['debit']) - int(row['credit'])
                opening, closing = int(row['opening']), int(row['closing'])
                side = 'D' if closing - opening == moved and (moved != 0 or row['section'] not in credit) else 'C'
                assert closing - opening == (moved if side == 'D' else -moved), row
                accounts[row['account']] = (side, opening if side == 'D' else -opening)
    assert sum(value for _, value in accounts.values()) == 0, letter
    return accounts


def main(samples, out, expected):
    golden = expected if os.path.exists(os.path.join(expected, 'expected_accounts.csv')) else os.path.join(samples, '..', '..', 'tests', 'golden', 'samples')
    described = [('A', 'yayoi_shiwake_import25.txt', YAYOI, 'yayoi_kyuyo/*.csv', True, 'cp932', kind_yayoi, totals_yayoi),
                 ('B', 'mf_shiwakecho_cp932.csv', MONEYFORWARD, 'mf_kyuyo/*.csv', True, 'cp932', kind_mf, totals_mf),
                 ('C', 'freee_shiwakecho_utf8bom.csv', FREEE, 'freee_jinji/*.csv', False, 'utf-8-sig', kind_freee, totals_freee)]
    accounts, months = [], []
    for letter, journal, form, payroll, exclusive, encoding, kind, totals in described:
        sections = balance_accounts(golden, letter)
        firm = Firm(letter, os.path.join(samples, 'firm_' + letter.lower()), journal, form, payroll, exclusive, encoding, kind, totals, sections)
        after = {account: value for account, (_, value) in sections.items()}
        years = []
        for back in (1, 2):
            year = EarlierYear(firm, back, after)
            year.write(out)
            after = year.opening
            years.insert(0, year)
        write_openings(firm, years[0], out)
        for year in years:
            accounts += expected_accounts(firm, year)
            months += expected_months(firm, year)
    os.makedirs(expected, exist_ok=True)
    for name, header, rows in (('expected_accounts_earlier.csv', 'firm_id,fiscal_year,account,opening,debit,credit,closing', accounts),
                               ('expected_monthly_earlier.csv', 'firm_id,ym,officer_pay,employee_pay,bonus,commuting,gross_total,hours_total,hours_overtime,slips', months)):
        with open(os.path.join(expected, name), 'w', encoding='utf-8', newline='') as file:
            file.write(header + '\n')
            csv.writer(file, lineterminator='\n').writerows(rows)


if __name__ == '__main__':
    main(*sys.argv[1:4])
