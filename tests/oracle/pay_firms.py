#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The program against the oracle on firms whose journal, payroll or attendances are made here and read from their files: people, hours,
pay beside published pay, spending on IT, and what all definitions and ratios make of them. Among them are firms whose officers or
hours are not known, whose payroll lacks months, and whose journal lacks months.

usage: pay_firms.py CLI SOURCE_DIR
"""
import csv
import json
import os
import random
import subprocess
import sys
import tempfile
from fractions import Fraction

import beside
import firms
import staff
from firm_years import CATEGORY, iso, month
from published import Published

# what is booked -> the account it is booked on; IT stands among the other expenses
ACCOUNTS = {'sales': '売上高', 'cost': '仕入高', 'officer_pay': '役員報酬', 'officer_bonus': '役員賞与', 'salary': '給料手当', 'bonus': '賞与', 'statutory': '法定福利費',
            'benefits': '福利厚生費', 'house_rent': '地代家賃', 'lease': 'リース料', 'taxes': '租税公課', 'depreciation': '減価償却費', 'other': '広告宣伝費',
            'interest': '支払利息', 'communication': '通信費', 'cloud': 'クラウド利用料', 'software': 'システム利用料'}
IT = ('communication', 'cloud', 'software')
IT_BY_TEXT = ('支払手数料', '会計ソフト年間利用')     # software by what the line says
JOURNAL = ('取引No,取引日,借方勘定科目,借方補助科目,借方部門,借方取引先,借方税区分,借方インボイス,借方金額(円),借方税額,貸方勘定科目,貸方補助科目,貸方部門,貸方取引先,'
           '貸方税区分,貸方インボイス,貸方金額(円),貸方税額,摘要,仕訳メモ,タグ,MF仕訳タイプ,決算整理仕訳,作成日時,作成者,最終更新日時,最終更新者').split(',')
# Ratios with balances: a journal has none of the start of the year.
WITH_BALANCES = {'total_asset_turnover', 'operating_profit_to_total_assets', 'tangible_fixed_assets_to_sales', 'software_to_sales', 'inventory_months',
                 'ebitda_net_debt_multiple', 'operating_working_capital_months', 'equity_ratio'}
LARGE = {'60': 'I', '76': 'M', '24': 'E', '39': 'G', '44': 'H', '83': 'P', '91': 'R', '56': 'I', '50': 'I'}      # large classes of the industries

FIRMS = [
    {'name': 'shop', 'industry': '60', 'closing': (2025, 3), 'before': True, 'officers': 2, 'regular': 12, 'part_time': 6, 'bonus': True},
    {'name': 'restaurant', 'industry': '76', 'closing': (2024, 12), 'officers': 1, 'regular': 4, 'part_time': 14, 'overtime': 900, 'part_time_overtime': 30},
    {'name': 'factory of five', 'industry': '24', 'closing': (2024, 9), 'officers': 1, 'regular': 3, 'part_time': 2, 'bonus': True, 'officer_bonus': True},
    {'name': 'nobody regular', 'industry': '39', 'closing': (2025, 3), 'officers': 1, 'regular': 0, 'part_time': 12},
    {'name': 'payroll lacks months', 'industry': '44', 'closing': (2025, 6), 'officers': 1, 'regular': 11, 'part_time': 3, 'unpaid': (4, 11)},
    {'name': 'attendances', 'industry': '83', 'closing': (2025, 3), 'officers': 0, 'regular': 7, 'part_time': 5, 'attendance': True},
    {'name': 'journal lacks months', 'industry': '56', 'closing': (2025, 3), 'before': True, 'officers': 1, 'regular': 3, 'part_time': 4, 'booked': 9},
    {'name': 'nobody part-time', 'industry': '50', 'closing': (2024, 11), 'officers': 2, 'regular': 6, 'part_time': 0, 'by_text': True, 'overtime': 600},
    {'name': 'premium hours of part-timers', 'industry': '91', 'closing': (2025, 3), 'officers': 1, 'regular': 3, 'part_time': 9, 'part_time_overtime': 240},
]


def books(dice, spec, months):
    """month -> what is booked -> yen"""
    out = {}
    for m in months:
        sales = dice.randrange(4_000_000, 30_000_000)
        one = {'sales': sales, 'cost': round(sales * dice.uniform(0.2, 0.6)), 'software': 0}
        for name in ACCOUNTS:
            one.setdefault(name, dice.randrange(10_000, 1_500_000))
        if spec.get('by_text'):
            one.update(communication=0, cloud=0, software=dice.randrange(10_000, 200_000))
        elif dice.random() < 0.5:
            one['software'] = dice.randrange(1_000, 100_000)
        out[m] = one
    return out


def write_journal(path, spec, booked):
    with open(path, 'w', encoding='cp932', newline='') as f:
        writer = csv.DictWriter(f, JOURNAL, restval='')
        writer.writeheader()
        number = 0
        for m, one in sorted(booked.items()):
            for name, yen in one.items():
                number += 1
                account, text = (ACCOUNTS[name], '当月分') if not (spec.get('by_text') and name == 'software') else IT_BY_TEXT
                sides = ('普通預金', account) if name == 'sales' else (account, '普通預金')
                day = f'{m // 12}/{m % 12 + 1:02}/25'
                if yen:
                    writer.writerow({'取引No': number, '取引日': day, '借方勘定科目': sides[0], '借方税区分': '対象外', '借方金額(円)': yen, '借方税額': 0,
                                     '貸方勘定科目': sides[1], '貸方税区分': '対象外', '貸方金額(円)': yen, '貸方税額': 0, '摘要': text})


def year_of(booked, first, last, people=None):
    """A year as firms.py knows it: amounts under the names of CATEGORY, people and hours of the payroll or None."""
    entered = [m for m in booked if first <= m <= last]
    total = dict.fromkeys(CATEGORY, 0)
    for m in entered:
        for name, yen in booked[m].items():
            total['other' if name in IT else name] += yen
    return {'first': first, 'last': last, 'entered': None if len(entered) == last - first + 1 else (min(entered), max(entered)), 'booked': total,
            **(people or dict.fromkeys(('officers', 'regular', 'part_time', 'hours')))}


def run(cli, spec, files):
    last = spec['closing'][1]
    done = subprocess.run([cli, 'diagnose', *files, '--name', 'x', '--industry', spec['industry'], '--capital', '3000000', '--closing-month', str(last),
                           '--json', '--today', '2026-11-28', '--lang', 'en'], capture_output=True, text=True, encoding='utf-8', timeout=120)
    if done.returncode or not done.stdout:
        sys.exit(f"{spec['name']}: exit {done.returncode}\n{done.stderr}")
    return json.loads(done.stdout)


# ---------------------------------------------------------------- the program's JSON, as firm_driver.cpp gives it

def by_id(listed, key='id'):
    return {each[key]: each for each in listed}


def value(figure):
    return figure['value']


def taken_apart(listed):
    return {d['id']: {'difference': d['difference'], 'lines': {c['id']: c['yen'] for c in d['contributions']}} for d in listed}


def plain(year):
    local = year['local_benchmark']
    return {'definitions': {p['def_id']: [value(p['value_added']), value(p['per_person']), value(p['per_hour'])] for p in year['productivity']},
            'ratios': {r['id']: value(r) for r in year['ratios']}, 'points': {s['indicator']: s['points'] for s in local['scores']},
            'locaben_industry': local['industry_code'], 'locaben_scale': local['scale'] or '',
            'comparisons': {c['indicator']: [value(c['firm']), value(c['references'][0]['figure']) if c['references'] else None, c['difference']]
                            for c in year['comparisons']},
            'changes': taken_apart(year['changes']), 'gaps': taken_apart(year['gaps'])}


# ---------------------------------------------------------------- checks

def check_year(check, what, data, published, f, y, before, year):
    got = plain(year)
    ours = {k: None if k in WITH_BALANCES else v for k, v in firms.ratios(y, before).items()}
    firms.check_definitions(check, what, y, got)
    firms.check_ratios(check, what, ours, got)
    firms.check_points(check, what, data, f, y, ours, got)
    firms.check_comparisons(check, what, published, f, y, ours, got)
    check.decompositions(what, got['changes'], firms.changes(y, before))
    check.decompositions(what, got['gaps'], firms.gaps(published, f, y))
    missing = [] if y['entered'] is None else [iso(m) for m in range(y['first'], y['last'] + 1) if not y['entered'][0] <= m <= y['entered'][1]]
    check.same(f'{what} months without entries', year['missing_months'], missing)


def check_people(check, what, payroll, year):
    found = {w['id']: w['value'] for w in year['workforce']}
    for figure, expected in payroll.figures().items():
        check.same(f'{what} {figure}', found[figure], expected)


def check_bases(check, what, payroll, y, year):
    """The definitions with people counted in other ways."""
    bases = by_id(year['people_bases'], 'def_id')
    s = firms.terms(y['booked'])
    for definition, (who, parts) in firms.DEFINITIONS.items():
        amount, people = sum(s[t] for _, p in parts for t in p), firms.heads(y, who)
        check.same(f'{what} {definition} counted in other ways', definition in bases, bool(people))
        for variant in bases.get(definition, {'variants': []})['variants']:
            expected = payroll.variants()[variant['id']]
            name = f"{what} {definition} {variant['id']}"
            check.same(f'{name} people', value(variant['people']), expected)
            each = firms.over(amount, expected)
            check.same(f'{name} per person', value(variant['per_person']), each)
            effect = variant['effect'] and value(variant['effect'])
            check.same(f'{name} effect', effect, None if each is None else each - Fraction(amount, people), abs(Fraction(amount, people)))


def check_pay(check, what, source, spec, payroll, year):
    """Pay, and published pay: a difference only of firms of ten employees or more whose hours with a premium do not blur it."""
    found = {p['id']: p['value'] for p in year['wages']['pay']}
    for figure, expected in payroll.pay().items():
        check.same(f'{what} {figure}', found[figure], expected)
    employees = payroll.at_end(staff.EMPLOYEES)
    comparisons = by_id(year['pay_comparisons'], 'indicator')
    for indicator, figure, kind, most in (('monthly_scheduled_wage', 'wages.monthly.regular', 'regular', Fraction(0)),
                                          ('hourly_wage_part_time', 'wages.hourly.part_time', 'part_time', Fraction(2, 100))):
        ours, got = payroll.pay()[figure], comparisons[indicator]
        best = beside.published_pay(source, indicator, LARGE[spec['industry']], 'all')
        references = [value(r['figure']) for r in got['references']]
        expected = [best] + ([beside.published_pay(source, indicator, '', 'small')] if employees >= 10 else [])
        check.same(f'{what} {indicator} published', [round(r, 6) for r in references], [round(e, 6) for e in expected])
        share = payroll.premium_share(kind)
        alike = ours is not None and employees >= 10 and share is not None and share <= most
        check.same(f'{what} {indicator} less published', got['difference'], ours - Fraction(best).limit_denominator(1000) if alike else None, ours or 0)


def check_it(check, what, spec, booked, y, year):
    spending = year['it_spending']
    kinds = {name: sum(one[name] for m, one in booked.items() if y['first'] <= m <= y['last']) for name in IT}
    total = sum(kinds.values())
    check.same(f'{what} IT kinds', {k['id']: k['value'] for k in spending['kinds']}, {'book.' + name: yen for name, yen in kinds.items() if yen})
    check.same(f'{what} IT spending', value(spending['total']), total)
    check.same(f'{what} IT spending to sales', value(spending['ratio']), Fraction(total, y['booked']['sales']) * 100)
    check.same(f'{what} IT confidence', spending['confidence'], 'likely' if spec.get('by_text') else 'certain')


def compare(check, cli, source, published, folder, spec, number):
    dice = random.Random(20241128 + number)
    last = month(*spec['closing'])
    first = last - 11
    entered = [m for m in range(first - 12 if spec.get('before') else first, last + 1) if m < first + spec.get('booked', 12)]
    booked, slips = books(dice, spec, entered), staff.slips(dice, spec, first)
    payroll = staff.Payroll(slips, first, last, spec.get('attendance', False))
    at = os.path.join(folder, str(number))
    os.mkdir(at)
    journal = os.path.join(at, 'shiwake.csv')
    write_journal(journal, spec, booked)
    record = run(cli, spec, [journal, *(staff.write_attendances if spec.get('attendance') else staff.write_payroll)(at, slips)])
    before = year_of(booked, first - 12, first - 1) if spec.get('before') else None
    y = year_of(booked, first, last, payroll.counted())
    f = {'industry': spec['industry'], 'capital': 3_000_000, 'years': [y]}
    what = f"{spec['name']} {iso(first)}/{iso(last)}"
    check.same(f'{what} years', len(record['years']), 2 if before else 1)
    year = record['years'][-1]
    check_year(check, what, os.path.join(source, 'data'), published, f, y, before, year)
    check_people(check, what, payroll, year)
    check_bases(check, what, payroll, y, year)
    check_pay(check, what, source, spec, payroll, year)
    check_it(check, what, spec, booked, y, year)


def main():
    cli, source = sys.argv[1:3]
    published, check = Published(os.path.join(source, 'data')), firms.Check()
    with tempfile.TemporaryDirectory() as folder:
        for number, spec in enumerate(FIRMS):
            compare(check, cli, source, published, folder, spec, number)
    print(f'{check.passed} passed, {check.failed} failed')
    sys.exit(1 if check.failed or check.passed < 200 * len(FIRMS) else 0)


if __name__ == '__main__':
    main()
