# Sourced by every script here: options all of them know, and the ways into the stack.
# shellcheck shell=bash
# shellcheck disable=SC2034 # used by those who source it
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

dry_run=false
DATABASE=functionalfit_db
BACKUPS=${BACKUP_DIR:-./backups}

say() { echo "$(basename "$0"): $*"; }
fail() { echo "$(basename "$0"): $*" >&2; exit 1; }

# run COMMAND…: does it, or says it in a dry run.
run() {
  if $dry_run; then echo "would run: $*"; else "$@"; fi
}

# common_option OPTION: --help and --dry-run; false for any other.
common_option() {
  case "$1" in
    -h | --help) usage; exit 0 ;;
    --dry-run) dry_run=true ;;
    *) return 1 ;;
  esac
}
refuse_option() { usage >&2; fail "unknown option or argument: $1"; }

compose() { docker compose "$@"; }

# project: what Compose calls this stack.
project() { compose config --format json | sed -n 's/^  "name": "\(.*\)",$/\1/p'; }

# image_of SERVICE: the image it is to run.
image_of() {
  compose config | awk -v "service=  $1:" '
    /^[a-z]/ { inside = $0 == "services:" }
    inside && /^  [^ ]/ { named = $0 == service }
    inside && named && /^    image:/ { print $2 }'
}

# containers SERVICE: ids of its running containers.
containers() { compose ps -q --status running "$1"; }

# mysql_as USER SECRET COMMAND [ARG…]: a client inside the database's container; its password never leaves it.
mysql_as() {
  local user=$1 secret=$2
  shift 2
  # shellcheck disable=SC2016 # expanded in the container
  compose exec -T mysql sh -c 'secret=$1 user=$2 command=$3; shift 3
    MYSQL_PWD=$(cat "/run/secrets/$secret") exec "$command" --protocol=tcp -h 127.0.0.1 -u "$user" "$@"' sh "$secret" "$user" "$@"
}
mysql_root() { mysql_as root db_root_password mysql "$@"; }
# The numbers of binary logs begin anew with a new server: they are told apart by its id.
server_uuid() { mysql_root -N -B -e 'SELECT @@server_uuid'; }
query() { mysql_as functionalfit_backup db_backup_password mysql -N -B "$DATABASE" -e "$1"; }

# redis_operator ARG…: redis-cli as the operator.
redis_operator() {
  # shellcheck disable=SC2016 # expanded in the container
  compose exec -T redis sh -c 'REDISCLI_AUTH=$(cat /run/secrets/redis_operator_password) exec redis-cli --user operator "$@"' sh "$@"
}

# await SECONDS WHAT COMMAND…: until the command succeeds.
await() {
  local left=$1 what=$2
  shift 2
  while ! "$@" >/dev/null 2>&1; do
    left=$((left - 1))
    [ "$left" -gt 0 ] || fail "gave up waiting: $what"
    sleep 1
  done
}

# healthy CONTAINER: its own health check succeeds now, without waiting for the engine's next turn.
healthy() { docker exec "$1" /opt/functionalfit/bin/healthcheck; }

address_in_backend() {
  docker inspect -f "{{(index .NetworkSettings.Networks \"$(project)_backend\").IPAddress}}" "$1"
}

# set_secret NAME VALUE: in place, because containers hold the file itself.
set_secret() {
  local file=${SECRETS_DIR:-./secrets}/$1
  chmod u+w "$file"
  printf %s "$2" >"$file"
  chmod 444 "$file"
}
get_secret() { cat "${SECRETS_DIR:-./secrets}/$1"; }
