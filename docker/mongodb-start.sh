#!/bin/bash
# Starts MongoDB as a replica set member with authentication. Members prove themselves to each other with a key file;
# it is made on the first start and stays in the volume beside the data.
set -euo pipefail
keyfile=${TAVSIYA_MONGODB_KEYFILE:-/data/configdb/replica.key}

if [ ! -s "$keyfile" ]; then
  umask 377 # mongod refuses a key that others can read
  rm -f "$keyfile.new"
  head -c 741 /dev/urandom | base64 --wrap=0 > "$keyfile.new"
  mv "$keyfile.new" "$keyfile"
  umask 022
fi
exec docker-entrypoint.sh mongod --replSet rs0 --keyFile "$keyfile" --bind_ip_all "$@"
