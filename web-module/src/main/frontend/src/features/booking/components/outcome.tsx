import { CircleCheckBig, Hourglass } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, ButtonLink } from '@/components/ui/button';
import type { Registration } from '@/lib/api/types';
import { useFormat } from '@/lib/format';
import { now } from '@/lib/time';
import type { BookableClass } from '../lib/bookable-class';

interface OutcomeProps {
  registration: Registration;
  item: BookableClass;
  onClose: () => void;
}

function usePaidBy(registration: Registration): string | null {
  const { t } = useTranslation();
  const format = useFormat();
  if (registration.status !== 'booked') return null;
  if (registration.paymentMethod === 'credit') {
    return t('booking:outcome.credit', { count: registration.creditsUsed });
  }
  if (registration.paymentMethod === 'account') {
    const amount = format.money(registration.quotedEntryFee, registration.currency);
    return registration.paymentStatus === 'paid'
      ? t('booking:outcome.paid', { amount })
      : t('booking:outcome.owed', { amount });
  }
  return null;
}

/** What became of the booking: a place, or a position on the waitlist. Takes the focus, so that it is read out. */
export function Outcome({ registration, item, onClose }: OutcomeProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const heading = useRef<HTMLHeadingElement>(null);
  const paidBy = usePaidBy(registration);
  useEffect(() => heading.current?.focus(), []);

  const booked = registration.status === 'booked';
  const Icon = booked ? CircleCheckBig : Hourglass;
  const freeUntil = registration.freeCancelUntil ?? registration.policy.freeUntil;
  return (
    <div className="space-y-4 rounded-2xl bg-brand-50 p-5">
      <div role="status" className="space-y-2">
        <h3 ref={heading} tabIndex={-1} data-focus-quiet className="flex items-center gap-3 text-xl font-semibold">
          <Icon aria-hidden className="size-7 shrink-0 text-brand-600" />
          {booked
            ? t('booking:outcome.booked')
            : t('booking:outcome.waitlist', { position: registration.waitlistPosition ?? '' })}
        </h3>
        <p>{t('booking:outcome.what', { title: item.title, when: format.dayAndTime(item.startsAt) })}</p>
        {paidBy && <p>{paidBy}</p>}
        {booked && new Date(freeUntil) > now() && (
          <p>{t('booking:freeUntil', { when: format.moment(freeUntil) })}</p>
        )}
        {!booked && <p>{t('booking:outcome.waitlistNote')}</p>}
      </div>
      <div className="flex flex-wrap gap-3">
        <ButtonLink to={booked ? '/bookings' : '/bookings?tab=waitlist'} size="sm">
          {t('booking:toBookings')}
        </ButtonLink>
        <Button variant="secondary" size="sm" onClick={onClose}>
          {t('booking:outcome.close')}
        </Button>
      </div>
    </div>
  );
}
