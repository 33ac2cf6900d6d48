#!/bin/sh
# Fuzzes one reader, or all of them one after another, with libFuzzer.
#   Tests/Fuzz/run.sh [yaml|toml|json|markdown|framer|all] [seconds each, 60 by default]
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
  # Swift's own report of a crash would end the run before libFuzzer has saved the input.
  SWIFT_BACKTRACE=enable=no "$work/$name/fuzz" -max_total_time="$seconds" -timeout=10 -rss_limit_mb="$memory" -max_len=${MAX_LEN:-4096} \
    -print_final_stats=1 -verbosity=0 -artifact_prefix="$work/$name/finds/" \
    "$work/$name/corpus" "$here/Seeds/$name"
}

run() {
  case $1 in
    yaml) fuzz yaml YAMLTarget.swift "Syntax/Data Syntax/Text" ;;
    toml) fuzz toml TOMLTarget.swift "Syntax/Data Syntax/Text" ;;
    json) fuzz json JSONTarget.swift "Syntax/Data Syntax/Text" ;;
    markdown) fuzz markdown MarkdownTarget.swift Syntax ;;
    framer) fuzz framer FramerTarget.swift LanguageServerProtocol ;;
    all) for each in yaml toml json markdown framer; do run "$each"; done ;;
    *)
      sed -n '2,7s/^# //p' "$0" >&2
      exit 2
      ;;
  esac
}

run "${1:-all}"
