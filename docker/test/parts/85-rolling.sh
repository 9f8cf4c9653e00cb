# shellcheck shell=bash disable=SC2154
# Scaling, draining, replacing and turning secrets over while people ask and change.
under_load() { # WHAT COMMAND…: no request of the meantime may fail
  local what=$1 result
  shift
  rm -f "$work/stop"
  studio ask "$work/state.json" --stop "$work/stop" --workers 4 --seconds 400 >"$work/ask.json" 2>&1 &
  local asking=$!
  sleep 1
  check "$what" "$@"
  sleep 2
  : >"$work/stop"
  wait $asking
  result=$(cat "$work/ask.json")
  equal "no request failed meanwhile ($(json requests <<<"$result") requests, slowest $(json slowestMs <<<"$result") ms)" 0 "$(json failed <<<"$result")"
  [ "$(json failed <<<"$result")" = 0 ] || report "$result"
}
listed() { in_service nginx grep -c '^  server [0-9].*fail_timeout' /run/nginx/conf.d/members.conf; }
scale_up() {
  docker compose up -d --no-deps --no-recreate --scale app=2 --scale queue-worker=2 app queue-worker
  wait_for 240 all_ready && wait_for 20 bash -c '. test/lib.sh; [ "$(in_service nginx grep -c "^  server [0-9].*fail_timeout" /run/nginx/conf.d/members.conf)" = 2 ]'
}
under_load "--scale app=2 --scale queue-worker=2" scale_up
equal "nginx knows both nodes" 2 "$(listed)"
served=$(for _ in $(seq 20); do curl -s -o /dev/null "$URL/api/ping"; done; sleep 1.5; docker compose logs --no-color --since 5s nginx | sed -n 's/.*"upstream":"\([0-9.]*\):.*/\1/p' | sort -u | grep -c .)
equal "and both serve" 2 "$served"
under_load "a node is drained and stopped" bin/drain "$(docker inspect -f '{{.Name}}' "$(compose ps -q app | tail -n 1)" | tr -d /)" --stop
refuse "the last node is not drained" bin/drain "$(docker inspect -f '{{.Name}}' "$(id_of app)" | tr -d /)"
under_load "rolling restart with a new database password and a new encryption key's first half" bin/rotate-secrets database
equal "the old password is gone" 1 "$(mysql_as_root -e "SELECT 1 FROM mysql.user WHERE user = 'functionalfit' AND JSON_EXTRACT(User_attributes, '$.additional_password') IS NULL")"
check "the new one works" mysql_as_node "SELECT 1"
check "the books are in order" books_in_order
