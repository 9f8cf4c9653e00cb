# shellcheck shell=bash disable=SC2154
# The main job through nginx: people book, mails go out, work is done by the right nodes.
result=$(book --from 0 --to 5)
equal "12 people book five classes" 60 "$(json booked <<<"$result")"
equal "at the first try" 0 "$(json retried <<<"$result")"
again=$(book --from 0 --to 5)
equal "asking again books nothing twice" 60 "$(json already <<<"$again")"
check "mails go out through the worker" wait_for 60 mails_settled
check "one message for each mail noted as sent" wait_for 30 mails_as_noted
equal "workers did it" worker "$(number "SELECT DISTINCT SUBSTRING_INDEX(node, '-', 1) FROM job WHERE job_type = 'mail.send' AND state = 'done' AND node IS NOT NULL")"
equal "the scheduler ran the minute task" scheduler "$(number "SELECT DISTINCT SUBSTRING_INDEX(node, '-', 1) FROM timer_runs WHERE task = 'minute'")"
check "the audit trail is sealed by a user who may change nothing else of it" wait_for 90 bash -c '. test/lib.sh; [ "$(number "SELECT COUNT(*) FROM audit_log WHERE hash IS NOT NULL")" -gt 0 ]'
equal "no timer run failed" 0 "$(number "SELECT COUNT(*) FROM timer_runs WHERE outcome = 'failed'")"
refuse "no node was refused anything by the database" bash -c "docker compose logs --no-color app queue-worker scheduler | grep -q 'command denied'"
refuse "nor by Redis" bash -c "docker compose logs --no-color app queue-worker scheduler | grep -q NOPERM"
check "the books are in order" books_in_order
check "docker/bin/jobs shows the queues" bin/jobs list
check "docker/bin/logs finds a request" bash -c 'id=$(curl -s -D - -o /dev/null '"$URL"'/api/ping | tr -d "\r" | sed -n "s/^X-Request-Id: //Ip"); sleep 1.5; bin/logs nginx --request "$id" | grep -q "$id"'
number "UPDATE job SET state = 'failed', error_class = 'DockerTest' WHERE job_type = 'mail.send' AND state = 'done' ORDER BY id LIMIT 3" >/dev/null
check "docker/bin/jobs says what would be replayed" bash -c 'bin/jobs retry notifications --dry-run | grep -q "again: 3 jobs"'
check "docker/bin/jobs replays dead jobs" env ADMIN_EMAIL="$ADMIN" ADMIN_PASSWORD_FILE="$SECRETS_DIR/admin_password" bin/jobs retry notifications
no_failed() { [ "$(number "SELECT COUNT(*) FROM job WHERE state = 'failed'")" = 0 ] && mails_settled; }
check "they are done" wait_for 60 no_failed
check "and no mail went out twice" mails_as_noted
points=$(bin/checklist || true)
check "docker/bin/checklist sees what is so" grep -q '^\[x\] all services are healthy' <<<"$points"
check "and what is not" grep -q '^\[ \] the public address is https' <<<"$points"
