import type { Placed } from './columns';
import type { Hours } from './hours';

/** Where the keyboard is in the grid: on an item, or on a half hour. */
export interface Cursor {
  column: number;
  minutes: number;
  /** `Placed.id`; null on a half hour. */
  item: string | null;
}

export type Direction = 'up' | 'down' | 'left' | 'right';

/** Minutes of a slot. */
export const SLOT = 30;

/** The half hours of a column and its items in order of time; an item comes after the half hour it begins in. */
function stops(column: number, items: readonly Placed[], { from, to }: Hours): Cursor[] {
  const slots: Cursor[] = [];
  for (let minutes = from; minutes < to; minutes += SLOT) slots.push({ column, minutes, item: null });
  const own = items
    .filter((one) => one.column === column)
    .map((one) => ({ column, minutes: Math.max(from, one.from), item: one.id }));
  return [...slots, ...own].sort(
    (a, b) => a.minutes - b.minutes || Number(a.item !== null) - Number(b.item !== null) || ordered(a.item, b.item),
  );
}

function ordered(a: string | null, b: string | null): number {
  return (a ?? '').localeCompare(b ?? '');
}

/** What is at a time of a column: the item that takes place then, else the half hour. */
function at(column: number, minutes: number, items: readonly Placed[], hours: Hours): Cursor {
  const found = items.find((one) => one.column === column && one.from <= minutes && minutes < one.to);
  if (found) return { column, minutes: Math.max(hours.from, found.from), item: found.id };
  const slot = Math.floor(Math.min(hours.to - SLOT, Math.max(hours.from, minutes)) / SLOT) * SLOT;
  return { column, minutes: slot, item: null };
}

/** The next place in a direction; the same one at the edge of the grid. */
export function step(cursor: Cursor, direction: Direction, columns: number, items: readonly Placed[], hours: Hours): Cursor {
  if (direction === 'left' || direction === 'right') {
    const column = cursor.column + (direction === 'left' ? -1 : 1);
    return column < 0 || column >= columns ? cursor : at(column, cursor.minutes, items, hours);
  }
  const all = stops(cursor.column, items, hours);
  const index = all.findIndex((one) => one.item === cursor.item && (one.item !== null || one.minutes === cursor.minutes));
  if (index < 0) return at(cursor.column, cursor.minutes, [], hours);
  return all[index + (direction === 'up' ? -1 : 1)] ?? cursor;
}
