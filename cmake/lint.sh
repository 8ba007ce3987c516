#!/bin/sh
# Format and static analysis; any finding fails. usage: lint.sh BUILD_DIR (with compile_commands.json)
set -eu
build=$1
git ls-files '*.cc' '*.h' | xargs clang-format --dry-run --Werror
# Two types of one name are memory corrupted in silence.
twice=$(git ls-files '[sla]*/*.h' 'io/*.h' | xargs grep -hoE '^(struct|class|enum class) [A-Za-z]+( final)?( :|$| \{)' | awk '{print $(/^enum/ ? 3 : 2)}' | sort | uniq -d)
[ -z "$twice" ] || { echo "two headers define: $twice" >&2; exit 1; }
# Without the headers that g++ precompiled: clang cannot read them, and a forgotten header shows.
mkdir -p "$build/lint"
sed -E 's/ -Winvalid-pch -include [^ ]*cmake_pch\.hxx//' "$build/compile_commands.json" > "$build/lint/compile_commands.json"
git ls-files 'segment/*.cc' 'lexicon/*.cc' 'align/*.cc' 'score/*.cc' 'io/*.cc' 'cli/*.cc' |
  xargs -P "$(nproc)" -n 4 clang-tidy -p "$build/lint" --quiet --extra-arg=-Wno-unknown-warning-option --extra-arg=-fbracket-depth=1024 \
    --extra-arg=-Wreserved-identifier --extra-arg=-Wreserved-macro-identifier --warnings-as-errors='*'
