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
compose up -d --no-deps --no-recreate --scale queue-worker=1 queue-worker >/dev/null 2>&1
refuse "the last node is not drained" bin/drain "$(docker inspect -f '{{.Name}}' "$(id_of app)" | tr -d /)"
docker tag "$APP_IMAGE" "$APP_IMAGE-next"
refuse "an image that is nowhere is not deployed" bin/deploy "$APP_IMAGE-nowhere"
under_load "another version is deployed" bin/deploy "$APP_IMAGE-next"
equal "every node is of it" "$APP_IMAGE-next" "$(compose ps -q app queue-worker scheduler | xargs docker inspect -f '{{.Config.Image}}' | sort -u | xargs)"
check "and the next start too" grep -qx "APP_IMAGE=$APP_IMAGE-next" "$COMPOSE_ENV_FILES"
keys=$(secret encryption_keys)
under_load "new passwords of database and Redis, a new encryption key" bin/rotate-secrets database redis encryption
equal "the old password is gone" 1 "$(mysql_as_root -e "SELECT 1 FROM mysql.user WHERE user = 'functionalfit' AND JSON_EXTRACT(User_attributes, '$.additional_password') IS NULL")"
check "the new one works" mysql_as_node "SELECT 1"
equal "Redis has one password for the nodes" 1 "$(operator acl getuser functionalfit | tr -d '\r' | grep -cE '^[0-9a-f]{64}$')"
equal "the new key comes first, the old one stays" "$keys" "$(secret encryption_keys | cut -d, -f2-)"
check "people sign in with what the old key wrote" signed_in
check "the books are in order" books_in_order
