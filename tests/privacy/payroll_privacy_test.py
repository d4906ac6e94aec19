#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Names, numbers, birthdays and the like of payroll files must not be in anything the program writes.

Imports all payroll files of the sample firms, copies of them with more about the people (reading, My Number, account, address, long
employee numbers), and copies in which each cell of a row is broken in turn. Then searches the bytes of everything written: case files
and their journals, output and errors, the temporary and home folders, exported reports (also unpacked), in five encodings. At last a
name is planted in each kind of place, to show that the search finds one.

The list of what is personal is made here from the raw files; nothing is shared with the program.
usage: payroll_privacy_test.py SMARTSME_CLI SOURCE_DIR
"""
import io
import json
import os
import pathlib
import re
import resource
import shutil
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time
import xml.etree.ElementTree
import zipfile

from payroll_copies import MARKED, broken_copies, marked_copies, named_after_people, table

ENCODINGS = ('utf-8', 'cp932', 'utf-16-le', 'utf-16-be', 'euc-jp')


def allow_core_files():
    hard = resource.getrlimit(resource.RLIMIT_CORE)[1]
    resource.setrlimit(resource.RLIMIT_CORE, (hard, hard))


class Case:
    """A case file in a folder of its own; the program's temporary, home and working folders are in it too."""

    def __init__(self, cli, root, name):
        self.cli, self.root = cli, root / name
        self.database = self.root / 'firm.smartsme'
        for folder in ('tmp', 'home', 'work', 'out'):
            (self.root / folder).mkdir(parents=True)
        self.output = self.root / 'output.txt'

    def environment(self):
        env = {k: v for k, v in os.environ.items() if not k.startswith('XDG_')}
        env.update(TMPDIR=str(self.root / 'tmp'), TMP=str(self.root / 'tmp'), TEMP=str(self.root / 'tmp'), HOME=str(self.root / 'home'),
                   QT_LOGGING_RULES='*=true', QT_FORCE_STDERR_LOGGING='1')
        return env

    def command(self, *arguments):
        return [str(self.cli), arguments[0], '--database', str(self.database), *map(str, arguments[1:])]

    def run(self, *arguments):
        done = subprocess.run(self.command(*arguments), env=self.environment(), cwd=self.root / 'work', capture_output=True, timeout=300)
        with self.output.open('ab') as f:
            f.write(done.stdout + done.stderr)
        return done

    def make(self):
        done = self.run('cases', '--new', '見本')
        assert done.returncode == 0, done.stderr.decode()
        return self

    def export(self):
        for kind in ('xlsx', 'pdf', 'json'):
            done = self.run('report', '--case', '1', '--format', kind, '--out', self.root / 'out' / ('report.' + kind))
            assert done.returncode == 0, done.stderr.decode()
        self.run('diagnose', '--case', '1', '--json')
        pdf = self.root / 'out' / 'report.pdf'
        if shutil.which('pdftotext'):
            subprocess.run(['pdftotext', pdf, pdf.with_suffix('.txt')], check=True)
        return self

    def places(self):
        """What was written: name and bytes; of zipped reports each member too."""
        for path in sorted(p for p in self.root.rglob('*') if p.is_file()):
            data = path.read_bytes()
            yield path.relative_to(self.root), data
            if data.startswith(b'PK'):
                with zipfile.ZipFile(io.BytesIO(data)) as z:
                    for name in z.namelist():
                        yield f'{path.relative_to(self.root)}!{name}', z.read(name)


# ---------------------------------------------------------------- what is personal

def name_forms(name):
    parts = re.split(r'\s+', name.strip())
    return {name, ''.join(parts), ' '.join(parts), '\u3000'.join(parts), *(p for p in parts if len(p) > 1)}


