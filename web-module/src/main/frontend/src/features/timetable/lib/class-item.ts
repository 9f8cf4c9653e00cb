import type { Occurrence, PublicClass, RegistrationStatus, RoomRef, SiteRef } from '@/lib/api/types';
import { dateOf, now } from '@/lib/time';

/** One class of the timetable, whether it came from the public list or from the list of a signed-in user. */
export interface ClassItem {
  id: number;
  title: string;
  description: string | null;
  startsAt: string;
  endsAt: string;
  durationMinutes: number;
  site: SiteRef;
  room: RoomRef;
  trainer: { id: number; name: string; bio: string | null };
  capacity: number;
  availableSpots: number;
  isFull: boolean;
  waitlistCount: number;
  color: string;
  creditsRequired: number;
  /** Status of the viewer's own registration. */
  myStatus: RegistrationStatus | null;
}

const MS_PER_MINUTE = 60_000;

function fromOccurrence(occurrence: Occurrence): ClassItem {
  const minutes = (Date.parse(occurrence.endsAt) - Date.parse(occurrence.startsAt)) / MS_PER_MINUTE;
  return {
    ...occurrence,
    title: occurrence.template.title,
    description: occurrence.template.description,
    durationMinutes: minutes,
    trainer: { ...occurrence.trainer, bio: null },
    color: occurrence.template.color,
  };
}

/**
 * The classes to show: the public ones with the viewer's own status, and the viewer's own classes that are not public.
 */
export function mergeClasses(publicClasses: readonly PublicClass[], own: readonly Occurrence[]): ClassItem[] {
  const statuses = new Map(own.map((occurrence) => [occurrence.id, occurrence.myStatus]));
  const known = new Set(publicClasses.map((item) => item.id));
  const hidden = own.filter(
    (occurrence) => !known.has(occurrence.id) && occurrence.myStatus !== null && new Date(occurrence.startsAt) > now(),
  );
  return [
    ...publicClasses.map((item) => ({ ...item, myStatus: statuses.get(item.id) ?? null })),
    ...hidden.map(fromOccurrence),
  ].sort((a, b) => a.startsAt.localeCompare(b.startsAt) || a.id - b.id);
}

export function groupByDate(items: readonly ClassItem[]): Map<string, ClassItem[]> {
  const days = new Map<string, ClassItem[]>();
  for (const item of items) {
    const date = dateOf(item.startsAt);
    days.set(date, [...(days.get(date) ?? []), item]);
  }
  return days;
}

export interface ClassFilter {
  trainer: string;
  title: string;
  onlyFree: boolean;
}

export function filterClasses(items: readonly ClassItem[], filter: ClassFilter): ClassItem[] {
  return items.filter(
    (item) =>
      (filter.trainer === '' || String(item.trainer.id) === filter.trainer) &&
      (filter.title === '' || item.title === filter.title) &&
      (!filter.onlyFree || !item.isFull),
  );
}
