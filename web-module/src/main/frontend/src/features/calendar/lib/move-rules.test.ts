import { describe, expect, it } from 'vitest';
import type { CalendarEntry, Me } from '@/lib/api/types';
import { fakeCalendar } from '@/testing/calendar-handlers';
import { fakeUser } from '@/testing/fake-studio';
import { fixedBecause, mayGo } from './move-rules';

const OWN = 31;
const staffProfile = { id: OWN, isAvailableForBooking: true, isVisible: true };
const trainer: Me = fakeUser({ role: 'staff', client: null, staff: staffProfile });
const admin: Me = fakeUser({ role: 'admin', client: null, staff: staffProfile });

function entry(change: Partial<CalendarEntry>): CalendarEntry {
  const [own] = fakeCalendar.entries;
  return { ...own!, movable: false, ...change };
}

const past = { startsAt: '2020-03-02T08:00:00Z', endsAt: '2020-03-02T09:00:00Z' };
const ahead = { startsAt: '2099-03-02T08:00:00Z', endsAt: '2099-03-02T09:00:00Z' };

describe('why an entry is fixed (CLS-4, EVT-7, EVT-8)', () => {
  it.each<[string, string | null, CalendarEntry, Me]>([
    ['nothing of what may be moved', null, entry({ movable: true, ...past }), trainer],
    ['closures', 'closure', entry({ kind: 'closure' }), admin],
    ['classes for staff, own ones too', 'class', entry({ kind: 'class' }), trainer],
    ['classes that are over, for an admin', 'completed', entry({ kind: 'class', status: 'completed', ...past }), admin],
    ['sessions of others, past or not', 'others', entry({ staff: { id: OWN + 1, name: 'Tóth Bence' }, ...past }), trainer],
    ['own sessions that are over', 'past', entry(past), trainer],
    ['own sessions that begin too soon', 'late', entry(ahead), trainer],
  ])('%s', (_, why, one, user) => {
    expect(fixedBecause(one, user)).toBe(why);
  });
});

describe('where an entry may go (EVT-6)', () => {
  const spring = entry({ movable: true, startsAt: '2026-03-29T20:00:00Z', endsAt: '2026-03-29T21:00:00Z' });
  const untilMidnight = { startsAt: '2026-03-29T21:00:00Z', endsAt: '2026-03-29T22:00:00Z', roomId: null };
  const tomorrow = { startsAt: '2026-03-29T22:00:00Z', endsAt: '2026-03-29T23:00:00Z', roomId: null };

  it('lets staff stay within the day, up to midnight', () => {
    expect(mayGo(spring, untilMidnight, trainer)).toBe(true);
    expect(mayGo(spring, tomorrow, trainer)).toBe(false);
  });

  it('lets an admin go to any day, but not move what is fixed', () => {
    expect(mayGo(spring, tomorrow, admin)).toBe(true);
    expect(mayGo({ ...spring, movable: false }, untilMidnight, admin)).toBe(false);
  });
});
