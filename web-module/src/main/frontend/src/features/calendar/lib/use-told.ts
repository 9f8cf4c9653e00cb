import { useTranslation } from 'react-i18next';
import type { PlannedEvents } from '@/lib/api/types';

/** How many people heard of a change, and how many have no account to be told by. */
type Reach = Pick<PlannedEvents, 'notified' | 'notNotified'>;

/** Says after a change who was told and who was not, in sentences that follow what was done; nothing where nobody was concerned. */
export function useTold() {
  const { t } = useTranslation();
  return (done: string, { notified, notNotified }: Reach): string =>
    [
      done,
      notified > 0 && t('calendar:move.clientsTold', { count: notified }),
      notNotified > 0 && t('calendar:move.notTold', { count: notNotified }),
    ]
      .filter(Boolean)
      .join(' ');
}
