import { useTranslation } from 'react-i18next';
import { DataState, EmptyState, SkeletonList } from '@/components/ui/states';
import type { CreditEntry } from '@/lib/api/types';
import { useFormat } from '@/lib/format';
import { usePassLedger } from '../api/get-passes';

/** The change of what can still be booked; on unlimited passes balances stay 0, so the recorded number is shown. */
function changeOf(entry: CreditEntry): number {
  if (entry.availableDelta !== 0) return entry.availableDelta;
  return entry.type === 'CONSUME' ? 0 : entry.heldDelta;
}

function Entry({ entry }: { entry: CreditEntry }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <li className="flex gap-4 py-3">
      <span className="w-9 shrink-0 text-right font-display text-lg font-semibold tabular-nums">
        {format.signed(changeOf(entry))}
      </span>
      <span className="min-w-0 flex-1">
        <span className="block font-medium break-words">
          {t(`passes:entry.${entry.type}`, { count: entry.credits })}
        </span>
        <span className="block text-sm text-muted">
          {format.date(entry.createdAt)} {format.time(entry.createdAt)}
          {entry.reason && <> · {entry.reason}</>}
        </span>
      </span>
      <span className="shrink-0 text-right text-sm text-muted tabular-nums">
        {t('passes:after', { count: entry.availableAfter })}
      </span>
    </li>
  );
}

/** Every movement of a pass in plain words, newest first. */
export function Ledger({ passId, open }: { passId: number; open: boolean }) {
  const { t } = useTranslation();
  const ledger = usePassLedger(passId, open);
  if (!open) return null;
  return (
    <DataState query={ledger} skeleton={<SkeletonList rows={3} className="h-12" />}>
      {({ items }) =>
        items.length === 0 ? (
          <EmptyState>{t('passes:noEntries')}</EmptyState>
        ) : (
          <ul className="divide-y divide-line">
            {[...items]
              .sort((a, b) => b.id - a.id)
              .map((entry) => (
                <Entry key={entry.id} entry={entry} />
              ))}
          </ul>
        )
      }
    </DataState>
  );
}
