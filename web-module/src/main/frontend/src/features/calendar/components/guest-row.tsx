import { Check, CircleX } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Badge } from '@/components/ui/badge';
import { Button } from '@/components/ui/button';
import type { EventGuest, Mark } from '@/lib/api/types';
import { useFormat } from '@/lib/format';
import { PriceOrigin } from './guest-price';

export type OnMark = (guest: EventGuest, mark: Mark, waive?: boolean) => void;

function MarkButtons({ guest, busy, onMark }: { guest: EventGuest; busy: boolean; onMark: OnMark }) {
  const { t } = useTranslation();
  const { attendance } = guest;
  const named = (label: string) => `${label}: ${guest.client.fullName}`;
  const pressed = (mark: Mark) => attendance === mark;
  return (
    <span className="flex flex-wrap gap-2">
      <Button
        size="sm"
        variant={pressed('attended') ? 'primary' : 'secondary'}
        aria-pressed={pressed('attended')}
        aria-label={named(t('calendar:checkin.attended'))}
        disabled={busy}
        onClick={() => onMark(guest, 'attended')}
      >
        <Check aria-hidden className="size-4" />
        {t('calendar:checkin.attended')}
      </Button>
      <Button
        size="sm"
        variant={pressed('no_show') ? 'danger' : 'secondary'}
        aria-pressed={pressed('no_show')}
        aria-label={named(t('calendar:checkin.noShow'))}
        disabled={busy}
        onClick={() => onMark(guest, 'no_show')}
      >
        <CircleX aria-hidden className="size-4" />
        {t('calendar:checkin.noShow')}
      </Button>
      <Button
        size="sm"
        variant="ghost"
        aria-label={named(attendance === null ? t('calendar:checkin.waive') : t('calendar:checkin.undo'))}
        disabled={busy}
        onClick={() => (attendance === null ? onMark(guest, 'no_show', true) : onMark(guest, null))}
      >
        {attendance === null ? t('calendar:checkin.waive') : t('calendar:checkin.undo')}
      </Button>
    </span>
  );
}

interface GuestRowProps {
  guest: EventGuest;
  /** Whether attendance may be recorded now. */
  open: boolean;
  busy: boolean;
  onMark: OnMark;
}

/** One guest with contact, price and its origin, payment and attendance. */
export function GuestRow({ guest, open, busy, onMark }: GuestRowProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { contact, entryFee, currency, priceSource, paymentStatus } = guest;
  return (
    <li className="space-y-2 py-3">
      <p className="font-semibold break-words">{guest.client.fullName}</p>
      {contact && <p className="text-sm break-words text-muted">{[contact.email, contact.phone].filter(Boolean).join(' · ')}</p>}
      <p className="flex flex-wrap items-center gap-2 text-sm text-muted">
        {entryFee !== null && <span>{format.money(entryFee, currency ?? undefined)}</span>}
        {priceSource !== null && <PriceOrigin source={priceSource} />}
        {paymentStatus !== null && <Badge tone={paymentStatus === 'unpaid' ? 'warn' : 'neutral'}>{t(`calendar:payment.${paymentStatus}`)}</Badge>}
      </p>
      {open && <MarkButtons guest={guest} busy={busy} onMark={onMark} />}
    </li>
  );
}
