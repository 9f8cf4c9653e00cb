import { useTranslation } from 'react-i18next';
import { DataState } from '@/components/ui/states';
import { useOne } from '@/hooks/use-resource';
import type { Items, Throughput } from '@/lib/api/types';

const HEIGHT = 40;
const BAR = 4;
const GAP = 1;

/** Done and failed jobs of each minute, drawn; the totals are said in words. */
export function ThroughputChart({ queue }: { queue: string }) {
  const { t } = useTranslation();
  const query = useOne<Items<Throughput>>(`/queues/${queue}/throughput`, { live: true });
  return (
    <DataState query={query}>
      {({ items }) => {
        const most = Math.max(0, ...items.map((one) => one.done + one.failed));
        const scale = HEIGHT / Math.max(1, most);
        const sum = (count: 'done' | 'failed') => items.reduce((total, one) => total + one[count], 0);
        return (
          <figure className="space-y-2">
            {most > 0 && (
              <svg aria-hidden viewBox={`0 0 ${items.length * (BAR + GAP)} ${HEIGHT}`} className="h-32 w-full" preserveAspectRatio="none">
                {items.map(({ minute, done, failed }, index) => (
                  <g key={minute} transform={`translate(${index * (BAR + GAP)} 0)`}>
                    <rect y={HEIGHT - done * scale} width={BAR} height={done * scale} className="fill-brand-500" />
                    <rect
                      y={HEIGHT - (done + failed) * scale}
                      width={BAR}
                      height={failed * scale}
                      className="fill-danger-700"
                    />
                  </g>
                ))}
              </svg>
            )}
            <figcaption className="text-muted">
              {t('queues:throughputText', { done: sum('done'), failed: sum('failed'), most })}
            </figcaption>
          </figure>
        );
      }}
    </DataState>
  );
}
