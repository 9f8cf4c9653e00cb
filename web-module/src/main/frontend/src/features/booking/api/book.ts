import { useQueryClient } from '@tanstack/react-query';
import { useFormMutation } from '@/hooks/use-form-mutation';
import { api } from '@/lib/api/client';
import type { BookRequest, Registration } from '@/lib/api/types';
import { refreshAll } from '@/lib/refresh';

export function useBook(occurrenceId: number) {
  const queryClient = useQueryClient();
  return useFormMutation(
    (body: BookRequest, idempotencyKey) =>
      api.post<Registration>(`/classes/${occurrenceId}/book`, { body, idempotencyKey }),
    { onSettled: () => refreshAll(queryClient) },
  );
}
