import { http, HttpResponse } from 'msw';
import type {
  CalendarEntry,
  EventCheckInResult,
  EventGuest,
  Mark,
  NewEvent,
  StudioEvent,
} from '@/lib/api/types';
import { addDays, dateOf, instantOf, today } from '@/lib/time';
import { conflictsOf, previewOf } from './event-previews';
import { paged, problem, refuseChange } from './respond';

const sasad = { id: 1, name: 'SASAD', slug: 'sasad' };
const gym = { id: 101, name: 'Gym', color: '#3788D8', site: sasad };
const rehab = { id: 103, name: 'Rehab', color: '#4CAF50', site: sasad };
const eszter = { id: 31, name: 'Nagy Eszter' };
const bence = { id: 32, name: 'Tóth Bence' };

function entry(id: number, days: number, clock: string, minutes: number, change: Partial<CalendarEntry> = {}): CalendarEntry {
  const startsAt = instantOf(addDays(today(), days), clock);
  return {
    kind: 'event',
    id,
    type: 'INDIVIDUAL',
    title: 'Kovács Anna',
    subtitle: 'Személyi edzés',
    startsAt,
    endsAt: new Date(Date.parse(startsAt) + minutes * 60_000).toISOString(),
    status: 'scheduled',
    room: gym,
    site: sasad,
    staff: eszter,
    color: gym.color,
    editable: true,
    movable: true,
    capacity: null,
    booked: 1,
    waitlist: null,
    attendance: 'none',
    seriesId: null,
    googleState: null,
    version: 3,
    ...change,
  };
}

const aClass = { kind: 'class', type: 'GROUP', title: 'Jóga', subtitle: null, capacity: 12, booked: 8, waitlist: 2 } as const;
const closed = { kind: 'closure', type: 'maintenance', subtitle: null, status: null, staff: null, booked: null, attendance: null } as const;

function freshEntries(): CalendarEntry[] {
  return [
    entry(601, 0, '08:00', 60, { attendance: 'none', googleState: 'synced' }),
    entry(602, 0, '10:30', 45, { title: 'Szabó Péter', seriesId: 9 }),
    entry(603, 0, '11:00', 60, { title: 'Kiss Éva', staff: bence, room: rehab, editable: false, movable: false }),
    entry(604, 1, '09:00', 90, { type: 'BLOCK', title: '', subtitle: null, booked: null, attendance: null }),
    entry(501, 0, '18:00', 75, { ...aClass, staff: bence, editable: false, movable: false }),
    entry(502, 1, '18:00', 75, { ...aClass, waitlist: 0, room: rehab }),
    entry(701, 1, '12:00', 120, { ...closed, title: 'Karbantartás', room: rehab, editable: false, movable: false }),
  ];
}

function guest(id: number, fullName: string): EventGuest {
  return {
    id,
    position: 0,
    guestIndex: 0,
    client: { id: id + 1000, fullName },
    technical: false,
    contact: { email: 'anna@functionalfit.example', phone: '+36 30 123 4567' },
    entryFee: 15000,
    trainerFee: 9000,
    currency: 'HUF',
    priceSource: 'service_type_default',
    attendance: null,
    checkedInAt: null,
    paymentMethod: null,
    paymentStatus: 'pending',
    creditsUsed: 0,
  };
}

function eventOf(found: CalendarEntry): StudioEvent {
  return {
    id: found.id,
    type: found.type === 'BLOCK' ? 'BLOCK' : 'INDIVIDUAL',
    status: 'scheduled',
    title: found.title,
    startsAt: found.startsAt,
    endsAt: found.endsAt,
    staff: found.staff ?? eszter,
    room: found.room ?? gym,
    site: sasad,
    serviceType: { id: 41, name: 'Személyi edzés' },
    seriesId: found.seriesId,
    isException: false,
    guests: fakeCalendar.guests,
    notes: null,
    origin: 'internal',
    forced: false,
    googleState: found.googleState,
    editable: found.editable,
    version: found.version,
  };
}

/** What the fake calendar holds, and what was asked of it. */
export const fakeCalendar = {
  entries: freshEntries(),
  guests: [guest(811, 'Kovács Anna')],
  /** The bodies of changes in the order of arrival. */
  bodies: [] as unknown[],
  /** The `If-Match` of the last change. */
  ifMatch: null as string | null,
  /** The range of the last query. */
  asked: new URLSearchParams(),
  /** Refuses the next changes with this conflict, until they are forced. */
  conflict: null as { requiresConfirmation: boolean } | null,
  /** What previews of single events find in the way. */
  ahead: null as { requiresConfirmation: boolean } | null,
  /** How many people hear of a change, and how many cannot be told. */
  told: { notified: 0, notNotified: 0 },
};

export function resetFakeCalendar(): void {
  const guests = [guest(811, 'Kovács Anna')];
  Object.assign(fakeCalendar, { entries: freshEntries(), guests, bodies: [], ifMatch: null, asked: new URLSearchParams(), conflict: null, ahead: null, told: { notified: 0, notNotified: 0 } });
}

function conflictAnswer(requiresConfirmation: boolean) {
  const conflicts = conflictsOf(requiresConfirmation);
  return problem(409, 'SCHEDULE_CONFLICT', { detail: 'The room is taken.', requiresConfirmation, conflicts });
}

/** Notes a change and refuses it where the test wants that. */
async function refusedChange(request: Request) {
  const body = (await request.json()) as { force?: boolean };
  fakeCalendar.bodies.push(body);
  fakeCalendar.ifMatch = request.headers.get('If-Match');
  const { conflict } = fakeCalendar;
  return refuseChange(request) ?? (conflict && body.force !== true ? conflictAnswer(conflict.requiresConfirmation) : null);
}

