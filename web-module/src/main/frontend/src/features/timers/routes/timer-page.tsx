import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { Page } from '@/components/layout/page';
import { Card, Section } from '@/components/ui/card';
import { DataState } from '@/components/ui/states';
import { TextLink } from '@/components/ui/text-link';
import { useOne } from '@/hooks/use-resource';
import type { ScheduledTask } from '@/lib/api/types';
import { useFormat } from '@/lib/format';
import { LastRun } from '../components/last-run';
import { Runs } from '../components/runs';
import { TaskActions } from '../components/task-actions';
import { TaskState } from '../components/task-state';
import { useTimerTexts } from '../lib/use-timer-texts';

function Facts({ task }: { task: ScheduledTask }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { cadence } = useTimerTexts();
  const facts = {
    cadence: cadence(task),
    last: <LastRun run={task.lastRun} />,
    next: task.nextRunAt === null ? '–' : format.moment(task.nextRunAt),
  };
  return (
    <Card className="space-y-4">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <TaskState task={task} />
        <TaskActions task={task} />
      </div>
      <dl className="flex flex-wrap gap-x-10 gap-y-3">
        {(['cadence', 'last', 'next'] as const).map((what) => (
          <div key={what}>
            <dt className="text-sm text-muted">{t(`timers:${what}`)}</dt>
            <dd className="font-semibold">{facts[what]}</dd>
          </div>
        ))}
      </dl>
    </Card>
  );
}

/** One task and its runs, live. */
export function Component() {
  const { t } = useTranslation();
  const { task = '' } = useParams();
  const { about } = useTimerTexts();
  const query = useOne<ScheduledTask>(`/schedules/${task}`, { live: true });
  const lead = (
    <>
      {about(task) !== '' && <span className="block">{about(task)}</span>}
      <TextLink to="/schedules">{t('timers:back')}</TextLink>
    </>
  );
  return (
    <Page title={t('timers:timer', { task })} lead={lead} width="wide">
      <DataState query={query}>
        {(found) => (
          <div className="space-y-10">
            <Facts task={found} />
            <Section title={t('timers:runs')}>
              <Runs task={task} />
            </Section>
          </div>
        )}
      </DataState>
    </Page>
  );
}
