#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The program against the oracle: the same annual accounts from each journal of a firm, whatever product wrote it, and from general
ledgers that are made here from the journals (with opening balances, as the products write them).

usage: compare_journals.py CLI SOURCE_DIR
"""
import collections
import csv
import json
import os
import subprocess
import sys
import tempfile

import books
import journals

OTHER = ('pca_dx_shiwake', 'epson_r4', 'ics_db_nikkicho', 'jdl_ibex_suitocho', 'jdl_shiwake_ichiran', 'obc_csjs', 'tkc_motocho_kiridashi', 'KAI0000-Shiwake')
passed = failed = 0


def same(what, theirs, ours):
    global passed, failed
    passed += theirs == ours
    failed += theirs != ours
    if theirs != ours:
        print(f'{what}: program {theirs}, oracle {ours}')


class Program:
    def __init__(self, cli, folder):
        self.cli, self.database = cli, os.path.join(folder, 'cases.sqlite')

    def run(self, *arguments):
        done = subprocess.run([self.cli, *arguments, '--json', '--today', '2026-11-23', '--lang', 'en', '--database', self.database],
                              capture_output=True, text=True, encoding='utf-8', timeout=120)
        if done.returncode:
            sys.exit(f'{arguments}: exit {done.returncode}\n{done.stderr}')
        return json.loads(done.stdout)

    def firm(self, name, files):
        self.run('cases', '--new', name, '--industry', '60', '--capital', '3000000', '--closing-month', '3')
        self.run('import', '--case', name, *files)
        return self.categories(name)

    def categories(self, name):
        return {a['account']: a['category'] for a in self.run('map', '--case', name)['accounts']}

    def compare(self, what, name, amounts):
        year = self.run('diagnose', '--case', name)['years'][-1]
        terms = {t['id']: t['value'] for t in year['terms']}
        known = [n for n in amounts if n in terms]
        for term in known:
            same(f'{what} {term}', terms[term], amounts[term])
        same(f'{what}: terms compared', len(known) > 35, True)


# ---------------------------------------------------------------- ledgers made from journals

CREDIT = {'仕入債務', '他流動負債', '固定負債', '資本金', '利益剰余金', '売上高', '営業外収益', '特別利益'}


def printed_side(expected_accounts, firm):
    """account -> (opening as printed, 1 where the balance grows on the debit side else -1)"""
    with open(expected_accounts, encoding='utf-8') as f:
        return {r['account']: (int(r['opening']), -1 if r['section'] in CREDIT or r['account'].startswith('期末') else 1) for r in csv.DictReader(f) if r['firm_id'] == firm}


def ledger_rows(layout, path, exclusive, sides):
    """account -> rows (day, debit, credit, balance), the tax of books that exclude it on the accounts of tax."""
    dates = days_of(layout, path)
    moves = collections.defaultdict(list)
    for day, entry in dates:
        if not entry.account:
            continue
        tax = entry.tax if exclusive and entry.kind else 0
        moves[entry.account].append((day, entry.side, entry.amount - tax))
        if tax:
            moves['仮払消費税' if entry.kind == 'p' else '仮受消費税'].append((day, entry.side, tax))
    out = {}
    for account in {**moves, **sides}:
        balance, sign = sides.get(account, (0, -1 if account == '仮受消費税' else 1))
        rows = []
        for day, side, amount in sorted(moves[account], key=lambda m: m[0]):
            balance += sign * (amount if side == 0 else -amount)
            rows.append((day, amount if side == 0 else '', amount if side == 1 else '', balance))
        out[account] = sides.get(account, (0, 1))[0], rows
    return out


def days_of(layout, path):
    """(day, entry) of each side; the readers of journals.py give two entries a row."""
    rows = journals.table(path)
    if layout == 'yayoi_journal':
        wareki = lambda d: f'{2018 + int(d[2:4])}/{d[5:7]}/{d[8:10]}'
        days, day = [], ''
        for r in rows:
            day = wareki(r[3]) if r[3] else day
            days += [day, day]
    else:
        at = rows[0].index('取引日')
        days = [d.replace('-', '/') for r in rows[1:] for d in (r[at], r[at])]
    return list(zip(days, journals.LAYOUTS[layout](rows), strict=True))


def reiwa(day):
    y, m, d = day.split('/')
    return f'令和{int(y) - 2018:02}年{m}月{d}日'


def write_ledger(product, path, ledger):
    if product == 'freee':
        head = ['勘定科目', '取引日', '決算整理仕訳', '相手勘定科目', '税区分', '取引先', '取引内容', '借方金額', '貸方金額', '残高']
        carry = lambda a, o: [a, '2024-04-01', '', '前期繰越', '', '', '', '', '', o]
        line = lambda a, r: [a, r[0].replace('/', '-'), '', '諸口', '', '', '', r[1], r[2], r[3]]
    elif product == 'moneyforward':
        head = ['取引No', '取引日', '勘定科目', '補助科目', '相手勘定科目', '摘要', '借方金額', '貸方金額', '残高']
        carry = lambda a, o: ['', '2024/04/01', a, '', '', '前期繰越', '', '', o]
        line = lambda a, r: ['1', r[0], a, '', '諸口', '', r[1], r[2], r[3]]
    else:
        head = ['[表題行]', '部門', '勘定科目', '補助科目', '日付', '相手勘定科目', '借方金額', '借方税額', '貸方金額', '貸方税額', '残高']
        carry = lambda a, o: ['[前期繰越行]', '事業所(合計)', a, '', '', '', '', '', '', '', o]
        line = lambda a, r: ['[明細行]', '事業所(合計)', a, '', reiwa(r[0]), '諸口', r[1], '', r[2], '', r[3]]
    with open(path, 'w', encoding='cp932', newline='') as f:
        w = csv.writer(f, quoting=csv.QUOTE_ALL)
        if product == 'yayoi':
            w.writerow(['【帳簿名】', '総勘定元帳'])
            w.writerow(['【集計期間】', '令和06年04月01日', '令和07年03月31日'])
        w.writerow(head)
        for account, (opening, rows) in ledger.items():
            if opening:
                w.writerow(carry(account, opening))
            w.writerows(line(account, r) for r in rows)


def main():
    cli, source = sys.argv[1:3]
    samples = os.path.join(source, 'data', 'samples')
    expected = os.path.join(source, 'tests', 'golden', 'samples', 'expected_accounts.csv')
    amounts = {letter: books.statements(books.FIRMS[letter][0](os.path.join(samples, f'firm_{letter.lower()}')), books.openings(expected, letter)) for letter in 'ABC'}
    with tempfile.TemporaryDirectory() as folder:
        program = Program(cli, folder)
        firm_c = os.path.join(samples, 'firm_c')
        openings = os.path.join(firm_c, 'kishu_zandaka.csv')
        freee = program.firm('freee', [os.path.join(firm_c, 'freee_shiwakecho_cp932.csv'), openings])
        codes = {r[c]: r[c + 1] for r in journals.table(os.path.join(firm_c, 'other_software', 'KAI0000-Shiwake.csv')) for c in (4, 7)}
        for name in OTHER:
            found = program.firm(name, [os.path.join(firm_c, 'other_software', name + '.csv'), openings])
            unmapped = [a for a, category in found.items() if not category]
            full = {a: codes.get(a) or next((n for n in freee if n == a), None) or next((n for n in freee if n[:4] == a), a) for a in found}
            if name == 'obc_csjs':
                same('奉行: every code without name is shown as unmapped', sorted(unmapped), sorted(a for a in found if a in codes))
            # What the program maps without being told is right; a few cut names and all codes it leaves to the person.
            same(f'{name}: mapped wrongly', [a for a in found if a not in unmapped and found[a] != freee.get(full[a])], [])
            same(f'{name}: left to the person', len(unmapped) <= {'obc_csjs': len(codes), 'jdl_shiwake_ichiran': 3}.get(name, 0), True)
            for account in unmapped:
                program.run('map', '--case', name, account, freee[full[account]])
            program.compare(name, name, amounts['C'])
        for letter, product, layout, path in (('A', 'yayoi', 'yayoi_journal', 'firm_a/yayoi_shiwake_import25.txt'), ('B', 'moneyforward', 'moneyforward_journal', 'firm_b/mf_shiwakecho_cp932.csv'),
                                              ('C', 'freee', 'freee_journal', 'firm_c/freee_shiwakecho_utf8bom.csv')):
            file = os.path.join(folder, f'ledger_{product}.csv')
            write_ledger(product, file, ledger_rows(layout, os.path.join(samples, path), letter != 'C', printed_side(expected, letter)))
            program.firm('ledger ' + letter, [file])
            program.compare(f'ledger {letter}', 'ledger ' + letter, amounts[letter])
    print(f'{passed} passed, {failed} failed')
    sys.exit(1 if failed or passed < 300 else 0)


if __name__ == '__main__':
    main()
