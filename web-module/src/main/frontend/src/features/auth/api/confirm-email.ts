import { queryOptions, useQuery } from '@tanstack/react-query';
import { api } from '@/lib/api/client';

/** A link works once: a query, because it is sent once however often the page is drawn. */
const confirmEmailQuery = (token: string) =>
  queryOptions({
    queryKey: ['confirm-email', token],
    queryFn: async () => {
      await api.post<undefined>('/auth/confirm-email', { body: { token } });
      return true;
    },
    enabled: token !== '',
    retry: false,
    staleTime: Infinity,
    gcTime: Infinity,
  });

/** Confirms the new address of a link. */
export function useConfirmEmail(token: string) {
  return useQuery(confirmEmailQuery(token));
}
