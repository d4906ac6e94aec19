#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs smartsme-cli as a person would.

cli_test.py PROGRAM SOURCE_DIR            every tests/cli/*.test
cli_test.py PROGRAM SOURCE_DIR --help-loop     every command has --help and stands in the manual, and the manual knows no other
cli_test.py PROGRAM SOURCE_DIR --manual        every command of the manual's ```sh blocks runs

A .test file: lines "file NAME" followed by indented content; "$ smartsme-cli ..." commands; after each the expected "exit N",
"out" and "err" blocks, indented by two blanks. "..." in a line is any text, alone in it any number of lines. {samples} is data/samples.
SMARTSME_UPDATE_GOLDEN=1 rewrites the blocks.
"""
import os
import pathlib
import re
import shlex
import subprocess
import sys
import tempfile

program, source = sys.argv[1], pathlib.Path(sys.argv[2])
mode = sys.argv[3] if len(sys.argv) > 3 else ""
samples = source / "data" / "samples"


def run(arguments, folder):
    environment = dict(os.environ, QT_QPA_PLATFORM="offscreen", SMARTSME_DATA=str(source / "data"), LANG="C.UTF-8", HOME=str(folder), XDG_DATA_HOME=str(folder))
    done = subprocess.run([program, *arguments], cwd=folder, env=environment, capture_output=True, timeout=120)
    return done.returncode, done.stdout.decode("utf-8"), done.stderr.decode("utf-8")


def matches(expected, found):
    pattern = "\n".join("(?:.*\n)*?.*" if line == "..." else re.escape(line).replace(re.escape("..."), ".*") for line in expected)
    return re.fullmatch(pattern, "\n".join(found)) is not None


def blocks(lines):
    """(keyword line, indented lines) pairs."""
    result = []
    for line in lines:
        if line.startswith("  ") and result:
            result[-1][1].append(line[2:])
        elif line.strip() and not line.startswith("#"):
            result.append((line, []))
    return result


def check(path, update):
    text = path.read_text(encoding="utf-8")
    failures, written = [], [line for line in text.split("\n") if line.startswith("#")]
    with tempfile.TemporaryDirectory() as folder:
        os.symlink(source / "data", pathlib.Path(folder) / "data", target_is_directory=True)
        status = out = err = None
        for head, body in blocks(text.split("\n")):
            if head.startswith("file "):
                (pathlib.Path(folder) / head[5:]).parent.mkdir(parents=True, exist_ok=True)
                (pathlib.Path(folder) / head[5:]).write_text("\n".join(body) + "\n", encoding="utf-8")
            elif head.startswith("$ smartsme-cli"):
                words = shlex.split(head[len("$ smartsme-cli"):].replace("{samples}", str(samples)))
                status, out, err = run(words, folder)
                out, err = (t.replace(folder, "{folder}").replace(str(samples), "{samples}").rstrip("\n").split("\n") for t in (out, err))
            elif head.startswith("exit "):
                if status != int(head[5:]):
                    failures.append(f"exit {status} instead of {head[5:]}\n" + "\n".join(err))
                head = f"exit {status}"
            elif head in ("out", "err"):
                found = out if head == "out" else err
                if not matches(body or [""], found):
                    failures.append(f"{head}:\n" + "\n".join(found) + "\ninstead of\n" + "\n".join(body))
                    body = found
            else:
                failures.append("not understood: " + head)
            written.append("\n".join([head] + ["  " + line if line else "  " for line in body]))
    if update and failures:
        path.write_text("\n".join(written) + "\n", encoding="utf-8")
    return failures


def check_all():
    paths = sorted((source / "tests" / "cli").glob("*.test"))
    assert paths, "no tests found"
    bad = 0
    for path in paths:
        failures = check(path, os.environ.get("SMARTSME_UPDATE_GOLDEN"))
        for failure in failures:
            print(f"{path.name}: {failure}\n")
        bad += bool(failures)
    print(f"{len(paths)} files, {bad} with failures")
    return bad


def command_names(folder):
    status, out, _ = run(["--help", "--lang", "en"], folder)
    assert status == 0
    return re.findall(r"^  (\w+(?: \w+)?)  +\S", out, re.M)


def check_help():
    manual = (source / "docs" / "manual" / "cli.md").read_text(encoding="utf-8")
    with tempfile.TemporaryDirectory() as folder:
        names = command_names(folder)
        assert len(names) >= 8, names
        bad = []
        for name in names:
            status, out, err = run([*name.split(), "--help"], folder)
            if status != 0 or "--help" not in out or err:
                bad.append(f"{name}: --help gives {status}")
            section = re.search(rf"^## {name}\n(.*?)(?=^## |\Z)", manual, re.M | re.S)
            if not section:
                bad.append(f"{name}: not in docs/manual/cli.md")
                continue
            common = {"lang", "data", "database", "today", "json", "help"}
            for option in set(re.findall(r"^  --([\w-]+)", out, re.M)) - common:
                if f"--{option}" not in section[1]:
                    bad.append(f"{name}: --{option} is not in the manual")
        for name in re.findall(r"^## ([a-z ]+)$", manual, re.M):
            if name not in names:
                bad.append(f"the manual has {name}, the program does not")
    print("\n".join(bad) or f"{len(names)} commands")
    return len(bad)


def check_manual():
    bad, ran = [], 0
    for page in ("cli.md", "cli.ja.md"):
        manual = (source / "docs" / "manual" / page).read_text(encoding="utf-8")
        with tempfile.TemporaryDirectory() as folder:
            os.symlink(samples, pathlib.Path(folder) / "samples", target_is_directory=True)
            for name, body in re.findall(r"```json (\S+)\n(.*?)```", manual, re.S):
                (pathlib.Path(folder) / name).write_text(body, encoding="utf-8")
            blocks_of_page = re.findall(r"```sh\n(.*?)```", manual, re.S)
            assert blocks_of_page, page
            for line in "".join(blocks_of_page).splitlines():
                words = shlex.split(line)
                assert words[0] == "smartsme-cli", line
                status, _, err = run([*words[1:], "--database", "manual.smartsme"], folder)
                ran += 1
                if status != 0:
                    bad.append(f"{page}: {line}\n{err}")
    print("\n".join(bad) or f"{ran} commands of the manual ran")
    return len(bad) or not ran


sys.exit(1 if {"": check_all, "--help-loop": check_help, "--manual": check_manual}[mode]() else 0)
