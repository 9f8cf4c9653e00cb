// A BullMQ worker: node worker.mjs REDIS-PORT CONCURRENCY. Its jobs do nothing.
import { Worker } from 'bullmq';

const [port, concurrency] = process.argv.slice(2).map(Number);
const connection = { host: '127.0.0.1', port, maxRetriesPerRequest: null };
const worker = new Worker('bench', async () => {}, { connection, concurrency });
process.on('SIGTERM', async () => {
  await worker.close();
  process.exit(0);
});
