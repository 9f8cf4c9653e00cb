# shellcheck shell=bash disable=SC2154
# The overlay with a replica, a second Redis and Sentinels: both masters are lost while people book.
export COMPOSE_FILE=$COMPOSE_FILE:compose.ha.yaml
compose up -d >"$work/ha.log" 2>&1 || not_ok "compose.ha.yaml comes up" "$(tail -n 3 "$work/ha.log")"
ha_ready() { all_ready && docker exec "$(id_of mysql-replica)" sh /usr/local/bin/healthcheck; }
check "the overlay is ready" wait_for 240 ha_ready
sentinel() { in_service sentinel-1 redis-cli -p 26379 "$@" | tr -d '\r'; }
check "three Sentinels know each other" wait_for 60 bash -c '. test/lib.sh; [ "$(in_service sentinel-1 redis-cli -p 26379 info sentinel | grep -o "sentinels=[0-9]*")" = sentinels=3 ]'
in_data() { docker inspect -f "{{(index .NetworkSettings.Networks \"${COMPOSE_PROJECT_NAME}_data\").IPAddress}}" "$(id_of "$1")"; }
master() { sentinel sentinel get-master-addr-by-name master | head -n 1; }
equal "the master is redis" "$(in_data redis)" "$(master)"
on_replica() {
  # shellcheck disable=SC2016
  in_service mysql-replica sh -c 'MYSQL_PWD=$(cat /run/secrets/db_root_password) exec mysql --protocol=socket -uroot -N -B "$@"' sh "$@"
}
caught_up() { [ "$(on_replica functionalfit_db -e 'SELECT COUNT(*) FROM class_registrations')" = "$(number 'SELECT COUNT(*) FROM class_registrations')" ]; }
check "the replica has what the database has" wait_for 60 caught_up
refuse "and nobody writes to it" on_replica functionalfit_db -e "UPDATE sites SET description = 'x'"
book --from 48 --to 51 --seconds 120 >"$work/ha.json" &
asking=$!
docker kill -s KILL "$(id_of redis)" >/dev/null
wait $asking
equal "Redis' master lost: everybody booked" 36 "$(json booked <"$work/ha.json")"
another_master() { [ "$(master)" = "$(in_data redis-replica)" ]; }
check "Sentinel named another master" wait_for 60 another_master
check "the nodes found it" wait_for 60 bash -c "curl -fsS $URL/api/health | grep -q '\"redis\":\"UP\"'"
check "the replica has caught up" wait_for 60 caught_up
registrations=$(number 'SELECT COUNT(*) FROM class_registrations')
book --from 51 --to 54 --seconds 180 >"$work/ha.json" &
asking=$!
compose kill mysql >/dev/null 2>&1
check "promote-replica" bin/promote-replica
wait $asking
equal "the database lost: everybody booked on its replica" 36 "$(json booked <"$work/ha.json")"
equal "and nothing is missing" $((registrations + 36)) "$(on_replica functionalfit_db -e 'SELECT COUNT(*) FROM class_registrations')"
