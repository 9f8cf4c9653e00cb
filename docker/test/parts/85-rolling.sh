# shellcheck shell=bash disable=SC2154
# Scaling, draining, replacing and turning secrets over while people ask and change.
listed() { in_service nginx grep -c '^  server [0-9].*fail_timeout' /run/nginx/conf.d/members.conf; }
scale_up() {
  docker compose up -d --no-deps --no-recreate --scale app=3 --scale queue-worker=3 app queue-worker
  wait_for 240 all_ready && wait_for 20 bash -c '. test/lib.sh; [ "$(in_service nginx grep -c "^  server [0-9].*fail_timeout" /run/nginx/conf.d/members.conf)" = 3 ]'
}
under_load "--scale app=3 --scale queue-worker=3" scale_up
equal "nginx knows the nodes" 3 "$(listed)"
served=$(for _ in $(seq 30); do curl -s -o /dev/null "$URL/api/ping"; done; sleep 1.5; docker compose logs --no-color --since 5s nginx | sed -n 's/.*"upstream":"\([0-9.]*\):.*/\1/p' | sort -u | grep -c .)
equal "and all serve" 3 "$served"
newest_app() { docker inspect -f '{{.Name}}' "$(compose ps -q app | tail -n 1)" | tr -d /; }
drain_two() { bin/drain "$(newest_app)" --stop && bin/drain "$(newest_app)" --stop; }
under_load "two nodes are drained and stopped" drain_two
compose up -d --no-deps --no-recreate --scale queue-worker=1 queue-worker >/dev/null 2>&1
refuse "the last node is not drained" bin/drain "$(docker inspect -f '{{.Name}}' "$(id_of app)" | tr -d /)"
docker tag "$APP_IMAGE" "$APP_IMAGE-next"
refuse "an image that is nowhere is not deployed" bin/deploy "$APP_IMAGE-nowhere"
under_load "another version is deployed" bin/deploy "$APP_IMAGE-next"
equal "every node is of it" "$APP_IMAGE-next" "$(compose ps -q app queue-worker scheduler | xargs docker inspect -f '{{.Config.Image}}' | sort -u | xargs)"
check "and the next start too" grep -qx "APP_IMAGE=$APP_IMAGE-next" "$COMPOSE_ENV_FILES"
keys=$(secret encryption_keys) token=$(secret metrics_token)
under_load "every secret anew: database, owner, Redis, encryption, metrics" bin/rotate-secrets database owner redis encryption metrics
equal "the old password is gone" 1 "$(mysql_as_root -e "SELECT 1 FROM mysql.user WHERE user = 'functionalfit' AND JSON_EXTRACT(User_attributes, '$.additional_password') IS NULL")"
check "the new one works" mysql_as_node "SELECT 1"
equal "Redis has one password for the nodes" 1 "$(operator acl getuser functionalfit | tr -d '\r' | grep -cE '^[0-9a-f]{64}$')"
equal "the new key comes first, the old one stays" "$keys" "$(secret encryption_keys | cut -d, -f2-)"
metrics() { in_service nginx curl -s -o /dev/null -w '%{http_code}' -H "Authorization: Bearer $1" http://app:8080/metrics; }
equal "figures for the new token only" "404 200" "$(metrics "$token") $(metrics "$(secret metrics_token)")"
check "the owner migrates with the new password" compose run --rm --no-deps -T migrate
check "people sign in with what the old key wrote" signed_in
check "the books are in order" books_in_order
