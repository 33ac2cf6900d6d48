#!/usr/bin/env python3
"""How fast the tokens of a long post are there: all, what an edit changes, and those of a screen.

    token_latency.py BLOG KILOBYTES SERVER ARG …

The post is open in the editor and made of the blog's own posts, with names and shortcodes between their paragraphs,
until it has KILOBYTES. Bar: p99 of 10 ms at 10,000 posts and 200 KB. Beside the clock stands the time that the server's
process computes, which a busy machine does not disturb. Python's standard library only. It judges no answer.
"""
import os
import pathlib
import sys
import time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "Scripts"))
from lsp_client import Client  # noqa: E402

ROUNDS = 300
BETWEEN = '\n\nTesla와 엔비디아가 NVIDIA를, {{{{< tabs name="t{0}" >}}}} [gone](/no/such/{0}/) 삼성전자에서.\n\n'


def capabilities():
    return {
        "window": {"workDoneProgress": True},
        "workspace": {"didChangeWatchedFiles": {"dynamicRegistration": True}, "semanticTokens": {"refreshSupport": True}},
        "textDocument": {"semanticTokens": {
            "requests": {"range": True, "full": {"delta": True}}, "formats": ["relative"],
            "tokenTypes": ["class", "namespace", "variable", "enumMember", "enum", "function", "parameter"],
            "tokenModifiers": ["deprecated"]}}}


def long_text(posts, size):
    text = "---\ntitle: Long\ntags: [a, b]\n---\n"
    for index, post in enumerate(posts * 100):
        body = post.read_text(encoding="utf-8").split("---\n", 2)[-1]
        text += BETWEEN.format(index).join(body.split("\n\n"))
        if len(text.encode()) >= size:
            break
    return text.encode()[:size].decode(errors="ignore") + "\n"


def computed(process):
    """Seconds that a process has computed; 0 where nobody says."""
    try:
        fields = pathlib.Path(f"/proc/{process}/stat").read_text().rsplit(")", 1)[1].split()
    except OSError:
        return 0
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def show(name, seconds, computing):
    ordered = sorted(seconds)
    p50, p99 = (ordered[min(len(ordered) - 1, int(len(ordered) * share))] * 1e3 for share in (0.5, 0.99))
    print(f"  {name:28} p50 {p50:6.1f} ms  p99 {p99:6.1f} ms  computing {computing / len(seconds) * 1e3:6.1f} ms")


def measure(blog, size, command):
    server = Client(command, blog)
    server.initialize(capabilities())
    server.wait_for_index()
    posts = sorted(server.folder.rglob("*.md"))
    folder = max(posts, key=lambda path: path.stat().st_size).parent
    path = folder / "long-post-of-tokens.md"
    text = long_text(posts, size)
    server.open(path, text)
    document = {"uri": server.uri(path)}
    # What is done once the index is there, such as the search for the nearest names, is over then.
    time.sleep(3)

    def times(name, ask, rounds=ROUNDS):
        start, seconds = computed(server.process.pid), [ask(index) for index in range(rounds)]
        show(name, seconds, computed(server.process.pid) - start)

    def ask(method, **more):
        return server.request(f"textDocument/semanticTokens/{method}", {"textDocument": document, **more})

    result, _ = ask("full")
    print(f"{len(posts)} posts, {len(text.encode())} bytes, {len(result['data']) // 5} tokens")
    times("full", lambda _: ask("full")[1])
    line = text.count("\n") // 2
    screen = {"start": {"line": line, "character": 0}, "end": {"line": line + 60, "character": 0}}
    times("range of a screen", lambda _: ask("range", range=screen)[1])
    known = ask("full")[0]["resultId"]
    version = 1

    def edit():
        nonlocal version
        version += 1
        place = {"line": line, "character": 0}
        server.notify("textDocument/didChange", {
            "textDocument": {**document, "version": version},
            "contentChanges": [{"range": {"start": place, "end": place}, "text": "x "}]})

    def delta(waits):
        nonlocal known
        start = time.perf_counter()
        edit()
        if waits:
            # Any answer comes when the edit is taken in.
            server.request("textDocument/hover", {"textDocument": document, "position": {"line": 0, "character": 0}})
        result, seconds = ask("full/delta", previousResultId=known)
        known = result["resultId"]
        return seconds if waits else time.perf_counter() - start

    times("delta, the edit taken in", lambda _: delta(True))
    times("from a key to its delta", lambda _: delta(False))
    server.stop()


def main():
    if len(sys.argv) < 4 or not sys.argv[2].isdigit():
        raise SystemExit(__doc__)
    measure(sys.argv[1], int(sys.argv[2]) * 1000, sys.argv[3:])


if __name__ == "__main__":
    main()
