# shellcheck shell=bash disable=SC2154
# Redis evicts and forgets while people book: nothing is lost.
fill() { # SECONDS: a cache of somebody else, 5 MB at a time, until even the queues' keys must go
  # shellcheck disable=SC2016 # expanded in the container
  in_service redis sh -c '
    REDISCLI_AUTH=$(cat /run/secrets/redis_operator_password); export REDISCLI_AUTH
    end=$(($(date +%s) + $1)) round=0
    while [ "$(date +%s)" -lt "$end" ]; do
      round=$((round + 1))
      redis-cli --user operator eval "for i = 1, 160 do redis.call(\"SET\", KEYS[1] .. i, string.rep(\"x\", 32768)) end return 1" 1 "filler:$round:"
    done' sh "$1" >/dev/null
}
# A key of nobody in each database: gone when eviction reached it.
for database in 0 1 2 3 4 5; do operator -n $database set docker-test:old-key x >/dev/null; done
left() { for database in 0 1 2 3 4 5; do operator -n $database exists docker-test:old-key; done | tr -d '\r' | xargs; }
equal "a key waits in every database" "1 1 1 1 1 1" "$(left)"
book --from 5 --to 12 >"$work/evict.json" &
asking=$!
fill 15
wait $asking
equal "everybody booked while Redis evicted" 84 "$(json booked <"$work/evict.json")"
at_least "keys evicted" 1000 "$(operator info stats | tr -d '\r' | sed -n 's/^evicted_keys://p')" keys
equal "eviction took keys of cache, sessions and every queue" "0 0 0 0 0 0" "$(left)"
book --from 12 --to 18 >"$work/flush.json" &
asking=$!
sleep 2
operator flushall >/dev/null
wait $asking
equal "everybody booked while Redis was emptied" 72 "$(json booked <"$work/flush.json")"
check "nobody was signed out" signed_in
check "all mails went out" wait_for 60 mails_settled
check "each once" wait_for 30 mails_as_noted
check "the books are in order" books_in_order
