#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Throws bad files at the program: each must be refused with a located sentence in Japanese and in English, or be read whole.

usage: hostile_test.py CLI SOURCE_DIR [--sanitized]    --sanitized: a build with sanitizers, which needs address space without limit

Checked of every run: it ends by itself in time, with exit code 0 or 1, within the memory limit; of every refused file: the case
file holds the same rows as before, the problem has the expected id and line, its Japanese sentence is Japanese and its English
one English, and it stands in one line without control characters; of every file that may be refused or taken and is taken: the
case file holds what right_readings.py reads in it, row by row.
"""
import concurrent.futures
import ctypes
import json
import os
import pathlib
import re
import resource
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import threading

import hostile_files
import kept_rows

MOST_SECONDS = 120
MOST_RESIDENT_KB = 400 * 1024
MOST_ADDRESSES = 3 * 1024 ** 3
JAPANESE = re.compile('[\u3040-\u30ff\u4e00-\u9fff]')
ENGLISH = re.compile(r"[A-Za-z’']+(?:,? [A-Za-z’']+){3,}")
CONTROL = re.compile('[\x00-\x1f\x7f\u202a-\u202e\u2066-\u2069]')
CAN_READ_ANY, CAN_SEARCH_ANY, DROP_CAPABILITY = 1, 2, 24      # CAP_DAC_OVERRIDE, CAP_DAC_READ_SEARCH, PR_CAPBSET_DROP


class Run:
    def __init__(self, code, out, err, resident_kb, is_timeout):
        self.code, self.out, self.err, self.resident_kb, self.is_timeout = code, out, err, resident_kb, is_timeout


class Test:
    def __init__(self, cli, source, folder, sanitized):
        self.cli, self.source, self.folder, self.sanitized = cli, source, folder, sanitized
        self.passed, self.failures, self.peak, self.compared = 0, [], 0, 0
        self.env = dict(os.environ, QT_QPA_PLATFORM='offscreen', LANG='C.UTF-8', SMARTSME_DATA=str(source / 'data'), HOME=str(folder))

    def check(self, is_right, what):
        if is_right:
            self.passed += 1
        else:
            self.failures.append(what)

    def run(self, *arguments, without_rights=False):
        def limits():
            if not self.sanitized:
                resource.setrlimit(resource.RLIMIT_AS, (MOST_ADDRESSES, MOST_ADDRESSES))
            resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
            if without_rights and os.geteuid() == 0:
                for right in (CAN_READ_ANY, CAN_SEARCH_ANY):
                    ctypes.CDLL(None).prctl(DROP_CAPABILITY, right, 0, 0, 0)
        with tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as err:
            process = subprocess.Popen([str(a) for a in arguments], stdout=out, stderr=err, stdin=subprocess.DEVNULL, env=self.env,
                                       preexec_fn=limits)
            late = []
            timer = threading.Timer(MOST_SECONDS, lambda: (late.append(True), process.kill()))
            timer.start()
            _, status, usage = os.wait4(process.pid, 0)
            timer.cancel()
            process.returncode = os.waitstatus_to_exitcode(status)
            out.seek(0)
            err.seek(0)
            done = Run(process.returncode, out.read().decode('utf-8', 'replace'), err.read().decode('utf-8', 'replace'), usage.ru_maxrss, bool(late))
        self.peak = max(self.peak, done.resident_kb)
        return done

    def import_files(self, database, files, lang, *options, without_rights=False):
        """One run for all `files`; when it ends badly, one run each, to name the file."""
        paths = [f.path for f in files]
        done = self.run(self.cli, 'import', '--case', '1', '--database', database, '--json', '--lang', lang, *options, '--', *paths,
                        without_rights=without_rights)
        what = f'{lang}: {len(files)} files, {files[0].path.name!r} …'
        ended = not done.is_timeout and done.code in (0, 1)
        if not ended and len(files) > 1:
            outcomes = []
            for file in files:
                outcomes += self.import_files(database, [file], lang, *options, without_rights=without_rights)
            return outcomes
        self.check(ended, f'{what}: exit {done.code}, timeout {done.is_timeout}\n{done.err[-2000:]}')
        self.check('ERROR: ' not in done.err.split('\n')[0] and 'runtime error' not in done.err, f'{what}: sanitizer\n{done.err[:3000]}')
        if not self.sanitized:
            self.check(done.resident_kb <= MOST_RESIDENT_KB, f'{what}: {done.resident_kb} KB resident, at most {MOST_RESIDENT_KB}')
        outcomes = json.loads(done.out)['files'] if ended else []
        self.check(len(outcomes) == len(files), f'{what}: {len(outcomes)} outcomes')
        areRefused = any(not o['imported'] for o in outcomes)
        self.check(not areRefused or done.code == 1, f'{what}: a file was refused, exit code {done.code}')
        return outcomes


def rows_of(database):
    """Every row of every table; the time of the last change too, which a refused file must not touch."""
    with sqlite3.connect(database) as connection:
        return list(connection.iterdump())


def sentence_of(text):
    """Without place, facts in brackets that repeat the file's own words, and id."""
    text = re.sub(r' \[[a-z.-]+\]$', '', text)
    return re.sub(r' \(.*\)(?= |$)| （.*）', '', text, flags=re.S)


