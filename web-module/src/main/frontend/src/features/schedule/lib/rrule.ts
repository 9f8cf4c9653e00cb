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
