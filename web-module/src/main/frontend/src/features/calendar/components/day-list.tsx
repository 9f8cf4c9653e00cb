import { Lock, Plus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Badge } from '@/components/ui/badge';
import { Button } from '@/components/ui/button';
import type { CalendarEntry } from '@/lib/api/types';
import { useFormat } from '@/lib/format';
import { now } from '@/lib/time';
import type { Columns, Placed } from '../lib/columns';
import { isClosure } from '../lib/entries';
import { marksOf, useEntryText } from '../lib/use-entry-text';
import { Marks } from './marks';

interface RowProps {
  placed: Placed;
  onOpen: (placed: Placed) => void;
  onMove: (placed: Placed) => void;
}

function when(entry: CalendarEntry, { timeRange, moment }: ReturnType<typeof useFormat>, whole: boolean): string {
  return whole ? timeRange(entry.startsAt, entry.endsAt) : `${moment(entry.startsAt)} – ${moment(entry.endsAt)}`;
}

function Row({ placed, onOpen, onMove }: RowProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { titleOf, seatsOf, sentenceOf } = useEntryText();
  const { entry } = placed;
  const marks = marksOf(entry, now());
  const place = [entry.site?.name, entry.room?.name].filter(Boolean).join(' ');
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-2 py-3">
      <span aria-hidden className="h-10 w-1.5 rounded-full bg-control" style={{ backgroundColor: entry.room?.color }} />
      <div className="min-w-0 flex-1 basis-52">
        <p className="text-sm text-muted tabular-nums">{when(entry, format, !isClosure(entry))}</p>
        <p className="flex flex-wrap items-center gap-2 font-semibold break-words">
          {titleOf(entry)}
          {!entry.editable && !isClosure(entry) && (
            <>
              <Lock aria-hidden className="size-4 text-muted" />
              <span className="sr-only">{t('calendar:fixed')}</span>
            </>
          )}
        </p>
        <p className="text-sm text-muted">{[entry.subtitle, place, entry.staff?.name].filter(Boolean).join(' · ')}</p>
      </div>
      <span className="flex items-center gap-2">
        <Marks marks={marks} />
        {seatsOf(entry) && <Badge>{seatsOf(entry)}</Badge>}
        {isClosure(entry) && <Badge tone="warn">{t('calendar:kind.closure')}</Badge>}
      </span>
      {!isClosure(entry) && (
        <span className="flex flex-wrap gap-1">
          {entry.movable && (
            <Button size="sm" variant="ghost" aria-label={`${t('calendar:move.action')}: ${sentenceOf(entry)}`} onClick={() => onMove(placed)}>
              {t('calendar:move.action')}
            </Button>
          )}
          <Button size="sm" variant="secondary" aria-label={`${t('calendar:open')}: ${sentenceOf(entry)}`} onClick={() => onOpen(placed)}>
            {t('calendar:open')}
          </Button>
        </span>
      )}
    </li>
  );
}

interface DayListProps extends Omit<RowProps, 'placed'> {
  columns: Columns;
  placed: readonly Placed[];
  onNew: (date: string) => void;
}

/** The period as a list by day, with every action of the grid. */
export function DayList({ columns, placed, onNew, ...actions }: DayListProps) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <div className="space-y-6">
      {columns.list.map(({ date }, column) => {
        const items = placed
          .filter((one) => one.column === column)
          .sort((a, b) => a.entry.startsAt.localeCompare(b.entry.startsAt));
        return (
          <section key={date} aria-label={format.onDay(date)} className="rounded-card border border-line/80 bg-surface px-4 py-3">
            <div className="flex items-center justify-between gap-3">
              <h2 className="font-semibold first-letter:uppercase">{format.onDay(date)}</h2>
              <Button size="sm" variant="ghost" aria-label={t('calendar:newOn', { day: format.onDay(date) })} onClick={() => onNew(date)}>
                <Plus aria-hidden className="size-4" />
                {t('calendar:new')}
              </Button>
            </div>
            {items.length === 0 ? (
              <p className="py-2 text-sm text-muted">{t('calendar:freeDay')}</p>
            ) : (
              <ul className="divide-y divide-line">
                {items.map((one) => (
                  <Row key={one.id} placed={one} {...actions} />
                ))}
              </ul>
            )}
          </section>
        );
      })}
    </div>
  );
}
