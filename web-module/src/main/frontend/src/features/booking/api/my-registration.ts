import { useQuery } from '@tanstack/react-query';
import { api } from '@/lib/api/client';
import type { MyRegistration } from '@/lib/api/types';

/** The caller's registration of a class, what cancelling would cost and what booking would use. */
export function useMyRegistration(occurrenceId: number) {
  return useQuery({
    queryKey: ['my-registration', occurrenceId],
    queryFn: ({ signal }) => api.get<MyRegistration>(`/classes/${occurrenceId}/my-registration`, { signal }),
    // A dialog about money must not open with old terms.
    staleTime: 0,
  });
}
