import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Room } from '@/lib/api/types';
import { useFormat } from '@/lib/format';
import { announce } from '@/lib/notices';
import type { Columns, Placed, Span } from './columns';
import type { Direction } from './cursor';
import { clockAt, MINUTES_PER_DAY } from './wall-time';

const STEP = 15;

interface Ghost extends Span {
  id: string;
  /** The room it would move to; null keeps its own. */
  room: Room | null;
}

export interface MoveMode {
  active: boolean;
  /** Where the item would go; null while nothing is moved. */
  ghost: Ghost | null;
  start: (placed: Placed) => void;
  /** Takes a key; false when it means nothing here. */
  press: (key: string, direction: Direction | undefined) => boolean;
  stop: () => void;
}

interface Options {
  columns: Columns;
  placed: readonly Placed[];
  allows: (placed: Placed, span: Span) => boolean;
  /** Says why an item cannot be moved at all; null when it can. */
  refusal: (placed: Placed) => string | null;
  onConfirm: (placed: Placed, span: Span, room: Room | null) => void;
  /** Told when moving begins and ends. */
  onActive: (active: boolean) => void;
  /** What `R` goes round. */
  rooms: readonly Room[];
}

/** Moving an item by keys: arrows by a quarter of an hour or a column, Enter confirms, Esc leaves it where it was. */
export function useMoveMode({ columns, placed, allows, refusal, onConfirm, onActive, rooms }: Options): MoveMode {
  const { t } = useTranslation();
  const format = useFormat();
  const [ghost, setState] = useState<MoveMode['ghost']>(null);
  const setGhost = (next: MoveMode['ghost']) => {
    setState(next);
    onActive(next !== null);
  };
  const item = placed.find(({ id }) => id === ghost?.id);

  const say = (span: Span) => {
    const column = columns.list[span.column];
    if (!column) return;
    const where = column.room ? `${column.room.site.name} ${column.room.name}` : format.onDay(column.date);
    announce(t('calendar:move.at', { where, from: clockAt(span.from), to: clockAt(span.to) }));
  };
  const shift = (direction: Direction) => {
    if (!ghost || !item) return;
    const minutes = direction === 'up' ? -STEP : direction === 'down' ? STEP : 0;
    const column = ghost.column + (direction === 'left' ? -1 : direction === 'right' ? 1 : 0);
    const next = { ...ghost, column, from: ghost.from + minutes, to: ghost.to + minutes };
    const inside = column >= 0 && column < columns.list.length && next.from >= 0 && next.to <= MINUTES_PER_DAY;
    if (!inside) { announce(t('calendar:move.notThere')); return; }
    // Only the rule of the day keeps an item that may be moved off a place in the grid.
    if (!allows(item, next)) { announce(t('calendar:sameDay')); return; }
    setGhost(next);
    say(next);
  };
  const nextRoom = () => {
    if (!ghost || !item) return;
    const now = rooms.findIndex(({ id }) => id === (ghost.room?.id ?? item.entry.room?.id));
    const room = rooms[(now + 1) % rooms.length];
    if (!room || rooms.length < 2 || columns.list.some((column) => column.room !== null)) {
      announce(t('calendar:move.noOtherRoom')); return;
    }
    setGhost({ ...ghost, room });
    announce(t('calendar:move.toRoom', { room: `${room.site.name} ${room.name}` }));
  };
  const start = (one: Placed) => {
    const why = refusal(one);
    if (why !== null) { announce(why); return; }
    setGhost({ id: one.id, column: one.column, from: one.from, to: one.to, room: null });
    announce(t('calendar:move.started'));
  };
  const press = (key: string, direction: Direction | undefined): boolean => {
    if (direction) shift(direction);
    else if (key === 'r' || key === 'R') nextRoom();
    else if (key === 'Enter' && ghost && item) {
      onConfirm(item, ghost, ghost.room);
      setGhost(null);
    } else if (key === 'Escape') {
      setGhost(null);
      announce(t('calendar:move.cancelled'));
    } else return false;
    return true;
  };
  return { active: ghost !== null, ghost, start, press, stop: () => setGhost(null) };
}
