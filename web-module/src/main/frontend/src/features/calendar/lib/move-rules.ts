import type { CalendarEntry, Me } from '@/lib/api/types';
import { dateOf } from '@/lib/time';
import { endAfter } from './wall-time';

/** Where an entry shall go. */
export interface Target {
  startsAt: string;
  endsAt: string;
  /** Null keeps the room. */
  roomId: number | null;
}

/** Why the reader may not move an entry at all; null when it may be moved. */
export function fixedBecause(entry: CalendarEntry, user: Me | null): 'closure' | 'class' | 'others' | 'locked' | null {
  if (entry.movable) return null;
  if (entry.kind === 'closure') return 'closure';
  if (user?.role === 'admin') return 'locked';
  if (entry.kind === 'class') return 'class';
  return entry.staff?.id === user?.staff?.id ? 'locked' : 'others';
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
