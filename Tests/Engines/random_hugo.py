#!/usr/bin/env python3
"""Whether bloglsp's verdicts on random Hugo blogs are those of Hugo itself.

    random_hugo.py [--seed N] [--count N] [--keep FOLDER] [--bloglsp PROGRAM]

Makes COUNT small blogs from SEED on, each with another configuration (permalinks, languages, taxonomies, kinds of heading
ids, letter case, base path …), pages of all sorts and links of all forms, right and wrong. Each is built with `hugo` and
compared as published_links.py compares any blog. Prints one line for each difference, with the seed of its blog, and the sum.
Ends with 1 where there is one.
"""
import json
import os
import re
import sys

import random_blogs

NAMES = ["hello-world", "Hello World", "한글 글", "2024-01-02-dated", "a.b", "x_y", "café", "C++", "Ünï", "테슬라", "readme",
         "UPPER", "it's", "a,b", "post-1", "tilde~x", "at@x", "(paren)", "2023-05-06", "ㄱㄴ", "日本", "b--c"]
SECTIONS = ["posts", "blog", "한글 섹션", "Mixed Case", "docs/deep/er", "docs", "tags", "notes.v1"]
TERMS = ["Swift", "한국어", "two words", "C#", "a/b", "Über", "x.y", "C++", "swift", "R&D", "a_b", "e-f", "'q'"]
HEADINGS = ["Hello World", "한글 제목", "C++ & C#", "`code` here", "A *b* c", "1. One", "dup", "dup", "Über uns", "emoji 🎉 x",
            "a -- b", "x...", "[link](/posts/)", "trailing #", "what's \"this\"", "a/b:c", "under_score", "T {#own-id}",
            "U {.cls}", "V {#w .c key=val}", "<b>html</b>", "a &amp; b", "![alt](/i.png)", "tab\there", "___", "~~x~~", "a\\*b"]
PERMALINKS = ["/:year/:month/:slug/", "/:sections/:slug/", "/p/:filename/", "/:section/:title/", "/blog/:contentbasename/",
              "/:slugorcontentbasename/", "/:sections[1:]/:title", "/:year/:yearday/:filename.html", "/fixed-:weight/:day/"]


def yaml(value):
    return json.dumps(value, ensure_ascii=False)


