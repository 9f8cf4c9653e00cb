import { Link2, Link2Off } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Badge } from '@/components/ui/badge';
import { DataState } from '@/components/ui/states';
import { useOne } from '@/hooks/use-resource';
import type { ChainState } from '@/lib/api/types';
import { useFormat } from '@/lib/format';

/** Whether the trail is whole, and since when that is known. */
export function ChainBadge() {
  const { t } = useTranslation();
  const format = useFormat();
  const chain = useOne<ChainState>('/audit-log/verification');
  return (
    <DataState query={chain}>
      {({ ok, firstBrokenId, checkedAt }) => (
        <p className="flex flex-wrap items-center gap-3">
          <Badge tone={ok ? 'good' : 'bad'} icon={ok ? Link2 : Link2Off}>
            {ok ? t('audit:chain.whole') : t('audit:chain.broken', { id: firstBrokenId })}
          </Badge>
          <span className="text-sm text-muted">
            {checkedAt === null ? t('audit:chain.never') : t('audit:chain.checked', { when: format.stamp(checkedAt) })}
          </span>
        </p>
      )}
    </DataState>
  );
}
