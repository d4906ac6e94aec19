#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The program against the oracle on 1,000 generated firms: every definition, ratio and ローカルベンチマーク point, and every
contribution of changes and gaps to the last yen.

Python standard library only, exact fractions; nothing is shared with the program but the published tables.

usage: firms.py DRIVER SOURCE_DIR [FIRMS]
"""
import csv
import json
import math
import os
import random
import subprocess
import sys
from fractions import Fraction

import figures

# what is booked -> the category it is booked on, by hand; sign in the operating profit
SGA = {'officer_pay': 'sga_officer_pay', 'officer_bonus': 'sga_officer_bonus', 'salary': 'sga_salary', 'bonus': 'sga_bonus',
       'statutory': 'sga_statutory_welfare', 'benefits': 'sga_welfare', 'retirement': 'sga_retirement', 'house_rent': 'sga_rent_real_estate',
       'lease': 'sga_rent_movable', 'taxes': 'sga_taxes_dues', 'depreciation': 'sga_depreciation', 'other': 'sga_other'}
REST = {'sales': 'pl_sales', 'cost': 'cost_sales_other', 'income': 'nonop_other_income', 'interest': 'nonop_interest_expense',
        'loss': 'nonop_other_expense', 'cash': 'bs_cash', 'receivable': 'bs_accounts_receivable', 'stock': 'bs_inventory',
        'plant': 'bs_tangible', 'software': 'bs_software', 'payable': 'bs_accounts_payable', 'debt': 'bs_long_term_debt',
        'equity': 'bs_retained_earnings'}
CATEGORY = {**SGA, **REST}


def amount(dice, digits):
    return round(10 ** dice.uniform(3, digits))


def year(dice, first, last):
    """Small, large, empty and loss-making firms; some without officers, employees or hours."""
    b = {name: amount(dice, 8) if dice.random() < 0.8 else 0 for name in CATEGORY}
    b['sales'] = 0 if dice.random() < 0.05 else amount(dice, 10)
    b['equity'] = b['equity'] * (-1 if dice.random() < 0.2 else 1)
    if dice.random() < 0.5:     # a firm that could be: costs below its sales
        for name in ['cost', *SGA]:
            b[name] = min(b[name], round(b['sales'] * dice.uniform(0, 0.15)))
    b['other'] = max(b['other'], 1)     # a year in which nothing is booked is not known to be zero
    people = {'officers': dice.choice((0, 1, 1, 2, 5)), 'regular': dice.choice((0, 0, 1, 3, 12, 140)), 'part_time': dice.choice((0, 0, 2, 9)),
              'hours': None if dice.random() < 0.2 else dice.randrange(0, 300000)}
    if dice.random() < 0.05:
        people['officers'] = None
    return {'first': first, 'last': last, 'booked': b, **people}


def firm(dice):
    capital = dice.choice((None, 3_000_000, 10_000_000, 50_000_000, 99_999_999, 100_000_000, 2_000_000_000))
    years = [year(dice, '2024-04', '2025-03')]
    if dice.random() < 0.7:
        years.insert(0, year(dice, '2023-04', '2024-03'))
    elif dice.random() < 0.5:   # a year is missing between
        years.insert(0, year(dice, '2022-04', '2023-03'))
    # J is finance: no comparison; an empty industry is not given
    return {'industry': dice.choice(('M', '76', '24', 'D', 'J', 'G', '', '60')), 'capital': capital, 'years': years}


def sent(f):
    years = [{**{k: y[k] for k in ('first', 'last', 'officers', 'regular', 'part_time', 'hours')},
              'amounts': {CATEGORY[k]: v for k, v in y['booked'].items() if v}} for y in f['years']]
    return json.dumps({**f, 'years': years})


def follows(before, y):
    return before is not None and int(before['first'][:4]) + 1 == int(y['first'][:4])


def terms(b):
    """Amounts of one year under the names of figures.VALUE_ADDED."""
    s = {'sales': b['sales'], 'cogs': b['cost'], 'sga': sum(b[k] for k in SGA), 'officer_pay': b['officer_pay'], 'officer_bonus': b['officer_bonus'],
         'employee_pay': b['salary'], 'employee_bonus': b['bonus'], 'welfare': b['statutory'] + b['benefits'], 'retirement': b['retirement'],
         'rent': b['house_rent'] + b['lease'], 'rent_real_estate': b['house_rent'], 'taxes_dues': b['taxes'], 'depreciation': b['depreciation'],
         'interest_and_discount': b['interest']}
    s['gross_profit'] = s['sales'] - s['cogs']
    s['operating_profit'] = s['gross_profit'] - s['sga']
    s['ordinary_profit'] = s['operating_profit'] + b['income'] - b['interest'] - b['loss']
    s['personnel_cost'] = s['officer_pay'] + s['officer_bonus'] + s['employee_pay'] + s['employee_bonus'] + s['welfare']
    s['total_assets'] = b['cash'] + b['receivable'] + b['stock'] + b['plant'] + b['software']
    return s


PAY, BONUS = ('officer_pay', 'employee_pay'), ('officer_bonus', 'employee_bonus')
PERSONNEL = [('pay', PAY), ('bonus', BONUS), ('welfare', ('welfare',))]
# def_id -> (who is counted, parts in the order of the definition's text); by hand from the documents
BOTH, EMPLOYEES = 'both', 'employees'
DEFINITIONS = {
    'lp_seed_fig2': (BOTH, [('operating_profit', ('operating_profit',)), ('pay', PAY), ('bonus', ('employee_bonus',)), ('rent', ('rent',)), ('taxes_dues', ('taxes_dues',))]),
    'lp_seed_fig2_welfare': (BOTH, [('operating_profit', ('operating_profit',)), ('pay', PAY), ('bonus', ('employee_bonus',)), ('welfare', ('welfare',)), ('rent', ('rent',)),
                                    ('taxes_dues', ('taxes_dues',))]),
    'lp_houjin': (BOTH, [('operating_profit', ('operating_profit',)), *PERSONNEL, ('rent', ('rent',)), ('taxes_dues', ('taxes_dues',))]),
    'lp_kigyokatsudo': (BOTH, [('operating_profit', ('operating_profit',)), ('rent', ('rent',)), *PERSONNEL, ('taxes_dues', ('taxes_dues',))]),
    'lp_jittai': (BOTH, [('operating_profit', ('operating_profit',)), *PERSONNEL, ('rent', ('rent_real_estate',)), ('depreciation', ('depreciation',)), ('taxes_dues', ('taxes_dues',))]),
    'lp_keizai_census': (BOTH, [('operating_profit', ('operating_profit',)), ('pay', PAY), ('bonus', BONUS), ('taxes_dues', ('taxes_dues',))]),
    'lp_kr': (BOTH, [('operating_profit', ('operating_profit',)), *PERSONNEL, ('retirement', ('retirement',)), ('depreciation', ('depreciation',))]),
    'lp_it_gross': (EMPLOYEES, [('gross_profit', ('gross_profit',))]),
    'lp_it_va': (EMPLOYEES, [('operating_profit', ('operating_profit',)), *PERSONNEL, ('retirement', ('retirement',)), ('depreciation', ('depreciation',))]),
    'lp_va_per_worker': (BOTH, [('operating_profit', ('operating_profit',)), *PERSONNEL, ('retirement', ('retirement',)), ('depreciation', ('depreciation',))]),
    'va_per_head_kk': (EMPLOYEES, [('operating_profit', ('operating_profit',)), *PERSONNEL, ('retirement', ('retirement',)), ('depreciation', ('depreciation',))]),
    'lp_locaben': (EMPLOYEES, [('operating_profit', ('operating_profit',))]),
    'va_boj': (EMPLOYEES, [('ordinary_profit', ('ordinary_profit',)), *PERSONNEL, ('interest_and_discount', ('interest_and_discount',)), ('rent', ('rent',)),
                           ('taxes_dues', ('taxes_dues',)), ('depreciation', ('depreciation',))]),
}


def heads(y, who):
    """None where a kind that is counted was not given."""
    employees = y['regular'] + y['part_time']
    if who == EMPLOYEES:
        return employees
    return None if y['officers'] is None else employees + y['officers']


def over(a, b, scale=1):
    return None if b is None or b <= 0 or a is None else Fraction(a) / b * scale


def ratios(y, before):
    b, s = y['booked'], terms(y['booked'])
    pay = s['officer_pay'] + s['officer_bonus'] + s['employee_pay'] + s['employee_bonus']
    employees, both, officers = heads(y, EMPLOYEES), heads(y, BOTH), y['officers']
    r = {
        'gross_margin': over(s['gross_profit'], s['sales'], 100), 'sga_ratio': over(s['sga'], s['sales'], 100),
        'operating_margin': over(s['operating_profit'], s['sales'], 100), 'pay_to_sales_excl_welfare': over(pay, s['sales'], 100),
        'officer_share_of_pay': over(s['officer_pay'] + s['officer_bonus'], pay, 100),
        'op_plus_pay_to_sales': over(s['operating_profit'] + pay, s['sales'], 100),
        'pay_share_of_op_plus_pay': over(pay, s['operating_profit'] + pay, 100),
        'personnel_cost_to_sales': over(s['personnel_cost'], s['sales'], 100),
        'personnel_cost_to_gross_profit': over(s['personnel_cost'], s['gross_profit'], 100),
        'sales_per_head_incl_officers': over(s['sales'], both), 'gross_profit_per_head_incl_officers': over(s['gross_profit'], both),
        'personnel_cost_per_head_incl_officers': over(s['personnel_cost'], both),
        'employee_cost_per_employee': over(s['employee_pay'] + s['employee_bonus'] + s['welfare'], employees),
        'officer_pay_per_officer': over(s['officer_pay'] + s['officer_bonus'], officers),
        'officers_share_of_heads': None if officers is None else over(officers, both, 100),
        'total_asset_turnover': over(s['sales'], s['total_assets']), 'operating_profit_to_total_assets': over(s['operating_profit'], s['total_assets'], 100),
        'tangible_fixed_assets_to_sales': over(b['plant'], s['sales'], 100), 'software_to_sales': over(b['software'], s['sales'], 100),
        'depreciation_to_sales': over(s['depreciation'], s['sales'], 100), 'inventory_months': over(b['stock'], s['sales'], 12),
        'operating_profit_per_employee': over(s['operating_profit'], employees),
        'ebitda_net_debt_multiple': over(b['debt'] - b['cash'], s['operating_profit'] + s['depreciation']),
        'operating_working_capital_months': over(b['receivable'] + b['stock'] - b['payable'], s['sales'], 12),
        'equity_ratio': over(b['equity'], s['total_assets'], 100),
        'sales_growth_rate': None,
    }
    if follows(before, y) and before['booked']['sales'] > 0:
        r['sales_growth_rate'] = Fraction(y['booked']['sales'], before['booked']['sales']) * 100 - 100
    return r


def rounded(x):
    return math.floor(x + Fraction(1, 2))


def shared_out(amounts, total):
    """Largest remainder; remainders are told apart to a thousandth, ties go to the earlier."""
    scaled = [math.floor(a * 10 ** 3 + Fraction(1, 2)) if a >= 0 else -math.floor(-a * 10 ** 3 + Fraction(1, 2)) for a in amounts]
    yen = [q // 10 ** 3 for q in scaled]
    order = sorted(range(len(amounts)), key=lambda i: -(scaled[i] % 10 ** 3))
    left = total - sum(yen)
    assert 0 <= left <= len(amounts), (left, amounts)
    for i in order[:left]:
        yen[i] += 1
    return yen


LARGEST = 10 ** 12


def split(a, b, names, per_hour):
    """a, b: (value per head, sales per head, hours per head, parts per head). Shapley value by definition: the mean of a factor's
    marginal contributions over all orders in which the factors can change. None where the program must refuse."""
    import itertools
    end = [side[0] / side[2] if per_hour else side[0] for side in (a, b)]
    if any(abs(e) > LARGEST for e in end):
        return None
    total = rounded(end[1]) - rounded(end[0])
    if a[1] > 0 and b[1] > 0:
        factors = ['s', *(['h'] if per_hour else []), *range(len(names))]

        def value(state):
            sales = (b if state['s'] else a)[1]
            ratio = sum((b if state[i] else a)[3][i] / (b if state[i] else a)[1] for i in range(len(names)))
            hours = (b if state['h'] else a)[2] if per_hour else 1
            return sales * ratio / hours
        # the parts of the ratio add up within it, so it is enough to move them together and share the step by their differences
        groups = ['s', 'v', *(['h'] if per_hour else [])]
        amounts = {f: Fraction(0) for f in factors}
        for order in itertools.permutations(groups):
            state = {f: False for f in factors}
            state.setdefault('h', False)
            for group in order:
                members = list(range(len(names))) if group == 'v' else [group]
                for member in members:
                    before = value(state)
                    state[member] = True
                    amounts[member] += value(state) - before
        n = math.factorial(len(groups))
        listed = [amounts['s'] / n, *[amounts[i] / n for i in range(len(names))], *([amounts['h'] / n] if per_hour else [])]
        if all(abs(x) <= LARGEST for x in listed):
            ids = ['sales_per_person', *['ratio.' + n for n in names], *(['hours_per_person'] if per_hour else [])]
            return total, dict(zip(ids, shared_out(listed, total)))
    listed = [(y / b[2] if per_hour else y) - (x / a[2] if per_hour else x) for x, y in zip(a[3], b[3])]
    if any(abs(x) > LARGEST for x in listed):
        return total, {}
    return total, dict(zip(['part.' + n for n in names], shared_out(listed, total)))


def side(y, definition):
    who, parts = DEFINITIONS[definition]
    s, people = terms(y['booked']), heads(y, who)
    if not people or people <= 0:
        return None
    amounts = [Fraction(sum(s[t] for t in p), people) for _, p in parts]
    return sum(amounts), Fraction(s['sales'], people), None if y['hours'] is None else Fraction(y['hours'], people), amounts


def changes(y, before):
    out = {}
    for definition, (_, parts) in DEFINITIONS.items():
        names = [n for n, _ in parts]
        a, b = (side(x, definition) if x else None for x in (before, y))
        for per_hour in (False, True):
            key = f"change.{definition}.{'per_hour' if per_hour else 'per_person'}"
            comparable = a and b and follows(before, y) and (not per_hour or (a[2] and b[2]))
            out[key] = split(a, b, names, per_hour) if comparable else None
    return out


class Published:
    """Value added and personnel cost per employee of all industries: the only ones that ship."""

    def __init__(self, data):
        self.cell = {}
        with open(os.path.join(data, 'benchmarks', 'labor_productivity.csv'), encoding='utf-8') as f:
            for r in csv.DictReader(f):
                if r['statistic'] == 'aggregate' and r['size_scheme'] == 'capital':
                    self.cell[r['indicator'], r['size_class_code'], int(r['fiscal_year'])] = Fraction(r['value']) * 10 ** 4

    def gap(self, f, y):
        if f['industry'] == 'J' or heads(y, EMPLOYEES) <= 0:
            return None
        c = f['capital']
        size = '26' if c is None else '22' if c < 10 ** 8 else '24' if c < 10 ** 9 else '25'
        year = min((2015, 2024), key=lambda n: abs(n - int(y['first'][:4])))
        theirs, theirs_pay = (self.cell[i, size, year] for i in ('value_added_per_employee', 'personnel_cost_per_employee'))
        s, n = terms(y['booked']), heads(y, EMPLOYEES)
        ours, pay = Fraction(s['operating_profit'] + s['personnel_cost'] + s['rent'] + s['taxes_dues'], n), Fraction(s['personnel_cost'], n)
        total = rounded(ours) - rounded(theirs)
        yen = shared_out([pay - theirs_pay, (ours - pay) - (theirs - theirs_pay)], total)
        return total, {'part.personnel_cost': yen[0], 'part.other_parts': yen[1]}


class Check:
    def __init__(self):
        self.passed = self.failed = 0

    def same(self, what, theirs, ours):
        if isinstance(ours, Fraction):
            good = theirs is not None and abs(theirs - float(ours)) <= 1e-9 * max(1.0, abs(float(ours)))
        else:
            good = theirs == ours
        self.passed += good
        self.failed += not good
        if not good and self.failed < 40:
            print(f'{what}: program {theirs}, oracle {ours if not isinstance(ours, Fraction) else float(ours)}')

    def decompositions(self, what, theirs, ours):
        for key, value in ours.items():
            if key not in theirs:
                self.same(f'{what} {key}', 'absent', 'there')
                continue
            self.same(f'{what} {key} difference', theirs[key]['difference'], None if value is None else value[0])
            self.same(f'{what} {key}', theirs[key]['lines'], {} if value is None else value[1])


def main():
    driver, source = sys.argv[1], sys.argv[2]
    count = int(sys.argv[3]) if len(sys.argv) > 3 else 1000
    data = os.path.join(source, 'data')
    dice = random.Random(20241128)
    firms = [firm(dice) for _ in range(count)]
    done = subprocess.run([driver], input='\n'.join(map(sent, firms)) + '\n', capture_output=True, text=True, encoding='utf-8', timeout=3000)
    if done.returncode:
        sys.exit(done.stderr)
    results = [json.loads(line) for line in done.stdout.splitlines()]
    assert len(results) == count
    published, check = Published(data), Check()
    for number, (f, result) in enumerate(zip(firms, results)):
        assert len(result['years']) == len(f['years']), number
        before = None
        for y, got in zip(f['years'], result['years']):
            what = f"firm {number} {y['first']}"
            s = terms(y['booked'])
            for definition, (who, parts) in DEFINITIONS.items():
                value = sum(s[t] for _, p in parts for t in p)
                theirs = got['definitions'][definition]
                check.same(f'{what} {definition}', theirs[0], value)
                check.same(f'{what} {definition} per person', theirs[1], over(value, heads(y, who)))
                check.same(f'{what} {definition} per hour', theirs[2], over(value, y['hours']))
            ours = ratios(y, before)
            assert set(ours) == set(got['ratios']), set(ours) ^ set(got['ratios'])
            for indicator, value in ours.items():
                check.same(f'{what} {indicator}', got['ratios'][indicator], value)
            for indicator, theirs in got['points'].items():
                value = ours[indicator]
                industry = got['locaben_industry']
                want = None if value is None or not industry else figures.points(data, indicator, industry, got['locaben_scale'], float(value))
                check.same(f'{what} {indicator} points', theirs, want)
            check.decompositions(what, got['changes'], changes(y, before))
            check.decompositions(what, got['gaps'], {'gap.value_added_per_employee': published.gap(f, y)})
            before = y
    print(f'{check.passed} passed, {check.failed} failed')
    sys.exit(1 if check.failed or check.passed < 100 * count else 0)


if __name__ == '__main__':
    main()
