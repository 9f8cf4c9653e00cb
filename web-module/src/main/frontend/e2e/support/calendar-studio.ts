import type { StudioEvent } from '@/lib/api/types';
import { addDays, dateOf, instantOf, now, today } from '@/lib/time';
import type { StudioAdmin } from './studio';
import type { Account } from './visit';

const HOUR_MS = 3_600_000;

interface Named {
  id: number;
  name: string;
}

/** A trainer, a room of theirs and a client with an account, made for one run so that nothing is in the way. */
export interface CalendarStudio {
  trainer: Account & { staffId: number };
  room: Named & { label: string };
  service: Named;
  client: { id: number; name: string; email: string };
  /** The studio date the run plans on: far enough for any rule, and free. */
  date: string;
}

export async function prepareStudio(admin: StudioAdmin, run: string): Promise<CalendarStudio> {
  const { items: sites } = await admin.read<{ items: Named[] }>('/sites');
  const site = sites[0]!;
  const password = 'hosszú-Jelszó-2026';
  const email = `e2e-trainer-${run}@functionalfit.example`;
  const user = await admin.make<{ id: number; staff: { id: number } }>('/users', { role: 'staff', name: `Edző ${run}`, email, password });
  const room = await admin.make<Named>('/rooms', { siteId: site.id, name: `Terem ${run}` });
  const service = await admin.make<Named>('/service-types', {
    code: `E2E-${run}`,
    name: `Személyi edzés ${run}`,
    entryFee: 15000,
    trainerFee: 9000,
  });
  const name = `Vendég ${run}`;
  const address = `e2e-guest-${run}@functionalfit.example`;
  const client = await admin.make<{ id: number }>('/clients', { fullName: name, email: address });
  return {
    trainer: { email, password, staffId: user.staff.id },
    room: { ...room, label: `${site.name} – ${room.name}` },
    service,
    client: { id: client.id, name, email: address },
    date: addDays(today(), 8),
  };
}

/** A session that begins in a few minutes, as somebody else planned it: it can be checked in. */
export function planSoon(admin: StudioAdmin, { trainer, room, service, client }: CalendarStudio): Promise<StudioEvent> {
  const startsAt = new Date(now().getTime() + HOUR_MS / 6);
  return admin.make<StudioEvent>('/events', {
    type: 'INDIVIDUAL',
    staffId: trainer.staffId,
    roomId: room.id,
    serviceTypeId: service.id,
    startsAt: startsAt.toISOString(),
    endsAt: new Date(startsAt.getTime() + HOUR_MS).toISOString(),
    guests: [{ clientId: client.id }],
  });
}

/** A class in the room on the planned date with the client in it, who owes its fee from then on. */
export async function bookClass(admin: StudioAdmin, studio: CalendarStudio, title: string): Promise<void> {
  const template = await admin.make<{ id: number }>('/class-templates', {
    title,
    durationMin: 60,
    capacity: 5,
    defaultRoomId: studio.room.id,
    defaultTrainerId: studio.trainer.staffId,
  });
  const startsAt = instantOf(studio.date, '16:00');
  const { id } = await admin.make<{ id: number }>('/classes', { templateId: template.id, startsAt });
  await admin.make(`/classes/${id}/participants`, { clientId: studio.client.id });
}

/** The events of the client from the planned date on, by start. */
export async function eventsOf(admin: StudioAdmin, { client, date }: CalendarStudio): Promise<readonly StudioEvent[]> {
  const path = `/events?from=${date}&to=${addDays(date, 30)}&clientId=${client.id}`;
  const statuses = '&status=scheduled&status=cancelled';
  return (await admin.read<{ items: StudioEvent[] }>(path + statuses)).items;
}

export async function owes(admin: StudioAdmin, { client }: CalendarStudio): Promise<number> {
  return (await admin.read<{ balance: number }>(`/clients/${client.id}/ledger`)).balance;
}

/** Kinds of the mails that reached the client. */
export async function mailsOf(admin: StudioAdmin, { client }: CalendarStudio): Promise<string[]> {
  const path = `/email-log?recipient=${encodeURIComponent(client.email)}&status=sent&pageSize=200`;
  return (await admin.read<{ items: { slug: string }[] }>(path)).items.map(({ slug }) => slug);
}

/** A file of clients without accounts; every hundredth row has a fee nobody can read. */
export function clientFile(rows: number, run: string): string {
  const lines = Array.from({ length: rows }, (_, index) => {
    const isBad = index % 100 === 99;
    return `Import Ügyfél ${run} ${index};;;${isBad ? 'nincs ilyen szolgáltatás' : ''};;`;
  });
  return ['nev;email;tel;szolg;edzoi dij;belepo dij', ...lines].join('\n');
}

export const dayOf = ({ startsAt }: StudioEvent): string => dateOf(startsAt);
