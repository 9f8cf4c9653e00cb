import type { ScheduledRun, ScheduledTask } from '@/lib/api/types';

interface FakeTimers {
  tasks: ScheduledTask[];
  /** Of every task the same. */
  runs: ScheduledRun[];
}

export function fakeRun(change: Partial<ScheduledRun> = {}): ScheduledRun {
  return {
    slot: '2026-03-02T03:30',
    plannedAt: '2026-03-02T02:30:00Z',
    manual: false,
    node: 'node-1',
    startedAt: '2026-03-02T02:30:01Z',
    finishedAt: '2026-03-02T02:32:06Z',
    durationMs: 125_000,
    outcome: 'ok',
    message: 'one-time-tokens 3, idempotency-keys 41',
    ...change,
  };
}

function fakeTask(task: string, change: Partial<ScheduledTask> = {}): ScheduledTask {
  return {
    task,
    cadence: 'daily 03:30',
    paused: false,
    running: false,
    nextRunAt: '2026-03-03T02:30:00Z',
    lastRun: fakeRun(),
    ...change,
  };
}

function freshTimers(): FakeTimers {
  const running = fakeRun({ slot: '2026-03-02T09:59', finishedAt: null, durationMs: null, outcome: null, message: null });
  const failed = fakeRun({ durationMs: 350, outcome: 'failed', message: 'IllegalStateException: no series', node: 'node-2' });
  return {
    tasks: [
      fakeTask('class-generation', { cadence: 'daily 02:00', lastRun: failed }),
      fakeTask('cleanup'),
      fakeTask('minute', { cadence: 'every minute', running: true, lastRun: running }),
      fakeTask('verify', { cadence: 'SUNDAY 04:00', paused: true, nextRunAt: null, lastRun: null }),
    ],
    runs: [
      fakeRun({ slot: 'hand:2026-03-02T09:58:01.123', manual: true, node: '-', finishedAt: null, durationMs: null, outcome: null, message: null }),
      fakeRun(),
      fakeRun({ slot: '2026-03-01T03:30', node: '-', outcome: 'skipped', durationMs: 0, message: 'missed' }),
      fakeRun({ ...failed, slot: '2026-02-28T03:30' }),
    ],
  };
}

export const timers: FakeTimers = freshTimers();

export function resetFakeTimers(): void {
  Object.assign(timers, freshTimers());
}
