import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { api, type Query } from '@/lib/api/client';
import type { Statement } from '@/lib/api/types';

/** Account entries of a range with the balance of today. */
export function useStatement(clientId: number, query: Query) {
  return useQuery({
    queryKey: ['statement', clientId, query],
    queryFn: ({ signal }) => api.get<Statement>(`/clients/${clientId}/ledger`, { query, signal }),
    placeholderData: keepPreviousData,
  });
}
