# SPDX-License-Identifier: GPL-3.0-or-later
"""What stands in a case file after one import, as rows that right_readings.Reading has too."""
import collections
import sqlite3

STATEMENTS = {'balance_sheet': '貸借対照表', 'profit_and_loss': '損益計算書', 'manufacturing_cost': '製造原価報告書', None: ''}
EMPLOYMENT = ('officer', 'regular', 'part_time')


def kept(database, kind):
    """The way of keeping the books, and the rows of the only import."""
    with sqlite3.connect(database) as connection:
        imports = connection.execute('select id, kind, tax from imports').fetchall()
        assert len(imports) == 1, imports
        number, found, tax = imports[0]
        assert (found == 'payroll') == (kind == 'pay'), f'{found} instead of {kind}'
        return tax, {'journal': moved, 'balances': balances, 'pay': paid}[kind](connection, number)


def moved(connection, number):
    rows = connection.execute('select name, month, sum(debit - credit) from movements m join accounts a on a.import_id = m.import_id and a.position = m.account'
                              ' where m.import_id = ? group by name, month', (number,))
    return {(name, month[:7]): net for name, month, net in rows if net}


def balances(connection, number):
    sums = collections.defaultdict(lambda: (None, None))
    for account, debit, credit in connection.execute('select account, sum(debit), sum(credit) from movements where import_id = ? group by account', (number,)):
        sums[account] = debit, credit
    rows = connection.execute('select position, name, statement, opening, closing from accounts where import_id = ?', (number,))
    return {(name, STATEMENTS[statement]): (opening, *sums[position], closing) for position, name, statement, opening, closing in rows}


def paid(connection, number):
    rows = connection.execute('select month, is_bonus, employment, heads, minutes, overtime_minutes, holiday_minutes, night_minutes, officer_pay, wages, bonus,'
                              ' commuting, gross, employer_share from pay where import_id = ?', (number,))
    return {(month[:7], bool(is_bonus), EMPLOYMENT.index(employment)): list(values) for month, is_bonus, employment, *values in rows}


def differences(reading, database, is_tax_assumed):
    """Sentences; none when the case file holds what is right."""
    if isinstance(reading, str):
        return [f'taken, though {reading}']
    tax, rows = kept(database, reading.kind)
    wanted = reading.rows.get('' if reading.kind != 'journal' else tax if tax == 'exclusive' else 'inclusive')
    told = [f'{key}: {rows.get(key)} instead of {wanted.get(key)}' for key in sorted(set(rows) | set(wanted), key=str) if rows.get(key) != wanted.get(key)]
    if reading.tax and not is_tax_assumed and tax != reading.tax:
        told.insert(0, f'books are {reading.tax} of tax and were read as {tax}')
    return told
