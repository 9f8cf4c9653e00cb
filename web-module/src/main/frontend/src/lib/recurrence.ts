/** Weekdays as RFC 5545 names them, Monday first. */
export const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;

/** How something recurs, as the editor holds it: numbers are texts while they are typed. */
export interface RecurrenceDraft {
  days: string[];
  /** In weeks. */
  interval: string;
  end: 'never' | 'until' | 'count';
  /** Last studio date. */
  until: string;
  count: string;
  /** The rule as an expert wrote it; empty takes the boxes. */
  rule: string;
}

/** The parts of a rule that can be said in words. */
export interface WeeklyParts {
  days: string[];
  interval: number;
  until: string | null;
  count: number | null;
}

/** The weekday of a studio date, as rules name it. */
export function weekdayOf(date: string): string {
  return WEEKDAYS[(new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7] ?? 'MO';
}

/** The rule of the boxes, or the one an expert wrote. */
export function ruleOf({ days, interval, end, until, count, rule }: RecurrenceDraft): string {
  if (rule !== '') return rule;
  const chosen = WEEKDAYS.filter((day) => days.includes(day));
  const parts = ['FREQ=WEEKLY'];
  if (Number(interval) > 1) parts.push(`INTERVAL=${Number(interval)}`);
  if (chosen.length > 0) parts.push(`BYDAY=${chosen.join(',')}`);
  if (end === 'until' && until !== '') parts.push(`UNTIL=${until.replaceAll('-', '')}T235959`);
  if (end === 'count' && count !== '') parts.push(`COUNT=${Number(count)}`);
  return parts.join(';');
}

/** Studio dates typed with commas or spaces, each at the time of the series. */
export function localTimes(dates: string, clock: string): string[] {
  return dates
    .split(/[\s,;]+/)
    .filter((date) => date !== '')
    .map((date) => `${date}T${clock}:00`);
}

const SPOKEN = ['FREQ', 'BYDAY', 'INTERVAL', 'UNTIL', 'COUNT', 'WKST'];

/** The parts of a weekly rule; null for any other rule. */
export function weeklyParts(rule: string): WeeklyParts | null {
  const parts = new Map(rule.split(';').map((part) => part.split('=') as [string, string]));
  const others = [...parts.keys()].filter((name) => !SPOKEN.includes(name));
  if (parts.get('FREQ') !== 'WEEKLY' || others.length > 0) return null;
  const days = parts.get('BYDAY')?.split(',') ?? [];
  if (days.some((day) => !WEEKDAYS.includes(day as (typeof WEEKDAYS)[number]))) return null;
  const until = parts.get('UNTIL');
  const count = parts.get('COUNT');
  return {
    days: WEEKDAYS.filter((day) => days.includes(day)),
    interval: Number(parts.get('INTERVAL') ?? '1'),
    until: until === undefined ? null : `${until.slice(0, 4)}-${until.slice(4, 6)}-${until.slice(6, 8)}`,
    count: count === undefined ? null : Number(count),
  };
}
