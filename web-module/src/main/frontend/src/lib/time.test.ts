import { describe, expect, it } from 'vitest';
import { addDays, clockOf, dateOf, deviceZoneDiffers, instantOf, isDate, mondayOf } from './time';

describe('studio time', () => {
  it('gives the studio date of an instant on both sides of midnight', () => {
    expect(dateOf('2026-03-01T22:59:00Z')).toBe('2026-03-01');
    expect(dateOf('2026-03-01T23:00:00Z')).toBe('2026-03-02');
    expect(clockOf('2026-03-01T23:00:00Z')).toBe('00:00');
  });

  it('keeps the wall clock across the change to summer time', () => {
    expect(instantOf('2026-03-28', '18:00')).toBe('2026-03-28T17:00:00.000Z');
    expect(instantOf('2026-03-29', '18:00')).toBe('2026-03-29T16:00:00.000Z');
  });

  it('moves a time that does not exist forward by the gap', () => {
    expect(instantOf('2026-03-29', '02:30')).toBe('2026-03-29T01:30:00.000Z');
  });

  it('takes the first of a time that occurs twice', () => {
    expect(instantOf('2026-10-25', '02:30')).toBe('2026-10-25T00:30:00.000Z');
  });

  it('starts weeks on Monday', () => {
    expect(mondayOf('2026-03-02')).toBe('2026-03-02');
    expect(mondayOf('2026-03-08')).toBe('2026-03-02');
    expect(addDays('2026-03-28', 2)).toBe('2026-03-30');
  });

  it('knows a date from other texts', () => {
    expect(isDate('2026-03-02')).toBe(true);
    expect(isDate('2026-13-02')).toBe(false);
    expect(isDate('today')).toBe(false);
    expect(isDate(null)).toBe(false);
  });

  it('notices that the device (New York in tests) shows other times', () => {
    expect(deviceZoneDiffers()).toBe(true);
  });
});
