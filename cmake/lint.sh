#!/bin/sh
# Format and static analysis; any finding fails. usage: lint.sh BUILD_DIR (with compile_commands.json)
set -eu
build=$1
git ls-files '*.cc' '*.h' | xargs clang-format --dry-run --Werror
git ls-files 'segment/*.cc' 'lexicon/*.cc' 'align/*.cc' 'score/*.cc' 'io/*.cc' 'cli/*.cc' |
  xargs -P "$(nproc)" -n 4 clang-tidy -p "$build" --quiet --extra-arg=-Wno-unknown-warning-option --extra-arg=-fbracket-depth=1024 \
    --extra-arg=-Wreserved-identifier --extra-arg=-Wreserved-macro-identifier --warnings-as-errors='*'
