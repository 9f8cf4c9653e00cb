import { useQuery } from '@tanstack/react-query';
import { api } from '@/lib/api/client';
import type { ClientPasses, CreditEntry, Paged, PassType } from '@/lib/api/types';

const LEDGER_PAGE_SIZE = 200;

export function useClientPasses(clientId: number) {
  return useQuery({
    queryKey: ['passes', clientId],
    queryFn: ({ signal }) => api.get<ClientPasses>(`/clients/${clientId}/passes`, { signal }),
  });
}

/** The credit movements of a pass, fetched when they are opened. */
export function usePassLedger(passId: number, enabled: boolean) {
  return useQuery({
    queryKey: ['pass-ledger', passId],
    queryFn: ({ signal }) =>
      api.get<Paged<CreditEntry>>(`/passes/${passId}/ledger`, { query: { pageSize: LEDGER_PAGE_SIZE }, signal }),
    enabled,
  });
}

/** The passes that the studio sells. */
export function usePassTypes() {
  return useQuery({
    queryKey: ['pass-types'],
    queryFn: ({ signal }) => api.get<Paged<PassType>>('/pass-types', { query: { isActive: true }, signal }),
    staleTime: 5 * 60_000,
  });
}
