/**
 * The studio's calendar. Dates are ISO texts (`2026-03-29`) of the studio zone, instants are ISO texts with offset; the
 * zone of the device never takes part. Weeks start on Monday.
 */

export const STUDIO_ZONE = 'Europe/Budapest';

const MS_PER_DAY = 86_400_000;

const studioParts = new Intl.DateTimeFormat('en-CA', {
  timeZone: STUDIO_ZONE,
  hourCycle: 'h23',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
});

export function now(): Date {
  return new Date();
}

function partsOf(instant: Date): Record<string, string> {
  return Object.fromEntries(studioParts.formatToParts(instant).map((part) => [part.type, part.value]));
}

/** The studio-zone date on which an instant falls. */
export function dateOf(instant: string | Date): string {
  const parts = partsOf(new Date(instant));
  return `${parts.year ?? ''}-${parts.month ?? ''}-${parts.day ?? ''}`;
}

/** The studio wall clock of an instant as `HH:MM`. */
export function clockOf(instant: string | Date): string {
  const parts = partsOf(new Date(instant));
  return `${parts.hour ?? ''}:${parts.minute ?? ''}`;
}

export function today(): string {
  return dateOf(now());
}

function utcOf(date: string): number {
  return Date.parse(`${date}T00:00:00Z`);
}

export function addDays(date: string, days: number): string {
  return new Date(utcOf(date) + days * MS_PER_DAY).toISOString().slice(0, 10);
}

export function mondayOf(date: string): string {
  const weekday = new Date(utcOf(date)).getUTCDay();
  return addDays(date, -((weekday + 6) % 7));
}

export function datesFrom(first: string, count: number): string[] {
  return Array.from({ length: count }, (_, index) => addDays(first, index));
}

export function isDate(text: string | null): text is string {
  return text !== null && /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(utcOf(text));
}

/** Noon of a studio date as an instant: safe to format as that date, since no clock change happens at noon. */
export function noonOf(date: string): Date {
  return new Date(`${date}T11:00:00Z`);
}

/**
 * The instant of a studio wall-clock time; one that does not exist moves forward by the gap, one that occurs twice is
 * the first.
 */
export function instantOf(date: string, clock: string): string {
  const wall = Date.parse(`${date}T${clock}:00Z`);
  const candidates = [wall - 2 * 3_600_000, wall - 3_600_000];
  const exact = candidates.find((ms) => {
    const instant = new Date(ms);
    return dateOf(instant) === date && clockOf(instant) === clock;
  });
  return new Date(exact ?? wall - 3_600_000).toISOString();
}

/** True when the device shows other wall-clock times than the studio at this moment. */
export function deviceZoneDiffers(at: Date = now()): boolean {
  const device = `${String(at.getHours()).padStart(2, '0')}:${String(at.getMinutes()).padStart(2, '0')}`;
  return device !== clockOf(at);
}
