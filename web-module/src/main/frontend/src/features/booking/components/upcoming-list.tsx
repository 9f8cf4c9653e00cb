import { CalendarClock, CircleCheck, Clock, Hourglass, Lock, MapPin, Phone, TriangleAlert, UserRound } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Badge } from '@/components/ui/badge';
import { Button } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import type { UpcomingItem } from '@/lib/api/types';
import { useFormat } from '@/lib/format';
import { now } from '@/lib/time';

/** From here on the minutes left are counted, as after a late promotion. */
const COUNTDOWN_MINUTES = 60;

/** "Free until…", "late", "not possible" – what cancelling would mean now. */
function CancelBadge({ item }: { item: UpcomingItem }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { deadline } = item;
  if (item.kind === 'event' || deadline === null) {
    return (
      <Badge icon={Phone} tone="neutral">
        {t('booking:badge.call')}
      </Badge>
    );
  }
  if (!item.canCancel) {
    return (
      <Badge icon={Lock} tone="neutral">
        {t('booking:badge.locked')}
      </Badge>
    );
  }
  if (item.cancelIsFree) {
    const waiting = item.status === 'waitlist';
    const minutes = Math.ceil((Date.parse(deadline) - now().getTime()) / 60_000);
    if (!waiting && minutes > 0 && minutes <= COUNTDOWN_MINUTES) {
      return (
        <Badge icon={Clock} tone="warn">
          {t('booking:badge.freeFor', { count: minutes })}
        </Badge>
      );
    }
    return (
      <Badge icon={CircleCheck} tone="good">
        {waiting
          ? t('booking:badge.free')
          : t('booking:badge.freeUntil', { when: format.moment(deadline) })}
      </Badge>
    );
  }
  return (
    <Badge icon={TriangleAlert} tone="warn">
      {t('booking:badge.late')}
    </Badge>
  );
}

function UpcomingCard({ item, onCancel }: { item: UpcomingItem; onCancel: (item: UpcomingItem) => void }) {
  const { t } = useTranslation();
  const format = useFormat();
  const waiting = item.status === 'waitlist';
  return (
    <Card className="flex flex-col gap-4 sm:flex-row sm:items-center">
      <div className="flex shrink-0 items-baseline gap-2 sm:w-24 sm:flex-col sm:items-center sm:gap-0 sm:rounded-2xl sm:bg-brand-50 sm:py-3">
        <span className="text-muted first-letter:uppercase sm:text-sm">{format.weekdayShort(item.startsAt)}</span>
        <span className="font-display text-lg font-semibold">{format.dayShort(item.startsAt)}</span>
        <span className="font-medium text-brand-700 tabular-nums">{format.time(item.startsAt)}</span>
      </div>
      <div className="min-w-0 flex-1 space-y-2">
        <h3 className="text-lg font-semibold break-words">{item.title}</h3>
        <p className="flex flex-wrap gap-x-4 gap-y-1 text-muted">
          <span className="flex items-center gap-1.5">
            <Clock aria-hidden className="size-4" />
            {format.timeRange(item.startsAt, item.endsAt)}
          </span>
          <span className="flex items-center gap-1.5">
            <UserRound aria-hidden className="size-4" />
            {item.trainer.name}
          </span>
          <span className="flex items-center gap-1.5">
            <MapPin aria-hidden className="size-4" />
            {`${item.room.name}, ${item.room.site.name}`}
          </span>
        </p>
        <div className="flex flex-wrap gap-2">
          {waiting ? (
            <Badge icon={Hourglass} tone="warn">
              {t('booking:badge.waitlist', { position: item.waitlistPosition ?? '' })}
            </Badge>
          ) : (
            <Badge icon={CalendarClock} tone="neutral">
              {t('booking:badge.booked')}
            </Badge>
          )}
          <CancelBadge item={item} />
        </div>
      </div>
      {item.kind === 'class' && (
        <Button
          variant="secondary"
          size="sm"
          disabled={!item.canCancel}
          aria-label={t('booking:cancel.named', { title: item.title, when: format.dayAndTime(item.startsAt) })}
          onClick={() => onCancel(item)}
        >
          {waiting ? t('booking:leave.action') : t('booking:cancel.action')}
        </Button>
      )}
    </Card>
  );
}

interface UpcomingListProps {
  items: readonly UpcomingItem[];
  onCancel: (item: UpcomingItem) => void;
}

/** Coming sessions with what cancelling would mean. */
export function UpcomingList({ items, onCancel }: UpcomingListProps) {
  return (
    <ul className="space-y-3">
      {items.map((item) => (
        <li key={`${item.kind}-${item.id}`}>
          <UpcomingCard item={item} onCancel={onCancel} />
        </li>
      ))}
    </ul>
  );
}
