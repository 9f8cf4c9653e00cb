# shellcheck shell=bash disable=SC2154
# What stands beside the stack: the development server, the figures.
export DEV_PORT=$((HTTP_PORT + 2)) GRAFANA_PORT=$((HTTP_PORT + 3))
dev=http://127.0.0.1:$DEV_PORT
compose --profile dev up -d --no-deps frontend-dev >"$work/dev.log" 2>&1 || not_ok "profile dev comes up" "$(tail -n 3 "$work/dev.log")"
check "the development server answers on its port" wait_for 90 bash -c "curl -fs $dev/ | grep -q '@vite/client'"
check "its modules can be replaced while the page is open" bash -c "curl -fs $dev/src/app/providers.tsx | grep -q import.meta.hot"
equal "its calls go to the API through nginx" 200 "$(http_status "$dev/api/ping")"
refuse "it cannot reach the database" bash -c '. test/lib.sh; in_service frontend-dev node -e "require(\"net\").connect(3306, \"mysql\").on(\"connect\", () => process.exit(0)).on(\"error\", () => process.exit(1))"'
compose --profile dev rm -sf frontend-dev >/dev/null 2>&1

monitoring=(prometheus mysql-exporter redis-exporter nginx-exporter grafana)
to_be_had() { docker image inspect "$1" >/dev/null 2>&1 || timeout 60 docker pull -q "$1" >/dev/null 2>&1; }
image_of_service() { compose --profile monitoring config --format json | node -p 'JSON.parse(require("fs").readFileSync(0)).services[process.argv[1]].image' "$1"; }
if ! to_be_had "$(image_of_service prometheus)" && stand_ins=$(test/monitoring-images); then
  while read -r setting; do export "${setting?}"; done <<<"$stand_ins"
fi
can=()
for service in "${monitoring[@]}"; do
  if to_be_had "$(image_of_service "$service")"; then can+=("$service"); else report "NOT STARTED, its image cannot be had: $service"; fi
done
if [ ${#can[@]} -gt 0 ]; then
  compose --profile monitoring up -d --no-deps "${can[@]}" >"$work/monitoring.log" 2>&1 || not_ok "profile monitoring comes up" "$(tail -n 3 "$work/monitoring.log")"
fi
if [[ " ${can[*]} " == *" prometheus "* ]]; then
  asked() { in_service prometheus wget -q -O - "http://127.0.0.1:9090/api/v1/$1"; }
  targets_up() { asked targets | node -e '
    const { activeTargets: all } = JSON.parse(require("fs").readFileSync(0)).data;
    const bad = all.filter((t) => t.health !== "up").map((t) => `${t.scrapeUrl} ${t.lastError}`);
    if (all.length < 6 || bad.length) throw new Error(bad.join(", ") || `${all.length} targets`);'; }
  check "Prometheus gets figures from every node, nginx, MySQL and Redis" wait_for 90 targets_up
  targets_up >"$work/targets.log" 2>&1 || report "$(tail -n 3 "$work/targets.log")"
  rules_fine() { asked rules | node -e '
    const rules = JSON.parse(require("fs").readFileSync(0)).data.groups.flatMap((g) => g.rules);
    const bad = rules.filter((r) => r.health !== "ok").map((r) => `${r.name} ${r.lastError ?? r.health}`);
    const firing = rules.filter((r) => r.state === "firing").map((r) => r.name);
    if (rules.length < 5 || bad.length || firing.length) throw new Error(`${rules.length} rules; ${bad}; firing: ${firing}`);'; }
  check "every alert can be evaluated, and none fires" wait_for 60 rules_fine
  rules_fine >"$work/rules.log" 2>&1 || report "$(grep Error: "$work/rules.log" | head -n 1)"
  asked label/__name__/values >"$work/names"
  unknown=$(grep -ohE '\b(functionalfit|nginx|mysql|redis)_[a-z_]+' monitoring/grafana/dashboards/*.json | sort -u |
    while read -r name; do grep -q "\"$name\"" "$work/names" || echo "$name"; done | xargs)
  equal "every figure of the dashboards exists" "" "$unknown"
fi
if [[ " ${can[*]} " == *" grafana "* ]]; then
  check "Grafana has the dashboards" wait_for 90 bash -c '[ "$(curl -fs -u "admin:$(cat "$SECRETS_DIR/grafana_password")" "http://127.0.0.1:$GRAFANA_PORT/api/search?type=dash-db" | grep -o "\"uid\"" | wc -l)" -ge 2 ]'
fi
compose --profile monitoring rm -sf "${monitoring[@]}" >/dev/null 2>&1
