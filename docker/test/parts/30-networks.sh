# shellcheck shell=bash disable=SC2154
# Who reaches whom, as whom, and with which rights.
reach() { in_service "$1" curl -sS -o /dev/null --connect-timeout 3 "telnet://$2" </dev/null; }
resolves() { in_service "$1" getent hosts "$2"; }
refuse "nginx does not know mysql" resolves nginx mysql
refuse "nginx does not know redis" resolves nginx redis
refuse "nginx cannot reach mysql by its address" reach nginx "$(docker inspect -f '{{range .NetworkSettings.Networks}}{{.IPAddress}}{{end}}' "$(id_of mysql)"):3306"
check "app knows mysql and redis" bash -c '. test/lib.sh; in_service app getent hosts mysql && in_service app getent hosts redis'
check "queue-worker knows mysql" resolves queue-worker mysql
check "scheduler knows mysql" resolves scheduler mysql
for service in mysql redis; do
  equal "$service stands in the network of data only" "${COMPOSE_PROJECT_NAME}_data" "$(docker inspect -f '{{range $name, $_ := .NetworkSettings.Networks}}{{$name}} {{end}}' "$(id_of $service)" | xargs)"
  refuse "$service has no way out" in_service "$service" timeout 4 bash -c 'exec 3<>/dev/tcp/1.1.1.1/53'
done
equal "the network of data is internal" true "$(docker network inspect -f '{{.Internal}}' "${COMPOSE_PROJECT_NAME}_data")"
published=$(docker ps --filter "label=com.docker.compose.project=$COMPOSE_PROJECT_NAME" --format '{{.Names}} {{.Ports}}' | grep -- '->' | cut -d' ' -f1)
equal "nothing but nginx listens on the host" "$COMPOSE_PROJECT_NAME-nginx-1" "$published"
refuse "the management port is on the node itself only" in_service nginx curl -sS -m 3 "http://app:9990/health"

for service in nginx app queue-worker scheduler mysql redis; do
  id=$(id_of $service)
  refuse "$service runs as somebody else than root" bash -c "[ \"\$(docker exec $id cat /proc/1/status | sed -n 's/^Uid:\t\([0-9]*\).*/\1/p')\" = 0 ]"
  refuse "$service cannot write its root file system" docker exec "$id" sh -c 'touch /x /etc/x /opt/x'
  equal "$service holds no capability" 0000000000000000 "$(docker exec "$id" cat /proc/1/status | sed -n 's/^CapEff:\t//p')"
  equal "$service cannot gain privileges" 1 "$(docker exec "$id" cat /proc/1/status | sed -n 's/^NoNewPrivs:\t//p')"
done
refuse "no secret in the environment the engine shows" bash -c "docker inspect $(compose ps -q | tr '\n' ' ') | grep -qF -e '$(secret db_password)' -e '$(secret redis_password)' -e '$(secret metrics_token)'"

# The nodes' database user: rows, and nothing else.
check "the nodes' user reads and writes rows" mysql_as_node "SELECT COUNT(*) FROM users; UPDATE rooms SET name = name WHERE id = 0"
for statement in "DROP TABLE users" "CREATE TABLE x (id INT)" "ALTER TABLE users ADD x INT" "DELETE FROM audit_log" \
  "UPDATE audit_log SET action = 'X'" "SELECT * FROM mysql.user" "CREATE USER x" "SELECT 1 INTO OUTFILE '/tmp/x'" "TRUNCATE users"; do
  refuse "the nodes' user may not: $statement" mysql_as_node "$statement"
done
check "migrating again changes nothing" bash -c "docker compose run --rm --no-deps -T migrate 2>&1 | grep -q 'prepared: 0 migrations'"
redis_refuses() { redis_as "$@" 2>&1 | grep -q NOPERM; }
for command in "flushall" "config get maxmemory" "keys x" "shutdown nosave" "replicaof no one" "acl list"; do
  # shellcheck disable=SC2086
  check "the nodes' Redis user may not: $command" redis_refuses functionalfit "$(secret redis_password)" $command
done
check "the health user may not read" redis_refuses health none get x
check "nobody without a name" bash -c '. test/lib.sh; in_service redis redis-cli ping | grep -q NOAUTH'
check "each queue and cache uses its own database" bash -c ". test/lib.sh; operator info keyspace | grep -q '^db1:'"
