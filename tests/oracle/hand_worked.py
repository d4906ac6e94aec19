# SPDX-License-Identifier: GPL-3.0-or-later
"""The oracle's own computations against rows worked out by hand, and what the generated firms must contain to be worth comparing."""
import collections
import random
from fractions import Fraction

import firms
import pay_firms
import staff
from firm_years import CATEGORY, firm, is_whole, iso, month, months
from published import INDUSTRIES, Published, scales, survey_year


def made(first, last, entered=None, people=(1, 3, 2), hours=8000, **booked):
    return {'first': month(*first), 'last': month(*last), 'entered': entered, 'booked': {**dict.fromkeys(CATEGORY, 0), **booked},
            'officers': people[0], 'regular': people[1], 'part_time': people[2], 'hours': hours}


def published_cells(same, data):
    """Read in the tables by hand."""
    published = Published(data)
    for indicator, industry, capital, closed, key, value in (
            ('gross_margin', '60', 3_000_000, (2024, 9), ('128', '16', 2024), '28.29'), ('gross_margin', '60', 10_000_000, (2024, 9), ('128', '17', 2024), '27.84'),
            ('gross_margin', '24', None, (2024, 3), ('120', '26', 2023), '20.49'), ('gross_margin', '', 50_000_000, (2019, 9), ('104', '21', 2024), '25.88'),
            ('gross_margin', '', None, (2019, 3), ('104', '26', 2018), '24.85'), ('gross_margin', '', None, (2019, 4), ('104', '26', 2019), '25.00'),
            ('gross_margin', '76', 3_000_000, (2025, 3), ('148', '16', 2024), '71.23'), ('value_added_per_employee', 'M', 3_000_000, (2020, 4), ('104', '22', 2024), '5860000'),
            ('value_added_per_employee', 'M', 3_000_000, (2020, 3), ('104', '22', 2015), '5560000')):
        what = f'{indicator} of {industry}, capital {capital}, closed {closed}'
        same(what, published.key(indicator, industry, capital, month(*closed)), key)
        same(what + ': value', published.cell(indicator, industry, capital, month(*closed)), Fraction(value))
    same('finance has no table', published.key('gross_margin', 'J', None, month(2024, 3)), None)
    side = firms.published_gross_side(published, ('128', '16', 2025))
    same('gross profit per head of small shops', firms.rounded(side[0]), 6_136_258)       # (38,154,820 - 27,755,649) million yen / (386,743 + 1,307,966)
    same('sales per head of small shops', firms.rounded(side[1]), 22_514_084)


def classes(same):
    for industry, employees, expected in (('60', 5, {'small'}), ('60', 6, {'medium'}), ('24', 20, {'small'}), ('24', 21, {'medium'}), ('75', 6, {'medium'}),
                                          ('69', 5, {'small'}), ('69', 6, {'small', 'medium'}), ('69', 21, {'medium'}), ('69', 140, {'medium'}),
                                          ('44', None, {'small', 'medium'})):
        same(f'scale of {industry} with {employees}', scales(industry, employees), expected)
    for closed, expected in (((2024, 3), 2023), ((2024, 4), 2024), ((2024, 9), 2024), ((2024, 12), 2024), ((2025, 3), 2024)):
        same(f'survey year of {closed}', survey_year(month(*closed)), expected)


