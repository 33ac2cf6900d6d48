#!/usr/bin/env python3
"""How fast a server answers what an editor asks of a post's structure, and a search by name through the blog.

    structure_latency.py BLOG -- SERVER ARG …

Measures from outside, over the server's own pipes. Python's standard library only. It never judges the answers.
"""
import pathlib
import re
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "Scripts"))
from lsp_latency import Server, percentile  # noqa: E402

POSTS = 200
LEADING = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ"


def capabilities():
    return {
        "general": {"positionEncodings": ["utf-16"]},
        "window": {"workDoneProgress": True},
        "workspace": {"didChangeWatchedFiles": {"dynamicRegistration": True}},
        "textDocument": {
            "documentSymbol": {"hierarchicalDocumentSymbolSupport": True},
            "documentLink": {"tooltipSupport": True}},
    }


def initials(text):
    return "".join(LEADING[(ord(c) - 0xAC00) // 588] for c in text if "가" <= c <= "힣")


def queries(posts):
    """Titles and headings as they are typed, letter by letter; words the wrong way round; first consonants."""
    found = []
    for post in posts[:: max(1, len(posts) // 40)]:
        names = re.findall(r"^(?:title:|#+) +(.+)$", post.read_text(encoding="utf-8"), re.MULTILINE)
        for name in names[:2]:
            name = name.strip("\"'")
            found += [name[:length] for length in range(1, min(len(name), 7))]
            found += [" ".join(reversed(name.split()[:2])), initials(name)[:4]]
    return [query for query in found if query]


def report(name, seconds):
    print(f"  {name:34} p50 {percentile(seconds, 0.5) * 1e3:6.1f}  p99 {percentile(seconds, 0.99) * 1e3:6.1f}"
          f"  most {max(seconds) * 1e3:6.1f} ms, of {len(seconds)}")


def measure(command, blog):
    server = Server(command, blog)
    server.initialize(capabilities())
    server.wait_for_index()
    posts = sorted(server.folder.rglob("*.md"))
    print(" ".join(command), f"on {len(posts)} posts")
    before = server.memory()
    _, first = server.request("workspace/symbol", {"query": "a"})
    print(f"  {'first workspace/symbol':34} {first * 1e3:10.1f} ms")
    times = [server.request("workspace/symbol", {"query": query})[1] for query in queries(posts)]
    report("workspace/symbol", times)
    print(f"  resident {before.get('VmRSS')} MB before, {server.memory().get('VmRSS')} MB behind it")
    asked = {name: [] for name in (
        "documentSymbol", "foldingRange", "documentLink", "selectionRange", "linkedEditingRange")}
    for post in posts[:: max(1, len(posts) // POSTS)]:
        text = post.read_text(encoding="utf-8")
        server.open(post, text)
        document = {"textDocument": {"uri": server.uri(post)}}
        place = {"line": text.count("\n") // 2, "character": 3}
        for name, seconds in asked.items():
            more = {"positions": [place]} if name == "selectionRange" else {"position": place}
            seconds.append(server.request(f"textDocument/{name}", {**document, **more})[1])
    for name, seconds in asked.items():
        report(f"textDocument/{name}", seconds)
    server.stop()


def main():
    if len(sys.argv) < 4 or sys.argv[2] != "--":
        raise SystemExit(__doc__)
    measure(sys.argv[3:], sys.argv[1])


if __name__ == "__main__":
    main()
