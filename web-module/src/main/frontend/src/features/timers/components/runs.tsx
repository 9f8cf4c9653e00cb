import { useTranslation } from 'react-i18next';
import { DataTable } from '@/components/list/data-table';
import { Pagination } from '@/components/list/pagination';
import { DataState, EmptyState } from '@/components/ui/states';
import { useListParams } from '@/hooks/use-list-params';
import { useList } from '@/hooks/use-resource';
import type { ScheduledRun } from '@/lib/api/types';
import { useFormat } from '@/lib/format';
import { isWaiting, nodeOf } from '../lib/runs';
import { useTimerTexts } from '../lib/use-timer-texts';
import { Outcome } from './outcome';

/** The runs of a task, the latest first. */
export function Runs({ task }: { task: string }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { duration } = useTimerTexts();
  const list = useListParams({ sort: '', filters: [] as const });
  const runs = useList<ScheduledRun>(`/schedules/${task}/runs`, list.query, { live: true });
  return (
    <DataState query={runs}>
      {({ items, ...paging }) => (
        <>
          {items.length === 0 ? (
            <EmptyState>{t('timers:none')}</EmptyState>
          ) : (
            <DataTable
              caption={t('timers:runs')}
              rows={items}
              rowKey={(row) => row.slot}
              columns={[
                { key: 'planned', header: t('timers:planned'), cell: (row) => format.moment(row.plannedAt) },
                { key: 'by', header: t('timers:by'), cell: (row) => t(row.manual ? 'timers:hand' : 'timers:clock') },
                {
                  key: 'started',
                  header: t('timers:started'),
                  cell: (row) => (isWaiting(row) ? '–' : format.moment(row.startedAt)),
                },
                { key: 'node', header: t('timers:node'), cell: (row) => nodeOf(row) ?? '–' },
                {
                  key: 'duration',
                  header: t('timers:duration'),
                  cell: (row) => (row.durationMs === null ? '–' : duration(row.durationMs)),
                  align: 'right',
                },
                { key: 'outcome', header: t('timers:outcome'), cell: (row) => <Outcome run={row} /> },
                { key: 'message', header: t('timers:message'), cell: (row) => row.message ?? '–' },
              ]}
            />
          )}
          <Pagination {...paging} onPage={list.setPage} />
        </>
      )}
    </DataState>
  );
}
