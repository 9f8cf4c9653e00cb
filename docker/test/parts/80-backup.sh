# shellcheck shell=bash disable=SC2154
# Backup, loss of everything, restore; a chosen second; the drill.
books() { bin/restore-drill --live | grep -v -e '^restore-drill' -e '^notifications' -e '^jobs' -e '^audit'; }
compose stop queue-worker scheduler >/dev/null 2>&1
check "backup --dry-run" bin/backup --dry-run
refuse "and writes nothing" test -e "$BACKUP_DIR/mysql"
check "backup" bin/backup
dump=$(find "$BACKUP_DIR/mysql" -name 'backup_*.sql.gz' | sort | tail -n 1)
before=$(books)
check "the drill restores it elsewhere" bash -c 'bin/restore-drill >"$0"' "$work/drill"
equal "the drill reads the same books" "$before" "$(grep -v -e '^restore-drill' -e '^notifications' -e '^jobs' -e '^audit' "$work/drill")"
openssl rand -hex 16 >"$work/passphrase"
check "encrypted backup" bin/backup --passphrase-file "$work/passphrase"
encrypted=$(find "$BACKUP_DIR/mysql" -name '*.enc' | head -n 1)
refuse "it cannot be read without the passphrase" bash -c "gunzip -t <'$encrypted'"
check "it can with it" bin/restore "$encrypted" --passphrase-file "$work/passphrase" --dry-run
cp "$dump" "$work/damaged.sql.gz"
cp "$dump.sha256" "$work/damaged.sql.gz.sha256"
sed -i "s/$(basename "$dump")/damaged.sql.gz/" "$work/damaged.sql.gz.sha256"
printf x >>"$work/damaged.sql.gz"
refuse "a damaged backup is not restored" bin/restore "$work/damaged.sql.gz" --dry-run
touch -d '9 days ago' "$BACKUP_DIR/mysql/backup_20000101_000000.sql.gz"
check "backup keeps seven days" bash -c "bin/backup && [ ! -e '$BACKUP_DIR/mysql/backup_20000101_000000.sql.gz' ]"
made_by_profile() { docker compose --profile backup run --rm -T --no-deps backup once; }
check "the profile backup writes dump and binary logs by itself" made_by_profile
nightly=$(find "$BACKUP_DIR/mysql" -name 'backup_*.sql.gz' | sort | tail -n 1)
check "its dump can be restored" bin/restore "$nightly" --dry-run
compose --profile backup up -d --no-deps backup >/dev/null 2>&1
check "it keeps watch" wait_for 60 in_service backup sh -c '[ -n "$(find /tmp/beat -mmin -30)" ]'
compose --profile backup rm -sf backup >/dev/null 2>&1
refuse "restore does not overwrite unasked" bin/restore "$dump"

# A chosen second: a change that stays, then one that must not.
mysql_as_root functionalfit_db -e "UPDATE sites SET description = 'kept' WHERE id = (SELECT id FROM (SELECT MIN(id) AS id FROM sites) x)"
sleep 1.1
moment=$(mysql_as_root -e "SELECT DATE_FORMAT(UTC_TIMESTAMP(), '%Y-%m-%d %H:%i:%s')")
sleep 1.1
mysql_as_root functionalfit_db -e "UPDATE sites SET description = 'lost'; DELETE FROM account_allocations; DELETE FROM credit_ledger WHERE reverses_id IS NOT NULL; UPDATE passes SET credits_available = 0"
check "copies of the binary log" bin/backup --binlog
at_least "binary logs copied" 1 "$(find "$BACKUP_DIR/binlog" -name 'binlog.*' | wc -l)" files

# Everything is gone: containers, database, Redis.
compose down -v >/dev/null 2>&1
refuse "the volumes are gone" docker volume inspect "${COMPOSE_PROJECT_NAME}_mysql_data"
began=$SECONDS
check "restore into nothing, up to the chosen second" bin/restore "$dump" --until "$moment"
report "restore took $((SECONDS - began)) s"
equal "the change before the second is there" kept "$(number "SELECT description FROM sites ORDER BY id LIMIT 1")"
equal "the books are the same as before" "$before" "$(books)"
check "nothing wrong in them" books_in_order

# What was restored moves on by its volumes, while its nodes are still starting.
check "volume backup" bin/volume-backup
volumes=$(find "$BACKUP_DIR/volumes" -mindepth 1 -maxdepth 1 | sort | tail -n 1)
changed_after() { wait_for 60 ready mysql && mysql_as_root functionalfit_db -e "UPDATE sites SET description = 'after'"; }
check "a change after it" changed_after
began=$SECONDS
check "volumes restored" bin/volume-backup --restore "$volumes"
check "the stack is back" wait_for 240 all_ready
report "restore of the volumes and start took $((SECONDS - began)) s"
equal "as it was" kept "$(number "SELECT description FROM sites ORDER BY id LIMIT 1")"
equal "with the same books" "$before" "$(books)"
check "people sign in with what they had" signed_in

# The audit chain and ledgers, recomputed by the product itself.
token=$(node -e 'console.log(JSON.parse(require("fs").readFileSync(process.argv[1])).admin.Authorization)' "$work/state.json")
curl -fsS -o /dev/null -X POST -H "Authorization: $token" "$URL/api/v1/schedules/verify/run" || not_ok "start of the verification"
check "the product recomputes the audit chain and finds nothing" wait_for 60 bash -c '. test/lib.sh; [ "$(number "SELECT outcome FROM timer_runs WHERE task = '"'verify'"' ORDER BY id DESC LIMIT 1")" = ok ]'
