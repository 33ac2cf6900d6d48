#!/usr/bin/env python3
"""Fits the weights of the ranking of related posts to the links of the corpora of ../shared/related.

    fit_weights.py [--corpora FOLDER] [--bloglsp PROGRAM] [--task TASK] [--prior STRENGTH]

Has `bloglsp related --evaluate --explain` write the signals of the hundred best posts for every hidden link, fits a softmax over
them (each corpus counts the same; a penalty draws weights to those of earlier research; none is negative), and prints the table
for RelatedWeights.swift with its figures: on the corpora that it was fitted to, and on each corpus by a table that was fitted to
all others. Needs NumPy and SciPy. It changes no file.
"""
import argparse
import collections
import os
import pathlib
import subprocess
import sys
import tempfile

import numpy
from scipy.optimize import minimize

import score_corpus

PLACES = {"A'": "post", "B1": "bracket", "B2": "destination"}
# What README.md of the corpora recommends, at the scale of a softmax.
EARLIER = {
    "A'": {"feedback": 1.0, "text": 2, "cosine": 1.5, "titleInText": 1, "neighbours": 0.8, "popularity": 0.3, "recency": 0.8, "slowRecency": 0.4},
    "B1": {"feedback": 1.0, "text": 2, "paragraph": 1.3, "paragraphFeedback": 1.4, "titleInParagraph": 1.4, "titleInText": 0.8, "neighbours": 1,
           "popularity": 0.5, "recency": 0.8, "slowRecency": 0.7},
    "B2": {"feedback": 0.8, "text": 2, "paragraph": 1, "paragraphFeedback": 1.3, "titleInParagraph": 0.7, "titleInText": 0.6, "neighbours": 0.5,
           "popularity": 0.6, "recency": 0.9, "slowRecency": 0.3, "titleInAnchor": 4, "anchor": 2.5, "anchorsInAnchor": 3.5},
    "C": {"typedTitle": 5.2, "typedWord": 3.8, "typedAnchor": 2, "typedTerm": 0.7, "typedBody": 0.7, "typedInside": 0.6, "typedScattered": 0.2},
}
CANDIDATES = 100


class Questions:
    """The signals of the candidates of many questions: `x` by question, candidate and signal."""

    def __init__(self, names):
        self.names, self.rows, self.hits, self.missing = names, [], [], 0

    def close(self):
        count = len(self.rows)
        self.x = numpy.zeros((count, CANDIDATES, len(self.names)))
        self.y = numpy.zeros((count, CANDIDATES), bool)
        self.mask = numpy.zeros((count, CANDIDATES), bool)
        for place, (rows, hits) in enumerate(zip(self.rows, self.hits)):
            for candidate, row in enumerate(rows[:CANDIDATES]):
                for name, value in row.items():
                    self.x[place, candidate, self.names[name]] = value
            self.y[place, : len(hits[:CANDIDATES])] = hits[:CANDIDATES]
            self.mask[place, : len(rows[:CANDIDATES])] = True
        return self


def read(corpus, work, task, older, letters, program, names):
    """None where the corpus has no such questions."""
    site = work / corpus.name
    places = score_corpus.write_site(corpus, site)
    wanted = score_corpus.wanted(corpus, task, older)
    if not wanted:
        return None
    run = work / "run.tsv"
    command = [program, "related", "--evaluate", site, "--task", task, "--run", run, "--explain", "--common", "--typed", str(letters)]
    subprocess.run(command + (["--older"] if older else []), check=True, stdout=subprocess.DEVNULL)
    score_corpus.restored(run, places, task)
    questions = Questions(names)
    answers = collections.defaultdict(list)
    for line in run.read_text("utf-8").splitlines():
        question, _, path, *signals = line.split("\t")
        row = {}
        for signal in signals:
            name, value = signal.split("=")
            row[name] = float(value)
            names.setdefault(name, len(names))
        if question in wanted:
            answers[question].append((path, row))
    for question, rows in answers.items():
        questions.rows.append([row for _, row in rows])
        questions.hits.append([path in wanted[question] for path, _ in rows])
        questions.missing = len(wanted) - len(answers)
    return questions


