import { useQuery } from '@tanstack/react-query';
import { api } from '@/lib/api/client';
import type { CalendarEntry, Conflict, EventPreview, NewEvent, NewSeries, Occurrence, SeriesPreview, StudioEvent } from '@/lib/api/types';
import { clockOf, dateOf } from '@/lib/time';
import type { Target } from '../lib/move-rules';
import { durationOf } from '../lib/wall-time';

function asNewEvent(event: StudioEvent, { startsAt, endsAt, roomId }: Target): NewEvent {
  const guests = event.guests.map(({ technical, client }) => (technical ? { technical: true } : { clientId: client.id }));
  return {
    type: event.type,
    roomId: roomId ?? event.room.id,
    staffId: event.staff.id,
    startsAt,
    endsAt,
    ...(event.type === 'INDIVIDUAL' && { guests, serviceTypeId: event.serviceType?.id ?? null }),
  };
}

function asSeries(item: Occurrence, target: Target): NewSeries {
  return {
    startsLocal: `${dateOf(target.startsAt)}T${clockOf(target.startsAt)}:00`,
    rrule: 'FREQ=DAILY;COUNT=1',
    roomId: target.roomId ?? item.room.id,
    trainerId: item.trainer.id,
    durationMin: durationOf(target),
  };
}

/** Asks what planning the same thing at the target would meet: the check that saving uses (rule CONF-7). */
async function askConflicts(entry: CalendarEntry, target: Target, signal: AbortSignal): Promise<readonly Conflict[]> {
  if (entry.kind === 'event') {
    const event = await api.get<StudioEvent>(`/events/${entry.id}`, { signal });
    const { items } = await api.post<EventPreview>('/events/preview', { body: asNewEvent(event, target), signal });
    return items.flatMap(({ conflicts }) => conflicts);
  }
  const item = await api.get<Occurrence>(`/classes/${entry.id}`, { signal });
  const path = `/class-templates/${item.template.id}/preview`;
  const { items } = await api.post<SeriesPreview>(path, { body: asSeries(item, target), signal });
  return items.flatMap(({ conflicts }) => conflicts);
}

/**
 * What stands in the way of a move, before it is sent. The previews know no item that makes way: the moved one is
 * taken out here. Where a preview is refused there are no conflicts to show; the save then says why.
 */
export function useMoveConflicts(entry: CalendarEntry, target: Target) {
  return useQuery({
    queryKey: ['move-conflicts', entry.kind, entry.id, target],
    queryFn: ({ signal }) => askConflicts(entry, target, signal),
    select: (conflicts) => conflicts.filter(({ kind, id }) => kind !== entry.kind || id !== entry.id),
    retry: false,
    gcTime: 0,
  });
}
