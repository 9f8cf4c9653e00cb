# shellcheck shell=bash disable=SC2154
# kill -9 of each service in turn while people book. No booking, credit or mail is lost or doubled.
from_class=18
# fall SERVICE: kills it under load; the engine starts it again.
fall() {
  local service=$1 id killed asking result
  id=$(id_of "$service")
  book --from $from_class --to $((from_class + 4)) --seconds 240 >"$work/kill.json" &
  asking=$!
  from_class=$((from_class + 4))
  sleep 1
  killed=$(date +%s.%N)
  # From outside, as the kernel would: the engine sees a crash and follows the restart policy.
  kill -9 "$(docker inspect -f '{{.State.Pid}}' "$id")" || not_ok "kill -9 of $service"
  sleep 0.3
  if ! wait_for 180 bash -c ". test/lib.sh; ready $service && { [ $service != app ] || [ \"\$(http_status $URL/api/ping)\" = 200 ]; }"; then
    not_ok "$service comes back" "$(docker logs --tail 5 "$id" 2>&1)"
  fi
  report "recovery of $service: $(date +%s.%N | awk -v from="$killed" '{printf "%.1f", $1 - from}') s"
  wait $asking
  result=$(cat "$work/kill.json")
  # A booking whose answer died with the node is there already when it is asked for again.
  equal "kill -9 of $service: every booking was made" 48 $(($(json booked <<<"$result") + $(json already <<<"$result")))
  report "asked again $(json retried <<<"$result") times, the slowest booking took $(json slowestMs <<<"$result") ms"
}
export -f ready compose http_status in_service
for service in nginx redis mysql queue-worker scheduler app; do fall $service; done
# Twelve people in every class so far.
told=$((12 * from_class))
equal "registrations are what people were told" $told "$(number "SELECT COUNT(*) FROM class_registrations WHERE status = 'booked'")"
equal "one credit held for each" $told "$(number "SELECT COALESCE(SUM(held_delta), 0) FROM credit_ledger")"
check "all mails went out" wait_for 90 mails_settled
noted=$(number "SELECT COUNT(*) FROM notifications WHERE status = 'sent'")
check "each message once by its Message-ID" wait_for 30 mails_as_noted
report "mails $(mails | json mails), messages $(mails | json messages), noted $noted"
check "the books are in order" books_in_order
