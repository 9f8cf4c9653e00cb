import { LogIn, UserPlus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { ButtonLink } from '@/components/ui/button';
import { Skeleton } from '@/components/ui/states';
import { useSession } from '@/lib/session';
import type { BookableClass } from '../lib/bookable-class';
import { BookingPanel } from './booking-panel';

interface ClassActionsProps {
  item: BookableClass;
  onClose: () => void;
  /** In a frame of another website the way to sign in leads into a window of its own. */
  embed?: boolean;
}

/** What the viewer of a class can do: register and book, sign in, book, wait; or why not. */
export function ClassActions({ item, onClose, embed = false }: ClassActionsProps) {
  const { t } = useTranslation();
  const session = useSession();
  const { pathname, search } = useLocation();
  if (session.isPending) return <Skeleton className="h-12" />;
  if (session.data) {
    if (session.data.client !== null) return <BookingPanel item={item} onClose={onClose} />;
    return <p className="rounded-2xl bg-sunken p-4">{t('booking:noProfile')}</p>;
  }
  const params = new URLSearchParams(search);
  params.delete('embed');
  const back = encodeURIComponent(`${pathname}?${params.toString()}`);
  const target = embed ? '_blank' : undefined;
  return (
    <div className="flex flex-col gap-3 sm:flex-row">
      <ButtonLink to={`/register?returnTo=${back}`} target={target} className="flex-1">
        <UserPlus aria-hidden className="size-5" />
        {t('booking:registerAndBook')}
      </ButtonLink>
      <ButtonLink to={`/login?returnTo=${back}`} target={target} variant="secondary" className="flex-1">
        <LogIn aria-hidden className="size-5" />
        {t('booking:signIn')}
      </ButtonLink>
    </div>
  );
}