def check_sentences(test, file, texts):
    """`texts`: by language. Names of files and products may be of the other script."""
    for lang, text in texts.items():
        name = f'{lang}: {file.path.name!r}: {text!r}'
        test.check(not CONTROL.search(text), f'{name}: control characters')
        rest = text.split(': ', 2)[-1] if file.path.name in text else text
        sentence = sentence_of(rest)
        if lang == 'ja':
            test.check(JAPANESE.search(sentence) and not ENGLISH.search(sentence), f'{name}: not Japanese')
        else:
            test.check(ENGLISH.search(sentence) and not JAPANESE.search(re.sub('“.*?”', '', sentence)), f'{name}: not English')


def check_refused(test, file, outcomes):
    texts = {}
    for lang, outcome in outcomes.items():
        problems = outcome['problems']
        ids = [p['id'] for p in problems]
        found = [p for p in problems if p['id'] in file.ids]
        name = f'{lang}: {file.path.name!r}'
        test.check(found, f'{name}: {ids[:5]} instead of {file.ids}')
        if found:
            test.check(not file.has_line or found[0]['line'] > 0, f'{name}: {found[0]["id"]} does not say the line')
            texts[lang] = found[0]['text']
        if 'ledger.account-unmapped' not in file.ids:
            test.check(not outcome['imported'], f'{name}: taken')
    check_sentences(test, file, texts)


def is_cut_off(content):
    """The last row has fewer cells than the row before it: the program must notice."""
    rows = [row for row in content.split(b'\n') if row.strip()]
    return len(rows) > 2 and rows[-1].count(b',') < rows[-2].count(b',')


def is_taken(outcome):
    """Of a file that was only checked: it would be taken."""
    return not any(re.search(': (error|問題): ', p['text']) for p in outcome['problems'])


def check_either(test, file, outcomes):
    for lang, outcome in outcomes.items():
        name = f'{lang}: {file.path.name!r}'
        ids = [p['id'] for p in outcome['problems']]
        test.check(is_taken(outcome) or not file.taken, f'{name}: nothing is wrong with it, yet {ids}')
        isTaken = is_taken(outcome)
        if isTaken and 'import.payroll-total-missing' not in ids:
            test.check(not (file.path.name.startswith('cut_') and is_cut_off(file.path.read_bytes())), f'{name}: cut off, yet taken')
        elif not isTaken:
            test.check(ids, f'{name}: refused without a problem')
            check_sentences(test, file, {lang: outcome['problems'][-1]['text']})


def check_rows(test, empty, file):
    """Taken alone into an empty case, it must have been read as it is right."""
    database = test.folder / 'alone.smartsme'
    shutil.copy(empty, database)
    outcomes = test.import_files(database, [file], 'en', *file.options)
    name = f'{file.path.name!r}'
    test.check(outcomes and outcomes[0]['imported'], f'{name}: only looked at it is right, yet it is not taken')
    if outcomes and outcomes[0]['imported']:
        isTaxAssumed = any(problem['id'] == 'import.tax-assumed' for problem in outcomes[0]['problems'])
        told = kept_rows.differences(file.reading, database, isTaxAssumed)
        test.check(not told, f'{name}: {len(told)} differences: {told[:3]}')
        test.compared += 1
    database.unlink()


def by_options(files):
    groups = {}
    for file in files:
        groups.setdefault(file.options, []).append(file)
    return groups


def new_case(test, name, *files):
    database = test.folder / f'{name}.smartsme'
    made = test.run(test.cli, 'cases', '--new', 'Hostile', '--database', database)
    test.check(made.code == 0, f'no case: {made.err}')
    if files:
        test.import_files(database, [hostile_files.Hostile(f) for f in files], 'en')
    return database


