# shellcheck shell=bash disable=SC2154
# Redis evicts and forgets while people book: nothing is lost.
fill() { # SECONDS: a cache of somebody else, 13 MB at a time, until the queues are evicted
  local end=$((SECONDS + $1)) round=0
  while [ $SECONDS -lt $end ]; do
    round=$((round + 1))
    operator eval "for i = 1, 400 do redis.call('SET', KEYS[1] .. i, string.rep('x', 32768)) end return 1" 1 "filler:$round:" >/dev/null
  done
}
book --from 5 --to 12 >"$work/evict.json" &
asking=$!
fill 15
wait $asking
equal "everybody booked while Redis evicted" 84 "$(json booked <"$work/evict.json")"
at_least "keys evicted" 1000 "$(operator info stats | tr -d '\r' | sed -n 's/^evicted_keys://p')" keys
book --from 12 --to 18 >"$work/flush.json" &
asking=$!
sleep 2
operator flushall >/dev/null
wait $asking
equal "everybody booked while Redis was emptied" 72 "$(json booked <"$work/flush.json")"
check "nobody was signed out" bash -c '[ "$(node -e "const s = JSON.parse(require(\"fs\").readFileSync(process.argv[1])); fetch(s.base + \"/api/v1/me\", {headers: {Cookie: s.people[0].headers.Cookie}}).then((r) => console.log(r.status))" '"$work"'/state.json)" = 200 ]'
check "all mails went out" wait_for 60 mails_settled
check "each once" wait_for 30 mails_as_noted
check "the books are in order" books_in_order
