#!/usr/bin/env bash
# Prepares a machine for the stack: makes the secrets that are missing and a .env to fill in.
set -euo pipefail
cd "$(dirname "$0")"

usage() {
  cat <<'USAGE'
Usage: docker/init.sh [--dry-run]

Makes docker/secrets/* and docker/.env where they do not exist; never changes what is there. Run it again after an
upgrade: a new version may need a new secret.

  --dry-run   say what would be made

Environment: SECRETS_DIR (default ./secrets)   ADMIN_EMAIL (default asks for it in .env)
USAGE
}

dry_run=false
case "${1:-}" in
  -h | --help) usage; exit 0 ;;
  --dry-run) dry_run=true ;;
  '') ;;
  *) usage >&2; exit 2 ;;
esac

secrets=${SECRETS_DIR:-secrets}
command -v openssl >/dev/null || { echo "init.sh: openssl is missing" >&2; exit 1; }
$dry_run || install -d -m 700 "$secrets"

# secret NAME COMMAND…: keeps what a command prints. The folder is for its owner only; the files are readable in the
# containers, whose users have numbers of their own.
secret() {
  local file=$secrets/$1
  shift
  [ -e "$file" ] && return 0
  echo "make $file"
  $dry_run && return 0
  "$@" >"$file.new"
  chmod 444 "$file.new"
  mv "$file.new" "$file"
}

# 128 bits; a replication user takes 32 signs at most.
password() { openssl rand -hex 16; }
key() { printf 'k%s:%s' "$(date +%Y%m)" "$(openssl rand -base64 32)"; }
# A certificate of its own until a real one is put in its place.
certificate() {
  openssl req -x509 -newkey rsa:2048 -nodes -days 365 -subj "/CN=${SERVER_NAME:-localhost}" \
    -addext "subjectAltName=DNS:${SERVER_NAME:-localhost}" -keyout "$secrets/tls_key.new" 2>/dev/null
}

for name in db_root_password db_owner_password db_password db_backup_password db_monitor_password db_replication_password \
  redis_password redis_operator_password redis_monitor_password metrics_token grafana_password; do
  secret "$name" password
done
secret encryption_keys key
secret blind_index_key key
secret admin_password password
# Filled in by you where the mail relay, the SMS gateway or web push ask for them; empty is "none".
for name in mail_password sms_token vapid_private_key; do
  secret "$name" true
done
if [ ! -e "$secrets/tls_certificate" ]; then
  secret tls_certificate certificate
  $dry_run || { chmod 444 "$secrets/tls_key.new"; mv "$secrets/tls_key.new" "$secrets/tls_key"; }
fi

settings=${COMPOSE_ENV_FILES:-.env}
if [ ! -e "$settings" ]; then
  echo "make $settings"
  $dry_run || sed "s|^ADMIN_EMAIL=.*|ADMIN_EMAIL=${ADMIN_EMAIL:-}|" .env.example >"$settings"
fi

# start_interval came with engine 25: health is then known seconds after a service is ready, at unchanged intervals.
if ! $dry_run && ! grep -q '^COMPOSE_FILE=' "$settings"; then
  engine=$(docker version --format '{{.Server.Version}}' 2>/dev/null || echo 0)
  if [ "${engine%%.*}" -ge 25 ] 2>/dev/null; then
    echo "COMPOSE_FILE=compose.yaml:compose.start-interval.yaml" >>"$settings"
  fi
fi
echo "Secrets are in $secrets. Look through docker/${settings#./}, then: docker compose up -d --wait"
