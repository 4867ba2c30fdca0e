#!/usr/bin/env bash
# Writes .env with passwords of its own for docker-compose.yml. It never overwrites: the databases keep the first passwords.
#   docker/generate-env.sh [FILE]
set -euo pipefail
target=${1:-$(cd "$(dirname "$0")/.." && pwd)/.env}

# Hexadecimal, because they also stand in addresses, where other characters would need escaping.
password() { od -An -N24 -tx1 /dev/urandom | tr -d ' \n'; }

umask 077
set -o noclobber # the shell itself refuses to write over a file, also one that appears at this very moment
{
  cat > "$target" <<END
# Written by docker/generate-env.sh. Keep it secret, and keep it: the databases were set up with these passwords.
TAVSIYA_DB_ADMIN_PASSWORD=$(password)
TAVSIYA_DB_PASSWORD=$(password)
TAVSIYA_MONGODB_ADMIN_PASSWORD=$(password)
TAVSIYA_MONGODB_PASSWORD=$(password)
END
} 2>/dev/null || { echo "$target is not written: it exists, or its folder cannot be written to" >&2; exit 1; }
echo "passwords written to $target"
