#!/usr/bin/env python3
"""Whether an editor is offered the posts that `bloglsp related` lists, in the same order.

    completion_order.py [--corpora FOLDER] [--bloglsp PROGRAM] [--only NAME] [--places N] [--seed N]

Writes each corpus of ../shared/related out as a small site, draws N places (200) at the ends of lines of prose, types ` [`
there over LSP, and compares the posts that the completion list names with those of `bloglsp related FILE --line N`. Every
tenth place is asked with two letters typed. Prints a line for each corpus; ends with 1 where any list differs.
"""
import argparse
import json
import pathlib
import queue
import random
import subprocess
import sys
import tempfile
import threading
import time

from score_corpus import ROOT, write_site

LIMIT = 50
LEARNING = 60.0  # seconds at most


class Editor:
    """A client that opens posts and asks for completion."""

    def __init__(self, program, site):
        self.site, self.id, self.inbox = site, 0, queue.Queue()
        self.process = subprocess.Popen(
            [program, "--stdio"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
        threading.Thread(target=self.read, daemon=True).start()
        self.request("initialize", {
            "processId": None, "rootUri": site.as_uri(),
            "capabilities": {"general": {"positionEncodings": ["utf-8"]}, "window": {"workDoneProgress": True}}})
        self.send({"method": "initialized", "params": {}})
        self.wait(lambda m: m.get("method") == "$/progress" and m["params"]["value"]["kind"] == "end")

    def read(self):
        stream = self.process.stdout
        while True:
            length = 0
            while (line := stream.readline().strip()):
                name, _, value = line.partition(b":")
                if name.lower() == b"content-length":
                    length = int(value)
            if not length:
                self.inbox.put({"method": "ended"})
                return
            self.inbox.put(json.loads(stream.read(length)))

    def send(self, message):
        body = json.dumps({"jsonrpc": "2.0", **message}, ensure_ascii=False).encode()
        self.process.stdin.write(b"Content-Length: %d\r\n\r\n" % len(body) + body)
        self.process.stdin.flush()

    def wait(self, wanted):
        while True:
            message = self.inbox.get(timeout=120)
            if message.get("method") == "ended":
                raise SystemExit("the server has ended")
            if "id" in message and "method" in message:
                self.send({"id": message["id"], "result": None})
            if wanted(message):
                return message

    def request(self, method, params):
        self.id += 1
        self.send({"id": self.id, "method": method, "params": params})
        return self.wait(lambda m: m.get("id") == self.id and "method" not in m).get("result")

    def offered(self, path, lines, line, typed):
        """What is offered behind ` [` and `typed` at the end of a line, counted from 0."""
        uri = (self.site / path).as_uri()
        changed = lines[:line] + [f"{lines[line]} [{typed}"] + lines[line + 1:]
        self.send({"method": "textDocument/didOpen", "params": {
            "textDocument": {"uri": uri, "languageId": "markdown", "version": 1, "text": "\n".join(changed)}}})
        result = self.request("textDocument/completion", {
            "textDocument": {"uri": uri}, "position": {"line": line, "character": len(changed[line].encode())}})
        self.send({"method": "textDocument/didClose", "params": {"textDocument": {"uri": uri}}})
        return [item["data"]["post"] for item in (result or {"items": []})["items"]]


def places(site, count, seed):
    """Ends of lines of prose: outside front matter and fences, no heading, no table, no markup that is open."""
    found = []
    for path in sorted(site.rglob("*.md")):
        lines = path.read_text("utf-8").split("\n")
        fence, inside = None, lines[0] == "---"
        for number, line in enumerate(lines):
            if inside:
                inside = number == 0 or line != "---"
                continue
            mark = line.lstrip()[:3]
            if mark in ("```", "~~~"):
                fence = None if fence == mark else fence or mark
            elif not fence and len(line) > 30 and line[0].isalpha() and not set("`<>{}[]|$\\*_") & set(line):
                found.append((path.relative_to(site), lines, number))
    return random.Random(seed).sample(found, min(count, len(found)))


def listed(program, site, path, line, typed):
    command = [program, "related", path, "--line", str(line + 1), "--limit", str(LIMIT), "--format", "json"]
    output = subprocess.run(
        command + (["--prefix", typed] if typed else []), cwd=site, capture_output=True, text=True, check=True).stdout
    return [json.loads(answer)["path"] for answer in output.splitlines()]


def compare(program, site, name, count, seed):
    """How many lists are equal, of how many; says of the others where they part."""
    editor = Editor(program, site)
    asked = [place for place in places(site, 2 * count, seed) if editor.offered(*place, "")][:count]
    equal, end = 0, time.monotonic() + LEARNING
    for index, (path, lines, line) in enumerate(asked):
        typed = "Th" if index % 10 == 9 else ""
        there = listed(program, site, path, line, typed)
        # The first answers come before the server has learnt of the blog's links, which the program waits for.
        while (here := editor.offered(path, lines, line, typed)) != there and index == 0 and time.monotonic() < end:
            time.sleep(0.2)
        if here == there:
            equal += 1
            continue
        parted = [place for place, pair in enumerate(zip(here, there)) if pair[0] != pair[1]]
        print(f"{name} {path}:{line + 1}: lists of {len(here)} and {len(there)} part at place "
              f"{(parted + [min(len(here), len(there))])[0] + 1}")
    editor.process.kill()
    return equal, len(asked)


def main():
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("--corpora", type=pathlib.Path, default=ROOT.parent / "shared/related/dev")
    arguments.add_argument("--bloglsp", default=ROOT / ".build/release/bloglsp")
    arguments.add_argument("--only")
    arguments.add_argument("--places", type=int, default=200)
    arguments.add_argument("--seed", type=int, default=1)
    options = arguments.parse_args()
    differs = False
    for corpus in sorted(path for path in options.corpora.iterdir() if options.only in (None, path.name)):
        with tempfile.TemporaryDirectory() as work:
            site = pathlib.Path(work).resolve() / corpus.name
            site.mkdir()
            write_site(corpus, site)
            equal, count = compare(options.bloglsp, site, corpus.name, options.places, options.seed)
            print(f"{corpus.name:10} {equal} of {count} lists are equal", flush=True)
            differs |= equal < count
    sys.exit(1 if differs else 0)


if __name__ == "__main__":
    main()
