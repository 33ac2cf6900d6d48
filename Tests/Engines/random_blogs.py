"""What the makers of random blogs have in common: a blog from a seed, and its comparison with the engine's own build."""
import argparse
import collections
import json
import pathlib
import random
import re
import shutil
import tempfile
import types

import published_links


def quoted(url):
    return url.replace(" ", "%20").replace("(", "%28").replace(")", "%29")


class Blog:
    """A blog in `folder`. Engines say what is in it: `configure`, `page_path`, `front_matter`, `link` and so on."""

    def __init__(self, seed, folder):
        self.pick = random.Random(seed)
        self.folder = folder
        self.files, self.urls = {}, ["/", "/none/", "/index.html"]
        self.configure()
        self.make_pages()
        for path, text in self.files.items():
            file = self.folder / path
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text)
        (self.folder / self.configuration).write_text(self.configuration_text())

    def configuration_text(self):
        return json.dumps(self.config, ensure_ascii=False, indent=1)

    def unlike_the_log(self, log, program):
        """A line for each way in which what the engine said while it built the blog is not what bloglsp says."""
        return []

    def maybe(self, share):
        return self.pick.random() < share

    def key(self, path):
        """Of two sources with one key only the first is made."""
        return path.lower()

    def extra_files(self):
        return {}

    def make_pages(self):
        for _ in range(self.pick.randint(12, 24)):
            path = self.page_path()
            if self.key(path) not in {self.key(known) for known in self.files}:
                self.files[path] = None
                self.guess_urls(path)
        self.texts = texts = {path: self.front_matter(path) for path in self.files}
        self.files.update(self.extra_files())
        for path, text in texts.items():
            self.files[path] = text + self.body(path)

    def body(self, path):
        parts = []
        for _ in range(self.pick.randint(2, 7)):
            if self.maybe(0.6):
                parts.append("#" * self.pick.randint(2, 4) + " " + self.pick.choice(self.headings))
            parts.append(" ".join(self.link(path) for _ in range(self.pick.randint(1, 3))))
        if self.maybe(0.2):
            parts.append('<div id="custom">x</div>')
        if self.maybe(0.2):
            parts.append("note[^1]\n\n[^1]: text")
        return "\n\n".join(parts) + "\n"


def check(make, seed, folder, program):
    blog = folder / "blog"
    blog.mkdir(parents=True)
    made = make(seed, blog)
    published, log = published_links.build(blog, folder)
    if published is None:
        return None, log
    counts, found = published_links.differences(types.SimpleNamespace(blog=blog, bloglsp=program), published)
    unlike = made.unlike_the_log(log, program)
    counts["unlike the log"] = len(unlike)
    return counts, found + unlike


def reason(log):
    """What an engine said of its failure, without the way it came there."""
    lines = [line.strip() for line in log.splitlines() if re.search(r"\b(error|exception|abort)", line, re.I)]
    return " | ".join(lines[:3])[:400] or log.strip()[-300:]


def main(make, description):
    arguments = argparse.ArgumentParser(description=description)
    arguments.add_argument("--seed", type=int, default=1)
    arguments.add_argument("--count", type=int, default=20)
    arguments.add_argument("--keep", type=pathlib.Path)
    arguments.add_argument("--bloglsp", default=published_links.ROOT / ".build/release/bloglsp")
    options = arguments.parse_args()
    sums, failed = collections.Counter(), 0
    for seed in range(options.seed, options.seed + options.count):
        with tempfile.TemporaryDirectory() as work:
            counts, differences = check(make, seed, pathlib.Path(work), options.bloglsp)
            if counts is None:
                failed += 1
                print(f"{seed}: not built: {reason(differences)}")
                continue
            sums.update(counts)
            for line in differences:
                print(f"{seed}: {line}")
            if options.keep and differences:
                shutil.copytree(pathlib.Path(work), options.keep / str(seed), dirs_exist_ok=True)
    print(f"{options.count - failed} of {options.count} blogs built;", published_links.summary(sums))
    if failed == options.count:
        return 2
    return 1 if any(sums[name] for name in published_links.DIFFERENCES) else 0
