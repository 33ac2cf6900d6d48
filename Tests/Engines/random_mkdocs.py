#!/usr/bin/env python3
"""Whether bloglsp's verdicts on random MkDocs sites are those of MkDocs itself.

    random_mkdocs.py [--seed N] [--count N] [--keep FOLDER] [--bloglsp PROGRAM]

As random_hugo.py: small sites with other extensions, kinds of heading ids, addresses, exclusions and names, links of all
forms. Each is built with `mkdocs` and compared as published_links.py compares any blog; besides, each link that MkDocs says
it cannot find must be one that bloglsp calls broken, and the other way round. Needs `pip install mkdocs pymdown-extensions`.
Some of what it prints are limits of its own: an excluded file with a slash behind its name, labels that stand behind an image.
"""
import json
import os
import re
import subprocess
import sys
import urllib.parse

import random_blogs

NAMES = ["hello-world", "Hello World", "한글 글", "a.b", "x_y", "café", "C++", "테슬라", "UPPER", "it!s", "a,b", "100%", "at@x",
         "(paren)", "日本", "b--c", "index", "README", "readme", "Index", "ㄱㄴ", "v1.2"]
FOLDERS = ["", "", "posts/", "posts/2024/", "한글 폴더/", "Mixed Case/", "templates/", "posts/templates/", "drafts/", "v1.0/", "_under/"]
HEADINGS = ["Hello World", "한글 제목", "C++ & C#", "`code` here", "A *b* c", "1. One", "dup", "dup", "Über uns", "emoji 🎉 x",
            "a -- b", "x...", "[link](index.md)", "trailing #", "what's \"this\"", "a/b:c", "under_score", "T {#own-id}",
            "U {: #two }", "V { .cls #w key=val }", "<b>html</b>", "a &amp; b", "![alt](none.png)", "~~x~~", "a\\*b", "dup_1",
            "HTML abbr", "x[^1] noted", "**bold**text", "---", "_1", "`<b>` tag", "a < b > c", "Smart 'q' -- x", ":smile: y",
            "ﬁ ½ Ⅳ", "x^2^ y~3~", "==mark== z", "Ctrl ++ctrl+a++", "<https://example.org>", "\"q\"", "dup {: .x}"]
TABLES = ["toc", "footnotes", "abbr", "smarty", "sane_lists", "nl2br", "meta", "admonition", "def_list", "attr_list", "md_in_html",
          "extra", "pymdownx.superfences", "pymdownx.details", "pymdownx.tilde", "pymdownx.caret", "pymdownx.mark",
          "pymdownx.smartsymbols", "pymdownx.highlight", "pymdownx.inlinehilite", "pymdownx.betterem"]
SLUGS = ["!!python/name:markdown.extensions.toc.slugify_unicode", "!!python/name:markdown.extensions.toc.slugify",
         "!!python/object/apply:pymdownx.slugs.slugify {kwds: {case: lower}}", "!!python/object/apply:pymdownx.slugs.slugify {}",
         "!!python/object/apply:pymdownx.slugs.slugify {kwds: {case: fold}}",
         "!!python/object/apply:pymdownx.slugs.slugify {kwds: {case: lower-ascii}}"]
LOG = re.compile(r"Doc file '(?P<file>.*?)' contains a link '(?P<link>.*)', but the target.* is not found among documentation files\.")

EXCLUDED = re.compile(r"Doc file '(?P<file>.*?)' contains a link to '(?P<target>.*)' which is excluded from the built site\.")


