# shellcheck shell=bash disable=SC2154
# The door: headers, cache, limits, CORS, packing.
state() { headers "$@" | header X-Cache; }
classes=$URL/api/v1/public/classes

# Beside all this: a node that finds no database when it starts, as after a power cut. Seen at the end of the part.
lonely=$(id_of scheduler)
docker kill "$lonely" >/dev/null
docker network disconnect "${COMPOSE_PROJECT_NAME}_data" "$lonely"
docker start "$lonely" >/dev/null
started_again() { [ "$(docker inspect -f '{{.RestartCount}}' "$1")" -gt 0 ]; }
find_database() {
  wait_for 120 started_again "$lonely"
  docker network connect --alias scheduler "${COMPOSE_PROJECT_NAME}_data" "$lonely"
}
find_database &
finding=$!

# --- Headers -----------------------------------------------------------------------------------------------------
page=$(headers "$URL/")
for name in Content-Security-Policy X-Content-Type-Options X-Frame-Options Referrer-Policy Permissions-Policy Cross-Origin-Opener-Policy; do
  check "$name on the page and on the API, once" bash -c "[ \$(grep -ic '^$name:' <<<'$page') = 1 ] && [ \$(curl -s -D - -o /dev/null $URL/api/ping | grep -ic '^$name:') = 1 ]"
done
refuse "nothing unsafe in the policy" bash -c "header() { sed -n \"s/^\$1: //Ip\"; }; header Content-Security-Policy <<<'$page' | grep -q unsafe"
equal "nginx and application have one policy" "$(header Content-Security-Policy <<<"$page")" "$(headers "$URL/api/ping" | header Content-Security-Policy)"
equal "nginx keeps its version to itself" nginx "$(header Server <<<"$page")"
equal "the page is asked for again" no-cache "$(header Cache-Control <<<"$page")"
asset=$(curl -s "$URL/" | grep -o '/assets/[^"]*\.js' | head -n 1)
equal "assets stay a year" "public, max-age=31536000, immutable" "$(headers "$URL$asset" | header Cache-Control)"
equal "assets are packed beforehand" "$(docker run --rm --network none -v "${COMPOSE_PROJECT_NAME}_ui:/ui:ro" --entrypoint stat "$APP_IMAGE" -c %s "/ui$asset.gz")" \
  "$(headers -H 'Accept-Encoding: gzip' "$URL$asset" | header Content-Length)"
equal "API answers are packed" gzip "$(headers -H 'Accept-Encoding: gzip' "$URL/api/v1/settings/public" | header Content-Encoding)"
equal "a missing asset is not the page" 404 "$(http_status "$URL/assets/none.js")"
for path in /.env /.git/config /management /console /metrics /health/ready /api/.htaccess; do
  equal "$path has no address" 404 "$(http_status "$URL$path")"
done
equal "a request keeps its id" 11111111-2222-3333-4444-555555555555 "$(headers -H 'X-Request-Id: 11111111-2222-3333-4444-555555555555' "$URL/api/ping" | header X-Request-Id)"
id=$(headers "$URL/api/v1/me" | header X-Request-Id)
sleep 1.5
check "nginx and application log one id" bash -c "docker compose logs --no-color nginx | grep -q '$id' "
equal "a body over 21 MB is refused as a problem" 413 "$(head -c 23000000 /dev/zero | curl -s -o /dev/null -w '%{http_code}' -H 'Content-Type: application/json' --data-binary @- "$URL/api/v1/auth/login")"