def refuse(test, database, files, **how):
    """Each file alone decides nothing: the rows of the case stay as they are."""
    before = rows_of(database)
    for options, group in by_options(files).items():
        outcomes = {lang: test.import_files(database, group, lang, *options, **how) for lang in ('ja', 'en')}
        for index, file in enumerate(group):
            check_refused(test, file, {lang: rows[index] for lang, rows in outcomes.items() if index < len(rows)})
    test.check(rows_of(database) == before, f'the case changed: {sorted(set(rows_of(database)) ^ set(before))[:4]}')


def refuse_apart(test, database, path, problem):
    """What is taken apart before it is read (folders, archives), or repeats what the case holds: told on the error stream or in the review."""
    before = rows_of(database)
    for lang in ('ja', 'en'):
        done = test.run(test.cli, 'import', '--case', '1', '--database', database, '--json', '--lang', lang, '--', path)
        what = f'{lang}: {path.name}: {problem}: exit {done.code}, {done.out[:300]} {done.err[:500]}'
        test.check(done.code in (0, 1) and not done.is_timeout and problem in done.out + done.err, what)
        test.check('"imported": true' not in done.out, what)
    test.check(rows_of(database) == before, f'{path.name}: the case changed')


def without_permission(test, database, samples):
    path = test.folder / 'locked.csv'
    shutil.copy(samples / hostile_files.JOURNAL, path)
    path.chmod(0)
    if test.run('cat', path, without_rights=True).code == 0:
        print('The file without permission can be read all the same here; this case is left out.')
        return
    refuse(test, database, [hostile_files.Hostile(path, ('file.no-permission',))], without_rights=True)


def made_files(samples, folder):
    return list(hostile_files.all_files(samples, folder))


def run_all(test, samples):
    database = new_case(test, 'kept', samples / hostile_files.JOURNAL, samples / hostile_files.AMOUNTS)
    with concurrent.futures.ProcessPoolExecutor(1) as maker: # whose memory is not counted as the program's
        files = maker.submit(made_files, samples, test.folder).result()
    apart = [f for f in files if f.is_apart]
    files = [f for f in files if not f.is_apart]
    certain = [f for f in files if f.ids and 'ledger.account-unmapped' not in f.ids]
    refuse(test, database, certain)
    without_permission(test, database, samples)
    twice = hostile_files.Maker(samples, test.folder)
    journal = twice.bytes_of(hostile_files.JOURNAL)
    refuse_apart(test, database, twice.file('same_content.csv', journal).path, 'import.same-file')
    refuse_apart(test, database, twice.file('same_period.csv', journal.rstrip(b'\r\n').rsplit(b'\r\n', 1)[0] + b'\r\n').path, 'import.period-twice')
    for file in apart:
        refuse_apart(test, database, file.path, file.ids[0])
    # Alone as a person would: one file, one exit code, one sentence on the error stream.
    alone = certain[0]
    done = test.run(test.cli, 'import', '--case', '1', '--database', database, alone.path)
    test.check(done.code == 1 and alone.path.name in done.err and alone.ids[0] in done.err, f'alone: {done.code} {done.err}')

    other = new_case(test, 'other')
    empty = new_case(test, 'empty')
    for options, group in by_options([f for f in files if f not in certain]).items():
        for file in group:
            test.check(file.reading is not None, f'{file.path.name!r}: it may be taken, and the corpus does not say what is right')
        for lang in ('ja', 'en'):
            outcomes = test.import_files(other, group, lang, '--check', *options)
            for file, outcome in zip(group, outcomes):
                check_either(test, file, {lang: outcome})
                if lang == 'ja' and is_taken(outcome):
                    check_rows(test, empty, file)
        test.import_files(other, group, 'en', '--skip', '--replace', '--fuller', *options)
    done = test.run(test.cli, 'diagnose', '--case', '1', '--database', other, '--json')
    test.check(done.code in (0, 1) and json.loads(done.out), f'diagnosis after hostile files: {done.code} {done.err[:500]}')
    return len(files) + len(apart) + 3


def main():
    cli, source = pathlib.Path(sys.argv[1]).resolve(), pathlib.Path(sys.argv[2]).resolve()
    with tempfile.TemporaryDirectory(prefix='smartsme-hostile-') as folder:
        test = Test(cli, source, pathlib.Path(folder), '--sanitized' in sys.argv)
        count = run_all(test, source / 'data' / 'samples')
    for failure in test.failures:
        print(f'FAILED {failure}')
    print(f'{count} files in 2 languages, largest resident memory {test.peak // 1024} MB')
    print(f'{test.compared} files were taken and compared row by row')
    print(f'{test.passed} passed, {len(test.failures)} failed')
    return 1 if test.failures else 0


if __name__ == '__main__':
    sys.exit(main())
