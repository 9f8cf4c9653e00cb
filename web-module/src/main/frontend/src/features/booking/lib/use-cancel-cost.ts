import { useTranslation } from 'react-i18next';
import type { MyRegistration } from '@/lib/api/types';
import { useFormat } from '@/lib/format';

/** What cancelling now would cost, in words, by the policy that was agreed when booking. */
export function useCancelCost(mine: MyRegistration): string {
  const { t } = useTranslation();
  const format = useFormat();
  const { registration, deadline } = mine;
  if (registration === null || registration.status === 'cancelled') return t('booking:cancelCost.none');
  if (registration.status === 'waitlist') return t('booking:cancelCost.waitlist');
  if (!mine.canCancel) {
    return t('booking:cancelCost.lockedSince', { when: format.moment(deadline) });
  }
  const way = mine.cancelIsFree ? 'free' : 'late';
  if (registration.paymentMethod === 'credit') {
    const count = registration.creditsUsed === 0 ? registration.creditsRequired : registration.creditsUsed;
    return t(`booking:cancelCost.credit.${way}`, { count });
  }
  if (registration.paymentMethod === 'account') {
    const amount = format.money(registration.quotedEntryFee, registration.currency);
    return t(`booking:cancelCost.account.${way}`, { amount });
  }
  return t('booking:cancelCost.nothing');
}
