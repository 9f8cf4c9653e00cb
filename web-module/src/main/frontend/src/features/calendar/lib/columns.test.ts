import { describe, expect, it } from 'vitest';
import type { CalendarEntry, Room } from '@/lib/api/types';
import { dayColumns, drawnAt, place, roomColumns, spotOf, targetOf } from './columns';
import { step } from './cursor';
import { mayGo } from './move-rules';
import { instantAt, minutesOn } from './wall-time';

const site = { id: 1, name: 'SASAD', slug: 'sasad' };
const room = (id: number) => ({ id, name: `R${id}`, color: '#000000', site }) as unknown as Room;
const entry = (change: Partial<CalendarEntry>) =>
  ({ kind: 'event', id: 1, room: { id: 1 }, site, staff: { id: 31, name: 'E' }, movable: true, ...change }) as CalendarEntry;

describe('columns', () => {
  it('draw a day with a clock change like any other', () => {
    const columns = dayColumns(['2026-03-29']);
    const [placed] = place(columns, [entry({ startsAt: '2026-03-29T16:00:00Z', endsAt: '2026-03-29T17:00:00Z' })]);
    expect(placed).toMatchObject({ from: 18 * 60, to: 19 * 60 });
    expect(drawnAt(columns, 0, 18 * 60)).toBe('2026-03-29T18:00:00');
    expect(targetOf(columns, { column: 0, from: 1080, to: 1140 }).startsAt).toBe('2026-03-29T16:00:00.000Z');
  });

  it('continue an entry past midnight in the next column', () => {
    const placed = place(dayColumns(['2026-03-02', '2026-03-03']), [
      entry({ startsAt: '2026-03-02T22:00:00Z', endsAt: '2026-03-03T01:00:00Z' }),
    ]);
    expect(placed.map(({ column, from, to }) => [column, from, to])).toEqual([
      [0, 1380, 1440],
      [1, 0, 120],
    ]);
  });

  it('stand for rooms of one day', () => {
    const columns = roomColumns('2026-03-02', [room(1), room(2)]);
    const times = { startsAt: '2026-03-02T08:00:00Z', endsAt: '2026-03-02T09:00:00Z' };
    const placed = place(columns, [
      entry({ ...times, room: { id: 2 } as never }),
      entry({ ...times, id: 2, kind: 'closure', room: null, site: null }),
    ]);
    expect(placed.map(({ id, column }) => [id, column])).toEqual([
      ['closure:2@0', 0],
      ['event:1@1', 1],
      ['closure:2@1', 1],
    ]);
    const spot = spotOf(columns, new Date('2026-03-03T10:15:00Z'));
    expect(spot).toEqual({ column: 1, minutes: 615 });
    expect(targetOf(columns, { column: 1, from: 615, to: 660 })).toEqual({
      startsAt: '2026-03-02T09:15:00.000Z',
      endsAt: '2026-03-02T10:00:00.000Z',
      roomId: 2,
    });
  });
});

describe('wall time', () => {
  it('counts minutes of the studio day and back, over both clock changes', () => {
    for (const date of ['2026-03-28', '2026-03-29', '2026-10-24', '2026-10-25']) {
      for (const minutes of [0, 60, 6 * 60, 18 * 60 + 45]) {
        expect(minutesOn(date, instantAt(date, minutes)), `${date} ${minutes}`).toBe(minutes);
      }
    }
  });
});

describe('the cursor', () => {
  it('stops at half hours and at the items that begin in them', () => {
    const hours = { from: 360, to: 1320 };
    const items = place(dayColumns(['2026-03-02', '2026-03-03']), [
      entry({ startsAt: '2026-03-02T07:15:00Z', endsAt: '2026-03-02T08:00:00Z' }),
    ]);
    const walk = (keys: ('up' | 'down' | 'left' | 'right')[]) =>
      keys.reduce<Parameters<typeof step>[0]>((cursor, key) => step(cursor, key, 2, items, hours), { column: 0, minutes: 480, item: null });
    expect(walk(['down'])).toEqual({ column: 0, minutes: 495, item: 'event:1@0' });
    expect(walk(['down', 'down'])).toEqual({ column: 0, minutes: 510, item: null });
    expect(walk(['down', 'right'])).toEqual({ column: 1, minutes: 480, item: null });
    expect(walk(['right', 'left', 'left'])).toEqual({ column: 0, minutes: 480, item: null });
    expect(walk(['down', 'right', 'down', 'left'])).toEqual({ column: 0, minutes: 495, item: 'event:1@0' });
  });
});

describe('EVT-6', () => {
  const session = entry({ startsAt: '2026-03-02T08:00:00Z', endsAt: '2026-03-02T09:00:00Z' });
  const to = (startsAt: string, endsAt: string) => ({ startsAt, endsAt, roomId: null });
  const staff = { role: 'staff' } as never;

  it('keeps staff within the studio day, which may end at midnight', () => {
    expect(mayGo(session, to('2026-03-02T22:00:00Z', '2026-03-02T23:00:00Z'), staff)).toBe(true);
    expect(mayGo(session, to('2026-03-02T22:15:00Z', '2026-03-02T23:15:00Z'), staff)).toBe(false);
    expect(mayGo(session, to('2026-03-03T08:00:00Z', '2026-03-03T09:00:00Z'), staff)).toBe(false);
  });

  it('lets admins move to any day', () => {
    expect(mayGo(session, to('2026-03-03T08:00:00Z', '2026-03-03T09:00:00Z'), { role: 'admin' } as never)).toBe(true);
  });
});
