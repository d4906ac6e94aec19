# SPDX-License-Identifier: GPL-3.0-or-later
"""Generated firms: whole years, short ones, years with months without entries, any closing month. Months are numbered:
year * 12 + month - 1."""
import json

import published

# what is booked -> the category it is booked on, by hand; sign in the operating profit
SGA = {'officer_pay': 'sga_officer_pay', 'officer_bonus': 'sga_officer_bonus', 'salary': 'sga_salary', 'bonus': 'sga_bonus',
       'statutory': 'sga_statutory_welfare', 'benefits': 'sga_welfare', 'retirement': 'sga_retirement', 'house_rent': 'sga_rent_real_estate',
       'lease': 'sga_rent_movable', 'taxes': 'sga_taxes_dues', 'depreciation': 'sga_depreciation', 'other': 'sga_other'}
REST = {'sales': 'pl_sales', 'cost': 'cost_sales_other', 'income': 'nonop_other_income', 'interest': 'nonop_interest_expense',
        'loss': 'nonop_other_expense', 'cash': 'bs_cash', 'receivable': 'bs_accounts_receivable', 'stock': 'bs_inventory',
        'plant': 'bs_tangible', 'software': 'bs_software', 'payable': 'bs_accounts_payable', 'debt': 'bs_long_term_debt',
        'equity': 'bs_retained_earnings'}
CATEGORY = {**SGA, **REST}
SHORT = (3, 9, 9, 11)       # months of a year that was cut short when the closing month moved


def month(year, number):
    return year * 12 + number - 1


def iso(index):
    return f'{index // 12}-{index % 12 + 1:02}'


def months(y):
    return y['last'] - y['first'] + 1


def is_whole(y):
    return months(y) == 12 and y['entered'] is None


def amount(dice, digits):
    return round(10 ** dice.uniform(3, digits))


def number(dice, choices):
    """Of people; sometimes not known."""
    return None if dice.random() < 0.05 else dice.choice(choices)


def year(dice, first, last, entered=None):
    """Small, large, empty and loss-making firms; some without officers, employees or hours. entered: the months with entries, all by default."""
    b = {name: amount(dice, 8) if dice.random() < 0.8 else 0 for name in CATEGORY}
    b['sales'] = 0 if dice.random() < 0.05 else amount(dice, 10)
    b['equity'] = b['equity'] * (-1 if dice.random() < 0.2 else 1)
    if dice.random() < 0.5:     # a firm that could be: costs below its sales
        for name in ['cost', *SGA]:
            b[name] = min(b[name], round(b['sales'] * dice.uniform(0, 0.15)))
    b['other'] = max(b['other'], 1)     # a year in which nothing is booked is not known to be zero
    return {'first': first, 'last': last, 'entered': entered, 'booked': b,
            'officers': number(dice, (0, 1, 1, 2, 5)), 'regular': number(dice, (0, 0, 1, 3, 12, 140)), 'part_time': number(dice, (0, 0, 2, 9)),
            'hours': None if dice.random() < 0.2 else dice.randrange(0, 300000)}


def spans(dice):
    """(first, last, entered) of the years of a firm, ascending."""
    last = dice.randrange(month(2016, 6), month(2025, 4))
    kind = dice.choice(('one', 'two', 'two', 'three', 'four', 'gap', 'moved', 'moved', 'lacking', 'lacking'))
    lengths = {'one': [12], 'two': [12] * 2, 'three': [12] * 3, 'four': [12] * 4, 'gap': [12] * 3,
               'moved': [12] * dice.choice((0, 1)) + [dice.choice(SHORT)] + [12] * dice.choice((0, 1, 3)), 'lacking': [12] * dice.choice((1, 2, 4))}[kind]
    found = []
    for length in reversed(lengths):
        found.insert(0, (last - length + 1, last, None))
        last -= length
    if kind == 'gap':       # the year between is not there
        del found[1]
    if kind == 'lacking':
        at = dice.randrange(len(found))
        first, last, _ = found[at]
        begin = dice.choice((first, first + dice.randrange(12)))
        end = dice.randrange(begin, last + 1)
        found[at] = first, last, None if (begin, end) == (first, last) else (begin, end)
    return found


def firm(dice):
    capital = dice.choice((None, 3_000_000, 10_000_000, 50_000_000, 99_999_999, 100_000_000, 2_000_000_000))
    # J is finance: no comparison; an empty industry is not given
    return {'industry': dice.choice(tuple(published.INDUSTRIES)), 'capital': capital, 'years': [year(dice, *span) for span in spans(dice)]}


def sent(f):
    """A firm as firm_driver.cpp reads it."""
    years = []
    for y in f['years']:
        years.append({**{k: y[k] for k in ('officers', 'regular', 'part_time', 'hours')}, 'first': iso(y['first']), 'last': iso(y['last']),
                      'entered': None if y['entered'] is None else [iso(m) for m in y['entered']],
                      'amounts': {CATEGORY[k]: v for k, v in y['booked'].items() if v}})
    return json.dumps({**f, 'years': years})
