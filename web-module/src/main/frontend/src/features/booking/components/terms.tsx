import { Coins, ShieldCheck } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { MyRegistration, WouldUse } from '@/lib/api/types';
import { useFormat } from '@/lib/format';
import { usePublicSettings } from '@/lib/public-settings';
import { now } from '@/lib/time';
import type { BookableClass } from '../lib/bookable-class';

/** What the booking will use, in words: credits of a pass, an amount, or nothing. */
function useCost(use: WouldUse | null): string | null {
  const { t } = useTranslation();
  const format = useFormat();
  const settings = usePublicSettings();
  if (use === null) return null;
  if (use.method === 'free') return t('booking:cost.free');
  if (use.method === 'credit') return t('booking:cost.credit', { count: use.credits, pass: use.passName ?? '' });
  if (use.entryFee === null) return null;
  return t('booking:cost.account', { amount: format.money(use.entryFee, settings.data?.currency) });
}

/** Until when cancelling will be free, for a booking made now. */
function useDeadline(terms: MyRegistration): string {
  const { t } = useTranslation();
  const format = useFormat();
  const settings = usePublicSettings();
  if (new Date(terms.deadline) > now()) return t('booking:freeUntil', { when: format.moment(terms.deadline) });
  const late = settings.data?.lateCancelMode ?? 'charge';
  return t(`booking:alreadyLate.${late}`);
}

export function Terms({ item, terms }: { item: BookableClass; terms: MyRegistration }) {
  const { t } = useTranslation();
  const cost = useCost(terms.wouldUse);
  const deadline = useDeadline(terms);
  return (
    <div className="space-y-3">
      {item.isFull && <p className="font-medium">{t('booking:fullNote')}</p>}
      {cost && (
        <p className="flex gap-3 font-medium">
          <Coins aria-hidden className="mt-0.5 size-5 shrink-0 text-brand-600" />
          {cost}
        </p>
      )}
      <p className="flex gap-3">
        <ShieldCheck aria-hidden className="mt-0.5 size-5 shrink-0 text-brand-600" />
        {deadline}
      </p>
    </div>
  );
}
