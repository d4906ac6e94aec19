#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The earlier years of the sample firms and their expected results are what data/samples/make_earlier_years.py makes.

    earlier_years.py SOURCE_FOLDER
"""
import os
import subprocess
import sys
import tempfile


def files_below(folder):
    return {os.path.relpath(os.path.join(at, name), folder) for at, _, names in os.walk(folder) for name in names}


def main(source):
    samples = os.path.join(source, 'data', 'samples')
    golden = os.path.join(source, 'tests', 'golden', 'samples')
    with tempfile.TemporaryDirectory() as work:
        out, expected = os.path.join(work, 'samples'), os.path.join(work, 'expected')
        subprocess.run([sys.executable, os.path.join(samples, 'make_earlier_years.py'), samples, out, expected], check=True)
        pairs = [(os.path.join(out, name), os.path.join(samples, name)) for name in files_below(out)]
        pairs += [(os.path.join(expected, name), os.path.join(golden, name)) for name in os.listdir(expected)]
        wrong = [kept for made, kept in pairs if not os.path.exists(kept) or open(made, 'rb').read() != open(kept, 'rb').read()]
        kept = {os.path.join(firm, 'earlier', name) for firm in ('firm_a', 'firm_b', 'firm_c')
                for name in files_below(os.path.join(samples, firm, 'earlier'))}
        wrong += sorted(kept - files_below(out))
    for name in wrong:
        print('differs from what the script makes:', name)
    print(len(pairs), 'files compared')
    return 1 if wrong or len(pairs) < 60 else 0


if __name__ == '__main__':
    sys.exit(main(sys.argv[1]))
