import type { RouteObject } from 'react-router';
import { anyone, Guard, hasClientProfile } from './guard';
import { AppLayout, PublicLayout } from './layouts';
import { CrashPage, HomeRedirect, NotFoundPage } from './status-pages';

/** Pages without sign-in. Each page is a chunk of its own, loaded when it is visited. */
const publicRoutes: RouteObject[] = [
  { index: true, element: <HomeRedirect /> },
];

/** Pages of clients. */
const clientRoutes: RouteObject[] = [];

/** Pages of every signed-in user. */
const userRoutes: RouteObject[] = [];

export const routes: RouteObject[] = [
  {
    errorElement: <CrashPage />,
    hydrateFallbackElement: <></>,
    children: [
      { path: '/', element: <PublicLayout />, children: publicRoutes },
      {
        element: <AppLayout />,
        children: [
          { element: <Guard allow={hasClientProfile} />, children: clientRoutes },
          { element: <Guard allow={anyone} />, children: userRoutes },
        ],
      },
      { element: <PublicLayout />, children: [{ path: '*', element: <NotFoundPage /> }] },
    ],
  },
];
