#!/bin/bash
# Run once by the PostgreSQL image, on an empty data folder: a role that owns its database and nothing else.
# psql's variables quote the password, so that any characters in it are safe.
set -euo pipefail

psql -q -X -v ON_ERROR_STOP=1 --username="$POSTGRES_USER" --dbname=postgres <<'SQL'
\getenv password TAVSIYA_DB_PASSWORD
CREATE ROLE tavsiya LOGIN PASSWORD :'password';
CREATE DATABASE tavsiya OWNER tavsiya ENCODING 'UTF8' TEMPLATE template0;
REVOKE CONNECT ON DATABASE tavsiya FROM PUBLIC;
SQL
