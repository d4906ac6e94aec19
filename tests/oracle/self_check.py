#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The oracle against hand-made expectations: expected_results.csv of the sample firms, placement_cases.csv and rows worked out by hand.

usage: self_check.py SOURCE_DIR
"""
import csv
import os
import sys

import books
import figures
import hand_worked


def main():
    source = sys.argv[1]
    data, golden = os.path.join(source, 'data'), os.path.join(source, 'tests', 'golden', 'samples')
    passed = failed = 0

    def same(what, ours, theirs):
        nonlocal passed, failed
        if ours == theirs:
            passed += 1
        else:
            failed += 1
            print(f'{what}: oracle {ours}, expected {theirs}')

    results = {(r['firm_id'], r['item_id']): r['value'] for r in csv.DictReader(open(os.path.join(golden, 'expected_results.csv'), encoding='utf-8'))}
    for letter in 'ABC':
        amounts, people = books.firm(letter, os.path.join(data, 'samples'), os.path.join(golden, 'expected_accounts.csv'))
        for name, value in amounts.items():
            if (letter, name) in results:
                same(f'{letter} {name}', value, int(results[letter, name]))
        same(f'{letter} heads', people['officers'] + people['regular'] + people['part_time'], int(results[letter, 'headcount_fye']))
        same(f'{letter} hours', f"{people['minutes'] / 60:.2f}", results[letter, 'hours_total'])
        same(f'{letter} gross', people['gross'], int(results[letter, 'payroll_gross_salaries']))
        same(f'{letter} va_hojin', figures.VALUE_ADDED['lp_houjin'](amounts), int(results[letter, 'va_hojin']))
        same(f'{letter} va_simple', figures.VALUE_ADDED['lp_it_va'](amounts), int(results[letter, 'va_simple']))

    survey = figures.Survey(data)
    for case in csv.DictReader(open(os.path.join(data, 'questionnaire', 'placement_cases.csv'), encoding='utf-8')):
        profile = set(case['profile'].split(';'))
        answers = dict(a.split('=') for a in case['answers'].split(';'))
        low, high = survey.place(profile, answers), survey.place(profile, answers, unknown=3)
        got = [f"{low['coverage'][n]:.6f}" for n in (1, 2, 3)] + [';'.join(low['failed']), ';'.join(low['waived']), str(low['layer']),
               f"{low['y']:.6f}", str(low['coverage_only']), ';'.join(low['spikes']), str(high['layer']), f"{high['y']:.6f}"]
        columns = ['coverage_L1', 'coverage_L2', 'coverage_L3', 'failed_gates', 'waived_gates', 'layer', 'y', 'layer_coverage_only',
                   'spike_items', 'layer_if_unknown_best', 'y_if_unknown_best']
        for column, value in zip(columns, got):
            same(f"{case['case_id']} {column}", value, case[column])
    hand_worked.check(same, data)
    print(f'{passed} passed, {failed} failed')
    sys.exit(1 if failed or passed < 300 else 0)


if __name__ == '__main__':
    main()
