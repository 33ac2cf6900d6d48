#!/usr/bin/env python3
"""Whether bloglsp's verdicts on random Jekyll blogs are those of Jekyll itself.

    random_jekyll.py [--seed N] [--count N] [--keep FOLDER] [--bloglsp PROGRAM]

As random_hugo.py: small blogs with other permalinks, collections, defaults, plugins and names, posts and pages of all
sorts, links of all forms. Each is built with `jekyll` and compared as published_links.py compares any blog.
"""
import functools
import json
import os
import re
import sys

import published_links
import random_blogs

NAMES = ["hello-world", "Hello World", "한글-글", "a.b", "x_y", "café", "C++", "테슬라", "UPPER", "it's", "a,b", "post-1", "tilde~x",
         "at@x", "(paren)", "日本", "b--c", "100-percent", "ㄱㄴ"]
HEADINGS = ["Hello World", "한글 제목", "C++ & C#", "`code` here", "A *b* c", "1. One", "dup", "dup", "Über uns", "emoji 🎉 x",
            "a -- b", "x...", "[link](/about/)", "what's \"this\"", "a/b:c", "under_score", "T {#own-id}", "U {: #two}", "~~x~~",
            "a\\*b", "2024 year", "--- x", "<b>html</b>", "a &amp; b", "\"quoted\"", "tab x", "Ünï", "1"]
PERMALINKS = ["date", "pretty", "ordinal", "none", "weekdate", "/:title/", "/:categories/:title/", "/:year/:slug", "/blog/:title.html",
              "/:categories/:year/:month/:day/:title:output_ext", "/:y_day/:short_year/:i_month/:title/"]
CATEGORIES = ["Tech", "한국어", "two words", "C#", "a/b"]


@functools.lru_cache
def is_installed(plugin):
    return published_links.is_installed(plugin)


