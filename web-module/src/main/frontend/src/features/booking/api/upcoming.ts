import { useQuery } from '@tanstack/react-query';
import { api } from '@/lib/api/client';
import type { Items, UpcomingItem } from '@/lib/api/types';

const REFRESH_MS = 30_000;

/** Coming bookings, waitlist entries and own 1:1 sessions, soonest first. */
export function useUpcoming(clientId: number) {
  return useQuery({
    queryKey: ['upcoming', clientId],
    queryFn: ({ signal }) => api.get<Items<UpcomingItem>>(`/clients/${clientId}/upcoming`, { signal }),
    refetchInterval: REFRESH_MS,
  });
}
