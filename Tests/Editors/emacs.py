# Emacs as a user has it: EditorConfigs/emacs loaded, keys typed in a terminal, state read through
# emacsclient. It judges nothing.
import base64
import fcntl
import json
import os
import pty
import struct
import subprocess
import termios
import threading


class Emacs:
    """Through eglot."""
    counts_utf16 = True
    finds_only_git = False
    # eglot 1.9 creates no files, and nothing here takes actions in Emacs.
    cannot = ("creates_the_missing_post",)
    configuration = "bloglsp-eglot.el"
    client_name = "eglot"
    references_command = "xref-find-references"
    rename_command = "eglot-rename"

    def __init__(self, program, folder, file, configs, environment):
        self.program = os.path.abspath(program)
        self.client = os.path.join(os.path.dirname(self.program), "emacsclient")
        self.file = file
        self.environment = environment
        self.socket = os.path.join(folder, "emacs.sock")
        self.config = os.path.join(configs, "emacs", self.configuration)
        self.process = None
        self.terminal = None
        self.screen = bytearray()
        self.typed = ""

    def start(self, expect):
        probe = os.path.join(os.path.dirname(os.path.abspath(__file__)), "emacs.el")
        self.terminal, theirs = pty.openpty()
        fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", 40, 120, 0, 0))
        self.process = subprocess.Popen(
            [self.program, "-nw", "-q", "--no-splash", "--eval", "(package-initialize)",
             "-l", self.config, "-l", probe,
             "--eval", f"(probe-start-server {json.dumps(self.socket)})", self.file],
            env=self.environment, cwd=os.path.dirname(self.file), stdin=theirs, stdout=theirs,
            stderr=theirs, start_new_session=True,
            preexec_fn=lambda: fcntl.ioctl(theirs, termios.TIOCSCTTY, 0))
        os.close(theirs)
        threading.Thread(target=self.read_screen, daemon=True).start()
        expect("Emacs does not answer", lambda: self.evaluate("1"), lambda value: value == 1)
        # Both clients connect after the first command.
        self.type("\x0c")
        expect("bloglsp does not attach", lambda: self.evaluate("(probe-client)"),
               lambda name: "bloglsp" in name)
        return self.evaluate(f"(probe-version '{self.client_name})")

    def read_screen(self):
        while True:
            try:
                read = os.read(self.terminal, 65536)
            except OSError:
                return
            if not read:
                return
            self.screen += read
            del self.screen[:-20000]

    def stop(self):
        self.process.terminate()
        try:
            self.process.wait(5)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
        os.close(self.terminal)

    def log(self):
        return self.evaluate("(probe-log)") or self.screen[-2000:].decode("utf-8", "replace")

    # What a person does

    def append_line(self, text):
        self.evaluate("(probe-open-last-line)")
        self.type(text)
        self.typed = text

    def type_more(self, text):
        self.type(text)
        self.typed += text

    def take(self, wanted, expect):
        expect(f"no entry with {wanted!r}",
               lambda: self.evaluate(f"(probe-take {lisp(wanted)})"), bool)

    def hover_at(self, text):
        self.evaluate(f"(probe-ask-about {lisp(text)})")

    def visit(self, path, expect):
        self.evaluate(f"(probe-visit {lisp(path)})")
        expect("bloglsp does not attach", lambda: self.evaluate("(probe-client)"),
               lambda client: "bloglsp" in client)

    def find_definition(self, text):
        self.go_to(text)
        self.type("\x1b.")

    def find_references(self, text):
        self.go_to(text)
        self.call(self.references_command)

    def rename(self, text, old, new, expect):
        """Only lsp-mode asks the server for the old name."""
        # eglot sends what is typed when nothing more is for half a second, and renaming does not hurry it.
        expect("what is typed is not sent", self.has_sent, bool)
        self.go_to(text)
        self.call(self.rename_command)
        if self.client_name == "lsp-mode":
            expect("the field does not begin with the old name", self.field, lambda typed: typed == old)
        before = self.evaluate("(buffer-chars-modified-tick)")
        self.answer(new, expect)

        def is_done():
            # eglot asks when a file is to be changed that is not open.
            if "Proceed?" in (self.prompt() or ""):
                self.type("y")
                return True
            return self.evaluate("(buffer-chars-modified-tick)") != before

        expect("neither a question nor a change", is_done, bool)

    def list_outline(self):
        self.evaluate("(progn (imenu--cleanup) (setq imenu--index-alist nil) (imenu--make-index-alist t) t)")

    def find_symbol(self, query, expect):
        self.call("xref-find-apropos")
        self.answer(query, expect)

    def go_to(self, text):
        self.evaluate(f"(probe-goto {lisp(text)})")

    def call(self, command):
        self.type(f"\x1bx{command}\r")

    def answer(self, text, expect):
        expect("no field to type in", self.prompt, lambda prompt: prompt and not prompt.startswith("M-x"))
        # C-a C-k, which in an empty field is an error that takes along what is typed after it.
        self.type(("\x01\x0b" if self.field() else "") + text + "\r")

    def replace(self, old, new):
        self.evaluate(f"(probe-replace {lisp(old)} {lisp(new)})")

    # What a person sees

    def shown(self):
        """The file in the window that has the cursor."""
        return self.evaluate("(buffer-file-name (window-buffer (selected-window)))")

    def listed(self):
        """The lines of the list of places."""
        return (self.evaluate("(probe-listed)") or "").splitlines()

    def outline(self):
        return self.evaluate("(probe-outline)") or []

    def text_of(self, name):
        return self.evaluate(f"(probe-text-of {lisp(name)})")

    def has_sent(self):
        return self.evaluate("(probe-has-sent)")

    def prompt(self):
        return self.evaluate("(probe-prompt)")

    def field(self):
        return self.evaluate("(probe-field)")

    def offers(self, wanted):
        # Keys reach Emacs after a while; before, the question would be about another place.
        return self.last_line() == self.typed and self.evaluate(f"(probe-offers {lisp(wanted)})")

    def entries(self):
        return self.last_line() == self.typed and self.evaluate("(probe-entries)") or []

    def diagnostics(self):
        return self.evaluate("(probe-diagnostics)")

    def hover_text(self):
        return self.evaluate("(probe-hover)")

    def last_line(self):
        return self.evaluate("(probe-last-line)")

    def type(self, text):
        os.write(self.terminal, text.encode("utf-8"))

    def evaluate(self, form):
        """The value of a Lisp form as JSON; nil, an error, and an Emacs not yet there, are None."""
        try:
            done = subprocess.run(
                [self.client, "-s", self.socket, "--eval", f"(probe-encode (lambda () {form}))"],
                env=self.environment, stdin=subprocess.DEVNULL, capture_output=True, timeout=20,
                check=False)
            return json.loads(base64.b64decode(done.stdout.strip().strip(b'"')))
        except (ValueError, subprocess.TimeoutExpired):
            return None


class EmacsWithLSPMode(Emacs):
    """Through lsp-mode, which up to 8.0.0 counts characters where it says UTF-16."""
    counts_utf16 = False
    finds_only_git = True
    configuration = "bloglsp-lsp-mode.el"
    client_name = "lsp-mode"
    references_command = "lsp-find-references"
    rename_command = "lsp-rename"


def lisp(text):
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'