def years(same):
    """A firm: twelve months, nine, twelve, twelve without March, twelve."""
    whole = made((2020, 4), (2021, 3), sales=1200, cost=300, other=400, stock=200, debt=90, cash=10, plant=60, depreciation=100, equity=135)
    nine = made((2021, 4), (2021, 12), sales=900, stock=200)
    after = made((2022, 1), (2022, 12), sales=1500, other=100)
    lacking = made((2023, 1), (2023, 12), (month(2023, 1), month(2023, 11)), sales=1600, stock=200)
    last = made((2024, 1), (2024, 12), sales=2000)
    q = firms.ratios(whole, None)
    for name, expected in (('gross_margin', 75), ('operating_margin', Fraction(100, 3)), ('sales_per_head_incl_officers', 200),
                           ('operating_profit_per_employee', 80), ('inventory_months', 2), ('ebitda_net_debt_multiple', Fraction(80, 500)),
                           ('tangible_fixed_assets_to_sales', 5), ('equity_ratio', 50), ('officers_share_of_heads', Fraction(100, 6)), ('sales_growth_rate', None)):
        same(name, q[name], expected)
    same('months of sales of nine months', firms.ratios(nine, whole)['inventory_months'], 2)
    for before, y in ((whole, nine), (nine, after), (after, lacking), (lacking, last), (whole, after)):
        same(f"growth {iso(before['first'])} {iso(y['first'])}", firms.ratios(y, before)['sales_growth_rate'], None)
        same(f"changes {iso(before['first'])} {iso(y['first'])}", set(firms.changes(y, before).values()), {None})
    same('growth', firms.ratios(made((2025, 1), (2025, 12), sales=1500), last)['sales_growth_rate'], -25)
    for name, expected in (('operating_margin', (0, 0, 0)), ('equity_ratio', (0, 0, 0)), ('inventory_months', (0, 0, 1)), ('operating_profit_per_employee', (0, 1, 1)),
                           ('total_asset_turnover', (0, 1, 1)), ('software_to_sales', (0, 1, 1))):
        same(f'{name} withheld of whole, short and lacking years', tuple(int(firms.withheld(name, y)) for y in (whole, nine, lacking)), expected)
    unknown = made((2020, 4), (2021, 3), people=(None, 2, 1), sales=600)
    same('sales per head without officers', firms.ratios(unknown, None)['sales_per_head_incl_officers'], None)
    same('cost per employee without officers', firms.ratios(unknown, None)['employee_cost_per_employee'], 0)
    same('employees not known', firms.heads(made((2020, 4), (2021, 3), people=(1, None, 2)), firms.EMPLOYEES), None)


def means(same):
    """10 of 100, 30 of 100 and 0 of 50: 16 %, not the mean 13.3 %; per head 40 over 2 + 4 + 1 employees."""
    three = [made((2020 + i, 4), (2021 + i, 3), people=(0, n, 0), sales=sales, cost=sales - profit) for i, (sales, profit, n) in
             enumerate(((100, 10, 2), (100, 30, 4), (50, 0, 1)))]
    listed = firms.series(three)
    same('mean of operating_margin', firms.mean(three, listed['operating_margin']), 16)
    same('mean per head', firms.mean(three, listed['lp_locaben.per_person']), Fraction(40, 7))
    same('mean of growth', firms.mean(three, listed['sales_growth_rate']), None)       # the first of three has no year before
    same('mean of two', firms.mean(three[1:], firms.series(three[1:])['operating_margin']), None)
    four = [made((2019, 4), (2020, 3), sales=100), *three]
    same('mean of growth over four', firms.mean(four, firms.series(four)['sales_growth_rate']), Fraction(-50, 3))      # 250 after 300
    lacking = [*three[:2], {**three[2], 'entered': (three[2]['first'], three[2]['first'])}]
    same('mean with months missing', firms.mean(lacking, firms.series(lacking)['operating_margin']), None)


def differences(same):
    """The worked example of docs/indicators.md: 44 less 50 per head at sales of 80 and 100."""
    names, a, b = ['profit_and_pay', 'rent'], (Fraction(5_000_000), Fraction(10_000_000), None, [Fraction(4_000_000), Fraction(1_000_000)]), \
        (Fraction(4_400_000), Fraction(8_000_000), None, [Fraction(4_000_000), Fraction(400_000)])
    same('worked example', firms.split(a, b, names, False),
         (-600_000, {'sales_per_person': -1_050_000, 'ratio.profit_and_pay': 900_000, 'ratio.rent': -450_000}))
    same('shared out', firms.shared_out([Fraction(3, 2), Fraction(3, 2), Fraction(-1, 4)], 3), [2, 1, 0])


