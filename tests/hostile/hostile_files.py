# SPDX-License-Identifier: GPL-3.0-or-later
"""The files that hostile_test.py throws at the program: made by rule from the sample firms, the same ones at every run.

Each maker yields Hostile rows. `ids` names the problems of which one must be reported; empty means that the damage may also be
harmless (a bit in a memo), then the file is refused, or read as `reading` says, worked out by right_readings.py.
"""
import dataclasses
import os
import pathlib
import random
import re

import right_readings
from container_files import container_files

JOURNAL = 'firm_b/mf_shiwakecho_cp932.csv'
VOUCHERS = 'firm_a/yayoi_shiwake_import25.txt'
WIDE = 'firm_c/freee_shiwakecho_cp932.csv'
BALANCE = 'firm_a/yayoi_zandaka_shisanhyo_kikan.csv'
AMOUNTS = 'firm_b/kishu_zandaka.csv'
PAY = 'firm_b/mf_kyuyo/支給控除一覧表_2024年04月25日支給.csv'
WAGES = 'firm_c/freee_jinji/chingin_daicho_2024.csv'
SLIPS = 'firm_a/yayoi_kyuyo/meisai_ichiran_202404_kyuyo.csv'
SAMPLES = {JOURNAL: right_readings.money_forward, VOUCHERS: right_readings.yayoi_vouchers, WIDE: right_readings.freee,
           BALANCE: right_readings.yayoi_balance, AMOUNTS: right_readings.opening_amounts, PAY: right_readings.money_forward_pay,
           WAGES: right_readings.freee_wages, SLIPS: right_readings.yayoi_slips}
PNG = bytes.fromhex('89504e470d0a1a0a0000000d49484452') + bytes(range(256)) * 8


@dataclasses.dataclass
class Hostile:
    path: pathlib.Path
    ids: tuple = ()
    has_line: bool = False      # the problem must say in which line it stands
    options: tuple = ()
    taken: bool = False         # nothing is wrong with it
    is_apart: bool = False      # a folder or archive, which is taken apart before anything is read
    reading: object = None      # of a file that may be taken: what must have been read, or why nothing may


class Maker:
    def __init__(self, samples, folder):
        self.samples = samples
        self.folder = folder

    def bytes_of(self, sample):
        return (self.samples / sample).read_bytes()

    def file(self, name, content, *ids, has_line=False, options=(), taken=False):
        path = self.folder / name
        path.write_bytes(content)
        return Hostile(path, ids, has_line, options, taken)

    def either(self, name, content, read, *ids, **more):
        """A file that may be taken, when it is read as `read` does."""
        made = self.file(name, content, *ids, **more)
        made.reading = right_readings.reading_of(content, read)
        return made

    def member(self, archive, name, *ids, has_line=False, taken=False):
        """A file inside an archive that file() made."""
        return Hostile(pathlib.Path(f'{archive.path}!/{name}'), ids, has_line, (), taken)

    def changed(self, name, sample, old, new, *ids, encoding='cp932', has_line=True):
        content = self.bytes_of(sample)
        before, after = old.encode(encoding), new.encode(encoding)
        assert before in content, f'{sample} does not hold {old!r}'
        return self.file(name, content.replace(before, after, 1), *ids, has_line=has_line)

    def cell(self, name, sample, row, column, value, *ids, delimiter=b',', encoding='cp932', has_line=True):
        """One cell of one row (both from 0) of a file whose rows hold no line breaks in quotes."""
        lines = self.bytes_of(sample).split(b'\r\n')
        cells = lines[row].split(delimiter)
        cells[column] = value.encode(encoding)
        lines[row] = delimiter.join(cells)
        return self.file(name, b'\r\n'.join(lines), *ids, has_line=has_line)


