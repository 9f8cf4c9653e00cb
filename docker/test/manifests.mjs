// Reads what cannot be run here: alert rules, dashboards, Prometheus targets, Kubernetes manifests. Compares them with
// the Compose file they are derived from, and with the code whose figures they show.
import { execFileSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../..');
const require = createRequire(path.join(root, 'web-module/src/main/frontend/package.json'));
const yaml = require('js-yaml');
const text = (file) => readFileSync(path.join(root, file), 'utf8');
const documents = (file) => yaml.loadAll(text(file));
const problems = [];
const must = (fact, what) => fact || problems.push(what);

const compose = JSON.parse(
  execFileSync('docker', ['compose', '--profile', '*', 'config', '--format', 'json', '--no-interpolate'], {
    cwd: path.join(root, 'docker'),
    env: { ...process.env, COMPOSE_FILE: 'compose.yaml' },
  }),
);

// --- Alerts: those of docs/reliability.md and more; every figure of ours exists in the code --------------------------
const alerts = documents('docker/monitoring/prometheus/alerts.yaml')[0].groups.flatMap((group) => group.rules);
const documented = yaml.load(/```yaml\n(groups:[\s\S]*?)```/.exec(text('docs/reliability.md'))[1]);
for (const rule of documented.groups.flatMap((group) => group.rules)) {
  const ours = alerts.find((other) => other.alert === rule.alert);
  must(JSON.stringify(ours) === JSON.stringify(rule), `alert ${rule.alert} differs from docs/reliability.md`);
}
for (const rule of alerts) must(rule.expr && rule.annotations?.summary, `alert ${rule.alert} says nothing`);

const source = execFileSync('grep', ['-rhoE', '"functionalfit\\.[a-z.]+"', '--include=*.java', 'ejb-module/src/main', 'web-module/src/main', 'batch-jobs/src/main'], { cwd: root, encoding: 'utf8' });
const meters = new Set(source.split('\n').filter(Boolean).map((name) => name.slice(1, -1).replaceAll('.', '_')));
const boards = readdirSync(path.join(root, 'docker/monitoring/grafana/dashboards')).map((name) => JSON.parse(text(`docker/monitoring/grafana/dashboards/${name}`)));
const expressions = [...alerts.map((rule) => String(rule.expr)), ...boards.flatMap((board) => board.panels.flatMap((panel) => panel.targets.map((target) => target.expr)))];
for (const expression of expressions) {
  for (const [name] of expression.matchAll(/functionalfit_[a-z_]+/g)) {
    const meter = name.replace(/(_seconds)?(_bucket|_count|_sum|_total)?$/, '');
    must(meters.has(meter) || meters.has(name), `no meter ${meter} for ${name}`);
  }
  must((expression.match(/[({[]/g) ?? []).length === (expression.match(/[)}\]]/g) ?? []).length, `brackets of ${expression}`);
}
must(new Set(boards.map((board) => board.uid)).size === boards.length, 'two dashboards with one uid');
const datasource = documents('docker/monitoring/grafana/provisioning/datasources/prometheus.yaml')[0].datasources[0].uid;
for (const board of boards) for (const panel of board.panels) must(panel.datasource.uid === datasource, `${board.uid}: ${panel.title} has another source`);

// --- Prometheus asks services that exist, on ports of theirs ---------------------------------------------------------
for (const job of documents('docker/monitoring/prometheus/prometheus.yaml')[0].scrape_configs) {
  const names = [
    ...(job.static_configs ?? []).flatMap((config) => config.targets.map((target) => target.split(':')[0])),
    ...(job.dns_sd_configs ?? []).flatMap((config) => config.names),
  ];
  for (const name of names) must(compose.services[name], `Prometheus asks ${name}, which is no service`);
}

// --- Kubernetes: sound by itself, and the same settings as Compose ---------------------------------------------------
const folder = 'docker/kubernetes';
const { resources } = documents(`${folder}/kustomization.yaml`)[0];
const objects = resources.filter((name) => name.endsWith('.yaml')).flatMap((name) => documents(`${folder}/${name}`));
for (const name of readdirSync(path.join(root, folder))) must(name === 'kustomization.yaml' || resources.includes(name), `${name} is not in the kustomization`);
const maps = resources
  .filter((name) => !name.endsWith('.yaml'))
  .flatMap((name) => {
    const base = path.join(folder, name);
    return documents(`${base}/kustomization.yaml`)[0].configMapGenerator.map((map) => {
      for (const file of map.files) must(readFileSync(path.join(root, base, file)), `${base}/${file} is missing`);
      return map.name;
    });
  });
for (const object of objects) must(object.apiVersion && object.kind && object.metadata?.name, 'an object without kind or name');
const keys = objects.map((object) => `${object.kind}/${object.metadata.name}`);
must(new Set(keys).size === keys.length, 'an object twice');

const settings = objects.find((object) => object.kind === 'ConfigMap').data;
const plain = (value) => String(value).replace(/^\$\{[A-Z_]+:-(.*)\}$/, '$1').replace(/^"|"$/g, '');
const deliberate = new Set(['FUNCTIONALFIT_PUBLIC_URL', 'MANAGEMENT_BIND_ADDRESS']);
const workloads = objects.filter((object) => object.spec?.template?.spec);
for (const { metadata, spec } of workloads) {
  const { name } = metadata;
  const pod = spec.template.spec;
  must(pod.securityContext.runAsNonRoot && pod.securityContext.runAsUser > 0, `${name}: may be root`);
  must(pod.automountServiceAccountToken === false, `${name}: gets a token of the cluster`);
  if (spec.selector) {
    for (const [label, value] of Object.entries(spec.selector.matchLabels)) must(spec.template.metadata.labels[label] === value, `${name}: selects other pods`);
  }
  for (const container of [...(pod.initContainers ?? []), ...pod.containers]) {
    const rights = container.securityContext ?? {};
    must(rights.readOnlyRootFilesystem && !rights.allowPrivilegeEscalation && rights.capabilities?.drop?.includes('ALL'), `${name}: is not hardened`);
    must(container.resources?.limits?.memory, `${name}: no limit of memory`);
    for (const mount of container.volumeMounts) {
      must(pod.volumes?.some((volume) => volume.name === mount.name) || spec.volumeClaimTemplates?.some((claim) => claim.metadata.name === mount.name), `${name}: no volume ${mount.name}`);
    }
  }
  for (const volume of pod.volumes ?? []) if (volume.configMap) must(maps.includes(volume.configMap.name), `${name}: no config map ${volume.configMap.name}`);

  const service = compose.services[name];
  if (!service) continue;
  const own = Object.fromEntries(pod.containers[0].env?.map(({ name: key, value }) => [key, value]) ?? []);
  const uses = pod.containers[0].envFrom ? { ...settings, ...own } : own;
  for (const [key, value] of Object.entries(service.environment ?? {})) {
    must(key in uses, `${name}: ${key} of Compose is missing in Kubernetes`);
    if (key in uses && !deliberate.has(key) && key !== 'TRUSTED_PROXIES' && !key.startsWith('FUNCTIONALFIT_SECURE')) {
      must(plain(value ?? '') === String(uses[key]), `${name}: ${key} is ${uses[key]}, in Compose ${plain(value ?? '')}`);
    }
  }
  for (const key of Object.keys(own)) must(key in (service.environment ?? {}), `${name}: ${key} is unknown to Compose`);
  const bytes = (size) => Number.parseInt(plain(size), 10) * (/G/.test(plain(size)) ? 1024 : 1);
  const limit = service.deploy?.resources?.limits?.memory;
  if (limit) must(bytes(limit) === bytes(pod.containers[0].resources.limits.memory), `${name}: another limit of memory`);
}
for (const service of objects.filter((object) => object.kind === 'Service')) {
  const target = workloads.find((workload) => Object.entries(service.spec.selector).every(([label, value]) => workload.spec.template.metadata.labels[label] === value));
  must(target, `Service ${service.metadata.name} selects nothing`);
  const ports = target?.spec.template.spec.containers.flatMap((container) => container.ports ?? []);
  for (const port of service.spec.ports) {
    must(ports?.some((other) => other.name === port.targetPort || other.containerPort === (port.targetPort ?? port.port)), `Service ${service.metadata.name}: port ${port.port} leads nowhere`);
  }
}

for (const problem of problems) console.log(problem);
process.exit(problems.length ? 1 : 0);
