// Live updates through the door: opens the socket, makes a class, and waits until the socket tells of it.
// Usage: node --experimental-websocket live.mjs STATE. Prints one JSON object.
import { readFileSync } from 'node:fs';

const { base, admin, templateId } = JSON.parse(readFileSync(process.argv[2], 'utf8'));
const WITHIN_MS = 15_000;

const socket = new WebSocket(`${base.replace(/^http/, 'ws')}/ws/calendar`);
const heard = [];
const waiting = [];
socket.addEventListener('message', ({ data }) => {
  heard.push(data);
  waiting.splice(0).forEach((look) => look());
});

/** The first message that a test finds. */
function message(what, isIt) {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`no ${what} in ${JSON.stringify(heard)}`)), WITHIN_MS);
    const look = () => {
      const found = heard.find(isIt);
      if (!found) return void waiting.push(look);
      clearTimeout(timer);
      resolve(found);
    };
    socket.addEventListener('error', () => reject(new Error('the socket failed')));
    look();
  });
}

await message('hello', (text) => JSON.parse(text).type === 'hello');
socket.send(JSON.stringify({ type: 'subscribe', topics: ['public'] }));
const startsAt = new Date(Date.now() + 12 * 86_400_000);
startsAt.setUTCMinutes(0, 0, 0);
const made = await fetch(`${base}/api/v1/classes`, {
  method: 'POST',
  headers: { ...admin, 'Content-Type': 'application/json' },
  body: JSON.stringify({ templateId, startsAt: startsAt.toISOString() }),
});
if (made.status !== 201) throw new Error(`${made.status} ${await made.text()}`);
const { id } = await made.json();
const since = performance.now();
await message('class', (text) => text.includes(id) || new RegExp(`[:\\[]${id}\\b`).test(text));
console.log(JSON.stringify({ live: 1, ms: Math.round(performance.now() - since) }));
socket.close();