class Blog(random_blogs.Blog):
    def configure(self):
        pick, maybe = self.pick, self.maybe
        self.languages = []
        self.urls += ["/posts/", "/index.xml", "/sitemap.xml", "/404.html", "/robots.txt", "/i.png", "/files/a b.pdf", "/tags/",
                      "/categories/", "/posts/index.xml", "/en/", "/ko/"]
        config = {"baseURL": pick.choice(["https://example.org/", "https://example.org/blog/", "https://example.org/a/b"]),
                  "title": "Random", "refLinksErrorLevel": "WARNING", "enableRobotsTXT": maybe(0.5)}
        if maybe(0.4):
            places = {}
            for section in pick.sample(["posts", "blog", "docs", "tags", "notes.v1"], 2):
                places[section] = pick.choice(PERMALINKS[:8])
            if maybe(0.3):
                places = {"page": places, "section": {"docs": "/sec/:slug"}, "term": {"tags": "/t/:slug/"}}
            config["permalinks"] = places
        for key, share in (("uglyURLs", 0.15), ("disablePathToLower", 0.2), ("removePathAccents", 0.15), ("buildDrafts", 0.15),
                           ("buildFuture", 0.15), ("disableAliases", 0.1), ("pluralizeListTitles", 0.2)):
            if maybe(share):
                config[key] = True
        if maybe(0.3):
            config["taxonomies"] = pick.choice([{"tag": "tags"}, {"tag": "tags", "series": "series"}, {"topic": "Topics"}, {}])
        if maybe(0.25):
            config["disableKinds"] = pick.sample(["taxonomy", "term", "RSS", "rss", "sitemap", "404", "section", "robotsTXT"], 2)
        if maybe(0.3):
            self.languages = ["ko", "en"]
            config["languages"] = {"ko": {"weight": 1}, "en": {"weight": 2}}
            config["defaultContentLanguage"] = pick.choice(self.languages)
            config["defaultContentLanguageInSubdir"] = maybe(0.5)
            if maybe(0.3):
                for name in self.languages:
                    config["languages"][name]["contentDir"] = f"content/{name}"
        parser = {}
        if maybe(0.4):
            parser["autoHeadingIDType"] = pick.choice(["github", "github-ascii", "blackfriday"])
        if maybe(0.15):
            parser["autoHeadingID"] = False
        if maybe(0.2):
            parser["attribute"] = {"title": maybe(0.5), "block": maybe(0.5)}
        goldmark = {"parser": parser, "renderer": {"unsafe": maybe(0.6)}}
        if maybe(0.2):
            goldmark["extensions"] = {"typographer": {"disable": True}, "footnote": maybe(0.5)}
        config["markup"] = {"goldmark": goldmark}
        if maybe(0.2):
            config["frontmatter"] = {"date": [":filename", ":default"]}
        if maybe(0.15):
            config["outputs"] = {"page": ["HTML", "JSON"], "home": ["HTML", "RSS", "JSON"]}
        if maybe(0.1):
            config["timeZone"] = "Asia/Seoul"
        # Terms that differ in case alone are one term: which spelling names its page depends on the order of all pages.
        self.terms = [term for term in TERMS if not (config.get("disablePathToLower") and term == "swift")]
        self.config = config

    # MARK: pages

    def page_path(self):
        pick = self.pick
        section = pick.choice(SECTIONS + ["", "posts", "posts"])
        name = pick.choice(NAMES)
        suffix = pick.choice(["", "." + pick.choice(self.languages)]) if self.languages else ""
        top = "content/"
        if any("contentDir" in value for value in self.config.get("languages", {}).values()):
            top, suffix = f"content/{pick.choice(self.languages)}/", ""
        kind = pick.random()
        folder = top + (section + "/" if section else "")
        if kind < 0.6:
            return f"{folder}{name}{suffix}.md"
        if kind < 0.8:
            return f"{folder}{name}/index{suffix}.md"
        return f"{folder}_index{suffix}.md"

    def key(self, path):
        return re.sub(r"(/index)?(\.(ko|en))?\.md$", "", path.lower().replace(" ", "-"))

    def extra_files(self):
        files = {"static/i.png": "png", "static/files/a b.pdf": "pdf", "static/Case.PNG": "png"}
        for bundle in [path for path in self.files if path.endswith("/index.md")]:
            folder = os.path.dirname(bundle)
            files |= {f"{folder}/pic.png": "png", f"{folder}/Sub File.txt": "text"}
            if self.maybe(0.3):
                files[f"{folder}/inner.md"] = "# Inner\n\ntext\n"
        return files

    def guess_urls(self, path):
        plain = re.sub(r"^content/((ko|en)/)?", "", path)
        plain = re.sub(r"(\.(ko|en))?\.md$", "", plain)
        plain = re.sub(r"(^|/)_?index$", r"\1", plain)
        hyphens = plain.replace(" ", "-").strip("/")
        for url in sorted({hyphens, hyphens.lower(), plain}):
            self.urls += [f"/{url}/", f"/{url}", f"/{url}.html"]
            if self.languages:
                self.urls.append(f"/{self.pick.choice(self.languages)}/{url}/")

    def front_matter(self, path):
        pick, maybe = self.pick, self.maybe
        values = {}
        if maybe(0.9):
            values["title"] = pick.choice(["Hello", "한글 제목!", "A + B #1", "x: y", "Ümlaut Title", "  spaced  out "])
        if maybe(0.8):
            values["date"] = pick.choice(["2024-01-02", "2023-12-31T23:59:59+09:00", "2022-02-03 10:00:00", "2024-03-04T05:06:07Z"])
        for share, key, choices in (
            (0.06, "draft", [True]), (0.04, "date", ["2099-01-01"]), (0.04, "expiryDate", ["2020-01-01"]),
            (0.04, "publishDate", ["2098-01-01"]), (0.2, "slug", ["my-slug", "My Slug", "한글-슬러그", "a/b", "007x", "c.d"]),
            (0.12, "url", ["/custom/path/", "rel/url.html", "/x", "/UP/Case/", "/sp ace/", "/custom/:slug/", "/dot.d/x.y"]),
            (0.2, "aliases", [["/old/"], ["rel-old"], ["/Old Path/x.html"], ["/alias/한글/"]]),
            (0.5, "tags", [pick.sample(self.terms, 2)]), (0.3, "categories", [pick.sample(self.terms, 1)]), (0.1, "series", [["S 1"]]),
            (0.1, "topics", [["T1"]]), (0.06, "build", [{"render": "never"}, {"list": "never"}]),
            (0.03, "headless", [True]), (0.05, "outputs", [["HTML", "RSS"], ["html"]]), (0.05, "type", ["special"]),
            (0.05, "linkTitle", ["Short"]), (0.04, "layout", ["special"]), (0.03, "isCJKLanguage", [True])):
            if maybe(share):
                values[key] = pick.choice(choices)
        if "build" in values or "headless" in values:  # whether lists show what is not rendered is asked elsewhere
            for key in ("tags", "categories", "series", "topics"):
                values.pop(key, None)
        if "_index" in path and maybe(0.3):
            values["cascade"] = pick.choice([{"draft": False}, {"tags": ["cascaded"]}, {"build": {"render": "never"}}])
        for alias in values.get("aliases", []):
            self.urls += [alias if alias.startswith("/") else f"/posts/{alias}"]
        if "url" in values:
            self.urls.append("/" + values["url"].lstrip("/"))
        for term in values.get("tags", []):
            term = term.replace(" ", "-")
            self.urls += [f"/tags/{term}/", f"/tags/{term.lower()}/", f"/tags/{term.lower()}/index.xml"]
        if maybe(0.15):
            return json.dumps(values, ensure_ascii=False, indent=1) + "\n\n"
        return "---\n" + "".join(f"{key}: {yaml(value)}\n" for key, value in values.items()) + "---\n\n"

    # MARK: text

    def link(self, path):
        pick = self.pick
        kind = pick.random()
        url = pick.choice(self.urls)
        if self.maybe(0.4):
            base = re.sub(r"^https://[^/]*", "", self.config["baseURL"]).rstrip("/")
            url = base + url
        quoted = random_blogs.quoted(url)
        if kind < 0.35:
            return f"[x]({quoted})"
        if kind < 0.45:
            return f"[x]({quoted}#{pick.choice(self.fragments())})"
        if kind < 0.53:
            return f"[x](#{pick.choice(self.fragments())})"
        posts = [name for name in self.files if name.endswith(".md")]
        other = pick.choice(posts)
        if kind < 0.68:
            here = os.path.dirname(path)
            wanted = pick.choice([other[len("content/"):], "/" + other[len("content/"):], os.path.relpath(other, here),
                                  os.path.basename(other), os.path.basename(other)[:-3], other[len("content/"):-3], "none.md"])
            if '"' in wanted or "#" in wanted:
                wanted = "none.md"
            call = pick.choice(["ref", "relref"])
            tail = pick.choice(["", "", "#" + pick.choice(self.fragments())])
            return "[x]({{" + f'< {call} "{wanted}{tail}" >' + "}})"
        if kind < 0.76:
            return f"[x]({random_blogs.quoted(os.path.relpath(other, os.path.dirname(path)))})"
        if kind < 0.86:
            return f"![x]({pick.choice(['pic.png', 'none.png', '/i.png', '/case.png', '/Case.PNG', 'Sub%20File.txt', '../pic.png'])})"
        if kind < 0.93:
            return f"[x]({pick.choice(['../', './', '..', 'x/', '../posts/', '?q=1', 'hello-world/', '../hello-world/', '//example.org/posts/'])})"
        return f'<a href="{quoted}">x</a>'

    def fragments(self):
        return ["hello-world", "한글-제목", "c--c", "code-here", "dup", "dup-1", "own-id", "w", "none", "1-one", "a-b-c", "über-uns",
                "fn:1", "custom", "%ED%95%9C%EA%B8%80-%EC%A0%9C%EB%AA%A9", "html", "x", "a--b", "heading"]

    headings = HEADINGS
    configuration = "hugo.json"


if __name__ == "__main__":
    sys.exit(random_blogs.main(Blog, __doc__.splitlines()[0]))
