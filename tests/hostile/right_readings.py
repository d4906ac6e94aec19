# SPDX-License-Identifier: GPL-3.0-or-later
"""What a correct reading of a damaged file is, worked out from its bytes by rules written by hand for the sample files.

Nothing is shared with the program: the columns are those a person sees in the files, the slips of payrolls are those of the oracle in
tests/oracle. A damaged file may be refused; when it is taken, it must have been read like this. Where no correct reading exists
(a date that is none, a row with another number of cells, an unknown kind of row), taking it is wrong.
"""
import collections
import csv
import dataclasses
import datetime
import io
import json
import pathlib
import re
import struct
import sys
import unicodedata
import xml.etree.ElementTree
import zipfile

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / 'oracle'))
import payroll as slips_oracle  # noqa: E402
import payroll_slips  # noqa: E402


class NoReading(Exception):
    """No reading of these bytes is right."""


@dataclasses.dataclass
class Reading:
    """`kind`: journal, balances or pay. `rows`: what must stand in the case file, by the way of keeping the books (journals) or ''."""
    kind: str
    rows: dict
    tax: str = ''       # how the whole file keeps its books; where the program only assumes it, either way is right


def need(is_so, why):
    if not is_so:
        raise NoReading(why)


def yen(text):
    text = unicodedata.normalize('NFKC', text).strip()
    if text in ('', '-'):
        return 0
    need(re.fullmatch(r'[-+△▲]?\d{1,3}(,\d{3})*|[-+△▲]?\d+', text), f'no amount: {text!r}')
    amount = int(re.sub('[^0-9]', '', text))
    return -amount if text[0] in '-△▲' else amount


def month_of(text):
    """2024/04/01, 2024-04-01, R.06/04/01, 2024年4月1日: the month, of a day that exists."""
    text = unicodedata.normalize('NFKC', text).strip()
    found = re.fullmatch(r'(R\.|令和)?(\d{1,4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?', text)
    need(found, f'no date: {text!r}')
    year = int(found[2]) + (2018 if found[1] else 0)
    need(found[1] or len(found[2]) == 4, f'no year: {text!r}')
    try:
        return datetime.date(year, int(found[3]), int(found[4])).strftime('%Y-%m')
    except ValueError:
        raise NoReading(f'no day: {text!r}')


def text_of(content):
    for mark, encoding in ((b'\xef\xbb\xbf', 'utf-8'), (b'\xff\xfe', 'utf-16-le')):
        if content.startswith(mark):
            return content[len(mark):].decode(encoding, 'replace')
    try:
        return content.decode('utf-8')
    except UnicodeDecodeError:
        return content.decode('cp932', 'replace')


def table_of(content):
    """Rows of cells; a quote that never ends has no reading."""
    text = text_of(content)
    try:
        rows = list(csv.reader(io.StringIO(text, newline=''), strict=True))
    except csv.Error as error:
        raise NoReading(str(error))
    return [row for row in rows if any(cell.strip() for cell in row)]


# ---------------------------------------------------------------- journals

@dataclasses.dataclass
class Side:
    account: str
    amount: int
    tax: int
    tax_class: str


def kind_of_tax(tax_class):
    """Which tax account the tax of a line belongs to; of a class nobody knows it stays in the amount."""
    if '仕入' in tax_class or '課対仕' in tax_class:
        return '仮払消費税'
    return '仮受消費税' if '売上' in tax_class else ''


def journal(lines, tax):
    """`lines`: month, debit, credit. The movements of each account and month, with the tax in them and with the tax taken out."""
    kept = {'inclusive': collections.Counter(), 'exclusive': collections.Counter()}
    for month, *sides in lines:
        for side, (account, amount, part, tax_class) in enumerate(dataclasses.astuple(s) for s in sides):
            need(account or amount == 0, 'an amount without an account')
            if not account:
                continue
            holder = kind_of_tax(tax_class)
            kept['inclusive'][account, month, side] += amount
            kept['exclusive'][account, month, side] += amount - (part if holder else 0)
            if holder:
                kept['exclusive'][holder, month, side] += part
    need(any(kept['inclusive'].values()), 'no entries')
    return Reading('journal', {way: net_of(moves) for way, moves in kept.items()}, tax)


def net_of(moves):
    """(account, month): debit less credit; the sums of both sides are compared apart."""
    net = collections.Counter()
    for (account, month, side), amount in moves.items():
        net[account, month] += -amount if side else amount
    return {key: amount for key, amount in net.items() if amount}


