import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { api } from '@/lib/api/client';
import type { CalendarEntry, Items } from '@/lib/api/types';
import { feedKinds, kindOf, KINDS } from '../lib/entries';
import type { CalendarParams } from '../lib/use-calendar-params';

const PATH = '/schedule';

/** First part of the key of every range: what a live change makes stale. */
export const scheduleKey = [PATH] as const;

/** How often the range is fetched while changes do not arrive by themselves. */
const UNCONNECTED_MS = 15_000;

/** The entries of the shown period under the filters; the last ones stay on screen while the next are fetched. */
export function useSchedule({ from, to, site, rooms, trainer, kinds, mine }: CalendarParams, isLive: boolean) {
  const shown = kinds.length === 0 ? KINDS : kinds;
  const query = {
    from,
    to,
    siteId: site,
    roomId: rooms,
    staffId: trainer,
    kinds: kinds.length === 0 ? [] : feedKinds(kinds),
    mine: mine || null,
  };
  return useQuery({
    queryKey: [PATH, query],
    queryFn: ({ signal }) => api.get<Items<CalendarEntry>>(PATH, { query, signal }),
    placeholderData: keepPreviousData,
    refetchInterval: !isLive && UNCONNECTED_MS,
    select: ({ items }) => items.filter((entry) => shown.includes(kindOf(entry))),
  });
}
