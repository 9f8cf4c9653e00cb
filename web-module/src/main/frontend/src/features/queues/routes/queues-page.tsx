import { useTranslation } from 'react-i18next';
import { Page } from '@/components/layout/page';
import { Section } from '@/components/ui/card';
import { DataState } from '@/components/ui/states';
import { useOne } from '@/hooks/use-resource';
import type { QueueOverview } from '@/lib/api/types';
import { PauseButton } from '../components/pause-button';
import { QueueCard } from '../components/queue-card';
import { Workers } from '../components/workers';

/** All queues and who serves them, live. */
export function Component() {
  const { t } = useTranslation();
  const overview = useOne<QueueOverview>('/queues', { live: true });
  const isAllPaused = overview.data?.items.every((queue) => queue.paused) ?? false;
  return (
    <Page
      title={t('queues:title')}
      lead={t('queues:lead')}
      width="wide"
      actions={overview.data && <PauseButton paused={isAllPaused} />}
    >
      <DataState query={overview}>
        {({ items, workers }) => (
          <div className="space-y-10">
            <div className="grid gap-4 lg:grid-cols-2">
              {items.map((queue) => (
                <QueueCard key={queue.name} queue={queue} />
              ))}
            </div>
            <Section title={t('queues:workers')}>
              <Workers workers={workers} />
            </Section>
          </div>
        )}
      </DataState>
    </Page>
  );
}