def by_heading(rows, names, date, wanted):
    """Journals whose columns have headings: `names`: account, amount, tax and tax class of both sides."""
    head = next((i for i, row in enumerate(rows) if date in row and names[0][0] in row), None)
    need(head is not None, 'the headings are damaged')
    columns = rows[head]
    need(all(name in columns for side in names for name in side), 'a column is missing')
    for row in rows[head + 1:]:
        need(len(row) == len(columns), 'a row has not the cells of the headings')
        cell = dict(zip(columns, row))
        if wanted(cell):
            yield month_of(cell[date]), *(Side(cell[a].strip(), yen(cell[b]), yen(cell[t]), cell[c]) for a, b, t, c in names)


MONEY_FORWARD = [tuple(side + part for part in ('勘定科目', '金額(円)', '税額', '税区分')) for side in ('借方', '貸方')]
FREEE = [tuple(side + part for part in ('勘定科目', '金額', '税金額', '税区分')) for side in ('借方', '貸方')]


def money_forward_rows(rows):
    return journal(by_heading(rows, MONEY_FORWARD, '取引日', lambda cell: True), 'exclusive')


def money_forward(content):
    return money_forward_rows(table_of(content))


def freee(content):
    return journal(by_heading(table_of(content), FREEE, '取引日', lambda cell: True), 'inclusive')


def yayoi_vouchers(content):
    def lines():
        for row in table_of(content):
            need(len(row) == 25 and row[0] in ('2000', '2110', '2100', '2101', '2111'), 'no line of a voucher')
            sides = []
            for at in (4, 10):
                sides.append(Side(row[at].strip(), yen(row[at + 4]), yen(row[at + 5]), row[at + 3]))
            yield month_of(row[3]), *sides
    return journal(lines(), 'exclusive')


# ---------------------------------------------------------------- balances

def yayoi_balance(content):
    """(account, sheet): opening, debit, credit, closing of each detail row."""
    found = {}
    for row in table_of(content):
        mark = row[0].strip()
        if not mark.startswith('['):
            continue
        need(mark in ('[表題行]', '[区分行]', '[明細行]', '[合計行]'), f'no kind of row: {mark}')
        if mark == '[明細行]':
            need(len(row) == 9, 'a row has not nine cells')
            key = row[3].strip(), row[2].strip('[]')
            need(key not in found, f'{key} stands there twice')
            found[key] = tuple(map(yen, row[4:8]))
    need(found, 'no detail row')
    return Reading('balances', {'': found})


def opening_amounts(content):
    """(account, statement): opening, nothing, nothing, closing."""
    rows = table_of(content)
    head = next((i for i, row in enumerate(rows) if row[:4] == ['区分', '勘定科目', '期首残高', '期末残高']), None)
    need(head is not None, 'the headings are damaged')
    found = {}
    for row in rows[head + 1:]:
        need(len(row) == 4, 'a row has not four cells')
        found[row[1].strip(), row[0].strip()] = tuple(yen(cell) if cell.strip() else None for cell in (row[2], '', '', row[3]))
    return Reading('balances', {'': found})


# ---------------------------------------------------------------- payrolls

def slips(read):
    """By month, salary or bonus, employment: heads, minutes and amounts as the oracle of the payrolls adds them."""
    def reading(content):
        rows = [[payroll_slips.plain(cell) for cell in row] for row in table_of(content)]
        need(len({len(row) for row in rows}) == 1, 'rows of different length')
        try:
            return Reading('pay', {'': read(rows).sums})
        except (ValueError, KeyError, IndexError) as error:
            raise NoReading(str(error))
    return reading


yayoi_slips = slips(lambda rows: slips_oracle.yayoi(rows, payroll_slips.clock))
freee_wages = slips(slips_oracle.freee)
money_forward_pay = slips(lambda rows: slips_oracle.money_forward(None, rows, '2024-04'))


# ---------------------------------------------------------------- the journal in containers

def parts_of(content):
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            return {name: archive.read(name) for name in archive.namelist()}
    except Exception as error:      # zipfile and zlib have many
        raise NoReading(f'no archive: {error}')


def tree_of(parts, name):
    need(name in parts, f'{name} is missing')
    try:
        return xml.etree.ElementTree.fromstring(parts[name])
    except xml.etree.ElementTree.ParseError as error:
        raise NoReading(str(error))


def day_text(serial, first):
    return (first + datetime.timedelta(int(serial))).strftime('%Y/%m/%d')


