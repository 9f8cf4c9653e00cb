# shellcheck shell=bash disable=SC2154
# Redis evicts and forgets while people book: nothing is lost.
fill() { # SECONDS: a cache of somebody else until the queues are evicted
  local end=$((SECONDS + $1)) block
  block=$(head -c 65536 /dev/zero | tr '\0' x)
  local round=0
  while [ $SECONDS -lt $end ]; do
    round=$((round + 1))
    for i in $(seq 200); do echo "SET filler:$round:$i $block"; done | operator --pipe >/dev/null 2>&1
  done
}
book --from 5 --to 12 >"$work/evict.json" &
asking=$!
fill 12
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
