import type { CalendarEntry, Me } from '@/lib/api/types';
import { dateOf, now } from '@/lib/time';
import { endAfter } from './wall-time';

/** Where an entry shall go. */
export interface Target {
  startsAt: string;
  endsAt: string;
  /** Null keeps the room. */
  roomId: number | null;
}

type Fixed = 'closure' | 'class' | 'completed' | 'others' | 'past' | 'late';

/**
 * Why the reader may not move an entry at all (rules CLS-4, EVT-7, EVT-8); null when it may be moved. The server says
 * whether, this says why.
 */
export function fixedBecause(entry: CalendarEntry, user: Me | null): Fixed | null {
  if (entry.movable) return null;
  if (entry.kind === 'closure') return 'closure';
  if (entry.kind === 'class') return user?.role === 'admin' ? 'completed' : 'class';
  if (entry.staff?.id !== user?.staff?.id) return 'others';
  return Date.parse(entry.endsAt) <= now().getTime() ? 'past' : 'late';
}

/** A session may end at midnight and still be on its day. */
function lastDate(endsAt: string): string {
  return dateOf(endAfter(endsAt, -1));
}

/** Staff move within the day (rule EVT-6); an admin moves to any day. The server decides; this explains it beforehand. */
export function mayGo(entry: CalendarEntry, target: Target, user: Me | null): boolean {
  if (!entry.movable) return false;
  if (user?.role === 'admin') return true;
  const day = dateOf(entry.startsAt);
  return dateOf(target.startsAt) === day && lastDate(target.endsAt) === lastDate(entry.endsAt);
}
