# A Slurm cluster of two emulated nodes on this machine, for tests; sourced. Needs slurm-wlm and munge, and root.
# No systemd, loopback only, everything in one folder, no process but ours is touched.

cluster_start() {
  cluster=$1 port=${2:-36820}
  mkdir -p "$cluster/state" "$cluster/spool.n1" "$cluster/spool.n2" "$cluster/log" "$cluster/run"
  install -d -m 700 "$cluster/munge"
  install -d -m 755 "$cluster/msock"
  (umask 077; head -c 1024 /dev/urandom > "$cluster/munge/munge.key")
  chmod 400 "$cluster/munge/munge.key"
  munged --force --key-file="$cluster/munge/munge.key" --socket="$cluster/msock/s" --pid-file="$cluster/munge/pid" \
    --log-file="$cluster/munge/log" --seed-file="$cluster/munge/seed" --num-threads=2
  cat > "$cluster/slurm.conf" <<EOF
ClusterName=taiyaku
SlurmctldHost=localhost(127.0.0.1)
SlurmctldPort=$port
SlurmUser=root
SlurmdUser=root
AuthType=auth/munge
AuthInfo=socket=$cluster/msock/s
CryptoType=crypto/munge
StateSaveLocation=$cluster/state
SlurmdSpoolDir=$cluster/spool.%n
SlurmctldPidFile=$cluster/run/slurmctld.pid
SlurmdPidFile=$cluster/run/slurmd.%n.pid
SlurmctldLogFile=$cluster/log/slurmctld.log
SlurmdLogFile=$cluster/log/slurmd.%n.log
CommunicationParameters=NoCtldInAddrAny,NoInAddrAny
ProctrackType=proctrack/linuxproc
TaskPlugin=task/none
SwitchType=switch/none
MpiDefault=none
JobAcctGatherType=jobacct_gather/none
AccountingStorageType=accounting_storage/none
SchedulerType=sched/backfill
SchedulerParameters=bf_interval=1,sched_interval=1,requeue_delay=1
SelectType=select/cons_tres
SelectTypeParameters=CR_Core
ReturnToService=2
SlurmdTimeout=15
KillWait=2
MailProg=/bin/true
SlurmdParameters=config_overrides
NodeName=n[1-2] NodeHostname=localhost NodeAddr=127.0.0.1 Port=[$((port + 1))-$((port + 2))] CPUs=1 RealMemory=1000 State=UNKNOWN
PartitionName=main Nodes=ALL Default=YES MaxTime=INFINITE State=UP
EOF
  export SLURM_CONF=$cluster/slurm.conf
  slurmctld -D -c > "$cluster/log/ctld.out" 2>&1 &
  ctld=$!
  node_start n1
  node_start n2
  cluster_wait 'sinfo -h -o %T | grep -qx idle && [ "$(sinfo -h -N -t idle | wc -l)" -eq 2 ]'
}

node_start() {
  slurmd -D -N "$1" > "$cluster/log/$1.out" 2>&1 &
  eval "node_$1=$!"
}

# Waits up to two minutes for a condition.
cluster_wait() {
  tries=0
  until eval "$1" 2>/dev/null; do
    tries=$((tries + 1))
    [ $tries -lt 600 ] || { echo "waited in vain for: $1" >&2; return 1; }
    sleep 0.2
  done
}

cluster_stop() {
  # shellcheck disable=SC2154
  for process in "${node_n1-}" "${node_n2-}" "${ctld-}" "$(cat "$cluster/munge/pid" 2>/dev/null)"; do
    [ -z "$process" ] || kill "$process" 2>/dev/null || true
  done
  wait 2>/dev/null || true
}
