#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The program against the oracle on 1,000 generated firms: every definition, ratio and ローカルベンチマーク point, what they are held
against, means of three years, and every contribution of changes and gaps to the last yen. Among the firms are short years and years
with months without entries: what must not be told of them is looked for as well.

Python standard library only, exact fractions; nothing is shared with the program but the published tables.

usage: firms.py DRIVER SOURCE_DIR [FIRMS]
"""
import itertools
import json
import math
import os
import random
import subprocess
import sys
from fractions import Fraction

import figures
from firm_years import SGA, firm, is_whole, iso, months, sent
from published import INDUSTRIES, Published, scales


def comparable(before, y):
    """Years that follow each other, have the same number of months and no month without entries."""
    return before is not None and before['last'] + 1 == y['first'] and months(before) == months(y) and before['entered'] is None and y['entered'] is None


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
    kinds = [y['regular'], y['part_time']] + ([] if who == EMPLOYEES else [y['officers']])
    return None if None in kinds else sum(kinds)


def over(a, b, scale=1):
    return None if b is None or b <= 0 or a is None else Fraction(a) / b * scale


def quotients(y, before):
    """Every ratio as (numerator, denominator, scale); None where a side is not known."""
    b, s = y['booked'], terms(y['booked'])
    pay = s['officer_pay'] + s['officer_bonus'] + s['employee_pay'] + s['employee_bonus']
    employees, both, officers = heads(y, EMPLOYEES), heads(y, BOTH), y['officers']
    q = {
        'gross_margin': (s['gross_profit'], s['sales'], 100), 'sga_ratio': (s['sga'], s['sales'], 100),
        'operating_margin': (s['operating_profit'], s['sales'], 100), 'pay_to_sales_excl_welfare': (pay, s['sales'], 100),
        'officer_share_of_pay': (s['officer_pay'] + s['officer_bonus'], pay, 100),
        'op_plus_pay_to_sales': (s['operating_profit'] + pay, s['sales'], 100),
        'pay_share_of_op_plus_pay': (pay, s['operating_profit'] + pay, 100),
        'personnel_cost_to_sales': (s['personnel_cost'], s['sales'], 100),
        'personnel_cost_to_gross_profit': (s['personnel_cost'], s['gross_profit'], 100),
        'sales_per_head_incl_officers': (s['sales'], both, 1), 'gross_profit_per_head_incl_officers': (s['gross_profit'], both, 1),
        'personnel_cost_per_head_incl_officers': (s['personnel_cost'], both, 1),
        'employee_cost_per_employee': (s['employee_pay'] + s['employee_bonus'] + s['welfare'], employees, 1),
        'officer_pay_per_officer': (s['officer_pay'] + s['officer_bonus'], officers, 1),
        'officers_share_of_heads': (officers, both, 100),
        'total_asset_turnover': (s['sales'], s['total_assets'], 1), 'operating_profit_to_total_assets': (s['operating_profit'], s['total_assets'], 100),
        'tangible_fixed_assets_to_sales': (b['plant'], s['sales'], 100), 'software_to_sales': (b['software'], s['sales'], 100),
        'depreciation_to_sales': (s['depreciation'], s['sales'], 100), 'inventory_months': (b['stock'], s['sales'], months(y)),
        'operating_profit_per_employee': (s['operating_profit'], employees, 1),
        'ebitda_net_debt_multiple': (b['debt'] - b['cash'], s['operating_profit'] + s['depreciation'], 1),
        'operating_working_capital_months': (b['receivable'] + b['stock'] - b['payable'], s['sales'], months(y)),
        'equity_ratio': (b['equity'], s['total_assets'], 100),
        'sales_growth_rate': (None, None, 100),
    }
    if comparable(before, y):
        q['sales_growth_rate'] = s['sales'] - before['booked']['sales'], before['booked']['sales'], 100
    return q


def ratios(y, before):
    return {name: over(*q) for name, q in quotients(y, before).items()}


def against_employees(y):
    """Value added as 法人企業統計 has it, over employees without officers."""
    s = terms(y['booked'])
    return s['operating_profit'] + s['personnel_cost'] + s['rent'] + s['taxes_dues'], heads(y, EMPLOYEES), 1


# ---------------------------------------------------------------- what a year that is not whole does not tell

PER_HEAD = {'value_added_per_employee', 'sales_per_head_incl_officers', 'gross_profit_per_head_incl_officers', 'personnel_cost_per_head_incl_officers',
            'employee_cost_per_employee', 'officer_pay_per_officer', 'operating_profit_per_employee'}
TIMES = {'total_asset_turnover', 'ebitda_net_debt_multiple'}
YEAR_BESIDE_END = {'operating_profit_to_total_assets', 'tangible_fixed_assets_to_sales', 'software_to_sales'}
MONTHS = {'inventory_months', 'operating_working_capital_months'}


def withheld(indicator, y):
    """Whether the figure of such a year is held against nothing and gets no points."""
    of_whole_year = indicator in PER_HEAD | TIMES | YEAR_BESIDE_END
    return of_whole_year and not is_whole(y) or indicator in MONTHS and y['entered'] is not None


# ---------------------------------------------------------------- means of three years

def series(years):
    """Trend id -> (numerator, denominator, scale) of each year."""
    out = {}
    for before, y in zip([None, *years], years):
        s, one = terms(y['booked']), dict(quotients(y, before))
        for definition, (who, parts) in DEFINITIONS.items():
            value = sum(s[t] for _, p in parts for t in p)
            one[definition + '.per_person'], one[definition + '.per_hour'] = (value, heads(y, who), 1), (value, y['hours'], 1)
        one['value_added_per_employee'] = against_employees(y)
        for name, q in one.items():
            out.setdefault(name, []).append(q)
    return out


def mean(years, listed):
    """The ratio of the sums of the last three whole years in a row; None where one is missing, not whole or without a value."""
    last = years[-3:]
    in_a_row = len(last) == 3 and all(a['last'] + 1 == b['first'] for a, b in zip(last, last[1:]))
    if not in_a_row or not all(map(is_whole, last)) or any(over(*q) is None for q in listed[-3:]):
        return None
    return Fraction(sum(q[0] for q in listed[-3:]) * listed[-1][2], sum(q[1] for q in listed[-3:]))


# ---------------------------------------------------------------- differences taken apart

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
    end = [side[0] / side[2] if per_hour else side[0] for side in (a, b)]
    if any(abs(e) > LARGEST for e in end):
        return None
    total = rounded(end[1]) - rounded(end[0])
    if a[1] > 0 and b[1] > 0:
        factors = ['s', *(['h'] if per_hour else []), *range(len(names))]
        shares = [(x / a[1], y / b[1]) for x, y in zip(a[3], b[3])]

        def value(state):
            sales = (b if state['s'] else a)[1]
            ratio = sum(to if state[i] else start for i, (start, to) in enumerate(shares))
            hours = (b if state['h'] else a)[2] if per_hour else 1
            return sales * ratio / hours
        # the parts of the ratio add up within it, so it is enough to move them together and share the step by their differences
        groups = ['s', 'v', *(['h'] if per_hour else [])]
        amounts = {f: Fraction(0) for f in factors}
        for order in itertools.permutations(groups):
            state = {f: False for f in factors}
            state.setdefault('h', False)
            now = value(state)
            for group in order:
                members = list(range(len(names))) if group == 'v' else [group]
                for member in members:
                    before = now
                    state[member] = True
                    now = value(state)
                    amounts[member] += now - before
        n = math.factorial(len(groups))
        listed = [amounts['s'] / n, *[amounts[i] / n for i in range(len(names))], *([amounts['h'] / n] if per_hour else [])]
        if all(abs(x) <= LARGEST for x in listed):
            ids = ['sales_per_person', *['ratio.' + n for n in names], *(['hours_per_person'] if per_hour else [])]
            return total, dict(zip(ids, shared_out(listed, total)))
    listed = [(y / b[2] if per_hour else y) - (x / a[2] if per_hour else x) for x, y in zip(a[3], b[3])]
    if any(abs(x) > LARGEST for x in listed):
        return total, {}
    return total, dict(zip(['part.' + n for n in names], shared_out(listed, total)))


def side(y, definition, counted=None):
    who, parts = DEFINITIONS[definition]
    who = counted or who
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
            is_compared = a and b and comparable(before, y) and (not per_hour or (a[2] and b[2]))
            out[key] = split(a, b, names, per_hour) if is_compared else None
    return out


def employee_gap(published, f, y):
    """The table knows personnel cost beside the sum: two lines."""
    key = published.key('value_added_per_employee', f['industry'], f['capital'], y['last'])
    value, people, _ = against_employees(y)
    if key is None or not people or not is_whole(y):
        return None
    theirs, theirs_pay = (published.cells[i][key[:2]][key[2]] for i in ('value_added_per_employee', 'personnel_cost_per_employee'))
    ours, pay = Fraction(value, people), Fraction(terms(y['booked'])['personnel_cost'], people)
    total = rounded(ours) - rounded(theirs)
    yen = shared_out([pay - theirs_pay, (ours - pay) - (theirs - theirs_pay)], total)
    return total, {'part.personnel_cost': yen[0], 'part.other_parts': yen[1]}


def published_gross_side(published, key):
    """Gross profit and sales per head of a class, officers counted, from its totals."""
    people = published.total('officers', key) + published.total('employees', key)
    sales = published.total('sales', key)
    gross = sales - published.total('cost_of_sales', key)
    return gross / people, sales / people, None, [gross / people]


def gaps(published, f, y):
    out = {'gap.value_added_per_employee': employee_gap(published, f, y)}
    # The only industries by capital class whose totals and heads ship.
    key = published.key('gross_profit_per_head_incl_officers', f['industry'], f['capital'], y['last'])
    if key is not None:
        ours = side(y, 'lp_it_gross', BOTH)
        out['gap.gross_profit_per_head_incl_officers'] = (split(published_gross_side(published, key), ours, ['gross_profit'], False)
                                                          if ours and is_whole(y) else None)
    return out


# ---------------------------------------------------------------- checks

class Check:
    def __init__(self):
        self.passed = self.failed = 0

    def same(self, what, theirs, ours, size=0):
        """theirs: the program's. size: of what was subtracted, which leaves fewer digits."""
        if isinstance(ours, Fraction):
            ours = float(ours)
            good = isinstance(theirs, (int, float)) and abs(theirs - ours) <= 1e-9 * max(1.0, abs(ours)) + 1e-12 * float(size)
        else:
            good = theirs == ours
        self.passed += good
        self.failed += not good
        if not good and self.failed < 40:
            print(f'{what}: expected {ours}, found {theirs}')

    def decompositions(self, what, theirs, ours):
        self.same(f'{what} differences taken apart', sorted(theirs), sorted(ours))
        for key, value in ours.items():
            if key in theirs:
                self.same(f'{what} {key} difference', theirs[key]['difference'], None if value is None else value[0])
                self.same(f'{what} {key}', theirs[key]['lines'], {} if value is None else value[1])


