import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createMemoryRouter, RouterProvider } from 'react-router';
import { Providers } from '@/app/providers';
import { routes } from '@/app/routes';
import { startI18n } from '@/i18n/i18n';
import { onSessionEnd } from '@/lib/api/client';
import type { Locale } from '@/lib/api/types';
import { createQueryClient } from '@/lib/query-client';
import { endSession, sessionKey } from '@/lib/session';

/** Opens the whole application at a path, as a browser would, against the fake studio. */
export async function renderApp(path: string, locale: Locale = 'en') {
  await startI18n(locale);
  const queryClient = createQueryClient();
  queryClient.setDefaultOptions({ queries: { retry: false } });
  onSessionEnd(() => {
    if (queryClient.getQueryData(sessionKey)) endSession(queryClient);
  });
  const router = createMemoryRouter(routes, { initialEntries: [path] });
  const user = userEvent.setup();
  render(
    <Providers queryClient={queryClient}>
      <RouterProvider router={router} />
    </Providers>,
  );
  await screen.findByRole('heading', { level: 1 }, { timeout: 10_000 });
  return { user, router, queryClient };
}
