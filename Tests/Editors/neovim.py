# Neovim as a user has it: the files of EditorConfigs/neovim, keys sent, state read. It judges nothing.
import json
import os
import shutil
import subprocess


class Neovim:
    counts_utf16 = True
    finds_only_git = False
    cannot = ()

    def __init__(self, program, folder, file, configs, environment):
        self.program = os.path.abspath(program)
        self.file = file
        # Else a process that asks before the editor has made its folder leaves a log where it stands.
        self.environment = environment | {"NVIM_LOG_FILE": os.path.join(folder, "nvim-own.log")}
        self.folder = folder
        self.socket = os.path.join(folder, "nvim.sock")
        shutil.copytree(os.path.join(configs, "neovim"),
                        os.path.join(environment["XDG_CONFIG_HOME"], "nvim"))
        self.process = None
        self.output = open(os.path.join(folder, "nvim.log"), "w+", encoding="utf-8")

    def start(self, expect):
        probe = os.path.join(os.path.dirname(os.path.abspath(__file__)), "neovim.lua")
        self.process = subprocess.Popen(
            [self.program, "--headless", "-n", "--listen", self.socket,
             "--cmd", "set columns=120 lines=40", "-c", f"luafile {probe}", self.file],
            env=self.environment, cwd=os.path.dirname(self.file), stdin=subprocess.DEVNULL,
            stdout=self.output, stderr=subprocess.STDOUT)
        expect("Neovim does not answer", lambda: self.evaluate("1"), lambda value: value == 1)
        expect("bloglsp does not attach", lambda: self.evaluate("Probe.clients()"),
               lambda names: names == ["bloglsp"])
        return self.evaluate("tostring(vim.version())")

    def stop(self):
        self.process.terminate()
        try:
            self.process.wait(5)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
        self.output.close()

    def log(self):
        self.output.flush()
        path = os.path.join(self.environment["XDG_STATE_HOME"], "nvim", "lsp.log")
        texts = [open(name, encoding="utf-8", errors="replace").read()[-3000:]
                 for name in (self.output.name, path) if os.path.exists(name)]
        return "\n".join(texts)

    # What a person does

    def append_line(self, text):
        self.send("<Esc>Go" + text.replace("<", "<lt>"))

    def type_more(self, text):
        self.send(text.replace("<", "<lt>"))

    def take(self, wanted, expect):
        """Moves to the entry that shows `wanted` and takes it."""
        def step():
            index, selected = self.entry(wanted), self.evaluate("Probe.selected()")
            if selected != index:
                self.send("<C-n>")
            return index >= 0 and selected == index

        expect("the entry is not selected", step, bool)
        self.send("<C-y>")

    def go_to(self, text):
        self.send("<Esc>")
        self.evaluate(f"Probe.goto_text({json.dumps(text, ensure_ascii=False)})")

    def hover_at(self, text):
        self.go_to(text)
        self.send("K")

    def find_definition(self, text):
        self.go_to(text)
        self.send(":lua vim.lsp.buf.definition()<CR>")

    def find_references(self, text):
        self.go_to(text)
        self.send("grr")

    def rename(self, text, old, new, expect):
        self.go_to(text)
        self.send("grn")
        expect("the field does not begin with the old name", lambda: self.evaluate("vim.fn.getcmdline()"),
               lambda line: line == old)
        self.send(f"<C-u>{new}<CR>")

    def list_outline(self):
        # gO is Neovim's own outline in Markdown.
        self.send("<Esc>:lua vim.lsp.buf.document_symbol()<CR>")

    def find_symbol(self, query, _):
        self.send(f"<Esc>:lua vim.lsp.buf.workspace_symbol({json.dumps(query, ensure_ascii=False)})<CR>")

    def visit(self, path, expect):
        self.send(f"<Esc>:cclose | lclose | drop {path}<CR>")
        expect("the file is not shown", self.shown, lambda name: name == path)
        expect("bloglsp does not attach", lambda: self.evaluate("Probe.clients()"),
               lambda names: names == ["bloglsp"])

    def replace(self, old, new):
        self.send(f"<Esc>:%s#{old}#{new}#<CR>")

    def take_action(self, text, title):
        self.go_to(text)
        self.send(f":lua Probe.take_action({json.dumps(title)})<CR>")

    # What a person sees

    def shown(self):
        """The file in the window that has the cursor."""
        return self.evaluate("vim.api.nvim_buf_get_name(0)")

    def listed(self):
        """The lines of the list of places."""
        return self.evaluate("Probe.listed()") or []

    def outline(self):
        return self.listed()

    def text_of(self, name):
        return self.evaluate(f"Probe.text_of({json.dumps(name, ensure_ascii=False)})")

    def offers(self, wanted):
        return self.entry(wanted) >= 0

    def entries(self):
        found = self.evaluate("Probe.entries()")
        return [] if not found else found

    def entry(self, wanted):
        index = self.evaluate(f"Probe.entry({json.dumps(wanted, ensure_ascii=False)})")
        return -1 if index is None else index

    def diagnostics(self):
        found = self.evaluate("Probe.diagnostics()")
        return [] if found == {} else found  # an empty table of Lua is both

    def hover_text(self):
        return self.evaluate("Probe.floating_text()")

    def last_line(self):
        return self.evaluate("vim.api.nvim_buf_get_lines(0, -2, -1, true)[1]")

    def send(self, keys):
        self.remote("--remote-send", keys)

    def evaluate(self, lua):
        """The value of a Lua expression; nil, and an editor not yet there, are None."""
        expression = "luaeval('vim.json.encode(" + lua.replace("'", "''") + ")')"
        answer = self.remote("--remote-expr", expression)
        try:
            return json.loads(answer)
        except ValueError:
            return None

    def remote(self, option, argument):
        done = subprocess.run(
            [self.program, "--server", self.socket, option, argument], env=self.environment,
            stdin=subprocess.DEVNULL, capture_output=True, timeout=20, check=False)
        # Neovim writes the value of an expression to standard output or to standard error.
        return (done.stdout or done.stderr).decode("utf-8", "replace").strip()
