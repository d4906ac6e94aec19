# SPDX-License-Identifier: GPL-3.0-or-later
"""What stands beside productivity, worked out a second time: spending on IT, published pay, means of three years.

Nothing here knows the program: accounts and tables are read as they lie in the source tree.
"""
import csv
import os

# Ratios as indicator_definitions.csv describes them, over terms of the statements.
MEANS = {'operating_margin': ('operating_profit', 'sales', 100), 'equity_ratio': ('net_assets', 'total_assets', 100),
         'total_asset_turnover': ('sales', 'total_assets', 1), 'personnel_cost_to_sales': ('personnel_cost', 'sales', 100)}
IT_ACCOUNTS = ('通信費', 'ソフト使用料', 'システム利用料', 'クラウド利用料')


def rows(*path):
    with open(os.path.join(*path), encoding='utf-8-sig') as file:
        return list(csv.DictReader(file))


def it_accounts(source, letter):
    """What was booked on accounts that are IT by their names."""
    expected = rows(source, 'tests', 'golden', 'samples', 'expected_accounts.csv')
    return sum(int(r['closing']) for r in expected if r['firm_id'] == letter and r['account'] in IT_ACCOUNTS)


def published_pay(source, indicator, industry, size):
    """Yen: a month of a regular employee, or an hour of a part-timer; both sexes, all ages and tenures."""
    form = 'regular' if indicator == 'monthly_scheduled_wage' else 'part_time'
    found = [float(r['value']) for r in rows(source, 'data', 'benchmarks', 'wage_benchmarks.csv')
             if (r['indicator'], r['employment_form'], r['industry_code'], r['size_class_code']) == (indicator, form, industry, size)
             and r['sex'] == 'both' and r['age_class'] == 'all' and r['tenure_class'] == 'all']
    assert len(found) == 1, (indicator, industry, size, found)
    return found[0] * (1000 if form == 'regular' else 1)


def means(years):
    """By indicator, over the terms of three years: totals divided."""
    result = {}
    for indicator, (top, bottom, scale) in MEANS.items():
        result[indicator] = sum(y[top] for y in years) / sum(y[bottom] for y in years) * scale
    return result
