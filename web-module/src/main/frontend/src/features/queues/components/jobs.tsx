import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { RowButton } from '@/components/crud-page';
import { DataTable } from '@/components/list/data-table';
import { FilterBar, FilterSelect } from '@/components/list/filters';
import { Pagination } from '@/components/list/pagination';
import { DataState, EmptyState } from '@/components/ui/states';
import { useListParams } from '@/hooks/use-list-params';
import { useList } from '@/hooks/use-resource';
import type { QueuedJob } from '@/lib/api/types';
import { useFormat } from '@/lib/format';
import { JobDialog } from './job-dialog';

const STATES = ['waiting', 'delayed', 'running', 'failed', 'quarantined'] as const;

/** The jobs of a queue, the latest first. */
export function Jobs({ queue }: { queue: string }) {
  const { t } = useTranslation();
  const format = useFormat();
  const [open, setOpen] = useState<number | null>(null);
  const list = useListParams({ sort: '', filters: ['state'] as const });
  const jobs = useList<QueuedJob>(`/queues/${queue}/jobs`, list.query, { live: true });
  return (
    <>
      <FilterBar label={t('queues:jobs')}>
        <FilterSelect
          label={t('queues:state')}
          all={t('queues:allStates')}
          value={list.filters.state}
          onChange={(state) => list.setFilter('state', state)}
          options={STATES.map((state) => ({ value: state, label: t(`queues:${state}`) }))}
        />
      </FilterBar>
      <DataState query={jobs}>
        {({ items, ...paging }) => (
          <>
            {items.length === 0 ? (
              <EmptyState>{t('queues:none')}</EmptyState>
            ) : (
              <DataTable
                caption={t('queues:jobs')}
                rows={items}
                rowKey={(row) => row.id}
                columns={[
                  { key: 'id', header: t('queues:id'), cell: (row) => row.id },
                  { key: 'type', header: t('queues:type'), cell: (row) => row.jobType },
                  { key: 'state', header: t('queues:state'), cell: (row) => t(`queues:${row.state}`) },
                  { key: 'attempts', header: t('queues:attempts'), cell: (row) => row.attempts, align: 'right' },
                  { key: 'due', header: t('queues:due'), cell: (row) => format.moment(row.availableAt) },
                  { key: 'cause', header: t('queues:cause'), cell: (row) => row.errorClass ?? '–' },
                  {
                    key: 'open',
                    header: t('manage:actions'),
                    cell: (row) => <RowButton label={t('queues:details')} of={String(row.id)} onClick={() => setOpen(row.id)} />,
                  },
                ]}
              />
            )}
            <Pagination {...paging} onPage={list.setPage} />
          </>
        )}
      </DataState>
      {open !== null && <JobDialog queue={queue} id={open} onClose={() => setOpen(null)} />}
    </>
  );
}
