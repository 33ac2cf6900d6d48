#!/usr/bin/env python3
"""Whether bloglsp reads the YAML of real blogs as PyYAML does.

    front_matter_pyyaml.py BLOGLSP FOLDER …

Runs `BLOGLSP inspect data` on each Markdown file with a YAML front matter and each YAML file below the folders, and
compares the JSON with PyYAML's reading under YAML 1.2's scalars: dates stay as written, and `yes` and `on` are text.
What PyYAML refuses must be reported as a fault, and nothing else but a repeated key, of which PyYAML takes the last.
Prints each difference and how many were equal; exits 1 where one differs. It needs PyYAML and changes nothing.
"""
import concurrent.futures
import json
import math
import os
import pathlib
import re
import subprocess
import sys

import yaml

FENCED = re.compile(r"\A\ufeff?---[ \t]*\r?\n(.*?)^(?:---|\.\.\.)[ \t]*\r?$", re.S | re.M)
POSTS = {".md", ".markdown", ".mdx", ".rmd"}
YAML = {".yml", ".yaml"}
# End of a path, and why PyYAML and bloglsp differ there.
EXCEPTIONS = {}
REPEATED = re.compile(r"stands here twice")


class Loader(getattr(yaml, "CSafeLoader", yaml.SafeLoader)):
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
Loader.add_constructor(
    "tag:yaml.org,2002:int", lambda loader, node: int(node.value, 0 if node.value[:2] in ("0x", "0o") else 10))
Loader.add_constructor("tag:yaml.org,2002:float", lambda loader, node: float(node.value))
# A tag of a program's own, as `!!python/name:…` in mkdocs.yml, changes nothing about the value that JSON can show.
Loader.add_multi_constructor("", lambda loader, tag, node: {
    yaml.ScalarNode: loader.construct_scalar,
    yaml.SequenceNode: lambda node: loader.construct_sequence(node, deep=True),
    yaml.MappingNode: lambda node: loader.construct_mapping(node, deep=True),
}[type(node)](node))


def plain(value):
    """What JSON makes of a value: keys are text."""
    if isinstance(value, dict):
        return {key if isinstance(key, str) else json.dumps(key): plain(item) for key, item in value.items()}
    if isinstance(value, list):
        return [plain(item) for item in value]
    return str(value) if isinstance(value, float) and not math.isfinite(value) else value


def same(left, right):
    """Equal, and of one kind: 1 is neither 1.0 nor true."""
    if type(left) is not type(right):
        return False
    if isinstance(left, dict):
        return left.keys() == right.keys() and all(same(left[key], right[key]) for key in left)
    if isinstance(left, list):
        return len(left) == len(right) and all(map(same, left, right))
    return left == right


def data(path):
    """The YAML of a file; None where it has none."""
    text = path.read_bytes().decode("utf-8", "replace")
    if path.suffix.lower() in YAML:
        return text
    found = FENCED.match(text)
    return found.group(1) if found else None


def expectation(text):
    """The documents of a text, and whether PyYAML refuses it."""
    try:
        documents = [plain(document) for document in yaml.load_all(text, Loader)]
    except yaml.YAMLError as error:
        return None, str(error).replace("\n", " ")
    return documents[0] if len(documents) == 1 else documents or None, None


def difference(program, path):
    """None for a file without YAML, "" for an equal reading, else what differs."""
    text = data(path)
    if text is None:
        return None
    expected, refusal = expectation(text)
    run = subprocess.run([program, "inspect", "data", str(path)], capture_output=True, check=False)
    faults = [line for line in run.stderr.decode().splitlines() if not REPEATED.search(line)]
    if refusal:
        return "" if run.returncode == 1 and faults else f"PyYAML refuses it: {refusal}"
    if faults or run.returncode not in (0, 1):
        return f"PyYAML reads it, bloglsp reports {faults}"
    if same(json.loads(run.stdout or b"null"), expected):
        return ""
    return f"PyYAML {json.dumps(expected, ensure_ascii=False)}, bloglsp {run.stdout.decode().strip()}"


def main(program, folders):
    paths = sorted(
        path for folder in folders for path in pathlib.Path(folder).rglob("*")
        if path.suffix.lower() in POSTS | YAML and path.is_file())
    equal, excepted, different = 0, 0, 0
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        for path, found in zip(paths, pool.map(lambda path: difference(program, path), paths)):
            if found is None:
                continue
            reason = next((why for end, why in EXCEPTIONS.items() if str(path).endswith(end)), None)
            if not found:
                equal += 1
            elif reason:
                excepted += 1
            else:
                different += 1
                print(f"{path}: {found}")
    print(f"{equal} of {equal + excepted + different} equal, {excepted} explained, {different} different")
    return 1 if different else 0


if __name__ == "__main__":
    if len(sys.argv) < 3:
        sys.exit(__doc__)
    sys.exit(main(sys.argv[1], sys.argv[2:]))
