# SPDX-License-Identifier: GPL-3.0-or-later
"""Generated payrolls and attendances, and what docs/indicators.md makes of them: people at year end, averages, part-timers converted by
hours, pay per head and hour. Months are numbered as in firm_years.py. Nothing here knows the program."""
import csv
import os
from fractions import Fraction

from firm_years import iso

KINDS = {'officer': '役員', 'regular': '正社員', 'part_time': 'パート'}
EMPLOYEES, EVERYBODY = ('regular', 'part_time'), ('officer', 'regular', 'part_time')
PAYROLL = '社員番号,氏名,雇用形態,支給区分,支給日,出勤日数,総労働時間,残業時間,役員報酬,基本給,役職手当,賞与,通勤手当,総支給額'.split(',')
ATTENDANCE = '社員番号,氏名,雇用形態,勤務日数,総労働時間,残業時間,深夜時間,休日労働時間'.split(',')
LEAST_PEOPLE = 3        # of fewer the pay of a month would be somebody's


def slip(dice, spec, number, kind, m):
    """One person's month. Base pay and allowances are wages; commuting and officers' pay are not."""
    s = {'number': number, 'kind': kind, 'month': m, 'bonus_run': False, 'minutes': 0, 'overtime': 0, 'officer_pay': 0, 'base': 0, 'allowance': 0, 'bonus': 0,
         'commuting': dice.choice((0, 5_000, 12_300))}
    if kind == 'officer':
        return {**s, 'officer_pay': 450_000, 'commuting': 0}
    s['overtime'] = 15 * dice.randrange(0, spec.get('overtime' if kind == 'regular' else 'part_time_overtime', 0) // 15 + 1)
    s['minutes'] = s['overtime'] + 15 * (dice.randrange(580, 700) if kind == 'regular' else dice.randrange(150, 420))
    s['base'] = dice.randrange(210_000, 340_000) if kind == 'regular' else s['minutes'] // 60 * dice.randrange(1_170, 1_500)
    s['allowance'] = dice.choice((0, 10_000)) if kind == 'regular' else 0
    return s


def slips(dice, spec, first):
    """Of the months that are paid. The first of each kind of several leaves after half a year, the last comes in the fifth month."""
    out = []
    for kind, people in (('officer', spec['officers']), ('regular', spec['regular']), ('part_time', spec['part_time'])):
        for i in range(people):
            begin, end = (4 if people > 2 and i == people - 1 else 0), (6 if people > 1 and i == 0 else 12)
            number = f'{1 + list(KINDS).index(kind)}{i:02}'
            out += [slip(dice, spec, number, kind, first + m) for m in range(begin, end) if m not in spec.get('unpaid', ())]
            is_paid_bonus = spec.get('officer_bonus') if kind == 'officer' else spec.get('bonus') and kind == 'regular'
            if is_paid_bonus and begin <= 3 < end:
                out.append({**slip(dice, spec, number, kind, first + 3), 'bonus_run': True, 'minutes': 0, 'overtime': 0, 'officer_pay': 0, 'base': 0,
                            'allowance': 0, 'commuting': 0, 'bonus': 300_000})
    return sorted(out, key=lambda s: (s['month'], s['bonus_run'], s['number']))


def gross(s):
    return s['officer_pay'] + s['base'] + s['allowance'] + s['bonus'] + s['commuting']


def clock(minutes):
    return f'{minutes // 60}:{minutes % 60:02}'


def write_payroll(folder, listed):
    path = os.path.join(folder, 'kyuyo.csv')
    with open(path, 'w', encoding='utf-8', newline='') as f:
        writer = csv.writer(f)
        writer.writerow(PAYROLL)
        for s in listed:
            days = 0 if s['bonus_run'] or s['kind'] == 'officer' else 18
            writer.writerow([s['number'], '試験' + s['number'], KINDS[s['kind']], '賞与' if s['bonus_run'] else '給与', iso(s['month']).replace('-', '/') + '/25', days,
                             clock(s['minutes']), clock(s['overtime']), s['officer_pay'], s['base'], s['allowance'], s['bonus'], s['commuting'], gross(s)])
    return [path]


def write_attendances(folder, listed):
    """A file a month, which its name tells."""
    paths = []
    for m in sorted({s['month'] for s in listed}):
        paths.append(os.path.join(folder, f'勤務表_{m // 12}年{m % 12 + 1}月.csv'))
        with open(paths[-1], 'w', encoding='utf-8-sig', newline='') as f:
            writer = csv.writer(f)
            writer.writerow(ATTENDANCE)
            writer.writerows([s['number'], '試験' + s['number'], KINDS[s['kind']], 18, clock(s['minutes']), clock(s['overtime']), '0:00', '0:00']
                             for s in listed if s['month'] == m)
    return paths


class Payroll:
    """is_attendance: hours and employees only; officers and pay are not known."""

    def __init__(self, listed, first, last, is_attendance=False):
        self.slips, self.is_attendance = listed, is_attendance
        self.salaries = [s for s in listed if not s['bonus_run']]
        self.months = sorted({s['month'] for s in self.salaries})
        self.is_whole = self.months == list(range(first, last + 1))

    def heads(self, m, kinds):
        return sum(s['month'] == m and s['kind'] in kinds for s in self.salaries)

    def at_end(self, kinds):
        """Of the year's last month, while that is missing of the latest there is."""
        if 'officer' in kinds and self.is_attendance:
            return None
        return self.heads(self.months[-1], kinds)

    def average(self, kinds):
        if 'officer' in kinds and self.is_attendance:
            return None
        return Fraction(sum(self.heads(m, kinds) for m in self.months), len(self.months))

    def hours(self, kinds, what='minutes'):
        return Fraction(sum(s[what] for s in self.salaries if s['kind'] in kinds), 60)

    def total(self, of):
        """Yen of the year; None while a month of pay is missing."""
        return sum(map(of, self.slips)) if self.is_whole and not self.is_attendance else None

    def wages(self, kinds):
        return sum(s['base'] + s['allowance'] for s in self.salaries if s['kind'] in kinds)

    def counted(self):
        """People and hours of the year as firms.py takes them."""
        return {'officers': self.at_end(('officer',)), 'regular': self.at_end(('regular',)), 'part_time': self.at_end(('part_time',)),
                'hours': self.hours(EMPLOYEES) if self.is_whole else None}

    def figures(self):
        """Of the workforce, by id."""
        f = {'heads_officers': self.at_end(('officer',)), 'heads_regular': self.at_end(('regular',)), 'heads_part_time': self.at_end(('part_time',)),
             'heads_employees': self.at_end(EMPLOYEES), 'heads_total': self.at_end(EVERYBODY), 'heads_average': self.average(EVERYBODY),
             'hours_total': self.hours(EMPLOYEES) if self.is_whole else None, 'hours_overtime': self.hours(EMPLOYEES, 'overtime') if self.is_whole else None,
             'payroll_gross_salaries': self.total(lambda s: 0 if s['bonus_run'] else gross(s)), 'payroll_officer_pay': self.total(lambda s: s['officer_pay']),
             'payroll_wages': self.total(lambda s: s['base'] + s['allowance']), 'payroll_commuting': self.total(lambda s: s['commuting'])}
        if not self.is_attendance:
            f['payroll_gross_bonuses'] = sum(gross(s) for s in self.slips if s['bonus_run'])
        return f

    def converted(self):
        """Employees, averages of the months, part-timers by their hours over those of one regular employee."""
        if self.is_attendance or not self.is_whole:
            return None
        regular = self.average(('regular',))
        if not self.average(('part_time',)):
            return regular
        if not regular:
            return None
        hours_of_one = self.hours(('regular',)) / (regular * len(self.months))     # in a month
        return regular + self.hours(('part_time',)) / hours_of_one / len(self.months)

    def variants(self):
        """People of a definition, counted in every way."""
        converted = self.converted()
        return {'year_end.only_employees': self.at_end(EMPLOYEES), 'year_end.with_officers': self.at_end(EVERYBODY), 'converted.only_employees': converted,
                'converted.with_officers': None if converted is None else converted + self.average(('officer',))}

    def pay(self):
        """By id. Without commuting, officers and, but for the first, bonuses."""
        if self.is_attendance:
            return dict.fromkeys(('wages.per_employee', 'wages.hourly.regular', 'wages.hourly.part_time', 'wages.monthly.regular'))
        bonuses = sum(s['bonus'] for s in self.slips if s['kind'] in EMPLOYEES)
        head_months = self.average(('regular',)) * len(self.months)
        is_enough = head_months >= LEAST_PEOPLE * len({s['month'] for s in self.salaries if s['kind'] == 'regular'})
        return {'wages.per_employee': (self.wages(EMPLOYEES) + bonuses) / self.average(EMPLOYEES) if self.is_whole else None,
                'wages.hourly.regular': self.hourly('regular'), 'wages.hourly.part_time': self.hourly('part_time'),
                'wages.monthly.regular': self.wages(('regular',)) / head_months if head_months and is_enough else None}

    def hourly(self, kind):
        hours = self.hours((kind,))
        return self.wages((kind,)) / hours if hours else None

    def premium_share(self, kind):
        """Of hours worked."""
        hours = self.hours((kind,))
        return self.hours((kind,), 'overtime') / hours if hours else None
