# SPDX-License-Identifier: GPL-3.0-or-later
"""Oracle, part 1: statement amounts and people of the three sample firms, recomputed from their files.

Python standard library only; nothing is shared with the program but the files themselves. Which account is which line of the
statements was read off the account names by hand (LINES below), not taken from data/accounts.
"""
import collections
import csv
import glob
import io
import os


def rows(path, encoding, delimiter=','):
    with open(path, 'rb') as f:
        return list(csv.reader(io.StringIO(f.read().decode(encoding)), delimiter=delimiter))


def yen(text):
    return int(text) if text else 0


# ---------------------------------------------------------------- journals -> movement per account (debit - credit)

def net_tax(move, account, sign, amount, tax, tax_class):
    """Books kept net of consumption tax: the tax leaves the line's account for 仮払消費税 or 仮受消費税."""
    move[account] += sign * (amount - tax)
    if tax:
        move['仮払消費税' if '仕入' in tax_class else '仮受消費税'] += sign * tax


def firm_a(folder):
    move = collections.Counter()
    for r in rows(os.path.join(folder, 'yayoi_shiwake_import25.txt'), 'cp932'):
        for at, sign in ((4, 1), (10, -1)):
            if r[at]:
                net_tax(move, r[at], sign, yen(r[at + 4]), yen(r[at + 5]), r[at + 3])
    return move


def firm_b(folder):
    move = collections.Counter()
    for r in rows(os.path.join(folder, 'mf_shiwakecho_cp932.csv'), 'cp932')[1:]:
        for at, sign in ((2, 1), (10, -1)):
            if r[at]:
                net_tax(move, r[at], sign, yen(r[at + 6]), yen(r[at + 7]), r[at + 4])
    return move


def firm_c(folder):
    table = rows(os.path.join(folder, 'freee_shiwakecho_utf8bom.csv'), 'utf-8-sig')
    head = table[0]
    debit, debit_yen = head.index('借方勘定科目'), head.index('借方金額')
    credit, credit_yen = head.index('貸方勘定科目'), head.index('貸方金額')
    move = collections.Counter()
    for r in table[1:]:
        if r[debit]:
            move[r[debit]] += yen(r[debit_yen])     # books kept including tax: amounts stand as they are
        if r[credit]:
            move[r[credit]] -= yen(r[credit_yen])
    return move


# ---------------------------------------------------------------- statements

# line -> accounts whose debit balance adds (+) or subtracts (-); by hand from the three charts of accounts
LINES = {
    'sales': ['-売上高'],
    'trade_cost': ['+期首商品棚卸高', '+期首商品棚卸', '+仕入高', '+期末商品棚卸高', '+期末商品棚卸', '+期首製品棚卸高', '+期末製品棚卸高'],
    'mfg_material': ['+期首材料棚卸高（製）', '+材料仕入高（製）', '+期末材料棚卸高（製）'],
    'mfg_wages': ['+賃金（製）', '+雑給（製）'],
    'mfg_bonus': ['+賞与（製）'],
    'mfg_statutory': ['+法定福利費（製）'],
    'mfg_other_welfare': ['+福利厚生費（製）'],
    'mfg_outsourcing': ['+外注加工費（製）'],
    'mfg_rent': ['+賃借料（製）', '+リース料（製）'],
    'mfg_taxes': ['+租税公課（製）'],
    'mfg_depreciation': ['+減価償却費（製）'],
    'mfg_other': ['+電力費（製）', '+水道光熱費（製）', '+消耗品費（製）', '+修繕費（製）', '+旅費交通費（製）', '+運賃（製）', '+保険料（製）', '+雑費（製）'],
    'mfg_wip': ['+期首仕掛品棚卸高（製）', '+期末仕掛品棚卸高（製）'],
    'officer_pay': ['+役員報酬'],
    'officer_bonus': ['+役員賞与'],
    'wages': ['+給料手当', '+雑給'],
    'bonus': ['+賞与'],
    'statutory_welfare': ['+法定福利費'],
    'other_welfare': ['+福利厚生費'],
    'sga_rent': ['+地代家賃', '+リース料', '+賃借料'],
    'sga_taxes': ['+租税公課'],
    'sga_depreciation': ['+減価償却費'],
    'sga_other': ['+採用教育費', '+研修採用費', '+広告宣伝費', '+交際費', '+接待交際費', '+会議費', '+旅費交通費', '+通勤費', '+通信費', '+消耗品費',
                  '+事務用品費', '+修繕費', '+水道光熱費', '+新聞図書費', '+諸会費', '+支払手数料', '+保険料', '+支払報酬料', '+支払報酬',
                  '+荷造運賃', '+車両費', '+雑費'],
    'non_operating_income': ['-受取利息', '-受取配当金', '-雑収入'],
    'interest_paid': ['+支払利息'],
    'discount': ['+手形売却損'],
    'non_operating_other': ['+雑損失'],
    'extraordinary_income': ['-固定資産売却益'],
    'extraordinary_loss': ['+固定資産除却損'],
    'income_tax': ['+法人税･住民税及び事業税', '+法人税、住民税及び事業税'],
}
TRANSFERS = {'当期製品製造原価', '製造原価振替'}      # move the cost statement's total; both must cancel

