import { useItems, useOne } from '@/hooks/use-resource';
import type { Occurrence, Participants } from '@/lib/api/types';
import { useUser } from '@/lib/session';

/** The classes of a day: a trainer's own ones, every class for an admin. */
export function useDayClasses(date: string) {
  const user = useUser();
  const trainerId = user?.role === 'admin' ? null : (user?.staff?.id ?? null);
  return useItems<Occurrence>('/classes', { from: date, to: date, trainerId });
}

export function useClass(id: number) {
  return useOne<Occurrence>(`/classes/${id}`);
}

export function useParticipants(classId: number) {
  return useOne<Participants>(`/classes/${classId}/participants`);
}
