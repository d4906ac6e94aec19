# SPDX-License-Identifier: GPL-3.0-or-later
"""Which published cell a firm is held against, and the scale of its ローカルベンチマーク. Written from docs/indicators.md and the tables;
what belongs to an industry is written out by hand. Nothing here knows the program. Months are numbered: year * 12 + month - 1."""
import csv
import os
from fractions import Fraction

# industry (日本標準産業分類) -> limits of 小規模企業者 its parts have (中小企業基本法2条5項: 商業・サービス業 5, others 20; its exception of 20 for
# 宿泊業・娯楽業 stands in other laws), class of ローカルベンチマーク that holds the whole industry, classes of 法人企業統計 narrowest first
INDUSTRIES = {
    '': ((5, 20), None, ()),
    'D': ((20,), '0201', ('107',)), 'E': ((20,), None, ('108',)), 'G': ((5, 20), None, ('142',)), 'I': ((5,), None, ('129',)),
    'J': ((20,), '1400', ()), 'M': ((5,), None, ('156', '137')),
    '09': ((20,), '0301', ('109', '108')), '24': ((20,), '0304', ('120', '108')), '39': ((5,), '1003', ('142',)),
    '44': ((20,), '0801', ('131', '134')), '50': ((5,), '0404', ('127', '129')), '56': ((5,), '0501', ('128', '129')),
    '60': ((5,), '0501', ('128', '129')), '69': ((5, 20), '0701', ('130', '155')), '75': ((5,), '1301', ('139', '156', '137')),
    '76': ((5,), '0601', ('148', '156', '137')), '80': ((5,), '1002', ('141', '157', '137')), '83': ((5,), '1101', ('152', '137')),
    '91': ((5,), '1004', ('160', '137')),
}
FINANCE = 'J'
ALL_INDUSTRIES, ALL_SIZES = '104', '26'
MILLION = 10 ** 6
# capital class: from, below (yen), narrowest first
CAPITAL = [('17', 10, 20), ('20', 20, 50), ('16', 0, 10), ('18', 10, 50), ('21', 50, 100), ('19', 10, 100), ('22', 0, 100), ('24', 100, 1000),
           ('25', 1000, 10 ** 9), ('23', 100, 10 ** 9)]


def scales(industry, employees):
    """The scales the firm may be of: one where employees and industry decide it."""
    limits = INDUSTRIES[industry][0]
    found = set()
    if employees is None or any(employees <= limit for limit in limits):
        found.add('small')
    if employees is None or any(employees > limit for limit in limits):
        found.add('medium')
    return found


def survey_year(last):
    """FY N of 法人企業統計 holds what was closed from April N to March N+1."""
    year, month = last // 12, last % 12 + 1
    return year if month >= 4 else year - 1


def rows(data, name):
    with open(os.path.join(data, 'benchmarks', name), encoding='utf-8-sig') as f:
        return list(csv.DictReader(f))


class Published:
    """Cells of capital classes as they are printed, and the totals that value added per head is made of."""

    def __init__(self, data):
        self.cells, self.totals = {}, {}
        for r in rows(data, 'hojin_ratios.csv') + rows(data, 'labor_productivity.csv'):
            if r['size_scheme'] != 'capital' or r['statistic'] == 'backed_out_from_published_change':
                continue
            value = Fraction(r['value']) * (10 ** 4 if r['unit'] == 'man_yen_per_person' else 1)
            self.cells.setdefault(r['indicator'], {}).setdefault((r['industry_code'], r['size_class_code']), {})[int(r['fiscal_year'])] = value
        for r in rows(data, 'hojin_aggregates.csv'):
            value = Fraction(r['value']) * (MILLION if r['unit'] == 'million_yen' else 1)
            self.totals[r['indicator'], r['industry_code'], r['size_class_code'], int(r['fiscal_year'])] = value

    def key(self, indicator, industry, capital, last):
        """(industry, size, year) of the cell the firm is held against, None without one."""
        if industry == FINANCE:
            return None
        own = INDUSTRIES[industry][2]
        sizes = [] if capital is None else [c for c, low, high in CAPITAL if low * MILLION <= capital < high * MILLION]
        cells = self.cells.get(indicator, {})
        for industries, classes in ((own, sizes), (own, [ALL_SIZES]), ([ALL_INDUSTRIES], sizes), ([ALL_INDUSTRIES], [ALL_SIZES])):
            for i in industries:
                for c in classes:
                    if (i, c) in cells:
                        wanted = survey_year(last)
                        return i, c, min(cells[i, c], key=lambda n: (abs(n - wanted), -n))
        return None

    def cell(self, indicator, industry, capital, last):
        key = self.key(indicator, industry, capital, last)
        return None if key is None else self.cells[indicator][key[:2]][key[2]]

    def total(self, item, key):
        return self.totals.get((item, *key))
