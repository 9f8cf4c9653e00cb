import { CircleAlert, CircleCheck, CircleDashed } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { DataTable } from '@/components/list/data-table';
import { Badge } from '@/components/ui/badge';
import { EmptyState } from '@/components/ui/states';
import type { WorkerInfo } from '@/lib/api/types';
import { useFormat } from '@/lib/format';

const LOOKS = {
  working: { tone: 'good', icon: CircleCheck },
  draining: { tone: 'warn', icon: CircleDashed },
  stopped: { tone: 'neutral', icon: CircleDashed },
  lost: { tone: 'bad', icon: CircleAlert },
} as const;

/** Who serves the queues. */
export function Workers({ workers }: { workers: readonly WorkerInfo[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  if (workers.length === 0) return <EmptyState>{t('queues:noWorkers')}</EmptyState>;
  return (
    <DataTable
      caption={t('queues:workers')}
      rows={workers}
      rowKey={(row) => row.node}
      columns={[
        { key: 'node', header: t('queues:node'), cell: (row) => row.node },
        {
          key: 'state',
          header: t('queues:state'),
          cell: (row) => <Badge {...LOOKS[row.state]}>{t(`queues:workerState.${row.state}`)}</Badge>,
        },
        { key: 'seen', header: t('queues:seen'), cell: (row) => format.moment(row.seenAt) },
        { key: 'running', header: t('queues:running'), cell: (row) => format.number(row.running), align: 'right' },
        { key: 'processed', header: t('queues:processed'), cell: (row) => format.number(row.processed), align: 'right' },
        { key: 'cycle', header: t('queues:cycle'), cell: (row) => format.number(row.cycle), align: 'right' },
        {
          key: 'memory',
          header: t('queues:memory'),
          cell: (row) => t('queues:megabytes', { count: row.memoryMb }),
          align: 'right',
        },
      ]}
    />
  );
}
