#!/usr/bin/env bash
# How fast the names of entities are found in the posts of blogs.
#
#   entity_speed.sh [FOLDER] [NAMES] [ROUNDS]     the real blogs of BLOGLSP_SHARED, or ../shared; 5000; 5
#
# The names are the built-in ones, then as well rare words of the posts, then frequent ones, until there are NAMES. The fastest of ROUNDS
# counts, in CPU time of one thread. Bar: 100 MB/s with 5,000 names. Then the time to start, with and without what is built in: 1 ms.
set -euo pipefail
root=$(cd "$(dirname "$0")/../.." && pwd)
folder=$(realpath "${1:-${BLOGLSP_SHARED:-$root/../shared}/corpora}")
names=${2:-5000}
rounds=${3:-5}
[[ -d $folder ]] || { echo "no posts at $folder: name a folder with posts"; exit 2; }
cd "$root"
swift build -c release >/dev/null
build=$(swift build -c release --show-bin-path)
work=$root/.build/benchmarks
mkdir -p "$work"
find "$folder" -name '*.md' -print0 | sort -z >"$work/entity-posts"
# SwiftPM names the package after its folder.
package=$(basename "$root" | tr 'A-Z-' 'a-z_')
# Objects of files that are gone stay in the folder.
objects=()
for module in Syntax SiteModel PostIndex; do
  while read -r name; do objects+=("$build/$module.build/$name.o"); done < <(find "Sources/$module" -name '*.swift' -printf '%f\n')
done
swiftc -O -swift-version 6 -parse-as-library -static-stdlib -package-name "$package" -I "$build/Modules" \
  -o "$work/entity-speed" Tests/Benchmarks/EntitySpeed.swift Tests/Benchmarks/Stopwatch.swift \
  "${objects[@]}"
"$work/entity-speed" "$rounds" "$names" "$work/entity-posts" Sources/PostIndex/Entities/Builtin/*.yaml
python3 Tests/Benchmarks/entity_startup.py -- "$build/bloglsp" --stdio
