#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every file under data/ is claimed by a schema and fits it; every kind of damage to every file is reported with its place.

usage: data_check_test.py CLI SOURCE_DIR            smartsme-cli data check accepts the shipped data
       data_check_test.py CLI SOURCE_DIR --mutate   and refuses each mutation, naming the file
"""
import csv
import io
import pathlib
import shutil
import subprocess
import sys
import tempfile


def check(cli, folder):
    run = subprocess.run([cli, 'data', 'check', str(folder), '--lang', 'en'], capture_output=True, text=True, encoding='utf-8',
                         timeout=120)
    return run.returncode, run.stdout + run.stderr


def tables(data):
    return sorted(p for p in data.rglob('*.csv') if 'samples' not in p.relative_to(data).parts)


def rows_of(text):
    return list(csv.reader(io.StringIO(text)))


def text_of(rows):
    out = io.StringIO()
    csv.writer(out, lineterminator='\n').writerows(rows)
    return out.getvalue()


def rename_column(rows):
    return [['renamed_' + rows[0][0]] + rows[0][1:]] + rows[1:]


def cut_row(rows):
    return rows[:-1] + [rows[-1][:-1]]


def extra_cell(rows):
    return rows[:1] + [rows[1] + ['one too many']] + rows[2:]


EVERY_TABLE = [('renamed column', rename_column), ('cut row', cut_row), ('extra cell', extra_cell)]

# file, column, row, value, what must be said
CELLS = [
    ('accounts/categories.csv', 'category', 2, 'pl_sales', 'twice'),
    ('accounts/categories.csv', 'sign', 1, 'two', ''),
    ('accounts/account_mapping.csv', 'category', 5, 'no_such_category', ''),
    ('accounts/statement_terms.csv', 'term_id', 2, '', ''),
    ('actions/actions.csv', 'prerequisite_action_ids', 3, 'A999', ''),
    ('actions/actions.csv', 'stage', 3, '4', ''),
    ('actions/actions.csv', 'cost_band', 3, 'C9', ''),
    ('questionnaire/questionnaire.csv', 'action_ids', 20, 'A999', ''),
    ('questionnaire/questionnaire.csv', 'weight', 20, 'heavy', ''),
    ('questionnaire/gates.csv', 'item_ids', 1, 'Q999', ''),
    ('programmes/productivity_definitions.csv', 'status', 1, 'surely', ''),
    ('programmes/programme_requirements.csv', 'comparator', 1, '~', ''),
    ('benchmarks/labor_productivity.csv', 'value', 1, '12,3', ''),
    ('benchmarks/hojin_ratios.csv', 'source_id', 1, 'NOBODY', ''),
]


def mutate(cli, source):
    failed = 0

    def report(good, what, said):
        nonlocal failed
        failed += not good
        print(('ok   ' if good else 'FAIL ') + what + ('' if good else f': {said[:300]}'))

    with tempfile.TemporaryDirectory() as folder:
        data = pathlib.Path(folder) / 'data'
        shutil.copytree(source / 'data', data, ignore=shutil.ignore_patterns('samples'))
        for path in tables(data):
            name = path.relative_to(data).as_posix()
            kept = path.read_text(encoding='utf-8-sig')
            for what, change in EVERY_TABLE:
                path.write_text(text_of(change(rows_of(kept))), encoding='utf-8')
                code, said = check(cli, data)
                report(code == 1 and name in said, f'{name}: {what}', said)
            path.write_text(kept, encoding='utf-8')
        for name, column, row, value, word in CELLS:
            path = data / name
            kept = path.read_text(encoding='utf-8-sig')
            rows = rows_of(kept)
            if column not in rows[0]:
                report(False, f'{name}: no column {column}', '')
                continue
            rows[row][rows[0].index(column)] = value
            path.write_text(text_of(rows), encoding='utf-8')
            code, said = check(cli, data)
            report(code == 1 and f'{name}:' in said and word in said, f'{name}: {column} = {value!r}', said)
            path.write_text(kept, encoding='utf-8')
        stray = data / 'benchmarks' / 'nobody_knows_me.csv'
        stray.write_text('a,b\n1,2\n', encoding='utf-8')
        code, said = check(cli, data)
        report(code == 1 and 'nobody_knows_me.csv' in said, 'a file that no schema claims', said)
        stray.unlink()
        latin = data / 'actions' / 'actions.csv'
        kept_bytes = latin.read_bytes()
        latin.write_bytes(kept_bytes + b'\xff\xfe\n')
        code, said = check(cli, data)
        report(code == 1 and 'actions.csv' in said, 'bytes that are not UTF-8', said)
        latin.write_bytes(kept_bytes)
        for layout in sorted((data / 'layouts').glob('*.json')):
            kept = layout.read_text(encoding='utf-8')
            layout.write_text(kept[:len(kept) // 2], encoding='utf-8')
            code, said = check(cli, data)
            report(code == 1 and layout.name in said, f'layouts/{layout.name}: cut in half', said)
            layout.write_text(kept, encoding='utf-8')
        code, said = check(cli, data)
        report(code == 0, 'put back as it was', said)
    return failed


def main():
    cli, source = sys.argv[1], pathlib.Path(sys.argv[2])
    if '--mutate' in sys.argv:
        sys.exit(1 if mutate(cli, source) else 0)
    code, said = check(cli, source / 'data')
    print(said)
    known = {p.name for p in tables(source / 'data')}
    readmes = {p.parent.name: p.read_text(encoding='utf-8') for p in (source / 'data').glob('*/README.md')}
    missing = [p.relative_to(source).as_posix() for p in tables(source / 'data')
               if p.parent.name in readmes and p.name not in readmes[p.parent.name]]
    for name in missing:
        print(f'{name}: its folder\'s README.md does not name it')
    sys.exit(1 if code or missing or len(known) < 40 else 0)


if __name__ == '__main__':
    main()
