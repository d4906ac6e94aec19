# SPDX-License-Identifier: GPL-3.0-or-later
"""Hostile workbooks, archives and JSON for hostile_test.py, and the same journal in every container, which must be taken."""
import base64
import dataclasses
import datetime
import json
import pathlib
import random
import struct
import sys
import zipfile
import zlib

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / 'table'))
import office_files as office  # noqa: E402
import right_readings  # noqa: E402

JOURNAL = 'firm_b/mf_shiwakecho_cp932.csv'
DATE, AMOUNTS = 1, (8, 9, 16, 17)
READERS = {'xlsx': right_readings.xlsx_journal, 'ods': right_readings.ods_journal, 'xls': right_readings.xls_journal, 'json': right_readings.json_journal,
           'csv': right_readings.money_forward}
TEXT_CELL = '<c t="inlineStr"><is><t>{}</t></is></c>'.format
BOOK_CUT = ('file.damaged', 'file.empty', 'file.archive')
ENTITIES = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa">' + ''.join(f'<!ENTITY {c} "{f"&{p};" * 10}">' for p, c in zip('abcdefgh', 'bcdefghi')) + ']>'


def xml_text(text):
    return text.replace('&', '&amp;').replace('<', '&lt;').replace('"', '&quot;')


def serial(text, start=datetime.date(1899, 12, 30)):
    return (datetime.date(*map(int, text.split('/'))) - start).days


class Journal:
    """The first vouchers of a sample journal as each container; amounts are numbers, dates are days."""

    def __init__(self, make, most=120):
        rows = make.bytes_of(JOURNAL).decode('cp932').split('\r\n')[:most]
        self.header, *self.rows = [row.split(',') for row in rows]

    def xlsx_rows(self, start=datetime.date(1899, 12, 30)):
        lines = ['<row r="1">' + ''.join(TEXT_CELL(xml_text(cell)) for cell in self.header) + '</row>']
        for number, row in enumerate(self.rows, 2):
            cells = [f'<c s="1"><v>{serial(cell, start)}</v></c>' if i == DATE else f'<c><v>{cell}</v></c>' if i in AMOUNTS and cell else TEXT_CELL(xml_text(cell))
                     for i, cell in enumerate(row)]
            lines.append(f'<row r="{number}">' + ''.join(cells) + '</row>')
        return ''.join(lines)

    def xlsx_parts(self, rows=None, **more):
        return office.xlsx_parts([('仕訳帳', rows or self.xlsx_rows())], styles=office.styles_xml([], [0, 14]), **more)

    def xlsx(self, **more):
        return office.zipped(self.xlsx_parts(**more).items())

    def xlsx_1904(self):
        return self.xlsx(rows=self.xlsx_rows(datetime.date(1904, 1, 1)), workbook_more='<workbookPr date1904="1"/>')

    def ods(self):
        def cell(i, text):
            if i == DATE and '/' in text:
                return f'<table:table-cell office:value-type="date" office:date-value="{text.replace("/", "-")}"/>'
            if i in AMOUNTS and text.isdigit():
                return f'<table:table-cell office:value-type="float" office:value="{text}"/>'
            return f'<table:table-cell office:value-type="string"><text:p>{xml_text(text)}</text:p></table:table-cell>' if text else '<table:table-cell/>'
        lines = ''.join('<table:table-row>' + ''.join(cell(i, text) for i, text in enumerate(row)) + '</table:table-row>' for row in [self.header] + self.rows)
        return office.ods([('仕訳帳', lines)])

    def xls(self, before=b'', after=b''):
        records = b''
        for number, row in enumerate([self.header] + self.rows):
            for i, text in enumerate(row):
                where = struct.pack('<HHH', number, i, 1 if i == DATE else 0)
                if i == DATE and '/' in text:
                    records += office.record(0x203, where + struct.pack('<d', serial(text)))
                elif i in AMOUNTS and text.isdigit():
                    records += office.record(0x203, where + struct.pack('<d', int(text)))
                elif text:
                    records += office.record(0x204, where + struct.pack('<HB', len(text), 1) + text.encode('utf-16-le'))
        return office.compound([('Workbook', office.biff(xls_styles(), [('仕訳帳'.encode('utf-16-le'), before + records + after)]))])

    def json(self):
        return json.dumps({'journals': [dict(zip(self.header, row)) for row in self.rows]}, ensure_ascii=False, indent=1).encode()


