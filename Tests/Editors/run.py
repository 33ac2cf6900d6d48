#!/usr/bin/env python3
"""Drives real editors with the files of EditorConfigs/ against a small blog, and says PASS or FAIL.

It installs nothing and needs only Python's standard library. It waits for what it expects, with a
time limit, and never for a fixed time.

    python3 Tests/Editors/run.py --server .build/release/bloglsp [--nvim PATH] [--emacs PATH]

Exit status: 0 all passed, 1 something failed, 2 could not run.
"""
import argparse
import os
import shutil
import sys
import tempfile
import time
import traceback

from blog import BROKEN, ENGLISH, FILES, LIST, NAMED, OPENED, REPAIRED, ROBOT, TARGET, TARGET_TITLE, WALK
from emacs import Emacs, EmacsWithLSPMode
from neovim import Neovim

LIMIT = 20.0  # seconds for one expectation


class Failure(Exception):
    """What was expected did not come in time."""


def expect(what, read, is_good, limit=LIMIT):
    """Reads until it is good; None is no answer. The last value read goes into the message."""
    end = time.monotonic() + limit
    while True:
        value = read()
        if value is not None and is_good(value):
            return value
        if time.monotonic() > end:
            raise Failure(f"{what}; last seen: {value!r}")
        time.sleep(0.05)  # between two polls, never as the wait itself


def diagnostics_appear(editor):
    """The broken link is marked, exactly its destination, after Hangul on the same line."""
    found = expect("no diagnostic for the broken link", editor.diagnostics,
                   lambda all_: any(BROKEN in each["text"] for each in all_))
    others = [each for each in found if each["text"] != BROKEN]
    if others:
        raise Failure(f"only {BROKEN!r} is broken, but also marked: {others!r}")


def completes(editor, typed, more, expected):
    """Types, waits for the menu, types more, takes the post; nothing is inserted before."""
    editor.append_line(typed)
    expect("no menu", lambda: editor.offers(TARGET_TITLE), bool)
    if more:
        editor.type_more(more)
        expect(f"no entry after {more!r}", lambda: editor.offers(TARGET_TITLE), bool)
    if editor.last_line() != typed + more:
        raise Failure(f"inserted before anything was taken: {editor.last_line()!r}")
    editor.take(TARGET_TITLE, expect)
    expect("no link inserted", editor.last_line, lambda line: line.rstrip(")") == expected.rstrip(")"))


def completes_after_parenthesis(editor):
    """`](` offers the post, and taking it writes its address in the file's own style."""
    completes(editor, "한국어 글 [옵티머스](", "", f"한국어 글 [옵티머스]({TARGET})")


def completes_after_bracket(editor):
    """`[` offers the post, and taking it writes a whole link."""
    completes(editor, "더 읽기: [", "", f"더 읽기: [{TARGET_TITLE}]({TARGET})")


def completes_by_a_word_of_the_title(editor):
    """What is typed after `[` finds the post by any word of its title, and is replaced."""
    word = TARGET_TITLE.split()[-1][:2]
    completes(editor, "참고: [", word, f"참고: [{TARGET_TITLE}]({TARGET})")


def completes_by_first_consonants(editor):
    """What no name holds as it stands finds a post, and no client filters it away."""
    completes(editor, "글: [", "ㅇㅌㅁㅅ", f"글: [{TARGET_TITLE}]({TARGET})")


def lists_in_the_order_of_relatedness(editor):
    """The post most related to the sentence comes first, whatever its name: clients do not sort again."""
    for sentence, first in [("두 발로 걷는 로봇의 발목 관절은 [", TARGET_TITLE),
                            ("위로 쌓은 메모리는 길이 넓어 빠르다 [", "HBM이 빠른 까닭")]:
        editor.append_line("## 다음")  # what stands before belongs to another paragraph
        editor.append_line(sentence)
        expect(f"not first after {sentence!r}", editor.entries,
               lambda entries: len(entries) > 1 and first in entries[0])


def hover_shows_the_title(editor):
    """The card of a link has its target's title."""
    editor.hover_at(TARGET)
    expect("no card with the title", editor.hover_text, lambda text: TARGET_TITLE in text)


def hover_tells_who_is_named(editor):
    """The card over a name with its particle is in the language of the post."""
    editor.hover_at(NAMED)
    expect("no Korean card", editor.hover_text,
           lambda text: all(part in text for part in ("테슬라", "· Tesla — 기업", "회사 설립", "이 글에서 1번")))
    editor.visit(os.path.join(editor.blog, ENGLISH), expect)
    editor.hover_at("Tesla")
    expect("no English card", editor.hover_text,
           lambda text: all(part in text for part in ("Tesla", "· 테슬라 — company", "once here")))
    editor.visit(os.path.join(editor.blog, OPENED), expect)


