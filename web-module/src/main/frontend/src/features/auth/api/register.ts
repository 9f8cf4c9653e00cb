import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '@/lib/api/client';
import type { RegisterRequest, SignedIn } from '@/lib/api/types';
import { beginSession } from '@/lib/session';

/** Creates the account and signs in. */
export function useRegister() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (body: RegisterRequest) => api.post<SignedIn>('/auth/register', { body }),
    onSuccess: (signedIn) => beginSession(queryClient, signedIn),
  });
}