CASH = {'現金', '普通預金', '当座預金', 'あけぼの銀行'}
RECEIVABLES = {'売掛金', '受取手形', '電子記録債権'}
INVENTORY = {'商品', '製品', '仕掛品', '原材料'}
PAYABLES = {'買掛金', '支払手形'}
BORROWINGS = {'長期借入金', '短期借入金', '役員借入金'}


def openings(expected_accounts, firm):
    """Opening balances (they are not in journals), debit positive."""
    credit_side = {'仕入債務', '他流動負債', '固定負債', '資本金', '利益剰余金'}
    out = {}
    with open(expected_accounts, encoding='utf-8') as f:
        for r in csv.DictReader(f):
            if r['firm_id'] == firm and r['statement'] == 'BS':
                out[r['account']] = int(r['opening']) * (-1 if r['section'] in credit_side else 1)
    return out


def statements(move, opening):
    """Named amounts of one firm. Raises when an account is not known or the books do not balance."""
    line_of = {}
    amount = collections.Counter()
    for line, accounts in LINES.items():
        for entry in accounts:
            line_of.setdefault(entry[1:], []).append((line, 1 if entry[0] == '+' else -1))
    balance_sheet = dict(opening)
    for account, value in move.items():
        if account in opening:
            balance_sheet[account] += value
        elif account in line_of:
            for line, sign in line_of[account]:
                amount[line] += sign * value
        elif account not in TRANSFERS:
            raise SystemExit(f'account {account} is not in the oracle')
    assert sum(move.values()) == 0 and sum(opening.values()) == 0
    assert sum(move[t] for t in TRANSFERS) == 0
    g = amount.__getitem__
    s = {'sales': g('sales')}
    s['mfg_material'] = g('mfg_material')
    s['mfg_labor'] = g('mfg_wages') + g('mfg_bonus') + g('mfg_statutory') + g('mfg_other_welfare')
    s['mfg_overhead'] = g('mfg_outsourcing') + g('mfg_rent') + g('mfg_taxes') + g('mfg_depreciation') + g('mfg_other')
    s['mfg_outsourcing'] = g('mfg_outsourcing')
    s['mfg_cost'] = s['mfg_material'] + s['mfg_labor'] + s['mfg_overhead'] + g('mfg_wip')
    s['cogs'] = g('trade_cost') + s['mfg_cost']
    s['gross_profit'] = s['sales'] - s['cogs']
    s['sga'] = sum(g(k) for k in ('officer_pay', 'officer_bonus', 'wages', 'bonus', 'statutory_welfare', 'other_welfare', 'sga_rent',
                                  'sga_taxes', 'sga_depreciation', 'sga_other'))
    s['operating_profit'] = s['gross_profit'] - s['sga']
    s['non_operating_income'] = g('non_operating_income')
    s['non_operating_expense'] = g('interest_paid') + g('discount') + g('non_operating_other')
    s['ordinary_profit'] = s['operating_profit'] + s['non_operating_income'] - s['non_operating_expense']
    s['extraordinary_income'] = g('extraordinary_income')
    s['extraordinary_loss'] = g('extraordinary_loss')
    s['pre_tax_profit'] = s['ordinary_profit'] + s['extraordinary_income'] - s['extraordinary_loss']
    s['income_tax'] = g('income_tax')
    s['net_profit'] = s['pre_tax_profit'] - s['income_tax']
    s['officer_pay'] = g('officer_pay')
    s['officer_bonus'] = g('officer_bonus')
    s['employee_pay'] = g('wages') + g('mfg_wages')
    s['employee_bonus'] = g('bonus') + g('mfg_bonus')
    s['statutory_welfare'] = g('statutory_welfare') + g('mfg_statutory')
    s['other_welfare'] = g('other_welfare') + g('mfg_other_welfare')
    s['welfare'] = s['statutory_welfare'] + s['other_welfare']
    s['personnel_cost'] = s['officer_pay'] + s['officer_bonus'] + s['employee_pay'] + s['employee_bonus'] + s['welfare']
    s['rent'] = g('sga_rent') + g('mfg_rent')
    s['taxes_dues'] = g('sga_taxes') + g('mfg_taxes')
    s['depreciation'] = g('sga_depreciation') + g('mfg_depreciation')
    s['interest_paid'] = g('interest_paid')
    s['interest_and_discount'] = g('interest_paid') + g('discount')
    profit = s['net_profit']
    s['total_assets'] = sum(v for v in balance_sheet.values() if v > 0)
    s['total_liabilities'] = -sum(v for a, v in balance_sheet.items() if v < 0 and a not in EQUITY)
    s['net_assets'] = -sum(balance_sheet.get(a, 0) for a in EQUITY) + profit
    assert s['total_assets'] == s['total_liabilities'] + s['net_assets'], (s['total_assets'], s['total_liabilities'], s['net_assets'])
    for name, group, sign in (('bs_cash', CASH, 1), ('bs_receivables', RECEIVABLES, 1), ('bs_inventory', INVENTORY, 1),
                              ('bs_payables', PAYABLES, -1), ('bs_borrowings', BORROWINGS, -1)):
        s[name] = sign * sum(balance_sheet.get(a, 0) for a in group)
    return s


