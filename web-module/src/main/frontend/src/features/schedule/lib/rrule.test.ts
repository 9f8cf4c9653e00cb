import { describe, expect, it } from 'vitest';
import { weeklyParts, weeklyRule } from './rrule';

describe('weekly rules', () => {
  it('are read as they were written', () => {
    expect(weeklyParts(weeklyRule(['FR', 'MO'], 2, '2026-12-31'))).toEqual({
      days: ['MO', 'FR'],
      interval: 2,
      until: '2026-12-31',
    });
  });

  it('are not said in words when they hold more', () => {
    expect(weeklyParts('FREQ=WEEKLY;BYDAY=MO;BYHOUR=9,18')).toBeNull();
    expect(weeklyParts('FREQ=MONTHLY;BYDAY=1MO')).toBeNull();
  });
});
