#!/bin/sh
# Measures how the time to read YAML, TOML and JSON grows on texts made to be slow: a table, and 1 where
# twice the text takes more than 2.5 times as long in the best of several attempts.
#   Tests/Benchmarks/data_growth.sh [yaml|toml|json]
set -eu
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
work=$root/.build/benchmarks
mkdir -p "$work"
# shellcheck disable=SC2046
swiftc -O -wmo -swift-version 6 -parse-as-library -package-name bloglsp -module-name DataGrowth \
  -enable-upcoming-feature InternalImportsByDefault -o "$work/data_growth" \
  "$here/DataGrowth.swift" \
  $(find "$root/Sources/Syntax/Data" "$root/Sources/Syntax/Text" -name '*.swift')
exec "$work/data_growth" "$@"
