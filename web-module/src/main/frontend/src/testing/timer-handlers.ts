import { http, HttpResponse } from 'msw';
import type { ScheduledTask } from '@/lib/api/types';
import { studio } from './fake-studio';
import { fakeRun, timers } from './fake-timers';
import { paged, problem, refuseChange } from './respond';

function pause(paused: boolean) {
  return ({ request, params }: { request: Request; params: Record<string, unknown> }) => {
    const refused = refuseChange(request);
    if (refused) return refused;
    const nextRunAt = paused ? null : '2026-03-03T02:30:00Z';
    const change = (one: ScheduledTask) => (one.task === params.task ? { ...one, paused, nextRunAt } : one);
    timers.tasks = timers.tasks.map(change);
    return HttpResponse.json(timers.tasks.find((one) => one.task === params.task));
  };
}

export const timerHandlers = [
  http.get('*/api/v1/schedules', () => HttpResponse.json({ items: [...timers.tasks] })),
  http.get('*/api/v1/schedules/:task', ({ params }) => {
    const found = timers.tasks.find((one) => one.task === params.task);
    return found ? HttpResponse.json({ ...found }) : problem(404, 'NOT_FOUND');
  }),
  http.get('*/api/v1/schedules/:task/runs', ({ request }) => {
    const page = Number(new URL(request.url).searchParams.get('page') ?? '1');
    const size = 20;
    const items = timers.runs.slice((page - 1) * size, page * size);
    return HttpResponse.json({ ...paged(items), page, pageSize: size, total: timers.runs.length });
  }),
  http.post('*/api/v1/schedules/:task/run', ({ request, params }) => {
    const refused = refuseChange(request);
    if (refused) return refused;
    studio.keys.push(request.headers.get('Idempotency-Key') ?? '');
    const run = { finishedAt: null, durationMs: null, outcome: null, message: null };
    const lastRun = fakeRun({ slot: `hand:${studio.keys.length}`, manual: true, node: '-', ...run });
    timers.tasks = timers.tasks.map((one) => (one.task === params.task ? { ...one, lastRun } : one));
    return new HttpResponse(null, { status: 202 });
  }),
  http.post('*/api/v1/schedules/:task/pause', pause(true)),
  http.post('*/api/v1/schedules/:task/resume', pause(false)),
];
