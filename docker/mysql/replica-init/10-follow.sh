#!/bin/bash
# First start of the replica: from now on it follows mysql from its first transaction. A database whose first binary
# logs are gone is seeded before, see docs/docker/high-availability.md.
set -euo pipefail
password=$(cat /run/secrets/db_replication_password)
MYSQL_PWD=${MYSQL_ROOT_PASSWORD:-} mysql --protocol=socket -uroot <<SQL
SET SQL_LOG_BIN = 0;
CHANGE REPLICATION SOURCE TO SOURCE_HOST = 'mysql', SOURCE_PORT = 3306, SOURCE_USER = 'functionalfit_replication',
  SOURCE_PASSWORD = '$password', SOURCE_AUTO_POSITION = 1, GET_SOURCE_PUBLIC_KEY = 1, SOURCE_CONNECT_RETRY = 5;
-- From the next start on: the image's own set-up still writes.
SET PERSIST_ONLY read_only = ON;
SET PERSIST_ONLY super_read_only = ON;
SQL
