# shellcheck shell=bash disable=SC2154,SC2034
# From nothing: cold start, health, memory.
began=$SECONDS
compose up -d >"$work/up.log" 2>&1 || not_ok "compose up" "$(tail -n 5 "$work/up.log")"
check "every service answers its health check" wait_for 480 all_ready
report "cold start until every service answers its health check: $((SECONDS - began)) s ($(nproc) CPUs, load $(cut -d' ' -f1 /proc/loadavg))"
cold_ready=$((SECONDS - began))
idle=$(memory)
echo "${idle//$COMPOSE_PROJECT_NAME-/      }"
report "memory of the whole stack, started and idle: $(in_mb <<<"$idle") MB (target 1536)"
for one in app queue-worker scheduler; do
  check "$one maps the classes of the image instead of reading them" in_service $one grep -q classes.jsa /proc/1/maps
done
bin/create-admin "$ADMIN" "Docker Test" >"$work/admin.log" 2>&1 &
making=$!
for one in migrate publish-ui; do
  equal "$one ended well" 0 "$(docker inspect -f '{{.State.ExitCode}}' "$(compose ps -aq $one)")"
done
check "/health" test "$(http_status "$URL/health")" = 200
check "/api/health says UP for every part" wait_for 60 bash -c "! curl -fsS $URL/api/health | grep DOWN"
check "/api/ping" test "$(http_status "$URL/api/ping")" = 200
check "/api/version" test "$(http_status "$URL/api/version")" = 200
check "the UI is served" bash -c "curl -fsS $URL/ | grep -q 'id=\"root\"'"
check "a page of the UI can be reloaded" bash -c "curl -fsS $URL/timetable/week | grep -q 'id=\"root\"'"
wait $making
equal "create-admin makes the first administrator" 0 $?
refuse "and no second one" bin/create-admin second@functionalfit.example
studio setup "$work/state.json" --url "$URL" --email "$ADMIN" --password "$(secret admin_password)" >"$work/setup.log" 2>&1
check "a studio with classes and people can be made through nginx" grep -q '"classes":60' "$work/setup.log"
[ -s "$work/state.json" ] || not_ok "setup of the studio" "$(tail -n 3 "$work/setup.log")"

# It only waits for the engine here; what needs no node started or stopped goes on meanwhile (engine_noticed).
rm -f "$work/noticed"
{ wait_for 200 compose up -d --wait && echo $((SECONDS - began)) >"$work/noticed"; } &
waiting=$!

# MySQL and Redis as the document sets them.
variable() { mysql_as_root -e "SELECT @@$1"; }
equal "character set" utf8mb4 "$(variable character_set_server)"
equal "collation" utf8mb4_unicode_ci "$(variable collation_server)"
equal "connections" 200 "$(variable max_connections)"
equal "buffer pool" 268435456 "$(variable innodb_buffer_pool_size)"
equal "redo log" 134217728 "$(variable innodb_redo_log_capacity)"
equal "time zone" "+00:00" "$(variable global.time_zone)"
equal "slow log" "1 2.000000" "$(variable slow_query_log) $(variable long_query_time)"
equal "binary log" 1 "$(variable log_bin)"
check "slow statements are written down" bash -c '. test/lib.sh; mysql_as_root -e "SELECT SLEEP(2.2)" && in_service mysql grep -q "SLEEP(2.2)" /var/log/mysql/slow-query.log'
equal "test database" functionalfit_test "$(mysql_as_root -e "SHOW DATABASES LIKE 'functionalfit_test'")"
setting() { operator config get "$1" | tr -d '\r' | tail -n 1; }
equal "Redis: memory" 268435456 "$(setting maxmemory)"
equal "Redis: eviction" allkeys-lru "$(setting maxmemory-policy)"
equal "Redis: append only, every second" "yes everysec" "$(setting appendonly) $(setting appendfsync)"
equal "Redis: 16 databases" 16 "$(setting databases)"
