import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, setCsrfToken } from '@/lib/api/client';
import type {
  AuthSession,
  ChangePassword,
  CodeCheck,
  NewSession,
  Paged,
  PasswordAndCode,
  PasswordCheck,
  RecoveryCodes,
  TwoFactorSetup,
} from '@/lib/api/types';
import { sessionKey } from '@/lib/session';

/** The session goes on under a new id, so the token for changes is a new one too. */
export function useChangePassword() {
  return useMutation({
    mutationFn: (body: ChangePassword) => api.post<NewSession>('/auth/change-password', { body }),
    onSuccess: ({ csrfToken }) => setCsrfToken(csrfToken),
  });
}

export function useSetupTwoFactor() {
  return useMutation({
    mutationFn: (body: PasswordCheck) => api.post<TwoFactorSetup>('/auth/2fa/setup', { body }),
  });
}

export function useConfirmTwoFactor() {
  return useMutation({
    mutationFn: (body: CodeCheck) => api.post<RecoveryCodes>('/auth/2fa/confirm', { body }),
  });
}

export function useNewRecoveryCodes() {
  return useMutation({
    mutationFn: (body: PasswordAndCode) => api.post<RecoveryCodes>('/auth/2fa/recovery-codes', { body }),
  });
}

export function useDisableTwoFactor() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (body: PasswordAndCode) => api.post<undefined>('/auth/2fa/disable', { body }),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: sessionKey }),
  });
}

const devicesKey = ['devices'] as const;

export function useDevices() {
  return useQuery({
    queryKey: devicesKey,
    queryFn: ({ signal }) => api.get<Paged<AuthSession>>('/auth/sessions', { signal }),
  });
}

/** Signs out one device, or with null all but this one. */
export function useSignOutDevice() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (id: number | null) => api.delete(id === null ? '/auth/sessions' : `/auth/sessions/${id}`),
    onSettled: () => queryClient.invalidateQueries({ queryKey: devicesKey }),
  });
}
