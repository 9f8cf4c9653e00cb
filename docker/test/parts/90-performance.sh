# shellcheck shell=bash disable=SC2154
# Ratios of two measurements of one run, interleaved; the median of three counts. Goals: see docs/benchmarks.md.
if ! command -v wrk >/dev/null && command -v apt-get >/dev/null && [ "$(id -u)" = 0 ]; then
  apt-get install -y -qq --no-install-recommends wrk >/dev/null 2>&1
fi
if command -v wrk >/dev/null; then
  rate() { wrk -t1 -c16 -d"${SECONDS_EACH:-4}s" "$@" 2>&1 | sed -n 's/^Requests\/sec: *//p'; }
  errors() { wrk -t1 -c16 -d1s "$@" 2>&1 | grep -E 'Non-2xx|Socket errors' || true; }
  # Reported, not demanded: what else the machine does may spoil it.
  ratio() { report "$1: $(awk -v goal="$2" -v much="$3" -v yardstick="$4" 'BEGIN {r = much / yardstick; printf "%.2f (goal %s, %s)", r, goal, (r >= goal ? "reached" : "MISSED")}')"; }
  median() { sort -n | sed -n 2p; }
  gz=(-H 'Accept-Encoding: gzip')
  # Both by their addresses: the published port would put the engine's own proxy before one of them.
  in_backend() { docker inspect -f "{{(index .NetworkSettings.Networks \"${COMPOSE_PROJECT_NAME}_backend\").IPAddress}}" "$(id_of "$1")"; }
  door=http://$(in_backend nginx) node=http://$(in_backend app):8080
  classes=$door/api/v1/public/classes
  # A static file of the size of the cached answer, packed beforehand as it is, from the same nginx.
  curl -s "${gz[@]}" "$classes" >"$work/answer.gz"
  bytes=$(stat -c %s "$work/answer.gz")
  docker run --rm -i --network none --user 10001:10001 -v "${COMPOSE_PROJECT_NAME}_ui:/ui" --entrypoint sh "$APP_IMAGE" \
    -c 'cat >/ui/assets/yardstick.json.gz && gunzip -c </ui/assets/yardstick.json.gz >/ui/assets/yardstick.json' <"$work/answer.gz"
  file=$door/assets/yardstick.json
  equal "the yardstick has the same size" "$bytes" "$(curl -s "${gz[@]}" "$file" | wc -c)"
  session=$(node -e 'console.log(JSON.parse(require("fs").readFileSync(process.argv[1])).people[0].headers.Cookie)' "$work/state.json")
  equal "no errors" "" "$(errors -H "Cookie: $session" "$door/api/v1/me")$(errors "${gz[@]}" "$classes")$(errors "${gz[@]}" "$file")"
  for _ in 1 2 3; do
    rate "${gz[@]}" "$classes" >>"$work/cached"
    rate "${gz[@]}" "$file" >>"$work/static"
    rate -H "Cookie: $session" "$door/api/v1/me" >>"$work/through"
    rate -H "Cookie: $session" "$node/api/v1/me" >>"$work/direct"
  done
  cached=$(median <"$work/cached") static=$(median <"$work/static") through=$(median <"$work/through") direct=$(median <"$work/direct")
  report "cached timetable of $bytes bytes: $cached/s, file of that size: $static/s"
  ratio "cached timetable to file" 0.8 "$cached" "$static"
  report "uncached API through nginx: $through/s, direct: $direct/s"
  ratio "API through nginx to direct" 0.85 "$through" "$direct"
  rm -f "$work"/{cached,static,through,direct}
else
  report "wrk is not installed: left out"
fi
report "memory of the whole stack after the tests: $(memory | in_mb) MB"
report "cold start until every service answers: ${cold_ready:-not measured} s"