function found(id: unknown): CalendarEntry | undefined {
  return fakeCalendar.entries.find((one) => one.kind === 'event' && one.id === Number(id));
}

export const calendarHandlers = [
  http.get('*/api/v1/schedule', ({ request }) => {
    const search = new URL(request.url).searchParams;
    fakeCalendar.asked = search;
    const kinds = search.getAll('kinds');
    const items = fakeCalendar.entries.filter(
      (one) =>
        dateOf(one.endsAt) >= (search.get('from') ?? '') &&
        dateOf(one.startsAt) <= (search.get('to') ?? '') &&
        (kinds.length === 0 || kinds.includes(one.kind)) &&
        (search.get('staffId') === null || String(one.staff?.id) === search.get('staffId')),
    );
    return HttpResponse.json({ items: items.map((one) => ({ ...one })) });
  }),
  http.get('*/api/v1/rooms', () =>
    HttpResponse.json(paged([gym, rehab].map((room) => ({ ...room, capacity: null, conflictMode: 'block', isActive: true, googleCalendarId: null, version: 0 })))),
  ),
  http.get('*/api/v1/sites', () => HttpResponse.json(paged([sasad]))),
  http.get('*/api/v1/staff', () => HttpResponse.json(paged([eszter, bence]))),
  http.get('*/api/v1/service-types', () =>
    HttpResponse.json(paged([{ id: 41, code: 'PT', name: 'Személyi edzés', description: null, creditsRequired: 1, isActive: true, currentPrice: null, version: 0 }])),
  ),
  http.get('*/api/v1/class-templates', () => HttpResponse.json(paged([{ id: 1, title: 'Jóga' }]))),
  http.get('*/api/v1/pricing/resolve', () =>
    HttpResponse.json({ entryFee: 15000, trainerFee: 9000, currency: 'HUF', source: 'service_type_default', priceId: 1 }),
  ),
  http.get('*/api/v1/clients/search', () =>
    HttpResponse.json({
      items: [
        { id: 21, fullName: 'Kovács Anna', email: 'anna@functionalfit.example', phone: null, technical: false },
        { id: 1, fullName: 'Technikai vendég', email: null, phone: null, technical: true },
      ],
    }),
  ),
  http.post('*/api/v1/clients', async ({ request }) => {
    const body = (await request.json()) as { fullName: string };
    fakeCalendar.bodies.push(body);
    return HttpResponse.json({ id: 77, fullName: body.fullName }, { status: 201 });
  }),
  http.get('*/api/v1/events', () =>
    HttpResponse.json({ items: fakeCalendar.entries.filter(({ kind }) => kind === 'event').map((one) => ({ ...eventOf(one) })) }),
  ),
  http.get('*/api/v1/events/:id', ({ params }) => {
    const one = found(params.id);
    return one
      ? HttpResponse.json({ ...eventOf(one) }, { headers: { ETag: `"v${one.version}"` } })
      : problem(404, 'NOT_FOUND');
  }),
  http.post('*/api/v1/events/preview', async ({ request }) => {
    const body = (await request.json()) as NewEvent;
    return refuseChange(request) ?? HttpResponse.json({ ...previewOf(body, fakeCalendar.ahead) });
  }),
  http.post('*/api/v1/events', async ({ request }) => {
    const refused = await refusedChange(request);
    if (refused) return refused;
    const body = fakeCalendar.bodies.at(-1) as NewEvent;
    if (body.recurrence) return HttpResponse.json({ seriesId: 8, count: 2, items: [], skipped: [], ...fakeCalendar.told }, { status: 201 });
    const made = { ...entry(699, 0, '08:00', 60), startsAt: body.startsAt, endsAt: body.endsAt, title: 'New one' };
    fakeCalendar.entries.push(made);
    return HttpResponse.json({ ...eventOf(made) }, { status: 201 });
  }),
  http.patch('*/api/v1/events/:id', async ({ request, params }) => {
    const refused = await refusedChange(request);
    const one = found(params.id);
    if (refused ?? !one) return refused ?? problem(404, 'NOT_FOUND');
    const { startsAt, endsAt } = fakeCalendar.bodies.at(-1) as Partial<NewEvent>;
    Object.assign(one, { ...(startsAt && { startsAt }), ...(endsAt && { endsAt }) });
    return HttpResponse.json({ event: { ...eventOf(one) }, changed: 1, skipped: [], ...fakeCalendar.told });
  }),
  http.delete('*/api/v1/events/:id', ({ request, params }) => {
    fakeCalendar.bodies.push(new URL(request.url).search);
    fakeCalendar.entries = fakeCalendar.entries.filter((one) => one.id !== Number(params.id));
    return refuseChange(request) ?? new HttpResponse(null, { status: 204 });
  }),
  http.post('*/api/v1/events/:id/check-in', async ({ request, params }) => {
    const one = found(params.id);
    const { items } = (await request.json()) as { items: { guestId: number; attendance: Mark }[] };
    fakeCalendar.bodies.push({ items });
    if (!one) return problem(404, 'NOT_FOUND');
    fakeCalendar.guests = fakeCalendar.guests.map((each) => {
      const row = items.find(({ guestId }) => guestId === each.id);
      return row ? { ...each, attendance: row.attendance } : each;
    });
    const results = items.map(({ guestId }) => ({ guestId, result: 'success' as const, code: null, creditsConsumed: 1, passId: 301, amountCharged: 0 }));
    const answer: EventCheckInResult = { event: eventOf(one), results };
    return HttpResponse.json({ ...answer });
  }),
];
