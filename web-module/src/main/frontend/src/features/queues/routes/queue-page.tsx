import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { Page } from '@/components/layout/page';
import { Card, Section } from '@/components/ui/card';
import { DataState } from '@/components/ui/states';
import { TextLink } from '@/components/ui/text-link';
import { useOne } from '@/hooks/use-resource';
import type { QueueInfo } from '@/lib/api/types';
import { Jobs } from '../components/jobs';
import { QueueCard } from '../components/queue-card';
import { RetryAllButton } from '../components/retry-all-button';
import { ThroughputChart } from '../components/throughput-chart';

const NONE = '–';

function Times({ queue }: { queue: QueueInfo }) {
  const { t } = useTranslation();
  const text = (times: QueueInfo['waitMs']) =>
    t('queues:percentiles', {
      p50: times.p50 ?? NONE,
      p95: times.p95 ?? NONE,
      p99: times.p99 ?? NONE,
    });
  return (
    <Card className="space-y-2">
      <dl className="flex flex-wrap gap-x-10 gap-y-2">
        {(['wait', 'run'] as const).map((what) => (
          <div key={what}>
            <dt className="text-sm text-muted">{t(`queues:${what}`)}</dt>
            <dd className="text-lg font-semibold tabular-nums">{text(queue[`${what}Ms`])}</dd>
          </div>
        ))}
      </dl>
      <p className="text-sm text-muted">{t('queues:percentilesHint')}</p>
    </Card>
  );
}

/** One queue: its state, its times, its jobs, live. */
export function Component() {
  const { t } = useTranslation();
  const { name = '' } = useParams();
  const queue = useOne<QueueInfo>(`/queues/${name}`, { live: true });
  return (
    <Page title={t('queues:queue', { name })} lead={<TextLink to="/queues">{t('queues:back')}</TextLink>} width="wide">
      <DataState query={queue}>
        {(one) => (
          <div className="space-y-10">
            <QueueCard queue={one} />
            <Section title={t('queues:times')}>
              <Times queue={one} />
            </Section>
            <Section title={t('queues:throughput')}>
              <ThroughputChart queue={name} />
            </Section>
            <Section title={t('queues:jobs')} action={one.failed > 0 && <RetryAllButton queue={name} />}>
              <Jobs queue={name} />
            </Section>
          </div>
        )}
      </DataState>
    </Page>
  );
}
