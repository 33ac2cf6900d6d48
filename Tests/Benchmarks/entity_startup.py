#!/usr/bin/env python3
"""How much later `initialize` is answered for what is built in of entities: the bar is 1 ms.

    entity_startup.py [ROUNDS] -- PROGRAM --stdio        100 rounds

Starts the server ROUNDS times with `entities.builtin = true` and with `false`, in turn, on a blog of two posts, and tells the
best and the middle of each: from the start of the process to the answer.
"""
import pathlib
import statistics
import sys
import tempfile
import time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "Scripts"))
from lsp_client import Client  # noqa: E402


def seconds(command, folder):
    """From the start of the process to the answer to `initialize`."""
    client = Client(command, folder)
    client.initialize({})
    answered = time.perf_counter() - client.started
    client.request("shutdown", None)
    client.notify("exit", None)
    client.process.wait(timeout=20)
    return answered


def main(words):
    cut = words.index("--") if "--" in words else len(words)
    command = words[cut + 1:]
    if not command:
        print(__doc__)
        return 2
    rounds = int(words[0]) if cut else 100
    with tempfile.TemporaryDirectory() as root:
        times = {}
        for setting in ("true", "false"):
            folder = pathlib.Path(root) / setting
            folder.mkdir()
            (folder / ".bloglsp.toml").write_text(f"[entities]\nbuiltin = {setting}\n")
            (folder / "a.md").write_text("# 테슬라\n\n[b](b.md)\n")
            (folder / "b.md").write_text("# 엔비디아\n")
            times[setting] = []
        for _ in range(rounds):
            for setting in times:
                times[setting].append(seconds(command, pathlib.Path(root) / setting) * 1e3)
    for setting, values in times.items():
        print(f"entities.builtin = {setting:5}  best {min(values):6.2f} ms  middle {statistics.median(values):6.2f} ms")
    print(f"what is built in adds {min(times['true']) - min(times['false']):+.2f} ms at best, "
          f"{statistics.median(times['true']) - statistics.median(times['false']):+.2f} ms in the middle")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