def fit(sets, used, start, strength, fixed):
    """Weights by signal: those of `fixed` stay, those of `used` are fitted."""
    data = [(s.x[k], s.y[k], s.mask[k]) for s in sets for k in [s.y.any(1)]]

    def loss(weights):
        value, slope = 0.0, numpy.zeros(len(used))
        for x, y, mask in data:
            scores = x @ fixed + x[:, :, used] @ weights
            scores[~mask] = -1e9
            powers = numpy.exp(scores - scores.max(1, keepdims=True)) * mask + 1e-30
            others = (powers * ~y).sum(1, keepdims=True)
            shares = y / y.sum(1, keepdims=True)
            value -= (numpy.where(y, numpy.log(powers / (others + powers)), 0) * shares).sum() / len(x)
            pull = numpy.where(y, shares / (others + powers), 0)
            slopes = numpy.where(y, pull * powers - shares, powers * pull.sum(1, keepdims=True))
            slope += numpy.tensordot(slopes, x[:, :, used], ([0, 1], [0, 1])) / len(x)
        away = weights - start
        return value / len(data) + strength / 2 * (away**2).sum(), slope / len(data) + strength * away

    found = minimize(loss, numpy.maximum(start, 0.1), jac=True, method="L-BFGS-B", bounds=[(0, None)] * len(used), options={"maxiter": 200})
    weights = fixed.copy()
    weights[used] = found.x
    return weights


def figures(questions, weights):
    scores = questions.x @ weights
    scores[~questions.mask] = -1e9
    hits = numpy.take_along_axis(questions.y, numpy.argsort(-scores, 1, kind="stable"), 1)
    count = len(hits) + questions.missing
    first = numpy.where(hits.any(1), hits.argmax(1), 10**6)
    return numpy.array([(1 / (first + 1) * (first < CANDIDATES)).sum() / count] + [(first < top).sum() / count for top in (1, 3, 5, 10)])


def show(name, values):
    print(f"// {name:22}", "  ".join(f"{key} {value:.3f}" for key, value in zip(["MRR", "top1", "top3", "top5", "top10"], values)), flush=True)


def report(title, sets, names, used, start, strength, fixed):
    order = sorted(names, key=names.get)
    print(f"// {title}")
    held = []
    for name in sets:
        weights = fit([s for other, s in sets.items() if other != name], used, start, strength, fixed)
        held.append(figures(sets[name], weights))
        show(f"held out: {name}", held[-1])
    show("held out: mean", numpy.mean(held, 0))
    weights = fit(list(sets.values()), used, start, strength, fixed)
    show("fitted: mean", numpy.mean([figures(s, weights) for s in sets.values()], 0))
    shown = [f".{order[place]}: {weights[place]:.2f}" for place in used if weights[place] >= 0.005]
    print("[" + ", ".join(shown) + "]", flush=True)
    return weights


def main():
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("--corpora", type=pathlib.Path, default=score_corpus.ROOT.parent / "shared/related/dev")
    arguments.add_argument("--bloglsp", default=score_corpus.ROOT / ".build/release/bloglsp")
    arguments.add_argument("--task", choices=list(EARLIER))
    arguments.add_argument("--prior", type=float, default=0.01)
    options = arguments.parse_args()
    os.environ.setdefault("OMP_NUM_THREADS", "2")
    tables = {}
    for task in [options.task] if options.task else EARLIER:
        for older in [True, False] if task != "C" else [True]:
            runs = [(task, 2)] if task != "C" else [("B1", 2), ("C-title", 2), ("C-words", 3)]
            names, groups = {}, []
            with tempfile.TemporaryDirectory() as work:
                for kind, letters in runs:
                    read_ = {c.name: read(c, pathlib.Path(work), kind, older, letters, options.bloglsp, names) for c in sorted(options.corpora.iterdir())}
                    groups.append({name: found for name, found in read_.items() if found})
            groups = [{name: found.close() for name, found in group.items()} for group in groups]
            order = sorted(names, key=names.get)
            fixed = numpy.zeros(len(order))
            typed = [name for name in order if name.startswith("typed")]
            if task == "C":
                used = [names[name] for name in order if name not in typed and name != "linked"]
                start = numpy.array([EARLIER["B1"].get(order[place], 0) for place in used])
                fixed = fit(list(groups[0].values()), used, start, options.prior, fixed)
                sets = {f"{name} {kind}": s for group, (kind, _) in zip(groups[1:], runs[1:]) for name, s in group.items()}
                used = [names[name] for name in typed]
            else:
                # What an author links to twice differs from blog to blog: see BlogWeights.
                skipped = ["linked"] + (["sectionUnlessNamed"] if task != "B2" else [])
                sets, used = groups[0], [names[name] for name in order if name not in skipped]
            start = numpy.array([EARLIER[task].get(order[place], 0) for place in used])
            title = f"{PLACES.get(task, 'typed')}, {'older' if older else 'all'}"
            tables[task, older] = report(title, sets, names, used, start, options.prior, fixed)


if __name__ == "__main__":
    sys.exit(main())
