#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""validate_schema.py SCHEMA DOCUMENT...: checks JSON documents against the part of JSON Schema 2020-12 that our schemas use.

Standard library only. A keyword it does not know is an error, so that no part of a schema is silently skipped.
Exit 0 when all are valid, 1 with one line per violation (path: what), 2 for wrong usage.
"""
import json
import re
import sys

KNOWN = {"$schema", "title", "description", "$defs", "$ref", "type", "properties", "required", "additionalProperties",
         "items", "minItems", "enum", "const", "anyOf", "pattern", "minimum", "maximum"}


def is_type(value, name):
    if name == "integer":
        return isinstance(value, int) and not isinstance(value, bool)
    if name == "number":
        return isinstance(value, (int, float)) and not isinstance(value, bool)
    return {"object": dict, "array": list, "string": str, "boolean": bool, "null": type(None)}[name] is type(value)


def check(value, schema, root, path, found):
    unknown = set(schema) - KNOWN
    if unknown:
        found.append(f"{path}: the schema uses {sorted(unknown)}, which this check does not know")
    if "$ref" in schema:
        check(value, root["$defs"][schema["$ref"].rsplit("/", 1)[1]], root, path, found)
    if "anyOf" in schema:
        tries = []
        for option in schema["anyOf"]:
            tries.append([])
            check(value, option, root, path, tries[-1])
        if all(tries):
            found.extend(min(tries, key=len))
    if "const" in schema and value != schema["const"]:
        found.append(f"{path}: is not {schema['const']!r}")
    if "enum" in schema and value not in schema["enum"]:
        found.append(f"{path}: {value!r} is none of {schema['enum']}")
    if "type" in schema:
        names = schema["type"] if isinstance(schema["type"], list) else [schema["type"]]
        if not any(is_type(value, name) for name in names):
            found.append(f"{path}: {value!r} is no {' or '.join(names)}")
            return
    if isinstance(value, str) and "pattern" in schema and not re.search(schema["pattern"], value):
        found.append(f"{path}: {value!r} does not match {schema['pattern']}")
    if is_type(value, "number"):
        if value < schema.get("minimum", value) or value > schema.get("maximum", value):
            found.append(f"{path}: {value} is out of range")
    if isinstance(value, dict):
        properties = schema.get("properties", {})
        for name in schema.get("required", []):
            if name not in value:
                found.append(f"{path}: {name} is missing")
        for name, entry in value.items():
            if name in properties:
                check(entry, properties[name], root, f"{path}/{name}", found)
            elif schema.get("additionalProperties") is False:
                found.append(f"{path}: {name} is not in the schema")
    if isinstance(value, list) and len(value) < schema.get("minItems", 0):
        found.append(f"{path}: fewer than {schema['minItems']} entries")
    if isinstance(value, list) and "items" in schema:
        for index, entry in enumerate(value):
            check(entry, schema["items"], root, f"{path}/{index}", found)


def main(arguments):
    if len(arguments) < 2:
        print(__doc__)
        return 2
    with open(arguments[0], encoding="utf-8") as file:
        schema = json.load(file)
    valid = True
    for name in arguments[1:]:
        with open(name, encoding="utf-8") as file:
            document = json.load(file)
        found = []
        check(document, schema, schema, "", found)
        for line in found[:50]:
            print(f"{name}: {line}")
        valid = valid and not found
    return 0 if valid else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