def check_definitions(check, what, y, got):
    s = terms(y['booked'])
    for definition, (who, parts) in DEFINITIONS.items():
        value = sum(s[t] for _, p in parts for t in p)
        theirs = got['definitions'][definition]
        check.same(f'{what} {definition}', theirs[0], value)
        check.same(f'{what} {definition} per person', theirs[1], over(value, heads(y, who)))
        check.same(f'{what} {definition} per hour', theirs[2], over(value, y['hours']))


def check_ratios(check, what, ours, got):
    check.same(f'{what} ratios', sorted(got['ratios']), sorted(ours))
    for indicator, value in ours.items():
        check.same(f'{what} {indicator}', got['ratios'].get(indicator), value)


def check_points(check, what, data, f, y, ours, got):
    industry = INDUSTRIES[f['industry']][1]
    scale = scales(f['industry'], heads(f['years'][-1], EMPLOYEES))       # what the firm is now
    check.same(f'{what} ロカベン industry', got['locaben_industry'] or None, industry)
    if industry:
        check.same(f'{what} ロカベン scale', got['locaben_scale'], min(scale) if len(scale) == 1 else '')
    check.same(f'{what} ロカベン indicators', sorted(got['points']), sorted(figures.LOCAL_BENCHMARK))
    for indicator, theirs in got['points'].items():
        value = ours[indicator]
        want = set()
        if value is not None and industry and not withheld(indicator, y):
            want = {figures.points(data, indicator, industry, s, float(value)) for s in scale}
        check.same(f'{what} {indicator} points', theirs, min(want) if len(want) == 1 else None)


