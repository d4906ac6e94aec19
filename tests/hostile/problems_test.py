#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Problems that only the whole program can meet: wrong use, damaged tables, folders without rights, full disks, odd journals.

usage: problems_test.py CLI SOURCE_DIR

Each case runs the program in Japanese and in English; the problem must be reported in both, in one line with its remedy.
"""
import ctypes
import os
import pathlib
import re
import resource
import shutil
import signal
import subprocess
import sys
import tempfile

import hostile_files
from hostile_test import ENGLISH, JAPANESE, sentence_of

DROPPED_RIGHTS, DROP = (0, 1, 2, 3), 24         # CAP_CHOWN, CAP_DAC_OVERRIDE, CAP_DAC_READ_SEARCH, CAP_FOWNER; PR_CAPBSET_DROP


class Test:
    def __init__(self, cli, source, folder):
        self.cli, self.source, self.folder = cli, source, folder
        self.samples = source / 'data' / 'samples'
        self.passed, self.failures, self.skipped = 0, [], 0

    def run(self, arguments, data=None, without_rights=False, most_bytes=None):
        def prepare():
            if without_rights and os.geteuid() == 0:
                for right in DROPPED_RIGHTS:
                    ctypes.CDLL(None).prctl(DROP, right, 0, 0, 0)
            if most_bytes is not None:
                signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
                resource.setrlimit(resource.RLIMIT_FSIZE, (most_bytes, most_bytes))
        env = dict(os.environ, QT_QPA_PLATFORM='offscreen', LANG='C.UTF-8', HOME=str(self.folder), SMARTSME_DATA=str(data or self.source / 'data'))
        return subprocess.run([str(a) for a in [self.cli, *arguments]], env=env, capture_output=True, timeout=120, preexec_fn=prepare,
                              restore_signals=False, stdin=subprocess.DEVNULL)

    def expect(self, problem, arguments, code=1, **how):
        for lang in ('ja', 'en'):
            done = self.run([*arguments, '--lang', lang], **how)
            err = done.stderr.decode('utf-8', 'replace')
            lines = [line for line in err.split('\n') if f'[{problem}]' in line]
            what = f'{lang}: {problem}: exit {done.returncode}: {err[:600]}'
            self.check(done.returncode == code, f'{what} (exit {code} expected)')
            self.check(bool(lines), what)
            if not lines:
                continue
            sentence = sentence_of(re.sub('[“「].*?[”」]', 'x', lines[0])).split(': ')[-1]
            self.check(JAPANESE.search(sentence) if lang == 'ja' else ENGLISH.search(sentence), f'{what} (language)')

    def check(self, is_right, what):
        if is_right:
            self.passed += 1
        else:
            self.failures.append(what)

    def file(self, name, content):
        path = self.folder / name
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return path

    def database(self, name):
        path = self.folder / f'{name}.smartsme'
        self.check(self.run(['cases', '--new', 'one', '--database', path]).returncode == 0, f'{name}: no case')
        return path


def wrong_use(test):
    database = test.database('use')
    test.run(['cases', '--new', 'two', '--database', database])
    test.run(['cases', '--new', 'two', '--database', database])
    test.expect('cli.no-such-case', ['plan', '--case', 'nobody', '--database', database])
    test.expect('cli.several-cases', ['plan', '--case', 'two', '--database', database])
    test.expect('cli.folder-not-made', ['diagnose', '--sample', 'a', '--out', test.file('in_the_way', 'x') / 'out'])
    test.expect('firm.industry-unknown', ['diagnose', test.samples / hostile_files.JOURNAL, '--industry', 'XX'])
    test.expect('ledger.category-unknown', ['map', '--case', '1', '--database', database, '雑費', 'no_such_category'])
    test.expect('workflow.not-readable', ['place', '--profile', test.folder / 'missing.json'])
    test.expect('workflow.not-readable', ['place', '--profile', '/dev/zero'])
    test.expect('workflow.too-large', ['place', '--profile', test.file('large.json', b' ' * 5_000_000)])
    pipe = test.folder / 'pipe.csv'
    os.mkfifo(pipe)
    test.expect('file.unreadable', ['import', '--case', '1', '--database', database, pipe])


def damaged_tables(test):
    def damage(problem, file, change, code=1):
        data = test.folder / 'data'
        shutil.rmtree(data, ignore_errors=True)
        shutil.copytree(test.source / 'data', data, ignore=shutil.ignore_patterns('samples'))
        path = data / file
        content = change(path.read_bytes() if path.exists() else b'')
        path.write_bytes(content)
        test.expect(problem, ['data', 'check', data], code=code)

    categories = 'accounts/categories.csv'
    damage('data.file-empty', categories, lambda b: b'')
    damage('data.not-utf8', categories, lambda b: b + b'\xff\xfe\n')
    damage('data.header-differs', categories, lambda b: b'x' + b)
    damage('data.cells-differ', categories, lambda b: b + b'one cell\n')
    damage('data.key-twice', categories, lambda b: b + b.rstrip(b'\n').split(b'\n')[-1] + b'\n')
    damage('data.unclaimed', 'accounts/stray.csv', lambda b: b'a,b\n1,2\n')
    damage('data.cell-empty', categories, lambda b: re.sub(rb'\n[^,\n]+,', b'\n,', b, count=1))
    damage('data.cell-unreadable', categories, lambda b: re.sub(rb',-?1,', b',one,', b, count=1))
    damage('data.value-unknown', categories, lambda b: b.replace(b',credit,', b',left,', 1))
    damage('programme.date-unreadable', 'programmes/regulatory_calendar.csv', lambda b: re.sub(rb'\nE021,2018-03,', b'\nE021,March,', b, count=1))


def rights_and_disks(test):
    """Rights of root do not bind, so they are dropped; where that is not possible, these cases say nothing and are left out."""
    closed = test.folder / 'closed'
    closed.mkdir()
    shutil.copy(test.database('closed'), closed / 'case.smartsme')
    (closed / 'case.smartsme').chmod(0o444)
    closed.chmod(0o555)
    # A program that needs no right of root to write here shows that rights cannot be dropped.
    probe = subprocess.run(['touch', str(closed / 'probe')], capture_output=True, preexec_fn=lambda: [
        ctypes.CDLL(None).prctl(DROP, r, 0, 0, 0) for r in DROPPED_RIGHTS] if os.geteuid() == 0 else None)
    if probe.returncode == 0:
        test.skipped += 3
        print('Rights cannot be dropped here: three cases are left out.')
    else:
        test.expect('store.read-only', ['cases', '--database', closed / 'case.smartsme'], without_rights=True)
        test.expect('render.folder-not-writable', ['report', '--sample', 'a', '--format', 'json', '--out', closed / 'a.json'], without_rights=True)
        (closed / 'case.smartsme').chmod(0)
        test.expect('store.not-readable', ['cases', '--database', closed / 'case.smartsme'], without_rights=True)
    closed.chmod(0o755)
    test.expect('render.cannot-replace', ['report', '--sample', 'a', '--format', 'json', '--out', test.folder / ('x' * 300 + '.json')])
    full = test.database('full')
    test.expect('store.not-reachable', ['cases', '--new', 'x' * 100_000, '--database', full], most_bytes=full.stat().st_size)
    test.check(test.run(['cases', '--database', full]).returncode == 0, 'the case file does not open after a failed write')


def odd_journals(test):
    """Read, but with a remark."""
    journal = (test.samples / hostile_files.JOURNAL).read_bytes().decode('cp932')
    header, *rows = [row for row in journal.split('\r\n') if row]
    names = header.split(',')
    unclosed = []
    for row in rows:
        cells = row.split(',')
        cells[names.index('決算整理仕訳')] = ''
        unclosed.append(','.join(cells))
    path = test.file('unclosed.csv', '\r\n'.join([header, *unclosed]))
    test.expect('import.no-closing-entries', ['diagnose', path], code=0)
    compound = rows[11].split(',')
    compound[names.index('借方勘定科目')] = '諸口'
    path = test.file('compound.csv', '\r\n'.join([header, *rows[:11], ','.join(compound), *rows[12:]]))
    test.expect('import.compound-open', ['diagnose', path], code=0)

    wide = (test.samples / hostile_files.WIDE).read_bytes().decode('cp932')
    header, *rows = [row for row in wide.split('\r\n') if row]
    column = [name.strip('"') for name in header.split(',')].index('消費税経理処理方法')
    first, last = (rows[i].split(',') for i in (0, -1))
    test.check(first[column].strip('"') in ('税抜経理', '税込経理'), f'freee: column {column} holds {first[column]}')
    last[column] = '税抜経理' if '税込' in first[column] else '税込経理'
    path = test.file('mixed.csv', '\r\n'.join([header, *rows[:-1], ','.join(last)]))
    test.expect('import.tax-mixed', ['diagnose', path])


def main():
    cli, source = pathlib.Path(sys.argv[1]).resolve(), pathlib.Path(sys.argv[2]).resolve()
    with tempfile.TemporaryDirectory(prefix='smartsme-problems-') as folder:
        test = Test(cli, source, pathlib.Path(folder))
        for part in (wrong_use, damaged_tables, rights_and_disks, odd_journals):
            part(test)
    for failure in test.failures:
        print(f'FAILED {failure}')
    print(f'{test.passed} passed, {len(test.failures)} failed, {test.skipped} skipped')
    return 1 if test.failures else 0


if __name__ == '__main__':
    sys.exit(main())
