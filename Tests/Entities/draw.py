#!/usr/bin/env python3
"""The places that were judged: drawn again, from the same seed, with what the text around them says.

    draw.py [--bloglsp PROGRAM] [--corpora FOLDER] [--seed N]

Prints the sizes of the pools and a line for each place: its position, its id, its weight and the line. The places are those
of judged.tsv and judged-homographs.tsv only with the program and the base of that day. Needs PyYAML. Its output holds
other people's text: it is read, and not committed. README.md tells what is drawn.
"""
import argparse
import collections
import concurrent.futures
import os
import pathlib
import random
import re

import yaml

from judged import ROOT, mentions

SEED = 20261125
BASE = ROOT / "Sources/PostIndex/Entities/Builtin"
KOREAN = {"gmlwjd9405.github.io": ["_posts"], "goodGid.github.io": ["_posts"], "johngrib.github.io": ["_posts", "_wiki"]}
OTHER = {"yihui.org": ["content/en"]}
HANGUL_SHARE = 0.3
# Letters that are no name to look for: code, addresses, destinations, tags, template calls.
APART = re.compile(r"`[^`]*`|https?://\S+|\]\([^)]*\)|<[^>]*>|\{[{%].*?[%}]\}")


def spellings():
    """All spellings of the base in lower case, and those that are other words too, each with its ids."""
    every, doubtful = collections.defaultdict(set), collections.defaultdict(set)
    for name in ("development.yaml", "industry.yaml"):
        for entity in yaml.safe_load((BASE / name).read_text(encoding="utf-8")):
            lists = [entity.get(key) or [] for key in ("aliases", "exact", "weak")]
            for text in sum(lists, list((entity.get("names") or {}).values())):
                if len(str(text)) >= 2:
                    every[str(text).lower()].add(entity["id"])
            for text in map(str, lists[2] + [text for text in lists[1] if re.fullmatch("[A-Z][a-z]+", str(text))]):
                doubtful[text].add(entity["id"])
    return every, doubtful


def pattern(texts):
    return re.compile("|".join(re.escape(text) for text in sorted(texts, key=len, reverse=True)))


def prose(file):
    """The lines of a post, and whether each is outside front matter and fenced code."""
    text = file.read_bytes().decode("utf-8", "replace").lstrip("\ufeff")
    lines = text.replace("\r\n", "\n").split("\n")
    first = 0
    if lines[0].strip() == "---":
        first = next((at + 1 for at in range(1, len(lines)) if lines[at].strip() in ("---", "...")), 0)
    kept, fence = [False] * first, None
    for line in lines[first:]:
        bare = re.sub(r"^(>\s*|[-*+]\s+|\d+\.\s+)+", "", line.strip())
        opening = re.match(r"(`{3,}|~{3,})[^`]*$", bare)
        if fence is None and opening:
            fence = re.escape(opening[1][0]) + "{%d,}$" % len(opening[1])
            kept.append(False)
        elif fence is None and re.match(r"\{%-?\s*highlight", bare):
            fence = r"\{%-?\s*endhighlight"
            kept.append(False)
        else:
            kept.append(fence is None)
            if fence is not None and re.match(fence, bare):
                fence = None
    return lines, kept


def is_korean(lines, kept):
    text = "".join(line for line, keep in zip(lines, kept) if keep)
    letters = sum(letter.isalpha() for letter in text)
    return letters > 0 and len(re.findall("[가-힣]", text)) / letters >= HANGUL_SHARE


def stands_alone(line, start, end):
    before, after = line[start - 1:start], line[end:end + 1]
    if re.match("[가-힣]", line[start]):
        return not before.isalnum()
    return not re.match(r"[A-Za-z0-9_]", before) and not re.match(r"[A-Za-z0-9_]", after)