def diagnostics_follow_edits(editor):
    """Repairing the link takes its diagnostic away; breaking another one brings a new one."""
    editor.replace(BROKEN, REPAIRED)
    expect("the diagnostic stays after the repair", editor.diagnostics,
           lambda all_: not any(BROKEN in each["text"] or each["text"] == REPAIRED for each in all_))
    editor.replace(REPAIRED, "/posts/없는-글/")
    expect("no diagnostic for the newly broken link", editor.diagnostics,
           lambda all_: any(each["text"] == "/posts/없는-글/" for each in all_))


def notices_new_files(editor):
    """A post that appears on disk, as `git pull` brings one, mends the link without an edit."""
    path = os.path.join(editor.blog, "content", "posts", "없는-글.md")
    with open(path, "w", encoding="utf-8") as file:
        file.write("---\ntitle: 이제 있는 글\ndate: 2026-01-01\n---\n\n왔다.\n")
    expect("the diagnostic stays though the post has come", editor.diagnostics,
           lambda all_: not all_)


def creates_the_missing_post(editor):
    """The quick fix of a link to a post that is not written yet writes it, and the link is right."""
    editor.append_line("[아직 없는 글](/posts/not-yet/)")
    expect("no diagnostic for the missing post", editor.diagnostics,
           lambda all_: any(each["text"] == "/posts/not-yet/" for each in all_))
    editor.take_action("/posts/not-yet/", "Create ")
    expect("no post was begun", lambda: editor.text_of("not-yet.md"),
           lambda text: text.startswith('---\ntitle: "아직 없는 글"\ndate: '))
    expect("the diagnostic stays though the post is begun", editor.diagnostics, lambda all_: not all_)


def definition_opens_the_post(editor):
    """From the destination of a link to the post it leads to."""
    editor.find_definition(TARGET)
    expect("the post is not shown", editor.shown, lambda path: path == os.path.join(editor.blog, WALK))
    editor.visit(os.path.join(editor.blog, OPENED), expect)


def references_list_the_links(editor):
    """From the title of a post to the links that lead to it, of posts that are open and that are not."""
    editor.visit(os.path.join(editor.blog, WALK), expect)
    editor.find_references(TARGET_TITLE)
    expect("the links are not listed", editor.listed,
           lambda lines: any(f"[옵티머스]({TARGET})" in line for line in lines)
           # lsp-mode shows the bytes of a line of a file that is not open.
           and any(os.path.basename(LIST) in line for line in lines))
    editor.visit(os.path.join(editor.blog, OPENED), expect)


def outline_lists_the_sections(editor):
    """Every heading of the post, also one within another."""
    editor.visit(os.path.join(editor.blog, WALK), expect)
    editor.list_outline()
    expect("the headings are not listed", editor.outline,
           lambda names: all(any(heading in name for name in names) for heading in ("걸음", "발목의 관절")))
    editor.visit(os.path.join(editor.blog, OPENED), expect)


def workspace_symbol_finds_by_first_consonants(editor):
    """What no name holds as it stands finds a post of the blog from any other."""
    editor.find_symbol("ㅇㅌㅁㅅ", expect)
    expect("the post is not listed", editor.listed,
           lambda lines: any(os.path.basename(WALK) in line for line in lines)
           and any(TARGET_TITLE in line for line in lines))
    editor.visit(os.path.join(editor.blog, OPENED), expect)


def rename_takes_the_links_along(editor):
    """A heading with another name: links in the post and in one that is not open get its new fragment."""
    editor.visit(os.path.join(editor.blog, WALK), expect)
    editor.append_line("[다시](#걸음)")
    expect("the line is not written", editor.last_line, lambda line: line == "[다시](#걸음)")
    editor.rename("## 걸음", "걸음", "첫 걸음마", expect)
    expect("the heading and the link below it", lambda: editor.text_of(WALK),
           lambda text: "## 첫 걸음마\n" in text and "[다시](#첫-걸음마)" in text)
    expect("the link of the other post", lambda: editor.text_of(LIST),
           lambda text: f"[걸음]({TARGET}#첫-걸음마)" in text)
    editor.visit(os.path.join(editor.blog, OPENED), expect)


def rename_changes_the_tag_of_all_posts(editor):
    """A tag with another name, in every post that has it."""
    editor.rename("메모]", "메모", "기록", expect)
    for path in OPENED, LIST:
        expect(f"the tag of {path}", lambda: editor.text_of(path), lambda text: "tags: [기록]\n" in text)


