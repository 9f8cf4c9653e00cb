import { useTranslation } from 'react-i18next';
import { useFormat } from '@/lib/format';
import type { Columns, Placed } from '../lib/columns';
import { type Cursor, SLOT } from '../lib/cursor';
import { isClosure } from '../lib/entries';
import type { Hours } from '../lib/hours';
import { clockAt } from '../lib/wall-time';

interface SlotCursorProps {
  columns: Columns;
  placed: readonly Placed[];
  hours: Hours;
  cursor: Cursor;
}

/** The half hour on which the keyboard is, drawn into its column; seen only while it has the focus. */
export function SlotCursor({ columns, placed, hours, cursor }: SlotCursorProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const column = columns.list[cursor.column];
  if (!column) return null;
  const where = [column.room && `${column.room.site.name} ${column.room.name}`, format.onDay(column.date), clockAt(cursor.minutes)];
  const when = where.filter(Boolean).join(', ');
  const closure = placed.find(
    (one) => isClosure(one.entry) && one.column === cursor.column && one.from <= cursor.minutes && cursor.minutes < one.to,
  );
  const share = (minutes: number) => `${(100 * minutes) / (hours.to - hours.from)}%`;
  return (
    <button
      type="button"
      data-cursor
      aria-label={closure ? t('calendar:closedAt', { when, reason: closure.entry.title }) : t('calendar:free', { when })}
      style={{ top: share(cursor.minutes - hours.from), height: share(SLOT) }}
      className="pointer-events-none absolute inset-x-0 z-10 rounded-md opacity-0 focus-visible:bg-brand-200/60 focus-visible:opacity-100"
    />
  );
}
