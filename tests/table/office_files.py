# SPDX-License-Identifier: GPL-3.0-or-later
"""Workbooks put together from their XML, so that a test can have any part as it wants it. The same bytes at every run."""
import io
import struct
import zipfile

MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships'
HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
ODS_KIND = 'application/vnd.oasis.opendocument.spreadsheet'
ODS_NAMES = ' '.join(f'xmlns:{short}="urn:oasis:names:tc:opendocument:xmlns:{short}:1.0"' for short in ('office', 'table', 'text', 'style', 'number'))
ODS_NAMES += ' xmlns:calcext="urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0"'
ODS_NAMES += ' xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"'


def zipped(parts, packed=True, encrypted=False):
    """`parts`: pairs of name and bytes or text, in order; a name may come twice. `encrypted`: sets the flag only."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, 'w') as archive:
        for name, content in parts:
            info = zipfile.ZipInfo(name, (2026, 4, 1, 0, 0, 0))
            info.compress_type = zipfile.ZIP_DEFLATED if packed else zipfile.ZIP_STORED
            info.external_attr = 0o644 << 16
            archive.writestr(info, content)
    data = bytearray(out.getvalue())
    if encrypted:
        for mark, offset in ((b'PK\x03\x04', 6), (b'PK\x01\x02', 8)):
            at = data.find(mark)
            while at >= 0:
                data[at + offset] |= 1
                at = data.find(mark, at + 4)
    return bytes(data)


def relations(entries):
    """`entries`: id, last word of the type, target."""
    inside = ''.join(f'<Relationship Id="{i}" Type="{OFFICE}/{kind}" Target="{target}"/>' for i, kind, target in entries)
    return f'{HEAD}<Relationships xmlns="{PACKAGE}">{inside}</Relationships>'


def sheet_xml(rows, before=''):
    return f'{HEAD}{before}<worksheet xmlns="{MAIN}"><sheetData>{rows}</sheetData></worksheet>'


def strings_xml(items, before=''):
    return f'{HEAD}{before}<sst xmlns="{MAIN}">{items}</sst>'


def styles_xml(formats, styles):
    """`formats`: number and code; `styles`: numbers of formats."""
    codes = ''.join(f'<numFmt numFmtId="{i}" formatCode="{code}"/>' for i, code in formats)
    xfs = ''.join(f'<xf numFmtId="{i}"/>' for i in styles)
    return f'{HEAD}<styleSheet xmlns="{MAIN}"><numFmts>{codes}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs>{xfs}</cellXfs></styleSheet>'


def types_xml(count):
    kind = 'application/vnd.openxmlformats-officedocument.spreadsheetml.{}+xml'.format
    named = [('workbook.xml', 'sheet.main'), ('styles.xml', 'styles'), ('sharedStrings.xml', 'sharedStrings')]
    named += [(f'worksheets/sheet{i}.xml', 'worksheet') for i in range(1, count + 1)]
    overrides = ''.join(f'<Override PartName="/xl/{name}" ContentType="{kind(word)}"/>' for name, word in named)
    return (f'{HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/>'
            f'<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>{overrides}</Types>')


def xlsx_parts(sheets, strings='', styles=None, workbook_more='', sheets_more=''):
    """`sheets`: name and the rows in XML. A dict of parts by name, to be changed before zipped(parts.items())."""
    count = len(sheets)
    entries = ''.join(f'<sheet name="{name}" sheetId="{i}" r:id="rId{i}"/>' for i, (name, _) in enumerate(sheets, 1))
    parts = {
        '[Content_Types].xml': types_xml(count),
        '_rels/.rels': relations([('rId1', 'officeDocument', 'xl/workbook.xml')]),
        'xl/workbook.xml': f'{HEAD}<workbook xmlns="{MAIN}" xmlns:r="{OFFICE}">{workbook_more}<sheets>{entries}{sheets_more}</sheets></workbook>',
        'xl/_rels/workbook.xml.rels': relations([(f'rId{i}', 'worksheet', f'worksheets/sheet{i}.xml') for i in range(1, count + 1)]
                                                + [(f'rId{count + 1}', 'styles', 'styles.xml'), (f'rId{count + 2}', 'sharedStrings', 'sharedStrings.xml')]),
        'xl/styles.xml': styles or styles_xml([], [0]),
        'xl/sharedStrings.xml': strings_xml(strings),
    }
    for i, (_, rows) in enumerate(sheets, 1):
        parts[f'xl/worksheets/sheet{i}.xml'] = sheet_xml(rows)
    return parts


def xlsx(sheets, **more):
    return zipped(xlsx_parts(sheets, **more).items())


def ods_xml(tables, before=''):
    """`tables`: name and the rows in XML."""
    inside = ''.join(f'<table:table table:name="{name}">{rows}</table:table>' for name, rows in tables)
    return f'{HEAD}{before}<office:document-content {ODS_NAMES}><office:body><office:spreadsheet>{inside}</office:spreadsheet></office:body></office:document-content>'


def ods_parts(tables, manifest=''):
    return {'mimetype': ODS_KIND, 'content.xml': ods_xml(tables),
            'META-INF/manifest.xml': f'{HEAD}<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0">{manifest}</manifest:manifest>'}


def ods(tables):
    return zipped(ods_parts(tables).items())


def compound(streams):
    """A compound file of few streams, in sectors of 512 bytes; each stream is filled up to 4096 bytes, so that none is a small one."""
    sectors, entries, table = [], [('Root Entry', 5, 0xFFFFFFFE, 0)], []
    for name, content in streams:
        content = content.ljust(4096, b'\0')
        first = len(sectors)
        pieces = [content[at:at + 512].ljust(512, b'\0') for at in range(0, len(content), 512)]
        sectors += pieces
        table += list(range(first + 1, first + len(pieces))) + [0xFFFFFFFE]
        entries.append((name, 2, first, len(content)))
    directory = b''
    for name, kind, first, size in entries:
        wide = name.encode('utf-16-le')
        directory += (wide.ljust(64, b'\0') + struct.pack('<HBB', len(wide) + 2, kind, 1) + struct.pack('<III', 0xFFFFFFFF, 0xFFFFFFFF, 1 if kind == 5 else 0xFFFFFFFF)
                      + bytes(16 + 4 + 16) + struct.pack('<IQ', first, size))
    directory = directory.ljust(-(-len(directory) // 512) * 512, b'\0')
    at_directory, parts = len(sectors), len(directory) // 512
    sectors += [directory[at:at + 512] for at in range(0, len(directory), 512)]
    table += list(range(at_directory + 1, at_directory + parts)) + [0xFFFFFFFE]
    tables = -(-(len(table) + 2) // 127)
    at_table = len(sectors)
    table += [0xFFFFFFFD] * tables
    packed = b''.join(struct.pack('<I', n) for n in table).ljust(tables * 512, b'\xff')
    header = (bytes.fromhex('d0cf11e0a1b11ae1') + bytes(16) + struct.pack('<HHHHH', 0x3E, 3, 0xFFFE, 9, 6) + bytes(6)
              + struct.pack('<IIIIIIIII', 0, tables, at_directory, 0, 4096, 0xFFFFFFFE, 0, 0xFFFFFFFE, 0))
    header += b''.join(struct.pack('<I', at_table + i if i < tables else 0xFFFFFFFF) for i in range(109))
    return header + b''.join(sectors) + packed


def record(kind, content=b''):
    return struct.pack('<HH', kind, len(content)) + content


def biff(globals_, sheets, is_new=True, code_page=932):
    """A workbook stream. `globals_`: records; `sheets`: name in bytes as it is stored (without its length) and records of cells."""
    version = struct.pack('<HHHH', 0x600 if is_new else 0x500, 5, 0, 0)
    head = record(0x809, version) + record(0x42, struct.pack('<H', 1200 if is_new else code_page)) + globals_
    names = [struct.pack('<BB', len(name) // 2, 1) + name if is_new else struct.pack('<B', len(name)) + name for name, _ in sheets]
    at = len(head) + sum(4 + 6 + len(name) for name in names) + 4
    bodies = [record(0x809, version[:2] + b'\x10\0' + version[4:]) + cells + record(0x0A) for _, cells in sheets]
    for name, body in zip(names, bodies):
        head += record(0x85, struct.pack('<IBB', at, 0, 0) + name)
        at += len(body)
    return head + record(0x0A) + b''.join(bodies)
