import type { PublicSettings } from '@/lib/api/types';
import { type Placed } from './columns';
import { MINUTES_PER_DAY, minutesOf } from './wall-time';

export interface Hours {
  from: number;
  to: number;
}

const EARLIEST = 6 * 60;
const LATEST = 22 * 60;

/** The hours that are shown: 06:00 to 22:00, and more where the studio is open or something takes place. */
export function visibleHours(settings: PublicSettings | undefined, placed: readonly Placed[]): Hours {
  const open = Object.values(settings?.businessHours ?? {});
  const sessions = placed.filter(({ entry }) => entry.kind !== 'closure');
  const from = Math.min(EARLIEST, ...open.map((day) => minutesOf(day.open)), ...sessions.map((one) => one.from));
  const to = Math.max(LATEST, ...open.map((day) => minutesOf(day.close)), ...sessions.map((one) => one.to));
  return { from: Math.floor(from / 60) * 60, to: Math.min(MINUTES_PER_DAY, Math.ceil(to / 60) * 60) };
}
