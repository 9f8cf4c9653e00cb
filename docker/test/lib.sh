# shellcheck shell=bash
# shellcheck disable=SC2034,SC2154
# Sourced by run: how a part says what it checks.
passed=0
failures=()

part_title() { echo; echo "-- $*"; }
ok() { passed=$((passed + 1)); echo "ok    $1"; }
not_ok() { failures+=("$part: $1"); echo "FAIL  $1"; [ -z "${2:-}" ] || sed 's/^/      | /' <<<"$2" | tail -n 12; }

# check WHAT COMMAND…: the command succeeds.
check() {
  local what=$1 output
  shift
  if output=$("$@" 2>&1); then ok "$what"; else not_ok "$what" "$output"; fi
}
# refuse WHAT COMMAND…: the command fails.
refuse() {
  local what=$1 output
  shift
  if output=$("$@" 2>&1); then not_ok "$what" "$output"; else ok "$what"; fi
}
# equal WHAT EXPECTED ACTUAL
equal() { if [ "$2" = "$3" ]; then ok "$1"; else not_ok "$1" "expected $2, got $3"; fi; }
# at_most WHAT LIMIT ACTUAL UNIT: whole numbers or decimals.
at_most() { if awk "BEGIN {exit !($3 <= $2)}"; then ok "$1: $3 $4 (at most $2)"; else not_ok "$1: $3 $4 (at most $2)"; fi; }
at_least() { if awk "BEGIN {exit !($3 >= $2)}"; then ok "$1: $3 $4 (at least $2)"; else not_ok "$1: $3 $4 (at least $2)"; fi; }
report() { echo "      $*"; }

# wait_for SECONDS COMMAND…
wait_for() {
  local end=$((SECONDS + $1))
  shift
  until "$@" >/dev/null 2>&1; do
    [ $SECONDS -lt $end ] || return 1
    sleep 0.5
  done
}

compose() { docker compose "$@"; }
id_of() { compose ps -q "$1" | head -n 1; }
in_service() { local service=$1; shift; compose exec -T "$service" "$@"; }
http_status() { curl -s -o /dev/null -w '%{http_code}' -m 20 "$@"; }
headers() { curl -s -D - -o /dev/null -m 20 "$@" | tr -d '\r'; }
header() { sed -n "s/^$1: //Ip" | head -n 1; }
secret() { cat "$SECRETS_DIR/$1"; }
studio() { node test/studio.mjs "$@"; }
book() { studio book "$work/state.json" "$@" 2>&1; }
# signed_in: the first of the people is known by the session of the set-up.
signed_in() {
  local cookie
  cookie=$(node -p 'JSON.parse(require("fs").readFileSync(process.argv[1])).people[0].headers.Cookie' "$work/state.json")
  [ "$(http_status -H "Cookie: $cookie" "$URL/api/v1/me")" = 200 ]
}
# under_load WHAT COMMAND…: checks it; no request of the meantime may fail.
under_load() {
  local what=$1 result
  shift
  rm -f "$work/stop"
  studio ask "$work/state.json" --stop "$work/stop" --workers 2 --pause 40 --seconds 400 >"$work/ask.json" 2>&1 &
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
json() { sed "s/.*\"$1\":\([0-9.]*\).*/\1/"; }

mysql_as_root() {
  # shellcheck disable=SC2016
  in_service mysql sh -c 'MYSQL_PWD=$(cat /run/secrets/db_root_password) exec mysql -N -B --protocol=tcp -h 127.0.0.1 -uroot "$@"' sh "$@"
}
# shellcheck disable=SC2016
mysql_as_node() { in_service mysql sh -c 'MYSQL_PWD='"$(secret db_password)"' exec mysql -N -B --protocol=tcp -h 127.0.0.1 -ufunctionalfit functionalfit_db -e "$1"' sh "$1"; }
number() { mysql_as_root functionalfit_db -e "$1" | tail -n 1; }
redis_as() { local user=$1 password=$2; shift 2; in_service redis redis-cli --no-auth-warning --user "$user" --pass "$password" "$@"; }
operator() { redis_as operator "$(secret redis_operator_password)" "$@"; }

# ready SERVICE: every container of it passes its own health check now, whenever the engine asks next.
ready() {
  local id ids
  ids=$(compose ps -q --status running "$1")
  [ -n "$ids" ] || return 1
  for id in $ids; do
    case "$1" in
      nginx) docker exec "$id" sh /etc/functionalfit/nginx/healthcheck ;;
      mysql) docker exec "$id" sh /usr/local/bin/healthcheck ;;
      redis) docker exec "$id" sh /usr/local/etc/redis/healthcheck ;;
      *) docker exec "$id" /opt/functionalfit/bin/healthcheck ;;
    esac >/dev/null 2>&1 || return 1
  done
}
all_ready() { local s; for s in mysql redis app queue-worker scheduler nginx; do ready "$s" || return 1; done; }
serves() { [ "$(http_status "$URL/api/ping")" = 200 ]; }

# engine_noticed: ends the compose up --wait that the start began.
engine_noticed() {
  [ -n "${waiting:-}" ] || return 0
  wait "$waiting"
  equal "compose up --wait" 0 $?
  report "until the engine has noticed (its first check comes after a whole interval before engine 25): $(cat "$work/noticed") s"
  waiting=
}

# memory: of each container of the stack; in_mb adds it up.
memory() {
  local ids
  mapfile -t ids < <(compose ps -q nginx app queue-worker scheduler mysql redis)
  docker stats --no-stream --format '{{.Name}} {{.MemUsage}}' "${ids[@]}" | sed 's| /.*||'
}
in_mb() { awk '{v = $2; if (v ~ /GiB/) v *= 1024; total += v} END {printf "%.0f", total}'; }

# books_in_order: every sum of the books is right.
books_in_order() { bin/restore-drill --live; }
mails() { in_service mail node -e "fetch('http://127.0.0.1:8025').then((r) => r.text()).then((t) => console.log(t))"; }
mails_settled() { [ "$(number "SELECT COUNT(*) FROM job WHERE state IN ('waiting', 'running') AND due_at < UTC_TIMESTAMP() + INTERVAL 5 MINUTE")" = 0 ]; }
# One message for each notification that was sent, told apart by Message-ID.
mails_as_noted() {
  local noted came
  noted=$(number "SELECT COUNT(*) FROM notifications WHERE status = 'sent'")
  came=$(mails | json messages)
  [ "$noted" -gt 0 ] && [ "$came" = "$noted" ] || { echo "noted as sent $noted, messages that came $came"; return 1; }
}
