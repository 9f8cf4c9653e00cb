import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '@/lib/api/client';
import type { Me, ProfileChange } from '@/lib/api/types';
import { sessionKey } from '@/lib/session';

export function useUpdateMe() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (body: ProfileChange) => api.patch<Me>('/me', { body }),
    onSuccess: (me) => queryClient.setQueryData<Me | null>(sessionKey, (old) => (old ? { ...old, ...me } : old)),
  });
}