def check_comparisons(check, what, published, f, y, ours, got):
    """[firm, best fit, difference] of each figure that a table of capital classes has."""
    ours = {'value_added_per_employee': over(*against_employees(y)), **ours}
    for indicator in ours:
        if indicator not in published.cells:
            continue
        theirs = got['comparisons'].get(indicator)
        check.same(f'{what} {indicator} is compared', theirs is not None, True)
        if theirs is None:
            continue
        value, best = ours[indicator], published.cell(indicator, f['industry'], f['capital'], y['last'])
        if value is not None and withheld(indicator, y):
            best = None
        check.same(f'{what} {indicator} beside the published value', theirs[0], value)
        check.same(f'{what} {indicator} published', theirs[1], best)
        difference = None if value is None or best is None else value - best
        check.same(f'{what} {indicator} less published', theirs[2], difference, max(abs(value or 0), abs(best or 0)))


def check_means(check, what, f, got):
    for name, listed in series(f['years']).items():
        values = [over(*q) for q in listed]
        check.same(f'{what} mean of {name}', got.get(name, 'absent'), mean(f['years'], listed), max((abs(v) for v in values if v is not None), default=0))


def compare(check, data, published, number, f, result):
    assert [(y['first'], y['last']) for y in result['years']] == [(iso(y['first']), iso(y['last'])) for y in f['years']], (number, f, result)
    before = None
    for y, got in zip(f['years'], result['years']):
        what = f"firm {number} {iso(y['first'])}/{iso(y['last'])}"
        ours = ratios(y, before)
        missing = 0 if y['entered'] is None else 12 - (y['entered'][1] - y['entered'][0] + 1)
        check.same(f'{what} months without entries', got['missing_months'], missing)
        check_definitions(check, what, y, got)
        check_ratios(check, what, ours, got)
        check_points(check, what, data, f, y, ours, got)
        check_comparisons(check, what, published, f, y, ours, got)
        check.decompositions(what, got['changes'], changes(y, before))
        check.decompositions(what, got['gaps'], gaps(published, f, y))
        before = y
    check_means(check, f'firm {number}', f, result['means'])


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
        compare(check, data, published, number, f, result)
    print(f'{check.passed} passed, {check.failed} failed')
    sys.exit(1 if check.failed or check.passed < 200 * count else 0)


if __name__ == '__main__':
    main()
