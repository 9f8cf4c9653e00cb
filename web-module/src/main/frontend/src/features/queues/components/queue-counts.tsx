import { useTranslation } from 'react-i18next';
import { Tile, Tiles } from '@/components/ui/card';
import type { QueueInfo } from '@/lib/api/types';
import { useFormat } from '@/lib/format';

const COUNTS = ['waiting', 'delayed', 'running', 'failed', 'quarantined'] as const;

/** How many jobs of a queue are in which state. */
export function QueueCounts({ queue }: { queue: QueueInfo }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <Tiles>
      {COUNTS.map((count) => (
        <Tile key={count} label={t(`queues:${count}`)} value={format.number(queue[count])} />
      ))}
    </Tiles>
  );
}
