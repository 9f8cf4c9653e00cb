import { MapPin, UserRound } from 'lucide-react';
import { cn } from '@/lib/cn';
import { useFormat } from '@/lib/format';
import type { ClassItem } from '../lib/class-item';
import { OwnBadge, SeatsBadge } from './seats-badge';

interface ClassCardProps {
  item: ClassItem;
  onOpen: (id: number) => void;
  /** Narrow column of the week grid: smaller text on wide screens. */
  compact?: boolean;
}

/** One class as a button that opens its details; the stripe is the colour of the class. */
export function ClassCard({ item, onOpen, compact = false }: ClassCardProps) {
  const format = useFormat();
  return (
    <button
      type="button"
      onClick={() => onOpen(item.id)}
      className={cn(
        'group relative w-full overflow-hidden rounded-card border border-line/80 bg-surface py-4 pr-4 pl-6 text-left shadow-card',
        'transition hover:-translate-y-0.5 hover:border-brand-500 hover:shadow-float',
        compact && 'lg:rounded-2xl lg:py-3 lg:pr-2.5 lg:pl-4 lg:text-sm',
      )}
    >
      <span
        aria-hidden
        style={{ backgroundColor: item.color }}
        className={cn('absolute inset-y-0 left-0 w-2', compact && 'lg:w-1.5')}
      />
      <span className={cn('flex items-baseline justify-between gap-3', compact && 'lg:block')}>
        <span
          className={cn('font-display text-lg leading-snug font-semibold break-words', compact && 'lg:block lg:text-base')}
        >
          {item.title}
        </span>{' '}
        <span className={cn('shrink-0 font-medium text-brand-700 tabular-nums', compact && 'lg:mt-0.5 lg:block')}>
          {format.timeRange(item.startsAt, item.endsAt)}
        </span>
      </span>{' '}
      <span className={cn('mt-1.5 flex flex-wrap gap-x-4 gap-y-0.5 text-muted', compact && 'lg:block')}>
        <span className="flex min-w-0 items-center gap-1.5">
          <UserRound aria-hidden className="size-4 shrink-0" />
          <span className="min-w-0 break-words">{item.trainer.name}</span>
        </span>{' '}
        <span className="flex min-w-0 items-center gap-1.5">
          <MapPin aria-hidden className="size-4 shrink-0" />
          <span className="min-w-0 break-words">
            {item.room.name}, {item.site.name}
          </span>
        </span>
      </span>{' '}
      <span className="mt-3 flex flex-wrap gap-2">
        <OwnBadge item={item} />{' '}
        <SeatsBadge item={item} />
      </span>
    </button>
  );
}
