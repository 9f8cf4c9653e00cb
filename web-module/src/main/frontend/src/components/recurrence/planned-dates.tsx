import { CalendarOff, CircleAlert, CircleCheck, type LucideIcon, SkipForward } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { ConflictList } from '@/components/conflict-dialog';
import { Badge, type Tone } from '@/components/ui/badge';
import type { Conflict } from '@/lib/api/types';
import { useFormat } from '@/lib/format';

/** One date of a preview, judged as saving would judge it. */
export interface PlannedDate {
  startsAt: string;
  status: 'ok' | 'conflict' | 'closed' | 'duplicate';
  conflicts: readonly Conflict[];
  /** Whether the wanted time does not exist on that day, so that it begins later. */
  isShifted?: boolean;
}

const LOOKS: Record<PlannedDate['status'], { tone: Tone; icon: LucideIcon }> = {
  ok: { tone: 'good', icon: CircleCheck },
  conflict: { tone: 'bad', icon: CircleAlert },
  closed: { tone: 'warn', icon: CalendarOff },
  duplicate: { tone: 'neutral', icon: SkipForward },
};

interface PlannedDatesProps<T extends PlannedDate> {
  items: readonly T[];
  /** Starts that are left out by choice. */
  skipped: ReadonlySet<string>;
  onSkip: (item: T, skip: boolean) => void;
  /** Whether a date will be planned unless it is left out. */
  isPlanned: (item: T) => boolean;
}

/** Date by date what saving will do and why; dates that would be planned can be left out. */
export function PlannedDates<T extends PlannedDate>({ items, skipped, onSkip, isPlanned }: PlannedDatesProps<T>) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <ul aria-label={t('recurrence:dates')} className="divide-y divide-line rounded-xl border border-line px-3">
      {items.map((item) => {
        const when = format.dayAndTime(item.startsAt);
        const looks = LOOKS[item.status];
        return (
          <li key={`${item.startsAt}-${item.status}`} className="py-2">
            <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
              {isPlanned(item) ? (
                <label className="flex min-h-8 min-w-0 flex-1 items-center gap-3">
                  <input
                    type="checkbox"
                    className="size-6 shrink-0 accent-brand-600"
                    checked={!skipped.has(item.startsAt)}
                    onChange={(event) => onSkip(item, !event.target.checked)}
                  />
                  {when}
                </label>
              ) : (
                <span className="min-w-0 flex-1 text-muted line-through">{when}</span>
              )}
              <Badge tone={looks.tone} icon={looks.icon}>
                {t(`recurrence:status.${item.status}`)}
              </Badge>
            </div>
            {item.isShifted && <p className="text-sm text-muted">{t('recurrence:shifted', { time: format.time(item.startsAt) })}</p>}
            {item.conflicts.length > 0 && (
              <div className="text-sm text-muted">
                <ConflictList conflicts={item.conflicts} />
              </div>
            )}
          </li>
        );
      })}
    </ul>
  );
}
