#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Seeds of the fuzz targets, from golden cases, samples, fixtures and inputs that once broke something: make_seeds.py SOURCE_DIR OUT_DIR"""
import json
import pathlib
import re
import sys
import zipfile

LONGEST = 16_000
ENCODINGS = {'utf-8': 0, 'cp932': 1, 'euc-jp': 2, 'utf-16-le': 3, 'utf-16-be': 4}


def cut(content, lines=40):
    return b'\n'.join(content.split(b'\n')[:lines])[:LONGEST]


def xlsx_input(path):
    """In the form that rows_input.cpp takes apart."""
    with zipfile.ZipFile(path) as book:
        names = {name.lower(): name for name in book.namelist()}
        part = lambda name: book.read(names[name])[:LONGEST] if name in names else b''
        sheets = sorted(name for name in names if re.fullmatch(r'xl/worksheets/sheet\d+\.xml', name))
        pieces = [(b'strings', part('xl/sharedstrings.xml')), (b'styles', part('xl/styles.xml'))]
        pieces += [(key, part(name)) for key, name in zip((b'sheet', b'second'), sheets)]
    return b''.join(b'--' + key + b'\n' + content.replace(b'\n--', b'\n-') + b'\n' for key, content in pieces if content)


def seeds(source):
    """Pairs of target and content."""
    golden = sorted(p for p in (source / 'tests/golden/import').rglob('*') if p.is_file() and p.suffix in ('.csv', '.txt', '.json', '.xlsx'))
    fixtures = source / 'tests/table/fixtures'
    samples = source / 'data/samples'
    for path in golden:
        content = path.read_bytes()
        is_text = path.suffix in ('.csv', '.txt')
        yield 'import', cut(content) if is_text else content[:LONGEST * 4]
        if is_text:
            yield 'text', bytes([5]) + cut(content, 8)
    text = '借方,"貸方\r\n""①㈱髙﨑""",～－∥￠\t㋿ｶﾅ\r\n1,2\n'
    for name, choice in ENCODINGS.items():
        for encoded in (text.encode(name, 'ignore'), text.encode(name, 'ignore').replace(b'\r\n', b'\r')):
            yield 'text', bytes([choice]) + encoded
            yield 'text', bytes([5]) + encoded
    for path in sorted(fixtures.glob('*.xlsx')) + sorted(samples.rglob('*.xlsx')):
        if zipfile.is_zipfile(path):
            yield 'xlsx', xlsx_input(path)
            yield 'xlsx', path.read_bytes()
    for path in sorted(fixtures.glob('*.ods')):
        with zipfile.ZipFile(path) as book:
            yield 'ods', book.read('content.xml')
        yield 'ods', path.read_bytes()
    for path in sorted(fixtures.glob('*.xls')) + [fixtures / 'locked_book.xlsx']:
        yield 'xls', path.read_bytes()
    for path in sorted(samples.rglob('*.json')):
        content = path.read_bytes()
        yield 'json', content if len(content) < LONGEST else content[:LONGEST]
    yield 'json', b'{"a":1,"t":[{"k":"\\u9ad9\\n","p":[{"name":"n","amount":1,"time":"2"}],"o":{"q":null}},{"k":1e3,"l":[1,true]}]}'
    for path in sorted(fixtures.glob('*.zip')):
        yield 'zip', path.read_bytes()
    for path in sorted((source / 'data/layouts').glob('*.json')):
        layout = json.loads(path.read_text(encoding='utf-8'))
        layout['id'] = 'fuzz'
        yield 'layout', json.dumps(layout, ensure_ascii=False).encode()
    for path in sorted((source / 'tests/fuzz/found').glob('*/*')):
        yield path.parent.name, path.read_bytes()


def main():
    source, out = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2])
    for number, (target, content) in enumerate(seeds(source)):
        for folder in (out / target, out / f'found_{target}'):
            folder.mkdir(parents=True, exist_ok=True)
        (out / target / f'{number:04d}').write_bytes(content)


if __name__ == '__main__':
    main()
