#!/usr/bin/env bash
# Prints the folder of a Python environment with what the pipeline's scripts import, building it when it is not there yet.
#
#   .ci/tools.sh [list]   the list of packages beside this script: requirements.txt by default
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
list=$here/${1:-requirements.txt}
cache=${TAVSIYA_CI_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/tavsiya-ci}
venv=$cache/python-$(cksum < "$list" | cut -d' ' -f1)

if [ ! -e "$venv/complete" ]; then
  mkdir -p "$cache"
  # Python's environments do not move: built in place, and marked complete last, so that an interrupted build is done again.
  python3 -m venv --clear "$venv"
  "$venv/bin/pip" install --quiet --disable-pip-version-check --no-input --only-binary :all: --require-hashes -r "$list" >&2
  touch "$venv/complete"
fi
echo "$venv"
