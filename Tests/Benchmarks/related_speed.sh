#!/usr/bin/env bash
# How fast related posts are indexed, ranked and updated in a blog, and what the index takes in memory.
#
#   related_speed.sh BLOG [--index]
#
# Bars for 10,000 posts on two cores: index 1 s, ranking p99 10 ms, an update 2 ms, 30 KB a post above the texts.
set -euo pipefail
root=$(cd "$(dirname "$0")/../.." && pwd)
[[ $# -ge 1 ]] || { echo "name a folder with a blog"; exit 2; }
cd "$root"
swift build -c release >/dev/null
build=$(swift build -c release --show-bin-path)
work=$root/.build/benchmarks
mkdir -p "$work"
# SwiftPM names the package after its folder.
package=$(basename "$root" | tr 'A-Z-' 'a-z_')
# Objects of files that are gone stay in the folder.
objects=()
for module in Syntax SiteModel PostIndex Workspace; do
  while read -r name; do objects+=("$build/$module.build/$name.o"); done < <(find "Sources/$module" -name '*.swift' -printf '%f\n')
done
swiftc -O -swift-version 6 -parse-as-library -static-stdlib -package-name "$package" -I "$build/Modules" \
  -o "$work/related-speed" Tests/Benchmarks/RelatedSpeed.swift \
  "${objects[@]}"
"$work/related-speed" "$@"
