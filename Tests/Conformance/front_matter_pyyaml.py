#!/usr/bin/env python3
"""Whether bloglsp reads the YAML front matter of real posts as PyYAML does.

    front_matter_pyyaml.py BLOGLSP FOLDER …

Runs `BLOGLSP inspect data` on each Markdown file below the folders and compares the JSON with PyYAML's reading
under YAML 1.2's scalars: dates stay as written, and `yes` and `on` are text. Prints each difference and how many
were equal; exits 1 where one differs. It needs PyYAML and changes nothing.
"""
import json
import math
import pathlib
import re
import subprocess
import sys

import yaml

FENCED = re.compile(r"\A\ufeff?---[ \t]*\r?\n(.*?)^(?:---|\.\.\.)[ \t]*\r?$", re.S | re.M)
SUFFIXES = {".md", ".markdown", ".rmd"}


class Loader(yaml.SafeLoader):
    """PyYAML with the scalars of YAML 1.2's core schema."""
    yaml_implicit_resolvers = {}


for tag, pattern, first in (
        ("null", r"~|null|Null|NULL|", "~nN\0"),
        ("bool", r"true|True|TRUE|false|False|FALSE", "tTfF"),
        ("int", r"[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+", "-+0123456789"),
        ("float", r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?", "-+.0123456789")):
    Loader.add_implicit_resolver(
        f"tag:yaml.org,2002:{tag}", re.compile(rf"^(?:{pattern})$"), list(first) + ([""] if tag == "null" else []))
Loader.add_implicit_resolver("tag:yaml.org,2002:merge", re.compile(r"^(?:<<)$"), ["<"])
Loader.add_constructor("tag:yaml.org,2002:int", lambda loader, node: int(node.value, 0 if node.value[:2] in ("0x", "0o") else 10))
Loader.add_constructor("tag:yaml.org,2002:float", lambda loader, node: float(node.value))


def plain(value):
    """What JSON makes of a value: keys are text."""
    if isinstance(value, dict):
        return {key if isinstance(key, str) else json.dumps(key): plain(item) for key, item in value.items()}
    if isinstance(value, list):
        return [plain(item) for item in value]
    return str(value) if isinstance(value, float) and not math.isfinite(value) else value


def main(program, folders):
    equal, refused, different = 0, 0, 0
    for path in sorted(p for folder in folders for p in pathlib.Path(folder).rglob("*")):
        if path.suffix.lower() not in SUFFIXES or not path.is_file():
            continue
        found = FENCED.match(path.read_bytes().decode("utf-8", "replace"))
        if not found:
            continue
        try:
            expected = plain(yaml.load(found.group(1), Loader))
        except yaml.YAMLError:
            refused += 1
            continue
        run = subprocess.run([program, "inspect", "data", str(path)], capture_output=True)
        read = json.loads(run.stdout or b"null")
        if read == expected and type(read) is type(expected):
            equal += 1
        else:
            different += 1
            print(f"{path}: PyYAML {json.dumps(expected, ensure_ascii=False)}, bloglsp {run.stdout.decode()}", end="")
    print(f"{equal} equal, {different} different, {refused} that PyYAML refuses")
    return 1 if different else 0


if __name__ == "__main__":
    if len(sys.argv) < 3:
        sys.exit(__doc__)
    sys.exit(main(sys.argv[1], sys.argv[2:]))
