// The bill of materials (CycloneDX 1.5) of what an image holds: every jar of server and application by its own
// pom.properties, and the packages of the browser UI by their lock file. Called by sbom.
import { spawnSync } from 'node:child_process';
import { createHash, randomUUID } from 'node:crypto';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const [context, frontend, target, version] = process.argv.slice(2);

function* jars(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const full = path.join(folder, entry.name);
    if (entry.isDirectory()) yield* jars(full);
    else if (entry.name.endsWith('.jar')) yield full;
  }
}

/** Coordinates a jar gives itself; a shaded one holds several, and the one its file is named after counts. */
function coordinates(jar) {
  const file = path.basename(jar, '.jar');
  const { stdout } = spawnSync('unzip', ['-p', jar, 'META-INF/maven/*/pom.properties'], { encoding: 'utf8' });
  const blocks = (stdout ?? '').split(/(?=^#|^artifactId=)/m).join('\n').matchAll(/(groupId|artifactId|version)=(\S+)/g);
  const found = [];
  let current = {};
  for (const [, key, value] of blocks) {
    if (key in current) current = {};
    current[key] = value;
    if (Object.keys(current).length === 3) found.push(current);
  }
  // The application's own libraries are named <group>-<artifact>-<version>.
  const own = found.find(({ groupId, artifactId }) => [artifactId, `${groupId}-${artifactId}`].some((name) => file === name || file.startsWith(`${name}-`)));
  if (own) return { group: own.groupId, name: own.artifactId, version: own.version };
  const [, group, artifact, release] = /^((?:[a-z]\w*\.)+\w+)-(.+?)-(\d.*)$/.exec(file) ?? [];
  if (group) return { group, name: artifact, version: release };
  const manifest = spawnSync('unzip', ['-p', jar, 'META-INF/MANIFEST.MF'], { encoding: 'utf8' }).stdout ?? '';
  const stated = /^(?:Implementation|Bundle)-Version: *(\S+)/m.exec(manifest)?.[1];
  if (stated && !/-\d/.test(file)) return { name: file, version: stated };
  const [, name, number] = /^(.*?)-(\d[\w.]*(?:[.-][\w.]+)*)$/.exec(file) ?? [null, file, 'unknown'];
  return { name, version: number };
}

const components = [];
const seen = new Set();
for (const jar of [...jars(path.join(context, 'server')), ...jars(path.join(context, 'functionalfit.ear', 'lib'))]) {
  const { group, name, version: number } = coordinates(jar);
  const reference = group ? `pkg:maven/${group}/${name}@${number}` : `pkg:generic/${name}@${number}`;
  if (seen.has(reference)) continue;
  seen.add(reference);
  components.push({
    type: 'library',
    'bom-ref': reference,
    ...(group ? { group } : {}),
    name,
    version: number,
    purl: reference,
    hashes: [{ alg: 'SHA-256', content: createHash('sha256').update(readFileSync(jar)).digest('hex') }],
    properties: [{ name: 'path', value: path.relative(context, jar) }],
  });
}
const locked = JSON.parse(readFileSync(path.join(frontend, 'package-lock.json'), 'utf8')).packages;
for (const [place, { version: number, integrity, license, dev, devOptional, name: alias }] of Object.entries(locked)) {
  if (!place.startsWith('node_modules/') || dev || devOptional) continue;
  const name = alias ?? place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length);
  const reference = `pkg:npm/${name.replace('@', '%40')}@${number}`;
  if (seen.has(reference)) continue;
  seen.add(reference);
  const [algorithm, digest] = integrity?.split(/-(.*)/) ?? [];
  components.push({
    type: 'library',
    'bom-ref': reference,
    name,
    version: number,
    purl: reference,
    ...(license ? { licenses: [{ license: { name: license } }] } : {}),
    ...(digest ? { hashes: [{ alg: algorithm.toUpperCase().replace('SHA', 'SHA-'), content: Buffer.from(digest, 'base64').toString('hex') }] } : {}),
  });
}
writeFileSync(
  target,
  `${JSON.stringify(
    {
      $schema: 'http://cyclonedx.org/schema/bom-1.5.schema.json',
      bomFormat: 'CycloneDX',
      specVersion: '1.5',
      serialNumber: `urn:uuid:${randomUUID()}`,
      version: 1,
      metadata: {
        timestamp: new Date().toISOString(),
        component: { type: 'container', 'bom-ref': 'functionalfit', name: 'functionalfit/app', version },
      },
      components,
    },
    null,
    1,
  )}\n`,
);
console.log(`${components.length} components in ${target}`);
