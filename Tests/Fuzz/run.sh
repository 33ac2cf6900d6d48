#!/bin/sh
# Fuzzes one reader, or all of them one after another, with libFuzzer.
#   Tests/Fuzz/run.sh [yaml|toml|json|markdown|framer|entities|all] [seconds each, 60 by default]
# MAX_LEN says how long an input may be, 4096 bytes by default: short ones are tried faster.
# SANITIZE=address (or undefined, thread) watches the memory as well, at a fraction of the speed.
# Finds and the grown corpus go to .build/fuzz; the seeds beside this script are only read.
# A find becomes a test: put its bytes into the tests of the reader, then fix the reader.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
work=$root/.build/fuzz
seconds=${2:-60}
memory=${SANITIZE:+8192}
memory=${memory:-1024}

fuzz() {
  name=$1
  target=$2
  folders=
  for folder in $3; do folders="$folders $root/Sources/$folder"; done
  mkdir -p "$work/$name/corpus" "$work/$name/finds"
  extra=
  case $name in yaml | toml | json) extra=$here/DataProperties.swift ;; esac
  # shellcheck disable=SC2046,SC2086
  swiftc -O -swift-version 6 -parse-as-library -sanitize=fuzzer${SANITIZE:+,$SANITIZE} -package-name bloglsp \
    -module-name Fuzz -enable-upcoming-feature InternalImportsByDefault \
    -o "$work/$name/fuzz" "$here/FuzzInput.swift" "$here/$target" $extra \
    $(find $folders -name '*.swift')
  start "$name"
}

# fuzz_modules NAME TARGET MODULES: of several modules, each watched, in the order in which they use each other.
fuzz_modules() {
  name=$1
  flags="-O -wmo -swift-version 6 -parse-as-library -enable-upcoming-feature InternalImportsByDefault -sanitize=fuzzer${SANITIZE:+,$SANITIZE} -package-name bloglsp -I $work/$name"
  mkdir -p "$work/$name/corpus" "$work/$name/finds"
  objects=
  for module in $3; do
    # shellcheck disable=SC2046,SC2086
    swiftc $flags -module-name "$module" -emit-module -emit-module-path "$work/$name/$module.swiftmodule" \
      -c -o "$work/$name/$module.o" $(find "$root/Sources/$module" -name '*.swift')
    objects="$objects $work/$name/$module.o"
  done
  # shellcheck disable=SC2086
  swiftc $flags -module-name Fuzz -o "$work/$name/fuzz" "$here/FuzzInput.swift" "$here/$2" $objects
  start "$name"
}

start() {
  # Swift's own report of a crash would end the run before libFuzzer has saved the input.
  SWIFT_BACKTRACE=enable=no "$work/$1/fuzz" -max_total_time="$seconds" -timeout=10 -rss_limit_mb="$memory" -max_len=${MAX_LEN:-4096} \
    -print_final_stats=1 -verbosity=0 -artifact_prefix="$work/$1/finds/" \
    "$work/$1/corpus" "$here/Seeds/$1"
}

run() {
  case $1 in
    yaml) fuzz yaml YAMLTarget.swift "Syntax/Data Syntax/Text" ;;
    toml) fuzz toml TOMLTarget.swift "Syntax/Data Syntax/Text" ;;
    json) fuzz json JSONTarget.swift "Syntax/Data Syntax/Text" ;;
    markdown) fuzz markdown MarkdownTarget.swift Syntax ;;
    framer) fuzz framer FramerTarget.swift LanguageServerProtocol ;;
    entities) fuzz_modules entities EntityTarget.swift "Syntax SiteModel PostIndex" ;;
    all) for each in yaml toml json markdown framer entities; do run "$each"; done ;;
    *)
      sed -n '2,7s/^# //p' "$0" >&2
      exit 2
      ;;
  esac
}

run "${1:-all}"
