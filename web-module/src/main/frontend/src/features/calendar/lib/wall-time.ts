import { addDays, clockOf, dateOf, instantOf } from '@/lib/time';

/**
 * Wall-clock time of the studio as the grid counts it: `2026-03-29T18:00`, and minutes since midnight. The grid knows no
 * zone, so that a day with a clock change looks like any other; instants are made at its edge only.
 */

export const MINUTES_PER_DAY = 24 * 60;

export function minutesOf(clock: string): number {
  const [hours = '0', minutes = '0'] = clock.split(':');
  return Number(hours) * 60 + Number(minutes);
}

/** `1110` → `18:30`; 24:00 stays 24:00. */
export function clockAt(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}

/** Minutes since midnight of a studio date at which an instant falls: negative before, above 1440 after that day. */
export function minutesOn(date: string, instant: string): number {
  const days = Math.round((Date.parse(dateOf(instant)) - Date.parse(date)) / 86_400_000);
  return days * MINUTES_PER_DAY + minutesOf(clockOf(instant));
}

/** The instant at so many minutes after the midnight of a studio date. */
export function instantAt(date: string, minutes: number): string {
  const days = Math.floor(minutes / MINUTES_PER_DAY);
  return instantOf(addDays(date, days), clockAt(minutes - days * MINUTES_PER_DAY));
}

/** `2026-03-29T18:00:00` at so many minutes after the midnight of a date, as the grid takes it. */
export function wallAt(date: string, minutes: number): string {
  const days = Math.floor(minutes / MINUTES_PER_DAY);
  return `${addDays(date, days)}T${clockAt(minutes - days * MINUTES_PER_DAY)}:00`;
}

export function durationOf({ startsAt, endsAt }: { startsAt: string; endsAt: string }): number {
  return (Date.parse(endsAt) - Date.parse(startsAt)) / 60_000;
}

/** The end that keeps the length, whatever the clock does in between. */
export function endAfter(startsAt: string, minutes: number): string {
  return new Date(Date.parse(startsAt) + minutes * 60_000).toISOString();
}
