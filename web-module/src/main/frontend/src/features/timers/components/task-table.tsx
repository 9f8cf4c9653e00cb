import { useTranslation } from 'react-i18next';
import { DataTable } from '@/components/list/data-table';
import { TextLink } from '@/components/ui/text-link';
import type { ScheduledTask } from '@/lib/api/types';
import { useFormat } from '@/lib/format';
import { useTimerTexts } from '../lib/use-timer-texts';
import { LastRun } from './last-run';
import { TaskActions } from './task-actions';
import { TaskState } from './task-state';

/** Every task at a glance. */
export function TaskTable({ tasks }: { tasks: readonly ScheduledTask[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { about, cadence } = useTimerTexts();
  return (
    <DataTable
      caption={t('timers:title')}
      rows={tasks}
      rowKey={(row) => row.task}
      columns={[
        {
          key: 'task',
          header: t('timers:task'),
          cell: (row) => (
            <>
              <TextLink to={`/schedules/${row.task}`}>{row.task}</TextLink>
              <span className="block text-sm text-muted">{about(row.task)}</span>
            </>
          ),
        },
        { key: 'cadence', header: t('timers:cadence'), cell: cadence },
        { key: 'state', header: t('manage:status'), cell: (row) => <TaskState task={row} /> },
        { key: 'last', header: t('timers:last'), cell: (row) => <LastRun run={row.lastRun} /> },
        {
          key: 'next',
          header: t('timers:next'),
          cell: (row) => (row.nextRunAt === null ? '–' : format.moment(row.nextRunAt)),
        },
        { key: 'actions', header: t('manage:actions'), cell: (row) => <TaskActions task={row} /> },
      ]}
    />
  );
}
