import { Pause } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Badge } from '@/components/ui/badge';
import { Card } from '@/components/ui/card';
import { TextLink } from '@/components/ui/text-link';
import type { QueueInfo } from '@/lib/api/types';
import { PauseButton } from './pause-button';
import { QueueCounts } from './queue-counts';

/** A queue at a glance. */
export function QueueCard({ queue }: { queue: QueueInfo }) {
  const { t } = useTranslation();
  return (
    <Card className="space-y-4">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <h2 className="text-lg font-semibold">
          <TextLink to={`/queues/${queue.name}`}>{queue.name}</TextLink>
        </h2>
        <div className="flex flex-wrap items-center gap-3">
          {queue.paused && (
            <Badge tone="warn" icon={Pause}>
              {queue.pauseReason === null ? t('queues:paused') : t('queues:pausedFor', { reason: queue.pauseReason })}
            </Badge>
          )}
          <PauseButton queue={queue.name} paused={queue.paused} />
        </div>
      </div>
      <QueueCounts queue={queue} />
      <p className="text-muted">
        {t('queues:perHour', { count: queue.processedLastHour })}
        {queue.waiting > 0 && ` · ${t('queues:oldest', { seconds: queue.oldestWaitingSeconds })}`}
      </p>
    </Card>
  );
}
