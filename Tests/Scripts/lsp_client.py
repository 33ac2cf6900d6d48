"""A client of a language server over its own pipes, for the scripts beside the tests. It never judges an answer.

Messages that the server sends are kept with the moment at which they came; its requests are answered on the way.
"""
import json
import pathlib
import queue
import subprocess
import threading
import time


class Client:
    """One running server, told of one folder. `initialize` begins."""

    def __init__(self, command, folder):
        self.folder = pathlib.Path(folder).absolute()
        self.next_id = 0
        self.inbox = queue.Queue()
        self.started = time.perf_counter()
        self.process = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
        threading.Thread(target=self.read, daemon=True).start()

    def initialize(self, capabilities):
        """Begins; then the server may look at the folder."""
        uri = self.folder.as_uri()
        answer = self.request("initialize", {
            "processId": None, "rootUri": uri, "capabilities": capabilities,
            "workspaceFolders": [{"uri": uri, "name": self.folder.name}]})
        self.notify("initialized", {})
        return answer

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
        """When it was sent, in seconds of `time.perf_counter`."""
        return self.send({"method": method, "params": params})

    def request(self, method, params, timeout=60):
        """The result, and the seconds that it took."""
        self.next_id += 1
        asked = self.send({"id": self.next_id, "method": method, "params": params})
        when, message = self.wait(lambda m: m.get("id") == self.next_id and "method" not in m, timeout)
        return message.get("result"), when - asked

    def wait(self, wanted, timeout=60):
        """When the first wanted message came, and the message. Raises queue.Empty where none does in time."""
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

    def wait_for_index(self, timeout=300):
        """When the server said that it has read everything; it says so where the client shows progress."""
        return self.wait(
            lambda m: m.get("method") == "$/progress" and m["params"]["value"]["kind"] == "end", timeout)[0]

    def open(self, path, text):
        self.notify("textDocument/didOpen", {"textDocument": {
            "uri": self.uri(path), "languageId": "markdown", "version": 1, "text": text}})

    def close(self, path):
        self.notify("textDocument/didClose", {"textDocument": {"uri": self.uri(path)}})

    def complete(self, path, line, character):
        """The items of the completion list, and the seconds that they took."""
        result, seconds = self.request("textDocument/completion", {
            "textDocument": {"uri": self.uri(path)}, "position": {"line": line, "character": character}})
        return (result or {"items": []})["items"], seconds

    def uri(self, path):
        return (self.folder / path).as_uri()

    def stop(self):
        self.request("shutdown", None)
        self.notify("exit", None)
        self.process.stdin.close()
        self.process.wait(10)
