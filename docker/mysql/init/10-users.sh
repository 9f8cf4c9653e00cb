#!/bin/bash
# First start only: databases and users. Root comes from the image; everybody else has what the work needs.
#   functionalfit_owner   owns the schema; used by the release step, never by a running node
#   functionalfit         the nodes; gets its rights table by table from the release step
#   functionalfit_backup  consistent dumps and the binary log
#   functionalfit_monitor figures for Prometheus and the health check
#   functionalfit_replication  a replica, see compose.ha.yaml
set -euo pipefail
secret() { cat "/run/secrets/$1"; }

# Passwords are made by init.sh of letters and digits; anything else would need quoting.
for name in db_owner_password db_password db_backup_password db_monitor_password db_replication_password; do
  [[ $(secret "$name") =~ ^[A-Za-z0-9]{16,}$ ]] || { echo "secret $name: at least 16 letters and digits" >&2; exit 1; }
done

statements=$(cat <<SQL
CREATE DATABASE IF NOT EXISTS functionalfit_db   CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
CREATE DATABASE IF NOT EXISTS functionalfit_test CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
CREATE USER 'functionalfit_owner'@'%'   IDENTIFIED BY '$(secret db_owner_password)';
CREATE USER 'functionalfit'@'%'         IDENTIFIED BY '$(secret db_password)';
CREATE USER 'functionalfit_backup'@'%'  IDENTIFIED BY '$(secret db_backup_password)' WITH MAX_USER_CONNECTIONS 3;
CREATE USER 'functionalfit_monitor'@'%' IDENTIFIED BY '$(secret db_monitor_password)' WITH MAX_USER_CONNECTIONS 5;
CREATE USER 'functionalfit_replication'@'%' IDENTIFIED BY '$(secret db_replication_password)' WITH MAX_USER_CONNECTIONS 6;
GRANT REPLICATION SLAVE ON *.* TO 'functionalfit_replication'@'%';
GRANT ALL PRIVILEGES ON functionalfit_db.*   TO 'functionalfit_owner'@'%' WITH GRANT OPTION;
GRANT ALL PRIVILEGES ON functionalfit_test.* TO 'functionalfit_owner'@'%';
GRANT SELECT, SHOW VIEW, TRIGGER, EVENT, LOCK TABLES ON functionalfit_db.* TO 'functionalfit_backup'@'%';
GRANT RELOAD, PROCESS, REPLICATION CLIENT, REPLICATION SLAVE ON *.* TO 'functionalfit_backup'@'%';
GRANT PROCESS, REPLICATION CLIENT ON *.* TO 'functionalfit_monitor'@'%';
GRANT SELECT ON performance_schema.* TO 'functionalfit_monitor'@'%';
SQL
)
# A table that mysqldump of MySQL 9 reads and 8.4 does not have.
# The images differ in whether root has a password by now: MYSQL_PWD serves both.
root() { MYSQL_PWD=${MYSQL_ROOT_PASSWORD:-} mysql --protocol=socket -uroot -N -B "$@"; }
if [ -n "$(root -e "SHOW TABLES IN mysql LIKE 'column_masking_policy'")" ]; then
  statements+=$'\n'"GRANT SELECT ON mysql.column_masking_policy TO 'functionalfit_backup'@'%';"
fi
root <<<"$statements"
