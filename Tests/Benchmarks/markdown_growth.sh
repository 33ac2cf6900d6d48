#!/usr/bin/env bash
# Whether reading Markdown stays linear: hundreds of hostile inputs, each against twice as much of it.
#
#   markdown_growth.sh [COUNT]     65,000 repetitions by default
#
# Ends with 1 where twice the input takes more than 2.5 times as long. Memory stays with the process (glibc's
# settings below), so that the first touch of new pages does not count in one of the two and not in the other.
set -euo pipefail
root=$(cd "$(dirname "$0")/../.." && pwd)
work=$root/.build/benchmarks
mkdir -p "$work"
swiftc -O -wmo -swift-version 6 -parse-as-library -package-name bloglsp -module-name MarkdownGrowth \
  -enable-upcoming-feature InternalImportsByDefault -o "$work/markdown-growth" \
  "$root/Tests/Benchmarks/MarkdownGrowth.swift" "$root/Tests/Benchmarks/MarkdownGrowthInputs.swift" \
  "$root/Tests/Benchmarks/Stopwatch.swift" $(find "$root/Sources/Syntax" -name '*.swift')
MALLOC_TRIM_THRESHOLD_=4000000000 MALLOC_MMAP_MAX_=0 MALLOC_TOP_PAD_=100000000 \
  "$work/markdown-growth" "$@"
