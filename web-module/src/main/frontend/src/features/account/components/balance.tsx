import { CircleCheck, PiggyBank, WalletCards } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Card } from '@/components/ui/card';
import { cn } from '@/lib/cn';
import { useFormat } from '@/lib/format';

/** The balance in words: what is owed, what is in credit, or that nothing is open. */
export function Balance({ balance, currency }: { balance: number; currency: string | undefined }) {
  const { t } = useTranslation();
  const format = useFormat();
  const state = balance > 0 ? 'owed' : balance < 0 ? 'credit' : 'even';
  const Icon = { owed: WalletCards, credit: PiggyBank, even: CircleCheck }[state];
  return (
    <Card className="flex items-center gap-5">
      <span
        className={cn(
          'rounded-2xl p-4',
          state === 'owed' ? 'bg-clay-50 text-clay-700' : 'bg-brand-50 text-brand-600',
        )}
      >
        <Icon aria-hidden className="size-8" />
      </span>
      <div>
        <p className="text-muted">{t(`account:balance.${state}`)}</p>
        <p className="font-display text-3xl font-semibold tabular-nums">{format.money(Math.abs(balance), currency)}</p>
        {state === 'owed' && <p className="mt-1 text-sm text-muted">{t('account:balance.how')}</p>}
      </div>
    </Card>
  );
}
