#!/usr/bin/env python3
"""How well `bloglsp related --evaluate` finds the links of the corpora of ../shared/related again.

    score_corpus.py [--corpora FOLDER] [--bloglsp PROGRAM] [--only NAME] [--keep FOLDER] [--common]

Writes each corpus out as a small site of plain files, with every link rewritten to its target's path, runs the program for
each task, puts its questions back in the corpus's own offsets, and has the corpora's own eval.py score the answers. Prints a
line for each corpus and task, and the macro means. Never writes below FOLDER.
"""
import argparse
import collections
import json
import os
import pathlib
import re
import subprocess
import sys
import tempfile
import urllib.parse

ROOT = pathlib.Path(__file__).resolve().parents[2]
TASKS = [("A'", True), ("B1", True), ("B2", True), ("C-title 2", True), ("C-title 3", True), ("C-title 5", True), ("C-words 3", True)]
TASKS += [("A'", False), ("B1", False), ("B2", False)]
NAMES = ["n", "R@10", "MRR", "nDCG@10", "top1", "top3", "top5", "top10"]


def read_links(corpus):
    links = collections.defaultdict(list)
    for line in (corpus / "links.tsv").read_text("utf-8").splitlines():
        if not line.startswith("#"):
            source, _, target, anchor, kind, start, end = line.split("\t")[:7]
            links[source].append((int(start), int(end), target, anchor, kind))
    return links


def front_matter(post):
    lines = ["---", f"title: {json.dumps(post['title'], ensure_ascii=False)}"]
    if post["date"]:
        lines.append(f"date: {post['date']}")
    if post["tags"]:
        lines.append(f"tags: {json.dumps(post['tags'], ensure_ascii=False)}")
    if post["desc"]:
        lines.append(f"description: {json.dumps(post['desc'], ensure_ascii=False)}")
    return "\n".join(lines) + "\n---\n"


def relinked(post, links):
    """The text with plain links, and for each link where it begins now and where it did."""
    text, result, at, places = post["text"], [], 0, {}
    length = 0
    for start, end, target, anchor, _ in sorted(links):
        if start < at:
            continue
        address = urllib.parse.quote(os.path.relpath(target, os.path.dirname(post["path"]) or "."))
        words = re.sub(r"([\\\[\]])", r"\\\1", anchor)
        before = parted(text[at:start])
        result.append(before)
        length += len(before)
        places[length] = start
        result.append(f"[{words}]({address})")
        length += len(result[-1])
        at = end
    result.append(parted(text[at:]))
    return "".join(result), places


def parted(text):
    """With a blank line behind each line break in HTML: to the engines of these blogs, Markdown goes on there."""
    return re.sub(r"(?m)^(<br */?>) *\n(?=\S)", r"\1\n\n", text)


def write_site(corpus, folder):
    links, places = read_links(corpus), {}
    for line in (corpus / "posts.jsonl").open(encoding="utf-8"):
        post = json.loads(line)
        text, moved = relinked(post, links[post["path"]])
        places[post["path"]] = moved
        file = folder / post["path"]
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(front_matter(post) + text, "utf-8")
    (folder / ".bloglsp.toml").write_text('engine = "plain"\n', "utf-8")
    return places


def restored(run, places, task):
    """The run with questions at the corpus's own offsets; what is no link of the corpus is left out."""
    lines = []
    for line in run.read_text("utf-8").splitlines():
        question, rest = line.split("\t", 1)
        if task[0] != "A":
            path, offset = question.rsplit(":", 1)
            start = places[path].get(int(offset))
            if start is None:
                continue
            question = f"{path}:{start}"
        lines.append(f"{question}\t{rest}\n")
    run.write_text("".join(lines), "utf-8")


def wanted(corpus, task, older):
    """The right answers by question, as eval.py has them; of typed words only where there are words."""
    dates = {}
    for line in (corpus / "posts.jsonl").open(encoding="utf-8"):
        post = json.loads(line)
        dates[post["path"]] = post["date"]
    result = collections.defaultdict(set)
    for source, links in read_links(corpus).items():
        for start, _, target, anchor, kind in links:
            if kind != "inline" and (task[0] != "A" or kind != "list") or task == "C-words" and not anchor.strip():
                continue
            if older and (not dates[source] or (dates[target] and dates[target] > dates[source])):
                continue
            result[source if task[0] == "A" else f"{source}:{start}"].add(target)
    return result


def typed_scores(corpus, run, task, older):
    """As eval.py scores, for questions of which it does not know."""
    right, ranked = wanted(corpus, task, older), collections.defaultdict(list)
    for line in run.read_text("utf-8").splitlines():
        question, _, path = line.split("\t")[:3]
        ranked[question].append(path)
    firsts = [next((rank for rank, path in enumerate(ranked[q], 1) if path in paths), 10**6) for q, paths in right.items()]
    found = {f"top{top}": sum(first <= top for first in firsts) / len(firsts) for top in (1, 3, 5, 10)}
    mean = sum(1 / first for first in firsts if first <= 100) / len(firsts)
    return found | {"n": len(firsts), "R@10": found["top10"], "MRR": mean, "nDCG@10": 0, "missing": sum(q not in ranked for q in right)}


def scores(corpus, site, places, task, older, program, extra):
    with tempfile.TemporaryDirectory() as folder:
        run = pathlib.Path(folder) / "run.tsv"
        task, _, letters = task.partition(" ")
        if not wanted(corpus, task, older):
            return None
        command = [program, "related", "--evaluate", site, "--task", task, "--run", run, "--typed", letters or "2"] + extra
        command += ["--older"] if older else []
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
        restored(run, places, task)
        if task[0] == "C":
            return typed_scores(corpus, run, task, older)
        command = [sys.executable, corpus.parent.parent / "eval.py", corpus, run, "--task", task[0]]
        line = subprocess.run(command + (["--older"] if older else []), check=True, capture_output=True, text=True).stdout
    values = dict(zip(line.split()[0::2], line.split()[1::2]))
    return {name: float(values[name]) for name in NAMES} | {"missing": int(values["missing"])}


def main():
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("--corpora", type=pathlib.Path, default=ROOT.parent / "shared/related/dev")
    arguments.add_argument("--bloglsp", default=ROOT / ".build/release/bloglsp")
    arguments.add_argument("--only")
    arguments.add_argument("--keep", type=pathlib.Path)
    arguments.add_argument("--common", action="store_true", help="without the weights that each blog's own links teach")
    options = arguments.parse_args()
    sums = collections.defaultdict(list)
    for corpus in sorted(path for path in options.corpora.iterdir() if options.only in (None, path.name)):
        with tempfile.TemporaryDirectory() as work:
            site = (options.keep or pathlib.Path(work)) / corpus.name
            site.mkdir(parents=True, exist_ok=True)
            places = write_site(corpus, site)
            for task, older in TASKS:
                found = scores(corpus, site, places, task, older, options.bloglsp, ["--common"] if options.common else [])
                if not found:
                    continue
                sums[task, older].append(found)
                print_line(corpus.name, task, older, found)
    for (task, older), all_ in sums.items():
        print_line("mean", task, older, {name: sum(each[name] for each in all_) / len(all_) for name in all_[0]})


def print_line(name, task, older, found):
    shown = "  ".join(f"{key} {found[key]:.3f}" for key in NAMES[1:])
    print(f"{name:10} {task:9} {'older' if older else 'all  '}  n {found['n']:6.0f}  {shown}  missing {found['missing']:.0f}", flush=True)


if __name__ == "__main__":
    sys.exit(main())
