import { useMutation } from '@tanstack/react-query';
import { api } from '@/lib/api/client';
import type { ForgotPassword, Message, ResetPassword } from '@/lib/api/types';

/** Asks for a reset link; the answer is the same whether the address is known or not. */
export function useForgotPassword() {
  return useMutation({
    mutationFn: (body: ForgotPassword) => api.post<Message>('/auth/forgot-password', { body }),
  });
}

/** Sets a password with the token of a reset or invitation link. */
export function useResetPassword() {
  return useMutation({
    mutationFn: (body: ResetPassword) => api.post<undefined>('/auth/reset-password', { body }),
  });
}
