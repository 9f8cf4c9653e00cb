import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { api } from '@/lib/api/client';
import type { Items, Occurrence } from '@/lib/api/types';
import type { ClassRange } from './get-public-classes';

const REFRESH_MS = 30_000;

/** Classes with the caller's own status, for signed-in users; `enabled` false asks nothing. */
export function useClasses(range: ClassRange, enabled: boolean) {
  return useQuery({
    queryKey: ['classes', 'own', range],
    queryFn: ({ signal }) =>
      api.get<Items<Occurrence>>('/classes', { query: { ...range, status: 'scheduled' }, signal }),
    enabled,
    refetchInterval: REFRESH_MS,
    placeholderData: keepPreviousData,
  });
}