def values_of(samples):
    names, others = set(), set()
    for path in samples:
        if path.suffix == '.json':
            for e in json.loads(path.read_text(encoding='utf-8'))['employee_payroll_statements']:
                names |= name_forms(e['employee_name'])
        elif path.suffix == '.xlsx':
            with zipfile.ZipFile(path) as z:
                texts = [t.text for n in z.namelist() if 'sheet' in n or 'shared' in n for t in xml.etree.ElementTree.fromstring(z.read(n)).iter() if t.text]
            for n, text in enumerate(texts):
                if text == '氏名':
                    names |= name_forms(texts[n + 1])
                if text == '雇入年月日':
                    others.add(texts[n + 1])
        else:
            rows, _ = table(path)
            if rows[0][0] == '集計パターン名':
                for name in rows[5][1:-1]:
                    names |= name_forms(name)
                continue
            head = rows[0]
            column = next(i for i, h in enumerate(head) if h in ('氏名', '名前', '従業員', '従業員名', '姓'))
            for row in rows[1:]:
                if '【' in row[0] + row[1]:
                    continue
                names |= name_forms(row[column] + (' ' + row[column + 1] if head[column] == '姓' else ''))
                others |= {row[i] for i, h in enumerate(head) if h in ('生年月日', '入社年月日')}
                # Numbers of four digits are amounts too: marked_copies() has longer ones.
    return names, others


def forms_of_date(value):
    m = re.match(r'(\d{4})/(\d\d)/(\d\d)$', value)
    return {value} if not m else {value, '-'.join(m.groups()), ''.join(m.groups()), '.'.join(m.groups())}


class Search:
    """Finds values in bytes; numbers only as numbers of their own."""

    def __init__(self, values):
        self.needles = []
        for value in sorted(values):
            for encoding in ENCODINGS:
                try:
                    raw = value.encode(encoding)
                except UnicodeEncodeError:
                    continue
                is_number = re.fullmatch(r'[\d./-]+', value) and encoding == 'utf-8'
                self.needles.append((raw, re.compile(rb'(?<![\w.,/-])' + re.escape(raw) + rb'(?![\w.,/-])') if is_number else None))

    def found(self, case):
        return [(str(place), raw) for place, data in case.places() for raw, alone in self.needles if raw in data and (not alone or alone.search(data))]


# ---------------------------------------------------------------- files

def samples_of(source):
    data = source / 'data' / 'samples'
    paths = sorted([*(data / 'firm_a' / 'king_of_time').iterdir(), *(data / 'firm_a' / 'yayoi_kyuyo').iterdir(), *(data / 'firm_b' / 'mf_kyuyo').iterdir(),
                    *(data / 'firm_c' / 'freee_jinji').iterdir(), *(data / 'firm_c' / 'api').glob('employee_payroll*'), data / 'firm_b' / 'kyuyo_bugyo_202404.csv',
                    data / 'firm_b' / 'shikyu_kojo_vertical_202404.csv', data / 'firm_b' / 'smarthr_employees.csv', data / 'firm_c' / 'chingin_daicho_art54.xlsx'])
    assert len(paths) == 12 + 14 + 14 + 2 + 12 + 4, len(paths)
    return paths


def groups_of(samples):
    """Files that stand beside each other in one case: no month of pay twice."""
    groups = {}
    for path in samples:
        beside = path.parent.parent.name if path.parent.name in ('king_of_time', 'yayoi_kyuyo') else path.name if path.parent.name.startswith('firm') else path.parent.name
        groups.setdefault(beside, []).append(path)
    return list(groups.values())


# ---------------------------------------------------------------- the runs

def import_all(case, files, *options):
    """All files, most of them refused as the month stands there already or is broken; each problem is printed."""
    printed = 0
    for at in range(0, len(files), 200):
        done = case.run('import', '--case', '1', '--json', *options, *files[at:at + 200])
        assert done.returncode in (0, 1), done.stderr.decode()
        printed += len(json.loads(done.stdout)['files'])
    assert printed == len(files), (printed, len(files))


def taken(case):
    with sqlite3.connect(case.database) as database:
        return database.execute('select count(*) from imports').fetchone()[0], database.execute('select count(*) from pay').fetchone()[0]


def journal_while_writing(case, files):
    """A reader in the way makes the program wait at the end of its transaction, with the journal on the disk; then it is killed."""
    reader = sqlite3.connect(case.database, isolation_level=None)
    reader.execute('begin')
    reader.execute('select count(*) from pay').fetchone()
    process = subprocess.Popen(case.command('import', '--case', '1', *files), env=case.environment(), cwd=case.root / 'work', stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                               preexec_fn=allow_core_files)
    journal = pathlib.Path(str(case.database) + '-journal')
    seen = False
    deadline = time.monotonic() + 60
    while not seen and process.poll() is None and time.monotonic() < deadline:
        if journal.exists() and journal.stat().st_size > 0:
            shutil.copy(journal, case.root / 'journal_seen')
            shutil.copy(case.database, case.root / 'database_seen')
            seen = True
        time.sleep(0.005)
    process.send_signal(signal.SIGABRT)
    out, err = process.communicate(timeout=60)
    with case.output.open('ab') as f:
        f.write(out + err)
    reader.close()
    return seen


