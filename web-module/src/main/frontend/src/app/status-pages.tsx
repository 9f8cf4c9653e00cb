import { CloudAlert, MapPinOff, ShieldX } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Navigate, useRouteError } from 'react-router';
import { Page } from '@/components/layout/page';
import { Button, ButtonLink } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/states';
import { startPageOf, useSession } from '@/lib/session';

export function NotFoundPage() {
  const { t } = useTranslation();
  return (
    <Page title={t('common:notFound.title')} width="narrow">
      <EmptyState icon={MapPinOff} action={<ButtonLink to="/">{t('common:notFound.action')}</ButtonLink>}>
        {t('common:notFound.text')}
      </EmptyState>
    </Page>
  );
}

export function NoAccessPage() {
  const { t } = useTranslation();
  return (
    <Page title={t('common:noAccess.title')} width="narrow">
      <EmptyState icon={ShieldX} action={<ButtonLink to="/">{t('common:noAccess.action')}</ButtonLink>}>
        {t('common:noAccess.text')}
      </EmptyState>
    </Page>
  );
}

/** `/`: the timetable for visitors, the start page for signed-in users. */
export function HomeRedirect() {
  const session = useSession();
  if (session.isPending) return null;
  return <Navigate to={session.data ? startPageOf(session.data.role) : '/public/classes'} replace />;
}

/** A page that failed to load or to render, for example after a new version was installed. */
export function CrashPage() {
  const { t } = useTranslation();
  const error = useRouteError();
  return (
    <main className="mx-auto max-w-md px-4 py-16">
      <title>{`${t('common:crash.title')} · FunctionalFit`}</title>
      <h1 className="mb-6 text-3xl font-bold">{t('common:crash.title')}</h1>
      <EmptyState
        icon={CloudAlert}
        action={<Button onClick={() => window.location.reload()}>{t('common:crash.action')}</Button>}
      >
        {t('common:crash.text')}
        {error instanceof Error && <span className="mt-2 block text-sm break-words">{error.message}</span>}
      </EmptyState>
    </main>
  );
}