# --- Cache -------------------------------------------------------------------------------------------------------
sleep 1.2
state "$classes?siteId=999999" >/dev/null
equal "the second asker is served from the cache" HIT "$(state "$classes?siteId=999999")"
sleep 2.2
equal "after a second the old answer goes out while one request fetches it anew" STALE "$(state "$classes?siteId=999999" | sed s/UPDATING/STALE/)"
sleep 0.5
equal "and then the new one" HIT "$(state "$classes?siteId=999999")"
tag=$(headers "$classes" | header ETag)
check "the tag is kept" test -n "$tag"
equal "whoever has it gets 304" 304 "$(http_status -H "If-None-Match: $tag" "$classes")"
equal "browsers keep it for half a minute" "public, max-age=30" "$(headers "$classes" | header Cache-Control)"
equal "packed and plain are told apart" "HIT gzip" "$(curl -s -o /dev/null -H 'Accept-Encoding: gzip' "$classes"; headers -H 'Accept-Encoding: gzip' "$classes" | awk -F': ' 'tolower($1) == "x-cache" {c = $2} tolower($1) == "content-encoding" {e = $2} END {print c, e}')"
check "packed and plain hold the same" bash -c "[ \"\$(curl -s --compressed $classes | sha256sum)\" = \"\$(curl -s $classes | sha256sum)\" ]"
equal "never for a session" BYPASS "$(state -H 'Cookie: FFSESSION=x' "$classes")"
equal "never for a token" BYPASS "$(state -H 'Authorization: Bearer x' "$classes")"
equal "refused questions are not kept" "422 422" "$(http_status "$classes?from=x") $(http_status "$classes?from=x")"
refuse "private answers have no cache state" bash -c "curl -s -D - -o /dev/null $URL/api/v1/me | grep -qi '^x-cache'"

# --- CORS --------------------------------------------------------------------------------------------------------
allowed() { headers -H "Origin: $1" "$2" | header Access-Control-Allow-Origin; }
equal "a configured origin may read, from the cache too" https://other.example "$(allowed https://other.example "$classes")"
equal "and from the application" https://www.studio.example "$(allowed https://www.studio.example "$URL/api/ping")"
equal "another origin may not" "" "$(allowed https://evil.example "$classes")$(allowed https://evil.example "$URL/api/ping")"
equal "a preflight is answered" 204 "$(http_status -X OPTIONS -H 'Origin: https://other.example' -H 'Access-Control-Request-Method: POST' "$URL/api/v1/auth/login")"

# --- Addresses ---------------------------------------------------------------------------------------------------
seen_client() { sleep 1.5; docker compose logs --no-color nginx | grep "$1" | sed 's/.*"client":"\([^"]*\)".*/\1/' | tail -n 1; }
forged=22222222-2222-3333-4444-$(printf %012d $RANDOM)
curl -s -o /dev/null -H "X-Request-Id: $forged" -H 'X-Forwarded-For: 203.0.113.9' "$URL/api/ping"
refuse "nobody forges an address" test "$(seen_client "$forged")" = 203.0.113.9

# --- Live updates --------------------------------------------------------------------------------------------------
check "a WebSocket through nginx is greeted and hears of a change" node --no-warnings --experimental-websocket test/live.mjs "$work/state.json"

# --- Limits, with the defaults of the stack --------------------------------------------------------------------------
(unset API_RATE API_BURST AUTH_RATE AUTH_BURST CONNECTIONS_PER_CLIENT
  export TRUSTED_PROXIES=10.0.0.0/8,172.16.0.0/12,192.168.0.0/16
  docker compose up -d --no-deps nginx >/dev/null 2>&1)
