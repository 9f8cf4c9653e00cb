import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createBrowserRouter, RouterProvider } from 'react-router';
import { Providers } from '@/app/providers';
import { routes } from '@/app/routes';
import { startI18n } from '@/i18n/i18n';
import { onSessionEnd } from '@/lib/api/client';
import { createQueryClient } from '@/lib/query-client';
import { endSession, sessionKey } from '@/lib/session';
import '@/styles/index.css';

const queryClient = createQueryClient();
const router = createBrowserRouter(routes);

// The guards notice the missing user and lead to sign-in, with the way back.
onSessionEnd(() => {
  if (queryClient.getQueryData(sessionKey)) endSession(queryClient);
});

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no #root');

await startI18n();
createRoot(root).render(
  <StrictMode>
    <Providers queryClient={queryClient}>
      <RouterProvider router={router} />
    </Providers>
  </StrictMode>,
);