def xls_styles():
    return b''.join(office.record(0xE0, struct.pack('<HH', 0, n).ljust(20, b'\0')) for n in (0, 14))


def right_files(make, journal):
    """Nothing is wrong with these; they must be taken."""
    for name, kind, content in (('right.xlsx', 'xlsx', journal.xlsx()), ('right_1904.xlsx', 'xlsx', journal.xlsx_1904()), ('right.ods', 'ods', journal.ods()),
                                ('right.xls', 'xls', journal.xls()), ('right.json', 'json', journal.json()), ('workbook_called.csv', 'xlsx', journal.xlsx()),
                                ('text_called.xlsx', 'csv', make.bytes_of(JOURNAL)), ('old_called.xlsx', 'xls', journal.xls()), ('json_called.txt', 'json', journal.json())):
        yield make.either(name, content, READERS[kind], taken=True)
    archive = make.file('right.zip', office.zipped([('仕訳/帳.csv', make.bytes_of(JOURNAL)), ('book.xlsx', journal.xlsx())]))
    yield whole(make.member(archive, '仕訳/帳.csv', taken=True), 'csv', make.bytes_of(JOURNAL))
    yield whole(make.member(archive, 'book.xlsx', taken=True), 'xlsx', journal.xlsx())


def whole(member, kind, content):
    """A member of an archive that may be taken: then as the file outside would be."""
    return dataclasses.replace(member, reading=right_readings.reading_of(content, READERS[kind]))


