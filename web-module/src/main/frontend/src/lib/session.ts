import { type QueryClient, queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { applyLocale } from '@/i18n/i18n';
import { api, setCsrfToken } from './api/client';
import { hasCode } from './api/problem';
import type { Locale, Me, Role, SignedIn } from './api/types';
import { unsubscribeBrowser } from './push';

export const sessionKey = ['session'] as const;

/** The signed-in user, or null for a visitor. */
async function getSession(): Promise<Me | null> {
  try {
    const me = await api.get<Me>('/me');
    setCsrfToken(me.csrfToken ?? null);
    return me;
  } catch (error) {
    if (hasCode(error, 'UNAUTHENTICATED')) return null;
    throw error;
  }
}

const sessionQuery = queryOptions({ queryKey: sessionKey, queryFn: getSession, staleTime: 60_000 });

export function useSession() {
  return useQuery(sessionQuery);
}

/** The signed-in user; null for visitors and while it is not known yet. */
export function useUser(): Me | null {
  return useSession().data ?? null;
}

/** Takes over the answer of login or registration: everything known about the visitor before is dropped. */
export async function beginSession(queryClient: QueryClient, signedIn: SignedIn): Promise<void> {
  setCsrfToken(signedIn.csrfToken);
  queryClient.removeQueries({ predicate: (query) => query.queryKey[0] !== sessionKey[0] });
  queryClient.setQueryData(sessionKey, signedIn.user);
  await applyLocale(signedIn.user.locale);
  await queryClient.invalidateQueries({ queryKey: sessionKey });
}

export function endSession(queryClient: QueryClient): void {
  setCsrfToken(null);
  queryClient.setQueryData(sessionKey, null);
  queryClient.removeQueries({ predicate: (query) => query.queryKey[0] !== sessionKey[0] });
}

/**
 * Ends the session on the server, then leaves by `leave`, and only then forgets the user: a protected page that loses
 * its user would lead to sign-in instead.
 */
export function useLogout(leave: () => void | Promise<void>) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: async () => {
      // Whoever uses this browser next is not to read what concerns this person.
      await unsubscribeBrowser().catch(() => undefined);
      return api.post<undefined>('/auth/logout');
    },
    onSuccess: async () => {
      await leave();
      endSession(queryClient);
    },
  });
}

/** Switches the language here and, for a signed-in user, on the account. */
export function useChangeLocale() {
  const queryClient = useQueryClient();
  const user = useUser();
  return async (locale: Locale): Promise<void> => {
    await applyLocale(locale);
    if (user === null) return;
    const me = await api.patch<Me>('/me', { body: { locale } });
    queryClient.setQueryData<Me | null>(sessionKey, (old) => (old ? { ...old, ...me } : old));
  };
}

const START_PAGES: Record<Role, string> = {
  client: '/dashboard',
  staff: '/staff',
  admin: '/admin',
  batch_admin: '/batch',
};

export function startPageOf(role: Role): string {
  return START_PAGES[role];
}

/** A path of this application to return to, or null when the text would lead elsewhere. */
export function safeReturnPath(text: string | null): string | null {
  return text !== null && /^\/(?![/\\])/.test(text) ? text : null;
}
