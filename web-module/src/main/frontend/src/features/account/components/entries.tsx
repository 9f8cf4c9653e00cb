import { WalletCards } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { type Column, DataTable } from '@/components/list/data-table';
import { FilterBar, FilterDate } from '@/components/list/filters';
import { Pagination } from '@/components/list/pagination';
import { Section } from '@/components/ui/card';
import { DataState, EmptyState } from '@/components/ui/states';
import { useListParams } from '@/hooks/use-list-params';
import type { AccountEntry } from '@/lib/api/types';
import { useFormat } from '@/lib/format';
import { useStatement } from '../api/get-statement';
import { Balance } from './balance';

function useColumns(): Column<AccountEntry>[] {
  const { t } = useTranslation();
  const format = useFormat();
  const kindOf = (entry: AccountEntry) =>
    entry.type === 'PAYMENT' && entry.amount > 0 ? t('account:type.PAYOUT') : t(`account:type.${entry.type}`);
  return [
    { key: 'when', header: t('account:column.when'), cell: (row) => format.numeric(row.occurredAt) },
    {
      key: 'what',
      header: t('account:column.what'),
      cell: (row) => (
        <>
          <strong className="block font-semibold">{kindOf(row)}</strong>
          <span className="text-sm text-muted">
            {[row.for && t(`account:for.${row.for.kind}`), row.reason, row.method && t(`account:method.${row.method}`)].filter(Boolean).join(' · ')}
          </span>
        </>
      ),
    },
    {
      key: 'amount',
      header: t('account:column.amount'),
      cell: (row) => format.money(row.amount, row.currency),
      align: 'right',
    },
    {
      key: 'open',
      header: t('account:column.open'),
      cell: (row) => (row.openAmount ? format.money(row.openAmount, row.currency) : '–'),
      align: 'right',
    },
  ];
}

/** Balance and statement of a client. */
export function Entries({ clientId }: { clientId: number }) {
  const { t } = useTranslation();
  const columns = useColumns();
  const list = useListParams({ sort: '', filters: ['from', 'to'] as const });
  const statement = useStatement(clientId, { ...list.query, sort: null });
  return (
    <DataState query={statement}>
      {({ items, balance, ...paging }) => (
        <div className="space-y-8">
          <Balance balance={balance} currency={items[0]?.currency} />
          <Section title={t('account:statement')}>
            <FilterBar label={t('account:filters')}>
              <FilterDate
                label={t('account:from')}
                value={list.filters.from}
                onChange={(value) => list.setFilter('from', value)}
              />
              <FilterDate
                label={t('account:to')}
                value={list.filters.to}
                onChange={(value) => list.setFilter('to', value)}
              />
            </FilterBar>
            {items.length === 0 ? (
              <EmptyState icon={WalletCards}>{t('account:empty')}</EmptyState>
            ) : (
              <DataTable caption={t('account:statement')} columns={columns} rows={items} rowKey={(row) => row.id} />
            )}
            <Pagination {...paging} onPage={list.setPage} />
          </Section>
        </div>
      )}
    </DataState>
  );
}
