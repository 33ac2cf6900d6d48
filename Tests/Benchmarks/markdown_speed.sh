#!/usr/bin/env bash
# How fast bloglsp reads Markdown, beside md4c and cmark-gfm, on the posts of some blogs.
#
#   markdown_speed.sh [ROUNDS] [FOLDER]     5 rounds and the real blogs of BLOGLSP_SHARED, or ../shared
#
# All posts are put into one text. The readers take three turns of ROUNDS readings on one thread, and the fastest
# reading counts, in CPU time. bloglsp makes its whole tree, the others their HTML. Ends with 1 where a bar is
# missed: 100 MB/s, half of md4c, faster than cmark-gfm, 5 ms after a letter typed in 500 KB. Readers that are not installed are said to be absent.
set -euo pipefail
root=$(cd "$(dirname "$0")/../.." && pwd)
rounds=${1:-5}
folder=${2:-${BLOGLSP_SHARED:-$root/../shared}/corpora}
work=$root/.build/benchmarks
mkdir -p "$work"
[[ -d $folder ]] || { echo "no blogs at $folder: name a folder with posts"; exit 2; }

find "$folder" -name '*.md' -print0 | sort -z >"$work/posts"
xargs -0 cat <"$work/posts" >"$work/all.md"
bytes=$(wc -c <"$work/all.md")
count=$(tr -cd '\0' <"$work/posts" | wc -c)

swiftc -O -wmo -swift-version 6 -parse-as-library -package-name bloglsp -module-name MarkdownSpeed \
  -enable-upcoming-feature InternalImportsByDefault -o "$work/markdown-speed" \
  "$root/Tests/Benchmarks/MarkdownSpeed.swift" "$root/Tests/Benchmarks/Stopwatch.swift" \
  $(find "$root/Sources/Syntax" -name '*.swift')

build_md4c() {
  cat >"$work/md4c.c" <<'C'
#include <md4c-html.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

static size_t written;
static void add(const MD_CHAR *text, MD_SIZE size, void *to) { (void)text; (void)to; written += size; }

static double seconds(void) {
  struct timespec time;
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
  return time.tv_sec + time.tv_nsec / 1e9;
}

static double fastest(int rounds, const char *text, size_t size, unsigned flags) {
  double best = 1e9;
  while (rounds-- > 0) {
    double start = seconds();
    if (md_html(text, size, add, NULL, flags, 0)) exit(1);
    double taken = seconds() - start;
    if (taken < best) best = taken;
  }
  return best;
}

int main(int argc, char **argv) {
  if (argc < 3) return 2;
  FILE *file = fopen(argv[2], "rb");
  if (!file) return 2;
  fseek(file, 0, SEEK_END);
  size_t size = ftell(file);
  rewind(file);
  char *text = malloc(size);
  if (fread(text, 1, size, file) != size) return 2;
  printf("md4c %f\n", fastest(atoi(argv[1]), text, size, 0));
  printf("md4c-gfm %f\n", fastest(atoi(argv[1]), text, size, MD_DIALECT_GITHUB));
  return written == 0;
}
C
  cc -O2 -o "$work/md4c" "$work/md4c.c" -lmd4c-html -lmd4c 2>"$work/md4c.log"
}

# The CPU seconds of one run of a command.
run_once() {
  local TIMEFORMAT='%U %S'
  { time "$@" >/dev/null; } 2>&1 | awk '{print $1 + $2}'
}

readers=("$work/markdown-speed")
if build_md4c; then
  readers+=("$work/md4c")
else
  echo "md4c is absent: install Debian's libmd4c-html0-dev and libmd4c-dev to see it"
fi
has_cmark=$(command -v cmark-gfm || true)
[[ $has_cmark ]] || echo "cmark-gfm is absent: install Debian's cmark-gfm to see it"

: >"$work/speed.txt"
for ((turn = 0; turn < 3; turn++)); do
  for reader in "${readers[@]}"; do "$reader" "$rounds" "$work/all.md" "$work/posts"; done
  [[ $has_cmark ]] || continue
  echo "cmark $(run_once cmark-gfm --unsafe "$work/all.md")"
  echo "cmark-gfm $(run_once cmark-gfm --unsafe -e table -e strikethrough -e autolink -e tasklist \
    "$work/all.md")"
done >"$work/speed.txt"

awk -v bytes="$bytes" -v count="$count" -v rounds="$rounds" '
  !($1 in best) || $2 < best[$1] { best[$1] = $2 }
  function line(name, label) {
    if (name in best) printf "%-58s %7.1f MB/s %8.1f ms\n", label, bytes / best[name] / 1e6, best[name] * 1000
  }
  function bar(name, other, share, label) {
    if (!(other in best)) return
    reached = best[other] / best[name]
    verdict = "ok"; if (reached < share) { verdict = "MISSED"; missed = 1 }
    printf "%-58s %7.2f of %.2f  %s\n", label, reached, share, verdict
  }
  END {
    printf "%d posts, %.1f MB, fastest of %d readings\n", count, bytes / 1e6, 3 * rounds
    line("tree", "bloglsp: tree, CommonMark")
    line("md4c", "md4c: HTML, CommonMark")
    line("cmark", "cmark-gfm: HTML, CommonMark, whole process")
    line("tree-gfm", "bloglsp: tree, GitHub'"'"'s additions")
    line("md4c-gfm", "md4c: HTML, GitHub'"'"'s additions")
    line("cmark-gfm", "cmark-gfm: HTML, GitHub'"'"'s additions, whole process")
    line("trees", "bloglsp: a tree for each post")
    line("documents", "bloglsp: a document for each post, with its front matter")
    printf "%-58s %20.3f ms\n", "bloglsp: a letter typed in a post of 6 KB", best["keystroke-6000"] * 1000
    printf "%-58s %20.3f ms\n", "bloglsp: a letter typed in a post of 500 KB", best["keystroke-500000"] * 1000
    best["bar"] = bytes / 100e6; best["patience"] = 0.005
    bar("tree", "bar", 1, "bloglsp against 100 MB/s")
    bar("tree", "md4c", 0.5, "bloglsp against md4c")
    bar("tree-gfm", "md4c-gfm", 0.5, "bloglsp against md4c, GitHub'"'"'s additions")
    bar("tree", "cmark", 1, "bloglsp against cmark-gfm")
    bar("tree-gfm", "cmark-gfm", 1, "bloglsp against cmark-gfm, GitHub'"'"'s additions")
    bar("keystroke-500000", "patience", 1, "bloglsp against 5 ms for a letter in 500 KB")
    exit missed
  }' "$work/speed.txt"