def planted(root, value):
    """A case with the value in every kind of place and encoding: how many of them the search must find."""
    folder = root / 'planted'
    for name in ('tmp', 'home', 'out'):
        (folder / name).mkdir(parents=True)
    expected = set()
    with sqlite3.connect(folder / 'firm.smartsme') as database:
        database.execute('create table t (x)')
        database.execute('insert into t values (?)', ('前' + value + '後',))
    database.close()
    expected.add('firm.smartsme')
    for encoding in ENCODINGS:
        (folder / 'tmp' / encoding).write_bytes(('記録' + value + '\n').encode(encoding))
        expected.add('tmp/' + encoding)
    with zipfile.ZipFile(folder / 'out' / 'report.xlsx', 'w', zipfile.ZIP_DEFLATED) as z:
        z.writestr('xl/sharedStrings.xml', f'<si><t>{value}</t></si>' * 50)
    expected.add('out/report.xlsx!xl/sharedStrings.xml')
    case = Case.__new__(Case)
    case.root = folder
    return case, expected


def main():
    cli, source = pathlib.Path(sys.argv[1]).resolve(), pathlib.Path(sys.argv[2]).resolve()
    samples = samples_of(source)
    names, others = values_of(samples)
    assert len(names) > 100 and len(others) > 40, (len(names), len(others))
    root = pathlib.Path(tempfile.mkdtemp(prefix='privacy_'))
    failures = []
    try:
        files = root / 'files'
        marked, numbers = marked_copies(samples, files / 'marked')
        broken = broken_copies(samples, files / 'broken')
        wanted = names | numbers | {f for v in others | set(MARKED.values()) for f in forms_of_date(v)}
        baseline = Case(cli, root, 'baseline').make().export()
        common = {hit.decode('utf-8', 'replace') for _, hit in Search(wanted).found(baseline)}   # 千葉 is a prefecture too
        assert len(common) < 15, common
        search = Search(wanted - common)

        cases = []
        for group in groups_of(samples):
            case = Case(cli, root, f'whole_{len(cases)}').make()
            import_all(case, group, '--month', '2025-03')
            assert taken(case)[0] == len(group), (taken(case), group[0])
            cases.append(case.export() if len(cases) < 4 else case)
        extra = Case(cli, root, 'marked').make()
        for path in marked:     # one by one: a batch is taken whole or not at all
            import_all(extra, [path], '--month', '2025-03', '--replace')
        assert taken(extra)[0] >= 3, taken(extra)
        extra.export()
        torn = Case(cli, root, 'torn').make()
        if not journal_while_writing(torn, [p for p in marked if 'meisai' in p.name]):
            failures.append('no journal was seen while writing: the check of journals checks nothing')
        bad = Case(cli, root, 'broken').make()
        import_all(bad, broken, '--month', '2025-03')
        bad.export()
        named = Case(cli, root, 'named').make()
        people = named_after_people(samples, files / 'named')
        for path in people:
            named.run('import', '--case', '1', '--replace', path)
        assert taken(named)[0] >= 1, taken(named)
        named.export()
        named.output.unlink()       # it repeats the names of the files that were given
        searched = 0
        for case in (*cases, extra, torn, bad, named):
            searched += sum(len(data) for _, data in case.places())
            failures += [f'{place}: {hit!r}' for place, hit in search.found(case)[:20]]
        for value in ('村瀬 千尋', MARKED['フリガナ'], sorted(numbers)[0]):
            case, expected = planted(root, value)
            missed = expected - {place for place, _ in search.found(case)}
            if missed:
                failures.append(f'a planted value was not found in {sorted(missed)}')
            shutil.rmtree(case.root)
        print(f'{len(samples)} samples, {len(marked)} marked, {len(broken)} broken files; {len(wanted - common)} values; {searched:,} bytes searched; {len(failures)} findings'
              + (f'; not searched, because the program says them itself: {" ".join(sorted(common))}' if common else ''))
    finally:
        shutil.rmtree(root)
    for failure in failures:
        print('FAILED', failure)
    return 1 if failures else 0


if __name__ == '__main__':
    sys.exit(main())
