#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Oracle, part 3: what journals and general ledgers hold, read by rules written from the products' descriptions and not from the program.

Checks that each full journal of the sample firms gives expected_accounts.csv, and that tests/golden/import holds the same sums.

usage: journals.py SOURCE_DIR
"""
import collections
import csv
import datetime
import glob
import io
import os
import re
import sys
import unicodedata
import zipfile


def workbook(path):
    """The sheets of a workbook whose texts stand in their cells, those with the headings of the first; style 1 is a date."""
    archive = zipfile.ZipFile(path)
    sheets = [archive.read(n).decode() for n in sorted(archive.namelist()) if n.startswith('xl/worksheets/')]
    rows = sheet_rows(sheets[0])
    for more in map(sheet_rows, sheets[1:]):
        rows += more[1:] if more[0] == rows[0] else []
    return rows


def sheet_rows(sheet):
    rows = []
    for row in re.findall('<row .*?</row>', sheet):
        cells = {}
        for letters, kind, text in re.findall(r'<c r="([A-Z]+)\d+"([^>]*)>(?:<v>|<is><t>)(.*?)<', row):
            day = datetime.date(1899, 12, 30) + datetime.timedelta(int(text)) if 's="1"' in kind else text
            cells[sum((ord(c) - 64) * 26 ** i for i, c in enumerate(reversed(letters))) - 1] = str(day).replace('-', '/')
        rows.append([cells.get(i, '') for i in range(max(max(cells) + 1, len(rows[0]) if rows else 0))])
    return rows


def table(path):
    if path.endswith('.xlsx'):
        return workbook(path)
    raw = open(path, 'rb').read()
    for encoding in ('utf-8-sig', 'cp932'):
        try:
            text = raw.decode(encoding)
            break
        except UnicodeDecodeError:
            pass
    delimiter = '\t' if text.count('\t') > text.count(',') else ','
    return [r for r in csv.reader(io.StringIO(text), delimiter=delimiter) if any(r)]


def yen(text):
    text = re.sub('[,円¥\\\\ ]', '', unicodedata.normalize('NFKC', text)).replace('△', '-').replace('▲', '-').strip()
    text = '-' + text[1:-1] if text.startswith('(') else text
    return int(text) if text not in ('', '-') else 0


class Entry:
    """One side of a line: account, 0 debit or 1 credit, amount with tax, and the tax in it by kind."""
    def __init__(self, account, side, amount, tax=0, kind=''):
        self.account, self.side, self.amount, self.tax, self.kind = account.strip(), side, amount, tax, kind


def kind_of(tax_class):
    """p: tax paid, s: tax received."""
    if re.search('仕入|課仕|仕返', tax_class):
        return 'p'
    return 's' if re.search('売上|課売|売返', tax_class) else ''


def part(tax_class):
    """How much of the tax counts, where the file tells the whole: 80 % or 70 % of it with sellers that are not registered."""
    found = re.search('(80|70)%', tax_class.replace('％', '%')) if re.search('区分|控除', tax_class) else None
    return int(found[1]) if found else 100


def by_name(rows, head, sides, wanted=lambda d: True):
    """Both sides of each row as dictionaries without 借方/貸方."""
    for r in rows:
        d = dict(zip(head, r))
        if wanted(d):
            yield d, [{k[2:]: v for k, v in d.items() if k.startswith(s)} for s in sides]


def header_at(rows, *names):
    return next(i for i, r in enumerate(rows) if all(n in r for n in names))


def yayoi(rows):
    if any('識別フラグ' in r for r in rows[:30]):
        at = header_at(rows, '識別フラグ')
        for _, sides in by_name(rows[at + 1:], rows[at], ('借方', '貸方')):
            for i, s in enumerate(sides):
                rate = re.search(r'込\D*(\d+)%', s['税区分'])
                tax = yen(s['金額']) * int(rate[1]) // (100 + int(rate[1])) if rate else 0
                yield Entry(s['勘定科目'], i, yen(s['金額']), tax * part(s['税区分']) // 100, kind_of(s['税区分']))
        return
    if any('[仕訳行区分]' in r for r in rows[:30]):
        at = header_at(rows, '[仕訳行区分]')
        for _, sides in by_name(rows[at + 1:], rows[at], ('借方', '貸方'), lambda d: d['[仕訳行区分]'] == '[明細行]'):
            for i, s in enumerate(sides):
                yield Entry(s['勘定科目'], i, yen(s['金額']), yen(s['税額']), kind_of(s['税区分']))
        return
    for r in rows:
        for i, at in enumerate((4, 10)):
            yield Entry(r[at], i, yen(r[at + 4]), yen(r[at + 5]) * part(r[at + 3]) // 100, kind_of(r[at + 3]))


def columns(account, amount, tax, tax_class, wanted=lambda d: True, code=None):
    def read(rows):
        at = header_at(rows, '借方' + amount)
        for _, sides in by_name(rows[at + 1:], rows[at], ('借方', '貸方'), wanted):
            for i, s in enumerate(sides):
                name = s.get(account, '').strip() or s.get(code or account, '')
                yield Entry(name, i, yen(s[amount]), yen(s.get(tax, '')), kind_of(s.get(tax_class, '')) or {'Q': 'p', 'R': 'p', 'B': 's', 'C': 's'}.get(s.get('税区分コード', '')[:1], ''))
    return read


def moneyforward(rows):
    at = header_at(rows, '取引No')
    for _, sides in by_name(rows[at + 1:], rows[at], ('借方', '貸方')):
        for i, s in enumerate(sides):
            amount = yen(s.get('金額(円)', s.get('金額', '')))
            if '税額' in s:
                tax = yen(s['税額'])
            else:
                rate = re.search(r'(\d+)%', s['税区分'])
                tax = amount * int(rate[1]) // (100 + int(rate[1])) * part(s.get('インボイス', '')) // 100 if rate else 0
            yield Entry(s['勘定科目'], i, amount, tax, kind_of(s['税区分']))


def epson(rows):
    transfers = any('一括税抜' in r[rows[0].index('摘要')] for r in rows[1:])     # lines of the file take the tax out themselves
    for _, sides in by_name(rows[1:], rows[0], ('借方', '貸方')):
        for i, s in enumerate(sides):
            code, amount = s['消費税コード'].zfill(2), yen(s['金額'])
            kind = '' if transfers else 's' if code in ('02', '12') else 'p' if code in ('32', '42', '52') else ''
            rate = int(s['消費税税率'] or 0) if kind else 0
            yield Entry(s['科目名'], i, amount, amount * rate // (100 + rate), kind)


MONEY = re.compile('現金|預金|銀行|あけぼの|売掛|買掛|未払|未収|手形|諸口|預り|仮払|仮受|借入')      # never carry tax


def one_amount(account, amount, tax, start='借方'):
    """One amount per line. The tax belongs to the account that is no money: sales or costs or things bought."""
    def read(rows):
        at = header_at(rows, start + account)
        for d, sides in by_name(rows[at + 1:], rows[at], ('借方', '貸方')):
            names = [s[account] for s in sides]
            ordinary = [i for i in (0, 1) if names[i] and not MONEY.search(names[i])]
            here = ordinary[0] if len(ordinary) == 1 else 0
            for i in (0, 1):
                has = i == here and yen(d[tax])
                yield Entry(names[i], i, yen(d[amount]), yen(d[tax]) if has else 0, ('p', 's')[i] if has else '')
    return read


def jdl(rows):
    at = header_at(rows, '番号', '借方科目')
    transfers = any(r[13].startswith('消費税額振替') for r in rows[at + 1:])
    for r in rows[at + 1:]:
        rate, kind, amount = re.search(r'(\d+)%', r[17]), kind_of(r[15]), yen(r[12])
        tax = amount * int(rate[1]) // (100 + int(rate[1])) if rate and kind and not transfers else 0
        ordinary = [i for i, name in enumerate((r[5], r[9])) if not MONEY.search(name)]
        here = ordinary[0] if len(ordinary) == 1 else int((kind == 's') != bool(re.search('返還|返品|値引', r[15])))
        for i, name in enumerate((r[5], r[9])):
            yield Entry(name, i, amount, tax if i == here else 0, kind)


def unnamed(rows):
    """Two columns 金額; an account marked * in 製造区分 is one of the cost statement."""
    for r in rows[1:]:
        if '※※' in r[37]:      # 月計
            continue
        tax, names = yen(r[30]), [r[7], r[19]]
        here = 0 if not MONEY.search(names[0]) else 1
        for i, (mark, name, amount) in enumerate(((r[6], r[7], r[14]), (r[18], r[19], r[26]))):
            yield Entry(name + '（製）' if mark == '*' else name, i, yen(amount), tax if i == here else 0, kind_of(r[32]))


def obc(debit, credit):
    def read(rows):
        head = rows[0]
        for r in rows[1:]:
            d = dict(zip(head, r))
            for i, p in enumerate((debit, credit)):
                tax = yen(d[p[3]])
                yield Entry(d[p[0]], i, yen(d[p[2]]) + tax, tax, {'0010': 'p', '0060': 's'}.get(d[p[1]], ''))
    return read


def freeway(rows):
    for r in rows:
        yield Entry(r[5], 0, yen(r[10]))
        yield Entry(r[8], 1, yen(r[10]))


LAYOUTS = {
    'yayoi_journal': yayoi, 'yayoi_journal_headed': yayoi, 'yayoi_journal_book': yayoi, 'moneyforward_journal': moneyforward, 'epson_journal': epson,
    'freee_journal': columns('勘定科目', '金額', '税金額', '税区分'), 'freee_journal_old': columns('勘定科目', '金額', '税額', '税区分', lambda d: d['[表題行]'] == '[明細行]'),
    'pca_journal': columns('科目名', '金額', '消費税額', '税区分名', code='科目コード'), 'jdl_cashbook_journal': columns('科目正式名称', '金額', '消費税', '課区'),
    'jdl_journal': jdl, 'tkc_journal': one_amount('科目名', '取引金額', '内、消費税等'), 'ics_journal': one_amount('名称', '金額', '税額'), 'freeway_journal': freeway,
    'unnamed_journal': unnamed, 'obc_journal': obc(('CSJS201', 'CSJS203', 'CSJS213', 'CSJS214'), ('CSJS301', 'CSJS303', 'CSJS313', 'CSJS314')),
    'obc_cloud_journal': obc(('GL0012002', 'GL0012004', 'GL0012101', 'GL0012102'), ('GL0013002', 'GL0013004', 'GL0013101', 'GL0013102')),
}


def sums(layout, path, exclusive, paid='仮払消費税', received='仮受消費税'):
    """account -> [debit, credit] as the books hold them."""
    entries = [e for e in LAYOUTS[layout](table(path)) if e.account and e.account not in ('諸口', '複合', '資金複合')]
    names = {e.account for e in entries}
    paid, received = (n + '等' if n + '等' in names and n not in names else n for n in (paid, received))
    totals = collections.defaultdict(lambda: [0, 0])
    for e in entries:
        net = e.tax if exclusive and e.kind else 0
        totals[e.account][e.side] += e.amount - net
        if net:
            totals[paid if e.kind == 'p' else received][e.side] += net
    return {a: tuple(v) for a, v in totals.items() if any(v)}


# ---------------------------------------------------------------- general ledgers

def ledger(path):
    """account -> (opening, debit, credit, closing); opening and closing as printed, opening None where no row carries one."""
    rows = table(path)
    at = header_at(rows, '勘定科目', '残高')
    head, out = rows[at], {}
    for r in rows[at + 1:]:
        d = dict(zip(reversed(head), reversed(r)))      # of two columns 部門 the first counts
        mark = r[0] if r[0].startswith('[') else '[前期繰越行]' if '前期繰越' in (d.get('摘要'), d.get('相手勘定科目')) else '[明細行]'
        if mark not in ('[明細行]', '[前期繰越行]'):
            continue
        o, debit, credit, closing = out.get(d['勘定科目'], (None, 0, 0, None))
        if mark == '[前期繰越行]':
            o = yen(d['残高'])
        else:
            gross = yen(d['借方金額']), yen(d['貸方金額'])
            net = gross[0] - yen(d.get('借方税額', '')), gross[1] - yen(d.get('貸方税額', ''))
            moved = gross if closing is None or abs(yen(d['残高']) - closing) == abs(gross[0] - gross[1]) else net
            debit, credit = debit + moved[0], credit + moved[1]
        out[d['勘定科目']] = o, debit, credit, yen(d['残高'])
    return out


# ---------------------------------------------------------------- checks

passed = failed = 0


def same(what, ours, theirs):
    global passed, failed
    passed += ours == theirs
    failed += ours != theirs
    if ours != theirs:
        print(f'{what}: oracle {ours}, expected {theirs}')


def printed_books(path):
    """The sums a golden file holds: layout, is exclusive, account -> (debit, credit), account -> (opening, closing)."""
    text = open(path, encoding='utf-8').read()
    if '\nbooks journal ' not in text:
        return None
    moved, balances, account = {}, {}, None
    for line in text.split('\n'):
        if line.startswith('account '):
            account = line[8:].split(' | ')[0]
            balances[account] = tuple(re.search(r'opening (\S+) closing (\S+)', line).groups())
            moved[account] = (0, 0)
        elif found := re.match(r'  \d{4}-\d\d debit (-?\d+) credit (-?\d+)', line):
            moved[account] = moved[account][0] + int(found[1]), moved[account][1] + int(found[2])
    return text.split()[1], 'tax=exclusive' in text, {a: v for a, v in moved.items() if any(v)}, balances


def expected_accounts(source, firm):
    with open(os.path.join(source, 'tests', 'golden', 'samples', 'expected_accounts.csv'), encoding='utf-8') as f:
        return {r['account']: (int(r['debit']), int(r['credit'])) for r in csv.DictReader(f)
                if r['firm_id'] == firm and (int(r['debit']) or int(r['credit']))}


def main():
    source = sys.argv[1]
    samples = os.path.join(source, 'data', 'samples')
    other = os.path.join(samples, 'firm_c', 'other_software')
    codes = {r[c]: r[c + 1] for r in table(os.path.join(other, 'KAI0000-Shiwake.csv')) for c in (4, 7)}    # 奉行 has the codes of FreeWay
    for firm, layout, name in (('A', 'yayoi_journal', 'firm_a/yayoi_shiwake_import25.txt'), ('B', 'moneyforward_journal', 'firm_b/mf_shiwakecho_cp932.csv'),
                               ('C', 'freee_journal', 'firm_c/freee_shiwakecho_cp932.csv'), ('C', 'freee_journal', 'firm_c/freee_shiwakecho_utf8bom.csv'),
                               ('C', 'pca_journal', 'firm_c/other_software/pca_dx_shiwake.csv'), ('C', 'epson_journal', 'firm_c/other_software/epson_r4.csv'),
                               ('C', 'ics_journal', 'firm_c/other_software/ics_db_nikkicho.csv'), ('C', 'jdl_cashbook_journal', 'firm_c/other_software/jdl_ibex_suitocho.csv'),
                               ('C', 'jdl_journal', 'firm_c/other_software/jdl_shiwake_ichiran.csv'), ('C', 'obc_journal', 'firm_c/other_software/obc_csjs.csv'),
                               ('C', 'tkc_journal', 'firm_c/other_software/tkc_motocho_kiridashi.csv'), ('C', 'freeway_journal', 'firm_c/other_software/KAI0000-Shiwake.csv')):
        found, expected = sums(layout, os.path.join(samples, name), firm != 'C'), expected_accounts(source, firm)
        if layout == 'obc_journal':
            found = {codes[a]: v for a, v in found.items()}
        if layout == 'jdl_journal':
            expected = {a[:4]: v for a, v in expected.items()}     # names of eight bytes
        same(name, found, expected)
    cases = 0
    for path in sorted(glob.glob(os.path.join(source, 'tests', 'golden', 'import', '*', '*.expected'))):
        books = printed_books(path)
        if not books:
            continue
        layout, exclusive, moved, balances = books
        cases += 1
        if layout in LAYOUTS:
            same(os.path.basename(os.path.dirname(path)) + '/' + os.path.basename(path), sums(layout, path[:-9], exclusive), moved)
        elif layout.endswith('_ledger'):
            found = ledger(path[:-9])
            same(path + ' movements', {a: v[1:3] for a, v in found.items() if any(v[1:3])}, moved)
            same(path + ' closings', {a: str(v[3]) for a, v in found.items()}, {a: v[1] for a, v in balances.items()})
            same(path + ' openings', {a: str(v[0]) for a, v in found.items() if v[0] is not None}, {a: v[0] for a, v in balances.items() if found[a][0] is not None})
        else:
            same(path, 'a layout the oracle knows', layout)
    print(f'{passed} passed, {failed} failed, {cases} golden files')
    sys.exit(1 if failed or cases < 25 else 0)


if __name__ == '__main__':
    main()
