#!/usr/bin/env python3
"""How often the first proposal is right where the ranking is sure of it, and from where on it is sure enough.

    first_certainty.py [--corpora FOLDER] [--bloglsp PROGRAM] [--wanted SHARE] [NAME …]

Writes each corpus of ../shared/related (or those with a NAME) out as a small site and has the program hide and ask for its
links. For each kind of question it chooses the least likelihood of the first answer (`RelatedIndex.likelihoodOfFirst`) from
which on SHARE (0.97) of the firsts are right, on all corpora but one, and prints what it is worth on that one: the share of
firsts that are right, and the share of questions that reach it.
"""
import argparse
import collections
import math
import pathlib
import subprocess
import tempfile

from score_corpus import ROOT, restored, wanted, write_site

KINDS = {"behind [": [("B1", 2)], "behind ](": [("B2", 2)]}
KINDS |= {f"[ and {count} letters": [("C-title", count), ("C-words", count)] for count in (2, 3, 5)}
COMPARED = 20  # as NearCertainty has it
LEAST = 20  # fewer questions than this set no threshold


def firsts(program, corpus, site, places, task, letters, older):
    """The likelihood of the first answer and whether it is right, of each question."""
    right = wanted(corpus, task, older)
    if not right:
        return
    run = site.parent / "run.tsv"
    command = [program, "related", "--evaluate", site, "--task", task, "--typed", str(letters), "--run", run, "--explain"]
    subprocess.run(command + (["--older"] if older else []), check=True, stdout=subprocess.DEVNULL)
    restored(run, places, task)
    answers = collections.defaultdict(list)
    for line in run.open(encoding="utf-8"):
        question, _, path, score = line.split("\t")[:4]
        answers[question].append((path, float(score.strip().removeprefix("score="))))
    for question, paths in right.items():
        if question in answers:
            best = answers[question][:COMPARED]
            sum_ = sum(math.exp(score - best[0][1]) for _, score in best)
            yield 1 / sum_, best[0][0] in paths


def threshold(found, share):
    """The least likelihood from which on `share` of the firsts are right."""
    hits, least = 0, None
    for count, (likelihood, is_right) in enumerate(sorted(found, reverse=True), 1):
        hits += is_right
        if count >= LEAST and hits / count >= share:
            least = likelihood
    return least


def print_kind(kind, by_corpus, share):
    sure, hits, total, chosen = 0, 0, 0, []
    for name, own in by_corpus.items():
        least = threshold([each for other, found in by_corpus.items() if other != name for each in found], share)
        reached = [is_right for likelihood, is_right in own if least is not None and likelihood >= least]
        sure, hits, total = sure + len(reached), hits + sum(reached), total + len(own)
        chosen.append("none" if least is None else f"{least:.3f}")
    print(f"{kind:15} n {total:6}  right {hits / max(1, sure):.3f}  of {sure / max(1, total):.3f}  from {' '.join(chosen)}")


def main():
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("--corpora", type=pathlib.Path, default=ROOT.parent / "shared/related/dev")
    arguments.add_argument("--bloglsp", default=ROOT / ".build/release/bloglsp")
    arguments.add_argument("--wanted", type=float, default=0.97)
    arguments.add_argument("names", nargs="*")
    options = arguments.parse_args()
    found = {kind: {} for kind in KINDS}
    for corpus in sorted(path for path in options.corpora.iterdir() if not options.names or path.name in options.names):
        with tempfile.TemporaryDirectory() as work:
            site = pathlib.Path(work) / corpus.name
            site.mkdir()
            places = write_site(corpus, site)
            for kind, tasks in KINDS.items():
                found[kind][corpus.name] = [
                    each for task, letters in tasks for older in (True, False)
                    for each in firsts(options.bloglsp, corpus, site, places, task, letters, older)]
    for kind, by_corpus in found.items():
        print_kind(kind, by_corpus, options.wanted)


if __name__ == "__main__":
    main()
