import type { ScheduledRun } from '@/lib/api/types';

/** What stands for the node while there is none. */
const NO_NODE = '-';

export function nodeOf({ node }: ScheduledRun): string | null {
  return node === NO_NODE ? null : node;
}

/** Somebody asked for the run, and no node has taken it yet. */
export function isWaiting(run: ScheduledRun): boolean {
  return run.outcome === null && nodeOf(run) === null;
}