def payrolls(same):
    """Two months: an officer; one regular employee of 160 hours; a part-timer of 40 hours, in the second month two."""
    def one(m, kind, minutes=0, overtime=0, **pay):
        return {'number': '1', 'kind': kind, 'month': m, 'bonus_run': False, 'minutes': minutes, 'overtime': overtime,
                **dict.fromkeys(('officer_pay', 'base', 'allowance', 'bonus', 'commuting'), 0), **pay}
    may = month(2024, 5)
    listed = [one(may - 1, 'officer', officer_pay=500_000), one(may - 1, 'regular', 9600, base=240_000, commuting=9_000), one(may - 1, 'part_time', 2400, base=48_000),
              one(may, 'officer', officer_pay=500_000), one(may, 'regular', 9600, 480, base=256_000), one(may, 'part_time', 2400, base=48_000),
              one(may, 'part_time', 2400, base=52_000), {**one(may, 'regular', bonus=100_000), 'bonus_run': True}, {**one(may, 'officer', bonus=70_000), 'bonus_run': True}]
    p = staff.Payroll(listed, may - 1, may)
    for name, expected in (('heads_officers', 1), ('heads_employees', 3), ('heads_total', 4), ('heads_average', Fraction(7, 2)), ('hours_total', 440), ('hours_overtime', 8),
                           ('payroll_gross_salaries', 1_653_000), ('payroll_gross_bonuses', 170_000), ('payroll_wages', 644_000), ('payroll_commuting', 9_000)):
        same(name, p.figures()[name], expected)
    same('converted', p.converted(), Fraction(11, 8))       # 1 + 120 hours / 160 / 2 months
    same('converted with officers', p.variants()['converted.with_officers'], Fraction(19, 8))
    same('pay per employee', p.pay()['wages.per_employee'], Fraction(744_000 * 2, 5))       # over 2.5 employees, without the officer's bonus
    same('pay per hour', (p.pay()['wages.hourly.regular'], p.pay()['wages.hourly.part_time']), (1_550, Fraction(148_000, 120)))
    same('pay of one person is not told', p.pay()['wages.monthly.regular'], None)
    same('share of premiums', p.premium_share('regular'), Fraction(8, 320))
    short = staff.Payroll(listed, may - 2, may)
    same('a month missing', (short.figures()['hours_total'], short.figures()['payroll_wages'], short.converted(), short.at_end(staff.EMPLOYEES)), (None, None, None, 3))
    hours = staff.Payroll([s for s in listed if not s['bonus_run'] and s['kind'] != 'officer'], may - 1, may, True)
    same('attendances', (hours.figures()['heads_officers'], hours.figures()['heads_employees'], hours.figures()['hours_total'], hours.converted()), (None, 3, 440, None))


def generated(same):
    dice = random.Random(20241128)
    made_firms = [firm(dice) for _ in range(60)]      # the quick run
    every = [y for f in made_firms for y in f['years']]
    many = [y for _ in range(1000) for y in firm(dice)['years']]
    least = {'short': sum(months(y) < 12 for y in every) >= 5, 'lacking': sum(y['entered'] is not None for y in every) >= 5,
             'in a row': sum(len(f['years']) >= 3 and all(map(is_whole, f['years'][-3:])) for f in made_firms) >= 5,
             'officers not known': sum(y['officers'] is None for y in every) >= 2, 'employees not known': sum(firms.heads(y, firms.EMPLOYEES) is None for y in every) >= 4}
    same('firms of the quick run', [k for k, v in least.items() if not v], [])
    same('closing months', len(collections.Counter(y['last'] % 12 for y in many)), 12)
    same('industries', len({f['industry'] for f in made_firms}) >= 15, True)
    same('large classes of wages', [s['industry'] for s in pay_firms.FIRMS if s['industry'] not in pay_firms.LARGE or s['industry'] not in INDUSTRIES], [])
    for y in many:
        if y['entered'] and not y['first'] <= y['entered'][0] <= y['entered'][1] <= y['last']:
            same('months with entries', y['entered'], 'within the year')


def check(same, data):
    published_cells(same, data)
    for part in (classes, years, means, differences, payrolls, generated):
        part(same)
