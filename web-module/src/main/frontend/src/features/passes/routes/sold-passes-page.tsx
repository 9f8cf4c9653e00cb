import { Ticket } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CrudPage } from '@/components/crud-page';
import { FilterSelect } from '@/components/list/filters';
import { Button } from '@/components/ui/button';
import type { SoldPass } from '@/lib/api/types';
import { useFormat } from '@/lib/format';
import { SellDialog } from '../components/sell-dialog';

const STATUSES = ['active', 'depleted', 'expired', 'suspended'] as const;

/** All passes, for admins. */
export function Component() {
  const { t } = useTranslation();
  const format = useFormat();
  const [selling, setSelling] = useState(false);
  return (
    <>
      <CrudPage<SoldPass>
        title={t('sales:title')}
        path="/passes"
        sort="-purchasedAt"
        searchable
        filters={['status']}
        filterFields={(list) => (
          <FilterSelect
            label={t('manage:status')}
            all={t('manage:all')}
            options={STATUSES.map((value) => ({ value, label: t(`passes:status.${value}`) }))}
            value={list.filters.status ?? ''}
            onChange={(value) => list.setFilter('status', value)}
          />
        )}
        headerActions={
          <Button onClick={() => setSelling(true)}>
            <Ticket aria-hidden className="size-5" />
            {t('sales:sell.title')}
          </Button>
        }
        nameOf={(pass) => pass.name}
        columns={[
          { key: 'client', header: t('sales:client'), cell: (pass) => pass.client.fullName },
          { key: 'name', header: t('sales:type.one'), cell: (pass) => pass.name },
          {
            key: 'left',
            header: t('sales:left'),
            cell: (pass) => (pass.unlimited ? '∞' : `${pass.creditsAvailable}/${pass.totalCredits ?? 0}`),
          },
          {
            key: 'until',
            header: t('sales:validUntil'),
            cell: (pass) => format.onDate(pass.validUntil),
            sortField: 'validUntil',
          },
          { key: 'status', header: t('manage:status'), cell: (pass) => t(`passes:status.${pass.status}`) },
        ]}
      />
      {selling && <SellDialog client={null} onClose={() => setSelling(false)} />}
    </>
  );
}
