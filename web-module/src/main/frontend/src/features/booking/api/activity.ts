import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { api, type Query } from '@/lib/api/client';
import type { ActivityItem, ActivitySummary, Paged } from '@/lib/api/types';

/** Sessions of a range of studio dates with what became of them, and their sums. */
export function useActivity(clientId: number, query: Query) {
  return useQuery({
    queryKey: ['activity', clientId, query],
    queryFn: ({ signal }) =>
      api.get<Paged<ActivityItem> & { summary: ActivitySummary }>(`/clients/${clientId}/activity`, { query, signal }),
    placeholderData: keepPreviousData,
  });
}
