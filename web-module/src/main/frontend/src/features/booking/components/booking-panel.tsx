import { CalendarCheck, Hourglass } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ButtonLink } from '@/components/ui/button';
import { DataState, Skeleton } from '@/components/ui/states';
import type { MyRegistration, Registration } from '@/lib/api/types';
import { useMyRegistration } from '../api/my-registration';
import type { BookableClass } from '../lib/bookable-class';
import { BookForm } from './book-form';
import { Outcome } from './outcome';

function isActive(mine: MyRegistration): boolean {
  return mine.registration !== null && mine.registration.status !== 'cancelled';
}

/** Says that the class is already booked (or waited for), and leads to changing that. */
function AlreadyRegistered({ registration }: { registration: Registration }) {
  const { t } = useTranslation();
  const waiting = registration.status === 'waitlist';
  const Icon = waiting ? Hourglass : CalendarCheck;
  return (
    <div className="space-y-4 rounded-2xl bg-brand-50 p-5">
      <p className="flex items-center gap-3 font-semibold">
        <Icon aria-hidden className="size-6 shrink-0 text-brand-600" />
        {waiting ? t('booking:waiting', { position: registration.waitlistPosition ?? '' }) : t('booking:booked')}
      </p>
      <div className="flex flex-wrap gap-3">
        <ButtonLink to="/bookings" variant="secondary" size="sm">
          {t('booking:toBookings')}
        </ButtonLink>
        <ButtonLink to={`/bookings?cancel=${registration.occurrenceId}`} variant="ghost" size="sm">
          {waiting ? t('booking:leave.action') : t('booking:cancel.action')}
        </ButtonLink>
      </div>
    </div>
  );
}

/** Booking of one class inside its details: the terms first, then the button, then the outcome. */
export function BookingPanel({ item, onClose }: { item: BookableClass; onClose: () => void }) {
  const mine = useMyRegistration(item.id);
  const [outcome, setOutcome] = useState<Registration | null>(null);
  if (outcome) return <Outcome registration={outcome} item={item} onClose={onClose} />;
  return (
    <DataState query={mine} skeleton={<Skeleton className="h-40" />}>
      {(data) =>
        isActive(data) && data.registration ? (
          <AlreadyRegistered registration={data.registration} />
        ) : (
          <BookForm item={item} terms={data} onBooked={setOutcome} />
        )
      }
    </DataState>
  );
}