EQUITY = {'資本金', '繰越利益', '繰越利益剰余金', '利益準備金', '別途積立金'}


# ---------------------------------------------------------------- payroll -> people and minutes

def minutes(text):
    if not text:
        return 0
    if ':' in text:
        hours, rest = text.split(':')
        return int(hours) * 60 + int(rest)
    return round(float(text) * 60)


def people_a(folder):
    total, last = collections.Counter(), None
    for path in sorted(glob.glob(os.path.join(folder, 'yayoi_kyuyo', '*_kyuyo.csv'))):
        table = rows(path, 'cp932')
        last = collections.Counter()
        for r in table[1:]:
            d = dict(zip(table[0], r))
            if d['氏名'] == '【合計】':
                continue
            kind = 'officers' if yen(d['役員報酬']) else 'regular' if d['所定就労日'] else 'part_time'
            last[kind] += 1
            total['minutes'] += 0 if kind == 'officers' else minutes(d['実働時間'])
            total['gross'] += yen(d['支給合計'])
    return {'minutes': total['minutes'], 'gross': total['gross'], **last}


def people_b(folder):
    total, last = collections.Counter(), None
    for path in sorted(glob.glob(os.path.join(folder, 'mf_kyuyo', '*支給.csv'))):
        table = rows(path, 'cp932')
        last = collections.Counter()
        for r in table[1:]:
            if r[0].startswith('【'):
                continue
            d = dict(zip(table[0], r))
            kind = {'役員': 'officers', '正社員': 'regular', 'パートタイム': 'part_time'}[d['契約種別']]
            last[kind] += 1
            total['minutes'] += 0 if kind == 'officers' else minutes(d['総労働時間'])
            total['gross'] += yen(d['支給合計'])
    return {'minutes': total['minutes'], 'gross': total['gross'], **last}


def people_c(folder):
    total, by_month = collections.Counter(), collections.defaultdict(collections.Counter)
    for path in sorted(glob.glob(os.path.join(folder, 'freee_jinji', '*.csv'))):
        table = rows(path, 'utf-8-sig')
        for r in table[1:]:
            d = dict(zip(table[0], r))
            if d['種別'] != '給与' or not '2024/04' <= d['支給月日'][:7] <= '2025/03':
                continue
            kind = 'officers' if yen(d['役員報酬']) else 'regular' if yen(d['健康保険標準報酬月額']) else 'part_time'
            by_month[d['支給月日'][:7]][kind] += 1
            total['minutes'] += 0 if kind == 'officers' else minutes(d['総勤務時間'])
            total['gross'] += yen(d['総支給額'])
    return {'minutes': total['minutes'], 'gross': total['gross'], **by_month['2025/03']}


FIRMS = {'A': (firm_a, people_a), 'B': (firm_b, people_b), 'C': (firm_c, people_c)}


def firm(letter, samples, expected_accounts):
    folder = os.path.join(samples, f'firm_{letter.lower()}')
    journal, people = FIRMS[letter]
    return statements(journal(folder), openings(expected_accounts, letter)), people(folder)