class Blog(random_blogs.Blog):
    def configure(self):
        pick, maybe = self.pick, self.maybe
        config = {"site_name": "Random", "plugins": []}
        if maybe(0.8):
            config["site_url"] = pick.choice(["https://example.org/", "https://example.org/docs/", "https://example.org/a/b"])
        if maybe(0.35):
            config["use_directory_urls"] = False
        self.docs = "docs"
        if maybe(0.1):
            config["docs_dir"] = self.docs = pick.choice(["content", "src/pages", "./docs/"])
        if maybe(0.2):
            config["exclude_docs"] = pick.choice(["drafts/\n", "*.PNG\n", "/posts/2024/\n!b--c.md\n", "!templates/\n", "README.md\n",
                                                  "v1.*\n# a comment\n", "!.hidden.md\n"])
        if maybe(0.15):
            config["draft_docs"] = pick.choice(["drafts/\n", "UPPER.md\n"])
        if maybe(0.2):
            config["not_in_nav"] = "posts/\n"
        links = {}
        if maybe(0.3):
            links["absolute_links"] = pick.choice(["relative_to_docs", "warn", "ignore"])
        if maybe(0.3):
            links["anchors"] = "warn"
        if links:
            config["validation"] = {"links": links} if maybe(0.5) else links
        self.tagged = {}
        config["markdown_extensions"] = [self.extension(name) for name in TABLES if maybe(0.25)]
        self.config = config
        self.urls += ["/sitemap.xml", "/404.html", "/i.png", "/files/a b.pdf", "/posts/", "/index.md", "/posts/index.html"]

    def extension(self, name):
        pick, maybe = self.pick, self.maybe
        options = {}
        if name == "toc":
            for key, values, share in (("permalink", [True, "#"], 0.3), ("baselevel", [2], 0.2), ("anchorlink", [True], 0.1),
                                       ("separator", ["_", "."], 0.2), ("toc_depth", [2, "2-3"], 0.2), ("slugify", SLUGS, 0.6)):
                if maybe(share):
                    options[key] = pick.choice(values)
        if name == "footnotes" and maybe(0.3):
            options = pick.choice([{"SEPARATOR": "-"}, {"UNIQUE_IDS": True}, {"BACKLINK_TEXT": "^"}])
        if name in ("toc", "footnotes", "attr_list", "extra") and maybe(0.2):
            name = "markdown.extensions." + name
        return {name: options} if options else name

    def configuration_text(self):
        return re.sub(r'"(!!python[^"]*)"', r"\1", super().configuration_text())

    def page_path(self):
        pick = self.pick
        return os.path.normpath(f"{self.docs}/{pick.choice(FOLDERS)}{pick.choice(NAMES)}.{pick.choice(['md', 'md', 'md', 'md', 'markdown', 'mkd'])}")

    def key(self, path):
        """MkDocs itself knows which of `index.md` and `README.md` counts; of two pages with one address any may be the last."""
        return re.sub(r"\.\w+$", "", path) if not re.search(r"/(index|README)\.md$", path) else path

    def extra_files(self):
        docs = os.path.normpath(self.docs)
        return {f"{docs}/i.png": "png", f"{docs}/files/a b.pdf": "pdf", f"{docs}/posts/Case.PNG": "png", f"{docs}/page.html": "<p id='made'>x</p>",
                f"{docs}/.hidden.md": "# Hidden\n", f"{docs}/templates/t.png": "png", f"{docs}/posts/한글.png": "png"}

    def guess_urls(self, path):
        plain = re.sub(r"\.\w+$", "", os.path.relpath(path, self.docs))
        folder = re.sub(r"(^|/)(index|README)$", r"\1", plain)
        self.urls += [f"/{folder}/".replace("//", "/"), f"/{plain}.html", f"/{plain}", f"/{plain}.md"]

    def front_matter(self, path):
        if self.maybe(0.5):
            return ""
        return "---\n" + self.pick.choice(["title: T\n", "title: 한글\ndraft: true\n", "tags: [a]\n"]) + "---\n\n"

    def link(self, path):
        pick, maybe = self.pick, self.maybe
        kind, here = pick.random(), os.path.dirname(path)
        known = [name for name in self.files if ".hidden" not in name]
        other = os.path.relpath(pick.choice(known), here)
        if maybe(0.1):
            other = pick.choice(["none.md", "../none.md", "./" + other, other.lower(), other + "/", "../../../x.md", other[:-3], "x/../" + other])
        written = pick.choice([random_blogs.quoted(other), f"<{other}>", other]) if "(" not in other else random_blogs.quoted(other)
        tail = "#" + pick.choice(self.fragments())
        url = random_blogs.quoted(pick.choice(self.urls))
        relative = random_blogs.quoted(os.path.relpath(pick.choice(self.urls), "/" + os.path.relpath(here, self.docs)))
        title = pick.choice(["", "", "", ' "Title"'])
        if kind < 0.3:
            return f"[x]({written}{title})"
        if kind < 0.45:
            return f"[x]({random_blogs.quoted(other)}{pick.choice(['', '', '?q=1'])}{tail})"
        if kind < 0.55:
            return f"[x]({tail})"
        if kind < 0.62:
            return f"[x]({url})"
        if kind < 0.68:
            return f"[x]({relative})"
        if kind < 0.76:
            return f"![x]({pick.choice(['i.png', '../i.png', '/i.png', 'posts/Case.PNG', 'Case.PNG', 'none.png', '한글.png', '../templates/t.png', '../posts/case.png'])})"
        if kind < 0.86:
            self.definitions.append(f"[r{len(self.definitions)}]: {pick.choice([random_blogs.quoted(other), f'<{other}>'])}{title}")
            label = f"r{len(self.definitions) - 1}"
            return pick.choice([f"[x][{label}]", f"[{label}][]", f"[{label}]", f"[x] [{label}]", f"![x][{label}]"])
        if kind < 0.92:
            return f'<a href="{pick.choice([url, relative, random_blogs.quoted(other), tail])}">x</a>'
        return pick.choice(["[x](../)", "[x](./)", "[x](..)", "[x](.)", "[x](?q=1)", "[x](//example.org/)", "<https://example.org/none/>",
                            "[x](https://example.org/none/)", "[x](mailto:a@b.c)", "[x]()", "[a@b.c](a@b.c)", "`[x](none.md)`",
                            "[x](none.md){: #by-list }", "*[x](i.png){#emph-id}*", "\\[x](none.md)", "[*x*](none.md 'y')"])

    def block(self):
        return self.pick.choice([
            "!!! note \"T\"\n\n    [x](none.md)\n\n    ## In note", "??? tip\n    [x](none.md)", "    [x](none.md)", "```md\n[x](none.md)\n## y\n```",
            "<div markdown>\n## In div\n\n[x](none.md)\n</div>", "<div>\n## Not\n\n[x](none.md)\n</div>", "text\n{: #para-id }", "term\n:   [x](none.md)",
            "* item\n\n    ## Listed\n\n* two [x](none.md)", "> ## Quoted\n> [x](none.md)", "| a | b |\n|---|---|\n| [x](none.md) | `|` |",
            "<!-- [x](none.md) -->", "<a name=\"named\"></a> text", "<span id=\"inline\">x</span>", "*[HTML]: Hyper Text", "Setext\n======", "Two\nlines\n---",
            "~~~\n[x](none.md)\n~~~", "1. one\n   [x](none.md)", "- a\n- b\n\n  ## Two spaces", "=== \"Tab\"\n\n    [x](none.md)", "$$\n[x](none.md)\n$$",
            "# One\n## Two\ntext", "##nospace", "## Closed ##", "text\n## Directly below", "<p>\n[x](none.md)\n</p>", "&lt;a href='none.md'&gt;",
            "![x][none-ref]", "used[^2]\n\n[^2]: note [x](none.md)", "<details>\n<summary>S</summary>\n\n[x](none.md)\n\n</details>", " ## One space"])

    def body(self, path):
        self.definitions = []
        text = super().body(path)
        for _ in range(self.pick.randint(0, 3)):
            text += "\n" + self.block() + "\n"
        return text + "".join("\n" + line + "\n" for line in self.definitions)

    def fragments(self):
        return ["hello-world", "한글-제목", "c-c", "code-here", "dup", "dup_1", "dup_2", "own-id", "two", "w", "none", "1-one", "a-b-c", "a-b",
                "uber-uns", "über-uns", "fn:1", "fnref:1", "fn-1", "custom", "_1", "_2", "x", "in-note", "para-id", "by-list", "emph-id", "inline",
                "named", "in-div", "quoted", "listed", "emoji-x", "%ED%95%9C%EA%B8%80-%EC%A0%9C%EB%AA%A9", "Hello-World", "hello_world", "setext"]

    def unlike_the_log(self, log, program):
        docs = os.path.normpath(self.docs)
        said = {(f"{docs}/{found['file']}", found["link"]) for found in map(LOG.search, log.splitlines()) if found}
        output = subprocess.run([program, "inspect", "site", self.folder], capture_output=True, text=True)
        posts = [json.loads(line) for line in output.stdout.splitlines()]
        ours = {(post["path"], link["raw"]) for post in posts for link in post["links"]
                if link["verdict"] in ("missing-page", "missing-asset") and link["kind"] != "html" and post["published"]}
        names = {post["path"] for post in posts if post["published"]}
        excluded = {(f"{docs}/{found['file']}", found["target"]) for found in map(EXCLUDED.search, log.splitlines()) if found}
        ours = {(path, raw) for path, raw in ours if self.is_file(raw) and (path, self.target(path, raw)) not in excluded}
        return ([f"only MkDocs: {path}: {raw}" for path, raw in sorted(said - ours) if path in names]
                + [f"only bloglsp: {path}: {raw}" for path, raw in sorted(ours - said)])

    def target(self, path, raw):
        """The path below the documentation that a destination means."""
        written = urllib.parse.unquote(re.split(r"[?#]", raw)[0])
        folder = "" if written.startswith("/") else os.path.dirname(os.path.relpath(path, self.docs))
        return os.path.normpath(os.path.join(folder, written.lstrip("/")))

    def is_file(self, raw):
        """Whether MkDocs takes a destination for a file's, and says so where there is none."""
        absolute = self.config.get("validation", {})
        absolute = absolute.get("links", absolute).get("absolute_links") == "relative_to_docs"
        path = re.split(r"[?#]", raw)[0]
        if path.startswith("/"):
            return absolute and not path.startswith("//")
        return bool(os.path.splitext(path)[1]) and ":" not in path

    headings = HEADINGS
    configuration = "mkdocs.yml"


if __name__ == "__main__":
    sys.exit(random_blogs.main(Blog, __doc__.splitlines()[0]))
