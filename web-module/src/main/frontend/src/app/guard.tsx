import { Navigate, Outlet, useLocation } from 'react-router';
import { ProblemAlert } from '@/components/ui/problem-alert';
import { SkeletonList } from '@/components/ui/states';
import type { Me } from '@/lib/api/types';
import { useSession } from '@/lib/session';
import { NoAccessPage } from './status-pages';

interface GuardProps {
  /** Who may see the pages inside. */
  allow: (user: Me) => boolean;
}

export const anyone = () => true;
/** Client pages: clients, and others who also have a client profile. */
export const hasClientProfile = (user: Me) => user.client !== null;
export const isStaff = (user: Me) => user.role === 'staff' || user.role === 'admin';
export const isAdmin = (user: Me) => user.role === 'admin';

export const mayRunJobs = (user: Me) => user.role === 'batch_admin' || user.role === 'admin';

/** Lets the right users in; a visitor goes to sign-in and comes back, a wrong role sees "no access". */
export function Guard({ allow }: GuardProps) {
  const session = useSession();
  const location = useLocation();
  if (session.data) return allow(session.data) ? <Outlet /> : <NoAccessPage />;
  if (session.data === null) {
    const back = encodeURIComponent(`${location.pathname}${location.search}`);
    return <Navigate to={`/login?returnTo=${back}`} replace />;
  }
  return (
    <div className="mx-auto max-w-5xl px-4 py-10 sm:px-6">
      {session.error ? <ProblemAlert error={session.error} onRetry={() => void session.refetch()} /> : <SkeletonList />}
    </div>
  );
}
