import { useQueryClient } from '@tanstack/react-query';
import { useFormMutation } from '@/hooks/use-form-mutation';
import { api } from '@/lib/api/client';
import type { CancelRequest, CancelResult } from '@/lib/api/types';
import { refreshAll } from '@/lib/refresh';

export function useCancel(occurrenceId: number) {
  const queryClient = useQueryClient();
  return useFormMutation(
    (body: CancelRequest, idempotencyKey) =>
      api.post<CancelResult>(`/classes/${occurrenceId}/cancel`, { body, idempotencyKey }),
    { onSettled: () => refreshAll(queryClient) },
  );
}
