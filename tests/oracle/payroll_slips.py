# SPDX-License-Identifier: GPL-3.0-or-later
"""Oracle of the payroll imports, part 1: cells, tables and sums of slips. Python standard library only."""
import csv
import io
import re
import unicodedata
import xml.etree.ElementTree
import zipfile

# Allowances of the samples that count for the minimum wage (最低賃金法4条): none for overtime, nights, holidays, commuting, family.
FIXED = ('役職手当', '管理職手当', '職務手当', '住宅手当', '営業手当')
MAIN = '{http://schemas.openxmlformats.org/spreadsheetml/2006/main}'


def plain(text):
    return re.sub(r'\s', '', unicodedata.normalize('NFKC', str(text)))


def read(path, encoding, delimiter=','):
    rows = list(csv.reader(io.StringIO(path.read_bytes().decode(encoding)), delimiter=delimiter))
    return [[plain(c) for c in r] for r in rows if any(r)]


def yen(text):
    return int(float(text.replace(',', '').rstrip('円'))) if text not in ('', '-') else 0


def clock(text):
    """Minutes of 168:30 and 168時間30分."""
    h, m = re.findall(r'\d+', text) if text else ('0', '0')
    return int(h) * 60 + int(m)


def decimal(text):
    return round(float(text) * 60) if text else 0


def point(text):
    h, m = (text.split('.') + ['0'])[:2] if text else ('0', '0')
    return int(h) * 60 + int(m)


def whole(text):
    return int(float(text)) if text else 0


class Slips:
    """Sums by month, kind of run and employment type, as the expected files print them."""
    ORDER = ('officer', 'regular', 'part_time')

    def __init__(self, kind):
        self.kind, self.sums, self.people, self.hourly, self.shares = kind, {}, set(), {}, set()

    def add(self, month, kind, person, hours=None, pay=None, bonus_run=False, share=None, basis=None):
        """hours: (all, overtime, holiday, night), None where the file has no such column; pay: officer, bonus, commuting, gross;
        basis: (fixed pay, minutes of contract) for the lowest hourly pay."""
        key = (month, bonus_run, self.ORDER.index(kind))
        s = self.sums.setdefault(key, [0, None, None, None, None, 0, 0, 0, 0, 0, None])
        officer, bonus, commuting, gross = pay or (0, 0, 0, 0)
        if not bonus_run and (key, person) not in self.people:
            self.people.add((key, person))
            s[0] += 100
        for i, minutes in enumerate(hours or ()):
            if minutes is not None and not bonus_run:
                s[1 + i] = (s[1 + i] or 0) + minutes
        s[5] += 0 if bonus_run else officer
        s[6] += 0 if bonus_run else gross - officer - bonus - commuting
        s[7] += gross - commuting if bonus_run else bonus
        s[8] += commuting
        s[9] += gross
        if share is not None:
            s[10] = (s[10] or 0) + share
        if basis and basis[0] > 0 and basis[1] > 0 and kind != 'officer' and not bonus_run:
            self.hourly.setdefault(key, []).append(basis[0] * 60 // basis[1])

    def lines(self):
        names = ('heads', 'minutes', 'overtime', 'holiday', 'night', 'officer', 'wages', 'bonus', 'commuting', 'gross', 'employer')
        out = ['payroll ' + self.kind]
        for key in sorted(self.sums):
            month, bonus_run, kind = key
            values = ['-' if v is None else str(v) for v in self.sums[key]]
            known = self.hourly.get(key, [])
            out.append(' '.join([month, self.ORDER[kind], 'bonus' if bonus_run else 'salary'] + [f'{n} {v}' for n, v in zip(names, values)]
                                + ['lowest ' + (str(min(known)) if len(known) >= 3 else '-')]))
        return out


class Row:
    def __init__(self, header, cells):
        self.header, self.cells = header, cells

    def __call__(self, name):
        return self.cells[self.header.index(name)] if name in self.header else ''

    def yen(self, *names):
        return sum(yen(self(n)) for n in names)


def people(rows):
    """Rows of persons after the header, without rows of sums."""
    return [Row(rows[0], r) for r in rows[1:] if not any(c.startswith(('【', '合計')) for c in r[:2])]


def fixed(row, base, suffix=''):
    return row.yen(*base, *(f + suffix for f in FIXED))


def leave_added(worked, days, leave):
    return worked + (round(worked / days * leave) if days and leave else 0)


def type_by_name(name):
    return {'役員': 'officer', '代表社員': 'officer'}.get(name) or ('part_time' if re.match('パート|アルバイト', name) else 'regular')


def days(text):
    return round(float(text) * 24 * 60) if text else 0


def transposed(rows):
    return [list(r) for r in zip(*rows)]


def workbook(path):
    """Sheets of inline strings and numbers, as rows."""
    with zipfile.ZipFile(path) as z:
        shared = []
        if 'xl/sharedStrings.xml' in z.namelist():
            shared = [''.join(t.text or '' for t in si.iter(MAIN + 't')) for si in xml.etree.ElementTree.fromstring(z.read('xl/sharedStrings.xml')).iter(MAIN + 'si')]
        for name in sorted((n for n in z.namelist() if re.match(r'xl/worksheets/sheet\d+\.xml', n)), key=lambda n: int(re.search(r'\d+', n).group())):
            rows = []
            for row in xml.etree.ElementTree.fromstring(z.read(name)).iter(MAIN + 'row'):
                cells = {}
                for c in row.iter(MAIN + 'c'):
                    column = 0
                    for letter in re.match('[A-Z]+', c.get('r')).group():
                        column = column * 26 + ord(letter) - 64
                    text = ''.join(t.text or '' for t in c.iter(MAIN + 't')) or c.findtext(MAIN + 'v') or ''
                    cells[column - 1] = plain(shared[int(text)] if c.get('t') == 's' else text)
                if any(cells.values()):
                    rows.append([cells.get(i, '') for i in range(max(cells) + 1)])
            width = max(map(len, rows))
            yield [r + [''] * (width - len(r)) for r in rows]


def month_of(head, year):
    m = re.match(r'(?:令和(\d+)年|(20\d\d)年)?(\d+)月', head)
    if not m:
        return None
    y = int(m.group(1)) + 2018 if m.group(1) else int(m.group(2)) if m.group(2) else year
    return f'{y}-{int(m.group(3)):02}'


def blocks_of(rows, labels):
    """Wage ledgers: a block begins with the row of months; what stands above tells of the person."""
    heads = [i for i, r in enumerate(rows) if sum(bool(month_of(c, 2000)) for c in r[labels:]) >= 2]
    for n, start in enumerate(heads):
        end = heads[n + 1] if n + 1 < len(heads) else len(rows)
        items = {}
        for r in rows[start + 1:end]:
            label = next((c for c in reversed(r[:labels]) if c), '')
            items.setdefault(label, r)
        yield rows[start], items, rows[max(0, start - 3):start]
