# SPDX-License-Identifier: GPL-3.0-or-later
"""Copies of the sample payrolls for payroll_privacy_test.py: with more about the people, named after them, or broken."""
import csv
import io
import json
import re
import zipfile

MARKED = {'フリガナ': 'ソメイヨシノリ', 'マイナンバー': '884213557019', '口座番号': '6642918', '住所': '架空市無何有町12-7', '生年月日': '1961/07/29',
          'メール': 'somei.y@example.invalid', '電話番号': '080-4417-9026'}


def table(path):
    raw = path.read_bytes()
    for encoding in ('utf-8-sig', 'cp932'):
        try:
            return list(csv.reader(io.StringIO(raw.decode(encoding)))), encoding
        except UnicodeDecodeError:
            continue
    raise ValueError(path)


def write(path, rows, encoding):
    path.parent.mkdir(parents=True, exist_ok=True)
    text = io.StringIO()
    csv.writer(text, lineterminator='\r\n').writerows(rows)
    path.write_bytes(text.getvalue().encode(encoding))
    return path


def kinds_of(samples):
    """One file per kind of table with people in rows."""
    wanted = ('monthly_202404.csv', 'meisai_ichiran_202404_kyuyo.csv', '支給控除一覧表_2024年04月25日支給.csv', 'chingin_daicho_2024.csv', 'kyuyo_bugyo_202404.csv',
              'smarthr_employees.csv')
    found = [p for p in samples if p.name in wanted]
    assert len(found) == len(wanted)
    return found


def name_for(path):
    return 'smarthr_employees_202503.csv' if 'smarthr' in path.name else path.name


def marked_copies(samples, folder):
    """Copies that tell more about the people, with numbers that can be no amount."""
    numbers = set()
    for path in kinds_of(samples):
        rows, encoding = table(path)
        for n, row in enumerate(rows):
            if n and row[0] and '【' not in row[0]:
                row[0] = f'7319{n:05}'
                numbers.add(row[0])
            row += MARKED.keys() if n == 0 else MARKED.values()
        write(folder / path.stem / name_for(path), rows, encoding)
    return sorted(folder.rglob('*.csv')), numbers


