import { http, HttpResponse } from 'msw';
import type { MyRegistration, PublicClass, Registration, UpcomingItem } from '@/lib/api/types';
import { now } from '@/lib/time';
import { studio } from './fake-studio';
import { problem, refuseChange } from './respond';

const HOUR_MS = 3_600_000;

function freeUntilOf(item: PublicClass): string {
  return new Date(Date.parse(item.startsAt) - studio.settings.freeCancelHours * HOUR_MS).toISOString();
}

function activeOf(occurrenceId: number): Registration | undefined {
  return studio.registrations.find((one) => one.occurrenceId === occurrenceId && one.status !== 'cancelled');
}

function usablePass(item: PublicClass) {
  return studio.passes.find((pass) => pass.status === 'active' && pass.creditsAvailable >= item.creditsRequired);
}

function classOf(id: unknown): PublicClass | undefined {
  return studio.classes.find((item) => item.id === Number(id));
}

function termsOf(item: PublicClass): MyRegistration {
  const registration = activeOf(item.id) ?? null;
  const isFree = registration?.status === 'waitlist' || Date.parse(freeUntilOf(item)) >= now().getTime();
  const pass = usablePass(item);
  const method = item.creditsRequired === 0 ? 'free' : pass ? 'credit' : 'account';
  return {
    registration,
    canCancel: registration !== null && (isFree || studio.settings.lateCancelMode === 'charge'),
    cancelIsFree: isFree,
    deadline: freeUntilOf(item),
    wouldUse: registration
      ? null
      : {
          method,
          passId: method === 'credit' ? (pass?.id ?? null) : null,
          passName: method === 'credit' ? (pass?.name ?? null) : null,
          credits: method === 'credit' ? item.creditsRequired : 0,
          entryFee: method === 'account' ? 3000 : null,
        },
  };
}

function newRegistration(item: PublicClass, note: string | null): Registration {
  const { wouldUse } = termsOf(item);
  const waiting = item.isFull;
  const at = new Date().toISOString();
  return {
    id: studio.nextId++,
    occurrenceId: item.id,
    client: { id: 21, fullName: 'Kovács Anna' },
    status: waiting ? 'waitlist' : 'booked',
    waitlistPosition: waiting ? item.waitlistCount + 1 : null,
    bookedAt: at,
    waitlistedAt: waiting ? at : null,
    promotedAt: null,
    cancelledAt: null,
    cancelKind: null,
    checkedInAt: null,
    creditsRequired: item.creditsRequired,
    creditsUsed: wouldUse?.credits ?? 0,
    passId: wouldUse?.passId ?? null,
    paymentMethod: waiting ? null : (wouldUse?.method ?? null),
    paymentStatus: waiting ? 'pending' : wouldUse?.method === 'credit' ? 'held' : 'unpaid',
    quotedEntryFee: wouldUse?.entryFee ?? 0,
    currency: 'HUF',
    policy: { freeCancelHours: 24, lateCancelMode: studio.settings.lateCancelMode, freeUntil: freeUntilOf(item) },
    freeCancelUntil: null,
    note,
    version: 0,
  };
}

/** A registration as the list of coming sessions shows it. */
export function upcomingItems(): UpcomingItem[] {
  return studio.registrations.flatMap((registration) => {
    const item = classOf(registration.occurrenceId);
    if (!item || (registration.status !== 'booked' && registration.status !== 'waitlist')) return [];
    const { canCancel, cancelIsFree, deadline } = termsOf(item);
    return {
      kind: 'class' as const,
      id: item.id,
      registrationId: registration.id,
      title: item.title,
      startsAt: item.startsAt,
      endsAt: item.endsAt,
      trainer: item.trainer,
      room: { ...item.room, site: item.site },
      status: registration.status,
      waitlistPosition: registration.waitlistPosition,
      canCancel,
      cancelIsFree,
      deadline,
    };
  });
}

/** Puts a booking of the signed-in client into the fake studio. */
export function book(occurrenceId: number, change: Partial<Registration> = {}): void {
  const item = classOf(occurrenceId);
  if (item) studio.registrations.push({ ...newRegistration(item, null), ...change });
}

export const bookingHandlers = [
  http.get('*/api/v1/classes/:id/my-registration', ({ params }) => {
    const item = classOf(params.id);
    return item ? HttpResponse.json({ ...termsOf(item) }) : problem(404, 'NOT_FOUND');
  }),
  http.post('*/api/v1/classes/:id/book', async ({ params, request }) => {
    const refused = refuseChange(request);
    if (refused) return refused;
    const item = classOf(params.id);
    if (!item) return problem(404, 'NOT_FOUND');
    if (activeOf(item.id)) return problem(409, 'ALREADY_REGISTERED');
    studio.keys.push(request.headers.get('Idempotency-Key') ?? '');
    const { note } = (await request.json()) as { note: string | null };
    const registration = newRegistration(item, note);
    studio.registrations.push(registration);
    return HttpResponse.json({ ...registration }, { status: 201 });
  }),
  http.post('*/api/v1/classes/:id/cancel', ({ params, request }) => {
    const refused = refuseChange(request);
    if (refused) return refused;
    const item = classOf(params.id);
    const registration = item && activeOf(item.id);
    if (!item || !registration) return problem(404, 'NO_ACTIVE_REGISTRATION');
    const { cancelIsFree } = termsOf(item);
    const waiting = registration.status === 'waitlist';
    const credits = registration.paymentMethod === 'credit' ? registration.creditsUsed : 0;
    Object.assign(registration, { status: 'cancelled' });
    return HttpResponse.json({
      registration: { ...registration },
      late: !cancelIsFree,
      creditsReturned: cancelIsFree && !waiting ? credits : 0,
      creditsConsumed: cancelIsFree ? 0 : credits,
      amountRefunded: cancelIsFree && registration.paymentMethod === 'account' ? 3000 : 0,
    });
  }),
];
