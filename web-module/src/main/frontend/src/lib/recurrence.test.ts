import { describe, expect, it } from 'vitest';
import { type RecurrenceDraft, ruleOf, weekdayOf, weeklyParts } from './recurrence';

const draft: RecurrenceDraft = { days: ['FR', 'MO'], interval: '2', end: 'until', until: '2026-12-31', count: '', rule: '' };

describe('weekly rules', () => {
  it('are read as they were written', () => {
    expect(weeklyParts(ruleOf(draft))).toEqual({ days: ['MO', 'FR'], interval: 2, until: '2026-12-31', count: null });
    expect(ruleOf({ ...draft, interval: '1', end: 'count', count: '8' })).toBe('FREQ=WEEKLY;BYDAY=MO,FR;COUNT=8');
    expect(weeklyParts('FREQ=WEEKLY;BYDAY=MO;COUNT=8')?.count).toBe(8);
  });

  it('give way to the rule of an expert', () => {
    expect(ruleOf({ ...draft, rule: 'FREQ=DAILY;COUNT=3' })).toBe('FREQ=DAILY;COUNT=3');
  });

  it('are not said in words when they hold more', () => {
    expect(weeklyParts('FREQ=WEEKLY;BYDAY=MO;BYHOUR=9,18')).toBeNull();
    expect(weeklyParts('FREQ=MONTHLY;BYDAY=1MO')).toBeNull();
  });
});

it('names the weekday of a date', () => {
  expect([weekdayOf('2026-03-29'), weekdayOf('2026-03-30')]).toEqual(['SU', 'MO']);
});
