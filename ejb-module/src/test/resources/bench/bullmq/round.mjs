// One measurement: node round.mjs REDIS-PORT JOBS. Prints jobs done a second, from the first one seen done to the last.
import { Queue } from 'bullmq';
import { setTimeout as sleep } from 'node:timers/promises';

const CHUNK = 1000;
const LOOK_MS = 10;
const LIMIT_MS = 120_000;

const [port, jobs] = process.argv.slice(2).map(Number);
const queue = new Queue('bench', { connection: { host: '127.0.0.1', port } });
await queue.obliterate({ force: true });
await queue.pause();
for (let sent = 0; sent < jobs; sent += CHUNK) {
  const size = Math.min(CHUNK, jobs - sent);
  await queue.addBulk(Array.from({ length: size }, (_, i) => ({ name: 'noop', data: { number: sent + i } })));
}
await queue.resume();

const deadline = performance.now() + LIMIT_MS;
let first;
let done = 0;
let at = 0;
while (done < jobs) {
  if (performance.now() > deadline) {
    throw new Error(`${done} of ${jobs} jobs done in time`);
  }
  await sleep(LOOK_MS);
  done = await queue.getCompletedCount();
  at = performance.now();
  if (first === undefined && done > 0) {
    first = { done, at };
  }
}
if (done !== jobs) {
  throw new Error(`${done} jobs done of ${jobs}`);
}
console.log(`rate=${((jobs - first.done) * 1000) / (at - first.at)}`);
await queue.close();
