/** A text key of the cadence with its values. */
interface CadenceText {
  key: 'minute' | 'minutes' | 'hourly' | 'daily' | 'weekly' | 'monthly';
  values: Record<string, string>;
}

const DAYS = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'];
/** A Monday. */
const FIRST_DAY = '2026-03-02';

const PATTERNS: readonly [RegExp, CadenceText['key']][] = [
  [/^every minute$/, 'minute'],
  [/^every (?<count>\d+) min$/, 'minutes'],
  [/^hourly :(?<minute>\d\d)$/, 'hourly'],
  [/^daily (?<time>\d\d:\d\d)$/, 'daily'],
  [/^monthly, 1st (?<time>\d\d:\d\d)$/, 'monthly'],
  [/^(?<day>[A-Z]+DAY) (?<time>\d\d:\d\d)$/, 'weekly'],
];

/** A date that falls on the weekday with this English name, to be worded in the user's language. */
export function dateOfDay(name: string): string {
  const day = Number(FIRST_DAY.slice(-2)) + Math.max(0, DAYS.indexOf(name));
  return `${FIRST_DAY.slice(0, -2)}${String(day).padStart(2, '0')}`;
}

/** The parts of the server's words (`daily 03:30`); null for words that are not known here. */
export function cadenceOf(words: string): CadenceText | null {
  for (const [pattern, key] of PATTERNS) {
    const match = pattern.exec(words);
    if (match) return { key, values: { ...match.groups } };
  }
  return null;
}