def cut_files(make, journal):
    archive = office.zipped([('a.csv', make.bytes_of(JOURNAL))])
    for kind, content, ids in (('xlsx', journal.xlsx(), BOOK_CUT), ('ods', journal.ods(), BOOK_CUT), ('zip', archive, BOOK_CUT), ('xls', journal.xls(), ('file.damaged',)),
                               ('json', journal.json(), ('file.damaged',))):
        for part in range(1, 16):
            yield make.file(f'cut_{part:02d}.{kind}', content[:len(content) * part // 16], *ids)


def flipped_files(make, journal):
    chance = random.Random(20260402)
    for kind, content in (('xlsx', journal.xlsx()), ('ods', journal.ods()), ('xls', journal.xls()), ('json', journal.json())):
        for number in range(8):
            changed = bytearray(content)
            for _ in range(1 << number % 4):
                changed[chance.randrange(len(changed))] ^= 1 << chance.randrange(8)
            yield make.either(f'flip_{number}.{kind}', bytes(changed), READERS[kind])


def changed_book(make, journal, name, change, *ids, has_line=False):
    parts = journal.xlsx_parts()
    change(parts)
    return make.file(name, office.zipped(parts.items()), *ids, has_line=has_line)


def broken_books(make, journal):
    sheet = 'xl/worksheets/sheet1.xml'
    for part in ('xl/workbook.xml', '_rels/.rels', 'xl/_rels/workbook.xml.rels', sheet):
        yield changed_book(make, journal, f'without_{part.replace("/", "_")}.xlsx', lambda parts, p=part: parts.pop(p), 'file.damaged')
    apart = changed_book(make, journal, 'without_types.xlsx', lambda parts: parts.pop('[Content_Types].xml'), 'import.not-recognised')
    yield dataclasses.replace(apart, is_apart=True)
    parts = list(journal.xlsx_parts().items())
    yield make.file('part_twice.xlsx', zipped_twice(parts, sheet), 'file.damaged')

    def with_rows(rows):
        return lambda parts: parts.update({sheet: office.sheet_xml(rows)})
    for name, rows, problem in (
            ('string_missing', '<row><c t="s"><v>7</v></c></row>', 'file.damaged'), ('string_negative', '<row><c t="s"><v>-1</v></c></row>', 'file.damaged'),
            ('string_huge', '<row><c t="s"><v>99999999999999999999</v></c></row>', 'file.damaged'),
            ('last_column', '<row><c r="XFD1"><v>1</v></c></row>', 'file.too-many-columns'), ('no_such_column', '<row><c r="ZZZZZZ1"><v>1</v></c></row>', 'file.too-many-columns'),
            ('million_columns', '<row>' + '<c><v>1</v></c>' * 1_000_000 + '</row>', 'file.too-many-columns'),
            ('no_such_row', '<row r="99999999"><c><v>1</v></c></row>', 'file.too-many-rows'), ('row_overflow', '<row r="9223372036854775808"><c><v>1</v></c></row>', 'file.damaged'),
            ('rows_backwards', '<row r="5"><c><v>1</v></c></row><row r="3"><c><v>1</v></c></row>', 'file.damaged'),
            ('cells_backwards', '<row><c r="C1"><v>1</v></c><c r="A1"><v>1</v></c></row>', 'file.damaged'),
            ('formula_only', '<row><c><f>1+1</f></c></row>', 'file.damaged'), ('formula_empty', '<row><c><f>1+1</f><v/></c></row>', 'file.damaged'),   # as openpyxl writes it
            ('formula_shared', '<row><c r="A1"><f t="shared" ref="A1:B1" si="0">1+1</f><v>2</v></c><c r="B1"><f t="shared" si="0"/></c></row>', 'file.damaged'),
            ('no_number', '<row><c><v>12a</v></c></row>', 'file.damaged'), ('nan', '<row><c><v>nan</v></c></row>', 'file.damaged'),
            ('deep', '<row><c>' + '<f>' * 100_000 + '</f>' * 100_000 + '</c></row>', 'file.nested-too-deep'),
            ('long_tag', '<row><c x="' + 'y' * 5_000_000 + '"><v>1</v></c></row>', 'file.damaged')):
        yield changed_book(make, journal, f'cells_{name}.xlsx', with_rows(rows), problem, has_line=name not in ('deep', 'long_tag', 'row_overflow'))
    yield changed_book(make, journal, 'not_closed.xlsx', with_rows('<row><c>'), 'file.damaged')
    yield changed_book(make, journal, 'sheet_is_text.xlsx', lambda parts: parts.update({sheet: 'a,b\n1,2\n'}), 'file.damaged')
    yield changed_book(make, journal, 'bad_utf8.xlsx', lambda parts: parts.update({sheet: office.sheet_xml('<row><c t="str"><v>@</v></c></row>').encode().replace(b'@', b'\xff')}), 'file.damaged')
    rels = 'xl/_rels/workbook.xml.rels'
    for name, target in (('itself', 'workbook.xml'), ('outside', '../../../../etc/passwd'), ('absolute', 'file:///etc/passwd')):
        yield changed_book(make, journal, f'relation_{name}.xlsx', lambda parts, t=target: parts.update({rels: parts[rels].replace('worksheets/sheet1.xml', t)}),
                           'file.damaged', 'import.no-rows')
    loop = office.xlsx_parts([('a', journal.xlsx_rows()), ('b', '')])
    loop[rels] = loop[rels].replace('sheet2.xml', 'sheet1.xml')
    yield make.file('sheets_of_one_part.xlsx', office.zipped(loop.items()), 'file.damaged')
    yield make.file('no_sheets.xlsx', office.xlsx([]), 'file.damaged')
    yield make.file('many_sheets.xlsx', office.xlsx([(f's{i}', '') for i in range(1500)]), 'file.unpacks-too-large')
    formula = journal.xlsx_rows().replace('<is><t>地代家賃</t></is>', '<is><t>=cmd|\'/c calc\'!A0</t></is>', 1)
    book = changed_book(make, journal, 'formula_account.xlsx', with_rows(formula), 'ledger.account-unmapped')
    yield dataclasses.replace(book, reading=right_readings.reading_of(book.path.read_bytes(), right_readings.xlsx_journal))


def zipped_twice(parts, name):
    """One part comes a second time under the same name."""
    import warnings
    with warnings.catch_warnings():
        warnings.simplefilter('ignore')
        return office.zipped(parts + [(name, dict(parts)[name])])


def entity_files(make, journal):
    sheet, external = 'xl/worksheets/sheet1.xml', '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>'
    row = '<row><c t="str"><v>&i;</v></c></row>'
    for name, before in (('laughs', ENTITIES), ('external', external), ('parameter', '<!DOCTYPE x SYSTEM "http://192.0.2.1/x.dtd">')):
        yield changed_book(make, journal, f'entities_{name}.xlsx', lambda parts, b=before: parts.update({sheet: office.sheet_xml(row, b)}), 'file.xml-entities')
    yield changed_book(make, journal, 'entities_strings.xlsx', lambda parts: parts.update({'xl/sharedStrings.xml': office.strings_xml('<si><t>&i;</t></si>', ENTITIES)}),
                       'file.xml-entities')
    parts = office.ods_parts([])
    parts['content.xml'] = office.ods_xml([('a', '<table:table-row><table:table-cell><text:p>&i;</text:p></table:table-cell></table:table-row>')], ENTITIES)
    yield make.file('entities.ods', office.zipped(parts.items()), 'file.xml-entities')


def bombs(make, journal):
    sheet = 'xl/worksheets/sheet1.xml'
    yield changed_book(make, journal, 'bomb_ratio.xlsx', lambda parts: parts.update({sheet: office.sheet_xml(' ' * 40_000_000)}), 'file.unpacks-too-large')
    yield changed_book(make, journal, 'bomb_styles.xlsx', lambda parts: parts.update({'xl/styles.xml': office.styles_xml([], [0] * 1_000_000)}), 'file.unpacks-too-large')
    text = base64.b64encode(random.Random(3).randbytes(750)).decode()
    yield changed_book(make, journal, 'bomb_strings.xlsx', lambda parts: parts.update({'xl/sharedStrings.xml': office.strings_xml(f'<si><t>{text}</t></si>' * 70_000)}),
                       'file.unpacks-too-large')
    yield changed_book(make, journal, 'cell_100mb.xlsx', lambda parts: parts.update({sheet: office.sheet_xml('<row>' + TEXT_CELL(text * 100_000) + '</row>')}),
                       'file.cell-too-long', has_line=True)
    many = make.file('bomb_members.zip', office.zipped([(f'{i}.csv', '') for i in range(20_001)], packed=False))
    yield make.member(many, '1.csv', 'file.unpacks-too-large')
    large = make.file('bomb_member.zip', office.zipped([('zeros.csv', b'0,' * 20_000_000), ('same.csv', b'1,2\n' * 10_000_000)]))
    yield make.member(large, 'zeros.csv', 'file.unpacks-too-large', 'file.too-many-columns', 'file.row-too-long')
    yield make.member(large, 'same.csv', 'file.unpacks-too-large', 'import.not-recognised')
    inner = office.zipped([('a.csv', make.bytes_of(JOURNAL))])
    for _ in range(5):
        inner = office.zipped([('inner.zip', inner), ('a.csv', b'1,2\n')])
    nested = make.file('bomb_nested.zip', inner)
    yield make.member(nested, 'inner.zip', 'file.archive-inside')
    book = make.file('bomb_in_archive.zip', office.zipped([('a.xlsx', b'PK\x03\x04' + bytes(70_000_000)), ('b.xls', b'\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1' + bytes(70_000_000))]))
    yield make.member(book, 'a.xlsx', 'file.unpacks-too-large')
    yield make.member(book, 'b.xls', 'file.unpacks-too-large')
    over = make.file('bomb_overlapping.zip', overlapping(500))
    yield make.member(over, '0.csv', 'file.unpacks-too-large', 'file.damaged', 'file.row-too-long', 'file.cell-too-long')


def overlapping(count):
    """Many names for one packed member of 50 MB."""
    packed = zlib.compressobj(9, zlib.DEFLATED, -15)
    content = bytes(b'0') * 50_000_000
    data = packed.compress(content) + packed.flush()
    fields = struct.pack('<HHHHHIII', 20, 0, 8, 0, 0x5C81, zlib.crc32(content), len(data), len(content))
    local = b'PK\x03\x04' + fields + struct.pack('<HH', 5, 0) + b'0.csv' + data
    central = b''
    for i in range(count):
        name = f'{i}.csv'.encode()
        central += b'PK\x01\x02' + struct.pack('<H', 20) + fields + struct.pack('<HHHHHII', len(name), 0, 0, 0, 0, 0, 0) + name
    return local + central + b'PK\x05\x06' + struct.pack('<HHHHIIH', 0, 0, count, count, len(central), len(local), 0)


def archive_files(make, journal):
    content = make.bytes_of(JOURNAL)
    good = office.zipped([('a.csv', content)], packed=False)
    yield make.member(make.file('locked.zip', office.zipped([('a.csv', content)], encrypted=True)), 'a.csv', 'file.encrypted')
    yield make.member(make.file('wrong_sum.zip', good.replace('賃借料'.encode('cp932'), '賃借人'.encode('cp932'))), 'a.csv', 'file.damaged')
    yield make.member(make.file('name_twice.zip', zipped_twice([('a.csv', content)], 'a.csv')), 'a.csv', 'file.damaged')
    lzma = make.folder / 'lzma.zip'
    with zipfile.ZipFile(lzma, 'w', zipfile.ZIP_LZMA) as archive:
        archive.writestr('a.csv', content)
    yield make.member(make.file('lzma.zip', lzma.read_bytes()), 'a.csv', 'file.damaged')
    away = make.file('names.zip', office.zipped([('../../../tmp/a.csv', b'1,2\n'), ('x\ny\x1b[31m.csv', b'1,2\n'), ('empty.csv', b'')]))
    yield make.member(away, '../../../tmp/a.csv', 'import.not-recognised', has_line=True)
    yield make.member(away, 'x\ny\x1b[31m.csv', 'import.not-recognised', has_line=True)
    yield make.member(away, 'empty.csv', 'file.empty')
    yield make.member(away, 'missing.csv', 'file.missing')
    lying = bytearray(good)
    for mark, offset in ((b'PK\x03\x04', 22), (b'PK\x01\x02', 24)):
        struct.pack_into('<I', lying, lying.find(mark) + offset, 10)
    yield whole(make.member(make.file('lying_size.zip', bytes(lying)), 'a.csv'), 'csv', content)
    yield dataclasses.replace(make.file('no_members.xlsx', b'PK\x05\x06' + bytes(18), 'file.archive-empty'), is_apart=True)
    for name, part in (('word.docx', 'word/document.xml'), ('slides.pptx', 'ppt/presentation.xml'), ('binary.xlsb', 'xl/workbook.bin')):
        yield make.file(name, office.zipped([('[Content_Types].xml', '<Types/>'), ('_rels/.rels', office.relations([('a', 'officeDocument', part)])), (part, '<x/>')]), 'file.binary')
    yield make.file('text.odt', office.zipped([('mimetype', office.ODS_KIND.replace('spreadsheet', 'text')), ('content.xml', '<x/>')]), 'file.binary')
    yield make.file('locked.xlsx', office.compound([('EncryptionInfo', b'x'), ('EncryptedPackage', bytes(5000))]), 'file.encrypted')
    yield make.file('locked.ods', office.zipped(office.ods_parts([], '<manifest:file-entry><manifest:encryption-data/></manifest:file-entry>').items()), 'file.encrypted')
    yield make.file('locked.xls', journal_locked(journal), 'file.encrypted')
    yield make.file('old_word.doc', office.compound([('WordDocument', b'x')]), 'file.binary')


def journal_locked(journal):
    return office.compound([('Workbook', office.biff(office.record(0x2F, bytes(54)), [('a'.encode('utf-16-le'), b'')]))])


def ods_files(make, journal):
    value, row = '<table:table-cell {} office:value-type="float" office:value="1"/>'.format, '<table:table-row {}>{}</table:table-row>'.format
    for name, rows, problem, has_line in (
            ('columns', row('', value('table:number-columns-repeated="1000000000"')), 'file.too-many-columns', True),
            ('columns_64_bit', row('', value('table:number-columns-repeated="9223372036854775808"')), 'file.too-many-columns', True),
            ('rows', row('table:number-rows-repeated="1000000000"', value('')), ('file.too-many-rows', 'import.not-recognised'), True),
            ('empty_then_one', row('table:number-rows-repeated="999999999"', '<table:table-cell/>') * 3 + row('', value('')), 'file.too-many-rows', True),
            ('columns_negative', row('', value('table:number-columns-repeated="-1"')), 'file.damaged', True),
            ('value_none', row('', value('').replace('"1"', '"x"')), 'file.damaged', True),
            ('blanks', row('', '<table:table-cell><text:p>a' + '<text:s text:c="999999999"/>' * 2000 + 'b</text:p></table:table-cell>'), 'file.cell-too-long', True),
            ('blanks_many', row('', '<table:table-cell><text:p>a' + '<text:s text:c="1000"/>' * 400_000 + 'b</text:p></table:table-cell>'), 'file.cell-too-long', True),
            ('formula_only', row('', '<table:table-cell table:formula="of:=1+1"/>'), 'file.damaged', True),
            ('deep', row('', '<table:table-cell>' + '<text:span>' * 50_000 + '</text:span>' * 50_000 + '</table:table-cell>'), 'file.nested-too-deep', True)):
        yield make.file(f'repeated_{name}.ods', office.ods([('表', rows)]), *([problem] if isinstance(problem, str) else problem), has_line=has_line)
    yield make.file('without_content.ods', office.zipped([('mimetype', office.ODS_KIND)]), 'file.damaged')
    yield make.file('many_sheets.ods', office.ods([(f's{i}', '') for i in range(1500)]), 'file.unpacks-too-large')
    yield make.file('formula.ods', office.ods([('表', row('', '<table:table-cell table:formula="of:=WEBSERVICE(&quot;http://192.0.2.1&quot;)" office:value-type="string">'
                                                          '<text:p>=cmd|x</text:p></table:table-cell>'))]), 'import.not-recognised', has_line=True)


def xls_files(make, journal):
    def book(cells, globals_=xls_styles(), name='a'.encode('utf-16-le')):
        return office.compound([('Workbook', office.biff(globals_, [(name, cells)]))])
    place = struct.pack('<HHH', 0, 0, 0)
    chance = random.Random(5)
    for name, content in (
            ('random', bytes.fromhex('d0cf11e0a1b11ae1') + chance.randbytes(100_000)),
            ('no_book', office.compound([('Other', b'x')])),
            ('random_stream', office.compound([('Workbook', chance.randbytes(20_000))])),
            ('string_missing', book(office.record(0xFD, place + struct.pack('<I', 0xFFFFFFFF)))),
            ('strings_short', book(b'', office.record(0xFC, struct.pack('<II', 5, 0xFFFFFFFF) + struct.pack('<HB', 65535, 1) + b'ab'))),
            ('label_short', book(office.record(0x204, place + struct.pack('<HB', 65535, 1) + b'ab'))),
            ('formula_without_text', book(office.record(0x06, place + bytes([0, 0, 0, 0, 0, 0, 0xFF, 0xFF]) + bytes(8)))),
            ('number_short', book(office.record(0x203, place + b'1'))),
            ('no_end', book(office.record(0x203, place + struct.pack('<d', 1)))[:-512 * 3]),
            ('sheet_beyond', office.compound([('Workbook', office.biff(office.record(0x85, struct.pack('<IBB', 0xFFFFFFF0, 0, 0) + b'\1\0a'), []))])),
            ('sheets_over_each_other', office.compound([('Workbook', office.biff(b''.join(office.record(0x85, struct.pack('<IBB', 0, 0, 0) + b'\1\0a') for _ in range(500)), []))])),
            ('crash_of_another_reader', (pathlib.Path(__file__).parent.parent / 'fuzz/found/xls/another_reader').read_bytes())):
        yield make.file(f'xls_{name}.xls', content, 'file.damaged')
    header = bytearray(journal.xls())
    table = struct.unpack_from('<I', header, 76)[0]
    struct.pack_into('<I', header, (table + 1) * 512 + 4, 0)
    yield make.file('xls_circle.xls', bytes(header), 'file.damaged')
    yield make.file('xls_last_column.xls', book(office.record(0x203, struct.pack('<HHH', 0, 65535, 0) + struct.pack('<d', 1))), 'file.too-many-columns', has_line=True)
    yield make.file('xls_nan.xls', book(office.record(0x203, place + struct.pack('<d', float('nan')))), 'import.not-recognised', has_line=True)


def json_files(make, journal):
    good = journal.json()
    for name, content, problem in (
            ('deep', b'[' * 100_000, 'file.nested-too-deep'), ('deep_objects', b'{"a":' * 100_000, 'file.nested-too-deep'), ('deep_inside', b'[{"a":' + b'[' * 100_000, 'file.nested-too-deep'),
            ('million_keys', b'[{' + b','.join(b'"k%d":1' % i for i in range(1_000_000)) + b'}]', 'file.too-many-columns'),
            ('million_values', b'{' + b','.join(b'"k%d":1' % i for i in range(1_000_000)) + b',"x":[{"a":1}]}', 'file.unpacks-too-large'),
            ('long_key', b'[{"' + b'k' * 10_000_000 + b'":{' + b','.join(b'"%d":1' % i for i in range(100_000)) + b'}}]', 'file.cell-too-long'),
            ('long_cell', b'[{"a":"' + b'x' * 5_000_000 + b'"}]', 'file.cell-too-long'), ('number_long', b'[{"a":' + b'9' * 2_000_000 + b'}]', 'file.cell-too-long'),
            ('bad_utf8', good.replace('普通預金'.encode(), b'\xff\xfe\xfd', 1), 'file.undecodable'), ('zeros', good.replace('普通預金'.encode(), b'\0\0', 1), 'file.damaged'),
            ('half_pair', b'[{"a":"\\ud800\\ud800"}]', 'file.damaged'), ('comma', good.replace(b'},', b'},,', 1), 'file.damaged'), ('no_table', b'{"a":1}', 'file.json-without-table'),
            ('empty_list', b'[]', 'file.json-without-table'), ('nan', b'[{"a":NaN}]', 'file.damaged'), ('two', b'[{"a":1}][{"a":1}]', 'file.damaged')):
        yield make.file(f'json_{name}.json', content, problem, has_line=True)
    yield make.file('json_100mb.json', b'[{"a":"' + b'x' * 100_000_000 + b'"}]', 'file.unpacks-too-large')


def container_files(make):
    journal = Journal(make)
    for maker in (right_files, cut_files, flipped_files, broken_books, entity_files, bombs, archive_files, ods_files, xls_files, json_files):
        yield from maker(make, journal)
