#!/bin/bash
# Audits on a real Slurm: the merged result is that of a single run, also when a task is killed and requeued
# and when a node goes down. usage: run.sh TAIYAKU [PAIRS]
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
export TAIYAKU=${1:?usage: run.sh TAIYAKU [PAIRS]}
pairs=${2:-6000}
for tool in slurmctld slurmd munged sbatch; do
  command -v "$tool" > /dev/null || { echo "skipped: $tool is not installed (apt-get install slurm-wlm munge)"; exit 77; }
done
[ "$(id -u)" -eq 0 ] || { echo 'skipped: must be root'; exit 77; }

work=$(mktemp -d /tmp/taiyaku-slurm-XXXXXX)
. "$here/cluster.sh"
trap 'cluster_stop; rm -rf "$work"' EXIT
cluster_start "$work/cluster"
corpus=$work/corpus.tsv
for ((i = 0; i < pairs; i++)); do
  fare=$((1000 + i % 977))
  printf 'The fare on line %d is now %d yen, the company said on Monday.\t%d号線の運賃は現在%d円だと、同社は月曜日に発表した。\n' \
    $((i % 613)) $fare $((i % 613)) $((i % 10 == 9 ? fare * 10 : fare))
done > "$corpus"

"$TAIYAKU" audit --no-fail --progress never --checkpoint 64 --output "$work/single" "$corpus"

same() {
  diff -r "$work/single" "$1/merged" > /dev/null || { echo "FAILED: $2: the merged result is another"; exit 1; }
  echo "ok: $2"
}
submit() { "$here/../../contrib/slurm/audit.sbatch" "$1" 4 "$corpus" --progress never --checkpoint 64; }
job_of() { sed -n "s/^$1 \([0-9]*\).*/\1/p"; }
# Slurm lets requeued tasks wait for two minutes; nobody has to here.
hurry() {
  squeue -h -t PD -o '%A %r' | sed -n 's/ BeginTime$//p' | while read -r job; do
    scontrol update JobId="$job" StartTime=now || true
  done
}
merged() { cluster_wait "hurry; [ -s '$1/merged/journal' ] && grep -q '\"done\":true' '$1/merged/journal'"; }

submit "$work/plain" > "$work/ids"
merged "$work/plain"
same "$work/plain" 'four shards on two nodes'

submit "$work/killed" > "$work/ids"
array=$(job_of array < "$work/ids")
cluster_wait "[ -s '$work/killed/shards/shard-0001-of-0004/results.jsonl' ]"
scontrol requeue "${array}_1"
merged "$work/killed"
same "$work/killed" 'a task killed and requeued'

submit "$work/down" > "$work/ids"
cluster_wait "[ -s '$work/down/shards/shard-0002-of-0004/results.jsonl' ]"
kill -9 "$node_n2"
scontrol update NodeName=n2 State=DOWN Reason=test
sleep 1
node_start n2
scontrol update NodeName=n2 State=RESUME
merged "$work/down"
same "$work/down" 'a node taken down'

# A shard that failed is run again, and it alone.
submit "$work/failed" > "$work/ids"
merged "$work/failed"
rm -r "$work/failed/shards/shard-0003-of-0004" "$work/failed/merged"
submit "$work/failed" > "$work/ids"
grep -qx "array [0-9]*: shards 3" "$work/ids" || { echo 'FAILED: other shards were run again'; exit 1; }
merged "$work/failed"
same "$work/failed" 'only the missing shard was run again'
