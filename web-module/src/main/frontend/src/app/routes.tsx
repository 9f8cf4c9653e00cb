import type { RouteObject } from 'react-router';
import { SkeletonList } from '@/components/ui/states';
import { anyone, Guard, hasClientProfile, isAdmin, isStaff, mayRunJobs } from './guard';
import { AppLayout, PublicLayout } from './layouts';
import { CrashPage, HomeRedirect, NotFoundPage } from './status-pages';

/** Pages without sign-in. Each page is a chunk of its own, loaded when it is visited. */
const publicRoutes: RouteObject[] = [
  { index: true, element: <HomeRedirect /> },
  { path: 'public/classes', lazy: () => import('./pages/public-timetable-page') },
  { path: 'login', lazy: () => import('@/features/auth/routes/login-page') },
  { path: 'register', lazy: () => import('@/features/auth/routes/register-page') },
  { path: 'forgot-password', lazy: () => import('@/features/auth/routes/forgot-password-page') },
  { path: 'reset-password', lazy: () => import('@/features/auth/routes/reset-password-page') },
  { path: 'confirm-email', lazy: () => import('@/features/auth/routes/confirm-email-page') },
  { path: 'invitation', lazy: () => import('@/features/auth/routes/invitation-page') },
  { path: 'privacy', lazy: () => import('@/features/legal/routes/privacy-page') },
];

/** Pages of clients. */
const clientRoutes: RouteObject[] = [
  { path: 'dashboard', lazy: () => import('./pages/dashboard-page') },
  { path: 'classes', lazy: () => import('./pages/classes-page') },
  { path: 'bookings', lazy: () => import('@/features/booking/routes/bookings-page') },
  { path: 'passes', lazy: () => import('@/features/passes/routes/passes-page') },
  { path: 'account', lazy: () => import('@/features/account/routes/account-page') },
];

/** Pages of every signed-in user. */
const userRoutes: RouteObject[] = [
  { path: 'settings', lazy: () => import('@/features/settings/routes/settings-page') },
];

/** Pages of staff; admins have them too. */
const staffRoutes: RouteObject[] = [
  { path: 'staff', lazy: () => import('./pages/desk-page') },
  { path: 'calendar', lazy: () => import('./pages/calendar-page') },
  { path: 'checkin', lazy: () => import('@/features/roster/routes/checkin-page') },
  { path: 'checkin/:id', lazy: () => import('@/features/roster/routes/class-page') },
  { path: 'clients', lazy: () => import('@/features/people/routes/clients-page') },
  { path: 'my-changes', lazy: () => import('@/features/audit/routes/my-changes-page') },
  { path: 'clients/:id', lazy: () => import('./pages/client-page') },
];

const adminRoutes: RouteObject[] = [
  { path: 'admin', lazy: () => import('./pages/desk-page') },
  { path: 'admin/classes', lazy: () => import('@/features/schedule/routes/classes-page') },
  { path: 'admin/templates', lazy: () => import('@/features/schedule/routes/templates-page') },
  { path: 'admin/passes', lazy: () => import('@/features/passes/routes/sold-passes-page') },
  { path: 'admin/pass-types', lazy: () => import('@/features/passes/routes/pass-types-page') },
  { path: 'admin/users', lazy: () => import('@/features/people/routes/users-page') },
  { path: 'admin/clients/import', lazy: () => import('@/features/people/routes/import-page') },
  { path: 'admin/clients/duplicates', lazy: () => import('@/features/people/routes/duplicates-page') },
  { path: 'admin/privacy', lazy: () => import('@/features/privacy/routes/requests-page') },
  { path: 'admin/audit', lazy: () => import('@/features/audit/routes/audit-page') },
  { path: 'admin/sites', lazy: () => import('@/features/studio/routes/sites-page') },
  { path: 'admin/closures', lazy: () => import('@/features/studio/routes/closures-page') },
  { path: 'admin/settings', lazy: () => import('@/features/studio/routes/settings-page') },
  { path: 'admin/rooms', lazy: () => import('@/features/studio/routes/rooms-page') },
  { path: 'admin/email-templates', lazy: () => import('@/features/mail/routes/templates-page') },
  { path: 'admin/email-templates/:id', lazy: () => import('@/features/mail/routes/template-page') },
  { path: 'admin/email-log', lazy: () => import('@/features/mail/routes/log-page') },
  { path: 'admin/quotes', lazy: () => import('@/features/mail/routes/quotes-page') },
];

const batchRoutes: RouteObject[] = [
  { path: 'batch', lazy: () => import('@/features/batch/routes/batch-page') },
  { path: 'queues', lazy: () => import('@/features/queues/routes/queues-page') },
  { path: 'queues/:name', lazy: () => import('@/features/queues/routes/queue-page') },
  { path: 'schedules', lazy: () => import('@/features/timers/routes/timers-page') },
  { path: 'schedules/:task', lazy: () => import('@/features/timers/routes/timer-page') },
];

function Loading() {
  return (
    <div className="mx-auto max-w-5xl px-4 py-24">
      <SkeletonList />
    </div>
  );
}

export const routes: RouteObject[] = [
  {
    errorElement: <CrashPage />,
    hydrateFallbackElement: <Loading />,
    children: [
      { path: '/', element: <PublicLayout />, children: publicRoutes },
      {
        element: <AppLayout />,
        children: [
          { element: <Guard allow={hasClientProfile} />, children: clientRoutes },
          { element: <Guard allow={isStaff} />, children: staffRoutes },
          { element: <Guard allow={isAdmin} />, children: adminRoutes },
          { element: <Guard allow={mayRunJobs} />, children: batchRoutes },
          { element: <Guard allow={anyone} />, children: userRoutes },
        ],
      },
      { element: <PublicLayout />, children: [{ path: '*', element: <NotFoundPage /> }] },
    ],
  },
];
