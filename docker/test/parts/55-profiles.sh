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

monitoring=(prometheus grafana mysql-exporter redis-exporter nginx-exporter)
missing=$(compose --profile monitoring config --images | grep -E 'prom|grafana|exporter' | while read -r image; do
  docker image inspect "$image" >/dev/null 2>&1 || timeout 60 docker pull -q "$image" >/dev/null 2>&1 || echo "$image"; done | xargs)
if [ -n "$missing" ]; then
  report "MONITORING NOT STARTED, images cannot be had: $missing"
else
  compose --profile monitoring up -d --no-deps "${monitoring[@]}" >"$work/monitoring.log" 2>&1 || not_ok "profile monitoring comes up" "$(tail -n 3 "$work/monitoring.log")"
  targets_up() { in_service prometheus wget -q -O - http://127.0.0.1:9090/api/v1/targets | node -e '
    const { activeTargets: all } = JSON.parse(require("fs").readFileSync(0)).data;
    const bad = all.filter((t) => t.health !== "up").map((t) => `${t.scrapeUrl} ${t.lastError}`);
    if (!all.length || bad.length) throw new Error(bad.join(", ") || "no targets");'; }
  check "Prometheus gets figures from everybody" wait_for 90 targets_up
  check "Grafana has the dashboards" wait_for 90 bash -c '[ "$(curl -fs -u "admin:$(cat "$SECRETS_DIR/grafana_password")" "http://127.0.0.1:$GRAFANA_PORT/api/search?type=dash-db" | grep -o "\"uid\"" | wc -l)" -ge 2 ]'
  compose --profile monitoring rm -sf "${monitoring[@]}" >/dev/null 2>&1
fi