class Pools:
    """By corpus and id or spelling: all places of each kind, as (corpus, path, line, start, end, ids, spelling)."""

    def __init__(self):
        self.mentions = collections.defaultdict(list)
        self.rejected = collections.defaultdict(list)
        self.homographs = collections.defaultdict(list)
        self.every, self.doubtful = spellings()
        self.every_pattern, self.doubtful_pattern = pattern(self.every), pattern(self.doubtful)

    def add(self, post, lines, kept, found):
        korean = post[0] in KOREAN and is_korean(lines, kept)
        if korean:
            for line in found.values():
                for one in line:
                    place = (*post, one["line"], one["start"], one["end"], one["id"], one["particle"])
                    self.mentions[post[0], one["id"]].append(place)
        for number, (line, keep) in enumerate(zip(lines, kept), 1):
            if keep and korean:
                self.add_rejected(post, number, line, found.get(number, []))
            if keep and (korean or post[0] in OTHER):
                self.add_homographs(post, number, line, found.get(number, []))

    def add_rejected(self, post, number, line, found):
        lower = "".join(one.lower() if len(one.lower()) == 1 else one for one in line)
        for hit in self.every_pattern.finditer(lower):
            if not any(one["start"] < hit.end() and hit.start() < one["end"] for one in found):
                ids = ",".join(sorted(self.every[hit[0]]))
                self.rejected[post[0], hit[0]].append((*post, number, *hit.span(), ids, hit[0]))

    def add_homographs(self, post, number, line, found):
        apart = [hit.span() for hit in APART.finditer(line)]
        for hit in self.doubtful_pattern.finditer(line):
            start, end = hit.span()
            if any(first < end and start < last for first, last in apart) or not stands_alone(line, start, end):
                continue
            ids = ",".join(one["id"] for one in found if one["start"] <= start and end <= one["end"])
            place = (*post, number, start, end, ",".join(sorted(self.doubtful[hit[0]])), hit[0], ids)
            self.homographs[post[0], hit[0]].append(place)


def draw(name, pool, cap, size, chance):
    """`size` places, at most `cap` of each key, with how many places of the pool each stands for."""
    capped = []
    for key in sorted(pool):
        some = chance.sample(pool[key], min(cap, len(pool[key])))
        capped += [(place, len(pool[key]) / len(some)) for place in some]
    drawn = chance.sample(capped, size)
    print(f"{name}: {sum(map(len, pool.values()))} places, {len(pool)} keys, {len(capped)} under the cap, {size} drawn")
    return sorted((place, weight * len(capped) / size) for place, weight in drawn)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    shared = pathlib.Path(os.environ.get("BLOGLSP_SHARED", ROOT.parent / "shared"))
    parser.add_argument("--bloglsp", default=str(ROOT / ".build/debug/bloglsp"))
    parser.add_argument("--corpora", type=pathlib.Path, default=shared / "corpora")
    parser.add_argument("--seed", type=int, default=SEED)
    options = parser.parse_args()
    program = str(pathlib.Path(options.bloglsp).resolve())
    posts = [(corpus, str(file.relative_to(options.corpora / corpus)))
             for corpus, folders in (KOREAN | OTHER).items() for folder in folders
             for file in sorted((options.corpora / corpus / folder).rglob("*.md"))]
    pools, texts = Pools(), {}
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as workers:
        for post, found in zip(posts, workers.map(lambda post: mentions(program, options.corpora, post), posts)):
            texts[post], kept = prose(options.corpora / post[0] / post[1])
            pools.add(post, texts[post], kept, found)
    chance = random.Random(options.seed)
    print(f"seed: {options.seed}")
    for name, pool, cap, size in (("mentions", pools.mentions, 4, 200), ("rejected", pools.rejected, 3, 200),
                                  ("homographs", pools.homographs, 2, 60)):
        for place, weight in draw(name, pool, cap, size, chance):
            corpus, path, line, start, end, *rest = place
            text = texts[corpus, path][line - 1]
            marked = f"{text[max(0, start - 70):start]}⟦{text[start:end]}⟧{text[end:end + 50]}"
            print(f"{corpus}/{path}:{line}:{start}-{end} {rest} {weight:.3f} {marked}")


if __name__ == "__main__":
    main()
