import { Check, Clock, CircleX, Gift, Ticket, WalletCards, type LucideIcon } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Badge } from '@/components/ui/badge';
import { Button } from '@/components/ui/button';
import type { Mark, Participant } from '@/lib/api/types';
import { useFormat } from '@/lib/format';

/** What a participant uses for the place: credits of a pass, money owed, or nothing. */
function Payment({ participant }: { participant: Participant }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { paymentMethod, paymentStatus, creditsRequired, quotedEntryFee, currency } = participant;
  if (participant.status === 'waitlist' || paymentMethod === null) return null;
  const icons: Record<string, LucideIcon> = { credit: Ticket, account: WalletCards };
  const money = format.money(quotedEntryFee, currency);
  const text =
    paymentMethod === 'credit'
      ? t('roster:pay.credit', { count: creditsRequired })
      : paymentMethod === 'account'
        ? t(paymentStatus === 'paid' ? 'roster:pay.paid' : 'roster:pay.owed', { amount: money })
        : t('roster:pay.free');
  return (
    <Badge icon={icons[paymentMethod] ?? Gift} tone={paymentStatus === 'unpaid' ? 'warn' : 'neutral'}>
      {text}
    </Badge>
  );
}

export interface RowActions {
  onMark: (participant: Participant, mark: Mark, waive?: boolean) => void;
  onPromote: (participant: Participant) => void;
  onRemove: (participant: Participant) => void;
  busy: boolean;
  promoteLabel: string;
}

function MarkButtons({ participant, onMark, busy }: RowActions & { participant: Participant }) {
  const { t } = useTranslation();
  const { status } = participant;
  const { fullName } = participant.client;
  const marked = status === 'attended' || status === 'no_show';
  const named = (label: string) => `${label}: ${fullName}`;
  return (
    <>
      <Button
        variant={status === 'attended' ? 'primary' : 'secondary'}
        aria-pressed={status === 'attended'}
        aria-label={named(t('roster:attended'))}
        disabled={busy}
        onClick={() => onMark(participant, 'attended')}
      >
        <Check aria-hidden className="size-5" />
        {t('roster:attended')}
      </Button>
      <Button
        variant={status === 'no_show' ? 'danger' : 'secondary'}
        aria-pressed={status === 'no_show'}
        aria-label={named(t('roster:noShow'))}
        disabled={busy}
        onClick={() => onMark(participant, 'no_show')}
      >
        <CircleX aria-hidden className="size-5" />
        {t('roster:noShow')}
      </Button>
      {!marked && (
        <Button
          variant="ghost"
          aria-label={named(t('roster:waive'))}
          disabled={busy}
          onClick={() => onMark(participant, 'no_show', true)}
        >
          {t('roster:waive')}
        </Button>
      )}
      {marked && (
        <Button
          variant="ghost"
          aria-label={named(t('roster:undo'))}
          disabled={busy}
          onClick={() => onMark(participant, null)}
        >
          {t('roster:undo')}
        </Button>
      )}
    </>
  );
}

/** One person of a roster with what can be done for them. */
export function ParticipantRow({ participant, ...actions }: RowActions & { participant: Participant }) {
  const { t } = useTranslation();
  const { client, status, email, phone, note } = participant;
  const waiting = status === 'waitlist';
  const open = waiting || status === 'booked';
  return (
    <li className="flex flex-wrap items-center justify-between gap-3 py-3">
      <div className="min-w-0">
        <p className="font-semibold break-words">{client.fullName}</p>
        <p className="text-sm break-words text-muted">{[email, phone, note].filter(Boolean).join(' · ')}</p>
        <p className="mt-1 flex flex-wrap gap-2">
          {waiting && (
            <Badge icon={Clock} tone="accent">
              {t('roster:waiting', { position: participant.waitlistPosition ?? 0 })}
            </Badge>
          )}
          <Payment participant={participant} />
        </p>
      </div>
      <div className="flex flex-wrap gap-2">
        {waiting ? (
          <Button
            variant="secondary"
            aria-label={`${actions.promoteLabel}: ${client.fullName}`}
            onClick={() => actions.onPromote(participant)}
          >
            {actions.promoteLabel}
          </Button>
        ) : (
          <MarkButtons participant={participant} {...actions} />
        )}
        {open && (
          <Button
            variant="ghost"
            aria-label={`${t('roster:remove.action')}: ${client.fullName}`}
            onClick={() => actions.onRemove(participant)}
          >
            {t('roster:remove.action')}
          </Button>
        )}
      </div>
    </li>
  );
}
