import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query';
import { api } from '@/lib/api/client';
import type { Items, PublicClass } from '@/lib/api/types';

const REFRESH_MS = 30_000;

export interface ClassRange {
  from: string;
  to: string;
  siteId: string;
}

export function publicClassesQuery(range: ClassRange) {
  return queryOptions({
    queryKey: ['classes', 'public', range],
    queryFn: ({ signal }) => api.get<Items<PublicClass>>('/public/classes', { query: { ...range }, signal }),
    refetchInterval: REFRESH_MS,
    placeholderData: keepPreviousData,
  });
}

/** Public classes of a range of studio dates; seats stay fresh while the page is visible. */
export function usePublicClasses(range: ClassRange) {
  return useQuery(publicClassesQuery(range));
}