def broken_ledgers(samples, folder):
    """The same for items below each other, for a workbook whose sheets are named after people, and for JSON."""
    path = next(p for p in samples if p.name.startswith('shikyu'))
    rows, encoding = table(path)
    for line in range(2, len(rows)):
        for kind, value in (('x', '1x2'), ('n', rows[5][3]), ('b', MARKED['生年月日'])):
            changed = [list(r) for r in rows]
            changed[line][min(3, len(changed[line]) - 1)] = value
            write(folder / f'vertical_{line}_{kind}' / path.name, changed, encoding)
    path = next(p for p in samples if p.suffix == '.xlsx')
    with zipfile.ZipFile(path) as z:
        members = {n: z.read(n) for n in z.namelist()}
    sheet = members['xl/worksheets/sheet2.xml'].decode()
    cells = list(re.finditer(r'<c r="C(\d+)"[^>]*>.*?</c>', sheet))
    assert len(cells) > 20
    for cell in cells:
        for kind, value in (('x', '1x2'), ('n', '真壁 拓海')):
            text = f'<c r="C{cell.group(1)}" t="inlineStr"><is><t>{value}</t></is></c>'
            spot = folder / f'book_{cell.group(1)}_{kind}' / path.name
            spot.parent.mkdir(parents=True)
            with zipfile.ZipFile(spot, 'w', zipfile.ZIP_DEFLATED) as z:
                for name, data in members.items():
                    z.writestr(name, (sheet[:cell.start()] + text + sheet[cell.end():]).encode() if name == 'xl/worksheets/sheet2.xml' else data)
    first = members['xl/worksheets/sheet1.xml']                     # the sheet breaks off before it is known what the file is
    cut = folder / 'book_cut' / path.name
    cut.parent.mkdir()
    with zipfile.ZipFile(cut, 'w', zipfile.ZIP_DEFLATED) as z:
        for name, data in members.items():
            z.writestr(name, first[:len(first) // 2] if name == 'xl/worksheets/sheet1.xml' else data)
    path = next(p for p in samples if p.name == 'employee_payroll_statements_202405.json')
    statements = json.loads(path.read_text(encoding='utf-8'))
    for key in statements['employee_payroll_statements'][1]:
        for kind, value in (('x', '1x2'), ('n', '真壁 拓海'), ('z', None), ('o', {'name': '真壁 拓海', 'amount': [1]})):
            changed = json.loads(json.dumps(statements))
            changed['employee_payroll_statements'][1][key] = value
            spot = folder / f'json_{key}_{kind}' / path.name
            spot.parent.mkdir(parents=True)
            spot.write_text(json.dumps(changed, ensure_ascii=False), encoding='utf-8')
    for cut in range(1, 17):    # broken off within
        data = path.read_bytes()
        spot = folder / f'json_cut_{cut}' / path.name
        spot.parent.mkdir(parents=True)
        spot.write_bytes(data[:len(data) * cut // 17])


def broken_copies(samples, folder):
    """Each cell of a person's row in turn: nonsense, the person's name, number and birthday; cells slipped by one; a row cut short."""
    for path in kinds_of(samples):
        rows, encoding = table(path)
        rows = rows[:6]
        person = next(n for n, r in enumerate(rows) if n > 1 and '【' not in r[0] + r[1])
        name = rows[person][1]
        for column in range(len(rows[0])):
            kinds = [('x', '1x2'), ('n', name), ('b', MARKED['生年月日'])]
            if column % 3 == 0:
                kinds += [('k', MARKED['フリガナ']), ('t', MARKED['電話番号']), ('e', '7319-00001')]
            for kind, value in kinds:
                changed = [list(r) for r in rows]
                changed[person][column] = value
                write(folder / f'{path.stem}_{column}_{kind}' / name_for(path), changed, encoding)
            slipped = [list(r) for r in rows]
            slipped[person] = slipped[person][:column] + [name] + slipped[person][column:-1]
            write(folder / f'{path.stem}_{column}_s' / name_for(path), slipped, encoding)
        cut = [list(r) for r in rows]
        cut[person] = cut[person][:-2]
        write(folder / f'{path.stem}_cut' / name_for(path), cut, encoding)
        unknown = [[c for c in r[:2]] for r in rows]
        write(folder / f'{path.stem}_unknown' / path.name, unknown, encoding)
        write(folder / f'{path.stem}_headless' / path.name, rows[1:], encoding)
        lines = [[re.sub('[",\r\n]', '', c) for c in r] for r in rows]
        lines[person][1] = '"' + name                               # never closed
        spot = folder / f'{path.stem}_quote' / name_for(path)
        spot.parent.mkdir()
        spot.write_bytes('\r\n'.join(','.join(r) for r in lines).encode(encoding))
        spot = folder / f'{path.stem}_unknown_bytes' / path.name    # of no known product, and the name is no text
        spot.parent.mkdir()
        whole = name.encode(encoding.replace('-sig', ''))
        spot.write_bytes('\r\n'.join(','.join(r[:2]) for r in rows).encode(encoding).replace(whole, whole + b'\xff\xfe\xfd', 1))
        raw = path.read_bytes()
        spot = folder / f'{path.stem}_bytes' / name_for(path)
        spot.parent.mkdir()
        at = raw.index(name.encode(encoding.replace('-sig', ''))) + 1
        spot.write_bytes(raw[:at] + b'\xff\xfe\xfd' + raw[at:])
    broken_ledgers(samples, folder)
    return sorted(p for p in folder.rglob('*') if p.is_file())


def named_after_people(samples, folder):
    """Files of one person each, named after the person."""
    path = next(p for p in samples if p.name == 'chingin_daicho_2024.csv')
    rows, encoding = table(path)
    for name in sorted({r[1] for r in rows[1:]}):
        write(folder / f"賃金台帳_{name.replace(' ', '')}.csv", [rows[0]] + [r for r in rows if r[1] == name][:1], encoding)
    return sorted(folder.iterdir())
