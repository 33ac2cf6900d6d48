#!/usr/bin/env python3
"""Whether an editor is offered the posts that `bloglsp related` lists, in the same order.

    completion_order.py [--corpora FOLDER] [--bloglsp PROGRAM] [--only NAME] [--places N] [--seed N]

Writes each corpus of ../shared/related out as a small site, draws N places (200) at the ends of lines of prose, types ` [`
there over LSP, and compares the posts that the completion list names with those of `bloglsp related FILE --line N`. Every
tenth place is asked with two letters typed. Prints a line for each corpus; ends with 1 where any list differs.
"""
import argparse
import json
import pathlib
import random
import subprocess
import sys
import tempfile
import time

from score_corpus import ROOT, write_site

sys.path.insert(0, str(ROOT / "Tests/Scripts"))
from lsp_client import Client  # noqa: E402

LIMIT = 50
LEARNING = 60.0  # seconds at most


class Editor(Client):
    """A client that opens posts and asks for completion."""

    def __init__(self, program, site):
        super().__init__([program, "--stdio"], site)
        self.initialize({"general": {"positionEncodings": ["utf-8"]}, "window": {"workDoneProgress": True}})
        self.wait_for_index()

    def offered(self, path, lines, line, typed):
        """What is offered behind ` [` and `typed` at the end of a line, counted from 0."""
        changed = lines[:line] + [f"{lines[line]} [{typed}"] + lines[line + 1:]
        self.open(path, "\n".join(changed))
        items, _ = self.complete(path, line, len(changed[line].encode()))
        self.close(path)
        return [item["data"]["post"] for item in items]


def places(site, count, seed):
    """Ends of lines of prose: outside front matter and fences, no heading, no table, no markup that is open."""
    found = []
    for path in sorted(path for kind in ("*.md", "*.markdown") for path in site.rglob(kind)):
        lines = path.read_text("utf-8").split("\n")
        fence, inside = None, lines[0] == "---"
        for number, line in enumerate(lines):
            if inside:
                inside = number == 0 or line != "---"
                continue
            mark = line.lstrip()[:3]
            if mark in ("```", "~~~"):
                fence = None if fence == mark else fence or mark
            elif not fence and len(line) > 30 and line[0].isalpha() and not set("`<>{}[]|$\\*_") & set(line):
                found.append((path.relative_to(site), lines, number))
    return random.Random(seed).sample(found, min(count, len(found)))


def listed(program, site, path, line, typed):
    command = [program, "related", path, "--line", str(line + 1), "--limit", str(LIMIT), "--format", "json"]
    output = subprocess.run(
        command + (["--prefix", typed] if typed else []), cwd=site, capture_output=True, text=True, check=True).stdout
    return [json.loads(answer)["path"] for answer in output.splitlines()]


def compare(program, site, name, count, seed):
    """How many lists are equal, of how many; says of the others where they part."""
    editor = Editor(program, site)
    asked = [place for place in places(site, 2 * count, seed) if editor.offered(*place, "")][:count]
    equal, end = 0, time.monotonic() + LEARNING
    for index, (path, lines, line) in enumerate(asked):
        typed = "Th" if index % 10 == 9 else ""
        there = listed(program, site, path, line, typed)
        # The first answers come before the server has learnt of the blog's links, which the program waits for.
        while (here := editor.offered(path, lines, line, typed)) != there and index == 0 and time.monotonic() < end:
            time.sleep(0.2)
        if here == there:
            equal += 1
            continue
        parted = [place for place, pair in enumerate(zip(here, there)) if pair[0] != pair[1]]
        print(f"{name} {path}:{line + 1}: lists of {len(here)} and {len(there)} part at place "
              f"{(parted + [min(len(here), len(there))])[0] + 1}")
    editor.process.kill()
    return equal, len(asked)


def main():
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("--corpora", type=pathlib.Path, default=ROOT.parent / "shared/related/dev")
    arguments.add_argument("--bloglsp", default=ROOT / ".build/release/bloglsp")
    arguments.add_argument("--only")
    arguments.add_argument("--places", type=int, default=200)
    arguments.add_argument("--seed", type=int, default=1)
    options = arguments.parse_args()
    differs = False
    for corpus in sorted(path for path in options.corpora.iterdir() if options.only in (None, path.name)):
        with tempfile.TemporaryDirectory() as work:
            site = pathlib.Path(work).resolve() / corpus.name
            site.mkdir()
            write_site(corpus, site)
            equal, count = compare(options.bloglsp, site, corpus.name, options.places, options.seed)
            print(f"{corpus.name:10} {equal} of {count} lists are equal", flush=True)
            differs |= equal < count
    sys.exit(1 if differs else 0)


if __name__ == "__main__":
    main()
