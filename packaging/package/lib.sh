# What every step of making packages shares. Sourced; `build` is the release build's folder.
set -euo pipefail
shopt -s inherit_errexit # a step that fails inside $(…) ends its script too
umask 022
export LC_ALL=C.UTF-8 TZ=UTC

sources=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
started=$SECONDS
say() { printf '[%3d s] %s\n' $((SECONDS - started)) "$*"; }
die() { printf '%s\n' "$*" >&2; exit 1; }

# cached NAME  A value of the release build's configuration.
cached() { sed -n "s/^$1:[^=]*=//p" "$build/CMakeCache.txt"; }

version=$(sed -n 's/^VERSION=//p' "$build/share/package.env")
application=$(sed -n 's/^APPLICATION=//p' "$build/share/package.env")
architecture=$(dpkg --print-architecture)
machine=$(uname -m)
# Every date in every package is the commit's.
: "${SOURCE_DATE_EPOCH:=$(git -C "$sources" log -1 --format=%ct)}"
export SOURCE_DATE_EPOCH

# All files of a folder carry the commit's date.
redate() { find "$1" -exec touch -h -d "@$SOURCE_DATE_EPOCH" {} +; }
