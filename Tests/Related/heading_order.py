#!/usr/bin/env python3
"""How early the heading stands that an author linked to, when an editor asks behind the `#` of that link.

    heading_order.py [--corpora FOLDER] [--bloglsp PROGRAM] [--only NAME]

Writes each corpus of ../shared/related out as a small site, asks for completion behind `#` at each link to a heading of
another post that has three or more, and prints the mean reciprocal rank and the share of firsts and of the first three:
of the list that is offered, of the order of the text, and of the list where the link has no words.
"""
import argparse
import json
import pathlib
import re
import subprocess
import sys
import tempfile
import urllib.parse

from score_corpus import ROOT, read_links, write_site

sys.path.insert(0, str(ROOT / "Tests/Scripts"))
from lsp_client import Client  # noqa: E402

CAPABILITIES = {"general": {"positionEncodings": ["utf-8"]}, "window": {"workDoneProgress": True}}


def bare(text):
    return "".join(filter(str.isalnum, urllib.parse.unquote(text).lower()))


def fragment_links(corpus):
    """Path, where the link begins in the corpus, target, and the bare fragment of each link to a heading."""
    texts = {}
    for line in (corpus / "posts.jsonl").open(encoding="utf-8"):
        post = json.loads(line)
        texts[post["path"]] = post["text"]
    for source, links in read_links(corpus).items():
        for start, end, target, _, kind in links:
            found = re.search(r"#([^)\s\"'>}\]]+)", texts[source][start:end])
            if found and target != source and kind in ("inline", "list") and bare(found.group(1)):
                yield source, start, target, bare(found.group(1))


def headings(program, site):
    """The ids of each post's headings, in the order of the text."""
    command = [program, "inspect", "site", site]
    lines = subprocess.run(command, check=True, capture_output=True, text=True).stdout.splitlines()
    posts = map(json.loads, lines)
    return {post["path"]: [heading["id"] for heading in post["headings"] if heading["id"]] for post in posts}


def offered(editor, path, start, with_words):
    """The ids that are offered behind `#` in the link that begins `start` characters behind the front matter."""
    text = (editor.folder / path).read_text("utf-8")
    opening = text.index("\n---\n") + 5
    link = re.compile(r"\[((?:\\.|[^\]\\])*)\]\(([^)]*)\)").match(text, opening + start)
    if not link:
        return None
    before = f"{text[:link.start()]}[{link.group(1) if with_words else ''}]({link.group(2)}#"
    editor.open(path, before + text[link.end() - 1:])
    items, _ = editor.complete(path, before.count("\n"), len(before.rsplit("\n", 1)[-1].encode()))
    editor.close(path)
    return [item["textEdit"]["newText"] for item in items]


def ranks(program, corpus, site):
    """For each link the rank of its heading: as offered, in the text, as offered without words."""
    places = write_site(corpus, site)
    moved = {path: {then: now for now, then in all_.items()} for path, all_ in places.items()}
    ids = headings(program, site)
    editor = Client([program, "--stdio"], site)
    editor.initialize(CAPABILITIES)
    editor.wait_for_index()
    for path, start, target, wanted in fragment_links(corpus):
        known = [bare(id) for id in ids.get(target, [])]
        if wanted not in known or len(known) < 3 or start not in moved[path]:
            continue
        lists = [offered(editor, path, moved[path][start], with_words) for with_words in (True, False)]
        if None in lists:
            continue
        found = [[bare(id) for id in list_] for list_ in (lists[0], known, lists[1])]
        yield [list_.index(wanted) + 1 if wanted in list_ else 10**6 for list_ in found]
    editor.stop()


def print_line(name, found):
    for place, kind in enumerate(("offered", "in the text", "without words")):
        own = [each[place] for each in found]
        mean = sum(1 / rank for rank in own) / len(own)
        shares = "  ".join(f"top{top} {sum(rank <= top for rank in own) / len(own):.3f}" for top in (1, 3))
        print(f"{name:10} {kind:13} n {len(own):4}  MRR {mean:.3f}  {shares}", flush=True)


def main():
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("--corpora", type=pathlib.Path, default=ROOT.parent / "shared/related/dev")
    arguments.add_argument("--bloglsp", default=ROOT / ".build/release/bloglsp")
    arguments.add_argument("--only")
    options = arguments.parse_args()
    total = []
    for corpus in sorted(path for path in options.corpora.iterdir() if options.only in (None, path.name)):
        with tempfile.TemporaryDirectory() as work:
            found = list(ranks(options.bloglsp, corpus, pathlib.Path(work).resolve()))
        total += found
        if found:
            print_line(corpus.name, found)
    print_line("all", total)


if __name__ == "__main__":
    main()