class Blog(random_blogs.Blog):
    def configure(self):
        pick, maybe = self.pick, self.maybe
        config = {"title": "Random", "url": "https://example.org", "baseurl": pick.choice(["", "", "/blog", "/a/b"])}
        if maybe(0.7):
            config["permalink"] = pick.choice(PERMALINKS)
        if maybe(0.3):
            config["collections"] = {"docs": {"output": maybe(0.8)}}
            if maybe(0.5):
                config["collections"]["docs"]["permalink"] = pick.choice(["/d/:name/", "/:collection/:path/", "/:collection/:title:output_ext"])
        if maybe(0.3):
            config["defaults"] = [{"scope": {"path": pick.choice(["", "_posts", "sub"]), "type": pick.choice(["posts", "pages"])},
                                   "values": pick.choice([{"permalink": "/:title.html"}, {"published": True}, {"categories": ["dflt"]}])}]
        for key, share in (("future", 0.2), ("unpublished", 0.1), ("show_drafts", 0.1)):
            if maybe(share):
                config[key] = True
        kramdown = {}
        for key, value, share in (("auto_ids", False, 0.1), ("auto_id_prefix", "p-", 0.1), ("transliterated_header_ids", True, 0.15),
                                  ("input", "GFM", 0.3), ("auto_id_stripping", True, 0.1)):
            if maybe(share):
                kramdown[key] = value
        if kramdown:
            config["kramdown"] = kramdown
        plugins = [name for name in ("jekyll-redirect-from", "jekyll-feed", "jekyll-sitemap") if maybe(0.3) and is_installed(name)]
        if plugins:
            config["plugins"] = plugins
        if maybe(0.2):
            config["exclude"] = ["hidden", "*.txt"]
        self.config = config
        self.urls += ["/about/", "/feed.xml", "/sitemap.xml", "/assets/i.png", "/assets/a%20b.pdf", "/tags/", "/hidden/x.html", "/404.html"]

    def page_path(self):
        pick = self.pick
        name, kind = pick.choice(NAMES), pick.random()
        date = f"{pick.choice([2019, 2023, 2024])}-{pick.randint(1, 12):02}-{pick.randint(1, 28):02}"
        if kind < 0.6:
            return f"{pick.choice(['', '', 'tech/', 'sub dir/'])}_posts/{pick.choice(['', '', 'deep/'])}{date}-{name}.{pick.choice(['md', 'md', 'markdown'])}"
        if kind < 0.65:
            return f"_drafts/{name}.md"
        if kind < 0.75:
            return f"_docs/{pick.choice(['', 'in/'])}{name}.md"
        return f"{pick.choice(['', 'sub/', 'hidden/', 'Sub Dir/', '한글/'])}{pick.choice([name, 'index', 'about'])}.md"

    def extra_files(self):
        return {"assets/i.png": "png", "assets/a b.pdf": "pdf", "assets/Case.PNG": "png", "hidden/x.html": "<p>x</p>",
                "plain.md": "# Plain\n\nno front matter\n", "sub/page.html": "---\n---\n<h2 id=\"made\">x</h2>\n"}

    def guess_urls(self, path):
        plain = re.sub(r"\.(md|markdown)$", "", path)
        name = os.path.basename(plain)
        if "_posts/" in path:
            year, month, day, title = name.split("-", 3)
            slug = title.replace(" ", "-")
            for place in (f"/{year}/{month}/{day}/{slug}", f"/tech/{year}/{month}/{day}/{slug}", f"/{slug}", f"/{year}/{slug}", f"/blog/{slug}"):
                self.urls += [place + end for end in (".html", "/", "")]
        else:
            plain = plain.replace("_docs", "docs")
            self.urls += [f"/{plain}.html", f"/{plain}", f"/{plain}/", "/" + os.path.dirname(plain) + "/", f"/d/{name}/"]

    def front_matter(self, path):
        if path == "plain.md":
            return ""
        pick, maybe = self.pick, self.maybe
        values = {}
        if maybe(0.9):
            values["title"] = pick.choice(["Hello", "한글 제목!", "A + B #1", "x: y", "Ümlaut Title"])
        for share, key, choices in (
            (0.15, "permalink", ["/custom/path/", "/x", "/UP/Case.html", "/p/:title/", "/sp ace/", "rel/x/"]),
            (0.1, "slug", ["my-slug", "My Slug", "한글-슬러그"]), (0.3, "categories", [["Tech"], ["two words", "B"], "a b", ["한국어"]]),
            (0.1, "category", CATEGORIES), (0.06, "published", [False]), (0.1, "date", ["2024-05-06 07:08:09 +0900", "2099-01-01"]),
            (0.15, "redirect_from", [["/old/"], "/old.html"]), (0.2, "tags", [["a", "b"]])):
            if maybe(share):
                values[key] = pick.choice(choices)
        for key in ("permalink", "redirect_from"):
            for url in values.get(key, []) if isinstance(values.get(key), list) else [values[key]] if key in values else []:
                self.urls.append("/" + url.lstrip("/"))
        return "---\n" + "".join(f"{key}: {json.dumps(value, ensure_ascii=False)}\n" for key, value in values.items()) + "---\n\n"

    def link(self, path):
        pick = self.pick
        kind, url = pick.random(), pick.choice(self.urls)
        quoted = random_blogs.quoted(self.config["baseurl"] + url if self.maybe(0.5) else url)
        if kind < 0.3:
            return f"[x]({quoted})"
        if kind < 0.4:
            return f"[x]({quoted}#{pick.choice(self.fragments())})"
        if kind < 0.5:
            return f"[x](#{pick.choice(self.fragments())})"
        posts = [name for name in self.files if "_posts/" in name
                 and "published: false" not in self.texts[name] and "2099" not in self.texts[name]]
        others = [name for name in self.files if name.endswith(".md") and name != path and "_drafts" not in name]
        if kind < 0.55 and posts and not self.config["baseurl"]:
            name = re.sub(r"\.(md|markdown)$", "", os.path.basename(pick.choice(posts)))
            return f"[x]({{% post_url {name} %}})" if self.is_simple(name) else "x"
        if kind < 0.65:
            return "[x]({{ '" + url.replace("'", "") + f"' | {pick.choice(['relative_url', 'absolute_url'])} }}}})"
        if kind < 0.7:
            return "[x]({{ site.baseurl }}" + quoted.replace(self.config["baseurl"], "", 1) + ")"
        if kind < 0.8 and others:
            return f"[x]({random_blogs.quoted(os.path.relpath(pick.choice(others), os.path.dirname(path)))})"
        if kind < 0.88:
            return f"![x]({pick.choice(['/assets/i.png', 'assets/i.png', '../assets/i.png', '/assets/case.png', 'none.png'])})"
        if kind < 0.95:
            return f"[x]({pick.choice(['../', './', '..', 'x/', '?q=1', '/', 'index.html', 'about', '//example.org/'])})"
        return f'<a href="{quoted}">x</a>'

    @staticmethod
    def is_simple(name):
        return re.fullmatch(r"[\w-]+", name, re.ASCII) is not None

    def fragments(self):
        return ["hello-world", "한글-제목", "c--c", "code-here", "dup", "dup-1", "own-id", "two", "none", "one", "a-b-c", "über-uns",
                "fn:1", "custom", "made", "section", "section-1", "p-dup", "hangeul-jemog", "quoted", "year"]

    def body(self, path):
        if path == "plain.md":
            return self.files.get(path) or ""
        return super().body(path)

    headings = HEADINGS
    configuration = "_config.yml"


if __name__ == "__main__":
    sys.exit(random_blogs.main(Blog, __doc__.splitlines()[0]))
