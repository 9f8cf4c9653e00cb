import type { CalendarEntry, Room } from '@/lib/api/types';
import { addDays } from '@/lib/time';
import { isClosure, keyOf } from './entries';
import type { Target } from './move-rules';
import { instantAt, MINUTES_PER_DAY, minutesOn, wallAt } from './wall-time';

/** One column of the grid: a day with everything, or one room of a day. */
export interface Column {
  date: string;
  room: Room | null;
}

/**
 * The columns of a period. The time grid only knows days: column i is drawn on the i-th day after `base`, whatever it
 * stands for. Rooms side by side are thereby days like any other, and dragging between them works by itself.
 */
export interface Columns {
  base: string;
  list: readonly Column[];
}

export function dayColumns(dates: readonly string[]): Columns {
  return { base: dates[0] ?? '', list: dates.map((date) => ({ date, room: null })) };
}

export function roomColumns(date: string, rooms: readonly Room[]): Columns {
  return { base: date, list: rooms.map((room) => ({ date, room })) };
}

/** A stretch of time in a column, in minutes of its day. */
export interface Span {
  column: number;
  from: number;
  to: number;
}

/** A part of an entry in one column. */
export interface Placed extends Span {
  /** Unique in the grid: an entry may be in several columns. */
  id: string;
  entry: CalendarEntry;
}

function concerns({ room }: Column, entry: CalendarEntry): boolean {
  if (room === null || (isClosure(entry) && entry.room === null && entry.site === null)) return true;
  if (entry.room !== null) return entry.room.id === room.id;
  return entry.site?.id === room.site.id;
}

/** Where the entries are drawn; what goes on past midnight continues in the next day's column. */
export function place({ list }: Columns, entries: readonly CalendarEntry[]): Placed[] {
  return list.flatMap((column, index) =>
    entries
      .filter((entry) => concerns(column, entry))
      .map((entry) => ({
        id: `${keyOf(entry)}@${index}`,
        entry,
        column: index,
        from: Math.max(0, minutesOn(column.date, entry.startsAt)),
        to: Math.min(MINUTES_PER_DAY, minutesOn(column.date, entry.endsAt)),
      }))
      .filter(({ from, to }) => from < to),
  );
}

/** A time of a column as the time grid takes it. */
export function drawnAt({ base }: Columns, column: number, minutes: number): string {
  return wallAt(addDays(base, column), minutes);
}

/** The column and minute of a time that the time grid gave. */
export function spotOf({ base, list }: Columns, drawn: Date): { column: number; minutes: number } {
  const minutes = Math.round((drawn.getTime() - Date.parse(`${base}T00:00:00Z`)) / 60_000);
  const column = Math.min(list.length - 1, Math.max(0, Math.floor(minutes / MINUTES_PER_DAY)));
  return { column, minutes: minutes - column * MINUTES_PER_DAY };
}

/** The instants and the room of a stretch of the grid; the room of the column unless another one was chosen. */
export function targetOf({ list }: Columns, span: Span, room: Room | null = null): Target {
  const column = list[span.column];
  const date = column?.date ?? '';
  return {
    startsAt: instantAt(date, span.from),
    endsAt: instantAt(date, span.to),
    roomId: room?.id ?? column?.room?.id ?? null,
  };
}
