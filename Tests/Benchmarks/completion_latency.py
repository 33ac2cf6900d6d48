#!/usr/bin/env python3
"""How fast a server completes front matter, files and template calls, behind each key.

    completion_latency.py BLOG -- SERVER ARG …

Measures from outside, over the server's own pipes. Python's standard library only. It never judges the answers, but says
how many items came.
"""
import pathlib
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "Scripts"))
from lsp_latency import Server, capabilities, percentile  # noqa: E402

ROUNDS = 30
# What stands before the typed text, what is typed, what stands behind it.
PLACES = {
    "key": ("---\ntitle: x\n", "desc", "\n---\n"),
    "tag": ("---\ntitle: x\ntags: [", "로봇 i", "]\n---\n"),
    "tag in TOML": ("+++\ntitle = \"x\"\ntags = [\"", "반도", "\"]\n+++\n"),
    "cover": ("---\ntitle: x\nimage: ", "/img/pic-1", "\n---\n"),
    "picture": ("---\ntitle: x\n---\n\n![그림](", "/img/pic-12", ")\n"),
    "src": ("---\ntitle: x\n---\n\n<img src=\"", "pic-1", "\">\n"),
    "link": ("---\ntitle: x\n---\n\n[글](", "/img/", ")\n"),
    "shortcode": ("---\ntitle: x\n---\n\n{{< ", "fig", " >}}\n"),
}


def ask(server, document, post, version, place):
    """The seconds behind each key of one place, and how many items came last."""
    before, typed, behind = place
    seconds, items = [], 0
    for length in range(len(typed) + 1):
        head = before + typed[:length]
        version += 1
        server.notify("textDocument/didChange", {
            "textDocument": {**document, "version": version}, "contentChanges": [{"text": head + behind}]})
        line = head.count("\n")
        column = len(head.rpartition("\n")[2].encode())
        answer, took = server.complete(post, line, column)
        seconds.append(took)
        items = len(answer)
    return seconds, items, version


def measure(command, blog):
    server = Server(command, blog)
    server.initialize(capabilities())
    server.wait_for_index()
    posts = sorted(server.folder.rglob("*.md"))
    post = posts[len(posts) // 2]
    document = {"uri": server.uri(post)}
    server.open(post, post.read_text(encoding="utf-8"))
    print(" ".join(command), f"on {len(posts)} posts")
    version = 2
    for name, place in PLACES.items():
        times, items = [], 0
        for _ in range(ROUNDS):
            seconds, items, version = ask(server, document, post, version, place)
            times += seconds
        print(f"  {name:12} p50 {percentile(times, 0.5) * 1e3:6.1f}  p99 {percentile(times, 0.99) * 1e3:6.1f}"
              f"  most {max(times) * 1e3:6.1f} ms, of {len(times)}; {items} items")
    memory = server.memory()
    if memory:
        print(f"  memory {memory['VmRSS']} MB")
    server.stop()


def main():
    if len(sys.argv) < 4 or sys.argv[2] != "--":
        raise SystemExit(__doc__)
    measure(sys.argv[3:], sys.argv[1])


if __name__ == "__main__":
    main()
