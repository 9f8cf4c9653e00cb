import { describe, expect, it } from 'vitest';
import { createFormat } from './format';

const hu = createFormat('hu');
const en = createFormat('en');
const MOMENT = '2026-03-04T17:00:00Z';

/** No-break spaces as plain ones, to be readable here. */
const plain = (text: string) => text.replaceAll(/[\u00a0\u202f]/g, ' ');

describe('format', () => {
  it('writes money as each language does', () => {
    expect(plain(hu.money(15000))).toBe('15 000 Ft');
    expect(plain(en.money(15000))).toBe('HUF 15,000');
    expect(plain(hu.money(1000))).toBe('1 000 Ft');
    expect(plain(hu.money(-2500.5))).toBe('−2 500,5 Ft');
    expect(plain(hu.money(12, 'EUR'))).toBe('12 EUR');
  });

  it('writes times of the studio on a 24-hour clock', () => {
    expect(hu.time(MOMENT)).toBe('18:00');
    expect(en.timeRange(MOMENT, '2026-03-04T18:15:00Z')).toBe('18:00 – 19:15');
    expect(en.time('2026-03-03T23:05:00Z')).toBe('00:05');
  });

  it('writes moments and dates in words', () => {
    expect(en.moment(MOMENT)).toBe('4 March 18:00');
    expect(hu.moment(MOMENT)).toBe('március 4. 18:00');
    expect(en.onDate('2026-03-29')).toBe('29 March 2026');
    expect(hu.onWeekday('2026-03-29')).toBe('vasárnap');
  });

  it('writes signed counts with a real minus', () => {
    expect(hu.signed(-1)).toBe('−1');
    expect(hu.signed(3)).toBe('+3');
    expect(hu.signed(0)).toBe('0');
  });
});
