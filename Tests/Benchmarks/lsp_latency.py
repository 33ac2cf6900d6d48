#!/usr/bin/env python3
"""How fast a Markdown language server answers on a blog: start, index, completion, keystroke to diagnostics.

    lsp_latency.py BLOG -- SERVER ARG …      (repeat `-- SERVER ARG …` to measure several in one run)

Measures from outside, over the server's own pipes, so any server can stand beside bloglsp. Python's standard
library only; memory is read from /proc and left out where there is none. It never judges the answers.
"""
import json
import os
import pathlib
import queue
import subprocess
import sys
import threading
import time

KEYSTROKES = 60
COMPLETIONS = 200


class Server:
    def __init__(self, command, root):
        self.root = root
        self.next_id = 0
        self.inbox = queue.Queue()
        self.started = time.perf_counter()
        self.process = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
        threading.Thread(target=self.read, daemon=True).start()

    def read(self):
        stream = self.process.stdout
        while True:
            length = 0
            while (line := stream.readline().strip()):
                name, _, value = line.partition(b":")
                if name.lower() == b"content-length":
                    length = int(value)
            if not length:
                self.inbox.put((time.perf_counter(), None))
                return
            self.inbox.put((time.perf_counter(), json.loads(stream.read(length))))

    def send(self, message):
        body = json.dumps({"jsonrpc": "2.0", **message}, ensure_ascii=False).encode()
        self.process.stdin.write(b"Content-Length: %d\r\n\r\n" % len(body) + body)
        self.process.stdin.flush()
        return time.perf_counter()

    def notify(self, method, params):
        return self.send({"method": method, "params": params})

    def request(self, method, params, timeout=60):
        """The result and the seconds it took; requests of the server are answered on the way."""
        self.next_id += 1
        asked = self.send({"id": self.next_id, "method": method, "params": params})
        when, message = self.wait(lambda m: m.get("id") == self.next_id and "method" not in m, timeout)
        return message.get("result"), when - asked

    def wait(self, wanted, timeout=60):
        until = time.perf_counter() + timeout
        while True:
            when, message = self.inbox.get(timeout=max(0.001, until - time.perf_counter()))
            if message is None:
                raise SystemExit("the server closed its output")
            if "method" in message and "id" in message:
                asks_settings = message["method"] == "workspace/configuration"
                items = (message.get("params") or {}).get("items") or []
                self.send({"id": message["id"], "result": [None] * len(items) if asks_settings else None})
            if wanted(message):
                return when, message

    def memory(self):
        try:
            status = pathlib.Path(f"/proc/{self.process.pid}/status").read_text()
        except OSError:
            return {}
        rows = dict(line.split(":", 1) for line in status.splitlines() if ":" in line)
        return {name: int(rows[name].split()[0]) // 1024 for name in ("VmRSS", "VmHWM") if name in rows}


def uri(path):
    return pathlib.Path(path).absolute().as_uri()


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


def measure(command, blog):
    server = Server(command, blog)
    _, _ = server.request("initialize", {
        "processId": os.getpid(), "rootUri": uri(blog), "capabilities": capabilities(),
        "workspaceFolders": [{"uri": uri(blog), "name": "blog"}]})
    initialized = time.perf_counter() - server.started
    server.notify("initialized", {})
    start = time.perf_counter()
    when, _ = server.wait(
        lambda m: m.get("method") == "$/progress" and m["params"]["value"]["kind"] == "end", 300)
    indexed = when - start
    posts = sorted(pathlib.Path(blog).rglob("*.md"))
    post = posts[len(posts) // 2]
    text = post.read_text(encoding="utf-8")
    document = {"uri": uri(post)}
    server.notify("textDocument/didOpen", {
        "textDocument": {**document, "languageId": "markdown", "version": 1, "text": text}})
    line = text.count("\n")
    if not text.endswith("\n"):
        line += 1
    version = 1
    completions = []
    for index in range(COMPLETIONS):
        # A reader of every millisecond would hide what typing does: each round types one more letter.
        typed = "[see](" + "abcdefgh"[: index % 5]
        version += 1
        server.notify("textDocument/didChange", {
            "textDocument": {**document, "version": version},
            "contentChanges": [{"text": text.rstrip("\n") + "\n" + typed + "\n"}]})
        last = text.rstrip("\n").count("\n") + 1
        _, seconds = server.request("textDocument/completion", {
            "textDocument": document, "position": {"line": last, "character": len(typed)}})
        completions.append(seconds)
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
    server.request("shutdown", None)
    server.notify("exit", None)
    server.process.stdin.close()
    server.process.wait(10)
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
