import { useMutation } from '@tanstack/react-query';
import { api } from '@/lib/api/client';

/** Asks for a reset link; the answer is the same whether the address is known or not. */
export function useForgotPassword() {
  return useMutation({
    mutationFn: (body: { email: string }) => api.post<{ message: string }>('/auth/forgot-password', { body }),
  });
}

/** Sets a password with the token of a reset or invitation link. */
export function useResetPassword() {
  return useMutation({
    mutationFn: (body: { token: string; password: string }) => api.post<undefined>('/auth/reset-password', { body }),
  });
}
