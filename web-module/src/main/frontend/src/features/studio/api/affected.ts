import { useQuery } from '@tanstack/react-query';
import { api } from '@/lib/api/client';
import type { Items, NewClosure, Occurrence, Participants, StudioEvent } from '@/lib/api/types';
import { dateOf, now } from '@/lib/time';

/** A session in the time and place that are to be closed. */
export interface AffectedSession {
  kind: 'class' | 'event';
  id: number;
  /** Empty for a block, which has no guests. */
  title: string;
  startsAt: string;
  /** Places, waiting entries and guests in it. */
  people: number;
  /** Their names; null where they are asked for on demand. */
  names: readonly string[] | null;
}

function ofClass({ id, template, startsAt, bookedCount, waitlistCount }: Occurrence): AffectedSession {
  return { kind: 'class', id, title: template.title, startsAt, people: bookedCount + waitlistCount, names: null };
}

/** The technical guest stands for nobody in particular: nobody is refunded or told. */
function ofEvent({ id, serviceType, startsAt, guests }: StudioEvent): AffectedSession {
  const names = guests.filter(({ technical }) => !technical).map(({ client }) => client.fullName);
  return { kind: 'event', id, title: serviceType?.name ?? '', startsAt, people: names.length, names };
}

/** What closing would call off: scheduled sessions that have not begun, by start. */
export function useAffected(closure: NewClosure) {
  const { startsAt, endsAt, siteId, roomId } = closure;
  return useQuery({
    queryKey: ['affected', startsAt, endsAt, siteId, roomId],
    queryFn: async ({ signal }): Promise<AffectedSession[]> => {
      const query = { from: dateOf(startsAt), to: dateOf(endsAt), status: 'scheduled', siteId, roomId };
      const [classes, events] = await Promise.all([
        api.get<Items<Occurrence>>('/classes', { query, signal }),
        api.get<Items<StudioEvent>>('/events', { query, signal }),
      ]);
      const isIn = (one: { startsAt: string; endsAt: string }) =>
        Date.parse(one.startsAt) < Date.parse(endsAt) &&
        Date.parse(one.endsAt) > Date.parse(startsAt) &&
        new Date(one.startsAt) > now();
      const sessions = [...classes.items.filter(isIn).map(ofClass), ...events.items.filter(isIn).map(ofEvent)];
      return sessions.sort((one, other) => Date.parse(one.startsAt) - Date.parse(other.startsAt));
    },
  });
}

/** Who is in a class or waits for it. */
export function useClassNames(classId: number, isAsked: boolean) {
  return useQuery({
    queryKey: [`/classes/${classId}/participants`],
    queryFn: ({ signal }) => api.get<Participants>(`/classes/${classId}/participants`, { signal }),
    select: ({ items }) =>
      items.filter(({ status }) => status === 'booked' || status === 'waitlist').map(({ client }) => client.fullName),
    enabled: isAsked,
  });
}
