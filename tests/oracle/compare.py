#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The program against the oracle: figures of the three sample firms, ローカルベンチマーク points, placement of samples, of the worked cases
and of random answers.

usage: compare.py CLI SOURCE_DIR
"""
import csv
import json
import os
import random
import subprocess
import sys
import tempfile

import beside
import books
import figures
import published

passed = failed = 0


def same(what, theirs, ours, tolerance=0.0):
    """theirs: the program's; ours: the oracle's."""
    global passed, failed
    good = theirs is not None and abs(theirs - ours) <= tolerance if isinstance(ours, (int, float)) and ours is not None else theirs == ours
    passed += good
    failed += not good
    if not good:
        print(f'{what}: program {theirs}, oracle {ours}')


def run(cli, *arguments):
    done = subprocess.run([cli, *arguments, '--json', '--today', '2026-11-23', '--lang', 'en'], capture_output=True, text=True,
                          encoding='utf-8', timeout=120)
    if done.returncode:
        sys.exit(f'{arguments}: exit {done.returncode}\n{done.stderr}')
    return json.loads(done.stdout)


INDUSTRY = {'A': '76', 'B': '24', 'C': '60'}      # of the sample firms, and their large classes
LARGE = {'A': 'M', 'B': 'E', 'C': 'I'}


def compare_firm(cli, source, letter):
    data = os.path.join(source, 'data')
    amounts, people = books.firm(letter, os.path.join(data, 'samples'),
                                 os.path.join(source, 'tests', 'golden', 'samples', 'expected_accounts.csv'))
    record = run(cli, 'diagnose', '--sample', letter.lower())
    year = record['years'][-1]
    terms = {t['id']: t['value'] for t in year['terms']}
    for name, value in amounts.items():
        if name in terms:
            same(f'{letter} {name}', terms[name], value)
    workforce = {t['id']: t['value'] for t in year['workforce']}
    employees = people['regular'] + people['part_time']
    same(f'{letter} officers', workforce['heads_officers'], people['officers'])
    same(f'{letter} employees', workforce['heads_employees'], employees)
    same(f'{letter} hours', workforce['hours_total'], people['minutes'] / 60, 1e-9)
    same(f'{letter} gross', workforce['payroll_gross_salaries'], people['gross'])

    by_definition = {p['def_id']: p for p in year['productivity']}
    for definition, value_added in figures.VALUE_ADDED.items():
        p = by_definition[definition]
        value = value_added(amounts)
        same(f'{letter} {definition}', p['value_added']['value'], value)
        same(f'{letter} {definition} per hour', p['per_hour']['value'], value / (people['minutes'] / 60), 1e-6)
    for definition, heads in (('lp_seed_fig2', employees + people['officers']), ('lp_houjin', employees + people['officers']),
                              ('lp_it_va', employees), ('lp_it_gross', employees), ('lp_locaben', employees)):
        same(f'{letter} {definition} per person', by_definition[definition]['per_person']['value'],
             figures.VALUE_ADDED[definition](amounts) / heads, 1e-6)

    local = year['local_benchmark']
    with open(os.path.join(source, 'tests', 'golden', 'samples', 'expected_accounts_earlier.csv'), encoding='utf-8') as file:
        before = sum(int(r['closing']) for r in csv.DictReader(file) if (r['firm_id'], r['fiscal_year'], r['account']) == (letter, '2023', '売上高'))
    ours = figures.local_benchmark(amounts, people, before)
    industry, (scale,) = published.INDUSTRIES[INDUSTRY[letter]][1], published.scales(INDUSTRY[letter], employees)
    same(f'{letter} ロカベン industry', local['industry_code'], industry)
    same(f'{letter} ロカベン scale', local['scale'], scale)
    same(f'{letter} six indicators', [s['indicator'] for s in local['scores']], list(ours))
    for score in local['scores']:
        value = ours[score['indicator']]
        same(f"{letter} {score['indicator']}", score['firm']['value'], value, abs(value) * 1e-9 if value is not None else 0)
        points = None if value is None else figures.points(data, score['indicator'], industry, scale, value)
        same(f"{letter} {score['indicator']} points", score['points'], points)
    for difference in (d for y in record['years'] for d in y['gaps'] + y['changes'] if d['contributions']):
        same(f"{letter} {difference['id']} adds up", sum(c['yen'] for c in difference['contributions']), difference['difference'])
        same(f"{letter} {difference['id']} difference", difference['to'] - difference['from'], difference['difference'])
    compare_beside(source, letter, record)


def compare_beside(source, letter, record):
    year = record['years'][-1]
    spending = year['it_spending']
    same(f'{letter} IT spending is the sum of its kinds', spending['total']['value'], sum(k['value'] for k in spending['kinds']))
    sales = next(t['value'] for t in year['terms'] if t['id'] == 'sales')
    same(f'{letter} IT spending to sales', spending['ratio']['value'], spending['total']['value'] / sales * 100, 1e-9)
    if spending['confidence'] == 'certain':
        same(f'{letter} IT spending', spending['total']['value'], beside.it_accounts(source, letter))
    for comparison in year['pay_comparisons']:
        best = comparison['references'][0]['figure']['value']
        same(f"{letter} {comparison['indicator']}", best, beside.published_pay(source, comparison['indicator'], LARGE[letter], 'all'))
        if comparison['difference'] is not None:
            same(f"{letter} {comparison['indicator']} difference", comparison['difference'], comparison['firm']['value'] - best, 1e-9)
    trends = {t['id']: t for t in record['trends']}
    years = [{t['id']: t['value'] for t in y['terms']} for y in record['years'][-3:]]
    for indicator, value in beside.means(years).items():
        same(f'{letter} mean of {indicator}', trends[indicator]['mean']['value'], value, abs(value) * 1e-9)


def compare_placement(what, survey, placement, profile, answers):
    low, high = survey.place(profile, answers), survey.place(profile, answers, unknown=3)
    same(f'{what} layer', placement['layer'], low['layer'])
    same(f'{what} y', placement['y'], low['y'], 1e-9)
    for n in (1, 2, 3):
        same(f'{what} coverage {n}', placement['coverage'][n - 1]['value'], low['coverage'][n], 1e-9)
    states = {g['gate']: g['state'] for g in placement['gates']}
    same(f'{what} failed', [k for k, v in states.items() if v == 'failed'], low['failed'])
    same(f'{what} waived', [k for k, v in states.items() if v == 'waived'], low['waived'])
    same(f'{what} hollow mark', placement['coverage_only_layer'], low['coverage_only'])
    same(f'{what} spikes', placement['spikes'], low['spikes'])
    same(f'{what} best layer', placement['layer_if_best'], high['layer'])
    same(f'{what} best y', placement['y_if_best'], high['y'], 1e-9)


def answer_rows(answers, profile):
    """The CSV of answers that `place --answers` reads: question,answer,note."""
    codes = {}
    for code in sorted(profile):
        question, option = code.split(':')
        codes.setdefault(question, []).append(option)
    return [(q, ';'.join(o)) for q, o in codes.items()] + list(answers.items())


WORDS = {'NA': 'not_applicable', 'UNKNOWN': 'unknown'}      # as the command line spells them


def place(cli, rows):
    with tempfile.NamedTemporaryFile('w', suffix='.csv', encoding='utf-8', newline='', delete=False) as f:
        csv.writer(f).writerows([('question', 'answer', 'note'), *[(q, WORDS.get(a, a), '') for q, a in rows]])
    try:
        record = run(cli, 'place', '--answers', f.name)
    finally:
        os.unlink(f.name)
    return record.get('placement', record)


def main():
    cli, source = sys.argv[1], sys.argv[2]
    for letter in 'ABC':
        compare_firm(cli, source, letter)

    survey = figures.Survey(os.path.join(source, 'data'))
    with open(os.path.join(source, 'data', 'questionnaire', 'placement_cases.csv'), encoding='utf-8') as f:
        for case in csv.DictReader(f):
            profile = set(case['profile'].split(';'))
            answers = dict(a.split('=') for a in case['answers'].split(';'))
            compare_placement(case['case_id'], survey, place(cli, answer_rows(answers, profile)), profile, answers)

    dice = random.Random(20261123)
    for number in range(30):
        lean = dice.random()
        profile = {c for c in ('P04:BTOC', 'P04:BTOB', 'P04:BUYER', 'P04:SUBCON', 'P04:PRIME') if dice.random() < 0.6}
        profile |= {dice.choice(('P06:YES', 'P06:NO')), dice.choice(('P08:YES', 'P08:NO'))}
        answers = {}
        for item in survey.items:
            draw = dice.random()
            if draw < 0.1:
                answers[item['id']] = 'UNKNOWN'
            elif draw < 0.15 and item['na_allowed'] == '1':
                answers[item['id']] = 'NA'
            else:
                answers[item['id']] = str(min(3, max(0, round(3 * lean + dice.gauss(0, 1)))))
        compare_placement(f'random {number}', survey, place(cli, answer_rows(answers, profile)), profile, answers)
    print(f'{passed} passed, {failed} failed')
    sys.exit(1 if failed or passed < 500 else 0)


if __name__ == '__main__':
    main()
