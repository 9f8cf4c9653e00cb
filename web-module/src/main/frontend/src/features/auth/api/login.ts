import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '@/lib/api/client';
import type { LoginRequest, SignedIn } from '@/lib/api/types';
import { beginSession } from '@/lib/session';

export function useLogin() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (body: LoginRequest) => api.post<SignedIn>('/auth/login', { body }),
    onSuccess: (signedIn) => beginSession(queryClient, signedIn),
  });
}
