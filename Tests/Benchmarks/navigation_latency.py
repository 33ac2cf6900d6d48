#!/usr/bin/env python3
"""How fast definition, references, highlights and hover are answered at the links, headings, titles and tags of a blog.

    navigation_latency.py BLOG SERVER ARG …

Posts are opened one after another, and each of their things is asked about once. Bar at 10,000 posts: p99 of 10 ms for
definition and 50 ms for references. Beside the clock stands the time that the server's process computes, which a busy
machine does not disturb. Python's standard library only. It judges no answer, and counts the empty ones.
"""
import os
import pathlib
import re
import sys
import time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "Scripts"))
from lsp_client import Client  # noqa: E402

POSTS = 60
METHODS = ("definition", "references", "documentHighlight", "hover")
THINGS = {
    "link": re.compile(r"\]\(\s*(/[^)\s]*)"),
    "picture": re.compile(r"!\[[^]]*\]\((/img[^)\s]*)"),
    "heading": re.compile(r"^## (.+)$", re.MULTILINE),
    "title": re.compile(r"^title: \"?(.)", re.MULTILINE),
    "tag": re.compile(r"^tags: \[(\w+)", re.MULTILINE),
}


def capabilities():
    return {
        "general": {"positionEncodings": ["utf-8", "utf-16"]},
        "window": {"workDoneProgress": True},
        "workspace": {"didChangeWatchedFiles": {"dynamicRegistration": True}},
        "textDocument": {"definition": {"linkSupport": True}, "hover": {"contentFormat": ["markdown"]}}}


def computed(process):
    """Seconds that a process has computed; 0 where nobody says."""
    try:
        fields = pathlib.Path(f"/proc/{process}/stat").read_text().rsplit(")", 1)[1].split()
    except OSError:
        return 0
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def places(text):
    """The first two things of each kind, as (kind, position) in UTF-8 units."""
    for kind, pattern in THINGS.items():
        for found in list(pattern.finditer(text))[:2]:
            start = text.rfind("\n", 0, found.start(1)) + 1
            position = {
                "line": text.count("\n", 0, found.start(1)),
                "character": len(text[start:found.start(1)].encode())}
            yield kind, position


def measure(blog, command):
    server = Client(command, blog)
    server.initialize(capabilities())
    server.wait_for_index()
    time.sleep(3)
    posts = sorted(server.folder.rglob("*.md"))
    seconds, empty, answers, busy = {}, {}, {}, {}
    for path in posts[::max(1, len(posts) // POSTS)][:POSTS]:
        text = path.read_text(encoding="utf-8")
        server.open(path, text)
        for kind, position in places(text):
            question = {"textDocument": {"uri": server.uri(path)}, "position": position}
            for method in METHODS:
                more = {"context": {"includeDeclaration": True}} if method == "references" else {}
                start = computed(server.process.pid)
                result, took = server.request(f"textDocument/{method}", {**question, **more})
                key = (method, kind)
                busy[key] = busy.get(key, 0) + computed(server.process.pid) - start
                seconds.setdefault(key, []).append(took)
                empty[key] = empty.get(key, 0) + (not result)
                answers[key] = max(answers.get(key, 0), len(result or []))
        server.close(path)
    print(f"{len(posts)} posts")
    for key in sorted(seconds):
        ordered = sorted(seconds[key])
        p50, p99 = (ordered[min(len(ordered) - 1, int(len(ordered) * share))] * 1e3 for share in (0.5, 0.99))
        print(
            f"  {key[0]:18} {key[1]:8} p50 {p50:6.1f} ms  p99 {p99:6.1f} ms  computing "
            f"{busy[key] / len(ordered) * 1e3:6.1f} ms  asked {len(ordered):4}  empty {empty[key]:4}  "
            f"longest {answers[key]}")
    server.stop()


def main():
    if len(sys.argv) < 3:
        raise SystemExit(__doc__)
    measure(sys.argv[1], sys.argv[2:])


if __name__ == "__main__":
    main()
