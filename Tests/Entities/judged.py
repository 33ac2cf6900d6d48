#!/usr/bin/env python3
"""What a program finds at the places of real posts that were judged by reading: precision, recall, each disagreement.

    judged.py [--bloglsp PROGRAM] [--corpora FOLDER] [FILE …]

Runs `bloglsp inspect entities` on each post of judged.tsv and judged-homographs.tsv beside this script (or of FILE). The
posts are other people's: they are read from BLOGLSP_SHARED, or ../shared, and those of a corpus that is not there are
skipped. README.md tells what was drawn, and what the figures are worth. Ends with 0: it measures.
"""
import argparse
import collections
import concurrent.futures
import csv
import json
import os
import pathlib
import subprocess

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parents[1]


def places(file):
    """The judged places of a table, with numbers as numbers."""
    with open(file, encoding="utf-8", newline="") as table:
        for row in csv.DictReader(table, delimiter="\t", quoting=csv.QUOTE_NONE):
            yield row | {key: int(row[key]) for key in ("line", "start", "end")} | {"weight": float(row["weight"])}


def mentions(program, corpora, post):
    """What the program finds in a post, by line; fails where the program does."""
    corpus, path = post
    run = subprocess.run([program, "inspect", "entities", path], cwd=corpora / corpus, capture_output=True, check=True)
    found = collections.defaultdict(list)
    for line in run.stdout.decode().splitlines():
        mention = json.loads(line)
        found[mention["line"]].append(mention)
    return found


def is_found(place, found):
    """Whether the name is found there now: a right one with its very span, any other wherever it touches the place."""
    ids = place["id"].split(",")
    for mention in found[place["line"]]:
        if mention["id"] not in ids:
            continue
        if (mention["start"], mention["end"]) == (place["start"], place["end"]):
            return True
        if place["verdict"] != "right" and mention["start"] < place["end"] and place["start"] < mention["end"]:
            return True
    return False


def share(part, whole):
    return f"{part / whole:.3f}" if whole else "–"


def report(name, judged):
    """Prints the figures of a table's places, given with whether each is found now."""
    figures = {}
    for key, size in (("sample", lambda place: 1), ("weighted", lambda place: place["weight"])):
        sums = collections.Counter()
        for place, found in judged:
            sums[place["verdict"], found] += size(place)
        good = sums["right", True] + sums["miss", True]
        bad = sums["wrong", True] + sums["rightly", True]
        figures[key] = (good, bad, sums["right", False] + sums["miss", False])
    print(f"{name}: {len(judged)} places")
    for key, (good, bad, missed) in figures.items():
        counts = f"  ({good:g} right, {bad:g} wrong, {missed:g} not found)" if key == "sample" else ""
        print(f"  {key:9} precision {share(good, good + bad)}  recall {share(good, good + missed)}{counts}")
    for place, found in judged:
        if found == (place["verdict"] in ("right", "miss")):
            continue
        what = "found, though it is none" if found else "not found"
        at = f"{place['corpus']}/{place['path']}:{place['line']}:{place['start'] + 1}"
        print(f"  {at}: {place['id']} {what}; judged {place['verdict']}; {place['reason']}; weight {place['weight']:g}")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    shared = pathlib.Path(os.environ.get("BLOGLSP_SHARED", ROOT.parent / "shared"))
    parser.add_argument("--bloglsp", default=str(ROOT / ".build/debug/bloglsp"))
    parser.add_argument("--corpora", type=pathlib.Path, default=shared / "corpora")
    parser.add_argument("files", nargs="*", type=pathlib.Path, metavar="FILE")
    options = parser.parse_args()
    program = str(pathlib.Path(options.bloglsp).resolve())
    files = options.files or [HERE / "judged.tsv", HERE / "judged-homographs.tsv"]
    tables = [(file.name, list(places(file))) for file in files]
    posts = sorted({(place["corpus"], place["path"]) for _, table in tables for place in table})
    there = [post for post in posts if (options.corpora / post[0] / post[1]).is_file()]
    for corpus in sorted({post[0] for post in set(posts) - set(there)}):
        lacking = sum(post[0] == corpus and post not in there for post in posts)
        print(f"skipped: {lacking} posts of {options.corpora / corpus}, which are not there")
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        found = dict(zip(there, pool.map(lambda post: mentions(program, options.corpora, post), there)))
    for name, table in tables:
        judged = [(place, is_found(place, found[place["corpus"], place["path"]]))
                  for place in table if (place["corpus"], place["path"]) in found]
        if judged:
            report(name, judged)


if __name__ == "__main__":
    main()
