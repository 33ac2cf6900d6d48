#!/usr/bin/env bash
# Whether reading YAML, TOML and JSON stays linear: hundreds of hostile texts, each against twice as much of it.
#
#   data_growth.sh [yaml|toml|json]     all three by default
#
# Ends with 1 where twice the text takes more than 2.5 times as long. Memory stays with the process (glibc's
# settings below), so that the first touch of new pages does not count in one of the two and not in the other.
set -euo pipefail
root=$(cd "$(dirname "$0")/../.." && pwd)
work=$root/.build/benchmarks
mkdir -p "$work"
swiftc -O -wmo -swift-version 6 -parse-as-library -package-name bloglsp -module-name DataGrowth \
  -enable-upcoming-feature InternalImportsByDefault -o "$work/data-growth" \
  "$root/Tests/Benchmarks/DataGrowth.swift" "$root/Tests/Benchmarks/Stopwatch.swift" \
  $(find "$root/Sources/Syntax/Data" "$root/Sources/Syntax/Text" -name '*.swift')
MALLOC_TRIM_THRESHOLD_=4000000000 MALLOC_MMAP_MAX_=0 MALLOC_TOP_PAD_=100000000 \
  "$work/data-growth" "$@"
