# SPDX-License-Identifier: GPL-3.0-or-later
"""Oracle, part 2: value added by definition, ローカルベンチマーク points, placement. Written from the sources, not from the program:
the note to 図2 of the 2017 report, 中小企業白書2009 付注2-1-1, the programmes' texts, data/questionnaire/README.md."""
import csv
import functools
import os

LOCAL_BENCHMARK = ('sales_growth_rate', 'operating_margin', 'operating_profit_per_employee', 'ebitda_net_debt_multiple', 'operating_working_capital_months',
                   'equity_ratio')
# def_id -> (value added, heads): written out by hand from the documents named in productivity_definitions.csv
VALUE_ADDED = {
    'lp_seed_fig2': lambda s: s['operating_profit'] + s['officer_pay'] + s['employee_pay'] + s['employee_bonus'] + s['rent'] + s['taxes_dues'],
    'lp_seed_fig2_welfare': lambda s: (s['operating_profit'] + s['officer_pay'] + s['employee_pay'] + s['employee_bonus'] + s['welfare']
                                       + s['rent'] + s['taxes_dues']),
    'lp_houjin': lambda s: ((s['operating_profit'] - s['interest_and_discount']) + s['personnel_cost'] + s['interest_and_discount']
                            + s['rent'] + s['taxes_dues']),
    'lp_kr': lambda s: s['operating_profit'] + s['personnel_cost'] + s['depreciation'],
    'lp_it_va': lambda s: s['operating_profit'] + s['personnel_cost'] + s['depreciation'],
    'lp_it_gross': lambda s: s['sales'] - s['cogs'],
    'va_per_head_kk': lambda s: s['operating_profit'] + s['personnel_cost'] + s['depreciation'],
    'lp_locaben': lambda s: s['operating_profit'],
    'va_boj': lambda s: (s['ordinary_profit'] + s['personnel_cost'] + s['interest_and_discount'] + s['rent'] + s['taxes_dues']
                         + s['depreciation']),
    'lp_keizai_census': lambda s: (s['sales'] - s['cogs'] - s['sga'] + s['officer_pay'] + s['officer_bonus'] + s['employee_pay']
                                   + s['employee_bonus'] + s['taxes_dues']),
}


def local_benchmark(s, people, sales_before=None):
    """The six indicators; None where the material defines none."""
    employees = people['regular'] + people['part_time']
    ebitda = s['operating_profit'] + s['depreciation']
    return {
        'sales_growth_rate': 100 * s['sales'] / sales_before - 100 if sales_before else None,
        'operating_margin': 100 * s['operating_profit'] / s['sales'],
        'operating_profit_per_employee': s['operating_profit'] / employees,
        'ebitda_net_debt_multiple': (s['bs_borrowings'] - s['bs_cash']) / ebitda if ebitda > 0 else None,
        'operating_working_capital_months': (s['bs_receivables'] + s['bs_inventory'] - s['bs_payables']) / (s['sales'] / 12),
        'equity_ratio': 100 * s['net_assets'] / s['total_assets'],
    }


@functools.lru_cache
def thresholds(data):
    """(indicator, industry, scale) -> statistic -> value"""
    found = {}
    with open(os.path.join(data, 'benchmarks', 'local_benchmark_thresholds.csv'), encoding='utf-8') as f:
        for r in csv.DictReader(f):
            found.setdefault((r['indicator'], r['industry_code'], r['size_class_code']), {})[r['statistic']] = float(r['value'])
    return found


def points(data, indicator, industry, scale, value):
    """1-5 by data/benchmarks/local_benchmark_indicators.csv."""
    limits = thresholds(data)[indicator, industry, scale]
    iv, iii, ii, i = (limits['threshold_' + t] for t in ('iv', 'iii', 'ii', 'i'))
    if indicator in ('ebitda_net_debt_multiple', 'operating_working_capital_months'):
        value, iv, iii, ii, i = -value, -iv, -iii, -ii, -i
    return 1 + sum(value >= limit for limit in (iv, iii, ii, i))


# ---------------------------------------------------------------- placement

class Survey:
    def __init__(self, data):
        def table(name):
            with open(os.path.join(data, 'questionnaire', name), encoding='utf-8-sig') as f:
                return list(csv.DictReader(f))
        self.items = [q for q in table('questionnaire.csv') if q['layer'] != '0']
        self.gates = table('gates.csv')
        self.set = {r['key']: float(r['value']) for r in table('settings.csv')}

    def place(self, profile, answers, unknown=0):
        """profile: set of 'P04:BTOC'; answers: {id: '0'..'3' | 'NA' | 'UNKNOWN'}; unknown: the level taken for UNKNOWN."""
        level = {}
        for q in self.items:
            condition = q['applies_if']
            if condition and not set(condition.split('|')) & profile:
                continue
            answer = answers.get(q['id'], 'UNKNOWN')
            if answer != 'NA':
                level[q['id']] = unknown if answer == 'UNKNOWN' else int(answer)

        def coverage(layer):
            items = [q for q in self.items if int(q['layer']) == layer and q['id'] in level]
            weight = sum(int(q['weight']) for q in items)
            return sum(int(q['weight']) * level[q['id']] / 3 for q in items) / weight if weight else 0.0

        state = {}
        for g in self.gates:
            items = [i for i in g['item_ids'].split(';') if i in level]
            if not items:
                state[g['gate_id']] = 'waived'
                continue
            good = sum(level[i] >= int(g['min_level']) for i in items)
            state[g['gate_id']] = 'passed' if good >= (len(items) if g['rule'] == 'all' else int(g['min_count'])) else 'failed'
        c = {n: coverage(n) for n in (1, 2, 3)}
        need = {1: self.set['coverage_min_L1'], 2: self.set['coverage_min_L2']}

        def clear(n):
            return all(state[g['gate_id']] != 'failed' for g in self.gates if int(g['from_layer']) == n)

        layer = 1 if not (clear(1) and c[1] >= need[1]) else 2 if not (clear(2) and c[2] >= need[2]) else 3
        if layer == 3:
            inner = c[3]
        else:
            counted = [state[g['gate_id']] for g in self.gates if int(g['from_layer']) == layer and state[g['gate_id']] != 'waived']
            s = self.set['position_gate_share']
            passed = counted.count('passed') / len(counted) if counted else 1.0
            inner = s * passed + (1 - s) * min(1, c[layer] / need[layer])
        only = 1 if c[1] < need[1] else 3 if c[2] >= need[2] and state['G2.6'] == 'passed' else 2
        # top-layer items only: middle-layer items are what gate G1.5 asks of a bottom-layer firm (worked cases C05 and C10)
        spikes = [q['id'] for q in self.items if q['id'] in level and q['layer'] == '3' and layer < 3
                  and answers.get(q['id']) not in (None, 'UNKNOWN', 'NA') and level[q['id']] >= self.set['spike_level']]
        return {'layer': layer, 'y': layer - 1 + min(self.set['position_cap'], inner), 'coverage': c,
                'failed': [k for k, v in state.items() if v == 'failed'], 'waived': [k for k, v in state.items() if v == 'waived'],
                'coverage_only': only, 'spikes': spikes}
