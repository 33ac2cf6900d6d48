#!/usr/bin/env python3
"""Whether bloglsp reads real posts as cmark-gfm does: the HTML of both must be the same.

    markdown_html.py [BLOGLSP] [FOLDER]

Every .md file below FOLDER is rendered twice by both: by CommonMark alone, and with GitHub's additions (tables,
strikethrough, autolinks, task lists, footnotes). BLOGLSP is .build/release/bloglsp and FOLDER the real blogs of
BLOGLSP_SHARED, or ../shared, unless they are named. Needs cmark-gfm (Debian has it). White space between tags,
the order of attributes, and how a character is escaped do not count. Ends with 1 where a post differs that EXCEPTIONS
does not explain.
"""
import concurrent.futures
import html.parser
import os
import pathlib
import re
import shutil
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
ADDITIONS = ["-e", "table", "-e", "strikethrough", "-e", "autolink", "-e", "tasklist", "-e", "tagfilter",
             "-e", "footnotes"]
MODES = {"--commonmark": [], "--gfm": ADDITIONS}

# What differs for a reason. Keys are a mode and the end of a path.
SYMBOLS = "`∨_{`: since CommonMark 0.31 a symbol counts as punctuation, so `_` may open; cmark-gfm follows 0.29"
EXCEPTIONS = {
    ("--commonmark", "rosen-discrete-math-7/propositional-logic.md"): SYMBOLS,
    ("--gfm", "rosen-discrete-math-7/propositional-logic.md"): SYMBOLS,
    ("--gfm", "2026-02-10-fritz-leisch.md"):
        "`i\\@gmail.com`: cmark-gfm looks for addresses where escapes are gone already; here an escaped `@` is text",
}


class Normalizer(html.parser.HTMLParser):
    """Tags, texts and comments as a list in which unimportant differences are gone."""

    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.parts = []

    def handle_starttag(self, tag, attributes):
        self.parts.append(("open", tag, sorted((name, value or "") for name, value in attributes)))

    def handle_endtag(self, tag):
        self.parts.append(("close", tag))

    def handle_data(self, text):
        if self.parts and self.parts[-1][0] == "text":
            text = self.parts.pop()[1] + text
        self.parts.append(("text", text))

    def handle_comment(self, text):
        self.parts.append(("comment", text))


def normalized(text):
    parser = Normalizer()
    parser.feed(text)
    parser.close()
    result = []
    for part in parser.parts:
        if part[0] == "text":
            words = re.sub(r"\s+", " ", part[1]).strip()
            if not words:
                continue
            part = ("text", words)
        result.append(part)
    return result


def run(command):
    return subprocess.run(command, capture_output=True).stdout.decode("utf-8", "replace")


def compare(path, bloglsp, mode):
    ours = run([bloglsp, "inspect", "markdown", mode, "--html", str(path)])
    theirs = run(["cmark-gfm", "--unsafe", *MODES[mode], str(path)])
    if ours == theirs:
        return None
    ours, theirs = normalized(ours), normalized(theirs)
    if ours == theirs:
        return None
    at = next((i for i, (a, b) in enumerate(zip(ours, theirs)) if a != b), min(len(ours), len(theirs)))
    return f"{path}:\n    ours   {str(ours[at:at + 1])[:300]}\n    theirs {str(theirs[at:at + 1])[:300]}"


def main():
    if not shutil.which("cmark-gfm"):
        print("skipped: cmark-gfm is not installed")
        return 0
    shared = os.environ.get("BLOGLSP_SHARED", ROOT.parent / "shared")
    bloglsp = sys.argv[1] if len(sys.argv) > 1 else str(ROOT / ".build/release/bloglsp")
    folder = pathlib.Path(sys.argv[2] if len(sys.argv) > 2 else shared) / ("" if len(sys.argv) > 2 else "corpora")
    posts = sorted(folder.rglob("*.md"))
    if not posts:
        print(f"skipped: no posts below {folder}")
        return 0
    surprises = 0
    for mode in MODES:
        with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
            found = list(pool.map(lambda path: compare(path, bloglsp, mode), posts))
        differing = [(path, text) for path, text in zip(posts, found) if text]
        print(f"{mode}: {len(posts) - len(differing)} of {len(posts)} posts are the same")
        for path, text in differing:
            reason = next((why for (m, end), why in EXCEPTIONS.items() if m == mode and str(path).endswith(end)), None)
            surprises += reason is None
            print(f"  {'explained: ' + reason if reason else 'DIFFERS'}\n  {text}")
    return 1 if surprises else 0


if __name__ == "__main__":
    sys.exit(main())