def issue_files(make):
    """The nine of the issue, except the file without read permission, which needs another user."""
    journal = make.bytes_of(JOURNAL)
    lines = journal.split(b'\r\n')
    yield make.file('empty.csv', b'', 'file.empty')
    yield make.file('wrong_encoding.csv', journal, 'file.undecodable', has_line=True, options=('--encoding', 'UTF-8'))
    cut = lines[:20] + [lines[20][:len(lines[20]) // 3]] + lines[21:]
    yield make.file('truncated_row.csv', b'\r\n'.join(cut), 'import.columns-differ', 'file.quote-open', has_line=True)
    amount = journal_amount_column(lines[0])
    yield make.cell('text_in_amount.csv', JOURNAL, 12, amount, '約三万円', 'import.amount-unreadable')
    yield make.cell('unbalanced.csv', JOURNAL, 12, amount, '7', 'import.voucher-unbalanced')
    zeros = make.folder / 'zeros_300mb.csv'
    with zeros.open('wb') as file:
        file.truncate(300 * 1024 * 1024)
    yield Hostile(zeros, ('file.binary',))
    yield make.file('picture.csv', PNG, 'file.binary')
    folder = make.folder / 'folder.csv'
    folder.mkdir()
    (folder / 'inside.csv').write_bytes(b'')
    yield Hostile(folder, ('file.empty',), is_apart=True)


def journal_amount_column(header):
    names = [name.strip('"') for name in header.decode('cp932').split(',')]
    return names.index('借方金額(円)')


def cut_files(make):
    for index, sample in enumerate(SAMPLES):
        content = make.bytes_of(sample)
        for part in range(1, 16):
            name = f'cut_{index}_{part:02d}_{pathlib.Path(sample).name}'
            yield make.either(name, content[:len(content) * part // 16], SAMPLES[sample])


def flipped_files(make):
    chance = random.Random(20260401)
    for index, sample in enumerate(SAMPLES):
        for number in range(4):
            content = bytearray(make.bytes_of(sample))
            for _ in range(1 << number):
                content[chance.randrange(len(content))] ^= 1 << chance.randrange(8)
            yield make.either(f'flip_{index}_{number}_{pathlib.Path(sample).name}', bytes(content), SAMPLES[sample])


def shape_files(make):
    """Bytes that no table has."""
    journal = make.bytes_of(JOURNAL)
    head, rest = journal.split(b'\r\n', 1)
    yield make.file('million_columns.csv', b','.join([b'1'] * 1_000_000), 'file.too-many-columns', has_line=True)
    yield make.file('million_columns_later.csv', head + b'\r\n' + b',' * 1_000_000, 'file.too-many-columns', has_line=True)
    yield make.file('long_cell.csv', head + b'\r\n"' + b'9' * 100_000_000 + b'"', 'file.row-too-long', 'file.cell-too-long', has_line=True)
    yield make.file('long_line.csv', b'x' * 20_000_000, 'file.row-too-long', 'file.cell-too-long', has_line=True)
    yield make.file('quote_open.csv', head + b'\r\n"' + rest, 'file.quote-open', 'import.columns-differ', has_line=True)
    yield make.file('quote_only.csv', b'"', 'file.quote-open', has_line=True)
    yield make.file('quotes_many.csv', b'"' * 999_999, 'file.quote-open', 'import.not-recognised', has_line=True)
    yield make.file('one_byte.csv', b'1', 'import.not-recognised', has_line=True)
    yield make.file('half_character.csv', b'\x83', 'file.undecodable', 'import.not-recognised', has_line=True)
    yield make.file('only_breaks.csv', b'\r\n' * 500_000, 'import.no-rows')
    yield make.file('only_header.csv', head + b'\r\n', 'import.no-rows', 'import.no-amounts', 'import.month-missing')
    yield make.file('zeros_inside.csv', journal[:5000] + b'\0' * 64 + journal[5000:], 'file.binary')
    yield make.file('zeros_late.csv', journal + b'\0\0', 'file.binary')
    yield make.file('random.csv', random.Random(7).randbytes(200_000), 'file.binary', 'file.undecodable', 'import.not-recognised')
    yield make.file('endless_commas.csv', b',\n' * 400_000, 'import.not-recognised')
    yield make.file('html.csv', b'<html><body>Session expired</body></html>', 'import.not-recognised', has_line=True)
    yield make.file('workbook.csv', b'PK\x03\x04' + bytes(200), 'file.damaged')
    yield make.file('old_workbook.csv', b'\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1' + bytes(600), 'file.damaged')
    yield make.file('case_file.csv', b'SQLite format 3\0' + bytes(600), 'file.binary')
    text = journal.decode('cp932')
    yield make.file('utf16_odd.csv', b'\xff\xfe' + text.encode('utf-16-le') + b'\x41', 'file.undecodable')
    yield make.file('utf16_surrogate.csv', b'\xff\xfe' + text[:4000].encode('utf-16-le') + b'\x00\xd8\x41\x00', 'file.undecodable')
    yield make.file('utf16_mark_only.csv', b'\xff\xfe', 'import.no-rows')
    yield make.file('utf8_mark_only.csv', b'\xef\xbb\xbf', 'import.no-rows')
    yield make.either('cr_only.csv', journal.replace(b'\r\n', b'\r'), right_readings.money_forward)
    yield make.file('utf8_with_cp932_tail.csv', text[:3000].encode() + journal[3000:], 'file.undecodable', 'import.columns-differ',
                    'import.account-missing', 'import.amount-unreadable', 'file.quote-open')


def meaning_files(make):
    """Tables whose cells cannot be true."""
    amount = journal_amount_column(make.bytes_of(JOURNAL).split(b'\r\n')[0])
    for name, date in (('month_13', '2024/13/01'), ('day_30_february', '2024/02/30'), ('year_9999', '9999/04/01'), ('year_0', '0000/04/01'),
                       ('heisei_99', '平成99年4月1日'), ('reiwa_0', '令和0年4月1日'), ('showa_64_december', '昭和64年12月1日'),
                       ('reiwa_before_may', 'R.01/04/30'), ('serial', '45383'), ('date_is_text', '来月'), ('date_is_long', '2' * 5000)):
        yield make.cell(f'date_{name}.csv', JOURNAL, 12, 1, date, 'import.date-unreadable')
    for name, value in (('over_limit', '1000000000000001'), ('64_bit', '9223372036854775808'), ('sixty_digits', '9' * 60), ('fraction', '100.5'),
                        ('exponent', '1e9'), ('formula', '=1+1'), ('hexadecimal', '0x10'), ('two_signs', '--5'), ('nan', 'nan'),
                        ('long', '1' * 100_000)):
        yield make.cell(f'amount_{name}.csv', JOURNAL, 12, amount, value, 'import.amount-unreadable')
    yield make.cell('amount_at_limit.csv', JOURNAL, 12, amount, '1000000000000000', 'import.voucher-unbalanced')
    yield sum_too_large(make, amount)
    yield make.cell('no_account.csv', JOURNAL, 12, 2, '', 'import.account-missing')
    formula = make.cell('formula_account.csv', JOURNAL, 12, 2, '=HYPERLINK("http://example.org")', 'ledger.account-unmapped', 'file.quote-open',
                        'import.columns-differ')
    formula.reading = right_readings.reading_of(formula.path.read_bytes(), right_readings.money_forward)
    yield formula
    pay = make.bytes_of(PAY).decode('cp932')
    yield make.file('支給控除一覧表_2024年13月25日支給.csv', pay.encode('cp932'), 'import.month-unknown')
    lines = pay.split('\r\n')
    yield make.file('支給控除一覧表_2024年04月26日支給.csv', '\r\n'.join(lines[:5] + lines[6:]).encode('cp932'), 'import.payroll-total-differs',
                    has_line=True)
    yield make.file('支給控除一覧表_2024年04月27日支給.csv', '\r\n'.join(lines[:5] + [lines[5].rsplit(',', 3)[0]] + lines[6:]).encode('cp932'),
                    'import.payroll-row-slipped', has_line=True)
    yield make.file('支給控除一覧表_2024年04月29日支給.csv', '\r\n'.join(lines[:4] + [lines[4][:len(lines[4]) // 3]]).encode('cp932'),
                    'import.payroll-row-slipped', has_line=True)     # it breaks off in the sums of a department
    slip = lines[5].split(',')
    slip[5] = '正社員'
    slip[29:] = ['999999999999999' if cell.isdigit() and int(cell) > 999 else cell for cell in slip[29:]]
    yield make.file('支給控除一覧表_2024年04月28日支給.csv', '\r\n'.join(lines[:1] + [','.join(slip)] * 20).encode('cp932'),
                    'import.amount-too-large', has_line=True)
    head = make.bytes_of(JOURNAL).split(b'\r\n')
    yield make.file('column_missing.csv', b'\r\n'.join([head[0].replace('貸方金額(円)'.encode('cp932'), b'x')] + head[1:]),
                    'import.column-missing', 'import.not-recognised')
    yield make.file('many_accounts.csv', head[0] + b'\r\n' + b''.join(one_account(head[1], n) for n in range(100_001)),
                    'import.too-many-accounts', has_line=True)
    yield make.file('scattered.csv', head[0] + b'\r\n' + b''.join(one_side(head[1], n) for n in range(200_100)),
                    'import.vouchers-scattered', has_line=True)
    balance = make.bytes_of(BALANCE).decode('cp932')
    yield make.file('balance_row_unknown.csv', balance.replace('[明細行]', '[謎の行]', 1).encode('cp932'), 'import.row-unknown', has_line=True)
    yield make.file('balance_statement_unknown.csv', re.sub('(明細行][^\r\n]*?)\\[貸借対照表\\]', r'\1[不明]', balance, count=1).encode('cp932'),
                    'import.statement-unknown', has_line=True)
    other = make.file('other_product.csv', make.bytes_of(JOURNAL), options=('--layout', 'yayoi_trial_balance'))
    other.reading = 'a journal is no trial balance'
    yield other
    yield make.file('unknown_layout.csv', make.bytes_of(JOURNAL), 'import.not-recognised', options=('--layout', '../../etc/passwd'))
    yield make.file('unknown_encoding.csv', make.bytes_of(JOURNAL), 'import.encoding-unknown', options=('--encoding', 'KLINGON'))


def one_account(row, number):
    cells = row.split(b',')
    cells[0], cells[2] = str(number).encode(), b'account %d' % number
    return b','.join(cells) + b'\r\n'


def one_side(row, number):
    """A voucher of one side only, so that nothing balances."""
    cells = row.split(b',')
    cells[0] = str(number).encode()
    cells[10:18] = [b''] * 8
    return b','.join(cells) + b'\r\n'


def sum_too_large(make, amount):
    """Each line balances and is within the limit of a cell; their sum is beyond 64 bits."""
    lines = make.bytes_of(JOURNAL).split(b'\r\n')
    header = lines[0].decode('cp932').split(',')
    credit = next(i for i, name in enumerate(header) if name.strip('"') == '貸方金額(円)')
    row = lines[12].split(b',')
    rows = []
    for number in range(10_000):
        row[0] = str(1_000_000 + number).encode()
        row[amount] = row[credit] = b'999999999999999'
        rows.append(b','.join(row))
    return make.file('sum_too_large.csv', b'\r\n'.join([lines[0]] + rows) + b'\r\n', 'import.sum-too-large', 'import.voucher-unbalanced', has_line=True)


def name_files(make):
    """Names that break lines, look like options or hide what stands behind them."""
    content = b'nothing known\r\n1,2\r\n'
    names = ('-rf.csv', 'two\nlines.csv', 'red\x1b[31m.csv', 'fdp\u202evsc.csv', "'; drop table cases; --.csv", '=cmd.csv', '%1 %2 %3.csv',
             'あ' * 70 + '.csv')
    for name in names:
        if os.name == 'nt' and any(c in name for c in '\n\x1b'):
            continue
        yield make.file(name, content, 'import.not-recognised', has_line=True)


def all_files(samples, folder):
    make = Maker(samples, folder)
    for maker in (issue_files, cut_files, flipped_files, shape_files, meaning_files, name_files, container_files):
        yield from maker(make)
