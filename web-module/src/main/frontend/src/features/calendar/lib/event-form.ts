import { z } from 'zod';
import type { EventChange, EventGuestRef, NewEvent, StudioEvent } from '@/lib/api/types';
import { type RecurrenceDraft, ruleOf, weekdayOf } from '@/lib/recurrence';
import { optionalText, required, requiredText, wholeNumber } from '@/lib/schema';
import { clockOf, dateOf, instantOf, now } from '@/lib/time';
import type { ChosenGuest } from '../components/guest-picker';
import { durationOf, endAfter } from './wall-time';

const SHORTEST = 15;
const LONGEST = { INDIVIDUAL: 8 * 60, BLOCK: 24 * 60 };

const recurrence = z.object({
  days: z.array(z.string()),
  interval: z.string(),
  end: z.enum(['never', 'until', 'count']),
  until: z.string(),
  count: z.string(),
  rule: z.string(),
});

const fields = z.object({
  type: z.enum(['INDIVIDUAL', 'BLOCK']),
  staffId: z.string(),
  roomId: z.string().min(1, required),
  serviceTypeId: z.string(),
  date: requiredText(10),
  clock: requiredText(5),
  duration: wholeNumber(SHORTEST, LONGEST.BLOCK),
  guests: z.array(z.object({ clientId: z.number().nullable(), name: z.string() })),
  notes: optionalText(1000),
  past: z.boolean(),
  repeats: z.boolean(),
  recurrence,
});

export type Values = z.output<typeof fields>;
export type FormValues = z.input<typeof fields>;

export function isPast({ date, clock }: { date: string; clock: string }): boolean {
  return date !== '' && clock !== '' && new Date(instantOf(date, clock)) < now();
}

/** Why a rule says too little to plan by it; null when it says enough. */
function gapOf({ days, end, until, count, rule }: RecurrenceDraft): string | null {
  if (rule !== '') return null;
  if (days.length === 0) return 'recurrence:needsDay';
  return (end === 'until' ? until : count) === '' ? 'recurrence:needsEnd' : null;
}

/** What a session needs beside its time (rules EVT-1, EVT-2); a start in the past wants to be meant. */
export function eventSchema(isAdmin: boolean) {
  return fields.superRefine((values, context) => {
    const complain = (path: keyof Values, message: string) => context.addIssue({ code: 'custom', path: [path], message });
    const isSession = values.type === 'INDIVIDUAL';
    if (isAdmin && values.staffId === '') complain('staffId', required);
    if (isSession && values.serviceTypeId === '') complain('serviceTypeId', required);
    if (isSession && values.guests.length === 0) complain('guests', 'calendar:guest.needed');
    if (values.duration > LONGEST[values.type]) complain('duration', 'common:validation.range');
    if (isPast(values) && !values.past) complain('past', 'calendar:form.pastNeeded');
    const gap = values.repeats ? gapOf(values.recurrence) : null;
    if (gap !== null) complain('recurrence', gap);
  });
}

/** Where and when a new one begins that was drawn in the grid. */
export interface Start {
  date: string;
  clock: string;
  duration: number;
  roomId: number | null;
}

function weekly(date: string): RecurrenceDraft {
  return { days: [weekdayOf(date)], interval: '1', end: 'count', until: '', count: '10', rule: '' };
}

export function newValues(start: Start): FormValues {
  return {
    type: 'INDIVIDUAL',
    staffId: '',
    roomId: start.roomId === null ? '' : String(start.roomId),
    serviceTypeId: '',
    date: start.date,
    clock: start.clock,
    duration: String(start.duration),
    guests: [],
    notes: '',
    past: false,
    repeats: false,
    recurrence: weekly(start.date),
  };
}

export function valuesOf(event: StudioEvent): FormValues {
  return {
    type: event.type,
    staffId: String(event.staff.id),
    roomId: String(event.room.id),
    serviceTypeId: event.serviceType ? String(event.serviceType.id) : '',
    date: dateOf(event.startsAt),
    clock: clockOf(event.startsAt),
    duration: String(durationOf(event)),
    guests: event.guests.map(({ technical, client }) => ({ clientId: technical ? null : client.id, name: client.fullName })),
    notes: event.notes ?? '',
    past: false,
    repeats: false,
    recurrence: weekly(dateOf(event.startsAt)),
  };
}

/** Checked values as the form shows them, to go on from there. */
export function shown(values: Values): FormValues {
  return { ...values, duration: String(values.duration), notes: values.notes ?? '' };
}

function refOf({ clientId }: ChosenGuest): EventGuestRef {
  return clientId === null ? { technical: true } : { clientId };
}

function idOf(text: string): number | null {
  return text === '' ? null : Number(text);
}

export function newEventOf(values: Values): NewEvent {
  const startsAt = instantOf(values.date, values.clock);
  const staffId = idOf(values.staffId);
  const session = { guests: values.guests.map(refOf), serviceTypeId: idOf(values.serviceTypeId) };
  return {
    type: values.type,
    roomId: Number(values.roomId),
    startsAt,
    endsAt: endAfter(startsAt, values.duration),
    ...(staffId !== null && { staffId }),
    ...(values.type === 'INDIVIDUAL' && session),
    notes: values.notes,
    ...(values.repeats && { recurrence: { rrule: ruleOf(values.recurrence), onConflict: 'skip' as const } }),
  };
}

function sameGuests(before: StudioEvent, guests: readonly ChosenGuest[]): boolean {
  const idsOf = (list: readonly ChosenGuest[]) => list.map(({ clientId }) => clientId).join();
  return idsOf(valuesOf(before).guests) === idsOf(guests);
}

/** Only what differs is sent: what was left alone is not decided again. */
export function changeOf(values: Values, before: StudioEvent): EventChange {
  const { startsAt, endsAt, roomId, staffId, serviceTypeId, guests, notes } = newEventOf(values);
  const moved = startsAt !== new Date(before.startsAt).toISOString() || values.duration !== durationOf(before);
  return {
    ...(moved && { startsAt, endsAt }),
    ...(roomId !== before.room.id && { roomId }),
    ...(staffId != null && staffId !== before.staff.id && { staffId }),
    ...(serviceTypeId != null && serviceTypeId !== before.serviceType?.id && { serviceTypeId }),
    ...(guests != null && !sameGuests(before, values.guests) && { guests }),
    ...(notes !== before.notes && { notes }),
  };
}
