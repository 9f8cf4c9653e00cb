// A small studio and its people, driven through the door: sets it up, lets everybody book, keeps asking.
// Usage: node studio.mjs setup|book|ask STATE [options]; see the functions. Prints one JSON object.
import { randomUUID } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import http from 'node:http';
import { parseArgs } from 'node:util';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    url: { type: 'string' },
    email: { type: 'string' },
    password: { type: 'string' },
    people: { type: 'string', default: '12' },
    classes: { type: 'string', default: '60' },
    from: { type: 'string', default: '0' },
    to: { type: 'string', default: '60' },
    seconds: { type: 'string', default: '600' },
    workers: { type: 'string', default: '6' },
    pause: { type: 'string', default: '20' },
    stop: { type: 'string' },
  },
});
const [command, stateFile] = positionals;
const PASSWORD = 'correct horse battery staple';
const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** One request on a connection of its own; an answer of status 0 never came. */
function send(base, method, path, { body, headers = {}, timeout = 15_000 } = {}) {
  return new Promise((resolve) => {
    const started = performance.now();
    const done = (status, text, got = {}) =>
      resolve({ status, text, headers: got, ms: performance.now() - started });
    const request = http.request(new URL(path, base), {
      method,
      agent: false,
      timeout,
      headers: { ...(body ? { 'Content-Type': 'application/json' } : {}), ...headers },
    });
    request.on('timeout', () => request.destroy(new Error('timeout')));
    request.on('error', (error) => done(0, String(error.message)));
    request.on('response', (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (chunk) => (text += chunk));
      response.on('error', (error) => done(0, String(error.message)));
      response.on('end', () => done(response.statusCode, text, response.headers));
    });
    request.end(body ? JSON.stringify(body) : undefined);
  });
}

async function must(answer, status) {
  const got = await answer;
  if (got.status !== status) throw new Error(`expected ${status}, got ${got.status}: ${got.text}`);
  return got.text ? JSON.parse(got.text) : {};
}

async function adminToken(base) {
  const body = { email: values.email, password: values.password, name: 'docker test' };
  return (await must(send(base, 'POST', '/api/v1/auth/token', { body }), 201)).accessToken;
}

/** Somebody who signs up and gets a pass. */
async function person(base, admin, number) {
  const email = `person-${number}-${randomUUID().slice(0, 8)}@functionalfit.example`;
  const body = { name: `Person ${number}`, email, password: PASSWORD, acceptPrivacy: true, policyVersion: '2026-01' };
  const made = await send(base, 'POST', '/api/v1/auth/register', { body });
  const { user, csrfToken } = await must(made, 201);
  const cookie = made.headers['set-cookie'][0].split(';')[0];
  const pass = { clientId: user.client.id, name: 'Test pass', credits: 200, validityDays: 60, price: 1000 };
  await must(send(base, 'POST', '/api/v1/passes', { headers: admin, body: pass }), 201);
  return { email, clientId: user.client.id, headers: { Cookie: cookie, 'X-CSRF-Token': csrfToken } };
}

async function setup() {
  const base = values.url;
  const admin = { Authorization: `Bearer ${await adminToken(base)}` };
  const post = (path, body) => must(send(base, 'POST', `/api/v1${path}`, { headers: admin, body }), 201);
  const tag = randomUUID().slice(0, 8);
  const site = await post('/sites', { name: `Site ${tag}` });
  const room = await post('/rooms', { siteId: site.id, name: 'Room', conflictMode: 'allow' });
  const trainer = await post('/users', {
    role: 'staff', name: 'Trainer', email: `trainer-${tag}@functionalfit.example`, password: PASSWORD,
  });
  const template = await post('/class-templates', {
    title: `Class ${tag}`, durationMin: 60, capacity: 100, defaultRoomId: room.id, defaultTrainerId: trainer.staff.id,
  });
  const classes = [];
  for (let i = 0; i < Number(values.classes); i++) {
    const day = 3 + Math.floor(i / 10);
    const start = new Date(Date.now() + day * 86_400_000);
    start.setUTCHours(7 + (i % 10), 0, 0, 0);
    classes.push((await post('/classes', { templateId: template.id, startsAt: start.toISOString() })).id);
  }
  const people = [];
  for (let i = 0; i < Number(values.people); i++) people.push(await person(base, admin, i));
  writeFileSync(stateFile, JSON.stringify({ base, admin, classes, people, templateId: template.id }));
  return { people: people.length, classes: classes.length };
}

/** Everybody books the classes from..to, asking again with the same key until there is an answer for good. */
async function book() {
  const { base, classes, people } = JSON.parse(readFileSync(stateFile, 'utf8'));
  const wanted = classes
    .slice(Number(values.from), Number(values.to))
    .flatMap((id) => people.map((who) => ({ id, who, key: randomUUID() })));
  const result = { asked: wanted.length, booked: 0, already: 0, refused: [], retried: 0, slowestMs: 0, firstTryMs: [] };
  const until = Date.now() + Number(values.seconds) * 1000;
  async function one({ id, who, key }) {
    const headers = { ...who.headers, 'Idempotency-Key': key };
    for (const started = performance.now(); ; ) {
      const answer = await send(base, 'POST', `/api/v1/classes/${id}/book`, { headers, body: {} });
      if (answer.status === 201) {
        result.booked++;
        result.slowestMs = Math.max(result.slowestMs, Math.round(performance.now() - started));
        return;
      }
      if (answer.status === 409 && answer.text.includes('ALREADY_REGISTERED')) return void result.already++;
      const passing = [0, 401, 429, 500, 502, 503, 504].includes(answer.status) || answer.text.includes('IDEMPOTENCY_IN_PROGRESS');
      if (!passing || Date.now() > until) {
        result.refused.push(`${answer.status} ${answer.text.slice(0, 200)}`);
        return;
      }
      result.retried++;
      await sleep(300);
    }
  }
  const queue = wanted[Symbol.iterator]();
  await Promise.all(
    Array.from({ length: Number(values.workers) }, async () => {
      for (const item of queue) await one(item);
    }),
  );
  delete result.firstTryMs;
  return result;
}

/** Asks and changes all the time until the file --stop exists; counts what did not go well at the first try. */
async function ask() {
  const { existsSync } = await import('node:fs');
  const { base, people } = JSON.parse(readFileSync(stateFile, 'utf8'));
  const result = { requests: 0, failed: 0, examples: [], slowestMs: 0 };
  const until = Date.now() + Number(values.seconds) * 1000;
  async function loop(number) {
    const who = people[number % people.length];
    for (let i = 0; Date.now() < until && !existsSync(values.stop); i++) {
      const kind = i % 3;
      const answer =
        kind === 0
          ? await send(base, 'GET', '/api/v1/public/classes')
          : kind === 1
            ? await send(base, 'GET', '/api/v1/me', { headers: who.headers })
            : await send(base, 'PATCH', '/api/v1/me', { headers: who.headers, body: { name: `Person ${number} ${i}` } });
      result.requests++;
      result.slowestMs = Math.max(result.slowestMs, Math.round(answer.ms));
      if (answer.status !== 200) {
        result.failed++;
        if (result.examples.length < 5) {
          result.examples.push(`${new Date().toISOString()} ${['GET public', 'GET me', 'PATCH me'][kind]} ${answer.status} ${answer.text.slice(0, 120)}`);
        }
      }
      await sleep(Number(values.pause));
    }
  }
  await Promise.all(Array.from({ length: Number(values.workers) }, (_, number) => loop(number)));
  return result;
}

const result = await { setup, book, ask }[command]();
console.log(JSON.stringify(result));
