import { useQuery } from '@tanstack/react-query';
import { api } from '@/lib/api/client';
import type { Items, NewClosure, Occurrence } from '@/lib/api/types';
import { dateOf } from '@/lib/time';

export interface Affected {
  classes: readonly Occurrence[];
  /** Places and waiting entries in them. */
  people: number;
}

/** Scheduled classes in the time and place that are to be closed, and how many people are in them. */
export function useAffected(closure: NewClosure) {
  const { startsAt, endsAt, siteId, roomId } = closure;
  return useQuery({
    queryKey: ['/classes', 'affected', startsAt, endsAt, siteId, roomId],
    queryFn: async ({ signal }): Promise<Affected> => {
      const query = { from: dateOf(startsAt), to: dateOf(endsAt), status: 'scheduled', siteId, roomId };
      const { items } = await api.get<Items<Occurrence>>('/classes', { query, signal });
      const [start, end] = [Date.parse(startsAt), Date.parse(endsAt)];
      const classes = items.filter((item) => Date.parse(item.startsAt) < end && Date.parse(item.endsAt) > start);
      return { classes, people: classes.reduce((sum, item) => sum + item.bookedCount + item.waitlistCount, 0) };
    },
  });
}
