import { describe, expect, it } from 'vitest';
import { cadenceOf, dateOfDay } from './cadence';

describe('the cadence', () => {
  it.each([
    ['every minute', 'minute', {}],
    ['every 15 min', 'minutes', { count: '15' }],
    ['hourly :05', 'hourly', { minute: '05' }],
    ['daily 03:30', 'daily', { time: '03:30' }],
    ['SUNDAY 04:00', 'weekly', { day: 'SUNDAY', time: '04:00' }],
    ['monthly, 1st 05:00', 'monthly', { time: '05:00' }],
  ])('takes %s apart', (words, key, values) => {
    expect(cadenceOf(words)).toEqual({ key, values });
  });

  it('leaves other words to the server', () => {
    expect(cadenceOf('every full moon')).toBeNull();
  });

  it('finds a date for each weekday', () => {
    expect([dateOfDay('MONDAY'), dateOfDay('SUNDAY')]).toEqual(['2026-03-02', '2026-03-08']);
  });
});