check "nginx with default limits finds the node" wait_for 40 serves
from() { local client=$1; shift; curl -s -m 20 -H "X-Forwarded-For: $client" "$@"; }
trusted=33333333-2222-3333-4444-$(printf %012d $RANDOM)
from 203.0.113.7 -o /dev/null -H "X-Request-Id: $trusted" "$URL/api/ping"
equal "a trusted proxy tells the client's address" 203.0.113.7 "$(seen_client "$trusted")"
many() { local client=$1 count=$2; shift 2; for _ in $(seq "$count"); do from "$client" -o /dev/null -w '%{http_code}\n' "$@"; done | sort | uniq -c | xargs; }
login=(-X POST -H 'Content-Type: application/json' -d '{"email":"x@functionalfit.example","password":"wrong-password"}')
many 203.0.113.20 12 "${login[@]}" "$URL/api/v1/auth/login" >"$work/auth"
check "sign-in: five at once, then 429 ($(cat "$work/auth"))" grep -Eq '^[5-7] 401 [5-7] 429$' "$work/auth"
problem=$(from 203.0.113.20 -D - -H 'Accept-Language: en' "${login[@]}" "$URL/api/v1/auth/login" | tr -d '\r')
check "429 is a problem document" grep -qi '^content-type: application/problem+json' <<<"$problem"
check "with code and words" grep -q '"title":"Too many requests".*"code":"THROTTLED"' <<<"$problem"
check "and says when to come back" grep -qi '^retry-after: 12' <<<"$problem"
check "in Hungarian for whoever says nothing" bash -c "curl -s -H 'X-Forwarded-For: 203.0.113.20' -X POST $URL/api/v1/auth/login -d '{}' -H 'Content-Type: application/json' | grep -q 'Túl sok kérés'"
equal "another client is not touched" 401 "$(from 203.0.113.21 -o /dev/null -w '%{http_code}' -X POST -H 'Content-Type: application/json' -d '{"email":"y@functionalfit.example","password":"wrong-password"}' "$URL/api/v1/auth/login")"
burst=$(seq 90 | xargs -P 4 -I{} curl -s -o /dev/null -w '%{http_code}\n' -H 'X-Forwarded-For: 203.0.113.30' "$URL/api/ping" | sort | uniq -c | xargs)
at_least "API: some of 90 at once are refused ($burst)" 15 "$(sed -n 's/.* \([0-9]*\) 429.*/\1/p' <<<" $burst" | grep . || echo 0)" answers
at_least "API: 60 pass" 60 "$(sed -n 's/^ *\([0-9]*\) 200.*/\1/p' <<<" $burst" | grep . || echo 0)" answers
# A request whose body does not come holds its connection; one too many is refused at once.
held() {
  local line=
  exec 3<>"/dev/tcp/127.0.0.1/$HTTP_PORT"
  printf 'POST /api/v1/classes/1/book HTTP/1.1\r\nHost: x\r\nX-Forwarded-For: 203.0.113.40\r\nContent-Length: 10\r\n\r\n' >&3
  read -r -t 4 -u 3 line
  echo "${line:-held}" | cut -d' ' -f2 | tr -d '\r'
}
equal "ten connections of one client, no more" "4 429 10 held" "$(for _ in $(seq 14); do held & done | sort | uniq -c | xargs)"
equal "files of the UI are not limited" 200 "$(for _ in $(seq 30); do from 203.0.113.30 -o /dev/null -w '%{http_code}\n' "$URL$asset"; done | sort -u | xargs)"
docker compose up -d --no-deps nginx >/dev/null 2>&1
check "nginx with the limits of the tests" wait_for 40 serves

# --- TLS ---------------------------------------------------------------------------------------------------------
(export COMPOSE_FILE=$COMPOSE_FILE:compose.tls.yaml HTTPS_PORT=$((HTTP_PORT + 1))
  docker compose up -d --no-deps nginx >/dev/null 2>&1)
tls=https://127.0.0.1:$((HTTP_PORT + 1))
check "TLS answers" wait_for 40 bash -c "[ \$(curl -sk -o /dev/null -w '%{http_code}' $tls/api/ping) = 200 ]"
equal "plain HTTP leads there" "308 https://127.0.0.1:$((HTTP_PORT + 1))/x?y=1" "$(curl -s -o /dev/null -w '%{http_code} %{redirect_url}' "$URL/x?y=1")"
equal "HSTS for a year, once, on the page and the API" "max-age=31536000 max-age=31536000 max-age=31536000" \
  "$(headers -k "$tls/" | header Strict-Transport-Security) $(headers -k "$tls/api/ping" | header Strict-Transport-Security) $(headers -k "$tls/api/v1/public/classes" | header Strict-Transport-Security)"
equal "HTTP/2" 2 "$(curl -sk -o /dev/null -w '%{http_version}' --http2 "$tls/api/ping")"
refuse "TLS 1.1 is refused" curl -sk --tls-max 1.1 -o /dev/null "$tls/"
docker compose up -d --no-deps nginx >/dev/null 2>&1
check "nginx without TLS again" wait_for 40 serves

# --- The node of the beginning -------------------------------------------------------------------------------------
wait $finding
check "a node that found no database at its start ends, and the engine starts it again" started_again "$lonely"
check "until the database is there" wait_for 90 ready scheduler
