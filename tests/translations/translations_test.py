#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Japanese is complete, no .ts is older than the sources, placeholders agree, no Japanese stands in source strings.

usage: translations_test.py LUPDATE SOURCE_DIR            check
       translations_test.py LUPDATE SOURCE_DIR --mutate   break a copy in each way and see it reported
"""
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET

PLACEHOLDER = re.compile(r'%(?:L?\d+|n)')
JAPANESE = re.compile(r'[\u3040-\u30ff\u4e00-\u9fff]')
# Words that a Japanese text for owners does not use alone (look.md, writing).
HARSH = re.compile(r'(不正|無効|失敗しました|エラー)')


def messages(path):
    found = {}
    for context in ET.parse(path).getroot().iter('context'):
        name = context.findtext('name')
        for message in context.iter('message'):
            key = (name, message.findtext('source') or '', message.findtext('comment') or '')
            translation = message.find('translation')
            forms = [f.text or '' for f in translation.iter('numerusform')] if translation is not None else []
            text = forms or [(translation.text or '') if translation is not None else '']
            kind = translation.get('type') if translation is not None else 'unfinished'
            found[key] = (text, kind)
    return found


def fresh(lupdate, source, ts):
    """What lupdate finds in the sources now, on top of the given file."""
    files = [str(p) for folder, patterns in (('src', ('*.cpp', '*.h')), ('forms', ('*.ui',)))
             for pattern in patterns for p in sorted((source / folder).rglob(pattern))]
    with tempfile.TemporaryDirectory() as folder:
        copy = pathlib.Path(folder) / ts.name
        shutil.copy(ts, copy)
        listing = pathlib.Path(folder) / 'files.lst'
        listing.write_text('\n'.join(files), encoding='utf-8')
        subprocess.run([lupdate, '-silent', '-I', str(source / 'src'), '-no-obsolete', '-locations', 'none', f'@{listing}', '-ts', str(copy)],
                       check=True, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
        return messages(copy)


def counted(source):
    """Every sentence with %n in the sources, whether or not lupdate sees it (it overlooks a translate() with a cast among its arguments)."""
    literal = r'"(?:[^"\\\n]|\\.)*"'
    found = set()
    for path in sorted(p for pattern in ('*.cpp', '*.h') for p in (source / 'src').rglob(pattern)):
        code = re.sub(r'^\s*//.*$', '', path.read_text(encoding='utf-8'), flags=re.M)
        for match in re.finditer(rf'{literal}(?:\s*{literal})*', code):
            sentence = ''.join(part[1:-1] for part in re.findall(literal, match.group())).replace('\\"', '"').replace('\\n', '\n')
            if '%n' in sentence:
                found.add((sentence, str(path.relative_to(source))))
    return found


def offences(lupdate, source):
    found = []
    japanese = source / 'translations' / 'smartsme_ja.ts'
    kept = messages(japanese)
    now = fresh(lupdate, source, japanese)
    for key in sorted(set(now) - set(kept)):
        found.append(f'{key[0]}: not in smartsme_ja.ts, run the target update_translations: {key[1]!r}')
    for key in sorted(set(kept) - set(now)):
        found.append(f'{key[0]}: no longer in the sources: {key[1]!r}')
    seen = {key[1] for key in now}
    for sentence, path in sorted(counted(source)):
        if sentence not in seen:
            found.append(f'{path}: lupdate overlooks {sentence!r}, put the count into a variable before the call')
    for key, (texts, kind) in sorted(kept.items()):
        where = f'{key[0]}: {key[1]!r}'
        if kind == 'unfinished' or not all(t.strip() for t in texts):
            found.append(f'{where}: unfinished')
            continue
        for text in texts:
            if sorted(set(PLACEHOLDER.findall(key[1]))) != sorted(set(PLACEHOLDER.findall(text))):
                found.append(f'{where}: placeholders differ: {text!r}')
            if HARSH.search(text):
                found.append(f'{where}: harsh word in {text!r}')
        if JAPANESE.search(key[1].replace('万円', '')) and key[1] not in ('日本語',):
            found.append(f'{where}: source strings are English')
    if len(kept) < 50:
        found.append('smartsme_ja.ts holds almost nothing')
    return found


def mutate(lupdate, source):
    def empty(text):
        return re.sub(r'<translation>[^<]+</translation>', '<translation type="unfinished"></translation>', text, count=1)

    def placeholder(text):
        return re.sub(r'(<translation>[^<]*)%1', r'\1%7', text, count=1)

    def obsolete(text):
        return text.replace('</context>', '<message><source>A sentence that no source has.</source>'
                            '<translation>どこにもない文です。</translation></message></context>', 1)

    failed = 0
    for name, change, expected in (('empty', empty, 'unfinished'), ('placeholder', placeholder, 'placeholders differ'),
                                   ('obsolete', obsolete, 'no longer in the sources')):
        with tempfile.TemporaryDirectory() as folder:
            copy = pathlib.Path(folder)
            for part in ('src', 'forms', 'translations'):
                shutil.copytree(source / part, copy / part)
            ts = copy / 'translations' / 'smartsme_ja.ts'
            ts.write_text(change(ts.read_text(encoding='utf-8')), encoding='utf-8')
            seen = [o for o in offences(lupdate, copy) if expected in o]
            print(('ok   ' if seen else 'FAIL ') + name)
            failed += not seen
    with tempfile.TemporaryDirectory() as folder:
        copy = pathlib.Path(folder)
        for part in ('src', 'forms', 'translations'):
            shutil.copytree(source / part, copy / part)
        planted = copy / 'src' / 'core' / 'planted.cpp'
        planted.write_text('#include <QCoreApplication>\n'
                           'QString planted() { return QCoreApplication::translate("core", "A new sentence without Japanese."); }\n'
                           'QString cast(long n) { return QCoreApplication::translate("core", "%n new sentences", nullptr, static_cast<int>(n)); }\n')
        told = offences(lupdate, copy)
        for name, expected in (('new sentence', 'A new sentence'), ('overlooked count', "overlooks '%n new sentences'")):
            seen = [o for o in told if expected in o]
            print(('ok   ' if seen else 'FAIL ') + name)
            failed += not seen
    return failed


def main():
    lupdate, source = sys.argv[1], pathlib.Path(sys.argv[2])
    if '--mutate' in sys.argv:
        sys.exit(1 if mutate(lupdate, source) else 0)
    found = offences(lupdate, source)
    print('\n'.join(found) or 'Japanese is complete')
    sys.exit(1 if found else 0)


if __name__ == '__main__':
    main()
