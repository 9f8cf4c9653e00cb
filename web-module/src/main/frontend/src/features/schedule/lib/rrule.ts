/** Weekdays as RFC 5545 names them, Monday first. */
export const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;

/** A weekly rule on the chosen days; `until` is the last studio date, '' for no end. */
export function weeklyRule(days: readonly string[], interval: number, until: string): string {
  const chosen = WEEKDAYS.filter((day) => days.includes(day));
  const parts = ['FREQ=WEEKLY'];
  if (interval > 1) parts.push(`INTERVAL=${interval}`);
  if (chosen.length > 0) parts.push(`BYDAY=${chosen.join(',')}`);
  if (until !== '') parts.push(`UNTIL=${until.replaceAll('-', '')}T235959`);
  return parts.join(';');
}

/** Studio dates typed with commas or spaces, each at the time of the series. */
export function localTimes(dates: string, clock: string): string[] {
  return dates
    .split(/[\s,;]+/)
    .filter((date) => date !== '')
    .map((date) => `${date}T${clock}:00`);
}

/** The parts of a rule that can be said in words: weekly on some days; null for any other rule. */
export function weeklyParts(rule: string): { days: string[]; interval: number; until: string | null } | null {
  const parts = new Map(rule.split(';').map((part) => part.split('=') as [string, string]));
  const others = [...parts.keys()].filter((name) => !['FREQ', 'BYDAY', 'INTERVAL', 'UNTIL', 'WKST'].includes(name));
  if (parts.get('FREQ') !== 'WEEKLY' || others.length > 0) return null;
  const days = parts.get('BYDAY')?.split(',') ?? [];
  if (days.some((day) => !WEEKDAYS.includes(day as (typeof WEEKDAYS)[number]))) return null;
  const until = parts.get('UNTIL');
  return {
    days: WEEKDAYS.filter((day) => days.includes(day)),
    interval: Number(parts.get('INTERVAL') ?? '1'),
    until: until === undefined ? null : `${until.slice(0, 4)}-${until.slice(4, 6)}-${until.slice(6, 8)}`,
  };
}
