#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Who may include whom: compares every #include under src with the table of src/CMakeLists.txt.

usage: layering_test.py SOURCE_DIR LAYERS_TXT            check the tree
       layering_test.py SOURCE_DIR LAYERS_TXT --mutate   plant each kind of offence in a copy and see it reported
"""
import pathlib
import re
import shutil
import sys
import tempfile

INCLUDE = re.compile(r'^\s*#\s*include\s*([<"])([^>"]+)[>"]')
# Libraries whose headers stay in one place (third-party types do not appear in our headers).
CONFINED = {
    'sqlite3.h': {'store'}, 'xlsxwriter.h': {'render'}, 'qcustomplot.h': {'charts'}, 'zip.h': {'render', 'table'},
    'expat.h': {'render', 'table'}, 'QSqlDatabase': {'store'}, 'QSqlQuery': {'store'}, 'QSqlError': {'store'},
}
POSIX = re.compile(r'^(unistd\.h|fcntl\.h|dirent\.h|pwd\.h|sys/.*|langinfo\.h|iconv\.h)$')
# Files with one branch per system: what Windows has not stands behind Q_OS_WIN.
PER_SYSTEM = {'src/core/crash_dumps.cpp'}
WITH_EVENTS = {'workflow', 'charts', 'ui', 'cli'}   # nothing below defines a QObject


def layers_of(text):
    table = {}
    for line in text.splitlines():
        if ':' in line:
            name, rest = line.split(':', 1)
            table[name.strip()] = set(rest.replace(';', ' ').split())
    return table


def offences(source, layers):
    found = []
    src = source / 'src'
    for path in sorted(src.rglob('*')):
        if path.suffix not in ('.h', '.cpp', '.inc') or not path.is_file():
            continue
        module = path.relative_to(src).parts[0]
        where = path.relative_to(source).as_posix()
        if module not in layers:
            found.append(f'{where}: folder {module} is not in the module table')
            continue
        text = path.read_text(encoding='utf-8')
        for number, line in enumerate(text.splitlines(), 1):
            if 'Q_OBJECT' in line and module not in WITH_EVENTS and not line.lstrip().startswith('//'):
                found.append(f'{where}:{number}: {module} must not define a QObject')
            if '../shared' in line:
                found.append(f'{where}:{number}: the product reaches outside its own tree')
            match = INCLUDE.match(line)
            if not match:
                continue
            kind, target = match.groups()
            if kind == '"' and '/' in target:
                other = target.split('/')[0]
                if other != module and other not in layers[module]:
                    found.append(f'{where}:{number}: {module} may not include {other}')
            elif kind == '"' and not re.match(r'^(ui_\w+\.h|\w+\.moc)$', target):
                found.append(f'{where}:{number}: project includes are "module/file.h"')
            elif kind == '<':
                if target.startswith('Qt') and '/' in target:
                    found.append(f'{where}:{number}: Qt headers by bare class name, not <{target}>')
                if POSIX.match(target) and not (where in PER_SYSTEM and '#ifdef Q_OS_WIN' in text):
                    found.append(f'{where}:{number}: <{target}> is not portable')
                if target.startswith('boost/') and module != 'cli':
                    found.append(f'{where}:{number}: Boost stays in cli')
                if target in CONFINED and module not in CONFINED[target]:
                    found.append(f'{where}:{number}: <{target}> stays in {", ".join(sorted(CONFINED[target]))}')
                if target == 'qcustomplot.h' and path.suffix == '.h':
                    found.append(f'{where}:{number}: qcustomplot.h pulls in all of Qt Widgets: only in .cpp')
    return found


MUTATIONS = [
    ('core/yen.cpp', '#include "workflow/session.h"', 'core may not include workflow'),
    ('ui/main_window.cpp', '#include "store/case_store.h"', 'ui may not include store'),
    ('report/document.h', '#include "render/writers.h"', 'report may not include render'),
    ('indicators/productivity.h', '#include <QtWidgets/QWidget>', 'bare class name'),
    ('ledger/books.h', '#include <QSqlQuery>', 'stays in store'),
    ('workflow/session.h', '#include <boost/program_options.hpp>', 'Boost stays in cli'),
    ('plan/rollout_plan.h', 'class Planner : public QObject { Q_OBJECT };', 'must not define a QObject'),
    ('core/calendar.cpp', '#include <unistd.h>', 'not portable'),
]


def mutate(source, layers):
    failed = 0
    for file, line, expected in MUTATIONS:
        with tempfile.TemporaryDirectory() as folder:
            copy = pathlib.Path(folder)
            shutil.copytree(source / 'src', copy / 'src')
            target = copy / 'src' / file
            target.write_text(target.read_text(encoding='utf-8') + '\n' + line + '\n', encoding='utf-8')
            seen = [o for o in offences(copy, layers) if expected in o and file in o]
            print(('ok   ' if seen else 'FAIL ') + f'{file} + {line}')
            failed += not seen
    return failed


def main():
    source = pathlib.Path(sys.argv[1])
    layers = layers_of(pathlib.Path(sys.argv[2]).read_text(encoding='utf-8'))
    if not layers:
        sys.exit('the module table is empty')
    if '--mutate' in sys.argv:
        sys.exit(1 if mutate(source, layers) else 0)
    found = offences(source, layers)
    print('\n'.join(found) or f'{len(layers)} modules, every include is allowed')
    sys.exit(1 if found else 0)


if __name__ == '__main__':
    main()
