import { Lock } from 'lucide-react';
import { cn } from '@/lib/cn';
import { useFormat } from '@/lib/format';
import { now } from '@/lib/time';
import { initialsOf, isClosure } from '../lib/entries';
import type { Placed } from '../lib/columns';
import { marksOf, useEntryText } from '../lib/use-entry-text';
import { Marks } from './marks';

interface ChipProps {
  placed: Placed;
  /** Narrow columns name trainers by their initials. */
  compact: boolean;
  /** Whether the keyboard is here: the one item of the grid that Tab reaches. */
  current: boolean;
  /** Whether it is being moved by the keyboard. */
  moving: boolean;
}

/** One entry in the grid. The sentence that is announced is its name; what is drawn is for the eye. */
export function Chip({ placed: { entry }, compact, current, moving }: ChipProps) {
  const format = useFormat();
  const { titleOf, seatsOf, sentenceOf } = useEntryText();
  const marks = marksOf(entry, now());
  const color = entry.room?.color ?? entry.color ?? undefined;
  const locked = !entry.editable && !isClosure(entry);
  return (
    <button
      type="button"
      tabIndex={current ? 0 : -1}
      data-cursor={current || undefined}
      aria-label={sentenceOf(entry, marks)}
      style={{ borderLeftColor: color }}
      className={cn(
        'relative block size-full overflow-hidden rounded-md border border-l-[6px] border-line bg-surface px-1.5 py-0.5 text-left text-xs leading-snug text-ink',
        locked && 'border-dashed',
        moving && 'opacity-50 ring-2 ring-clay-500',
      )}
    >
      {locked && <span aria-hidden className="hatched absolute inset-y-0 right-0 w-1.5" />}
      <span className="flex items-center gap-1 pr-1.5">
        <span className="truncate tabular-nums">{format.time(entry.startsAt)}</span>
        {locked && <Lock aria-hidden className="size-3 shrink-0 text-muted" />}
        <span className="ml-auto flex gap-0.5">
          <Marks marks={marks} silent />
        </span>
      </span>
      <span className="block truncate font-semibold">{titleOf(entry)}</span>
      <span className="block truncate text-muted">
        {[entry.staff && (compact ? initialsOf(entry.staff.name) : entry.staff.name), seatsOf(entry)].filter(Boolean).join(' · ')}
      </span>
    </button>
  );
}
