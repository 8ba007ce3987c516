#!/bin/sh
# Format and static analysis; any finding fails. usage: lint.sh [FILE.cc…], of all files without
set -eu
cd "$(dirname "$0")/.."
git ls-files '*.cc' '*.h' | xargs clang-format --dry-run --Werror
# Two types of one name are memory corrupted in silence.
twice=$(git ls-files '[sla]*/*.h' 'io/*.h' | xargs grep -hoE '^(struct|class|enum class|using) [A-Za-z]+( final)?( :|$| \{| =)' | awk '{print $(/^enum/ ? 3 : 2)}' | sort | uniq -d)
[ -z "$twice" ] || { echo "two headers define: $twice" >&2; exit 1; }
git ls-files 'segment/*' 'lexicon/*' 'align/*' 'score/*' 'io/*' 'cli/*' | grep -E '\.(cc|h)$' | xargs python3 cmake/forgotten_headers.py

# Several files at once, since most of the time goes into the headers that each includes: see Targets.cmake. Such a file includes .cc files.
build=build/lint
unity=ON
if [ $# -gt 0 ]; then
  build=build/lint-files
  unity=OFF
fi
cmake --preset lint -B "$build" -DTAIYAKU_UNITY=$unity >/dev/null
[ $# -gt 0 ] || set -- $(sed -nE "s|^ *\"file\": \"(.*)\",?$|\1|p" "$build/compile_commands.json" | grep -v "/$build/io/")
printf '%s\n' "$@" | xargs -P "$(nproc)" -n 1 clang-tidy -p "$build" --quiet --checks=-bugprone-suspicious-include \
  --extra-arg=-Wno-unknown-warning-option --extra-arg=-fbracket-depth=1024 --extra-arg=-fconstexpr-steps=50000000 --extra-arg=-Wreserved-identifier \
  --extra-arg=-Wreserved-macro-identifier --warnings-as-errors='*'