def xlsx_journal(content):
    """Cells of one sheet, texts in the cells; style 1 is a date."""
    parts = parts_of(content)
    main = '{http://schemas.openxmlformats.org/spreadsheetml/2006/main}'
    properties = tree_of(parts, 'xl/workbook.xml').find(f'{main}workbookPr')
    first = datetime.date(1904, 1, 1) if properties is not None and properties.get('date1904') == '1' else datetime.date(1899, 12, 30)
    rows = []
    for row in tree_of(parts, 'xl/worksheets/sheet1.xml').iter(f'{main}row'):
        cells = []
        for cell in row.iter(f'{main}c'):
            value = cell.findtext(f'{main}v') or cell.findtext(f'{main}is/{main}t') or ''
            cells.append(day_text(value, first) if cell.get('s') == '1' else value)
        rows.append(cells)
    return money_forward_rows(rows)


def ods_journal(content):
    def word(space, name):
        return f'{{urn:oasis:names:tc:opendocument:xmlns:{space}:1.0}}{name}'
    rows = []
    for row in tree_of(parts_of(content), 'content.xml').iter(word('table', 'table-row')):
        cells = []
        for cell in row.iter(word('table', 'table-cell')):
            day = cell.get(word('office', 'date-value'))
            cells.append(day.replace('-', '/') if day else cell.get(word('office', 'value')) or cell.findtext(word('text', 'p')) or '')
        rows.append(cells)
    return money_forward_rows(rows)


def json_journal(content):
    try:
        lines = json.loads(content.decode('utf-8-sig'))['journals']
    except (ValueError, KeyError, TypeError) as error:
        raise NoReading(str(error))
    columns = list(dict.fromkeys(name for line in lines for name in line))
    return money_forward_rows([columns] + [[str(line.get(name, '')) for name in columns] for line in lines])


def compound_stream(content, wanted):
    """A stream of a compound file, by its directory and its table of sectors."""
    need(content[:8] == bytes.fromhex('d0cf11e0a1b11ae1'), 'no compound file')
    size = 1 << struct.unpack_from('<H', content, 30)[0]
    sectors = [content[at:at + size] for at in range(size, len(content), size)]
    table = []
    for number in struct.unpack_from('<109I', content, 76):
        if number < len(sectors):
            table += struct.unpack(f'<{len(sectors[number]) // 4}I', sectors[number])

    def chain(sector):
        pieces = []
        while sector < len(sectors):
            pieces.append(sectors[sector])
            need(len(pieces) <= len(sectors) and sector < len(table), 'the table of sectors is damaged')
            sector = table[sector]
        return b''.join(pieces)
    directory = chain(struct.unpack_from('<I', content, 48)[0])
    for at in range(0, len(directory) - 127, 128):
        length = struct.unpack_from('<H', directory, at + 64)[0]
        if directory[at:at + max(0, length - 2)] == wanted.encode('utf-16-le'):
            first, count = struct.unpack_from('<IQ', directory, at + 116)
            return chain(first)[:count]
    raise NoReading(f'no stream {wanted}')


def xls_journal(content):
    """Records of numbers and texts in order; format 1 is a date."""
    book = compound_stream(content, 'Workbook')
    cells = collections.defaultdict(dict)
    at = 0
    while at + 4 <= len(book):
        kind, length = struct.unpack_from('<HH', book, at)
        body = book[at + 4:at + 4 + length]
        at += 4 + length
        if kind not in (0x203, 0x204):
            continue
        need(len(body) >= 8, 'a record is too short')
        row, column, style = struct.unpack_from('<HHH', body)
        if kind == 0x203:
            number, = struct.unpack_from('<d', body, 6)
            need(number == int(number), 'a fraction of a yen')
            cells[row][column] = day_text(number, datetime.date(1899, 12, 30)) if style == 1 else str(int(number))
        else:
            count, is_wide = struct.unpack_from('<HB', body, 6)
            cells[row][column] = body[9:9 + count * (2 if is_wide & 1 else 1)].decode('utf-16-le' if is_wide & 1 else 'latin-1', 'replace')
    need(cells, 'no cells')
    width = max(max(row) for row in cells.values()) + 1
    return money_forward_rows([[cells[row].get(column, '') for column in range(width)] for row in sorted(cells)])


def reading_of(content, read):
    """The reading, or the words why there is none."""
    try:
        return read(content)
    except NoReading as why:
        return str(why)
    except (struct.error, OverflowError, UnicodeError, ValueError) as why:
        return f'{type(why).__name__}: {why}'