STEPS = [
    diagnostics_appear,
    hover_shows_the_title,
    hover_tells_who_is_named,
    definition_opens_the_post,
    references_list_the_links,
    outline_lists_the_sections,
    workspace_symbol_finds_by_first_consonants,
    lists_in_the_order_of_relatedness,
    completes_after_parenthesis,
    completes_after_bracket,
    completes_by_a_word_of_the_title,
    completes_by_first_consonants,
    diagnostics_follow_edits,
    notices_new_files,
    creates_the_missing_post,
    rename_takes_the_links_along,
    rename_changes_the_tag_of_all_posts,
]


def drive(make_editor, program, name, server, configs):
    """Runs all steps in one editor; returns how many passed and failed."""
    folder = tempfile.mkdtemp(prefix="bloglsp-editors-")
    passed = failed = 0
    editor = None
    try:
        blog = write_blog(folder, make_editor)
        environment = clean_environment(folder, server)
        editor = make_editor(program, folder, os.path.join(blog, OPENED), configs, environment)
        editor.blog = blog
        version = editor.start(expect)
        print(f"{name}: {version}", flush=True)
        for step in STEPS:
            if step.__name__ in editor.cannot:
                print(f"      {name} cannot: {step.__name__.replace('_', ' ')}", flush=True)
                continue
            label = f"{name}: {step.__name__.replace('_', ' ')}"
            begun = time.monotonic()
            try:
                step(editor)
                passed += 1
                print(f"PASS {label} ({time.monotonic() - begun:.1f} s)", flush=True)
            except Failure as failure:
                failed += 1
                print(f"FAIL {label}: {failure}", flush=True)
    except Exception as error:  # an editor that does not start fails all the steps left
        traceback.print_exc()
        print(f"FAIL {name}: {error}", flush=True)
        failed += len(STEPS) - passed - failed
    finally:
        if editor is not None:
            if failed:
                print(editor.log(), flush=True)
            editor.stop()
        shutil.rmtree(folder, ignore_errors=True)
    return passed, failed


def write_blog(folder, kind):
    root = os.path.join(folder, "blog")
    if kind.finds_only_git:
        os.makedirs(os.path.join(root, ".git"))
    for path, text in FILES.items():
        whole = os.path.join(root, path)
        os.makedirs(os.path.dirname(whole), exist_ok=True)
        with open(whole, "w", encoding="utf-8", newline="") as file:
            file.write(text if kind.counts_utf16 else text.replace(ROBOT, "그리고"))
    return root


def clean_environment(folder, server):
    """The user's environment without the user's settings; `bloglsp` is found on the PATH alone."""
    programs = os.path.join(folder, "bin")
    home = os.path.join(folder, "home")
    os.makedirs(programs)
    os.makedirs(home)
    os.symlink(os.path.abspath(server), os.path.join(programs, "bloglsp"))
    environment = {key: value for key, value in os.environ.items()
                   if not key.startswith(("XDG_", "NVIM", "VIM", "EMACS", "LC_", "LANG"))}
    environment.update(
        HOME=home, PATH=programs + os.pathsep + os.environ.get("PATH", ""), LC_ALL="C.UTF-8",
        TERM="xterm-256color", XDG_CONFIG_HOME=os.path.join(home, "config"),
        XDG_DATA_HOME=os.path.join(home, "data"), XDG_STATE_HOME=os.path.join(home, "state"),
        XDG_CACHE_HOME=os.path.join(home, "cache"), XDG_RUNTIME_DIR=folder)
    return environment


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--server", required=True, help="the bloglsp program")
    parser.add_argument("--nvim", help="Neovim 0.11 or newer (default: nvim on the PATH)")
    parser.add_argument("--emacs", help="Emacs with eglot and lsp-mode (default: emacs on the PATH)")
    parser.add_argument("--only", choices=["neovim", "eglot", "lsp-mode"], help="drive one of them")
    options = parser.parse_args()
    here = os.path.dirname(os.path.abspath(__file__))
    configs = os.path.normpath(os.path.join(here, "..", "..", "EditorConfigs"))
    if not os.access(options.server, os.X_OK):
        print(f"run.py: no program at '{options.server}'; build it first", file=sys.stderr)
        return 2
    editors = {
        "neovim": (Neovim, options.nvim or shutil.which("nvim")),
        "eglot": (Emacs, options.emacs or shutil.which("emacs")),
        "lsp-mode": (EmacsWithLSPMode, options.emacs or shutil.which("emacs")),
    }
    total_passed = total_failed = 0
    for name, (kind, program) in editors.items():
        if options.only not in (None, name):
            continue
        if not program:
            print(f"run.py: {name} is not installed; give its path", file=sys.stderr)
            return 2
        passed, failed = drive(kind, program, name, options.server, configs)
        total_passed += passed
        total_failed += failed
    print(f"editors: {total_passed} passed, {total_failed} failed")
    return 1 if total_failed else 0


if __name__ == "__main__":
    sys.exit(main())
