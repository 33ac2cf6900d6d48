#!/usr/bin/env python3
"""How fast a Markdown language server answers on a blog: start, index, completion, keystroke to diagnostics.

    lsp_latency.py BLOG -- SERVER ARG …      (repeat `-- SERVER ARG …` to measure several in one run)

Measures from outside, over the server's own pipes, so any server can stand beside bloglsp. Python's standard
library only; memory is read from /proc and left out where there is none. It never judges the answers.
"""
import pathlib
import queue
import sys
import time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "Scripts"))
from lsp_client import Client  # noqa: E402

KEYSTROKES = 60
COMPLETIONS = 400
KEY_SECONDS = 0.03


class Server(Client):
    def memory(self):
        try:
            status = pathlib.Path(f"/proc/{self.process.pid}/status").read_text()
        except OSError:
            return {}
        rows = dict(line.split(":", 1) for line in status.splitlines() if ":" in line)
        return {name: int(rows[name].split()[0]) // 1024 for name in ("VmRSS", "VmHWM") if name in rows}


def percentile(values, share):
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(len(ordered) * share))]


def capabilities():
    return {
        "general": {"positionEncodings": ["utf-8", "utf-16"]},
        "window": {"workDoneProgress": True},
        "workspace": {"didChangeWatchedFiles": {"dynamicRegistration": True}, "workspaceFolders": True},
        "textDocument": {
            "publishDiagnostics": {"versionSupport": True},
            "completion": {"completionItem": {"labelDetailsSupport": True, "insertReplaceSupport": True}}},
    }


def type_links(server, document, post, text):
    """Types links at the end of a post, a key each 30 ms as incremental changes, and asks behind each key."""
    line = text.rstrip("\n").count("\n") + 1
    end = {"line": text.count("\n") + 1, "character": 0}
    version = 2
    server.notify("textDocument/didChange", {
        "textDocument": {**document, "version": version},
        "contentChanges": [{"range": {"start": {"line": line, "character": 0}, "end": end}, "text": ""}]})
    completions, typed, due = [], "", time.perf_counter()
    for index in range(COMPLETIONS):
        # Another paragraph for each link: no answer can be that to the question before.
        key = (f"word{index} of {index * index} [see](", *"abcd")[index % 5]
        start = 0 if index % 5 == 0 else len(typed)
        version += 1
        time.sleep(max(0, due - time.perf_counter()))
        due = time.perf_counter() + KEY_SECONDS
        server.notify("textDocument/didChange", {
            "textDocument": {**document, "version": version},
            "contentChanges": [{
                "range": {"start": {"line": line, "character": start}, "end": {"line": line, "character": len(typed)}},
                "text": key}]})
        typed = key if index % 5 == 0 else typed + key
        _, seconds = server.complete(post, line, len(typed))
        completions.append(seconds)
    return completions, version


def measure(command, blog):
    server = Server(command, blog)
    server.initialize(capabilities())
    start = time.perf_counter()
    initialized = start - server.started
    indexed = server.wait_for_index() - start
    posts = sorted(server.folder.rglob("*.md"))
    post = posts[len(posts) // 2]
    text = post.read_text(encoding="utf-8")
    document = {"uri": server.uri(post)}
    server.open(post, text)
    completions, version = type_links(server, document, post, text)
    latencies = []
    for index in range(KEYSTROKES):
        version += 1
        broken = f"[x](/no-such-page-{index}/)"
        asked = server.notify("textDocument/didChange", {
            "textDocument": {**document, "version": version},
            "contentChanges": [{"text": text.rstrip("\n") + "\n" + broken + "\n"}]})
        try:
            when, _ = server.wait(
                lambda m: m.get("method") == "textDocument/publishDiagnostics"
                and m["params"]["uri"] == document["uri"]
                and m["params"].get("version", version) == version, 5)
            latencies.append(when - asked)
        except queue.Empty:
            break
    memory = server.memory()
    server.stop()
    row = {
        "posts": len(posts), "initialize ms": initialized * 1e3, "index s": indexed,
        "completion p50 ms": percentile(completions, 0.5) * 1e3,
        "completion p99 ms": percentile(completions, 0.99) * 1e3, **memory}
    if latencies:
        row["keystroke to diagnostics p50 ms"] = percentile(latencies, 0.5) * 1e3
        row["keystroke to diagnostics p99 ms"] = percentile(latencies, 0.99) * 1e3
    return row


def main():
    parts, current = [], []
    for argument in sys.argv[1:]:
        if argument == "--":
            parts.append(current)
            current = []
        else:
            current.append(argument)
    parts.append(current)
    if len(parts) < 2 or len(parts[0]) != 1:
        raise SystemExit(__doc__)
    for command in parts[1:]:
        row = measure(command, parts[0][0])
        print(" ".join(command))
        for name, value in row.items():
            print(f"  {name:34} {value:.1f}" if isinstance(value, float) else f"  {name:34} {value}")


if __name__ == "__main__":
    main()
