import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { api, type Query } from '@/lib/api/client';
import type { Activity } from '@/lib/api/types';

/** Sessions of a range of studio dates with what became of them, and their sums. */
export function useActivity(clientId: number, query: Query) {
  return useQuery({
    queryKey: ['activity', clientId, query],
    queryFn: ({ signal }) =>
      api.get<Activity>(`/clients/${clientId}/activity`, { query, signal }),
    placeholderData: keepPreviousData,
  });
}
