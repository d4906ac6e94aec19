#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""docs/errors.md holds every problem the program can report, no other, and each has a test that produces or expects it.

usage: errors_test.py SOURCE_DIR
"""
import pathlib
import re
import sys

ID = re.compile(r'"([a-z]+\.[a-z0-9]+(?:-[a-z0-9]+)*)"')
ROW = re.compile(r'^\| `([a-z.0-9-]+)` \| (\S+) \| ([^|]+) \| ([^|]+) \| ([^|]+) \|$', re.M)
JAPANESE = re.compile('[\u3040-\u30ff\u4e00-\u9fff]')
NO_PROBLEM = {'style.qss', 'thumbs.db'}         # file names
NO_AREA = {'read', 'book'}                      # keys of layouts: "read.debit"; ids of figures: "book.fax"
FILE_ENDINGS = ('.csv', '.json', '.smartsme', '.xml', '.ini')
SEVERITIES = {'error', 'warning', 'note', 'error/note', 'error/warning', 'warning/note'}


def ids_of(folder, *endings):
    """By id: the files that hold it as a whole string."""
    found = {}
    for path in sorted(p for p in folder.rglob('*') if p.suffix in endings):
        text = re.sub(r'^\s*//.*$|///<.*$', '', path.read_text(encoding='utf-8'), flags=re.M)
        for name in ID.findall(text):
            if name not in NO_PROBLEM and name.split('.')[0] not in NO_AREA and not name.endswith(FILE_ENDINGS):
                found.setdefault(name, []).append(path)
    return found


def texts_of(folder):
    """Everything tests hold, but not the tables and samples."""
    for path in folder.rglob('*'):
        if path.is_file() and '__pycache__' not in path.parts and path.stat().st_size < 2_000_000:
            yield path.read_bytes().decode('utf-8', 'replace')


def main():
    source = pathlib.Path(sys.argv[1])
    used = ids_of(source / 'src', '.cpp', '.h')
    document = (source / 'docs' / 'errors.md').read_text(encoding='utf-8')
    rows = ROW.findall(document)
    failures = []
    if len(used) < 90:
        failures.append(f'only {len(used)} ids found in src: the search is broken')
    if len(rows) != len([line for line in document.split('\n') if line.startswith('| `')]):
        failures.append('a row of docs/errors.md does not have five cells')
    names = [row[0] for row in rows]
    failures += [f'{name}: not in docs/errors.md; used in {used[name][0].relative_to(source)}' for name in sorted(set(used) - set(names))]
    failures += [f'{name}: in docs/errors.md, but nothing in src reports it' for name in sorted(set(names) - set(used))]
    failures += [f'{name}: twice in docs/errors.md' for name in sorted({n for n in names if names.count(n) > 1})]
    for name, severity, japanese, english, remedy in rows:
        if severity not in SEVERITIES:
            failures.append(f'{name}: severity {severity}')
        if not JAPANESE.search(japanese) or not JAPANESE.search(remedy) or JAPANESE.search(re.sub('“.*?”', '', english)):
            failures.append(f'{name}: Japanese, English, Japanese expected')
    tested = '\n'.join(texts_of(source / 'tests'))
    failures += [f'{name}: no test produces it' for name in sorted(used) if not re.search(re.escape(name) + r'(?![a-z0-9-])', tested)]
    for failure in failures:
        print(f'FAILED {failure}')
    print(f'{len(used) * 3 - len(failures)} passed, {len(failures)} failed')
    return 1 if failures else 0


if __name__ == '__main__':
    sys.exit(main())
