#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Oracle for trial balances, 推移表 and 決算書: reads the golden inputs with parsers of its own and compares every account with the
.expected file beside it (names, opening, closing, movement of each month). Python standard library only.

usage: statement_files.py SOURCE_DIR
"""
import collections
import csv
import io
import json
import os
import re
import sys
import unicodedata
import zipfile
from xml.etree import ElementTree

RESULTS = re.compile(r'^(売上総|営業|経常|税引前当期純|当期純)(利益|損失|損益)|^当期(総製造費用|製品製造原価|材料費|労務費|経費)$|計$')


def text(path):
    data = open(path, 'rb').read()
    for encoding in ('utf-8-sig', 'cp932'):
        try:
            return data.decode(encoding)
        except UnicodeDecodeError:
            pass
    raise ValueError(path)


def table(path):
    content = text(path)
    return [row for row in csv.reader(io.StringIO(content), delimiter='\t' if '\t' in content else ',') if row]


def sheets(path):
    """Sheet name -> rows of cells; numbers as they stand in the file."""
    space = {'m': 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'}
    with zipfile.ZipFile(path) as z:
        shared = []
        if 'xl/sharedStrings.xml' in z.namelist():
            for item in ElementTree.fromstring(z.read('xl/sharedStrings.xml')).findall('m:si', space):
                shared.append(''.join(t.text or '' for t in item.iter('{%s}t' % space['m'])))
        names = [s.get('name') for s in ElementTree.fromstring(z.read('xl/workbook.xml')).find('m:sheets', space)]
        found = {}
        for number, name in enumerate(names, 1):
            rows = []
            for row in ElementTree.fromstring(z.read(f'xl/worksheets/sheet{number}.xml')).iter('{%s}row' % space['m']):
                cells = {}
                for cell in row.findall('m:c', space):
                    letters = re.match('[A-Z]+', cell.get('r')).group()
                    column = 0
                    for letter in letters:
                        column = column * 26 + ord(letter) - 64
                    value = cell.find('m:v', space)
                    inline = cell.find('m:is', space)
                    if value is not None:
                        cells[column] = shared[int(value.text)] if cell.get('t') == 's' else value.text
                    elif inline is not None:
                        cells[column] = ''.join(t.text or '' for t in inline.iter('{%s}t' % space['m']))
                rows.append([cells.get(i + 1, '') for i in range(max(cells, default=0))])
            found[name] = rows
        return found


def plain(name):
    return re.sub(r'\s', '', unicodedata.normalize('NFKC', name))


def yen(cell):
    t = plain(cell).replace(',', '')
    if t in ('', '-'):
        return None
    sign = 1
    if t[0] in '△▲-':
        sign, t = -1, t[1:]
    elif t[0] == '(':
        sign, t = -1, t[1:-1]
    return sign * int(t) if t.isdigit() else None


def is_total(name):
    return bool(RESULTS.search(re.sub(r'^[（(【\[]|[）)】\]]$', '', plain(name))))


class Account:
    def __init__(self, name, opening, closing, net=0):
        self.name, self.opening, self.closing, self.net = name, opening, closing, net

    def key(self):
        return plain(self.name), self.opening, self.closing, self.net


# Each reader gives the accounts of one file in order.

def yayoi(path):
    is_month = any(r[:2] == ['月次/期間', '月次'] for r in table(path))
    is_sub = any(r[1:2] == ['補助残高一覧表'] for r in table(path))
    at = 4 if is_month else 3
    sums = collections.OrderedDict()
    for r in table(path):
        if r[0] == '[明細行]':
            first = at + (2 if is_sub else 1)
            o, d, c, e = (int(x or 0) for x in r[first:first + 4])
            account = sums.setdefault((r[at - 1], r[at]), Account(r[at], 0, 0))
            account.opening, account.closing, account.net = account.opening + o, account.closing + e, account.net + d - c
    return list(sums.values())


def freee(path):
    found, head, depth_above = [], None, None
    unit = 1000 if any(r[:2] == ['表示単位', '千円'] for r in table(path)) else 1
    for r in table(path):
        if '借方金額' in r:
            head = {name: r.index(name) for name in ('期首', '借方金額', '貸方金額', '期末') if name in r}
            continue
        depth = next((i for i, c in enumerate(r) if c), 0)
        name = r[depth]
        if not head or not r[head['期末']] or name.endswith('計'):
            depth_above = None
        elif depth_above is None or depth <= depth_above:       # deeper rows are partners of the account above
            depth_above = depth
            if not name.endswith('損益金額') or '期首' in head:
                found.append(Account(name, unit * yen(r[head['期首']]) if '期首' in head else None, unit * yen(r[head['期末']]),
                                     unit * (yen(r[head['借方金額']]) - yen(r[head['貸方金額']]))))
    return found


def freee_api(path):
    document = json.load(open(path, encoding='utf-8'))
    balances = next(v['balances'] for v in document.values() if isinstance(v, dict))
    return [Account(b['account_item_name'], b['opening_balance'], b['closing_balance'], b['debit_amount'] - b['credit_amount']) for b in balances if not b['total_line']]


def moneyforward_transition(path):
    rows = table(path)
    head = rows[0]
    is_balance = '合計' not in head
    found = []
    for r in rows[1:]:
        if len(r) > 2 and r[0] == '' and r[1]:
            amounts = [int(x) for x in r[3:]]
            found.append(Account(r[1], None, amounts[-1], 0 if is_balance else None))
            found[-1].total = sum(amounts[:-1])
    return found


def moneyforward_balance(path):
    return [Account(r[1], int(r[3]), int(r[6]), int(r[4]) - int(r[5])) for r in table(path)[2:] if len(r) > 6 and r[0] == '' and r[1]]


def jdl(path):
    found = []
    for r in table(path):
        if len(r) > 5 and r[0].isdigit():
            o, d, c, e = (int(x or 0) for x in r[2:6])
            found.append(Account(r[1], o, e, d - c))
    return found


def columns(first):
    def read(path):
        found, seen = [], set()
        for r in table(path):
            name = r[first - 1] if first == 2 else r[1]
            amounts = r[first:first + 4] if first == 2 else r[3:7]
            if len(amounts) < 4 or not all(yen(a) is not None for a in amounts) or name in seen:
                continue
            seen.add(name)
            o, d, c, e = map(yen, amounts)
            found.append(Account(name, o, e, d - c))
        return found
    return read


def etax(path):
    return [Account(r[0], None, int(r[1])) for r in table(path) if len(r) == 5 and r[2] == '1' and not is_total(r[0]) or r[:1] == ['当期製品製造原価'] and path.endswith('PL.csv')]


def yayoi_transition(path):
    found = []
    for name, rows in sheets(path).items():
        if '合計' not in name:      # a department
            continue
        head = next(i for i, r in enumerate(rows) if r[:1] == ['勘定科目'])
        is_balance = '合計' not in rows[head]
        for r in rows[head + 1:]:
            if len(r) > 1:
                found.append(Account(r[0], None, int(r[len(rows[head]) - 1]), 0 if is_balance else None))
                found[-1].total = sum(int(x) for x in r[1:len(rows[head]) - 1])
    return found


def statement(path):
    """Caption and amount pairs; everything that is no total, in the order of columns."""
    others = ('株主資本等変動計算書', '個別注記表')
    parts = [table(path)] if path.endswith('.csv') else [rows for name, rows in sheets(path).items() if name not in others]
    found = []
    for rows in parts:
        unit = 1000 if any('単位:千円' in plain(c) for r in rows for c in r) else 1
        is_cost = is_profit = False
        for r in rows:
            title = plain(''.join(r))
            is_cost = is_cost or title.startswith('製造原価報告書')
            is_profit = is_profit or title.startswith('損益計算書')
            name = None
            for cell in r:
                amount = yen(cell)
                if amount is None and plain(cell):
                    name = plain(cell)
                elif amount is not None and name:
                    if name in ('【売上高】', '【資本金】') and not any(plain(c) == name[1:-1] for other in rows for c in other):
                        found.append(Account(name[1:-1], None, amount * unit))
                    is_detail = not is_total(name) or (name == '当期製品製造原価' and not is_cost)
                    if is_detail and name[0] not in '【(' and name not in ('利益剰余金', 'その他利益剰余金'):
                        found.append(Account(name, None, amount * unit))
                    name = None
    return found


READERS = [
    (r'yayoi/trial_balance', yayoi), (r'yayoi/.*suiihyo', yayoi_transition), (r'freee/trial_balance.*csv', freee), (r'freee/.*json', freee_api),
    (r'moneyforward/.*月次推移', moneyforward_transition), (r'moneyforward/trial_balance', moneyforward_balance), (r'jdl/trial_balance', jdl),
    (r'jobcan/', columns(3)), (r'general/trial_balance', columns(2)), (r'etax/', etax), (r'statement/', statement),
]


def expected(path):
    found = []
    for line in text(path).splitlines():
        account = re.match(r'account (.*?) \|.*\| opening (-?\d+|-) closing (-?\d+|-)$', line)
        month = re.match(r'  \d{4}-\d{2} debit (\d+) credit (\d+) ', line)
        if account:
            number = [None if n == '-' else int(n) for n in account.groups()[1:]]
            found.append(Account(account.group(1), *number))
        elif month:
            found[-1].net += int(month.group(1)) - int(month.group(2))
    return found


def main():
    root = os.path.join(sys.argv[1], 'tests', 'golden', 'import')
    compared = failed = 0
    for folder, _, files in sorted(os.walk(root)):
        for name in sorted(files):
            path = os.path.join(folder, name)
            reader = next((r for pattern, r in READERS if re.search(pattern, unicodedata.normalize('NFC', os.path.relpath(path, root)))), None)
            if not reader or name.endswith(('.expected', '.xlsx')) or 'differ' in name:     # a workbook is its CSV twin; what differs is refused
                continue
            ours = expected(path + '.expected')
            theirs = reader(path)
            for account in theirs:      # a 推移表 shows the movement without its side
                if account.net is None:
                    match = next((a for a in ours if plain(a.name) == plain(account.name)), None)
                    account.net = match.net if match and abs(match.net) == abs(account.total) else account.total
            by_name = lambda accounts: sorted((a.key() for a in accounts), key=str)
            compared += len(theirs)
            if by_name(ours) != by_name(theirs) or not theirs:
                failed += 1
                ours_only = [k for k in by_name(ours) if k not in by_name(theirs)]
                print(f'{os.path.relpath(path, root)}: program {len(ours)}, oracle {len(theirs)}; only program {ours_only[:5]}; only oracle '
                      f'{[k for k in by_name(theirs) if k not in by_name(ours)][:5]}')
    print(f'{compared} accounts compared, {failed} files differ')
    sys.exit(1 if failed or compared < 300 else 0)


if __name__ == '__main__':
    main()
