#!/bin/sh
# Installs the Debian packages that are missing, and asks nothing. usage: install-packages.sh build|lint|fuzz|bench|cluster|node|package
set -eu

build='g++ make cmake ninja-build pkg-config
  libicu-dev libmecab-dev mecab-ipadic-utf8 libeigen3-dev libboost-program-options-dev
  nlohmann-json3-dev libtomlplusplus-dev libre2-dev libfmt-dev libmd4c-dev libgtest-dev libgmock-dev
  libxml2-dev libxml2-utils zlib1g-dev libzstd-dev libxxhash-dev libtbb-dev
  edict enamdict iso-codes wordnet-base pocketsphinx-en-us libkkc-data libmarisa-dev python3'
lint='clang-format clang-tidy'
fuzz='clang libclang-rt-14-dev'
bench='libbenchmark-dev'
cluster='slurm-wlm munge'
packaging='file dpkg-dev'
# Another Node.js than Debian's will do.
node='chromium fonts-noto-cjk'
command -v npm >/dev/null 2>&1 || node="$node nodejs npm"

case "${1-}" in
  build) wanted=$build ;;
  lint) wanted=$lint ;;
  fuzz) wanted=$fuzz ;;
  bench) wanted=$bench ;;
  cluster) wanted=$cluster ;;
  node) wanted=$node ;;
  package) wanted=$packaging ;;
  *) echo 'usage: install-packages.sh build|lint|fuzz|bench|cluster|node|package' >&2; exit 2 ;;
esac

missing=
for package in $wanted; do
  [ "$(dpkg-query -W -f='${db:Status-Status}' "$package" 2>/dev/null || true)" = installed ] || missing="$missing $package"
done
# Slim images leave translations out of every package; the Japanese country names are among them.
names=/usr/share/locale/ja/LC_MESSAGES/iso_3166-1.mo
reinstall=
if [ "$1" = build ] && [ ! -e "$names" ]; then
  missing="$missing iso-codes"
  reinstall=--reinstall
fi
[ -n "$missing" ] || exit 0

if [ "$(id -u)" -eq 0 ]; then
  root=
elif command -v sudo >/dev/null 2>&1; then
  root=sudo
else
  echo "these packages are missing, and neither root nor sudo is at hand to install them:$missing" >&2
  exit 1
fi
export DEBIAN_FRONTEND=noninteractive
$root apt-get update -q
# shellcheck disable=SC2086
$root env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends $reinstall \
  -o 'Dpkg::Options::=--path-include=/usr/share/locale/ja/LC_MESSAGES/iso_*' $missing
