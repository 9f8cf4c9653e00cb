import { screen, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import type { QueuedJobDetails, QueueInfo } from '@/lib/api/types';
import { signIn } from '@/testing/fake-studio';
import { renderApp } from '@/testing/render-app';
import { server } from '@/testing/server';

const times = { p50: 5, p95: 20, p99: 40 };
const NAMES = ['webhooks', 'gcal-sync', 'notifications', 'default'];

let queues: QueueInfo[];
let job: QueuedJobDetails;
let sent: { path: string; body: unknown }[];

function queueOf(name: unknown): QueueInfo {
  const found = queues.find((queue) => queue.name === name);
  if (!found) throw new Error(`no queue ${String(name)}`);
  return found;
}

async function remember(request: Request) {
  const text = await request.text();
  sent.push({ path: new URL(request.url).pathname, body: text === '' ? null : JSON.parse(text) });
}

beforeEach(() => {
  signIn({ role: 'batch_admin', client: null, staff: null });
  sent = [];
  queues = NAMES.map((name, index) => ({
    name,
    priority: index + 1,
    paused: false,
    pauseReason: null,
    waiting: 0,
    delayed: 0,
    running: 0,
    failed: name === 'notifications' ? 1 : 0,
    quarantined: 0,
    oldestWaitingSeconds: 0,
    processedLastHour: 7,
    waitMs: times,
    runMs: times,
  }));
  job = {
    id: 9,
    jobType: 'mail.send',
    state: 'failed',
    attempts: 3,
    availableAt: '2026-03-01T10:00:00Z',
    failedAt: '2026-03-01T10:01:00Z',
    errorClass: 'MailRefused',
    errorMessage: 'mailbox full',
    payload: { notificationId: 4 },
    node: 'node-1',
    createdAt: '2026-03-01T09:59:00Z',
    startedAt: '2026-03-01T10:00:30Z',
    finishedAt: '2026-03-01T10:01:00Z',
    crashes: 0,
    traceId: null,
    failures: [
      { attempt: 3, node: 'node-1', failedAt: '2026-03-01T10:01:00Z', errorClass: 'MailRefused', errorMessage: 'mailbox full' },
    ],
  };
  const worker = {
    node: 'node-1',
    state: 'working',
    startedAt: '2026-03-01T09:00:00Z',
    seenAt: '2026-03-01T10:00:00Z',
    running: 0,
    processed: 12,
    cycle: 1,
    memoryMb: 90,
  };
  server.use(
    http.get('*/api/v1/queues', () => HttpResponse.json({ items: queues, workers: [worker] })),
    http.get('*/api/v1/queues/:name', ({ params }) => HttpResponse.json(queueOf(params.name))),
    http.get('*/api/v1/queues/:name/throughput', () =>
      HttpResponse.json({ items: [{ minute: '2026-03-01T10:00:00Z', done: 7, failed: 1 }] }),
    ),
    http.get('*/api/v1/queues/:name/jobs', () => HttpResponse.json({ items: [job], page: 1, pageSize: 20, total: 1 })),
    http.get('*/api/v1/queues/:name/jobs/9', () => HttpResponse.json(job)),
    http.post('*/api/v1/queues/:name/pause', async ({ request, params }) => {
      await remember(request);
      Object.assign(queueOf(params.name), { paused: true, pauseReason: 'relay moves' });
      return HttpResponse.json({ paused: true });
    }),
    http.post('*/api/v1/queues/:name/jobs/9/retry', async ({ request }) => {
      await remember(request);
      job = { ...job, state: 'waiting' };
      return HttpResponse.json(job);
    }),
    http.delete('*/api/v1/queues/:name/jobs/9', async ({ request }) => {
      await remember(request);
      return new HttpResponse(null, { status: 204 });
    }),
    http.post('*/api/v1/queues/:name/retry', async ({ request }) => {
      await remember(request);
      return HttpResponse.json({ retried: 1 });
    }),
  );
});

describe('the queues', () => {
  it('shows every queue and who serves it', async () => {
    await renderApp('/queues');
    for (const name of NAMES) expect(await screen.findByRole('link', { name })).toBeInTheDocument();
    expect(within(screen.getByRole('table', { name: 'Workers' })).getByText('Working')).toBeInTheDocument();
  });

  it('pauses a queue with a reason', async () => {
    const { user } = await renderApp('/queues/notifications');
    await user.click(await screen.findByRole('button', { name: 'Pause' }));
    const dialog = await screen.findByRole('dialog');
    await user.type(within(dialog).getByLabelText('Reason (optional)'), 'relay moves');
    await user.click(within(dialog).getByRole('button', { name: 'Pause' }));
    expect(await screen.findByText('Paused: relay moves')).toBeInTheDocument();
    expect(sent).toEqual([{ path: '/api/v1/queues/notifications/pause', body: { reason: 'relay moves' } }]);
  });

  it('shows why a job failed, and starts it again', async () => {
    const { user } = await renderApp('/queues/notifications');
    await user.click(await screen.findByRole('button', { name: 'Details: 9' }));
    expect(await screen.findByText('MailRefused: mailbox full')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByText('Done.')).toBeInTheDocument();
    expect(sent.map((one) => one.path)).toEqual(['/api/v1/queues/notifications/jobs/9/retry']);
  });

  it('asks before it discards a job', async () => {
    const { user } = await renderApp('/queues/notifications');
    await user.click(await screen.findByRole('button', { name: 'Details: 9' }));
    await user.click(await screen.findByRole('button', { name: 'Discard' }));
    expect(sent).toEqual([]);
    expect(await screen.findByText('The job is never done.')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Discard' }));
    expect(await screen.findByText('Done.')).toBeInTheDocument();
    expect(sent.map((one) => one.path)).toEqual(['/api/v1/queues/notifications/jobs/9']);
  });

  it('starts all failed jobs again after asking', async () => {
    const { user } = await renderApp('/queues/notifications');
    await user.click(await screen.findByRole('button', { name: 'Try all failed again' }));
    await user.click(await screen.findByRole('button', { name: 'Try again' }));
    expect(await screen.findByText('1 jobs wait again.')).toBeInTheDocument();
  });
});
