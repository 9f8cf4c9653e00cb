import { useTranslation } from 'react-i18next';
import { Page } from '@/components/layout/page';
import { DataState, EmptyState } from '@/components/ui/states';
import { useOne } from '@/hooks/use-resource';
import type { Items, ScheduledTask } from '@/lib/api/types';
import { TaskTable } from '../components/task-table';

/** Tasks that run by themselves, live. */
export function Component() {
  const { t } = useTranslation();
  const tasks = useOne<Items<ScheduledTask>>('/schedules', { live: true });
  return (
    <Page title={t('timers:title')} lead={t('timers:lead')} width="wide">
      <DataState query={tasks}>
        {({ items }) => (items.length === 0 ? <EmptyState>{t('timers:noTasks')}</EmptyState> : <TaskTable tasks={items} />)}
      </DataState>
    </Page>
  );
}
