import { useQuery } from '@tanstack/react-query';
import { api } from '@/lib/api/client';
import { hasCode } from '@/lib/api/problem';
import type { OwnPrivacyRequest } from '@/lib/api/types';

const ASK_AGAIN_MS = 3000;

/** The latest copy that was asked for; null without one. Asked again while it is made. */
export function useOwnCopy() {
  return useQuery({
    queryKey: ['/me/export'],
    queryFn: async ({ signal }) => {
      try {
        return await api.get<OwnPrivacyRequest>('/me/export', { signal });
      } catch (error) {
        if (hasCode(error, 'NOT_FOUND')) return null;
        throw error;
      }
    },
    refetchInterval: ({ state }) => {
      const status = state.data?.status;
      return status === 'pending' || status === 'running' ? ASK_AGAIN_MS : false;
    },
  });
}
