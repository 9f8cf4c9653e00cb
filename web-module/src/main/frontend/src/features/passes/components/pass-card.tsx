import { Ban, CalendarX, ChevronDown, CircleCheck, CirclePause } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PassMeter } from '@/components/pass-meter';
import { Badge } from '@/components/ui/badge';
import { Card } from '@/components/ui/card';
import type { Pass } from '@/lib/api/types';
import { useFormat } from '@/lib/format';
import { Ledger } from './ledger';

const STATUS = {
  active: { icon: CircleCheck, tone: 'good' },
  suspended: { icon: CirclePause, tone: 'warn' },
  depleted: { icon: Ban, tone: 'neutral' },
  expired: { icon: CalendarX, tone: 'neutral' },
} as const;

/** One pass: what is left, how long it is valid, and its movements on demand. */
export function PassCard({ pass }: { pass: Pass }) {
  const { t } = useTranslation();
  const format = useFormat();
  const [open, setOpen] = useState(false);
  const { icon, tone } = STATUS[pass.status];
  return (
    <Card>
      <div className="flex flex-wrap items-start justify-between gap-2">
        <h3 className="text-lg font-semibold break-words">{pass.name}</h3>
        <Badge icon={icon} tone={tone}>
          {t(`passes:status.${pass.status}`)}
        </Badge>
      </div>
      <div className="mt-3">
        <PassMeter pass={pass} />
      </div>
      <p className="mt-3 text-muted">
        {t('passes:valid', { from: format.onDate(pass.validFrom), until: format.onDate(pass.validUntil) })}
      </p>
      <details className="group mt-3 border-t border-line pt-2" onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary className="flex min-h-11 list-none items-center justify-between gap-3 font-semibold text-brand-700 [&::-webkit-details-marker]:hidden">
          {t('passes:movements')}
          <ChevronDown aria-hidden className="size-5 transition-transform group-open:rotate-180" />
        </summary>
        <Ledger passId={pass.id} open={open} />
      </details>
    </Card>
  );
}
