#!/bin/bash
# What is left when an audit is killed, or its disk is full: after --resume the same bytes as ever.
# usage: run.sh TAIYAKU [KILLS]
set -euo pipefail
taiyaku=${1:?usage: run.sh TAIYAKU [KILLS]}
kills=${2:-20}
work=$(mktemp -d /tmp/taiyaku-faults-XXXXXX)
mounted=
trap '[ -z "$mounted" ] || umount "$work/small"; rm -rf "$work"' EXIT
corpus=$work/corpus.tsv
for ((i = 0; i < 6000; i++)); do
  fare=$((1000 + i % 977))
  printf 'The fare on line %d is now %d yen, the company said on Monday.\t%d号線の運賃は現在%d円だと、同社は月曜日に発表した。\n' \
    $((i % 613)) $fare $((i % 613)) $((i % 10 == 9 ? fare * 10 : fare))
done > "$corpus"
# Kept pairs and compressed results as well, so that every file there is takes part.
options=(audit --no-fail --progress never --checkpoint 100 --compress --keep-if 'risk < 0.5' "$corpus")
audit() { "$taiyaku" "${options[@]}" "$@"; }

start=$(date +%s%N)
audit --output "$work/whole"
whole_us=$((($(date +%s%N) - start) / 1000))

identical=0
for ((run = 1; run <= kills; run++)); do
  delay=$(awk -v us=$whole_us -v seed=$((run * 7919)) 'BEGIN { srand(seed); printf "%.3f", rand() * us / 1e6 }')
  rm -rf "$work/killed"
  "$taiyaku" "${options[@]}" --output "$work/killed" --jobs 2 & process=$!  # itself, no shell between
  sleep "$delay"
  kill -9 $process 2>/dev/null || true
  wait $process 2>/dev/null || true
  # Half of them are killed a second time, while they go on.
  if ((run % 2 == 0)); then
    "$taiyaku" "${options[@]}" --output "$work/killed" --resume & process=$!
    sleep "$(awk -v d="$delay" 'BEGIN { print d / 2 }')"
    kill -9 $process 2>/dev/null || true
    wait $process 2>/dev/null || true
  fi
  audit --output "$work/killed" --resume --jobs 1
  diff -r "$work/whole" "$work/killed" > /dev/null && identical=$((identical + 1)) || echo "FAILED: killed after $delay s"
done
echo "killed: $identical of $kills identical after --resume"

fullness=0
if mkdir "$work/small" && size=$(($(du -sk "$work/whole" | cut -f1) * 5 / 4)) && mount -t tmpfs -o size=${size}k none "$work/small" 2>/dev/null; then
  mounted=yes
  # Room is taken away so that writing fails at other places.
  for share in 98 90 70 50 30; do
    filler=$((size * share / 100))
    rm -rf "$work/small/audit" "$work/small/filler"
    head -c ${filler}k /dev/zero > "$work/small/filler"
    status=0
    audit --output "$work/small/audit" 2> "$work/told" || status=$?
    if [ $status -eq 0 ]; then echo "room enough at $filler KiB"; continue; fi
    grep -q -- '--resume' "$work/told" && [ $status -eq 2 ] || { cat "$work/told"; echo "FAILED: exit status $status"; exit 1; }
    rm "$work/small/filler"
    audit --output "$work/small/audit" --resume
    diff -r "$work/whole" "$work/small/audit" > /dev/null || { echo "FAILED: full disk at $filler KiB"; exit 1; }
    fullness=$((fullness + 1))
  done
  echo "full disk: $fullness of $fullness identical after --resume"
else
  echo 'full disk: skipped, no tmpfs can be mounted'
fi

# A write error of another kind: a limit on the size of files.
status=0
(ulimit -f 64; audit --output "$work/limited" 2> "$work/told") || status=$?
[ $status -eq 2 ] || { cat "$work/told"; echo "FAILED: exit status $status under a file size limit"; exit 1; }
audit --output "$work/limited" --resume
diff -r "$work/whole" "$work/limited" > /dev/null || { echo 'FAILED: file size limit'; exit 1; }
echo 'write error: identical after --resume'
[ "$identical" -eq "$kills" ]
